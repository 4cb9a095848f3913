import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { LeadRowFragmentDoc, LeadsChangedDocument, LeadsDocument, type LeadRowFragment, type LeadsChangedSubscription, type LeadsQuery } from '@/gen/graphql'
import { GroupSelect, useHere, ViewsMenu, WhereBar } from '@/forms'
import { chosenColumns } from '@/forms/export/columns'
import { ExportButton } from '@/forms/export/export-button'
import { useCan, useDescribe, useList, useLiveList, useWatchers } from '@/lib'
import { leadGroupings, leadStates } from '@/lib/terms/words'
import { Banner, Bar, DataTable, PageHeader, Spinner, Stack, useHotkeys } from '@/ui'
import { useColumns } from './columns'
import { LeadFilters } from './filters'
import { FunnelPanel } from './funnel-panel'
import { fields, toOrder, toWhole, useFieldNames } from './lead-filter'
import type { LeadMove } from './lead-values'
import { leadsSearch, type LeadSort, type LeadsSearch } from './search'
import { TodayPanel } from './today-panel'
import css from './leads.module.css'

// Opened now and then: each comes when it is asked for.
const RegisterPanel = lazy(async () => ({ default: (await import('./register-panel')).RegisterPanel }))
const LeadDialog = lazy(() => import('./lead-dialog'))
const LeadGroups = lazy(async () => ({ default: (await import('./lead-groups')).LeadGroups }))

const pick = (data: LeadsQuery) => data.leads
const change = (data: LeadsChangedSubscription) => data.leadsChanged

/** Today's bookings and the leads by class with the next contact; register, assess, close. */
export default function LeadsPage() {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/leads' })
  const navigate = useNavigate({ from: '/leads' })
  const [open, setOpen] = useState<{ move: LeadMove; row: LeadRowFragment } | null>(null)
  const write = can('CUSTOMER_WRITE')
  const columns = useColumns(write ? (move, row) => setOpen({ move, row }) : undefined)
  const whole = toWhole(search, useHere())
  const filter = search.customer ? { customer: search.customer, state: [...leadStates] } : whole
  const group = search.group && search.in !== undefined ? { by: search.group, key: search.in } : null
  const names = useFieldNames()
  const list = useList(LeadsDocument, { filter, group, orderBy: toOrder(search), first: 50 }, pick)
  useLiveList(LeadsChangedDocument, change, list.reload)
  const rows = unmask(LeadRowFragmentDoc, list.rows)
  useWatchers(rows.map((one) => one.id))
  // A row that a change took out of the list stays here as long as somebody types about it.
  const row = open && (rows.find((one) => one.id === open.row.id) ?? open.row)
  const go = (change: LeadsSearch) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })
  const all = () => go({ lead: undefined, customer: undefined })
  useHotkeys(write ? { n: () => go({ new: true }) } : undefined, write ? { n: t('register.title') } : undefined)
  const close = () => setOpen(null)
  const done = () => {
    close()
    list.reload()
  }

  const table = (
    <DataTable
      label={t('title')}
      name="leads"
      shown={search.cols}
      onShown={(cols) => go({ cols })}
      sort={search.sort}
      onSort={(sort) => go({ sort: sort as LeadSort | undefined })}
      columns={columns}
      rows={rows}
      rowKey={(one) => one.id}
      rowName={(one) => one.customer.name}
      current={search.lead}
      onOpen={(one) => void navigate({ to: '/customers/$id', params: { id: one.customer.id } })}
      loading={list.loading}
      loadingMore={list.loadingMore}
      hasMore={list.hasMore}
      onMore={list.more}
      error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
      empty={t('empty')}
    />
  )

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ExportButton ask={{ leads: { filter, group, orderBy: toOrder(search) }, columns: chosenColumns(columns, search.cols) }} />
            {write ? (
              <Button type="primary" onClick={() => go({ new: true })}>
                {t('register.title')} <kbd aria-hidden="true">n</kbd>
              </Button>
            ) : null}
          </>
        }
      />
      <Stack>
        {write ? (
          <div className={css.desk}>
            <TodayPanel />
            <FunnelPanel />
          </div>
        ) : null}
        {search.customer ? (
          <Banner tone="info" title={t('ofOne')}>
            <Button size="small" onClick={all}>
              {t('ofAll')}
            </Button>
          </Banner>
        ) : null}
        <LeadFilters search={search} onChange={(change) => go({ lead: undefined, customer: undefined, ...change })} />
        <Bar>
          <ViewsMenu list="LEADS" search={search} parse={leadsSearch} />
          <GroupSelect of="LeadGrouping" words={leadGroupings} value={search.group} onChange={(by) => go({ group: by, in: undefined })} />
          <WhereBar fields={fields} names={names} value={search.where} onChange={(where) => go({ where })} />
        </Bar>
        {search.group ? (
          <Suspense fallback={<Spinner />}>
            <LeadGroups filter={filter} by={search.group} open={search.in} onOpen={(key) => go({ in: key })}>
              {table}
            </LeadGroups>
          </Suspense>
        ) : (
          table
        )}
      </Stack>
      {open && row ? (
        <Suspense fallback={null}>
          <LeadDialog move={open.move} row={row} onDone={done} onStale={list.reload} onClose={close} />
        </Suspense>
      ) : null}
      {search.new && write ? (
        <Suspense fallback={null}>
          <RegisterPanel
            onClose={() => go({ new: undefined })}
            onDone={() => {
              go({ new: undefined })
              list.reload()
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
