import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, type Failure } from '@/lib'
import { Banner, Bar, Field, ServerForm } from '@/ui'

interface Props {
  label: string
  button: string
  busy: boolean
  failure: Failure | null
  onSubmit: (reason: string) => void
  onCancel: () => void
}

/** Asks why before something is taken from a person; the reason stays in the history. */
export function ReasonForm({ label, button, busy, failure, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const [form] = Form.useForm<{ reason: string }>()
  return (
    <ServerForm<{ reason: string }> form={form} label={label} refused={failure?.fields} onSubmit={({ reason }) => onSubmit(reason.trim())}>
      {failure ? <Banner {...describe(failure)} /> : null}
      <Field name="reason" label={t('reason')} required>
        <Input maxLength={200} />
      </Field>
      <Bar end>
        <Button onClick={onCancel}>{t('lib:cancel')}</Button>
        <Button type="primary" danger htmlType="submit" loading={busy}>
          {button}
        </Button>
      </Bar>
    </ServerForm>
  )
}
