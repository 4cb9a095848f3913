import type { IntentClass, LeadState } from '@/gen/enums'
import { flag, many, text } from '@/lib/search'
import { intentClasses, leadStates } from '@/lib/terms/words'

/** What the address of the lead list holds. due: the next contact is today or earlier; new: an enquiry is being registered. */
export interface LeadsSearch {
  intentClass?: IntentClass[]
  consultant?: string
  state?: LeadState[]
  due?: true
  new?: true
}

export const leadsSearch = (raw: Record<string, unknown>): LeadsSearch => ({
  intentClass: many(raw, 'intentClass', intentClasses),
  consultant: text(raw, 'consultant'),
  state: many(raw, 'state', leadStates),
  due: flag(raw, 'due'),
  new: flag(raw, 'new'),
})
