import type { CallbackPurpose, Role } from '@/gen/enums'
import { oneOf, text } from '@/lib/search'
import { purposes, roles } from '@/lib/terms/words'

/** What the address of the staff list holds. */
export interface StaffSearch {
  role?: Role
  search?: string
  /** Whose particulars stand open beside the list. */
  person?: string
}

export const staffSearch = (raw: Record<string, unknown>): StaffSearch => ({
  role: oneOf(raw, 'role', roles),
  search: text(raw, 'search'),
  person: text(raw, 'person'),
})

/** What the address of the scripts holds. */
export interface ScriptsSearch {
  purpose?: CallbackPurpose
}

export const scriptsSearch = (raw: Record<string, unknown>): ScriptsSearch => ({ purpose: oneOf(raw, 'purpose', purposes) })

/** What the address of the callback rules holds. */
export interface RulesSearch {
  /** The rule that is looked for: brought into sight and marked. */
  rule?: string
  /** The rule whose simulation stands beside the list, and which of its simulations: without one the last. */
  simulate?: string
  job?: string
}

export const rulesSearch = (raw: Record<string, unknown>): RulesSearch => ({
  rule: text(raw, 'rule'),
  simulate: text(raw, 'simulate'),
  job: text(raw, 'job'),
})

/** What the address of the access log holds. */
export interface AccessLogSearch {
  staff?: string
  subject?: string
  kind?: string
}

export const accessLogSearch = (raw: Record<string, unknown>): AccessLogSearch => ({
  staff: text(raw, 'staff'),
  subject: text(raw, 'subject'),
  kind: text(raw, 'kind'),
})
