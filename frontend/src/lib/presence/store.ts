import { useSyncExternalStore } from 'react'
import { unmask, type FragmentType } from '@/gen'
import { WatcherBitsFragmentDoc, type WatcherBitsFragment } from '@/gen/graphql'
import { getSession } from '../session/store'

/** Somebody else who has a record open. */
export type Watcher = WatcherBitsFragment

const nobody: readonly Watcher[] = []
let seen: ReadonlyMap<string, readonly Watcher[]> = new Map()
const listeners = new Set<() => void>()

function set(next: ReadonlyMap<string, readonly Watcher[]>): void {
  seen = next
  for (const call of listeners) call()
}

/** Takes over who is at some records now; oneself is not told of oneself. */
export function tell(records: readonly { record: string; watchers: readonly FragmentType<typeof WatcherBitsFragmentDoc>[] }[]): void {
  const me = getSession().viewer?.staff.id
  const next = new Map(seen)
  for (const { record, watchers } of records) {
    const others = unmask(WatcherBitsFragmentDoc, watchers).filter(({ staff }) => staff.id !== me)
    if (others.length > 0) next.set(record, others)
    else next.delete(record)
  }
  set(next)
}

/** Nothing is known of these records any more. */
export function forget(records: readonly string[]): void {
  if (!records.some((record) => seen.has(record))) return
  const next = new Map(seen)
  for (const record of records) next.delete(record)
  set(next)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Who else has a record open, as far as a page follows it (useWatchers). */
export const useOthers = (record: string): readonly Watcher[] => useSyncExternalStore(subscribe, () => seen.get(record) ?? nobody)
