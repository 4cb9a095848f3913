import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CancelJobDocument, type JobPartsFragment } from '@/gen/graphql'
import { download, useAction, useDescribe, useDescribeDownload, useLabel, useTime } from '@/lib'
import { Banner, Bar, say, Spinner } from '@/ui'
import { JobProgress } from '@/ui/job-progress'
import { isMoving, useJob } from './use-job'

const size = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** An export that may still move: what the server tells of it is shown as it comes. */
export function JobCard({ id }: { id: string }) {
  const describe = useDescribe()
  const { job, failure, reload } = useJob(id)
  if (failure && !job) return <Banner {...describe(failure)} onRetry={reload} />
  return job ? <JobView job={job} reload={reload} /> : <Spinner />
}

interface Props {
  job: JobPartsFragment
  reload: () => void
}

/** One export: how far it is, cancelling, why it failed, and its file for as long as it is kept. */
export function JobView({ job, reload }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const label = useLabel()
  const time = useTime()
  const describeLost = useDescribeDownload()
  const cancel = useAction(CancelJobDocument)
  const [fetching, setFetching] = useState(false)

  async function fetchFile(path: string, name: string) {
    setFetching(true)
    const { failure: lost } = await download(path, name)
    setFetching(false)
    if (lost) {
      say(describeLost(lost), 'error')
      reload()
    }
  }
  async function stop() {
    const { failure: refused } = await cancel.run({ id: job.id })
    if (refused) reload()
  }

  const words = () => {
    if (job.state === 'WAITING') return t('export.waiting')
    return job.total === null || job.total === undefined ? t('export.rows', { count: job.done }) : t('export.rowsOf', { done: job.done, of: job.total })
  }
  const { filePath, fileName } = job
  return (
    <JobProgress
      label={t('export.progress', { what: label('ExportSubject', job.subject) })}
      words={words()}
      moving={isMoving(job.state)}
      done={job.done}
      total={job.total ?? null}
      cancelDetail={t('export.cancelDetail')}
      onCancel={stop}
      failed={job.state === 'FAILED' ? (job.failure ?? '') : undefined}
    >
      {cancel.failure ? <Banner {...describe(cancel.failure)} /> : null}
      {job.state === 'CANCELLED' ? <Banner tone="info" title={t('export.cancelled')} /> : null}
      {job.state === 'DONE' && filePath && fileName && job.fileUntil ? (
        <Banner
          tone="good"
          title={t('export.done', { count: job.done })}
          detail={t('export.file', { name: fileName, size: size(job.fileSize ?? 0), until: time.moment(job.fileUntil) })}
        >
          <Bar>
            <Button type="primary" loading={fetching} onClick={() => void fetchFile(filePath, fileName)}>
              {t('export.download')}
            </Button>
          </Bar>
        </Banner>
      ) : null}
      {job.state === 'DONE' && !filePath ? <Banner tone="info" title={t('export.gone', { count: job.done })} /> : null}
    </JobProgress>
  )
}
