import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { unmask } from '@/gen'
import { ComplaintRowFragmentDoc, MajorCardFragmentDoc, OverviewDocument, OverviewNextDocument, OwnerCountsFragmentDoc } from '@/gen/graphql'
import { useCan, useEndOfDay, useRead, useToday } from '@/lib'
import { useLiveComplaints } from '../use-live-complaints'
import { overviewSearch, type OverviewSearch } from '../search'
import { carriers, filterOf } from './heaps'

const MINUTE = 60_000

/** How complaints and calls stand now; read again when a case changes, and every minute while somebody looks at it. */
export function useOverview() {
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/overview' })
  const navigate = useNavigate({ from: '/overview' })
  const go = (change: OverviewSearch) => void navigate({ search: (old) => overviewSearch({ ...old, ...change }) })
  const reading = useRead(OverviewDocument, {
    endOfDay: useEndOfDay(),
    today: useToday(),
    load: can('CALLBACK_ASSIGN'),
    stats: can('STATS_READ'),
  })
  const queue = useRead(OverviewNextDocument, { filter: filterOf(search) })
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
  const list = carriers(counts(data?.owners), counts(data?.ownersLate))
  return {
    ...reading,
    failure: reading.failure ?? queue.failure,
    reload,
    search,
    go,
    /** Only this person's cases, of whatever heap is open; undefined for everybody's. */
    show: (owner: string | undefined) => go(owner && search.heap === 'unassigned' ? { owner, heap: undefined } : { owner }),
    person: list.find(({ staff }) => staff && staff.id === search.owner)?.staff?.name,
    carriers: list,
    next: unmask(ComplaintRowFragmentDoc, queue.data?.complaints.nodes ?? []),
    nextLoading: queue.loading,
    majors: unmask(MajorCardFragmentDoc, data?.majors.nodes ?? []),
  }
}
