import type { AppointmentStatus } from '@/gen/enums'

interface Row {
  status: AppointmentStatus
  startsAt: string
  arrivedAt?: string | null
}

const awaited: AppointmentStatus[] = ['PROPOSED', 'PENDING', 'BOOKED']

/**
 * Milliseconds after the start: of somebody who is still awaited, until now; of somebody who came, until
 * the arrival. 0: in time, or nobody is awaited any more.
 */
export function lateBy(row: Row, now: Date): number {
  const start = Date.parse(row.startsAt)
  if (awaited.includes(row.status)) return Math.max(0, now.getTime() - start)
  return row.arrivedAt ? Math.max(0, Date.parse(row.arrivedAt) - start) : 0
}

/** Below a minute nobody is late. */
export const LATE_FROM = 60_000

export type Move = 'checkIn' | 'visit' | 'move' | 'cancel' | 'replace'

/**
 * The moves worth offering on the list; the server decides again. Arrival belongs to the appointment's
 * own day, also for somebody who was counted as missed and comes later that day.
 */
export function movesOf(row: Row, day: string, today: string, now: Date): Move[] {
  const here: Move[] = day === today ? ['checkIn'] : []
  const ahead = Date.parse(row.startsAt) > now.getTime()
  switch (row.status) {
    case 'PROPOSED':
    case 'PENDING':
      return ['move', 'cancel']
    case 'BOOKED':
      return [...here, 'move', ...(ahead ? (['cancel'] as const) : [])]
    case 'ARRIVED':
      return [...here, 'visit']
    case 'CHECKED_IN':
      return ['visit']
    case 'NOSHOW':
      return [...here, 'replace']
    case 'CANCELLED':
      return ['replace']
    default:
      return []
  }
}
