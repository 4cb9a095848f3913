import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { RegisterComplaintDocument, type RegisterComplaintMutation } from '@/gen/graphql'
import { useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, say, ServerForm } from '@/ui'
import { ComplaintFields } from './complaint-fields'
import { toComplaintInput, type ComplaintValues } from './complaint-values'

interface Props {
  initial?: ComplaintValues
  onDone: (complaint: RegisterComplaintMutation['registerComplaint']) => void
  onCancel?: () => void
}

/** Registers one complaint. What was typed stays until the server has it. */
export function RegisterComplaintForm({ initial, onDone, onCancel }: Props) {
  const { t } = useTranslation('forms')
  const zone = useZone()
  const describe = useDescribe()
  const [form] = Form.useForm<ComplaintValues>()
  const register = useAction(RegisterComplaintDocument)

  async function submit(values: ComplaintValues) {
    const { data } = await register.run({ input: toComplaintInput(values, zone) })
    if (!data) return
    say(t('complaint.registered', { caseNo: data.registerComplaint.caseNo }))
    onDone(data.registerComplaint)
  }

  return (
    <ServerForm<ComplaintValues>
      form={form}
      label={t('complaint.title')}
      initial={{ channel: 'PHONE', ...initial }}
      refused={register.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {register.failure ? <Banner {...describe(register.failure)} /> : null}
      <ComplaintFields />
      <Bar end>
        {onCancel ? <Button onClick={onCancel}>{t('lib:cancel')}</Button> : null}
        <Button type="primary" htmlType="submit" loading={register.busy}>
          {t('complaint.register')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
