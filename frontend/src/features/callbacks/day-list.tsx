import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDescribe } from '@/lib'
import { Banner, byId, DataTable, opens, Stack } from '@/ui'
import { useAfterPaint } from './after-paint'
import { useDayColumns } from './columns'
import type { useWorklist } from './use-worklist'
import css from './work.module.css'

/** How long a row is marked ahead of the page, in milliseconds: who chose to stay with the one before sees that one marked again. */
const AHEAD = 2_000

interface Props {
  list: ReturnType<typeof useWorklist>
  /** The callback in hand. */
  current: string | undefined
  /** Takes one in hand; atOnce: to be called at once. */
  onOpen: (id: string, atOnce?: boolean) => void
  filters: ReactNode
  empty: string
}

/** The list of the day. A row that is opened is marked at once, by this list alone; the page and the callback follow. */
export function DayList({ list, current, onOpen, filters, empty }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const columns = useDayColumns()
  const afterPaint = useAfterPaint()
  const [picked, setPicked] = useState<{ id: string; from: string | undefined } | null>(null)
  useEffect(() => {
    if (!picked) return undefined
    const timer = setTimeout(() => setPicked(null), AHEAD)
    return () => clearTimeout(timer)
  }, [picked])
  const open = (id: string, atOnce?: boolean) => {
    // What is open until then has no keys any more, and what comes has those that are typed ahead.
    if (id !== current) opens(id)
    setPicked({ id, from: current })
    afterPaint(() => onOpen(id, atOnce))
  }
  const { rows } = list
  return (
    <Stack>
      {filters}
      <DataTable
        label={t('day.list')}
        columns={columns}
        rows={rows}
        rowKey={byId}
        rowName={(row) => row.customer.name}
        current={picked && picked.from === current ? picked.id : current}
        onOpen={(row) => open(row.id)}
        rowKeys={[{ key: 'c', name: t('day.call'), run: (row) => open(row.id, true) }]}
        loading={list.loading}
        loadingMore={list.loadingMore}
        hasMore={list.hasMore}
        onMore={list.more}
        error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
        empty={empty}
      />
      {rows.length > 0 ? <p className={css.keys}>{t('day.keys')}</p> : null}
    </Stack>
  )
}
