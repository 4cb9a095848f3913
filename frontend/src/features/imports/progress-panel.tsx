import { useTranslation } from 'react-i18next'
import { CancelImportDocument, type ImportProgressFragment } from '@/gen/graphql'
import { PressFailure } from '@/forms'
import { useAction, useTime } from '@/lib'
import { Banner, Bar, Panel, StatTile } from '@/ui'
import { JobProgress } from '@/ui/job-progress'
import { isMoving, stepOf } from './progress'

/** How far the run is, cancelling it, what it counted, and how it ended. */
export function ProgressPanel({ run, onStale }: { run: ImportProgressFragment; onStale: () => void }) {
  const { t } = useTranslation('imports')
  const cancel = useAction(CancelImportDocument)
  const time = useTime()
  const { done, of } = stepOf(run)
  const words = t(run.state === 'READING' ? 'run.reading' : 'run.applying', { done, of })
  const counts = ['total', 'accepted', 'applied', 'unchanged', 'refused'] as const

  async function stop() {
    const { failure } = await cancel.run({ id: run.id, expectedVersion: run.version })
    if (failure) onStale()
  }

  return (
    <Panel title={t('run.progress')}>
      {isMoving(run.state) ? (
        <JobProgress label={t('run.progress')} words={words} moving done={done} total={of > 0 ? of : null} cancelDetail={t('confirm.cancel')} onCancel={stop} />
      ) : null}
      <PressFailure
        failure={cancel.failure}
        again={isMoving(run.state) && run.version >= (cancel.failure?.currentVersion ?? 0)}
        busy={cancel.busy}
        onAgain={() => void stop()}
      />
      {run.state === 'FAILED' ? null : (
        <Bar label={t('run.counts')}>
          {counts.map((count) => (
            <StatTile key={count} label={t(`count.${count}`)} value={run[count]} tone={count === 'refused' && run.refused > 0 ? 'warn' : 'plain'} />
          ))}
        </Bar>
      )}
      {run.state === 'DONE' && run.finishedAt ? (
        <Banner tone="good" title={t('run.done', { at: time.moment(run.finishedAt), applied: run.applied, refused: run.refused })} />
      ) : null}
      {run.state === 'FAILED' ? <Banner tone="error" title={t('run.failed')} detail={run.failure} /> : null}
      {run.state === 'CANCELLED' ? <Banner tone="info" title={t('run.cancelled')} /> : null}
      {run.state === 'STAGED' && run.accepted === 0 ? <Banner tone="warn" title={t('run.nothing')} /> : null}
    </Panel>
  )
}
