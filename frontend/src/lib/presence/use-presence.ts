import { useEffect } from 'react'
import { LeaveRecordDocument, WatchersChangedDocument, WatchRecordDocument } from '@/gen/graphql'
import { newKey } from '../api/key'
import { follow } from '../api/live'
import { tell as act, tellAtOnce } from '../api/past-cache'
import { forget, tell } from './store'

/** Milliseconds between two signs of life; the server takes a minute of silence for leaving. */
const EVERY = 20_000

/** The most records that one subscription follows, by the server's limit. */
export const FOLLOWED = 100

/** The name of this tab, made anew for each. */
const tab = newKey()

/** Tells others that this tab has a record open, and whether something was typed into a form of it. Null: none. */
export function useAnnounce(record: string | null, editing: boolean): void {
  const mode = editing ? 'EDITING' : 'LOOKING'
  useEffect(() => {
    if (record === null) return undefined
    const input = { record, mode, tab } as const
    const say = () => void act(WatchRecordDocument, { input })
    const back = () => {
      if (document.visibilityState === 'visible') say()
    }
    say()
    const timer = setInterval(say, EVERY)
    document.addEventListener('visibilitychange', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
    }
  }, [record, mode])
  useEffect(() => {
    if (record === null) return undefined
    const leave = () => void tellAtOnce(LeaveRecordDocument, { record, tab })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [record])
}

/** Follows who else is at the records that a part of the page shows. All parts share one subscription. */
export function useWatchers(records: readonly string[]): void {
  const key = records.join(' ')
  useEffect(() => {
    if (key === '') return undefined
    const part = key.split(' ')
    wanted.add(part)
    settle()
    return () => {
      wanted.delete(part)
      settle()
    }
  }, [key])
}

const wanted = new Set<readonly string[]>()
let followed: readonly string[] = []
let stop: () => void = () => undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** What is wanted of several parts, the record that is open before the rows of a list, up to the limit. */
export function together(parts: Iterable<readonly string[]>): string[] {
  const shortFirst = [...parts].sort((a, b) => a.length - b.length)
  return [...new Set(shortFirst.flat())].slice(0, FOLLOWED).sort()
}

/** Parts come and go together, so the subscription waits a moment before it is made anew. */
function settle(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const next = together(wanted)
    if (next.join(' ') === followed.join(' ')) return
    stop()
    forget(followed.filter((record) => !next.includes(record)))
    followed = next
    stop = next.length === 0 ? () => undefined : begin(next)
  }, 50)
}

const begin = (records: readonly string[]): (() => void) =>
  follow(
    WatchersChangedDocument,
    { records: [...records] },
    () => null,
    (data) => tell(data.watchersChanged.records),
    () => forget(records),
  )
