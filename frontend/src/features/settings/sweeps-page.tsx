import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { SweepsDocument } from '@/gen/graphql'
import { useDescribe, useRead, useTime } from '@/lib'
import { Banner, Chip, DataTable, PageHeader } from '@/ui'
import { jobs } from './sweep-jobs'

/** Milliseconds behind from which a job is worth a look. */
const LATE = 5 * 60_000

/** Jobs that run by themselves: when each ran last, how far behind it is, what went wrong. */
export default function SweepsPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const time = useTime()
  const { data, failure, loading, reload } = useRead(SweepsDocument, {})
  return (
    <>
      <PageHeader
        title={t('sweepsTitle')}
        sub={<Link to="/settings">{t('back')}</Link>}
        actions={<Button onClick={reload}>{t('lib:reload')}</Button>}
      />
      <DataTable
        label={t('sweepsTitle')}
        rows={jobs(data?.sweeps ?? [])}
        rowKey={(row) => `${row.job} ${row.hospital}`}
        loading={loading}
        error={failure ? <Banner {...describe(failure)} onRetry={reload} /> : undefined}
        columns={[
          {
            key: 'name',
            title: t('sweep.name'),
            card: 'head',
            render: (row) => (
              <>
                <strong>{t(`sweep.names.${row.job}`)}</strong> {row.hospital ? <Chip>{row.hospital}</Chip> : null}
              </>
            ),
          },
          {
            key: 'state',
            title: t('sweep.state'),
            card: 'head',
            render: (row) => {
              if (row.failure) return <Chip tone="warn">{t('sweep.failed')}</Chip>
              if (!row.ranAt) return <Chip>{t('sweep.never')}</Chip>
              return row.lagMs > LATE ? <Chip tone="warn">{t('sweep.behind')}</Chip> : <Chip tone="good">{t('sweep.fine')}</Chip>
            },
          },
          { key: 'ranAt', title: t('sweep.ranAt'), render: (row) => (row.ranAt ? time.moment(row.ranAt) : '—') },
          { key: 'took', title: t('sweep.took'), align: 'end', render: (row) => t('sweep.ms', { ms: row.tookMs }) },
          { key: 'lag', title: t('sweep.lag'), align: 'end', render: (row) => time.span(row.lagMs) },
          { key: 'done', title: t('sweep.done'), align: 'end', render: (row) => row.done },
          { key: 'failure', title: t('sweep.failure'), render: (row) => row.failure ?? '' },
        ]}
      />
    </>
  )
}
