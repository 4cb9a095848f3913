import { useTranslation } from 'react-i18next'
import { ReopenComplaintDocument, type ReopenComplaintInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

/** Takes an ended case up again, on new facts or because the customer is not content. */
export function Reopen({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<{ reason: string }, { input: ReopenComplaintInput }>
      on={on}
      document={ReopenComplaintDocument}
      variables={({ reason }) => ({ input: { ...on.base, reason } })}
    >
      <TextField name="reason" label={t('form.reason')} required />
    </MoveForm>
  )
}
