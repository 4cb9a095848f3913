/**
 * When somebody last did something here, in any tab of this browser: an instant of this computer's clock. It
 * names nobody. Wall time is compared and nothing is counted, so a tab whose timers are held back and a computer
 * that slept find the same answer as everybody else.
 */
const KEPT = 'aftercare.active'

/** An instant is written down at most this often, in milliseconds; a tab knows its own acts exactly. */
const WRITTEN = 1_000

let own = 0
let written = 0

/** Another tab's word, or that of the page that stood here before; 0 where the browser keeps nothing. */
function kept(): number {
  try {
    return Number(localStorage.getItem(KEPT)) || 0
  } catch {
    return 0
  }
}

function write(at: number): void {
  written = at
  try {
    localStorage.setItem(KEPT, String(at))
  } catch {
    // Each tab then goes by itself.
  }
}

/** Somebody did something now. */
export function act(now = Date.now()): void {
  own = now
  if (Math.abs(now - written) >= WRITTEN) write(now)
}

/** How long ago that was, in milliseconds. Where nothing is known it begins now, and an act in the future (the clock was set back) is one of now. */
export function idleFor(now = Date.now()): number {
  const last = Math.max(own, kept())
  if (last === 0 || last > now) {
    own = now
    write(now)
    return 0
  }
  if (own > written) write(own)
  return now - last
}

/** The same in whole seconds, as the server is told: rather too long than too short. */
export const idleSeconds = (): number => Math.ceil(idleFor() / 1_000)

/** Calls back when another tab tells of an act. */
export function onActElsewhere(call: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEPT) call()
  })
}

/** Begins anew; for tests, of which each is another page. */
export function forgetActs(): void {
  own = 0
  written = 0
}
