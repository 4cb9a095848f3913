import type { ComplaintFilter, ComplaintOrder } from '@/gen/graphql'
import type { ComplaintsSearch } from '../search'

/**
 * What the address asks for, as the API's filter. Without a choice the open cases are shown; chosen
 * states stand for themselves, also when they are ended ones. endOfDay is when the hospital's day ends.
 */
export function toFilter(search: ComplaintsSearch, me: string | undefined, endOfDay: string): ComplaintFilter {
  const filter: ComplaintFilter = {}
  const shown = search.open ?? 'open'
  if (search.state) filter.state = search.state
  else if (shown !== 'all') filter.open = shown === 'open'
  if (search.mine && me) filter.owner = me
  if (search.unassigned) filter.unassigned = true
  if (search.breached) filter.breached = true
  if (search.today) filter.dueBefore = endOfDay
  if (search.level) filter.level = [search.level]
  if (search.severity) filter.severity = search.severity
  if (search.serviceLine) filter.serviceLine = search.serviceLine
  if (search.search) filter.search = search.search
  return filter
}

/** Ended cases have no deadline any more: the newest come first. All others follow their deadline. */
export const usualOrder = (search: ComplaintsSearch): 'due' | 'newest' => (search.open === 'closed' ? 'newest' : 'due')

export const toOrder = (search: ComplaintsSearch): ComplaintOrder =>
  (search.order ?? usualOrder(search)) === 'newest' ? { field: 'REGISTERED_AT', direction: 'DESC' } : { field: 'DUE_AT', direction: 'ASC' }

const fine = ['mine', 'unassigned', 'breached', 'today', 'level', 'severity', 'serviceLine', 'state'] as const

/** How many of the finer filters are set: a phone folds them and says so. */
export const fineCount = (search: ComplaintsSearch): number => fine.filter((name) => search[name] !== undefined).length

/** Whether the list is narrowed, so that an empty one is told as such. */
export const isNarrowed = (search: ComplaintsSearch): boolean =>
  fineCount(search) > 0 || search.search !== undefined || search.open !== undefined
