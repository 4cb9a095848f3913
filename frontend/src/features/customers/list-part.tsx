import type { ReactNode } from 'react'
import { useDescribe, type List } from '@/lib'
import { Banner, Bar, DataTable, Stack, type Column } from '@/ui'

interface Props<Row> {
  label: string
  list: List<unknown>
  rows: readonly Row[]
  columns: Column<Row>[]
  rowName?: (row: Row) => string
  onOpen?: (row: Row) => void
  empty: string
  actions?: ReactNode
}

/** A list on a customer's page with the moves above it. */
export function ListPart<Row extends { id: string }>({ label, list, rows, columns, rowName, onOpen, empty, actions }: Props<Row>) {
  const describe = useDescribe()
  return (
    <Stack>
      {actions ? <Bar>{actions}</Bar> : null}
      <DataTable
        label={label}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowName={rowName}
        onOpen={onOpen}
        loading={list.loading}
        loadingMore={list.loadingMore}
        hasMore={list.hasMore}
        onMore={list.more}
        error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
        empty={empty}
      />
    </Stack>
  )
}
