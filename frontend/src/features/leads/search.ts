import type { IntentClass, LeadState } from '@/gen/enums'
import { many, text } from '@/lib/search'
import { intentClasses, leadStates } from '@/lib/terms/words'

/** What the address of the lead list holds. */
export interface LeadsSearch {
  intentClass?: IntentClass[]
  consultant?: string
  state?: LeadState[]
}

export const leadsSearch = (raw: Record<string, unknown>): LeadsSearch => ({
  intentClass: many(raw, 'intentClass', intentClasses),
  consultant: text(raw, 'consultant'),
  state: many(raw, 'state', leadStates),
})
