import { useTranslation } from 'react-i18next'
import type { WorklistFilter } from '@/gen/graphql'
import { begin, compile, end, person, readWhere, type Fields, type Here, type Names, type Value } from '@/forms/where'
import { purposes, tiers } from '@/lib/terms/words'
import type { WorklistSearch } from './search'

/** What the worklist can be asked for in a nested filter; the names are those of the API as far as it has them. */
export const fields: Fields = {
  purpose: { kind: 'words', of: 'CallbackPurpose', words: purposes },
  tier: { kind: 'words', of: 'Tier', words: tiers },
  assignee: { kind: 'person' },
  unassigned: { kind: 'flag' },
  overdueOnly: { kind: 'flag' },
  tried: { kind: 'flag' },
  dueFrom: { kind: 'day' },
  dueTo: { kind: 'day' },
  customer: { kind: 'customer' },
}

/** Their names in the reader's language. */
export function useFieldNames(): Names {
  const { t } = useTranslation('callbacks')
  return Object.fromEntries(Object.keys(fields).map((key) => [key, t(`where.${key}`)]))
}

/** A condition as the API's filter, which knows some facts only as true. */
function condition(field: string, value: Value, here: Here): WorklistFilter {
  switch (field) {
    case 'assignee':
      return { assignee: person(value, here) }
    case 'dueFrom':
      return { dueFrom: begin(value, here) }
    case 'dueTo':
      return { dueBefore: end(value, here) }
    case 'unassigned':
    case 'overdueOnly':
      return value === true ? { [field]: true } : { not: { [field]: true } }
  }
  return { [field]: value }
}

/** The quick filters and the nested one together. Nobody's callbacks are not somebody's. */
export function toFilter(search: WorklistSearch, here: Here): WorklistFilter {
  const filter: WorklistFilter = {}
  if (search.show === 'unassigned') filter.unassigned = true
  else if (search.assignee) filter.assignee = search.assignee
  if (search.show === 'overdue') filter.overdueOnly = true
  if (search.purpose) filter.purpose = search.purpose
  if (search.tier) filter.tier = search.tier
  const { group } = readWhere(fields, search.where)
  if (group) filter.and = [compile<WorklistFilter>(group, (field, value) => condition(field, value, here))]
  return filter
}
