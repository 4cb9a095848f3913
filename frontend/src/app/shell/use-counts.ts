import { useEffect } from 'react'
import { ShellCountsDocument, type ShellCountsQuery } from '@/gen/graphql'
import { useRead } from '@/lib'
import { setHospitalNow } from '@/lib/time'

export type Counts = ShellCountsQuery['viewer']['counts']

const EVERY = 60_000

/** The counters of the badges, asked once a minute while the page is in sight, the instant at which they were right, and whether the hospital holds no customer yet. */
export function useCounts(): { counts: Counts | undefined; asOf: string; empty: boolean } {
  const { data, reload } = useRead(ShellCountsDocument, {})
  const now = data?.viewer.now
  useEffect(() => {
    if (now) setHospitalNow(now)
  }, [now])
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload()
    }, EVERY)
    return () => clearInterval(timer)
  }, [reload])
  return { counts: data?.viewer.counts, asOf: now ?? '', empty: data?.viewer.empty ?? false }
}
