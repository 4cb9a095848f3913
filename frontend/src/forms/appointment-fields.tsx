import { useTranslation } from 'react-i18next'
import { Field } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { CustomerPicker } from './customer-picker'
import { DepartmentPicker } from './department-picker'
import { StaffPicker } from './staff-picker'
import { WhenField } from './when-field'

interface Props {
  /** Where the fields stand inside a larger form. */
  prefix?: string[]
  /** Asks for the customer as well. */
  withCustomer?: boolean
}

/** The fields of a booking: when, with whom, where. Used alone and inside other forms. */
export function AppointmentFields({ prefix = [], withCustomer = false }: Props) {
  const { t } = useTranslation('forms')
  return (
    <>
      {withCustomer ? (
        <Field name={[...prefix, 'customer']} label={t('appointment.customer')} required>
          <CustomerPicker autoFocus />
        </Field>
      ) : null}
      <WhenField name={[...prefix, 'startsAt']} label={t('appointment.startsAt')} required />
      <Field name={[...prefix, 'doctor']} label={t('appointment.doctor')}>
        <StaffPicker role="DOCTOR" />
      </Field>
      <Field name={[...prefix, 'department']} label={t('appointment.department')}>
        <DepartmentPicker />
      </Field>
      <Field name={[...prefix, 'note']} label={t('appointment.note')}>
        <TextArea lines={[1, 4]} maxLength={500} />
      </Field>
    </>
  )
}
