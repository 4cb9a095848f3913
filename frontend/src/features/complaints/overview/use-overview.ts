import { useCallback, useEffect, useState } from 'react'
import { unmask } from '@/gen'
import { ComplaintRowFragmentDoc, MajorCardFragmentDoc, OverviewDocument, OverviewNextDocument, OwnerCountsFragmentDoc } from '@/gen/graphql'
import { useCan, useEndOfDay, useRead, useToday } from '@/lib'
import { useLiveComplaints } from '../use-live-complaints'
import { carriers, filterOf, type Heap } from './heaps'

const MINUTE = 60_000

/** How complaints and calls stand now; read again when a case changes, and every minute while somebody looks at it. */
export function useOverview() {
  const can = useCan()
  const [heap, setHeap] = useState<Heap>('all')
  const [owner, setOwner] = useState<string | undefined>()
  const reading = useRead(OverviewDocument, {
    endOfDay: useEndOfDay(),
    today: useToday(),
    load: can('CALLBACK_ASSIGN'),
    stats: can('STATS_READ'),
  })
  const queue = useRead(OverviewNextDocument, { filter: filterOf(heap, owner) })
  const { data } = reading
  const [readCounts, readQueue] = [reading.reload, queue.reload]
  const reload = useCallback(() => {
    readCounts()
    readQueue()
  }, [readCounts, readQueue])
  useLiveComplaints(reload)
  useEffect(() => {
    const timer = setInterval(() => !document.hidden && reload(), MINUTE)
    return () => clearInterval(timer)
  }, [reload])
  const counts = (groups: NonNullable<typeof data>['owners'] | undefined) => (groups ? unmask(OwnerCountsFragmentDoc, groups) : { groups: [] })
  return {
    ...reading,
    failure: reading.failure ?? queue.failure,
    reload,
    heap,
    setHeap,
    owner,
    setOwner,
    carriers: carriers(counts(data?.owners), counts(data?.ownersLate)),
    next: unmask(ComplaintRowFragmentDoc, queue.data?.complaints.nodes ?? []),
    nextLoading: queue.loading,
    majors: unmask(MajorCardFragmentDoc, data?.majors.nodes ?? []),
  }
}
