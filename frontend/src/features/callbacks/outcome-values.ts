import type { AnsweredBy, CallbackOutcome, CallbackPurpose } from '@/gen/enums'
import type { CompleteCallbackInput } from '@/gen/graphql'
import { toAppointmentInput, toComplaintInput, type AppointmentValues, type ComplaintValues } from '@/forms'
import { fromWall } from '@/lib'
import { fieldsFor } from './outcome-shape'

/** What the outcome form holds; nextAt is a wall time of the hospital. */
export interface OutcomeValues {
  answeredBy?: AnsweredBy
  identityVerified?: boolean
  outcome?: CallbackOutcome
  note?: string
  concerns?: string[]
  satisfaction?: string
  noShowReason?: string
  treatmentResponse?: string
  objection?: string
  nextAt?: string
  newNumber?: string
  appointment?: AppointmentValues
  complaint?: ComplaintValues
}

interface About {
  id: string
  version: number
  customer: string
  purpose: CallbackPurpose
  zone: string
}

/** Form values as the API's input: only what the chosen outcome shows, whatever was typed before. */
export function toOutcomeInput(values: OutcomeValues, about: About): CompleteCallbackInput {
  const answeredBy = values.answeredBy ?? 'NOBODY'
  const outcome = values.outcome ?? 'NO_ANSWER'
  const shown = fieldsFor(outcome, answeredBy, about.purpose)
  const given = (on: boolean, text: string | undefined) => (on && text?.trim() ? text.trim() : null)
  return {
    callback: about.id,
    expectedVersion: about.version,
    answeredBy,
    identityVerified: shown.identity !== 'no' && values.identityVerified === true,
    outcome,
    note: given(true, values.note) ?? given(shown.complaint, values.complaint?.description),
    concerns: shown.concerns ? (values.concerns ?? []) : [],
    satisfaction: shown.satisfaction && values.satisfaction ? Number(values.satisfaction) : null,
    noShowReason: given(shown.noShowReason, values.noShowReason),
    treatmentResponse: given(shown.treatmentResponse, values.treatmentResponse),
    objection: given(shown.objection, values.objection),
    nextAt: shown.nextAt !== 'no' && values.nextAt ? fromWall(values.nextAt, about.zone) : null,
    newNumber: given(shown.newNumber, values.newNumber),
    appointment: shown.appointment ? toAppointmentInput(values.appointment ?? {}, about.zone) : null,
    complaint: shown.complaint
      ? toComplaintInput({ ...values.complaint, from: 'CUSTOMER', customer: about.customer }, about.zone)
      : null,
  }
}

/** What of the form is kept as a draft: a phone number is stored sealed, which a draft is not. */
export const storedOutcome = (values: OutcomeValues): OutcomeValues => ({ ...values, newNumber: undefined })
