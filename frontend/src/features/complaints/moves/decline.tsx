import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DeclineComplaintDocument, type DeclineComplaintInput } from '@/gen/graphql'
import { useOptions } from '@/lib'
import { Field } from '@/ui'
import { declineReasons } from '../words'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<DeclineComplaintInput, 'reason' | 'explanation'>

/** Does not take a complaint on, for a reason that the law knows, with the explanation that was sent. */
export function Decline({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  const reasons = useOptions('DeclineReason', declineReasons)
  return (
    <MoveForm<Values, { input: DeclineComplaintInput }>
      on={on}
      document={DeclineComplaintDocument}
      plain
      variables={({ reason, explanation }) => ({ input: { ...on.base, reason, explanation } })}
    >
      <Field name="reason" label={t('form.legalReason')} required>
        <Select options={reasons} />
      </Field>
      <TextField name="explanation" label={t('form.explanation')} required max={5000} />
    </MoveForm>
  )
}
