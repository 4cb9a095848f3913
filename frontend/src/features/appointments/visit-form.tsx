import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { RecordArrivedVisitDocument, type AppointmentRowFragment } from '@/gen/graphql'
import { DepartmentPicker, StaffPicker } from '@/forms'
import { hospitalNow, toWall, useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, Field, MomentInput, say, ServerForm } from '@/ui'
import { useProcedures } from './use-procedures'
import { toVisitInput, type VisitValues } from './visit-values'

interface Props {
  row: AppointmentRowFragment
  onDone: () => void
  onClose: () => void
}

/** Records the visit that this appointment led to, filled from what is known already. */
export function VisitForm({ row, onDone, onClose }: Props) {
  const { t } = useTranslation('appointments')
  const describe = useDescribe()
  const zone = useZone()
  const [form] = Form.useForm<VisitValues>()
  const record = useAction(RecordArrivedVisitDocument)
  const options = useProcedures()
  const purchased = Form.useWatch('purchased', form)

  async function submit(values: VisitValues) {
    const { data } = await record.run({ input: toVisitInput(values, row, zone) })
    if (!data) return
    say(t('visit.done'))
    onDone()
  }

  return (
    <ServerForm<VisitValues>
      form={form}
      label={t('move.visit')}
      initial={{
        arrivedAt: toWall(row.arrivedAt ?? hospitalNow(), zone),
        doctor: row.doctor?.id,
        department: row.department?.id,
        procedures: row.procedure ? [row.procedure] : [],
        purchased: false,
      }}
      refused={record.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {record.failure ? <Banner {...describe(record.failure)} /> : null}
      <Field name="arrivedAt" label={t('visit.arrivedAt')} required>
        <MomentInput />
      </Field>
      <Field name="doctor" label={t('doctor')}>
        <StaffPicker role="DOCTOR" known={row.doctor} />
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
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button type="primary" htmlType="submit" loading={record.busy}>
          {t('move.visit')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
