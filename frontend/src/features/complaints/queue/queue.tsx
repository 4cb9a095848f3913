import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe } from '@/lib'
import { Banner, DataTable, Stack } from '@/ui'
import type { ComplaintsSearch } from '../search'
import { useQueueColumns } from './columns'
import { isNarrowed } from './filter'
import { QueueFilters } from './filters'
import { useQueue } from './use-queue'
import css from './queue.module.css'

/** All cases that the viewer may see, the next deadline first. */
export function Queue({ search }: { search: ComplaintsSearch }) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const navigate = useNavigate({ from: '/complaints' })
  const columns = useQueueColumns()
  const list = useQueue(search)
  const go = (change: Partial<ComplaintsSearch>) => void navigate({ search: (old) => ({ ...old, ...change }) })
  return (
    <Stack>
      <QueueFilters value={search} onChange={go} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
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
      <p className={css.keys}>{t('keys')}</p>
    </Stack>
  )
}
