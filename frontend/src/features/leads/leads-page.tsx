import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { LeadRowFragmentDoc, LeadsDocument, type LeadsQuery } from '@/gen/graphql'
import { useCan, useDescribe, useList, useToday, useZone } from '@/lib'
import { Banner, DataTable, Dialog, PageHeader, Stack } from '@/ui'
import { AssessForm } from './assess-form'
import { CloseForm } from './close-form'
import { useColumns } from './columns'
import { LeadFilters } from './filters'
import { toFilter, type LeadMove } from './lead-values'
import { RegisterPanel } from './register-panel'
import type { LeadsSearch } from './search'
import { TodayPanel } from './today-panel'

const pick = (data: LeadsQuery) => data.leads

/** Today's bookings and the leads by class with the next contact; register, assess, close. */
export default function LeadsPage() {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const can = useCan()
  const zone = useZone()
  const today = useToday()
  const search = useSearch({ from: '/inside/shell/leads' })
  const navigate = useNavigate({ from: '/leads' })
  const [open, setOpen] = useState<{ move: LeadMove; id: string } | null>(null)
  const write = can('CUSTOMER_WRITE')
  const columns = useColumns(write ? (move, row) => setOpen({ move, id: row.id }) : undefined)
  const list = useList(LeadsDocument, { filter: toFilter(search, today, zone), first: 50 }, pick)
  const rows = unmask(LeadRowFragmentDoc, list.rows)
  const row = open && rows.find((one) => one.id === open.id)
  const go = (change: LeadsSearch) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })
  const close = () => setOpen(null)
  const done = () => {
    close()
    list.reload()
  }

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          write ? (
            <Button type="primary" onClick={() => go({ new: true })}>
              {t('register.title')}
            </Button>
          ) : null
        }
      />
      <Stack>
        {can('APPOINTMENT_WRITE') ? <TodayPanel /> : null}
        <LeadFilters search={search} onChange={go} />
        <DataTable
          label={t('title')}
          columns={columns}
          rows={rows}
          rowKey={(one) => one.id}
          rowName={(one) => one.customer.name}
          onOpen={(one) => void navigate({ to: '/customers/$id', params: { id: one.customer.id } })}
          loading={list.loading}
          loadingMore={list.loadingMore}
          hasMore={list.hasMore}
          onMore={list.more}
          error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
          empty={t('empty')}
        />
      </Stack>
      {open && row ? (
        <Dialog title={`${t(`${open.move}.open`)} · ${row.customer.name}`} open onClose={close}>
          {open.move === 'assess' ? (
            <AssessForm row={row} onDone={done} onStale={list.reload} onClose={close} />
          ) : (
            <CloseForm row={row} onDone={done} onStale={list.reload} onClose={close} />
          )}
        </Dialog>
      ) : null}
      {search.new && write ? (
        <RegisterPanel
          onClose={() => go({ new: undefined })}
          onDone={() => {
            go({ new: undefined })
            list.reload()
          }}
        />
      ) : null}
    </>
  )
}
