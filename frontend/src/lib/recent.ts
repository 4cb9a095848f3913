import { useSyncExternalStore } from 'react'
import { getSession, onSession } from './session'

/** A record that was looked at. */
export interface Recent {
  type: 'Customer' | 'Complaint'
  id: string
  label: string
}

const KEPT = 8

/**
 * What was looked at last, for the command palette. Names of customers stand in it, so it lives in this
 * tab's memory only, never in a storage of the browser, and ends with the session.
 */
let recent: readonly Recent[] = []
const listeners = new Set<() => void>()

function set(next: readonly Recent[]): void {
  recent = next
  for (const call of listeners) call()
}

/** Puts a record on top of the list; one that stands in it already moves up. */
export function remember(one: Recent): void {
  const first = recent[0]
  if (first?.id === one.id && first.label === one.label) return
  set([one, ...recent.filter(({ id }) => id !== one.id)].slice(0, KEPT))
}

onSession(() => {
  if (getSession().status === 'anonymous' && recent.length > 0) set([])
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useRecent = (): readonly Recent[] => useSyncExternalStore(subscribe, () => recent)
