import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { RegisterCustomerDocument } from '@/gen/graphql'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, CancelButton, say, ServerForm, SidePanel } from '@/ui'
import { CustomerFields } from './customer-fields'
import { toRegisterInput, type CustomerValues } from './customer-values'

interface Props {
  onClose: () => void
  onDone: (id: string) => void
}

/** Care calls rest on the contract of treatment; marketing needs its own yes (PIPL). */
const initial: CustomerValues = { gender: 'UNKNOWN', tier: 'ORDINARY', phones: [{ primary: true }], callbackConsent: true, marketingConsent: false }

/** Registers one customer beside the list. */
export function RegisterPanel({ onClose, onDone }: Props) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const [form] = Form.useForm<CustomerValues>()
  const register = useAction(RegisterCustomerDocument)

  async function submit(values: CustomerValues) {
    const { data } = await register.run({ input: toRegisterInput(values) })
    if (!data) return
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
      >
        {register.failure ? <Banner {...describe(register.failure)} /> : null}
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
