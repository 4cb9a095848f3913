import { useTranslation } from 'react-i18next'
import { WithdrawComplaintDocument, type WithdrawComplaintInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

/** Ends a case at the customer's own wish, in the customer's own words, tied to nothing (R204). */
export function Withdraw({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<{ statement: string }, { input: WithdrawComplaintInput }>
      on={on}
      document={WithdrawComplaintDocument}
      plain
      variables={({ statement }) => ({ input: { ...on.base, statement } })}
    >
      <TextField name="statement" label={t('form.statement')} extra={t('form.statementHint')} required max={5000} />
    </MoveForm>
  )
}
