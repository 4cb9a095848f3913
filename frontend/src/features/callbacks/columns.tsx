import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallbackRowFragment } from '@/gen/graphql'
import { PresenceSign } from '@/forms'
import { dayOf, useLabel, useNow, useTime, useZone } from '@/lib'
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

/** When it is due; how late it is, when it is late. On a sheet of one day the time alone, and the whole date of any other day. */
export function Due({ row, day }: { row: Pick<Row, 'dueAt' | 'overdue' | 'tries' | 'state'>; day?: string }) {
  const { t } = useTranslation('callbacks')
  const time = useTime()
  const now = useNow()
  const left = Date.parse(row.dueAt) - now.getTime()
  const ofDay = time.day(row.dueAt) === day ? time.time : time.stamp
  return (
    <span className={css.line}>
      <span aria-hidden="true">{isDue(row, now) ? '●' : '○'}</span>
      <time dateTime={row.dueAt}>{(day ? ofDay : time.moment)(row.dueAt)}</time>
      {row.overdue ? <ClockChip left={left} span={time.span(-left)} breached /> : null}
      {row.state === 'IN_PROGRESS' ? <Chip tone="accent">{t('row.running')}</Chip> : null}
    </span>
  )
}

/** When it is due, short: the time alone for the present day, and how late it is. */
function DueShort({ row }: { row: Row }) {
  const time = useTime()
  const now = useNow()
  const zone = useZone()
  const today = dayOf(row.dueAt, zone) === dayOf(now, zone)
  return (
    <>
      <span aria-hidden="true" className={css.dot}>
        {isDue(row, now) ? '●' : '○'}
      </span>
      <time dateTime={row.dueAt} className={css.at}>
        {today ? time.time(row.dueAt) : time.moment(row.dueAt)}
      </time>
    </>
  )
}

function Customer({ row }: { row: Row }) {
  return (
    <>
      <strong>{row.customer.name}</strong>
      <PresenceSign record={row.id} />
    </>
  )
}

/** One callback of the own day: who and why on the first line, what matters and how late it is on the second. */
function DayRow({ row }: { row: Row }) {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const time = useTime()
  const now = useNow()
  const late = now.getTime() - Date.parse(row.dueAt)
  return (
    <span className={css.row}>
      <span className={css.line}>
        <DueShort row={row} />
        <strong>{row.customer.name}</strong>
        <PresenceSign record={row.id} />
        <Tier tier={row.customer.tier} />
        <span className={css.purpose}>{label('CallbackPurpose', row.purpose)}</span>
      </span>
      <span className={css.second}>
        <span className={css.points}>{row.keyPoints ?? ''}</span>
        {row.tries > 0 ? <span className={css.soft}>{t('row.tries', { count: row.tries })}</span> : null}
        {row.customer.doNotContact ? <Chip tone="warn">{t('briefing.doNotContact')}</Chip> : null}
        {row.state === 'IN_PROGRESS' ? <Chip tone="accent">{t('row.running')}</Chip> : null}
        {row.overdue ? <ClockChip left={-late} span={time.span(late)} breached /> : null}
      </span>
    </span>
  )
}

/** The list of the own day: two lines per callback, narrow enough to stand beside the work. */
export function useDayColumns(): Column<Row>[] {
  const { t } = useTranslation('callbacks')
  return useMemo(
    () => [
      {
        key: 'callback',
        title: t('row.callback'),
        card: 'head',
        render: (row) => <DayRow row={row} />,
      },
    ],
    [t],
  )
}

/** One column per fact, for whole pages and paper; of the one day (2026-11-21) that stands in the heading, when there is one. */
export function useWideColumns(day?: string): Column<Row>[] {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  return useMemo(
    () => [
      { key: 'due', title: t('row.due'), width: day ? 120 : 248, card: 'line', render: (row) => <Due row={row} day={day} /> },
      { key: 'customer', title: t('row.customer'), card: 'head', render: (row) => <Customer row={row} /> },
      { key: 'member', title: t('row.memberNo'), render: (row) => row.customer.memberNo },
      { key: 'tier', title: t('row.tier'), card: 'head', render: (row) => <Tier tier={row.customer.tier} /> },
      { key: 'purpose', title: t('row.purpose'), card: 'head', render: (row) => label('CallbackPurpose', row.purpose) },
      { key: 'tries', title: t('row.triesTitle'), align: 'end', render: (row) => row.tries },
      { key: 'points', title: t('row.keyPoints'), render: (row) => row.keyPoints ?? '' },
      { key: 'assignee', title: t('row.assignee'), render: (row) => row.assignee?.name ?? t('lib:nobody') },
    ],
    [t, label, day],
  )
}
