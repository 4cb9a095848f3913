import { useSyncExternalStore } from 'react'
import { act, idleFor, onActElsewhere } from './activity'
import { lock, renew, spent } from './actions'
import { getSession, onSession } from './store'

/** How long before the lock it is told, and how far apart two looks at the clock are at most, in milliseconds. */
const NOTICE = 60_000
const PULSE = 5_000
const SECOND = 1_000

let timer: ReturnType<typeof setTimeout> | undefined
let left: number | null = null
const listeners = new Set<() => void>()

function tell(next: number | null): void {
  if (left === next) return
  left = next
  for (const call of listeners) call()
}

/** Milliseconds without an act after which the page is locked; null while nobody is signed in. */
function limit(): number | null {
  const { status, viewer } = getSession()
  return status === 'active' && viewer ? viewer.idleSeconds * SECOND : null
}

/**
 * Looks at the clock: locks at the moment of the person's role, says so a minute before, and renews a token that is
 * about to end, which keeps nothing alive by itself: the server is told how long ago the person did something.
 */
export function look(): void {
  clearTimeout(timer)
  const most = limit()
  if (most === null) return tell(null)
  const rest = most - idleFor()
  if (rest <= 0) {
    tell(null)
    return lock()
  }
  tell(rest <= NOTICE ? Math.ceil(rest / SECOND) : null)
  if (spent()) void renew()
  timer = setTimeout(look, rest > NOTICE ? Math.min(rest - NOTICE, PULSE) : rest % SECOND || SECOND)
}

let where = ''

/** Whether a person did it: not a script, and not a page that moved under a pointer that lies still. */
function byHand(event: Event): boolean {
  if (!event.isTrusted) return false
  if (event.type !== 'pointermove') return true
  const { screenX, screenY } = event as PointerEvent
  const before = where
  where = `${screenX} ${screenY}`
  return before !== '' && before !== where
}

/** On the way to the notice or on it: it must not vanish under the hand, whose press would then meet what lies behind. Its button says so itself. */
const towardsNotice = ({ type, target }: Event): boolean => left !== null && (type === 'pointermove' || (target instanceof Element && target.closest('[data-locks-soon]') !== null))

/** Hears of something that happened on the page. What comes too late, as the first touch after a sleep, locks and counts for nothing. */
export function hear(event: Event): void {
  const most = limit()
  if (most === null || !byHand(event)) return
  if (idleFor() >= most) return look()
  if (!towardsNotice(event)) act()
}

/** The person says that they are there. */
export function stay(): void {
  act()
  look()
}

/** Seconds until the page is locked, during the last minute; null before. */
export const useLeft = (): number | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => left,
  )

/** Begins to watch this page. */
export function watchIdle(): void {
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'input']) {
    addEventListener(type, hear, { capture: true, passive: true })
  }
  // Timers are held back in a tab that is not looked at, and stand still while the computer sleeps.
  for (const type of ['focus', 'pageshow']) addEventListener(type, look)
  for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, look)
  onActElsewhere(() => left !== null && look())
  onSession(look)
  look()
}
