import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Choice, Field } from '@/ui'
import css from './complaint-fields.module.css'
import type { From } from './complaint-values'
import { CustomerPicker } from './customer-picker'

/** Who complains. Somebody who is no customer is named with the relationship, and the authority if there is one. */
export function ComplainantFields({ prefix }: { prefix: string[] }) {
  const { t } = useTranslation('forms')
  const from = Form.useWatch<From | undefined>([...prefix, 'from'])
  return (
    <>
      <Field name={[...prefix, 'from']} label={t('complainant.from')} initialValue="CUSTOMER">
        <Choice<From>
          label={t('complainant.from')}
          options={[
            { value: 'CUSTOMER', label: t('complainant.customer') },
            { value: 'OTHER', label: t('complainant.other') },
            { value: 'ANONYMOUS', label: t('complainant.anonymous') },
          ]}
        />
      </Field>
      {from === 'CUSTOMER' ? (
        <Field name={[...prefix, 'customer']} label={t('complainant.customer')} required>
          <CustomerPicker />
        </Field>
      ) : null}
      {from === 'OTHER' ? (
        <div className={css.pair}>
          <Field name={[...prefix, 'complainant', 'name']} label={t('complainant.name')} required>
            <Input maxLength={60} />
          </Field>
          <Field name={[...prefix, 'complainant', 'relationship']} label={t('complainant.relationship')} required>
            <Input maxLength={40} />
          </Field>
          <Field name={[...prefix, 'complainant', 'phone']} label={t('complainant.phone')}>
            <Input type="tel" maxLength={20} />
          </Field>
          <Field name={[...prefix, 'complainant', 'authorization']} label={t('complainant.authorization')}>
            <Input maxLength={120} />
          </Field>
        </div>
      ) : null}
    </>
  )
}
