import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip, ClockChip, TierBadge, type Column } from '@/ui'

/** An invented record. */
export interface Row {
  id: string
  number: number
}

const HOUR = 3_600_000

/** Invented records 1 to count. */
export const rowsTo = (count: number): Row[] => Array.from({ length: count }, (_one, at) => ({ id: `r${at + 1}`, number: at + 1 }))

/** Hours left, from the number: some are late. */
const hours = ({ number }: Row): number => ((number * 7) % 23) - 3

/** Columns of every kind: badge, clock, figure at the end, long text, one that is not shown unless chosen. */
export function useColumns(): Column<Row>[] {
  const { t } = useTranslation('gallery')
  return useMemo(
    () => [
      { key: 'name', title: t('name'), width: 112, card: 'head', fixed: true, sort: 'number', render: (row) => <strong>{t('record', { number: row.number })}</strong> },
      { key: 'rank', title: t('rankTitle'), card: 'head', render: (row) => <TierBadge rank={(row.number % 4) as 0 | 1 | 2 | 3} label={t('rank', { rank: row.number % 4 })} /> },
      { key: 'clock', title: t('clock'), sort: 'hours', render: (row) => <ClockChip left={hours(row) * HOUR} span={t('hours', { count: Math.abs(hours(row)) })} warnBelow={3 * HOUR} /> },
      { key: 'state', title: t('state'), render: (row) => <Chip tone={row.number % 3 ? 'plain' : 'good'}>{t(row.number % 3 ? 'tone.plain' : 'tone.good')}</Chip> },
      { key: 'figure', title: t('figure'), align: 'end', render: (row) => row.number * 37 },
      { key: 'text', title: t('text'), render: (row) => (row.number % 5 ? t('happened') : t('long')) },
      { key: 'person', title: t('personTitle'), optional: true, render: () => t('person') },
    ],
    [t],
  )
}

/** The rows in an order of the columns. */
export function ordered(rows: readonly Row[], sort: string | undefined): Row[] {
  const by = sort?.endsWith('hours') ? hours : ({ number }: Row) => number
  const sign = sort?.startsWith('-') ? -1 : 1
  return [...rows].sort((a, b) => sign * (by(a) - by(b)) || a.number - b.number)
}
