import type { PresenceRole } from '@/gen/enums'

interface Line {
  role: PresenceRole
  beganAt: string
  until?: string | null
}

/** Who is there now in a part; the last one who came when there are several. */
export const thereNow = <One extends Line>(presences: readonly One[], role: PresenceRole): One | undefined =>
  presences.filter((one) => one.role === role && !one.until).sort((a, b) => b.beganAt.localeCompare(a.beganAt))[0]
