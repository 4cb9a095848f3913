import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan, useDescribe } from '@/lib'
import { Banner, DataTable, PageHeader, Panel, Spinner, Stack } from '@/ui'
import { Counts } from './overview/counts'
import { Load } from './overview/load'
import { Majors } from './overview/majors'
import { TodayCalls } from './overview/today-calls'
import { useOverview } from './overview/use-overview'
import { useQueueColumns } from './queue/columns'
import css from './overview/overview.module.css'

/** The columns of the queue that matter at a glance, and how wide; the rest is one click away. */
const shown: Readonly<Record<string, number | undefined>> = { due: 176, case: 164, subject: undefined, who: 128, owner: 64 }

/** Where those begin who answer for the work of others: what is late, what nobody has, what is grave, who is full. */
export default function OverviewPage() {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const describe = useDescribe()
  const navigate = useNavigate()
  const columns = useQueueColumns()
  const { data, failure, loading, reload, next, majors } = useOverview()
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
        {loading && !data ? <Spinner /> : null}
        {data ? (
          <>
            <Counts counts={data} />
            <div className={css.columns}>
              <Stack>
                <Panel
                  title={t('overview.next')}
                  actions={
                    <Link to="/complaints" className={css.more}>
                      {t('overview.more')}
                    </Link>
                  }
                >
                  <DataTable
                    label={t('overview.next')}
                    columns={columns.filter(({ key }) => key in shown).map((column) => ({ ...column, width: shown[column.key] }))}
                    rows={next}
                    rowKey={(row) => row.id}
                    rowName={(row) => row.caseNo}
                    onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
                    empty={t('overview.nextNone')}
                  />
                </Panel>
              </Stack>
              <Stack>
                <Majors cases={majors} />
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
