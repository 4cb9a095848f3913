import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OverviewQuery } from '@/gen/graphql'
import { Panel } from '@/ui'
import css from './overview.module.css'

type Loads = NonNullable<OverviewQuery['staffLoad']>

/** Open calls per person; a name leads to that person's list, the calls of nobody to those that wait for one. */
export function Load({ loads }: { loads: Loads }) {
  const { t } = useTranslation('complaints')
  const most = Math.max(1, ...loads.map((one) => one.open))
  return (
    <Panel
      title={t('overview.load')}
      actions={
        <Link to="/worklist" className={css.more}>
          {t('overview.more')}
        </Link>
      }
    >
      {loads.length === 0 ? <p className={css.none}>{t('overview.loadNone')}</p> : null}
      <ul className={css.loads}>
        {loads.map((one) => (
          <li key={one.staff?.id ?? 'nobody'} className={css.load}>
            <Link to="/worklist" search={one.staff ? { assignee: one.staff.id } : { show: 'unassigned' }}>
              {one.staff?.name ?? t('lib:nobody')}
            </Link>
            <progress className={css.bar} max={most} value={one.open} aria-hidden="true" />
            <span>
              {t('overview.loadOpen', { open: one.open })}
              {one.overdue > 0 ? <span className={css.alarm}>{t('overview.loadLate', { overdue: one.overdue })}</span> : null}
              <span className={css.none}>{t('overview.loadDone', { done: one.doneToday })}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
