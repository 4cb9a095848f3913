import type { SolutionDecision } from '@/gen/enums'
import type { CommitmentInput, ConfirmationInput, RecordSolutionDecisionInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** A promise as it is typed; dueAt is a wall time of the hospital. */
export interface CommitmentValues {
  what?: string
  toWhom?: string
  dueAt?: string
  owner?: string
}

export interface DecisionValues {
  decision?: SolutionDecision
  option?: string
  confirmation?: ConfirmationInput
  reason?: string
  commitments?: CommitmentValues[]
}

/** Without an owner the promise is the viewer's own. */
export const toCommitmentInput = (values: CommitmentValues, zone: string): CommitmentInput => ({
  what: values.what?.trim() ?? '',
  toWhom: values.toWhom?.trim() || null,
  dueAt: values.dueAt ? fromWall(values.dueAt, zone) : '',
  owner: values.owner ?? null,
})

/** Only what the decision asks for is sent, whatever was typed before it changed. */
export function toDecisionInput(
  values: DecisionValues,
  base: { complaint: string; expectedVersion: number },
  zone: string,
): RecordSolutionDecisionInput {
  const decision = values.decision ?? 'ACCEPTED'
  const reason = values.reason?.trim() || null
  if (decision !== 'ACCEPTED') return { ...base, decision, reason }
  return {
    ...base,
    decision,
    option: values.option ?? null,
    confirmation: values.confirmation ?? null,
    commitments: (values.commitments ?? []).map((one) => toCommitmentInput(one, zone)),
  }
}
