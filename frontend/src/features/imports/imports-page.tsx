import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { ImportProgressFragmentDoc, ImportRunsDocument, type ImportProgressFragment, type ImportRunsQuery } from '@/gen/graphql'
import { useDescribe, useLabel, useList, useTime } from '@/lib'
import { Banner, DataTable, PageHeader, type Column } from '@/ui'
import { NewImportDialog } from './new-import-dialog'
import { StateChip } from './state-chip'

const pick = (data: ImportRunsQuery) => data.importRuns

/** The imports of the hospital, newest first. */
export default function ImportsPage() {
  const { t } = useTranslation('imports')
  const describe = useDescribe()
  const navigate = useNavigate()
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const list = useList(ImportRunsDocument, { first: 20 }, pick)
  const rows = unmask(ImportProgressFragmentDoc, list.rows)

  return (
    <>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('new.title')}
          </Button>
        }
      />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowName={(row) => row.fileName}
        onOpen={(row) => void navigate({ to: '/imports/$id', params: { id: row.id } })}
        loading={list.loading}
        loadingMore={list.loadingMore}
        hasMore={list.hasMore}
        onMore={list.more}
        error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
        empty={t('empty')}
      />
      <NewImportDialog open={adding} onClose={() => setAdding(false)} />
    </>
  )
}

function useColumns(): Column<ImportProgressFragment>[] {
  const { t } = useTranslation('imports')
  const label = useLabel()
  const time = useTime()
  return [
    {
      key: 'file',
      title: t('run.file'),
      card: 'head',
      render: (row) => (
        <Link to="/imports/$id" params={{ id: row.id }}>
          {row.fileName}
        </Link>
      ),
    },
    { key: 'kind', title: t('new.kind'), render: (row) => label('ImportKind', row.kind) },
    { key: 'state', title: t('run.state'), card: 'head', render: (row) => <StateChip state={row.state} /> },
    { key: 'total', title: t('count.total'), align: 'end', render: (row) => row.total },
    { key: 'applied', title: t('count.applied'), align: 'end', render: (row) => row.applied },
    { key: 'refused', title: t('count.refused'), align: 'end', render: (row) => row.refused },
    { key: 'at', title: t('run.createdAt'), render: (row) => time.moment(row.createdAt) },
  ]
}
