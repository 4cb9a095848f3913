import type { AppointmentStatus } from '@/gen/enums'

interface Row {
  status: AppointmentStatus
  startsAt: string
  arrivedAt?: string | null
}

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
