import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CallbackPurpose } from '@/gen/enums'
import { PlanCustomerCallbackDocument } from '@/gen/graphql'
import { DraftNote, StaffPicker, useFormDraft, WhenField } from '@/forms'
import { fromWall, useAction, useCan, useDescribe, useOptions, useTime, useZone } from '@/lib'
import { purposes } from '@/lib/terms/words'
import { Banner, Bar, CancelButton, Field, say, ServerForm } from '@/ui'

interface Values {
  purpose: CallbackPurpose
  dueAt: string
  customerChoseTime?: boolean
  assignee?: string
  keyPoints?: string
}

/** Plans one callback to this customer. */
export function PlanForm({ customer, onDone, onCancel }: { customer: string; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const zone = useZone()
  const time = useTime()
  const can = useCan()
  const options = useOptions('CallbackPurpose', purposes)
  const [form] = Form.useForm<Values>()
  const plan = useAction(PlanCustomerCallbackDocument)
  const draft = useFormDraft(form, { kind: 'CUSTOMER', record: customer, form: 'plan' })

  async function submit(values: Values) {
    const input = { ...values, customer, dueAt: fromWall(values.dueAt, zone), keyPoints: values.keyPoints?.trim() || null }
    const { data } = await plan.run({ input })
    if (!data) return
    draft.discard()
    say(t('call.planned', { at: time.moment(data.planCallback.dueAt) }))
    onDone()
  }

  return (
    <ServerForm<Values> form={form} label={t('call.plan')} refused={plan.failure?.fields} onSubmit={(values) => void submit(values)} {...draft.form}>
      {plan.failure ? <Banner {...describe(plan.failure)} /> : null}
      <DraftNote draft={draft} />
      <Field name="purpose" label={t('call.purpose')} required>
        <Select options={options} />
      </Field>
      <WhenField name="dueAt" label={t('call.due')} required />
      <Field name="customerChoseTime" valuePropName="checked">
        <Checkbox>{t('call.customerChose')}</Checkbox>
      </Field>
      {can('CALLBACK_ASSIGN') ? (
        <Field name="assignee" label={t('call.assignee')}>
          <StaffPicker />
        </Field>
      ) : null}
      <Field name="keyPoints" label={t('call.keyPoints')}>
        <Input maxLength={200} />
      </Field>
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={plan.busy}>
          {t('call.plan')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
