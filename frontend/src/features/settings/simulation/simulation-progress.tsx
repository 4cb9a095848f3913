import { useTranslation } from 'react-i18next'
import { CancelJobDocument, type JobPartsFragment } from '@/gen/graphql'
import { isMoving } from '@/forms/export/use-job'
import { useAction, useDescribe } from '@/lib'
import { Banner } from '@/ui'
import { JobProgress } from '@/ui/job-progress'

/** How many days are counted so far, cancelling, and why it failed. */
export function SimulationProgress({ job, reload }: { job: JobPartsFragment; reload: () => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const cancel = useAction(CancelJobDocument)

  async function stop() {
    const { failure: refused } = await cancel.run({ id: job.id })
    if (refused) reload()
  }

  return (
    <JobProgress
      label={t('simulation.progress')}
      words={job.state === 'WAITING' ? t('simulation.waiting') : t('simulation.daysOf', { done: job.done, of: job.total ?? job.done })}
      moving={isMoving(job.state)}
      done={job.done}
      total={job.total ?? null}
      cancelDetail={t('simulation.cancelDetail')}
      onCancel={stop}
      failed={job.state === 'FAILED' ? (job.failure ?? '') : undefined}
    >
      {cancel.failure ? <Banner {...describe(cancel.failure)} /> : null}
      {job.state === 'CANCELLED' ? <Banner tone="info" title={t('simulation.cancelled')} /> : null}
    </JobProgress>
  )
}
