import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { AcknowledgeComplaintDocument, type AcknowledgeComplaintInput } from '@/gen/graphql'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<AcknowledgeComplaintInput, 'message'> & { recordSigned?: boolean; identityVerified?: boolean }

/** Tells the complainant that the case is taken on, with the signed record and the identity (R028, R041). */
export function Acknowledge({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: AcknowledgeComplaintInput }>
      on={on}
      document={AcknowledgeComplaintDocument}
      variables={({ message, recordSigned, identityVerified }) => ({
        input: { ...on.base, message, recordSigned: recordSigned === true, identityVerified: identityVerified === true },
      })}
    >
      <TextField name="message" label={t('form.told')} extra={t('form.acknowledgeHint')} required max={5000} />
      <Field name="recordSigned" valuePropName="checked">
        <Checkbox>{t('form.recordSigned')}</Checkbox>
      </Field>
      <Field name="identityVerified" valuePropName="checked">
        <Checkbox>{t('form.identityVerified')}</Checkbox>
      </Field>
    </MoveForm>
  )
}
