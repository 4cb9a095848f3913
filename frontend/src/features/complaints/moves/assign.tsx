import { useTranslation } from 'react-i18next'
import { AssignComplaintDocument, type AssignComplaintInput } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<AssignComplaintInput, 'owner' | 'reason'>

/** Gives the case to another owner at once. */
export function Assign({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: AssignComplaintInput }>
      on={on}
      document={AssignComplaintDocument}
      variables={({ owner, reason }) => ({ input: { ...on.base, owner, reason } })}
    >
      <Field name="owner" label={t('form.newOwner')} required>
        <StaffPicker />
      </Field>
      <TextField name="reason" label={t('form.reason')} required rows={2} />
    </MoveForm>
  )
}
