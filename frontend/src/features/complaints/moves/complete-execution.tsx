import { useTranslation } from 'react-i18next'
import { CompleteExecutionDocument, type CompleteExecutionInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

/** Says that the chosen solution has been carried out; from now on the hospital waits for the customer. */
export function CompleteExecution({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<{ summary: string }, { input: CompleteExecutionInput }>
      on={on}
      document={CompleteExecutionDocument}
      variables={({ summary }) => ({ input: { ...on.base, summary } })}
    >
      <TextField name="summary" label={t('form.executed')} required max={5000} />
    </MoveForm>
  )
}
