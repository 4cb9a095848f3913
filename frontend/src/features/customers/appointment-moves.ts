import type { AppointmentStatus } from '@/gen/enums'

export type AppointmentMove = 'move' | 'cancel' | 'replace' | 'correct'

/**
 * The moves worth offering for an appointment; the server decides again. One that is still to come is
 * moved or cancelled; a missed or cancelled one is made good by a new one.
 */
export function movesOf(row: { status: AppointmentStatus; startsAt: string }, now: Date): AppointmentMove[] {
  switch (row.status) {
    case 'PROPOSED':
    case 'PENDING':
      return ['move', 'cancel']
    case 'BOOKED':
      return Date.parse(row.startsAt) > now.getTime() ? ['move', 'cancel'] : ['move']
    case 'NOSHOW':
    case 'CANCELLED':
      return ['replace']
    default:
      return []
  }
}

/** What was entered by mistake can be marked as such in every other status. */
export const correctable = (row: { status: AppointmentStatus }): boolean => row.status !== 'ENTERED_IN_ERROR'
