import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import css from '../data-table.module.css'
import { Head } from './head'
import type { Column } from './types'
import { useWidths, type Widths } from './widths'

interface Props<Row> {
  label: string
  name?: string
  columns: readonly Column<Row>[]
  sort?: string
  onSort?: (sort: string | undefined) => void
  chosen?: { all: boolean; some: boolean; toggle: () => void }
  /** aria-rowcount, where not all rows are drawn; -1: nobody knows. */
  count?: number
  children: ReactNode
}

/**
 * The table itself: header, widths of the columns. Its header stays in sight while the page scrolls; a table
 * that is wider than its place scrolls in a box of its own, and the header with it.
 */
export function Frame<Row>({ label, name, columns, sort, onSort, chosen, count, children }: Props<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const { wide, measured } = useMeasures(box, columns)
  const [widths, setWidths] = useWidths(name)
  const last = columns.at(-1)
  // The last column takes what is left, so that a handle moves nothing but its own column.
  const given = columns.some(({ key }) => key !== last?.key && widths[key] !== undefined)
  const widthOf = (key: string) => widths[key] ?? measured[key] ?? 120
  const least = (chosen ? 40 : 0) + columns.reduce((sum, { key }) => sum + (key === last?.key ? 120 : widthOf(key)), 0)
  const onWidth = (key: string, width: number) => {
    const now = Object.fromEntries(columns.filter((one) => one !== last).map((one) => [one.key, widthOf(one.key)]))
    setWidths({ ...widths, ...now, [key]: width })
  }
  return (
    // A box that scrolls by itself must be within reach of the keyboard.
     
    <div ref={box} className={`${css.frame} ${wide ? css.wide : ''}`} {...(wide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}>
      <table className={`${css.table} ${given ? css.given : ''}`} aria-label={label} aria-rowcount={count} style={given ? { minWidth: least } : undefined}>
        <colgroup>
          {chosen ? <col className={css.boxCol} /> : null}
          {columns.map((column) => (
            <col key={column.key} style={{ width: given ? (column === last ? undefined : widthOf(column.key)) : column.width }} />
          ))}
        </colgroup>
        <Head
          columns={columns}
          sort={sort}
          onSort={onSort}
          chosen={chosen}
          {...(name ? { widthOf, onWidth, onUsualWidths: () => setWidths({}) } : {})}
        />
        {children}
      </table>
    </div>
  )
}

/** Whether the table is wider than its place, and how wide its columns are, in pixels. */
function useMeasures(box: RefObject<HTMLDivElement | null>, columns: unknown) {
  const [state, setState] = useState<{ wide: boolean; measured: Widths }>({ wide: false, measured: {} })
  useLayoutEffect(() => {
    const frame = box.current
    const table = frame?.querySelector('table')
    if (!frame || !table || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => {
      const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-key]')]
      const next = {
        wide: table.offsetWidth > frame.clientWidth + 1,
        measured: Object.fromEntries(heads.map((head) => [head.dataset.key!, head.offsetWidth])),
      }
      setState((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(frame)
    watch.observe(table)
    // Columns can change places while the table keeps its size.
    for (const head of table.querySelectorAll('thead th')) watch.observe(head)
    return () => watch.disconnect()
  }, [box, columns])
  return state
}
