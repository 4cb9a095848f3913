import type { ComplaintFilter, ComplaintOrder } from '@/gen/graphql'
import type { ComplaintsSearch } from '../search'

/**
 * What the address asks for, as the API's filter. Without a choice the open cases are shown; chosen
 * states stand for themselves, also when they are ended ones.
 */
export function toFilter(search: ComplaintsSearch, me: string | undefined): ComplaintFilter {
  const filter: ComplaintFilter = {}
  const shown = search.open ?? 'open'
  if (search.state) filter.state = search.state
  else if (shown !== 'all') filter.open = shown === 'open'
  if (search.mine && me) filter.owner = me
  if (search.unassigned) filter.unassigned = true
  if (search.breached) filter.breached = true
  if (search.level) filter.level = [search.level]
  if (search.severity) filter.severity = search.severity
  if (search.serviceLine) filter.serviceLine = search.serviceLine
  if (search.search) filter.search = search.search
  return filter
}

/** By deadline, the next first; or by registration, the newest first. */
export const toOrder = (search: ComplaintsSearch): ComplaintOrder =>
  search.order === 'newest' ? { field: 'REGISTERED_AT', direction: 'DESC' } : { field: 'DUE_AT', direction: 'ASC' }

/** Whether the list is narrowed, so that an empty one is told as such. */
export const isNarrowed = (search: ComplaintsSearch): boolean =>
  Object.entries(search).some(([name, value]) => value !== undefined && !['order', 'needsMe'].includes(name))
