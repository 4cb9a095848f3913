import { useTranslation } from 'react-i18next'
import type { ImportProgressFragment } from '@/gen/graphql'
import { useTime } from '@/lib'
import { Banner, Bar, Panel, StatTile } from '@/ui'
import css from './imports.module.css'
import { isMoving, stepOf } from './progress'

/** How far the run is, what it counted, and how it ended. */
export function ProgressPanel({ run }: { run: ImportProgressFragment }) {
  const { t } = useTranslation('imports')
  const time = useTime()
  const { done, of } = stepOf(run)
  const words = t(run.state === 'READING' ? 'run.reading' : 'run.applying', { done, of })
  const counts = ['total', 'accepted', 'applied', 'unchanged', 'refused'] as const
  return (
    <Panel title={t('run.progress')}>
      {isMoving(run.state) ? (
        <div>
          <span role="status">{words}</span>
          <progress className={css.bar} value={of > 0 ? done : undefined} max={Math.max(of, 1)} aria-label={t('run.progress')} />
        </div>
      ) : null}
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
