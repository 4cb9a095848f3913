import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { StaffPicker, WhenField } from '@/forms'
import { Field } from '@/ui'
import css from './moves.module.css'

/** One promise (R036). prefix: where the fields stand in the form. */
export function CommitmentFields({ prefix }: { prefix: (string | number)[] }) {
  const { t } = useTranslation('complaints')
  return (
    <>
      <Field name={[...prefix, 'what']} label={t('commitment.what')} required>
        <Input maxLength={300} />
      </Field>
      <WhenField name={[...prefix, 'dueAt']} label={t('commitment.dueAt')} required />
      <div className={css.pair}>
        <Field name={[...prefix, 'toWhom']} label={t('commitment.whom')}>
          <Input maxLength={80} placeholder={t('commitment.customer')} />
        </Field>
        <Field name={[...prefix, 'owner']} label={t('commitment.owner')}>
          <StaffPicker placeholder={t('commitment.self')} />
        </Field>
      </div>
    </>
  )
}
