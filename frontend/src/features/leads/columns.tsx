import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LeadRowFragment } from '@/gen/graphql'
import { PresenceSign } from '@/forms'
import { useLabel, useNow, useTime } from '@/lib'
import { tiers } from '@/lib/terms/words'
import { Bar, Chip, ClockChip, TierBadge, type Column } from '@/ui'
import { lateBy, movesOf, type LeadMove } from './lead-values'
import css from './leads.module.css'

/** A lead by its class, next contact and concern, with its moves. onMove left out: the viewer only reads. */
export function useColumns(onMove?: (move: LeadMove, row: LeadRowFragment) => void): Column<LeadRowFragment>[] {
  const { t } = useTranslation('leads')
  const label = useLabel()
  const time = useTime()
  return [
    {
      key: 'customer',
      title: t('customer'),
      fixed: true,
      card: 'head',
      render: (row) => (
        <span className={css.line}>
          <strong>{row.customer.name}</strong>
          <PresenceSign record={row.id} />
          <TierBadge rank={tiers.indexOf(row.customer.tier) as 0 | 1 | 2 | 3} label={label('Tier', row.customer.tier)} />
        </span>
      ),
    },
    {
      key: 'class',
      title: t('class'),
      card: 'head',
      render: (row) => (
        <span className={css.line}>
          <Chip tone={row.intentClass === 'A_STRONG' ? 'accent' : 'plain'}>{label('IntentClass', row.intentClass) || t('unclassed')}</Chip>
          {row.conditionClass ? <Chip>{label('ConditionClass', row.conditionClass)}</Chip> : null}
        </span>
      ),
    },
    { key: 'next', title: t('next'), sort: 'next', render: (row) => <NextContact row={row} /> },
    {
      key: 'concern',
      title: t('concern'),
      render: (row) => (
        <span>
          {row.concern ?? ''} <span className={css.soft}>{label('Channel', row.channel)}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      render: (row) => (
        <span className={css.line}>
          {label('LeadState', row.state)}
          {row.appointment ? <span className={css.soft}>{`${row.appointment.number} · ${time.moment(row.appointment.startsAt)}`}</span> : null}
        </span>
      ),
    },
    { key: 'consultant', title: t('consultant'), render: (row) => row.consultant?.name ?? t('lib:nobody') },
    { key: 'created', title: t('created'), sort: 'created', optional: true, render: (row) => <time dateTime={row.createdAt}>{time.moment(row.createdAt)}</time> },
    ...(onMove
      ? [
          {
            key: 'moves',
            title: t('moves'),
            width: 180,
            render: (row: LeadRowFragment) => (
              <Bar>
                {movesOf(row.state).map((move) => (
                  <Button key={move} size="small" onClick={() => onMove(move, row)} aria-label={`${t(`${move}.open`)} ${row.customer.name}`}>
                    {t(`${move}.open`)}
                  </Button>
                ))}
              </Bar>
            ),
          },
        ]
      : []),
  ]
}

function NextContact({ row }: { row: LeadRowFragment }) {
  const time = useTime()
  const late = lateBy(row, useNow())
  if (!row.nextContactAt) return <>—</>
  return (
    <span className={css.line}>
      <time dateTime={row.nextContactAt}>{time.moment(row.nextContactAt)}</time>
      {late > 0 ? <ClockChip left={-late} span={time.span(late)} breached /> : null}
    </span>
  )
}
