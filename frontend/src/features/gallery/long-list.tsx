import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable, Drawer, Facts, say, TierBadge } from '@/ui'
import { ordered, rowsTo, useColumns, type Row } from './rows'

const all = rowsTo(1000)
const idOf = (row: Row) => row.id

/** A thousand rows with everything that a list can do, and a record beside it. */
export function LongList() {
  const { t } = useTranslation('gallery')
  const columns = useColumns()
  const [open, setOpen] = useState<string>()
  const [ids, setIds] = useState<string[]>([])
  const [sort, setSort] = useState<string>()
  const [shown, setShown] = useState<string[]>()
  const rows = useMemo(() => ordered(all, sort), [sort])
  const row = all.find(({ id }) => id === open)
  return (
    <>
      <DataTable
        label={t('parts.long')}
        columns={columns}
        rows={rows}
        rowKey={idOf}
        rowName={({ number }) => t('select', { number })}
        current={open}
        onOpen={({ id }) => setOpen(id)}
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
      />
      {row ? (
        <Drawer title={t('record', { number: row.number })} tags={<TierBadge rank={(row.number % 4) as 0 | 1 | 2 | 3} label={t('rank', { rank: row.number % 4 })} />} onClose={() => setOpen(undefined)}>
          <Facts
            items={[
              [t('figure'), row.number * 37],
              [t('text'), t('long')],
            ]}
          />
        </Drawer>
      ) : null}
    </>
  )
}
