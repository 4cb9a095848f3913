import type { ComplaintFilter, ComplaintOrder } from '@/gen/graphql'
import { begin, compile, dayAt, end, person, readWhere, type Here, type Value } from '@/forms/where'
import type { ComplaintSort, ComplaintsSearch } from '../search'
import { fields } from './fields'

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

/** A condition of the nested filter as the API's filter. */
export function condition(field: string, value: Value, here: Here): ComplaintFilter {
  switch (field) {
    case 'owner':
    case 'attendingDoctor':
      return { [field]: person(value, here) }
    case 'dueFrom':
      return { dueFrom: begin(value, here) }
    case 'dueTo':
      return { dueBefore: end(value, here) }
    case 'registeredFrom':
    case 'registeredTo':
      return { [field]: dayAt(value, here) }
  }
  return { [field]: value }
}

/** The quick filters and the nested one together. */
export function toWhole(search: ComplaintsSearch, here: Here): ComplaintFilter {
  const quick = toFilter(search, here.me, end(0, here))
  const { group } = readWhere(fields, search.where)
  return group ? { ...quick, and: [compile<ComplaintFilter>(group, (field, value) => condition(field, value, here))] } : quick
}

/** Ended cases have no deadline any more: the newest come first. All others follow their deadline. */
export const usualSort = (search: ComplaintsSearch): ComplaintSort => (search.open === 'closed' ? '-registeredAt' : 'dueAt')

export function toOrder(search: ComplaintsSearch): ComplaintOrder {
  const sort = search.sort ?? usualSort(search)
  return { field: sort.endsWith('dueAt') ? 'DUE_AT' : 'REGISTERED_AT', direction: sort.startsWith('-') ? 'DESC' : 'ASC' }
}

const fine = ['mine', 'unassigned', 'breached', 'today', 'level', 'severity', 'serviceLine', 'state'] as const

/** How many of the finer filters are set: a phone folds them and says so. */
export const fineCount = (search: ComplaintsSearch): number => fine.filter((name) => search[name] !== undefined).length

/** Whether the list is narrowed, so that an empty one is told as such. */
export const isNarrowed = (search: ComplaintsSearch): boolean =>
  fineCount(search) > 0 || search.where !== undefined || search.search !== undefined || search.open !== undefined
