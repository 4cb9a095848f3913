import type { RecordVisitInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** What the form of a visit holds; arrivedAt is a wall time of the hospital. */
export interface VisitValues {
  arrivedAt?: string
  doctor?: string
  department?: string
  procedures?: string[]
  purpose?: string
  purchased?: boolean
  amount?: string
}

/** The visit fulfils its appointment. An amount belongs to a purchase; what was typed before the choice changed is not sent. */
export const toVisitInput = (values: VisitValues, customer: string, appointment: string | undefined, zone: string): RecordVisitInput => ({
  customer,
  appointment: appointment ?? null,
  arrivedAt: values.arrivedAt ? fromWall(values.arrivedAt, zone) : '',
  doctor: values.doctor ?? null,
  department: values.department ?? null,
  procedures: values.procedures ?? [],
  purpose: values.purpose?.trim() || null,
  purchased: values.purchased === true,
  amount: values.purchased ? values.amount?.trim() || null : null,
})
