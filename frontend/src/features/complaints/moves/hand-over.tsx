import { useTranslation } from 'react-i18next'
import { HandOverComplaintDocument, type HandOverInput } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<HandOverInput, 'to' | 'reason'>

/** Asks another to take the case; its owner stays until that is accepted (R198). */
export function HandOver({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: HandOverInput }>
      on={on}
      document={HandOverComplaintDocument}
      variables={({ to, reason }) => ({ input: { ...on.base, to, reason } })}
    >
      <Field name="to" label={t('form.to')} extra={t('form.handOverHint')} required>
        <StaffPicker />
      </Field>
      <TextField name="reason" label={t('form.reason')} required rows={2} />
    </MoveForm>
  )
}
