import type { ComplaintLevel, ComplaintState, ServiceLine, Severity } from '@/gen/enums'
import { flag, many, oneOf, text } from '@/lib/search'
import { complaintStates, levels, serviceLines, severities } from '@/lib/terms/words'

/** What the address of the complaint queue holds. needsMe: the doctor's cards instead of the queue. */
export interface ComplaintsSearch {
  needsMe?: true
  open?: 'open' | 'closed' | 'all'
  breached?: true
  unassigned?: true
  /** What is due before the end of today, late ones with it. */
  today?: true
  mine?: true
  level?: ComplaintLevel
  severity?: Severity[]
  serviceLine?: ServiceLine[]
  state?: ComplaintState[]
  search?: string
  order?: 'due' | 'newest'
}

export const complaintsSearch = (raw: Record<string, unknown>): ComplaintsSearch => ({
  needsMe: flag(raw, 'needsMe'),
  open: oneOf(raw, 'open', ['open', 'closed', 'all']),
  breached: flag(raw, 'breached'),
  unassigned: flag(raw, 'unassigned'),
  today: flag(raw, 'today'),
  mine: flag(raw, 'mine'),
  level: oneOf(raw, 'level', levels),
  severity: many(raw, 'severity', severities),
  serviceLine: many(raw, 'serviceLine', serviceLines),
  state: many(raw, 'state', complaintStates),
  search: text(raw, 'search'),
  order: oneOf(raw, 'order', ['due', 'newest']),
})

/** The customer whom a new complaint is about, when known already. */
export interface RegisterSearch {
  customer?: string
}

export const registerSearch = (raw: Record<string, unknown>): RegisterSearch => ({ customer: text(raw, 'customer') })
