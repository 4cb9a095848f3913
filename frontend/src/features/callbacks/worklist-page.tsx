import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { StaffLoadDocument } from '@/gen/graphql'
import { GroupSelect, useHere, ViewsMenu, WhereBar } from '@/forms'
import { chosenColumns } from '@/forms/export/columns'
import { ExportButton } from '@/forms/export/export-button'
import { useDescribe, useRead } from '@/lib'
import { callbackGroupings } from '@/lib/terms/words'
import { Banner, Bar, byId, Choice, DataTable, PageHeader, Stack } from '@/ui'
import { useWideColumns } from './columns'
import { CallbackFilters } from './filters'
import { LoadPanel } from './load-panel'
import { worklistSearch, type WorklistSearch } from './search'
import { useWorklist } from './use-worklist'
import { fields, toFilter, useFieldNames } from './worklist-filter'
import { WorklistGroups } from './worklist-groups'

// Opened now and then: each comes when the first of them is asked for.
const CancelDialog = lazy(async () => ({ default: (await import('./cancel-dialog')).CancelDialog }))
const PlanDialog = lazy(async () => ({ default: (await import('./plan-dialog')).PlanDialog }))
const ReassignDialog = lazy(async () => ({ default: (await import('./reassign-dialog')).ReassignDialog }))

/** At most this many move at once. */
const LIMIT = 100

/** Everybody's callbacks: who has how many, what is late or nobody's, and moving them in bulk. */
export default function WorklistPage() {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const search = useSearch({ from: '/inside/shell/worklist' })
  const navigate = useNavigate({ from: '/worklist' })
  const load = useRead(StaffLoadDocument, {})
  const columns = useWideColumns()
  const names = useFieldNames()
  const [ids, setIds] = useState<string[]>([])
  const [dialog, setDialog] = useState<'plan' | 'reassign' | 'cancel' | null>(null)
  const [asked, setAsked] = useState(false)
  if (dialog && !asked) setAsked(true)
  const filter = toFilter(search, useHere())
  const group = search.group && search.in !== undefined ? { by: search.group, key: search.in } : undefined
  const list = useWorklist(filter, load.reload, group)
  const chosen = list.rows.filter((row) => ids.includes(row.id))
  const go = useCallback((change: Partial<WorklistSearch>) => void navigate({ search: (old) => ({ ...old, ...change }) }), [navigate])
  const done = () => {
    setIds([])
    list.reload()
    load.reload()
  }

  const table = (
    <DataTable
      label={t('worklist.title')}
      name="worklist"
      shown={search.cols}
      onShown={(cols) => go({ cols })}
      actions={
        <>
          <Button size="small" disabled={chosen.length === 0 || chosen.length > LIMIT} onClick={() => setDialog('reassign')}>
            {t('reassign.open', { count: chosen.length })}
          </Button>
          <Button size="small" disabled={chosen.length !== 1} onClick={() => setDialog('cancel')}>
            {t('cancel.open')}
          </Button>
          {chosen.length > LIMIT ? <span>{t('reassign.limit', { limit: LIMIT })}</span> : null}
        </>
      }
      columns={columns}
      rows={list.rows}
      rowKey={byId}
      rowName={(row) => t('worklist.select', { name: row.customer.name })}
      selection={{ ids, onChange: setIds }}
      loading={list.loading}
      loadingMore={list.loadingMore}
      hasMore={list.hasMore}
      onMore={list.more}
      error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
      empty={t('worklist.empty')}
    />
  )

  return (
    <>
      <PageHeader
        title={t('worklist.title')}
        actions={
          <>
            <ExportButton ask={{ callbacks: { filter, group: group ?? null }, columns: chosenColumns(columns, search.cols) }} />
            <Button onClick={() => setDialog('plan')}>{t('plan.title')}</Button>
          </>
        }
      />
      <Stack>
        <LoadPanel loads={load.data?.staffLoad} failure={load.failure} onRetry={load.reload} shown={search.assignee} onShow={(assignee) => go({ assignee })} />
        <Bar>
          <Choice<'all' | 'overdue' | 'unassigned'>
            label={t('worklist.show')}
            value={search.show ?? 'all'}
            onChange={(show) => go({ show: show === 'all' ? undefined : show })}
            options={[
              { value: 'all', label: t('lib:all') },
              { value: 'overdue', label: t('day.overdue') },
              { value: 'unassigned', label: t('lib:nobody') },
            ]}
          />
          <CallbackFilters value={search} onChange={go} />
        </Bar>
        <Bar>
          <ViewsMenu list="CALLBACKS" search={search} parse={worklistSearch} />
          <GroupSelect of="CallbackGrouping" words={callbackGroupings} value={search.group} onChange={(by) => go({ group: by, in: undefined })} />
          <WhereBar fields={fields} names={names} value={search.where} onChange={(where) => go({ where })} />
        </Bar>
        {search.group ? (
          <WorklistGroups filter={filter} by={search.group} open={search.in} onOpen={(key) => go({ in: key })}>
            {table}
          </WorklistGroups>
        ) : (
          table
        )}
      </Stack>
      {asked ? (
        <Suspense fallback={null}>
          <PlanDialog open={dialog === 'plan'} onClose={() => setDialog(null)} onDone={done} />
          <ReassignDialog open={dialog === 'reassign'} rows={chosen} onClose={() => setDialog(null)} onDone={done} onStale={list.reload} />
          {chosen[0] ? <CancelDialog open={dialog === 'cancel'} row={chosen[0]} onClose={() => setDialog(null)} onDone={done} /> : null}
        </Suspense>
      ) : null}
    </>
  )
}
