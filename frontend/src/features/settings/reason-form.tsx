import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormFailure, useStale } from '@/forms'
import type { Failure } from '@/lib'
import { Bar, CancelButton, Field, ServerForm } from '@/ui'

interface Props {
  label: string
  button: string
  busy: boolean
  failure: Failure | null
  /** Of the record from which it is taken; 0 where it has none. */
  version?: number
  onSubmit: (reason: string, version: number) => void
  onCancel: () => void
}

/** Asks why before something is taken from a person; the reason stays in the history. */
export function ReasonForm({ label, button, busy, failure, version = 0, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('settings')
  const [form] = Form.useForm<{ reason: string }>()
  const stale = useStale<{ reason: string }>(form, { version }, failure)
  return (
    <ServerForm<{ reason: string }> form={form} label={label} refused={failure?.fields} onSubmit={({ reason }) => onSubmit(reason.trim(), stale.version)}>
      <FormFailure failure={failure} stale={stale} busy={busy} onSend={form.submit} />
      <Field name="reason" label={t('reason')} required>
        <Input maxLength={200} />
      </Field>
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button htmlType="submit" loading={busy}>
          {button}
        </Button>
      </Bar>
    </ServerForm>
  )
}
