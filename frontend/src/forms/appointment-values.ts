import type { BookAppointmentInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** What the booking form holds; startsAt is a wall time of the hospital. */
export interface AppointmentValues {
  customer?: string
  doctor?: string
  department?: string
  startsAt?: string
  note?: string
}

/** Form values as the API's input. The customer is left out where it is known from elsewhere. */
export function toAppointmentInput(values: AppointmentValues, zone: string, replaces?: string): BookAppointmentInput {
  return {
    customer: values.customer ?? null,
    doctor: values.doctor ?? null,
    department: values.department ?? null,
    startsAt: values.startsAt ? fromWall(values.startsAt, zone) : '',
    note: values.note?.trim() || null,
    replaces: replaces ?? null,
  }
}
