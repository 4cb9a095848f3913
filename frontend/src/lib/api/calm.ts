/** Milliseconds after a change before the list is read, for what changes together, and between two readings. */
export const TOGETHER = 300
export const APART = 2_000

export interface Calm {
  /** Asks for a run; many calls make one. */
  ask: () => void
  stop: () => void
}

/** Runs at most once in two seconds, and not while nobody looks at the page: then once when it is looked at again. */
export function calm(run: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  let missed = false

  const go = () => {
    timer = undefined
    if (document.hidden) {
      missed = true
      return
    }
    last = performance.now()
    run()
  }
  const ask = () => {
    timer ??= setTimeout(go, Math.max(TOGETHER, last + APART - performance.now()))
  }
  const seen = () => {
    if (document.hidden || !missed) return
    missed = false
    ask()
  }
  document.addEventListener('visibilitychange', seen)
  return {
    ask,
    stop: () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    },
  }
}
