import type { AppointmentStatus } from '@/gen/enums'
import { day, many, oneOf, sortBy, text } from '@/lib/search'
import { appointmentStatuses } from '@/lib/terms/words'

/** The forms that are opened by the address alone. */
export const beginnings = ['book', 'walkIn', 'visit'] as const
export type Beginning = (typeof beginnings)[number]

/** What the address of the appointment list holds; without a day it is today. */
export interface AppointmentsSearch {
  day?: string
  doctor?: string
  status?: AppointmentStatus[]
  /** The appointment that is looked for: marked and brought into sight. */
  appointment?: string
  /** The form for something new that is open: a booking, somebody without an appointment, a visit. */
  new?: Beginning
  sort?: 'startsAt' | '-startsAt'
  /** The saved view that all this came from. */
  view?: string
}

export const appointmentsSearch = (raw: Record<string, unknown>): AppointmentsSearch => ({
  day: day(raw, 'day'),
  doctor: text(raw, 'doctor'),
  status: many(raw, 'status', appointmentStatuses),
  appointment: text(raw, 'appointment'),
  new: oneOf(raw, 'new', beginnings),
  sort: sortBy(raw, ['startsAt'] as const),
  view: text(raw, 'view'),
})
