import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions } from '@/lib'
import { Field } from '@/ui'
import { confirmationChannels } from '../words'
import { TextField } from './text-field'

/** The customer's confirmation: how it was given and the words confirmed (R041). silence: consent by silence may be offered. */
export function ConfirmationFields({ silence = false }: { silence?: boolean }) {
  const { t } = useTranslation('complaints')
  const options = useOptions(
    'ConfirmationChannel',
    confirmationChannels.filter((one) => silence || one !== 'SILENCE_AFTER_FINAL_ANSWER'),
  )
  return (
    <>
      <Field name={['confirmation', 'how']} label={t('form.confirmedHow')} required>
        <Select options={options} />
      </Field>
      <TextField name={['confirmation', 'text']} label={t('form.confirmedText')} extra={t('form.confirmedHint')} required rows={2} />
    </>
  )
}
