import type { AppointmentStatus, Tier } from '@/gen/enums'
import { awaited } from '@/lib'

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

/**
 * Who goes in without queueing: whoever was asked back after a missed or cancelled appointment (R109), and diamond members
 * (R013). Not once they are in.
 */
export const hasPriority = (row: { status: AppointmentStatus; replaces?: object | null; customer: { tier: Tier } }): boolean =>
  (row.replaces != null || row.customer.tier === 'DIAMOND') && awaited.includes(row.status)

/** The appointments of somebody who stands at the desk; all of them while nobody was looked for. */
export const ofPerson = <Row extends { customer: { id: string } }>(rows: readonly Row[], customer: string | undefined): readonly Row[] =>
  customer === undefined ? rows : rows.filter((row) => row.customer.id === customer)
