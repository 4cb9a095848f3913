import { useTranslation } from 'react-i18next'
import { RenegotiateCommitmentDocument, type RenegotiateCommitmentInput } from '@/gen/graphql'
import { WhenField } from '@/forms'
import { fromWall, useZone } from '@/lib'
import { Banner } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'
import css from './moves.module.css'

interface Values {
  dueAt: string
  reason: string
}

/** Moves a promise with the other side's agreement (R036). */
export function Renegotiate({ on, record, part }: MoveProps) {
  const { t } = useTranslation('complaints')
  const zone = useZone()
  const promise = record.commitments.find((one) => one.id === part)
  if (!promise || promise.keptAt) return <Banner tone="info" title={t('commitment.keptAlready')} />
  return (
    <MoveForm<Values, { input: RenegotiateCommitmentInput }>
      on={on}
      document={RenegotiateCommitmentDocument}
      variables={({ dueAt, reason }) => ({
        input: { id: promise.id, expectedVersion: promise.version, dueAt: fromWall(dueAt, zone), reason },
      })}
    >
      <p className={css.hint}>{promise.what}</p>
      <WhenField name="dueAt" label={t('commitment.newDue')} required />
      <TextField name="reason" label={t('form.reason')} required rows={2} />
    </MoveForm>
  )
}
