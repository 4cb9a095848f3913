import { useSyncExternalStore } from 'react'
import css from './toast.module.css'

interface Toast {
  id: number
  text: string
  tone: 'good' | 'alarm'
}

let toasts: Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: Toast[]): void {
  toasts = next
  for (const call of listeners) call()
}

/** Tells briefly that something was saved or failed, on the screen and to readers of it. */
export function say(text: string, tone: Toast['tone'] = 'good'): void {
  last += 1
  const id = last
  set([...toasts.slice(-2), { id, text, tone }])
  setTimeout(() => set(toasts.filter((toast) => toast.id !== id)), tone === 'good' ? 4_000 : 8_000)
}

/** The place where messages appear; once per app. */
export function Toasts() {
  const shown = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => toasts)
  return (
    <div className={css.box} role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={`${css.toast} ${css[toast.tone]}`}>
          {toast.text}
        </div>
      ))}
    </div>
  )
}
