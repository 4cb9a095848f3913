import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BookingsTodayDocument } from '@/gen/graphql'
import { awaited, LATE_FROM, lateBy, useDescribe, useNow, useRead, useTime, useToday } from '@/lib'
import { Banner, Chip, Panel } from '@/ui'
import css from './leads.module.css'

/** The bookings of today in a number, and everybody who should be here and is not. */
export function TodayPanel() {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const time = useTime()
  const now = useNow()
  const today = useRead(BookingsTodayDocument, { day: useToday(), awaited })
  if (today.failure) return <Banner {...describe(today.failure)} onRetry={today.reload} />
  if (!today.data) return null
  const { all, awaited: rows } = today.data
  const late = rows.nodes.map((row) => ({ ...row, late: lateBy(row, now) })).filter((row) => row.late >= LATE_FROM)
  const count = all.totalCount
  return (
    <Panel title={t('today.title')} actions={<Link to="/appointments">{t('today.list')}</Link>}>
      <div className={css.line}>
        <span>{count == null ? '—' : t(all.totalCountCapped ? 'today.more' : 'today.count', { count })}</span>
        {late.length === 0 ? <span className={css.soft}>{t('today.nobody')}</span> : null}
      </div>
      {late.length > 0 ? (
        <ul className={css.late} aria-label={t('today.late')}>
          {late.map((row) => (
            <li key={row.id} className={css.line}>
              <time dateTime={row.startsAt}>{time.time(row.startsAt)}</time>
              <Link to="/customers/$id" params={{ id: row.customer.id }}>
                {row.customer.name}
              </Link>
              <Chip tone="warn">{t('today.lateBy', { span: time.span(row.late) })}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  )
}
