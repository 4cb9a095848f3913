import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CallbackPurpose } from '@/gen/enums'
import { PlanCallbackDocument } from '@/gen/graphql'
import { CustomerPicker, DraftNote, StaffPicker, useFormDraft, WhenField } from '@/forms'
import { fromWall, useAction, useCan, useDescribe, useOptions, useTime, useZone } from '@/lib'
import { purposes } from '@/lib/terms/words'
import { Banner, Bar, CancelButton, Dialog, Field, say, ServerForm } from '@/ui'

interface Values {
  customer: string
  purpose: CallbackPurpose
  dueAt: string
  assignee?: string
  keyPoints?: string
  customerChoseTime?: boolean
}

interface Props {
  open: boolean
  onClose: () => void
  onDone: () => void
}

const newCallback = { kind: 'CALLBACK', form: 'plan' } as const

/** Plans one callback by hand. */
export function PlanDialog({ open, onClose, onDone }: Props) {
  const { t } = useTranslation('callbacks')
  return (
    <Dialog title={t('plan.title')} open={open} onClose={onClose}>
      <PlanForm
        onCancel={onClose}
        onDone={() => {
          onClose()
          onDone()
        }}
      />
    </Dialog>
  )
}

function PlanForm({ onCancel, onDone }: { onCancel: () => void; onDone: () => void }) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const zone = useZone()
  const time = useTime()
  const can = useCan()
  const options = useOptions('CallbackPurpose', purposes)
  const [form] = Form.useForm<Values>()
  const plan = useAction(PlanCallbackDocument)
  const draft = useFormDraft(form, newCallback)

  async function submit(values: Values) {
    const input = { ...values, dueAt: fromWall(values.dueAt, zone), keyPoints: values.keyPoints?.trim() || null }
    const { data } = await plan.run({ input })
    if (!data) return
    draft.discard()
    say(t('plan.done', { at: time.moment(data.planCallback.dueAt) }))
    onDone()
  }

  return (
    <ServerForm<Values> form={form} label={t('plan.title')} refused={plan.failure?.fields} onSubmit={(values) => void submit(values)} {...draft.form}>
      {plan.failure ? <Banner {...describe(plan.failure)} /> : null}
      <DraftNote draft={draft} />
      <Field name="customer" label={t('row.customer')} required>
        <CustomerPicker autoFocus />
      </Field>
      <Field name="purpose" label={t('row.purpose')} required>
        <Select options={options} />
      </Field>
      <WhenField name="dueAt" label={t('row.due')} required />
      <Field name="customerChoseTime" valuePropName="checked">
        <Checkbox>{t('plan.customerChose')}</Checkbox>
      </Field>
      {can('CALLBACK_ASSIGN') ? (
        <Field name="assignee" label={t('row.assignee')}>
          <StaffPicker />
        </Field>
      ) : null}
      <Field name="keyPoints" label={t('row.keyPoints')}>
        <Input maxLength={200} />
      </Field>
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={plan.busy}>
          {t('plan.save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
