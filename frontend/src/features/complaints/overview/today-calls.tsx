import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OverviewQuery } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Facts, Panel } from '@/ui'
import css from './overview.module.css'

type Rows = NonNullable<OverviewQuery['callbackStats']>['rows']

/** What has become of the calls that were first due today. A figure below five stays unsaid, as in every statistic (“<5”). */
export function TodayCalls({ rows }: { rows: Rows }) {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const day = rows[0]
  const shown = (value: number | null | undefined) => (day ? (value ?? '<5') : 0)
  return (
    <Panel
      title={t('overview.figures')}
      actions={
        can('STATS_READ') ? (
          <Link to="/figures" className={css.more}>
            {t('overview.more')}
          </Link>
        ) : null
      }
    >
      <Facts
        items={[
          [t('overview.due'), shown(day?.due)],
          [t('overview.done'), shown(day?.completed)],
          [t('overview.onTime'), shown(day?.onTime)],
          [t('overview.reached'), shown(day?.reached)],
        ]}
      />
    </Panel>
  )
}
