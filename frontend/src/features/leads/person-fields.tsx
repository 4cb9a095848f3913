import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CustomerPicker } from '@/forms'
import { useOptions } from '@/lib'
import { genders } from '@/lib/terms/words'
import { Choice, Field } from '@/ui'
import css from './leads.module.css'
import type { LeadValues } from './lead-values'

/** Who asks: somebody known already, or somebody new, written down here. */
export function PersonFields() {
  const { t } = useTranslation('leads')
  const who = Form.useWatch<LeadValues['who']>('who')
  const genderOptions = useOptions('Gender', genders)
  return (
    <>
      <Field name="who" label={t('who.label')}>
        <Choice
          label={t('who.label')}
          options={[
            { value: 'KNOWN', label: t('who.known') },
            { value: 'NEW', label: t('who.new') },
          ]}
        />
      </Field>
      {who !== 'KNOWN' ? (
        <>
          <div className={css.pair}>
            <Field name={['newCustomer', 'name']} label={t('name')} required>
              <Input maxLength={80} autoComplete="off" />
            </Field>
            <Field name={['newCustomer', 'phones', 0, 'number']} label={t('phone')}>
              <Input type="tel" inputMode="tel" maxLength={30} autoComplete="off" />
            </Field>
          </div>
          <Field name={['newCustomer', 'gender']} label={t('gender')} initialValue="UNKNOWN">
            <Choice label={t('gender')} options={genderOptions} />
          </Field>
        </>
      ) : (
        <Field name="customer" label={t('customer')} required>
          <CustomerPicker />
        </Field>
      )}
    </>
  )
}
