import { RecordDecisionDocument, type RecordSolutionDecisionInput } from '@/gen/graphql'
import { useZone } from '@/lib'
import { DecisionFields } from './decision-fields'
import { toDecisionInput, type DecisionValues } from './decision-input'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'

/** What the customer decided: the option with the confirmation and the promises, or the reason against all. */
export function RecordDecision({ on, record }: MoveProps) {
  const zone = useZone()
  const [only, second] = record.solutionOptions
  return (
    <MoveForm<DecisionValues, { input: RecordSolutionDecisionInput }>
      on={on}
      document={RecordDecisionDocument}
      initial={{ decision: 'ACCEPTED', option: second ? undefined : only?.id }}
      variables={(values) => ({ input: toDecisionInput(values, on.base, zone) })}
    >
      <DecisionFields record={record} />
    </MoveForm>
  )
}
