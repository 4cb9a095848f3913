import { Button, Checkbox, Form, Select } from 'antd'
import { useEffect, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RegisterLeadDocument, LeadRowFragmentDoc } from '@/gen/graphql'
import { unmask } from '@/gen'
import { AppointmentFields, DraftNote, useFormDraft } from '@/forms'
import { useAction, useCan, useDescribe, useOptions, useZone } from '@/lib'
import { channels } from '@/lib/terms/words'
import { Banner, Bar, CancelButton, Field, say, ServerForm, SidePanel } from '@/ui'
import { ClassFields } from './class-fields'
import { storedLead, toLeadInput, type LeadValues } from './lead-values'
import { PersonFields } from './person-fields'

const newLead = { kind: 'LEAD', form: 'register' } as const

/** Registers an enquiry in under a minute (R022): who, how, what for, how strong, when next; a booking at once if wanted. */
export function RegisterPanel({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const zone = useZone()
  const can = useCan()
  const ways = useOptions('Channel', channels)
  const [form] = Form.useForm<LeadValues>()
  const register = useAction(RegisterLeadDocument)
  const draft = useFormDraft(form, newLead, { stored: storedLead })
  const book = Form.useWatch('book', form)
  // Who asks is written down first; the panel itself would begin with the choice above it.
  useEffect(() => {
    const name = form.getFieldInstance(['newCustomer', 'name']) as { focus?: () => void } | undefined
    name?.focus?.()
  }, [form])

  async function submit(values: LeadValues) {
    const { data } = await register.run({ input: toLeadInput(values, zone) })
    if (!data) return
    draft.discard()
    const lead = unmask(LeadRowFragmentDoc, data.registerLead)
    say(lead.appointment ? t('register.booked', { number: lead.appointment.number }) : t('register.done'))
    onDone()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    form.submit()
  }

  return (
    <SidePanel title={t('register.title')} onClose={onClose}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the key saves from any field inside */}
      <div onKeyDown={onKeyDown}>
      <ServerForm<LeadValues>
        form={form}
        label={t('register.title')}
        initial={{ who: 'NEW', channel: 'PHONE' }}
        refused={register.failure?.fields}
        onSubmit={(values) => void submit(values)}
        {...draft.form}
      >
        {register.failure ? <Banner {...describe(register.failure)} /> : null}
        <DraftNote draft={draft} noPhone={draft.kept?.values.who === 'NEW'} />
        <PersonFields />
        <Field name="channel" label={t('channel')} required>
          <Select options={ways} />
        </Field>
        <ClassFields />
        {can('APPOINTMENT_WRITE') ? (
          <Field name="book" valuePropName="checked">
            <Checkbox>{t('register.book')}</Checkbox>
          </Field>
        ) : null}
        {book ? <AppointmentFields prefix={['appointment']} /> : null}
        <Bar end>
          <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
          <Button type="primary" htmlType="submit" loading={register.busy} aria-keyshortcuts="Control+Enter">
            {t('register.save')} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </Button>
        </Bar>
      </ServerForm>
      </div>
    </SidePanel>
  )
}
