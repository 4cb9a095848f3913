import { Button, Form, Select } from 'antd'
import { useEffect, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintStepKind } from '@/gen/enums'
import { AddComplaintNoteDocument, type CaseComposerFragment } from '@/gen/graphql'
import { DraftNote, useFormDraft } from '@/forms'
import { useAction, useDescribe, useOptions } from '@/lib'
import { Banner, Bar, Field, say, ServerForm } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { steps } from '../words'
import css from './voice.module.css'

interface Values {
  text: string
  step?: ComplaintStepKind
}

interface Props {
  complaint: CaseComposerFragment
  open: boolean
  /** The step that the note logs, when it was chosen in the guide. */
  step: ComplaintStepKind | undefined
  onDone: () => void
}

/** A note for the house. It may log a step of the guide (R194). Ctrl-Enter saves. */
export function NoteForm({ complaint, open, step, onDone }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const add = useAction(AddComplaintNoteDocument)
  const logged = complaint.steps.map((one) => one.step)
  const options = useOptions('ComplaintStepKind', steps.filter((one) => !logged.includes(one)))

  const draft = useFormDraft(form, open ? { kind: 'COMPLAINT', record: complaint.id, form: 'note' } : null)

  useEffect(() => {
    if (open) form.getFieldInstance('text')?.focus?.()
  }, [form, open, step])
  // The step that was chosen in the guide stays, also when a draft that names another one comes back.
  useEffect(() => {
    if (open && step) form.setFieldValue('step', step)
  }, [form, open, step, draft.kept])

  async function submit({ text, step: chosen }: Values) {
    const { data } = await add.run({ input: { complaint: complaint.id, text: text.trim(), step: chosen ?? null } })
    if (!data) return
    say(t('note.saved'))
    draft.drop()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) form.submit()
  }

  return (
    <div className={`${css.form} ${css.formInternal}`}>
      <p className={css.who}>{t('note.who')}</p>
      <ServerForm<Values> form={form} label={t('composer.note')} refused={add.failure?.fields} onSubmit={(values) => void submit(values)} {...draft.form}>
        <DraftNote draft={draft} />
        {add.failure ? <Banner {...describe(add.failure)} /> : null}
        <Field name="text" label={t('note.text')} required>
          <TextArea lines={[3, 12]} maxLength={5000} onKeyDown={onKeyDown} />
        </Field>
        {options.length > 0 ? (
          <Field name="step" label={t('note.step')}>
            <Select allowClear options={options} placeholder={t('note.noStep')} />
          </Field>
        ) : null}
        <Bar end>
          <Button htmlType="submit" loading={add.busy} aria-keyshortcuts="Control+Enter">
            {t('note.save')} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </Button>
        </Bar>
      </ServerForm>
    </div>
  )
}
