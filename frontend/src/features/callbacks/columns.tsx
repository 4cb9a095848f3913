import { useTranslation } from 'react-i18next'
import type { CallbackRowFragment } from '@/gen/graphql'
import { useLabel, useNow, useTime } from '@/lib'
import { tiers } from '@/lib/terms/words'
import { Chip, ClockChip, TierBadge, type Column } from '@/ui'
import { isDue } from './bucket'
import css from './work.module.css'

export type Row = CallbackRowFragment

/** The tier of a customer as a badge. */
export function Tier({ tier }: { tier: Row['customer']['tier'] }) {
  const label = useLabel()
  return <TierBadge rank={tiers.indexOf(tier) as 0 | 1 | 2 | 3} label={label('Tier', tier)} />
}

/** When it is due; how late it is, when it is late. */
export function Due({ row }: { row: Pick<Row, 'dueAt' | 'overdue' | 'tries' | 'state'> }) {
  const { t } = useTranslation('callbacks')
  const time = useTime()
  const now = useNow()
  const left = Date.parse(row.dueAt) - now.getTime()
  return (
    <span className={css.line}>
      <span aria-hidden="true">{isDue(row, now) ? '●' : '○'}</span>
      <time dateTime={row.dueAt}>{time.moment(row.dueAt)}</time>
      {row.overdue ? <ClockChip left={left} span={time.span(-left)} breached /> : null}
      {row.state === 'IN_PROGRESS' ? <Chip tone="accent">{t('row.running')}</Chip> : null}
    </span>
  )
}

function Who({ row }: { row: Row }) {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  return (
    <span className={css.line}>
      <strong>{row.customer.name}</strong>
      <Tier tier={row.customer.tier} />
      <span>{label('CallbackPurpose', row.purpose)}</span>
      {row.tries > 0 ? <span className={css.soft}>{t('row.tries', { count: row.tries })}</span> : null}
      {row.customer.doNotContact ? <Chip tone="alarm">{t('briefing.doNotContact')}</Chip> : null}
    </span>
  )
}

/** The list of the own day: two lines per callback, narrow enough to stand beside the work. */
export function useDayColumns(): Column<Row>[] {
  const { t } = useTranslation('callbacks')
  return [
    {
      key: 'callback',
      title: t('row.callback'),
      card: 'head',
      render: (row) => (
        <span className={css.row}>
          <Due row={row} />
          <Who row={row} />
          {row.keyPoints ? <span className={css.soft}>{row.keyPoints}</span> : null}
        </span>
      ),
    },
  ]
}

/** One column per fact, for whole pages and paper. */
export function useWideColumns(): Column<Row>[] {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  return [
    { key: 'due', title: t('row.due'), width: 248, card: 'line', render: (row) => <Due row={row} /> },
    { key: 'customer', title: t('row.customer'), card: 'head', render: (row) => <strong>{row.customer.name}</strong> },
    { key: 'member', title: t('row.memberNo'), render: (row) => row.customer.memberNo },
    { key: 'tier', title: t('row.tier'), card: 'head', render: (row) => <Tier tier={row.customer.tier} /> },
    { key: 'purpose', title: t('row.purpose'), card: 'head', render: (row) => label('CallbackPurpose', row.purpose) },
    { key: 'tries', title: t('row.triesTitle'), align: 'end', render: (row) => row.tries },
    { key: 'points', title: t('row.keyPoints'), render: (row) => row.keyPoints ?? '' },
    { key: 'assignee', title: t('row.assignee'), render: (row) => row.assignee?.name ?? t('lib:nobody') },
  ]
}
