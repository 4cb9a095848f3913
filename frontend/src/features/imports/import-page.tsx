import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { ImportMappingPartsFragmentDoc } from '@/gen/graphql'
import { useDescribe, useLabel, useTime } from '@/lib'
import { Banner, PageHeader, Spinner, Stack } from '@/ui'
import css from './imports.module.css'
import { MappingPanel } from './mapping-panel'
import { hasRows } from './progress'
import { ProgressPanel } from './progress-panel'
import { RowsPanel } from './rows-panel'
import { RunActions } from './run-actions'
import { StateChip } from './state-chip'
import { useRun } from './use-run'

/** One import: what its columns mean, what would become of every row, and applying it. */
export default function ImportPage() {
  const { t } = useTranslation('imports')
  const { id } = useParams({ from: '/inside/shell/imports/$id' })
  const describe = useDescribe()
  const label = useLabel()
  const time = useTime()
  const { one, run, failure, loading, reload } = useRun(id)
  const mapping = unmask(ImportMappingPartsFragmentDoc, one?.mapping)

  if (loading && !run) return <Spinner />
  if (!run || !one || !mapping) {
    return (
      <Stack>
        <PageHeader title={t('importTitle')} sub={<Link to="/imports">{t('back')}</Link>} />
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : <Banner tone="warn" title={t('lib:failure.NOT_FOUND')} />}
      </Stack>
    )
  }
  return (
    <>
      <PageHeader
        title={run.fileName}
        tags={<StateChip state={run.state} />}
        sub={
          <>
            {label('ImportKind', run.kind)} · {time.moment(run.createdAt)} · <Link to="/imports" className={css.link}>
              {t('back')}
            </Link>
          </>
        }
        actions={<RunActions run={run} refusedRowsPath={one.refusedRowsPath} onStale={reload} />}
      />
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        <ProgressPanel run={run} onStale={reload} />
        {hasRows(run.state) ? (
          <RowsPanel key={`${run.id} ${run.state}`} id={run.id} total={run.total} columns={mapping.columns.map((column) => column.column)} />
        ) : null}
        {run.state !== 'READING' && mapping.columns.length > 0 ? (
          <MappingPanel key={`${run.id} ${mapping.columns.length}`} run={run} mapping={mapping} />
        ) : null}
      </Stack>
    </>
  )
}
