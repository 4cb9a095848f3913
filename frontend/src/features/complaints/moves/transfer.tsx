import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { TransferComplaintDocument, type TransferComplaintInput } from '@/gen/graphql'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<TransferComplaintInput, 'authority' | 'reason'>

/** Passes a case to the authority whose matter it is. */
export function Transfer({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: TransferComplaintInput }>
      on={on}
      document={TransferComplaintDocument}
      plain
      variables={({ authority, reason }) => ({ input: { ...on.base, authority, reason } })}
    >
      <Field name="authority" label={t('form.authority')} required>
        <Input maxLength={80} />
      </Field>
      <TextField name="reason" label={t('form.reason')} required />
    </MoveForm>
  )
}
