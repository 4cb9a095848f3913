import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { RegisterCustomerDocument } from '@/gen/graphql'
import { DraftNote, useFormDraft } from '@/forms'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, CancelButton, say, ServerForm, SidePanel } from '@/ui'
import { CustomerFields } from './customer-fields'
import { storedCustomer, toRegisterInput, type CustomerValues } from './customer-values'

interface Props {
  onClose: () => void
  onDone: (id: string) => void
}

/** Care calls rest on the contract of treatment; marketing needs its own yes (PIPL). */
const initial: CustomerValues = { gender: 'UNKNOWN', tier: 'ORDINARY', phones: [{ primary: true }], callbackConsent: true, marketingConsent: false }

const newCustomer = { kind: 'CUSTOMER', form: 'register' } as const

/** Registers one customer beside the list. */
export function RegisterPanel({ onClose, onDone }: Props) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const [form] = Form.useForm<CustomerValues>()
  const register = useAction(RegisterCustomerDocument)
  const draft = useFormDraft(form, newCustomer, { stored: storedCustomer })

  async function submit(values: CustomerValues) {
    const { data } = await register.run({ input: toRegisterInput(values) })
    if (!data) return
    draft.discard()
    say(t('register.done', { memberNo: data.registerCustomer.memberNo }))
    onDone(data.registerCustomer.id)
  }

  return (
    <SidePanel title={t('register.title')} onClose={onClose}>
      <ServerForm<CustomerValues>
        form={form}
        initial={initial}
        label={t('register.title')}
        refused={register.failure?.fields}
        onSubmit={(values) => void submit(values)}
        {...draft.form}
      >
        {register.failure ? <Banner {...describe(register.failure)} /> : null}
        <DraftNote draft={draft} noPhone />
        <CustomerFields />
        <Bar end>
          <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
          <Button type="primary" htmlType="submit" loading={register.busy}>
            {t('register.save')}
          </Button>
        </Bar>
      </ServerForm>
    </SidePanel>
  )
}
