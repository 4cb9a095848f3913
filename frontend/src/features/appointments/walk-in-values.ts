import type { RegisterWalkInInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** What the form of a walk-in holds; arrivedAt is a wall time of the hospital, empty means the present moment. */
export interface WalkInValues {
  customer?: string
  procedure?: string
  doctor?: string
  department?: string
  arrivedAt?: string
  note?: string
}

/** Form values as the API's input. */
export const toWalkInInput = (values: WalkInValues, zone: string): RegisterWalkInInput => ({
  customer: values.customer ?? '',
  procedure: values.procedure ?? null,
  doctor: values.doctor ?? null,
  department: values.department ?? null,
  arrivedAt: values.arrivedAt ? fromWall(values.arrivedAt, zone) : null,
  note: values.note?.trim() || null,
})
