import { useEffect, useLayoutEffect, useRef, useState, type Dispatch, type ReactNode, type RefObject, type SetStateAction } from 'react'
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
  const [widths, setWidths] = useWidths(name)
  const last = columns.at(-1)
  const own = columns.some(({ key }) => key !== last?.key && widths[key] !== undefined)
  const [state, measure] = useState<Measures>({ wide: false, free: false, measured: {} })
  const { wide, measured } = state
  // Where rows come and go while one scrolls, the columns must not move with what happens to be drawn.
  const locked = useLocked(count !== undefined && !own, columns.map(({ key }) => key), state)
  // The last column takes what is left, so that a handle moves nothing but its own column.
  const given = own || locked !== undefined
  useMeasures(box, measure, columns, given)
  useScrolling(box)
  const widthOf = (key: string) => widths[key] ?? locked?.[key] ?? measured[key] ?? 120
  const least = (chosen ? 40 : 0) + columns.reduce((sum, { key }) => sum + (key === last?.key ? 120 : widthOf(key)), 0)
  const onWidth = (key: string, width: number) => {
    const now = Object.fromEntries(columns.filter((one) => one !== last).map((one) => [one.key, widthOf(one.key)]))
    setWidths({ ...widths, ...now, [key]: width })
  }
  return (
    // A box that scrolls by itself must be within reach of the keyboard.
     
    <div ref={box} className={`${css.frame} ${wide ? css.wide : ''}`} {...(wide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}>
      <table className={`${css.table} ${given ? css.given : ''} ${count !== undefined ? css.parts : ''}`} aria-label={label} aria-rowcount={count} style={given ? { minWidth: least } : undefined}>
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

interface Measures {
  /** The table is wider than its place. */
  wide: boolean
  /** The columns were as wide as their contents made them. */
  free: boolean
  /** Pixels by column key. */
  measured: Widths
}

/** The widths that these columns had by themselves when they were first drawn. */
function useLocked(lock: boolean, keys: string[], { free, measured }: Measures): Widths | undefined {
  const [locked, setLocked] = useState<{ keys: string; widths: Widths }>()
  const name = keys.join()
  if (lock && free && locked?.keys !== name && keys.every((key) => measured[key])) setLocked({ keys: name, widths: measured })
  return lock && locked?.keys === name ? locked.widths : undefined
}

/** How long after the last turn of a wheel rows answer a mouse at rest again, in milliseconds. */
const REST = 150

/** Marks the table while the page or its own box scrolls; past React, for it happens with every frame. */
function useScrolling(box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const frame = box.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      timer = undefined
      frame?.removeAttribute('data-scrolling')
    }
    const scrolls = () => {
      if (timer) clearTimeout(timer)
      else frame?.setAttribute('data-scrolling', '')
      timer = setTimeout(rest, REST)
    }
    addEventListener('scroll', scrolls, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      rest()
      removeEventListener('scroll', scrolls, { capture: true })
    }
  }, [box])
}

/** Measures the table now and whenever something about it changes. */
function useMeasures(box: RefObject<HTMLDivElement | null>, tell: Dispatch<SetStateAction<Measures>>, columns: unknown, given: boolean): void {
  useLayoutEffect(() => {
    const frame = box.current
    const table = frame?.querySelector('table')
    if (!frame || !table || typeof ResizeObserver === 'undefined') return undefined
    const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-key]')]
    const seen = new Map<Element, number>()
    const watch = new ResizeObserver((entries) => {
      // Of rows that come and go while one scrolls the table gets higher and lower: only its widths are of interest.
      const wider = entries.filter(({ target, contentRect }) => seen.get(target) !== contentRect.width)
      for (const { target, contentRect } of wider) seen.set(target, contentRect.width)
      if (wider.length === 0) return
      const next: Measures = {
        wide: table.offsetWidth > frame.clientWidth + 1,
        free: !given,
        measured: Object.fromEntries(heads.map((head) => [head.dataset.key!, Math.ceil(head.getBoundingClientRect().width)])),
      }
      tell((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    })
    // Columns can change places while the table keeps its size.
    for (const one of [frame, table, ...heads]) watch.observe(one)
    return () => watch.disconnect()
  }, [box, tell, columns, given])
}
