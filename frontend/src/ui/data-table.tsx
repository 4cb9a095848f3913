import { Button, Checkbox, Table, type TableColumnType } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './data-table.module.css'
import { useNarrow } from './media'
import { useCursor } from './cursor'
import { Spinner } from './spinner'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  width?: number | string
  align?: 'start' | 'end'
  /** On a phone: the card's first line, a line with its name, or nothing. Default: a line. */
  card?: 'head' | 'line' | 'none'
}

export interface Selection {
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

interface Props<Row> {
  /** What the list is, for readers of the screen. */
  label: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Opens a row: by click, or by Enter on the row that j and k have reached. */
  onOpen?: (row: Row) => void
  /** The row that is open beside the list. */
  current?: string
  loading?: boolean
  loadingMore?: boolean
  hasMore?: boolean
  onMore?: () => void
  /** A banner in the place of the rows. */
  error?: ReactNode
  /** What an empty list means and what to do. */
  empty?: ReactNode
  selection?: Selection
  /** A name for a row's checkbox. */
  rowName?: (row: Row) => string
}

/**
 * A list with one line per row: keyset pages ("more"), loading, empty and failed states, a cursor for
 * the keyboard (j, k, Enter) and cards instead of columns on a phone.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onOpen, current, loading, error, empty, selection, rowName } = props
  const { t } = useTranslation('ui')
  const narrow = useNarrow()
  const { box, marked } = useCursor({ rows, rowKey, onOpen, current })

  if (error && rows.length === 0) return <>{error}</>
  if (loading && rows.length === 0) return <Spinner />
  if (rows.length === 0) return <div className={css.empty}>{empty ?? t('empty')}</div>

  return (
    <div className={css.box} ref={box}>
      {error}
      {narrow ? (
        <Cards {...props} marked={marked} />
      ) : (
        <Table<Row>
          aria-label={label}
          size="small"
          pagination={false}
          dataSource={rows as Row[]}
          rowKey={rowKey}
          columns={columns.map(toAnt)}
          rowClassName={(row) => (rowKey(row) === marked ? css.marked! : '')}
          rowSelection={
            selection && {
              selectedRowKeys: selection.ids as string[],
              onChange: (keys) => selection.onChange(keys.map(String)),
              getCheckboxProps: (row) => ({ 'aria-label': rowName?.(row) ?? rowKey(row) }) as object,
            }
          }
          onRow={(row) => ({
            'aria-current': rowKey(row) === marked || undefined,
            className: onOpen ? css.press : undefined,
            onClick: onOpen && ((event) => !onControl(event.target) && onOpen(row)),
          })}
        />
      )}
      <More {...props} />
    </div>
  )
}

const toAnt = <Row,>(column: Column<Row>): TableColumnType<Row> => ({
  key: column.key,
  title: column.title,
  width: column.width,
  align: column.align,
  render: (_value, row) => column.render(row),
})

/** A click on a link or button inside a row is not a click on the row. */
const onControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, label, .ant-checkbox-wrapper') !== null

function Cards<Row>({ label, columns, rows, rowKey, onOpen, selection, rowName, marked }: Props<Row> & { marked?: string }) {
  const { t } = useTranslation('ui')
  const toggle = (id: string, on: boolean) =>
    selection?.onChange(on ? [...selection.ids, id] : selection.ids.filter((one) => one !== id))
  return (
    <ul className={css.cards} aria-label={label}>
      {rows.map((row) => {
        const id = rowKey(row)
        const lines = columns
          .filter((column) => column.card !== 'head' && column.card !== 'none')
          .map((column) => ({ column, value: column.render(row) }))
          .filter(({ value }) => value !== '' && value !== null)
        const open = onOpen ? (
          <Button size="small" className={css.open} onClick={() => onOpen(row)} aria-label={`${t('open')} ${rowName?.(row) ?? ''}`.trim()}>
            {t('open')}
          </Button>
        ) : null
        return (
          <li key={id} className={`${css.card} ${id === marked ? css.marked : ''}`} aria-current={id === marked || undefined}>
            <div className={css.cardHead}>
              {selection ? (
                <Checkbox
                  aria-label={rowName?.(row) ?? id}
                  checked={selection.ids.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
              ) : null}
              {columns
                .filter((column) => column.card === 'head')
                .map((column) => (
                  <span key={column.key}>{column.render(row)}</span>
                ))}
              {lines.length === 0 ? open : null}
            </div>
            {lines.length > 0 ? (
              <div className={css.cardBody}>
                <dl className={css.lines}>
                  {lines.map(({ column, value }) => (
                    <div key={column.key} className={css.line}>
                      <dt>{column.title}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
                {open}
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function More<Row>({ hasMore, onMore, loadingMore, rows }: Props<Row>) {
  const { t } = useTranslation('ui')
  return (
    <div className={`${css.more} no-print`}>
      <span role="status">{t('rows', { count: rows.length })}</span>
      {hasMore && onMore ? (
        <Button size="small" loading={loadingMore} onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}
