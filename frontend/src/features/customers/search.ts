import type { Tier } from '@/gen/enums'
import { many, oneOf, text } from '@/lib/search'
import { tiers } from '@/lib/terms/words'

/** What the address of the customer list holds. */
export interface CustomersSearch {
  search?: string
  tier?: Tier[]
}

export const customersSearch = (raw: Record<string, unknown>): CustomersSearch => ({
  search: text(raw, 'search'),
  tier: many(raw, 'tier', tiers),
})

/** Which part of a customer's page is open. */
export interface CustomerSearch {
  tab?: 'timeline' | 'visits' | 'appointments' | 'callbacks' | 'complaints'
}

export const customerSearch = (raw: Record<string, unknown>): CustomerSearch => ({
  tab: oneOf(raw, 'tab', ['timeline', 'visits', 'appointments', 'callbacks', 'complaints']),
})
