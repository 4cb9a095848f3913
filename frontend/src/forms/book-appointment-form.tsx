import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { BookAppointmentDocument, type BookAppointmentMutation } from '@/gen/graphql'
import { useAction, useDescribe, useZone, type DraftKey } from '@/lib'
import { Banner, Bar, CancelButton, say, ServerForm } from '@/ui'
import { AppointmentFields } from './appointment-fields'
import { toAppointmentInput, type AppointmentValues } from './appointment-values'
import { DraftNote } from './draft-note'
import { useFormDraft } from './use-form-draft'

interface Props {
  /** The customer, when known already. */
  customer?: string
  /** The missed or cancelled appointment that this one makes good. */
  replaces?: string
  initial?: AppointmentValues
  onDone: (appointment: BookAppointmentMutation['bookAppointment']) => void
  onCancel?: () => void
}

const keyOf = (customer: string | undefined, replaces: string | undefined): DraftKey =>
  replaces ? { kind: 'APPOINTMENT', record: replaces, form: 'replace' } : customer ? { kind: 'CUSTOMER', record: customer, form: 'book' } : { kind: 'APPOINTMENT', form: 'book' }

/** Books one appointment. */
export function BookAppointmentForm({ customer, replaces, initial, onDone, onCancel }: Props) {
  const { t } = useTranslation('forms')
  const zone = useZone()
  const describe = useDescribe()
  const [form] = Form.useForm<AppointmentValues>()
  const book = useAction(BookAppointmentDocument)
  const draft = useFormDraft(form, keyOf(customer, replaces))

  async function submit(values: AppointmentValues) {
    const input = toAppointmentInput(customer ? { ...values, customer } : values, zone, replaces)
    const { data } = await book.run({ input })
    if (!data) return
    draft.discard()
    say(t('appointment.booked', { number: data.bookAppointment.number }))
    onDone(data.bookAppointment)
  }

  return (
    <ServerForm<AppointmentValues>
      form={form}
      label={t('appointment.title')}
      initial={initial}
      refused={book.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      {book.failure ? <Banner {...describe(book.failure)} /> : null}
      <DraftNote draft={draft} />
      <AppointmentFields withCustomer={!customer} />
      <Bar end>
        {onCancel ? <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton> : null}
        <Button type="primary" htmlType="submit" loading={book.busy}>
          {t('appointment.book')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
