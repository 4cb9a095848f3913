import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from './hotkeys'
import { PlainButton } from './plain-button'
import css from './toast.module.css'

export type ToastTone = 'good' | 'error'

/** The way back from what was just done. Only where one exists: what comes back is what was there. */
export interface Undo {
  /** What it does: "Put back". */
  label: string
  run: () => void
}

interface Toast {
  id: number
  text: string
  tone: ToastTone
  undo?: Undo
}

interface How {
  tone?: ToastTone
  undo?: Undo
}

/** How long a message stays, in milliseconds: longer when it is bad news or can be undone. */
const stay = ({ tone, undo }: Toast): number => (undo ? 15_000 : tone === 'error' ? 8_000 : 4_000)

let toasts: Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: Toast[]): void {
  toasts = next
  for (const call of listeners) call()
}

const drop = (id: number): void => set(toasts.filter((toast) => toast.id !== id))

function undoNow(toast: Toast): void {
  // Once: what was pressed twice in a hurry is not done twice.
  if (!toasts.includes(toast)) return
  drop(toast.id)
  toast.undo?.run()
}

/**
 * Tells briefly that something was saved or failed, on the screen and to readers of it. With undo it stays
 * longer and can be taken back, also with the key u. Returns how to take the message away, for when the way
 * back has gone.
 */
export function say(text: string, how: ToastTone | How = 'good'): () => void {
  last += 1
  const id = last
  const { tone = 'good', undo } = typeof how === 'string' ? { tone: how } : how
  set([...toasts.slice(-2), { id, text, tone, undo }])
  return () => drop(id)
}

/** The place where messages appear; once per app. While a hand or the focus is on them they stay. */
export function Toasts() {
  const shown = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => toasts)
  const { t } = useTranslation('ui')
  const [hover, setHover] = useState(false)
  const [focus, setFocus] = useState(false)
  const undoable = shown.findLast((toast) => toast.undo)
  useHotkeys(undoable && { u: () => undoNow(undoable) }, { u: undoable?.undo ? t('keys.undo', { what: undoable.undo.label }) : '' })
  // A message that goes away takes hand and focus along without a word.
  if (shown.length === 0 && (hover || focus)) {
    setHover(false)
    setFocus(false)
  }
  // Beside the app, which takes no focus while a panel covers a phone.
  return createPortal(
    <div
      className={`${css.box} no-print`}
      role="status"
      aria-live="polite"
      onMouseEnter={() => setHover(true)}
      onMouseLeave={() => setHover(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {shown.map((toast) => (
        <Message key={toast.id} toast={toast} paused={hover || focus} />
      ))}
    </div>,
    document.body,
  )
}

function Message({ toast, paused }: { toast: Toast; paused: boolean }) {
  const { t } = useTranslation('ui')
  useEffect(() => {
    if (paused) return undefined
    const timer = setTimeout(() => drop(toast.id), stay(toast))
    return () => clearTimeout(timer)
  }, [toast, paused])
  return (
    <div className={`${css.toast} ${css[toast.tone]}`}>
      <span className={css.text}>{toast.text}</span>
      {toast.undo ? (
        <>
          <PlainButton small onClick={() => undoNow(toast)} aria-keyshortcuts="u">
            {toast.undo.label} <kbd aria-hidden="true">u</kbd>
          </PlainButton>
          <PlainButton small kind="quiet" aria-label={t('close')} onClick={() => drop(toast.id)}>
            ×
          </PlainButton>
        </>
      ) : null}
    </div>
  )
}
