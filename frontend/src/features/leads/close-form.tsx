import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LeadState } from '@/gen/enums'
import { CloseLeadDocument } from '@/gen/graphql'
import { DraftNote, FormFailure, useFormDraft, useStale } from '@/forms'
import { useAction, useOptions } from '@/lib'
import { Bar, CancelButton, Choice, Field, say, ServerForm } from '@/ui'
import type { MoveProps } from './assess-form'
import { ends } from './lead-values'

interface Values {
  state: LeadState
  reason: string
}

/** Ends a lead with the reason (R142, R143); its calls end with it. */
export function CloseForm({ row, onDone, onStale, onClose }: MoveProps) {
  const { t } = useTranslation('leads')
  const options = useOptions('LeadState', ends)
  const [form] = Form.useForm<Values>()
  const close = useAction(CloseLeadDocument)
  const stale = useStale<Values>(form, { version: row.version }, close.failure)
  const draft = useFormDraft(form, { kind: 'LEAD', record: row.id, form: 'close' }, undefined, stale)
  const state = Form.useWatch('state', form)

  async function submit(values: Values) {
    if (stale.open) return
    const input = { id: row.id, expectedVersion: stale.version, state: values.state, reason: values.reason.trim() }
    const { failure } = await close.run({ input })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    draft.discard()
    say(t('close.done'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('close.open')}
      refused={close.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      <FormFailure failure={close.failure} stale={stale} busy={close.busy} onSend={form.submit} />
      <DraftNote draft={draft} />
      <Field name="state" label={t('close.state')} required extra={state === 'OPTED_OUT' ? t('close.optOut') : undefined}>
        <Choice label={t('close.state')} options={options} />
      </Field>
      <Field name="reason" label={t('close.reason')} required>
        <Input maxLength={300} />
      </Field>
      <Bar end>
        <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
        <Button htmlType="submit" loading={close.busy}>
          {t('close.open')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
