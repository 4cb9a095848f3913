import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { RecordVisitDocument } from '@/gen/graphql'
import { hospitalNow, toWall, useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, CancelButton, Field, MomentInput, say, ServerForm } from '@/ui'
import { DepartmentPicker } from './department-picker'
import { DraftNote } from './draft-note'
import { StaffPicker } from './staff-picker'
import { useFormDraft } from './use-form-draft'
import { useProcedures } from './use-procedures'
import { toVisitInput, type VisitValues } from './visit-values'

interface Props {
  customer: string
  /** The appointment that led to the visit, with what is known from it already. */
  appointment?: {
    id: string
    arrivedAt?: string | null
    procedure?: string | null
    doctor?: { id: string; name: string } | null
    department?: { id: string } | null
  }
  onDone: () => void
  onCancel: () => void
}

/** Records that the customer was here, with an appointment or without. */
export function RecordVisitForm({ customer, appointment, onDone, onCancel }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const zone = useZone()
  const [form] = Form.useForm<VisitValues>()
  const record = useAction(RecordVisitDocument)
  const draft = useFormDraft(
    form,
    appointment ? { kind: 'APPOINTMENT', record: appointment.id, form: 'visit' } : { kind: 'CUSTOMER', record: customer, form: 'visit' },
  )
  const options = useProcedures()
  const purchased = Form.useWatch('purchased', form)

  async function submit(values: VisitValues) {
    const { data } = await record.run({ input: toVisitInput(values, customer, appointment?.id, zone) })
    if (!data) return
    draft.discard()
    say(t('visit.done'))
    onDone()
  }

  return (
    <ServerForm<VisitValues>
      form={form}
      label={t('visit.record')}
      initial={{
        arrivedAt: toWall(appointment?.arrivedAt ?? hospitalNow(), zone),
        doctor: appointment?.doctor?.id,
        department: appointment?.department?.id,
        procedures: appointment?.procedure ? [appointment.procedure] : [],
        purchased: false,
      }}
      refused={record.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      {record.failure ? <Banner {...describe(record.failure)} /> : null}
      <DraftNote draft={draft} />
      <Field name="arrivedAt" label={t('visit.arrivedAt')} required>
        <MomentInput />
      </Field>
      <Field name="doctor" label={t('visit.doctor')}>
        <StaffPicker role="DOCTOR" known={appointment?.doctor} />
      </Field>
      <Field name="department" label={t('visit.department')}>
        <DepartmentPicker />
      </Field>
      <Field name="procedures" label={t('visit.procedures')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Field>
      <Field name="purpose" label={t('visit.purpose')}>
        <Input maxLength={200} />
      </Field>
      <Field name="purchased" valuePropName="checked">
        <Checkbox>{t('visit.purchased')}</Checkbox>
      </Field>
      {purchased ? (
        <Field name="amount" label={t('visit.amount')}>
          <Input inputMode="decimal" prefix="¥" maxLength={14} />
        </Field>
      ) : null}
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={record.busy}>
          {t('visit.record')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
