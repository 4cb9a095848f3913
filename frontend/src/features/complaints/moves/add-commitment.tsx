import { AddCommitmentDocument, type AddCommitmentInput } from '@/gen/graphql'
import { useZone } from '@/lib'
import { CommitmentFields } from './commitment-fields'
import { toCommitmentInput, type CommitmentValues } from './decision-input'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'

/** Notes a promise to somebody (R036). */
export function AddCommitment({ on }: MoveProps) {
  const zone = useZone()
  return (
    <MoveForm<{ commitment: CommitmentValues }, { input: AddCommitmentInput }>
      on={on}
      document={AddCommitmentDocument}
      variables={({ commitment }) => ({ input: { complaint: on.base.complaint, commitment: toCommitmentInput(commitment, zone) } })}
    >
      <CommitmentFields prefix={['commitment']} />
    </MoveForm>
  )
}
