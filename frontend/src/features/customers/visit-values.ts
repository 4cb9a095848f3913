import type { RecordVisitInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** What the form of a visit holds; arrivedAt is a wall time of the hospital. */
export interface VisitValues {
  arrivedAt?: string
  doctor?: string
  department?: string
  purpose?: string
  procedures?: string[]
  purchased?: boolean
  amount?: string
}

/** An amount belongs to a purchase; what was typed before the choice changed is not sent. */
export const toVisitInput = (values: VisitValues, customer: string, zone: string): RecordVisitInput => ({
  customer,
  arrivedAt: values.arrivedAt ? fromWall(values.arrivedAt, zone) : '',
  doctor: values.doctor ?? null,
  department: values.department ?? null,
  purpose: values.purpose?.trim() || null,
  procedures: values.procedures ?? [],
  purchased: values.purchased === true,
  amount: values.purchased ? values.amount?.trim() || null : null,
})
