import { useTranslation } from 'react-i18next'
import { KeepCommitmentDocument, type KeepCommitmentInput } from '@/gen/graphql'
import { Banner } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'
import css from './moves.module.css'

/** Notes that a promise was kept and how (R036). */
export function KeepCommitment({ on, record, part }: MoveProps) {
  const { t } = useTranslation('complaints')
  const promise = record.commitments.find((one) => one.id === part)
  if (!promise || promise.keptAt) return <Banner tone="info" title={t('commitment.keptAlready')} />
  return (
    <MoveForm<{ outcome: string }, { input: KeepCommitmentInput }>
      on={on}
      document={KeepCommitmentDocument}
      variables={({ outcome }) => ({ input: { id: promise.id, expectedVersion: promise.version, outcome } })}
    >
      <p className={css.hint}>{promise.what}</p>
      <TextField name="outcome" label={t('form.keptHow')} required rows={2} max={300} />
    </MoveForm>
  )
}
