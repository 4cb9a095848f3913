import type { IntentClass, LeadGrouping, LeadState } from '@/gen/enums'
import type { Where } from '@/forms/where'
import { flag, many, names, oneOf, own, sortBy, text } from '@/lib/search'
import { intentClasses, leadGroupings, leadStates } from '@/lib/terms/words'

/** What the address of the lead list holds. due: the next contact is today or earlier; new: an enquiry is being registered. */
export interface LeadsSearch {
  intentClass?: IntentClass[]
  consultant?: string
  state?: LeadState[]
  due?: true
  new?: true
  /** The lead that is looked for, with its customer: those of the customer are shown, whatever their state, and it is marked. */
  lead?: string
  customer?: string
  /** The nested filter. */
  where?: Where
  sort?: LeadSort
  group?: LeadGrouping
  /** The key of the group that is open. */
  in?: string
  cols?: string[]
  /** The saved view that all this came from. */
  view?: string
}

const sorts = ['next', 'created'] as const
export type LeadSort = (typeof sorts)[number] | `-${(typeof sorts)[number]}`

export const leadsSearch = (raw: Record<string, unknown>): LeadsSearch => ({
  intentClass: many(raw, 'intentClass', intentClasses),
  consultant: text(raw, 'consultant'),
  state: many(raw, 'state', leadStates),
  due: flag(raw, 'due'),
  new: flag(raw, 'new'),
  lead: text(raw, 'lead'),
  customer: text(raw, 'customer'),
  where: own(raw, 'where'),
  sort: sortBy(raw, sorts),
  group: oneOf(raw, 'group', leadGroupings),
  in: text(raw, 'in'),
  cols: names(raw, 'cols'),
  view: text(raw, 'view'),
})
