import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OverviewQuery } from '@/gen/graphql'
import type { ComplaintsSearch } from '../search'
import css from './overview.module.css'

type Count = 'open' | 'late' | 'today' | 'unassigned' | 'majors'

/** Each count leads to the list that it counts. */
const counts: readonly [count: Count, search: ComplaintsSearch][] = [
  ['open', {}],
  ['late', { breached: true }],
  ['today', { today: true }],
  ['unassigned', { unassigned: true }],
  ['majors', { level: 'MAJOR_URGENT' }],
]

/** How many cases are open, and what about them cannot wait. */
export function Counts({ counts: data }: { counts: OverviewQuery }) {
  const { t } = useTranslation('complaints')
  return (
    <ul className={css.counts} aria-label={t('overview.counts')}>
      {counts.map(([count, search]) => {
        const { totalCount: total, totalCountCapped: more } = data[count]
        return (
          <li key={count}>
            <Link to="/complaints" search={search} className={css.count}>
              <span className={css.label}>{t(`overview.${count}`)}</span>
              <span className={count === 'late' && total !== 0 ? css.alarm : css.total}>{total === null ? '…' : more ? `${total}+` : total}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
