import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { JobPartsFragmentDoc, JobsDocument, type JobsQuery } from '@/gen/graphql'
import { JobCard, JobView } from '@/forms/export/job-card'
import { isMoving } from '@/forms/export/use-job'
import { useDescribe, useLabel, useList, useTime } from '@/lib'
import { Banner, PageHeader, Panel, Spinner, Stack } from '@/ui'
import css from './jobs.module.css'

const pick = (data: JobsQuery) => data.jobs

/** What one has exported: what still runs, and files that can be fetched again. */
export default function JobsPage() {
  const { t } = useTranslation('jobs')
  const describe = useDescribe()
  const label = useLabel()
  const time = useTime()
  const list = useList(JobsDocument, { first: 20 }, pick)
  const rows = unmask(JobPartsFragmentDoc, list.rows)
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <Stack>
        {list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null}
        {list.loading ? <Spinner /> : null}
        {!list.loading && !list.failure && rows.length === 0 ? <p className={css.note}>{t('empty')}</p> : null}
        {rows.map((job) => (
          <Panel key={job.id} item title={`${label('ExportSubject', job.subject)} · ${time.moment(job.createdAt)}`}>
            <p className={css.note}>
              {job.question} · {label('ExportFormat', job.format)}
            </p>
            {isMoving(job.state) ? <JobCard id={job.id} /> : <JobView job={job} reload={list.reload} />}
          </Panel>
        ))}
        {list.hasMore ? (
          <Button loading={list.loadingMore} onClick={list.more}>
            {t('ui:more')}
          </Button>
        ) : null}
      </Stack>
    </>
  )
}
