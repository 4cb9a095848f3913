import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppointmentRowFragment } from '@/gen/graphql'
import { LATE_FROM, lateBy, useLabel, useNow, useTime } from '@/lib'
import { tiers } from '@/lib/terms/words'
import { Chip, TierBadge, useNarrow, type Tone } from '@/ui'
import css from './appointments.module.css'
import { hasPriority, type Move } from './appointment-moves'

interface Props {
  row: AppointmentRowFragment
  moves: Move[]
  /** Name of what a walk-in asks for. */
  procedure: string | undefined
  /** This row's arrival is being saved. */
  busy: boolean
  /** It is the one that was looked for. */
  marked: boolean
  onMove: (move: Move) => void
}

const tones: Partial<Record<AppointmentRowFragment['status'], Tone>> = {
  ARRIVED: 'good',
  CHECKED_IN: 'good',
  FULFILLED: 'good',
  NOSHOW: 'warn',
}

/** One appointment as the desk needs it: when, who, with whom, and the next move in large. */
export function AppointmentItem({ row, moves, procedure, busy, marked, onMove }: Props) {
  const { t } = useTranslation('appointments')
  const label = useLabel()
  const time = useTime()
  const narrow = useNarrow()
  const late = lateBy(row, useNow())
  const rank = tiers.indexOf(row.customer.tier) as 0 | 1 | 2 | 3
  const here = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (marked) here.current?.scrollIntoView?.({ block: 'center' })
  }, [marked])
  return (
    <li ref={here} className={`${css.row} ${marked ? css.marked : ''}`} aria-current={marked || undefined}>
      <div className={css.cell}>
        <time className={css.time} dateTime={row.startsAt}>
          {time.time(row.startsAt)}
        </time>
        <span className={css.soft}>{row.number}</span>
      </div>
      <div className={css.cell}>
        <span className={css.line}>
          <Link to="/customers/$id" params={{ id: row.customer.id }}>
            <strong>{row.customer.name}</strong>
          </Link>
          <TierBadge rank={rank} label={label('Tier', row.customer.tier)} />
          {hasPriority(row) ? <Chip tone="accent">{t('priority')}</Chip> : null}
        </span>
        <span className={css.soft}>{[row.customer.memberNo, row.customer.phone].filter(Boolean).join(' · ')}</span>
        {procedure || row.note ? <span className={css.soft}>{[procedure, row.note].filter(Boolean).join(' · ')}</span> : null}
      </div>
      <div className={`${css.cell} ${css.place}`}>
        <span>{[row.doctor?.name, row.department?.name].filter(Boolean).join(' · ') || t('noDoctor')}</span>
        <span className={css.line}>
          <Chip tone={tones[row.status] ?? 'plain'}>{label('AppointmentStatus', row.status)}</Chip>
          {row.origin === 'WALK_IN' ? <Chip>{label('AppointmentOrigin', row.origin)}</Chip> : null}
          {late >= LATE_FROM ? <Chip tone="warn">{t('late', { span: time.span(late) })}</Chip> : null}
          {row.arrivedAt ? <span className={css.soft}>{t('arrived', { at: time.time(row.arrivedAt) })}</span> : null}
        </span>
      </div>
      <div className={css.moves}>
        {moves.map((move) => (
          <Button
            key={move}
            type={move === 'checkIn' || move === 'visit' ? 'primary' : 'default'}
            size={narrow && (move === 'checkIn' || move === 'visit') ? 'large' : 'middle'}
            loading={move === 'checkIn' && busy}
            onClick={() => onMove(move)}
            aria-label={`${t(`move.${move}`)} ${row.customer.name} ${row.number}`}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
      </div>
    </li>
  )
}
