import { useSyncExternalStore } from 'react'

/** How often a page that stays open asks for a new version, in milliseconds. */
const EVERY = 30 * 60_000

let waiting: ServiceWorker | 'elsewhere' | null = null
const listeners = new Set<() => void>()

function set(next: typeof waiting): void {
  waiting = next
  for (const call of listeners) call()
}

/** Is a newer version of the app there, or was it taken in another window? Nothing happens until it is asked for. */
export const useUpdate = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => waiting !== null)

/**
 * Starts the worker that opens the app without a connection, once the first page is there: it must not compete
 * with it. Browsers offer it on safe origins only; elsewhere the app goes on without.
 */
export function startWorker(): void {
  // A development server has no worker, and the types do not know unsafe origins.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers || import.meta.env.DEV) return
  const first = workers.controller === null
  const start = () => {
    workers.register('/sw.js').then(watch).catch(() => undefined) // a refusal takes away nothing that was there
  }
  let taken = first // the first worker replaces nobody
  workers.addEventListener('controllerchange', () => {
    if (!taken) set('elsewhere')
    taken = false
  })
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start)
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && registration.active) set(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) set(coming)
    })
  })
  const ask = () => void registration.update().catch(() => undefined) // no connection: another time
  setInterval(ask, EVERY)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask()
  })
}

/** Takes the new version and loads the page anew; called by the person, since what is typed would be lost. */
export function takeUpdate(): void {
  if (waiting === 'elsewhere' || !waiting) return location.reload()
  waiting.addEventListener('statechange', () => location.reload())
  waiting.postMessage('take over')
}
