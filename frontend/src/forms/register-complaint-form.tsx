import { Button, Form } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { RegisterComplaintDocument, type RegisterComplaintMutation } from '@/gen/graphql'
import { useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, CancelButton, say, ServerForm } from '@/ui'
import { ComplaintFields } from './complaint-fields'
import { toComplaintInput, withoutPhone, type ComplaintValues } from './complaint-values'
import { DraftNote } from './draft-note'
import { useFormDraft } from './use-form-draft'

interface Props {
  initial?: ComplaintValues
  onDone: (complaint: RegisterComplaintMutation['registerComplaint']) => void
  onCancel?: () => void
}

const newComplaint = { kind: 'COMPLAINT', form: 'register' } as const

/** Registers one complaint. What was typed is kept until the server has it, also when the page is closed. */
export function RegisterComplaintForm({ initial, onDone, onCancel }: Props) {
  const { t } = useTranslation('forms')
  const zone = useZone()
  const describe = useDescribe()
  const [form] = Form.useForm<ComplaintValues>()
  const register = useAction(RegisterComplaintDocument)

  const about = initial?.customer
  // Whoever comes from a customer must not go on with another customer's words unasked.
  const differs = useCallback((values: ComplaintValues) => about !== undefined && values.customer !== about, [about])
  const draft = useFormDraft(form, newComplaint, { stored: withoutPhone, differs })

  async function submit(values: ComplaintValues) {
    const { data } = await register.run({ input: toComplaintInput(values, zone) })
    if (!data) return
    draft.discard()
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
      {...draft.form}
    >
      {register.failure ? <Banner {...describe(register.failure)} /> : null}
      <DraftNote draft={draft} noPhone={draft.kept?.values.from === 'OTHER'} />
      <ComplaintFields />
      <Bar end>
        {onCancel ? <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton> : null}
        <Button type="primary" htmlType="submit" loading={register.busy}>
          {t('complaint.register')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
