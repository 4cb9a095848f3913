import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintRowFragment } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Bar, Choice, DataTable, Panel } from '@/ui'
import { useQueueColumns } from '../queue/columns'
import { heaps, type Heap, type OverviewSearch } from '../search'
import { AssignCases } from './assign-cases'
import { searchOf } from './heaps'
import css from './overview.module.css'

/** The columns of the queue that matter at a glance, and how wide; the rest is one click away. */
const shown: Readonly<Record<string, number | undefined>> = { due: 176, case: 164, subject: undefined, who: 128, owner: 64 }

interface Props {
  search: OverviewSearch
  onSearch: (change: OverviewSearch) => void
  /** The name of the person whose cases alone are shown; undefined where nobody is chosen, or somebody who has none. */
  person: string | undefined
  rows: readonly ComplaintRowFragment[]
  /** Other rows are being read. */
  loading: boolean
  onChanged: () => void
}

/** The queue by deadline: all of it, what is late, what nobody carries; who leads gives cases to people right here. */
export function NextPanel({ search, onSearch, person, rows, loading, onChanged }: Props) {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const navigate = useNavigate()
  const columns = useQueueColumns()
  const [ids, setIds] = useState<string[]>([])
  const [assigning, setAssigning] = useState(false)
  const chosen = rows.filter((row) => ids.includes(row.id))
  const may = can('COMPLAINT_SUPERVISE')
  const narrow = (change: OverviewSearch) => {
    setIds([])
    onSearch(change)
  }
  return (
    <Panel
      title={t('overview.next')}
      actions={
        <Link to="/complaints" search={searchOf(search)} className={css.more}>
          {t('overview.more')}
        </Link>
      }
    >
      <Bar>
        <Choice<Heap>
          label={t('overview.heap')}
          value={search.heap ?? 'all'}
          onChange={(heap) => narrow({ heap })}
          options={heaps.map((value) => ({ value, label: t(`overview.heaps.${value}`) }))}
        />
        {search.owner ? (
          <Button aria-pressed="true" onClick={() => narrow({ owner: undefined })}>
            {t('overview.only', { name: person ?? t('overview.colleague') })}
            <span aria-hidden="true">×</span>
          </Button>
        ) : null}
        {may ? (
          <Button disabled={chosen.length === 0} onClick={() => setAssigning(true)}>
            {t('assignMany.open', { count: chosen.length })}
          </Button>
        ) : null}
      </Bar>
      <DataTable
        label={t('overview.next')}
        columns={columns.filter(({ key }) => key in shown).map((column) => ({ ...column, sort: undefined, width: shown[column.key] }))}
        rows={rows}
        rowKey={idOf}
        rowName={(row) => row.caseNo}
        onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
        loading={loading}
        selection={may ? { ids, onChange: setIds } : undefined}
        empty={t(!search.heap && !search.owner ? 'overview.nextNone' : 'overview.heapNone')}
      />
      {assigning && chosen.length > 0 ? (
        <AssignCases
          rows={chosen}
          onClose={() => setAssigning(false)}
          onChanged={(done) => {
            setIds((old) => old.filter((id) => !done.includes(id)))
            onChanged()
          }}
        />
      ) : null}
    </Panel>
  )
}

const idOf = (row: { id: string }) => row.id
