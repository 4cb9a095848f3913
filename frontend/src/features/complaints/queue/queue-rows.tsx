import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe } from '@/lib'
import { Banner, byId, DataTable } from '@/ui'
import type { ComplaintsSearch, ComplaintSort } from '../search'
import { useQueueColumns } from './columns'
import { isNarrowed, usualSort } from './filter'
import { useQueue } from './use-queue'

interface Props {
  search: ComplaintsSearch
  onChange: (change: Partial<ComplaintsSearch>) => void
}

/** The cases of the queue, or of the group that is open. */
export function QueueRows({ search, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const navigate = useNavigate({ from: '/complaints' })
  const columns = useQueueColumns()
  const list = useQueue(search)
  return (
    <DataTable
      label={t('title')}
      name="complaints"
      columns={columns}
      shown={search.cols}
      onShown={(cols) => onChange({ cols })}
      sort={search.sort ?? usualSort(search)}
      onSort={(sort) => onChange({ sort: sort as ComplaintSort | undefined })}
      rows={list.rows}
      rowKey={byId}
      rowName={(row) => row.caseNo}
      onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
      loading={list.loading}
      loadingMore={list.loadingMore}
      hasMore={list.hasMore}
      onMore={list.more}
      error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
      empty={
        isNarrowed(search) ? (
          <>
            <p>{t('empty.narrowed')}</p>
            <Button onClick={() => void navigate({ search: {} })}>{t('filter.clear')}</Button>
          </>
        ) : (
          t('empty.none')
        )
      }
    />
  )
}
