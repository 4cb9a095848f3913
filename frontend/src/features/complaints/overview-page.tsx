import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan, useDescribe } from '@/lib'
import { Banner, PageHeader, Spinner, Stack } from '@/ui'
import { Carriers } from './overview/carriers'
import { Counts } from './overview/counts'
import { Hospitals } from './overview/hospitals'
import { Load } from './overview/load'
import { Majors } from './overview/majors'
import { NextPanel } from './overview/next-panel'
import { TodayCalls } from './overview/today-calls'
import { useOverview } from './overview/use-overview'
import { Urgent } from './urgent'
import css from './overview/overview.module.css'

/** Where those begin who answer for the work of others: what is late, what nobody has, what is grave, who is full. */
export default function OverviewPage() {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const describe = useDescribe()
  const view = useOverview()
  const { data, failure, loading, reload } = view
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        actions={
          can('COMPLAINT_REGISTER') ? (
            <Link to="/complaints/new" className={css.button}>
              {t('registerTitle')}
            </Link>
          ) : null
        }
      />
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        <Urgent />
        {loading && !data ? <Spinner /> : null}
        {data ? (
          <>
            <Counts counts={data} />
            <div className={css.columns}>
              <Stack>
                <NextPanel search={view.search} onSearch={view.go} person={view.person} rows={view.next} loading={view.nextLoading} onChanged={reload} />
                {can('STATS_READ') ? <Hospitals /> : null}
              </Stack>
              <Stack>
                <Majors cases={view.majors} />
                {view.carriers.length > 0 ? <Carriers list={view.carriers} shown={view.search.owner} onShow={view.show} /> : null}
                {data.staffLoad ? <Load loads={data.staffLoad} /> : null}
                {data.callbackStats ? <TodayCalls rows={data.callbackStats.rows} /> : null}
              </Stack>
            </div>
          </>
        ) : null}
      </Stack>
    </>
  )
}
