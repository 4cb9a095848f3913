import { createContext } from 'react'
import { isCommand, isCovered, keyName, writes } from './command'

/** How long a key waits for the record that it was typed for, in milliseconds; also how long an opening is waited for. */
const PATIENCE = 1_000

/** The id of the record whose keys the components inside have. */
export const KeysOf = createContext<string | undefined>(undefined)

/** The record that is being opened, and the first key that nobody could take yet. */
interface Opening {
  record: string
  kept: KeyboardEvent | null
  end: () => void
}

let opening: Opening | null = null

/**
 * A list opens a record. Who knows the keys types on before it is drawn: the first key that nothing on the page takes is kept for
 * it, and for it alone, for a second. A field that takes the focus, the mouse, a key that leads elsewhere and the next
 * opening give it up.
 */
export function opens(record: string): void {
  opening?.end()
  let timer = setTimeout(forget, PATIENCE)
  const listen = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) {
      if (!['Shift', 'Control', 'Meta', 'Enter'].includes(event.key)) forget()
      return
    }
    if (event.repeat || !isCommand(event) || !opening || keptBy(opening)) return
    opening.kept = event
    clearTimeout(timer)
    timer = setTimeout(forget, PATIENCE)
  }
  const focused = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.closest(writes)) forget()
  }
  window.addEventListener('keydown', listen)
  window.addEventListener('focusin', focused)
  window.addEventListener('pointerdown', forget)
  window.addEventListener('popstate', forget)
  const end = () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', listen)
    window.removeEventListener('focusin', focused)
    window.removeEventListener('pointerdown', forget)
    window.removeEventListener('popstate', forget)
  }
  opening = { record, kept: null, end }
}

/** What another part of the page has taken, be it after this, is not kept. */
const keptBy = ({ kept }: Opening): KeyboardEvent | null => (kept?.defaultPrevented ? null : kept)

function forget(): void {
  opening?.end()
  opening = null
}

/** Another record is being opened in the place of this one: a key is not meant for it any more. */
export const isLeaving = (record: string): boolean => opening !== null && opening.record !== record

/** The record is there: it takes the key that was kept for it, if it knows the key. */
export function take(record: string, keys: Record<string, (event: KeyboardEvent) => void>): void {
  if (opening?.record !== record) return
  const kept = keptBy(opening)
  if (!kept) return forget()
  const run = keys[keyName(kept)]
  if (!run) {
    // Parts that are drawn together are asked first; one that comes later was not meant.
    const unknown = opening
    setTimeout(() => opening === unknown && forget())
    return
  }
  forget()
  if (!isCovered() && !document.activeElement?.closest(writes)) run(kept)
}
