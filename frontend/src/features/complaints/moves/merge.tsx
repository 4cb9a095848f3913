import { useTranslation } from 'react-i18next'
import { MergeComplaintDocument, type MergeComplaintInput } from '@/gen/graphql'
import { Field } from '@/ui'
import { CasePicker } from './case-picker'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<MergeComplaintInput, 'into' | 'reason'>

/** Joins a repeated complaint to the open case about the same matter. */
export function Merge({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: MergeComplaintInput }>
      on={on}
      document={MergeComplaintDocument}
      plain
      variables={({ into, reason }) => ({ input: { ...on.base, into, reason } })}
    >
      <Field name="into" label={t('form.into')} required>
        <CasePicker except={on.base.complaint} />
      </Field>
      <TextField name="reason" label={t('form.reason')} required />
    </MoveForm>
  )
}
