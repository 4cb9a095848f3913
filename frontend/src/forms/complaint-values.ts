import type { Channel, ComplaintFlag, CustomerIntent, ServiceLine } from '@/gen/enums'
import type { RegisterComplaintInput } from '@/gen/graphql'
import { fromWall } from '@/lib'

/** Who complains: a customer, somebody else who is named, or nobody who wants to be named. */
export type From = 'CUSTOMER' | 'OTHER' | 'ANONYMOUS'
/** How well it is known when it happened. */
export type When = 'MOMENT' | 'DAY'

/** What the complaint form holds; occurredAt is a wall time of the hospital. */
export interface ComplaintValues {
  from?: From
  customer?: string
  complainant?: { name?: string; phone?: string; relationship?: string; authorization?: string }
  channel?: Channel
  serviceLine?: ServiceLine
  subject?: string
  description?: string
  desiredOutcome?: string
  customerIntents?: CustomerIntent[]
  when?: When
  occurredAt?: string
  occurredOn?: string
  place?: string
  involvedStaff?: string[]
  involvedDepartments?: string[]
  flags?: ComplaintFlag[]
}

const trimmed = (text: string | undefined) => text?.trim() || null

/**
 * Form values as the API's input. Only one of customer, complainant and anonymous is sent, and only one
 * of the two times, whatever was typed before the choice changed.
 */
export function toComplaintInput(values: ComplaintValues, zone: string): RegisterComplaintInput {
  const { complainant } = values
  return {
    customer: values.from === 'CUSTOMER' ? (values.customer ?? null) : null,
    complainant:
      values.from === 'OTHER'
        ? {
            name: complainant?.name?.trim() ?? '',
            phone: trimmed(complainant?.phone),
            relationship: complainant?.relationship?.trim() ?? '',
            authorization: trimmed(complainant?.authorization),
          }
        : null,
    anonymous: values.from === 'ANONYMOUS',
    channel: values.channel ?? 'PHONE',
    serviceLine: values.serviceLine ?? 'OTHER',
    subject: values.subject?.trim() ?? '',
    description: values.description?.trim() ?? '',
    desiredOutcome: trimmed(values.desiredOutcome),
    customerIntents: values.customerIntents ?? [],
    occurredAt: values.when === 'MOMENT' && values.occurredAt ? fromWall(values.occurredAt, zone) : null,
    occurredOn: values.when === 'DAY' ? (values.occurredOn ?? null) : null,
    place: values.place?.trim() || 'unknown',
    involvedStaff: values.involvedStaff ?? [],
    involvedDepartments: values.involvedDepartments ?? [],
    flags: values.flags ?? [],
  }
}

/** What of the form is kept as a draft: a phone number is stored sealed, which a draft is not. */
export const withoutPhone = (values: ComplaintValues): ComplaintValues =>
  values.complainant ? { ...values, complainant: { ...values.complainant, phone: undefined } } : values
