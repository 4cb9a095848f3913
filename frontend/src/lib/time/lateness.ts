import type { AppointmentStatus } from '@/gen/enums'

interface Booking {
  status: AppointmentStatus
  startsAt: string
  arrivedAt?: string | null
}

/** The states of an appointment whose customer has not come yet and still may. */
export const awaited: AppointmentStatus[] = ['PROPOSED', 'PENDING', 'BOOKED']

/**
 * Milliseconds after the start: of somebody who is still awaited, until now; of somebody who came, until
 * the arrival. 0: in time, or nobody is awaited any more.
 */
export function lateBy(row: Booking, now: Date): number {
  const start = Date.parse(row.startsAt)
  if (awaited.includes(row.status)) return Math.max(0, now.getTime() - start)
  return row.arrivedAt ? Math.max(0, Date.parse(row.arrivedAt) - start) : 0
}

/** Below a minute nobody is late. */
export const LATE_FROM = 60_000
