import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseCommitmentsFragment } from '@/gen/graphql'
import { useNow, useTime } from '@/lib'
import { Bar, Chip, ClockChip } from '@/ui'
import type { OpenMove } from '../moves/move'
import css from './side.module.css'

interface Props {
  commitment: CaseCommitmentsFragment['commitments'][number]
  /** Left out for those who only read. */
  onOpen?: (move: OpenMove) => void
}

const HALF_DAY = 12 * 3_600_000

/** One promise: what, to whom, by when and who keeps it; how it ended. */
export function CommitmentItem({ commitment, onOpen }: Props) {
  const { t } = useTranslation('complaints')
  const time = useTime()
  const now = useNow()
  const left = Date.parse(commitment.dueAt) - now.getTime()
  const by = [commitment.toWhom ? t('commitment.toWhom', { name: commitment.toWhom }) : '', commitment.owner.name, time.moment(commitment.dueAt)]
  return (
    <li className={css.item}>
      <div>{commitment.what}</div>
      <div className={css.soft}>
        {by.filter(Boolean).join(' · ')}
        {commitment.renegotiated > 0 ? ` · ${t('commitment.moved', { count: commitment.renegotiated })}` : ''}
      </div>
      {commitment.keptAt ? (
        <div className={css.soft}>
          <Chip tone="good">{t('commitment.kept', { at: time.moment(commitment.keptAt) })}</Chip> {commitment.outcome}
        </div>
      ) : (
        <Bar>
          <ClockChip left={left} span={time.span(Math.abs(left))} warnBelow={HALF_DAY} title={time.moment(commitment.dueAt)} />
          {onOpen ? (
            <>
              <Button
                size="small"
                onClick={() => onOpen({ move: 'KEEP_COMMITMENT', part: commitment.id })}
                aria-label={`${t('commitment.keep')}: ${commitment.what}`}
              >
                {t('commitment.keep')}
              </Button>
              <Button
                size="small"
                onClick={() => onOpen({ move: 'RENEGOTIATE', part: commitment.id })}
                aria-label={`${t('commitment.renegotiate')}: ${commitment.what}`}
              >
                {t('commitment.renegotiate')}
              </Button>
            </>
          ) : null}
        </Bar>
      )}
    </li>
  )
}
