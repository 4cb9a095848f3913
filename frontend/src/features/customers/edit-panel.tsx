import { Button, Checkbox, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UpdateCustomerDocument, type CustomerHeadFragment } from '@/gen/graphql'
import { DraftNote, FormFailure, StaffPicker, useFormDraft, useStale } from '@/forms'
import { useAction, useCan, useLabel, useToday, useViewer } from '@/lib'
import { Bar, CancelButton, Dialog, Field, MomentInput, say, ServerForm, SidePanel } from '@/ui'
import { CustomerFields } from './customer-fields'
import { fromCustomer, needsConfirmation, phonesTogether, storedCustomer, toChange, type CustomerValues } from './customer-values'

const together = { phones: phonesTogether }

interface Props {
  customer: CustomerHeadFragment
  onReload: () => void
  onClose: () => void
}

/**
 * Corrects a customer. Only what was changed here is sent; what others changed meanwhile is put together with it
 * on the newest version.
 */
export function EditPanel({ customer, onReload, onClose }: Props) {
  const { t } = useTranslation('customers')
  const can = useCan()
  const label = useLabel()
  const today = useToday()
  const own = useViewer()?.staff.id
  const [form] = Form.useForm<CustomerValues>()
  const [asked, setAsked] = useState<CustomerValues | null>(null)
  const update = useAction(UpdateCustomerDocument)
  const stale = useStale<CustomerValues>(form, { version: customer.version, values: fromCustomer(customer) }, update.failure, together)
  const draft = useFormDraft(form, { kind: 'CUSTOMER', record: customer.id, form: 'edit' }, { stored: storedCustomer }, stale)
  const before = stale.base
  const [initial] = useState(before)
  const mayPassOn = can('CALLBACK_ASSIGN') || customer.owner?.id === own

  async function save(values: CustomerValues) {
    setAsked(null)
    if (stale.open) return undefined
    const change = toChange(before, values)
    if (Object.keys(change).length === 0) {
      draft.discard()
      return onClose()
    }
    const { data, failure } = await update.run({ input: { id: customer.id, expectedVersion: stale.version, ...change } })
    if (failure?.code === 'CONFLICT') onReload()
    if (!data) return undefined
    draft.discard()
    say(t('lib:saved'))
    onReload()
    return onClose()
  }

  const submit = (values: CustomerValues) =>
    needsConfirmation(toChange(before, values)).length > 0 ? setAsked(values) : void save(values)

  return (
    <SidePanel title={t('edit', { name: customer.name })} onClose={onClose}>
      <ServerForm<CustomerValues>
        form={form}
        initial={initial}
        label={t('edit', { name: customer.name })}
        refused={update.failure?.fields}
        onSubmit={submit}
        {...draft.form}
      >
        <FormFailure
          failure={update.failure}
          stale={stale}
          show={{
            gender: (word: string) => label('Gender', word),
            tier: (word: string) => label('Tier', word),
            owner: (id: string) => (id === customer.owner?.id ? customer.owner.name : ''),
          }}
          busy={update.busy}
          onSend={form.submit}
        />
        <DraftNote draft={draft} noPhone />
        <CustomerFields known />
        {mayPassOn ? (
          <Field name="owner" label={t('owner')}>
            <StaffPicker known={customer.owner} />
          </Field>
        ) : null}
        <Field name="doNotContact" valuePropName="checked">
          <Checkbox>{t('chip.doNotContact')}</Checkbox>
        </Field>
        <Field name="deceasedAt" label={t('deceasedAt')}>
          <MomentInput kind="day" max={today} />
        </Field>
        <Bar end>
          <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
          <Button type="primary" htmlType="submit" loading={update.busy}>
            {t('lib:save')}
          </Button>
        </Bar>
      </ServerForm>
      <Confirmation values={asked} before={before} onSure={(values) => void save(values)} onClose={() => setAsked(null)} />
    </SidePanel>
  )
}

interface ConfirmationProps {
  values: CustomerValues | null
  before: Partial<CustomerValues>
  onSure: (values: CustomerValues) => void
  onClose: () => void
}

/** Says what will happen before calls are ended. */
function Confirmation({ values, before, onSure, onClose }: ConfirmationProps) {
  const { t } = useTranslation('customers')
  const reasons = values ? needsConfirmation(toChange(before, values)) : []
  return (
    <Dialog title={t('sure.title')} open={values !== null} onClose={onClose} width={420}>
      {reasons.map((reason) => (
        <p key={reason}>{reason === 'deceased' ? t('sure.deceased') : t('sure.doNotContact')}</p>
      ))}
      <Bar end>
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button onClick={() => values && onSure(values)}>
          {t('sure.go')}
        </Button>
      </Bar>
    </Dialog>
  )
}
