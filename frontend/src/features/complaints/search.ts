import type { ComplaintGrouping, ComplaintLevel, ComplaintState, ServiceLine, Severity } from '@/gen/enums'
import type { Where } from '@/forms/where'
import { flag, many, names, oneOf, own, sortBy, text } from '@/lib/search'
import { complaintGroupings, complaintStates, levels, serviceLines, severities } from '@/lib/terms/words'

/** What the address of the complaint queue holds. needsMe: the doctor's cards instead of the queue. */
export interface ComplaintsSearch {
  needsMe?: true
  open?: 'open' | 'closed' | 'all'
  breached?: true
  unassigned?: true
  /** What is due before the end of today, late ones with it. */
  today?: true
  mine?: true
  level?: ComplaintLevel
  severity?: Severity[]
  serviceLine?: ServiceLine[]
  state?: ComplaintState[]
  search?: string
  /** The nested filter. */
  where?: Where
  sort?: ComplaintSort
  group?: ComplaintGrouping
  /** The key of the group that is open. */
  in?: string
  cols?: string[]
  /** The saved view that all this came from. */
  view?: string
}

const sorts = ['dueAt', 'registeredAt'] as const
export type ComplaintSort = (typeof sorts)[number] | `-${(typeof sorts)[number]}`

export const complaintsSearch = (raw: Record<string, unknown>): ComplaintsSearch => ({
  needsMe: flag(raw, 'needsMe'),
  open: oneOf(raw, 'open', ['open', 'closed', 'all']),
  breached: flag(raw, 'breached'),
  unassigned: flag(raw, 'unassigned'),
  today: flag(raw, 'today'),
  mine: flag(raw, 'mine'),
  level: oneOf(raw, 'level', levels),
  severity: many(raw, 'severity', severities),
  serviceLine: many(raw, 'serviceLine', serviceLines),
  state: many(raw, 'state', complaintStates),
  search: text(raw, 'search'),
  where: own(raw, 'where'),
  sort: sortBy(raw, sorts) ?? (raw.order === 'newest' ? '-registeredAt' : raw.order === 'due' ? 'dueAt' : undefined),
  group: oneOf(raw, 'group', complaintGroupings),
  in: text(raw, 'in'),
  cols: names(raw, 'cols'),
  view: text(raw, 'view'),
})

/** Parts of the queue that somebody looks at who leads. */
export type Heap = 'all' | 'late' | 'unassigned'

export const heaps: readonly Heap[] = ['all', 'late', 'unassigned']

/** What the address of the overview holds: which part of the queue is looked at, all without one, and whose. Nobody's cases are no person's. */
export interface OverviewSearch {
  heap?: Heap
  owner?: string
}

export function overviewSearch(raw: Record<string, unknown>): OverviewSearch {
  const heap = oneOf(raw, 'heap', heaps)
  return { heap: heap === 'all' ? undefined : heap, owner: heap === 'unassigned' ? undefined : text(raw, 'owner') }
}

/** The customer whom a new complaint is about, when known already. */
export interface RegisterSearch {
  customer?: string
}

export const registerSearch = (raw: Record<string, unknown>): RegisterSearch => ({ customer: text(raw, 'customer') })
