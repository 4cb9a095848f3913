import { Button } from 'antd'
import { useMemo, useRef, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { opens } from './ahead'
import { useCursor } from './cursor'
import css from './data-table.module.css'
import { useNarrow, usePrinting } from './media'
import { Spinner } from './spinner'
import { Cards } from './table/cards'
import { columnsShown } from './table/columns'
import { Frame } from './table/frame'
import { linesIn, partsOf } from './table/parts'
import { Rows, type Hand } from './table/rows'
import { usePick } from './table/selection'
import { Tools } from './table/tools'
import type { Column, DataTableProps } from './table/types'

export type { Column, Group, Selection } from './table/types'

/**
 * A list with one line per row: keyset pages ("more"), loading, empty and failed states, a cursor for
 * the keyboard (j, k, Enter, x), an order, a choice of columns and their widths, and cards instead of columns
 * on a phone. Of a long list only what is near the window is drawn; on paper every loaded row is.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowKey, current, loading, error, empty, selection, rowName, groupOf, sort, onSort, shown, onShown, actions } = props
  const { t } = useTranslation('ui')
  const onOpen = props.onOpen && ((row: Row) => {
    if (rowKey(row) !== current) opens(rowKey(row))
    props.onOpen?.(row)
  })
  const narrow = useNarrow()
  const printing = usePrinting()
  const all = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const pick = usePick(selection, all)
  const { box, marked, mark, ended } = useCursor({ rows, rowKey, onOpen, onPick: pick, current, rowKeys: props.rowKeys, goesOn: props.hasMore || props.loadingMore, onMore: props.onMore })
  const columns = useMemo(() => columnsShown(props.columns, shown), [props.columns, shown])
  const parts = useMemo(() => partsOf(rows, rowKey, groupOf), [rows, rowKey, groupOf])
  const hand = useHand<Row>({
    open: (row) => onOpen?.(row),
    pick: (id, extend) => {
      mark(id)
      pick?.(id, extend)
    },
    nameOf: (row) => rowName?.(row) ?? rowKey(row),
  })

  if (error && rows.length === 0) return <>{error}</>
  if (loading && rows.length === 0) return <Spinner />
  if (rows.length === 0) return <div className={css.empty}>{empty ?? t('empty')}</div>

  const body = parts.map((part, at) => ({
    part,
    columns,
    hand,
    openable: onOpen !== undefined,
    marked: marked !== undefined && part.ids.has(marked) ? marked : undefined,
    ids: selection?.ids,
    always: printing || parts.length === 1,
    first: at < 4,
  }))
  const chosen = new Set(selection?.ids)
  const some = all.filter((id) => chosen.has(id)).length
  const tools = onShown !== undefined || actions !== undefined || (narrow && onSort !== undefined)
  return (
    <div className={`${css.box} ${tools ? css.withTools : ''}`} ref={box} tabIndex={-1}>
      {error}
      {tools ? (
        <Tools
          all={props.columns as readonly Column<never>[]}
          columns={columns as readonly Column<never>[]}
          onShown={onShown}
          sort={sort}
          onSort={narrow ? onSort : undefined}
          selection={selection}
          selected={some}
          actions={actions}
        />
      ) : null}
      {narrow ? (
        body.map((one, at) => <Cards key={at} label={label} {...one} />)
      ) : (
        <Frame
          label={label}
          name={props.name}
          columns={columns}
          sort={sort}
          onSort={onSort}
          // A list that goes on has no known number of rows.
          count={parts.length === 1 ? undefined : props.hasMore ? -1 : linesIn(parts) + 1}
          chosen={
            selection && {
              all: some === all.length,
              some: some > 0,
              toggle: () => selection.onChange(some === all.length ? selection.ids.filter((id) => !all.includes(id)) : [...new Set([...selection.ids, ...all])]),
            }
          }
        >
          {body.map((one, at) => (
            <Rows key={at} {...one} />
          ))}
        </Frame>
      )}
      <More {...props} ended={ended} />
    </div>
  )
}

/** The same functions for as long as the table is there, so that rows need not be drawn anew for them. */
function useHand<Row>(hand: Hand<Row>): Hand<Row> {
  const latest = useRef(hand)
  useEffect(() => {
    latest.current = hand
  })
  return useMemo(
    () => ({
      open: (row) => latest.current.open(row),
      pick: (id, extend) => latest.current.pick(id, extend),
      nameOf: (row) => latest.current.nameOf(row),
    }),
    [],
  )
}

function More<Row>({ hasMore, onMore, loadingMore, rows, ended }: DataTableProps<Row> & { ended: boolean }) {
  const { t } = useTranslation('ui')
  return (
    <div className={`${css.more} no-print`} data-more>
      <span role="status">{t(loadingMore ? 'rowsComing' : ended ? 'rowsEnd' : 'rows', { count: rows.length })}</span>
      {(hasMore || loadingMore) && onMore ? (
        <Button size="small" loading={loadingMore} onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}
