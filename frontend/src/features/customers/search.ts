import type { Tier } from '@/gen/enums'
import { flag, many, names, oneOf, sortBy, text } from '@/lib/search'
import { tiers } from '@/lib/terms/words'

/** What the address of the customer list holds. new: the form for a new customer is open. */
export interface CustomersSearch {
  search?: string
  tier?: Tier[]
  new?: true
  sort?: 'name' | '-name'
  cols?: string[]
  /** The saved view that all this came from. */
  view?: string
}

export const customersSearch = (raw: Record<string, unknown>): CustomersSearch => ({
  search: text(raw, 'search'),
  tier: many(raw, 'tier', tiers),
  new: flag(raw, 'new'),
  sort: sortBy(raw, ['name'] as const),
  cols: names(raw, 'cols'),
  view: text(raw, 'view'),
})

export const tabs = ['timeline', 'visits', 'appointments', 'callbacks', 'complaints'] as const

/** Which part of a customer's page is open; none: the overview. new: the form for one more of what the part lists. */
export interface CustomerSearch {
  tab?: (typeof tabs)[number]
  new?: true
}

export const customerSearch = (raw: Record<string, unknown>): CustomerSearch => ({ tab: oneOf(raw, 'tab', tabs), new: flag(raw, 'new') })
