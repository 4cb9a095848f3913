import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseCommitmentsFragmentDoc } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Panel, useHotkeys } from '@/ui'
import { isEnded, type OpenMove } from '../moves/move'
import { CommitmentItem } from './commitment-item'
import css from './side.module.css'

interface Props {
  complaint: FragmentType<typeof CaseCommitmentsFragmentDoc>
  onOpen: (move: OpenMove) => void
}

/** Promises to the customer (R036): open ones by their time, then the kept ones. */
export function CommitmentsPanel({ complaint: masked, onOpen }: Props) {
  const { commitments, hidden, state } = unmask(CaseCommitmentsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const can = useCan()
  const may = can('COMPLAINT_HANDLE')
  const seen = !hidden.includes('commitments')
  const add = may && seen && !isEnded(state)
  useHotkeys(add ? { p: () => onOpen({ move: 'ADD_COMMITMENT' }) } : undefined, add ? { p: t('move.addCommitment') } : undefined)
  if (!seen) return null
  const sorted = commitments.toSorted((a, b) => Number(!!a.keptAt) - Number(!!b.keptAt) || a.dueAt.localeCompare(b.dueAt))
  return (
    <Panel
      title={t('commitment.title')}
      actions={
        add ? (
          <Button size="small" onClick={() => onOpen({ move: 'ADD_COMMITMENT' })}>
            {t('commitment.add')} <kbd aria-hidden="true">p</kbd>
          </Button>
        ) : null
      }
    >
      {sorted.length === 0 ? <p className={css.soft}>{t('commitment.none')}</p> : null}
      <ul className={css.list}>
        {sorted.map((one) => (
          <CommitmentItem key={one.id} commitment={one} onOpen={may ? onOpen : undefined} />
        ))}
      </ul>
    </Panel>
  )
}
