import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from './hotkeys'

interface Options<Row> {
  rows: readonly Row[]
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  /** Selects the row; extend: and all from the one selected before. */
  onPick?: (id: string, extend: boolean) => void
  /** The row that is open: the cursor starts there. */
  current?: string
  /** More keys for the row that is marked, or the first one; not while it is open: then its page has the keys. */
  rowKeys?: readonly RowKey<Row>[]
  /** The list goes on, also while its next page is on its way: the cursor waits for that at the last row. */
  goesOn?: boolean
  onMore?: () => void
}

/** A key that does something with the marked row. */
export interface RowKey<Row> {
  key: string
  name: string
  run: (row: Row) => void
}

/** The neighbour of a row; from nowhere the first row. Itself at both ends. */
export function neighbour(ids: readonly string[], from: string | undefined, step: 1 | -1): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from)
  if (at < 0) return ids[0]
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))]
}

/** A cursor over rows for the keyboard: j and k move it, also into the next page, Enter opens, x selects. ended: it stands on the last row of all and was to go on. */
export function useCursor<Row>({ rows, rowKey, onOpen, onPick, current, rowKeys = [], goesOn, onMore }: Options<Row>) {
  const { t } = useTranslation('ui')
  const [at, setAt] = useState<{ id: string; from: string | undefined } | null>(null)
  /** How many rows there were when the cursor could go no further down. */
  const [end, setEnd] = useState<number | null>(null)
  /** The last row, after which the cursor waits for the next page. */
  const awaited = useRef<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const ids = rows.map(rowKey)
  // Opening another row by any means takes the cursor along.
  const marked = at && at.from === current ? at.id : current

  // A key that repeats faster than rows are drawn still counts each time.
  const live = useRef(marked)
  useEffect(() => {
    live.current = marked
  })

  const go = (id: string) => {
    live.current = id
    setAt({ id, from: current })
    setEnd(null)
  }
  const move = (step: 1 | -1) => {
    const id = neighbour(ids, live.current, step)
    if (id === undefined) return
    const last = step === 1 && id === live.current
    awaited.current = last && goesOn ? id : null
    if (last && goesOn) {
      onMore?.()
      box.current?.querySelector('[data-more]')?.scrollIntoView?.({ block: 'nearest' })
    } else if (last) setEnd(ids.length)
    else go(id)
    // A link that led here would keep the focus, and with it Enter, which now belongs to the row.
    box.current?.focus({ preventScroll: true })
  }
  // The rows that the cursor waited for are there: it goes on, unless it was led elsewhere.
  useEffect(() => {
    if (awaited.current === null || awaited.current !== live.current) return
    const next = neighbour(ids, awaited.current, 1)
    if (next === undefined || next === awaited.current) return
    awaited.current = null
    go(next)
  })
  const open = () => {
    const row = rows.find((one) => rowKey(one) === marked)
    if (row) onOpen?.(row)
  }
  const pick = (event: KeyboardEvent) => {
    if (marked !== undefined && ids.includes(marked)) onPick?.(marked, event.shiftKey)
  }
  // Before the cursor has moved, a key of the row means the first one.
  const row = rows.find((one) => rowKey(one) === marked) ?? rows[0]
  const extra = marked === current && current !== undefined ? [] : rowKeys
  useHotkeys(
    Object.fromEntries(extra.map(({ key, run }) => [key, () => row && run(row)])),
    Object.fromEntries(extra.map(({ key, name }) => [key, name])),
  )
  useHotkeys(
    onOpen || onPick
      ? { j: () => move(1), k: () => move(-1), ...(onOpen ? { Enter: open } : {}), ...(onPick ? { x: pick } : {}) }
      : undefined,
    {
      j: t('keys.down'),
      k: t('keys.up'),
      ...(onOpen ? { Enter: t('keys.open') } : {}),
      ...(onPick ? { x: t('keys.pick'), 'shift+x': t('keys.pickMore') } : {}),
    },
  )
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [marked])
  return { box, marked, ended: end === ids.length && !goesOn, mark: (id: string) => setAt({ id, from: current }) }
}
