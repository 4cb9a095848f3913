import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DoctorOpinion } from '@/gen/enums'
import { GiveDoctorOpinionDocument } from '@/gen/graphql'
import { DraftNote, useFormDraft } from '@/forms'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, Field, say, ServerForm } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { OpinionChoice } from '../opinion-choice'

interface Values {
  opinion: DoctorOpinion
  text?: string
}

interface Props {
  complaint: string
  caseNo: string
  onDone: () => void
  onNext?: () => void
}

/** The doctor's answer and a line of text, which stay when another case is looked at first. */
export function AnswerForm({ complaint, caseNo, onDone, onNext }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const give = useAction(GiveDoctorOpinionDocument)
  const draft = useFormDraft(form, { kind: 'COMPLAINT', record: complaint, form: 'opinion' })

  async function submit({ opinion, text }: Values) {
    const { data } = await give.run({ input: { complaint, opinion, text: text?.trim() || null } })
    if (!data) return
    draft.discard()
    say(t('opinion.given', { caseNo }))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('opinion.title')}
      refused={give.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      <DraftNote draft={draft} />
      {give.failure ? <Banner {...describe(give.failure)} /> : null}
      <Field name="opinion" label={t('opinion.title')} required getValueFromEvent={(value: DoctorOpinion) => value}>
        <OpinionChoice />
      </Field>
      <Field name="text" label={t('opinion.text')}>
        <TextArea lines={[2, 8]} maxLength={1000} />
      </Field>
      <Bar end>
        {onNext ? <Button onClick={onNext}>{t('needsMe.later')}</Button> : null}
        <Button type="primary" size="large" htmlType="submit" loading={give.busy}>
          {t('needsMe.done')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
