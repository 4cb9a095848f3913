import type { ReactNode } from 'react'
import type { RowKey } from '../cursor'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  width?: number | string
  align?: 'start' | 'end'
  /** On a phone: the card's first line, a line with its name, or nothing. Default: a line. */
  card?: 'head' | 'line' | 'none'
  /** The word of the order that the header sets; a header without one is no button. */
  sort?: string
  /** Cannot be left out. */
  fixed?: boolean
  /** Not shown unless chosen. */
  optional?: boolean
}

export interface Selection {
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

/** Rows that follow each other and have the same key stand under one heading. */
export interface Group {
  key: string
  title: ReactNode
  /** How many belong to it, also those that are not loaded. */
  count?: number
}

export interface DataTableProps<Row> {
  /** What the list is, for readers of the screen. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Opens a row: by click, or by Enter on the row that j and k have reached. */
  onOpen?: (row: Row) => void
  /** The row that is open beside the list. */
  current?: string
  /** More keys for the marked row, or the first one while none is. */
  rowKeys?: readonly RowKey<Row>[]
  loading?: boolean
  loadingMore?: boolean
  hasMore?: boolean
  onMore?: () => void
  /** A banner in the place of the rows. */
  error?: ReactNode
  /** What an empty list means and what to do. */
  empty?: ReactNode
  selection?: Selection
  /** What can be done with the selected rows; shown while there are any. */
  actions?: ReactNode
  /** A name for a row's checkbox. */
  rowName?: (row: Row) => string
  /** The order: the word of a column, with "-" before it for descending. */
  sort?: string
  /** Undefined: the order that the list has by itself. */
  onSort?: (sort: string | undefined) => void
  /** Keys of the columns, in order; none: the usual ones. */
  shown?: readonly string[]
  /** With it people choose and order the columns; undefined: the usual ones. */
  onShown?: (keys: string[] | undefined) => void
  /** The widths that somebody gives the columns are kept under this name in this browser. */
  name?: string
  groupOf?: (row: Row) => Group
}
