import type { ComplaintFilter } from '@/gen/graphql'
import type { ComplaintsSearch, OverviewSearch } from '../search'

/** The part of the queue that the overview shows. */
export const filterOf = ({ heap, owner }: OverviewSearch): ComplaintFilter => ({
  open: true,
  ...(owner ? { owner } : {}),
  ...(heap === 'late' ? { breached: true } : {}),
  ...(heap === 'unassigned' ? { unassigned: true } : {}),
})

/** The same part of the whole queue. */
export const searchOf = ({ heap, owner }: OverviewSearch): ComplaintsSearch => ({
  ...(heap === 'late' ? { breached: true } : {}),
  ...(heap === 'unassigned' ? { unassigned: true } : {}),
  ...(owner ? { where: { all: [{ owner }] } } : {}),
})

interface Groups {
  groups: readonly { key: string; count: number; staff?: { id: string; name: string } | null }[]
}

export interface Carrier {
  staff: { id: string; name: string } | null
  open: number
  late: number
}

/** Who carries how many open cases and how many of them are late; nobody's first, then who has most that is late. */
export function carriers(open: Groups, late: Groups): Carrier[] {
  const lateOf = new Map(late.groups.map((one) => [one.key, one.count]))
  return open.groups
    .map((one) => ({ staff: one.staff ?? null, open: one.count, late: lateOf.get(one.key) ?? 0 }))
    .sort((a, b) => Number(a.staff !== null) - Number(b.staff !== null) || b.late - a.late || b.open - a.open)
}
