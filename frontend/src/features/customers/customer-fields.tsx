import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions, useToday } from '@/lib'
import { genders, tiers } from '@/lib/terms/words'
import { Choice, Field, MomentInput } from '@/ui'
import { TextArea } from '@/ui/text-area'
import css from './customers.module.css'
import { PhoneList } from './phone-list'
import { WindowList } from './window-list'

/** The fields of a customer, in the order in which one asks. Numbers of a known customer are shown masked. */
export function CustomerFields({ known = false }: { known?: boolean }) {
  const { t } = useTranslation('customers')
  const genderOptions = useOptions('Gender', genders)
  const tierOptions = useOptions('Tier', tiers)
  const today = useToday()
  const removed = Form.useWatch<boolean | undefined>('removeAddress') ?? false
  return (
    <>
      <Field name="name" label={t('name')} required>
        <Input maxLength={80} autoComplete="off" />
      </Field>
      <PhoneList help={known ? t('phonesKept') : undefined} />
      <Field name="gender" label={t('gender')}>
        <Choice label={t('gender')} options={genderOptions} />
      </Field>
      <div className={css.pair}>
        <Field name="birthDate" label={t('birthDate')}>
          <MomentInput kind="day" max={today} />
        </Field>
        <Field name="tier" label={t('tier')}>
          <Select options={tierOptions} />
        </Field>
      </div>
      <Field name="address" label={t('address')} extra={known ? t('addressReplaced') : undefined}>
        <Input maxLength={300} autoComplete="off" disabled={removed} />
      </Field>
      {known ? (
        <Field name="removeAddress" valuePropName="checked">
          <Checkbox>{t('removeAddress')}</Checkbox>
        </Field>
      ) : null}
      <WindowList />
      <Field name="callbackConsent" valuePropName="checked">
        <Checkbox>{t('callbackConsent')}</Checkbox>
      </Field>
      <Field name="marketingConsent" valuePropName="checked">
        <Checkbox>{t('marketingConsent')}</Checkbox>
      </Field>
      <Field name="note" label={t('note')}>
        <TextArea lines={[2, 6]} maxLength={500} />
      </Field>
    </>
  )
}
