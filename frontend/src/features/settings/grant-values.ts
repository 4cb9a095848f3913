import type { GrantInput } from '@/gen/graphql'
import type { Role } from '@/gen/enums'
import { addDays, fromWall } from '@/lib'

/** What an account manager may be put to (R001). */
export const posts = ['PHONE', 'VISIT', 'COMPLAINT', 'MAJOR'] as const

export interface GrantValues {
  role: Role
  department?: string
  posts?: string[]
  /** Days of the hospital, both included. */
  from?: string
  until?: string
}

/** Only account managers have posts; a last day ends with its last moment. */
export function toGrantInput(values: GrantValues, zone: string): GrantInput {
  return {
    role: values.role,
    department: values.department ?? null,
    posts: values.role === 'ACCOUNT_MANAGER' && values.posts?.length ? values.posts : null,
    validFrom: values.from ? fromWall(`${values.from}T00:00`, zone) : null,
    validUntil: values.until ? fromWall(`${addDays(values.until, 1)}T00:00`, zone) : null,
  }
}

/** Whether a grant has ended: revoked ones stay in the list for those who read it later. */
export const hasEnded = (grant: { validUntil?: string | null }, now: Date): boolean =>
  grant.validUntil != null && Date.parse(grant.validUntil) <= now.getTime()

const SOON_DAYS = 14

/** What is particular about a grant that has not ended: it has not begun, or it ends within two weeks. */
export function stageOf(grant: { validFrom: string; validUntil?: string | null }, now: Date): 'notYet' | 'soon' | undefined {
  if (Date.parse(grant.validFrom) > now.getTime()) return 'notYet'
  if (grant.validUntil != null && Date.parse(grant.validUntil) - now.getTime() <= SOON_DAYS * 86_400_000) return 'soon'
  return undefined
}

/** The last day, at the end of which a grant ends, as an instant of that day. */
export const lastMoment = (validUntil: string): string => new Date(Date.parse(validUntil) - 1).toISOString()
