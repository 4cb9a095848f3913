import { useTranslation } from 'react-i18next'
import type { LeadFilter, LeadOrder } from '@/gen/graphql'
import { begin, compile, end, person, readWhere, type Fields, type Here, type Names, type Value } from '@/forms/where'
import { channels, conditionClasses, intentClasses, leadStates } from '@/lib/terms/words'
import { toFilter } from './lead-values'
import type { LeadsSearch } from './search'

/** What the leads can be asked for in a nested filter; the names are those of the API as far as it has them. */
export const fields: Fields = {
  intentClass: { kind: 'words', of: 'IntentClass', words: intentClasses },
  conditionClass: { kind: 'words', of: 'ConditionClass', words: conditionClasses },
  state: { kind: 'words', of: 'LeadState', words: leadStates },
  channel: { kind: 'words', of: 'Channel', words: channels },
  consultant: { kind: 'person' },
  unassigned: { kind: 'flag' },
  nextFrom: { kind: 'day' },
  nextTo: { kind: 'day' },
  customer: { kind: 'customer' },
}

/** Their names in the reader's language. */
export function useFieldNames(): Names {
  const { t } = useTranslation('leads')
  return Object.fromEntries(Object.keys(fields).map((key) => [key, t(`where.${key}`)]))
}

function condition(field: string, value: Value, here: Here): LeadFilter {
  switch (field) {
    case 'consultant':
      return { consultant: person(value, here) }
    case 'nextFrom':
      return { nextContactFrom: begin(value, here) }
    case 'nextTo':
      return { nextContactBefore: end(value, here) }
  }
  return { [field]: value }
}

/** The quick filters and the nested one together. */
export function toWhole(search: LeadsSearch, here: Here): LeadFilter {
  const { group } = readWhere(fields, search.where)
  const quick = toFilter(search, here.today, here.zone)
  return group ? { ...quick, and: [compile<LeadFilter>(group, (field, value) => condition(field, value, here))] } : quick
}

/** The newest first, unless a header was pressed. */
export function toOrder({ sort = '-created' }: LeadsSearch): LeadOrder {
  return { field: sort.endsWith('next') ? 'NEXT_CONTACT_AT' : 'CREATED_AT', direction: sort.startsWith('-') ? 'DESC' : 'ASC' }
}
