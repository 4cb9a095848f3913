import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintRowFragment } from '@/gen/graphql'
import { PresenceSign } from '@/forms'
import { useLabel, useTime } from '@/lib'
import { Chip, type Column } from '@/ui'
import { LevelChip } from '../level-chip'
import { Who } from './who'
import { RowClock } from './row-clock'
import css from './queue.module.css'

export type Row = ComplaintRowFragment

/** The queue: what is due first, then which case, how grave, whose and about what. */
export function useQueueColumns(): Column<Row>[] {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  return useMemo(
    () => [
      { key: 'due', title: t('row.due'), width: 176, sort: 'dueAt', card: 'head', render: (row) => <RowClock row={row} /> },
      {
        key: 'case',
        fixed: true,
        title: t('row.case'),
        card: 'head',
        width: 200,
        render: (row) => (
          <span className={css.case}>
            <Link to="/complaints/$id" params={{ id: row.id }} className={css.caseNo}>
              {row.caseNo}
            </Link>
            <PresenceSign record={row.id} />
          </span>
        ),
      },
      { key: 'subject', title: t('row.subject'), render: (row) => <span className={css.subject}>{row.subject}</span> },
      { key: 'who', title: t('row.who'), width: 206, render: (row) => <Who row={row} /> },
      { key: 'level', title: t('row.level'), width: 84, card: 'head', render: (row) => <LevelChip level={row.level} /> },
      { key: 'state', title: t('row.state'), width: 100, card: 'head', render: (row) => <Chip>{label('ComplaintState', row.state)}</Chip> },
      {
        key: 'line',
        title: t('row.line'),
        width: 96,
        render: (row) => [label('ServiceLine', row.serviceLine), label('Severity', row.severity)].filter(Boolean).join(' · '),
      },
      { key: 'owner', title: t('row.owner'), width: 76, render: (row) => row.owner?.name ?? <Chip tone="accent">{t('lib:nobody')}</Chip> },
      {
        key: 'registered',
        title: t('row.registered'),
        width: 132,
        sort: 'registeredAt',
        optional: true,
        render: (row) => <time dateTime={row.registeredAt}>{time.moment(row.registeredAt)}</time>,
      },
    ],
    [t, label, time],
  )
}
