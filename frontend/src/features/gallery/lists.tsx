import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner, DataTable, Panel, say, Stack } from '@/ui'
import { ordered, rowsTo, useColumns, type Row } from './rows'

const idOf = (row: Row) => row.id

/** A list in each of its states. */
export function Lists() {
  const { t } = useTranslation('gallery')
  const columns = useColumns()
  const [ids, setIds] = useState<string[]>(['r2', 'r3'])
  const [sort, setSort] = useState<string>()
  const [shown, setShown] = useState<string[]>()
  const nothing = () => undefined
  const few = columns.slice(0, 3)
  const failed = <Banner tone="error" title={t('failed')} onRetry={nothing} />
  return (
    <Stack>
      <Panel title={t('list.whole')}>
        <DataTable
          label={t('list.whole')}
          columns={columns}
          rows={ordered(rowsTo(6), sort)}
          rowKey={idOf}
          rowName={(row) => t('select', { number: row.number })}
          sort={sort}
          onSort={setSort}
          shown={shown}
          onShown={setShown}
          name="gallery"
          selection={{ ids, onChange: setIds }}
          actions={
            <Button size="small" onClick={() => say(t('moved'))}>
              {t('move')}
            </Button>
          }
          hasMore
          onMore={nothing}
        />
      </Panel>
      <Panel title={t('list.groups')}>
        <DataTable
          label={t('list.groups')}
          columns={few}
          rows={rowsTo(4)}
          rowKey={idOf}
          groupOf={(row) => (row.number < 3 ? { key: 'a', title: t('group.first'), count: 2 } : { key: 'b', title: t('group.second'), count: 12 })}
        />
      </Panel>
      <Panel title={t('list.empty')}>
        <DataTable label={t('list.empty')} columns={few} rows={[]} rowKey={idOf} empty={t('nothingYet')} />
      </Panel>
      <Panel title={t('list.loading')}>
        <DataTable label={t('list.loading')} columns={few} rows={[]} rowKey={idOf} loading />
      </Panel>
      <Panel title={t('list.failed')}>
        <DataTable label={t('list.failed')} columns={few} rows={[]} rowKey={idOf} error={failed} />
      </Panel>
      <Panel title={t('list.stale')}>
        <DataTable label={t('list.stale')} columns={few} rows={rowsTo(2)} rowKey={idOf} error={failed} hasMore loadingMore onMore={nothing} />
      </Panel>
    </Stack>
  )
}
