import type { Role } from '@/gen/enums'
import { oneOf, text } from '@/lib/search'
import { roles } from '@/lib/terms/words'

/** What the address of the staff list holds. */
export interface StaffSearch {
  role?: Role
  search?: string
}

export const staffSearch = (raw: Record<string, unknown>): StaffSearch => ({
  role: oneOf(raw, 'role', roles),
  search: text(raw, 'search'),
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
