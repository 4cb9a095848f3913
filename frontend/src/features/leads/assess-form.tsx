import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ConditionClass, IntentClass } from '@/gen/enums'
import { AssessLeadDocument, type LeadRowFragment } from '@/gen/graphql'
import { DraftNote, FormFailure, useFormDraft, useStale } from '@/forms'
import { fromWall, toWall, useAction, useLabel, useZone } from '@/lib'
import { Bar, CancelButton, say, ServerForm } from '@/ui'
import { ClassFields } from './class-fields'

interface Values {
  concern?: string
  intentClass: IntentClass
  conditionClass: ConditionClass
  nextContactAt?: string
}

export interface MoveProps {
  row: LeadRowFragment
  onDone: () => void
  /** Somebody else changed it: read it again; what was typed stays. */
  onStale: () => void
  onClose: () => void
}

/** Gives a lead its classes and the next contact. A next contact that has passed is asked for anew. */
export function AssessForm({ row, onDone, onStale, onClose }: MoveProps) {
  const { t } = useTranslation('leads')
  const zone = useZone()
  const [form] = Form.useForm<Values>()
  const label = useLabel()
  const assess = useAction(AssessLeadDocument)
  const values: Partial<Values> = {
    concern: row.concern ?? '',
    intentClass: row.intentClass ?? undefined,
    conditionClass: row.conditionClass ?? undefined,
    nextContactAt: row.nextContactAt ? toWall(row.nextContactAt, zone) : '',
  }
  const stale = useStale<Values>(form, { version: row.version, values }, assess.failure)
  const draft = useFormDraft(form, { kind: 'LEAD', record: row.id, form: 'assess' }, undefined, stale)

  async function submit(values: Values) {
    if (stale.open) return
    const { failure } = await assess.run({
      input: {
        id: row.id,
        expectedVersion: stale.version,
        intentClass: values.intentClass,
        conditionClass: values.conditionClass,
        concern: values.concern?.trim() || null,
        nextContactAt: values.nextContactAt ? fromWall(values.nextContactAt, zone) : null,
      },
    })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    draft.discard()
    say(t('assess.done'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('assess.open')}
      initial={values}
      refused={assess.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      <FormFailure failure={assess.failure} stale={stale} show={{ intentClass: (word: string) => label('IntentClass', word), conditionClass: (word: string) => label('ConditionClass', word) }} busy={assess.busy} onSend={form.submit} />
      <DraftNote draft={draft} />
      <ClassFields required />
      <Bar end>
        <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={assess.busy}>
          {t('assess.save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
