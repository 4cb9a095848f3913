import { useSyncExternalStore } from 'react'
import { apiBase } from './config'

/** How long the server may take to say that it is there, in milliseconds. */
const PATIENCE = 5_000

/** How often it is asked while it cannot be reached, and how long live changes may be away before that is told. */
const AGAIN = 3_000
const CALM = 4_000

/**
 * Tells whether a server can be reached at all: the one that the pages come from, or that of the API, which may be another
 * (whose answer a browser does not show). What stands before a server that is away answers with 5xx; the server never does here.
 */
export async function connected(base = ''): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    const answer = await fetch(`${base}/healthz`, { cache: 'no-store', mode: base ? 'no-cors' : 'cors', signal: AbortSignal.timeout(PATIENCE) })
    return answer.status < 500
  } catch {
    return false
  }
}

/** up: all is well · mute: the server answers, but changes of others do not arrive · down: it cannot be reached. */
export type Line = 'up' | 'mute' | 'down'

let line: Line = 'up'
let asking = false
let muted: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<(line: Line, before: Line) => void>()

function set(next: Line): void {
  if (line === next) return
  const before = line
  line = next
  for (const call of listeners) call(next, before)
}

/** Hears of every change; the answer ends it. */
export function onLine(listener: (line: Line, before: Line) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A request got no answer: is the server there at all? It is asked until it is. */
export function doubt(): void {
  if (asking) return
  asking = true
  void connected(apiBase()).then((there) => {
    asking = false
    if (there) return line === 'down' ? set('up') : undefined
    set('down')
    setTimeout(doubt, AGAIN)
    return undefined
  })
}

/** The socket of live changes broke, or stands again. */
export function heard(live: boolean): void {
  clearTimeout(muted)
  muted = undefined
  if (live) return line === 'mute' ? set('up') : undefined
  doubt()
  muted = setTimeout(() => {
    if (line === 'up') set('mute')
  }, CALM)
  return undefined
}

addEventListener('offline', doubt)
addEventListener('online', doubt)

const subscribe = (listener: () => void) => onLine(listener)

export const useLine = (): Line => useSyncExternalStore(subscribe, () => line)
