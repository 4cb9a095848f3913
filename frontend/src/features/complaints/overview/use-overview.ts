import { useEffect } from 'react'
import { unmask } from '@/gen'
import { ComplaintRowFragmentDoc, MajorCardFragmentDoc, OverviewDocument } from '@/gen/graphql'
import { useCan, useEndOfDay, useRead, useToday } from '@/lib'

const MINUTE = 60_000

/** How complaints and calls stand now; read again every minute while somebody looks at it. */
export function useOverview() {
  const can = useCan()
  const reading = useRead(OverviewDocument, {
    endOfDay: useEndOfDay(),
    today: useToday(),
    load: can('CALLBACK_ASSIGN'),
    stats: can('STATS_READ'),
  })
  const { data, reload } = reading
  useEffect(() => {
    const timer = setInterval(() => !document.hidden && reload(), MINUTE)
    return () => clearInterval(timer)
  }, [reload])
  return {
    ...reading,
    next: unmask(ComplaintRowFragmentDoc, data?.next.nodes ?? []),
    majors: unmask(MajorCardFragmentDoc, data?.majors.nodes ?? []),
  }
}
