import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/lib'
import { nav, type NavItem, type Path } from '../paths'
import css from './nav.module.css'
import { Popover } from './popover'
import type { Counts } from './use-counts'

function useItems(): NavItem[] {
  const can = useCan()
  return nav.filter((item) => can(...item.needs))
}

/** What waits behind an entry; a breach or something overdue makes it red. */
function badgeOf(to: Path, counts: Counts | undefined): { count: number; alarm: boolean } {
  if (to === '/day' && counts) {
    return { count: counts.callbacksDue, alarm: counts.callbacksOverdue > 0 }
  }
  if (to === '/complaints' && counts) return { count: counts.complaintsOpen, alarm: counts.complaintsBreached > 0 }
  return { count: 0, alarm: false }
}

/** Counters end at a thousand. */
const shown = (count: number) => (count >= 1000 ? '999+' : String(count))

function Entry({ item, counts }: { item: NavItem; counts: Counts | undefined }) {
  const { t } = useTranslation('app')
  const { count, alarm } = badgeOf(item.to, counts)
  return (
    <Link to={item.to} className={css.link} activeProps={{ className: css.active, 'aria-current': 'page' }}>
      <span>{t(item.label)}</span>
      {count > 0 ? <span className={`${css.badge} ${alarm ? css.alarm : ''}`}>{shown(count)}</span> : null}
    </Link>
  )
}

/** The navigation on the left. */
export function SideNav({ counts }: { counts: Counts | undefined }) {
  const { t } = useTranslation('app')
  const items = useItems()
  return (
    <nav className={`${css.side} no-print`} aria-label={t('nav.label')}>
      <Link to="/" className={css.brand}>
        Aftercare
      </Link>
      <ul className={css.list}>
        {items.map((item) => (
          <li key={item.to}>
            <Entry item={item} counts={counts} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const ON_BAR = 4

/** The navigation of a phone: four entries at the bottom, the others behind "more". */
export function BottomNav({ counts }: { counts: Counts | undefined }) {
  const { t } = useTranslation('app')
  const items = useItems()
  const rest = items.slice(ON_BAR)
  return (
    <nav className={`${css.bottom} no-print`} aria-label={t('nav.label')}>
      <ul className={css.row}>
        {items.slice(0, ON_BAR).map((item) => (
          <li key={item.to}>
            <Entry item={item} counts={counts} />
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <button type="button" className={css.link} popoverTarget="nav-more">
              {t('nav.more')}
            </button>
          </li>
        ) : null}
      </ul>
      <Popover id="nav-more" className={css.sheet}>
        <ul className={css.list}>
          {rest.map((item) => (
            <li key={item.to}>
              <Entry item={item} counts={counts} />
            </li>
          ))}
        </ul>
      </Popover>
    </nav>
  )
}
