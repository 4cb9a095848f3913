import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from './hotkeys'

interface Options<Row> {
  rows: readonly Row[]
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The row that is open: the cursor starts there. */
  current?: string
}

/** The neighbour of a row; from nowhere the first row. Stops at both ends. */
export function neighbour(ids: readonly string[], from: string | undefined, step: 1 | -1): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from)
  if (at < 0) return ids[0]
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))]
}

/** A cursor over rows for the keyboard: j and k move it, Enter opens. */
export function useCursor<Row>({ rows, rowKey, onOpen, current }: Options<Row>) {
  const { t } = useTranslation('ui')
  const [moved, setMoved] = useState<{ id: string; from: string | undefined } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const ids = rows.map(rowKey)
  // Opening another row by any means takes the cursor along.
  const marked = moved && moved.from === current ? moved.id : current

  const move = (step: 1 | -1) => {
    const id = neighbour(ids, marked, step)
    if (id === undefined) return
    setMoved({ id, from: current })
    // A link that led here keeps the focus, and with it Enter, which now belongs to the row.
    const focused = document.activeElement
    if (focused instanceof HTMLElement && !box.current?.contains(focused)) focused.blur()
  }
  useHotkeys(
    onOpen && {
      j: () => move(1),
      k: () => move(-1),
      Enter: () => {
        const row = rows.find((one) => rowKey(one) === marked)
        if (row) onOpen(row)
      },
    },
    { j: t('keys.down'), k: t('keys.up'), Enter: t('keys.open') },
  )
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [marked])
  return { box, marked }
}
