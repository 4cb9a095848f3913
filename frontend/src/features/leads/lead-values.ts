import type { Channel, ConditionClass, Gender, IntentClass, LeadState } from '@/gen/enums'
import type { LeadFilter, RegisterLeadInput } from '@/gen/graphql'
import { toAppointmentInput, type AppointmentValues } from '@/forms'
import { addDays, fromWall } from '@/lib'
import type { LeadsSearch } from './search'

/** What the form of an enquiry holds; its names are those of the API. nextContactAt is a wall time of the hospital. */
export interface LeadValues {
  who?: 'KNOWN' | 'NEW'
  customer?: string
  newCustomer?: { name?: string; gender?: Gender; phones?: { number?: string }[] }
  channel?: Channel
  concern?: string
  intentClass?: IntentClass
  conditionClass?: ConditionClass
  nextContactAt?: string
  book?: boolean
  appointment?: AppointmentValues
}

/** Only one of customer and newCustomer is sent, and a booking only when it is wanted, whatever was typed before. */
export function toLeadInput(values: LeadValues, zone: string): RegisterLeadInput {
  const phone = values.newCustomer?.phones?.[0]?.number?.trim()
  const known = values.who !== 'NEW'
  return {
    customer: known ? (values.customer ?? null) : null,
    newCustomer: known
      ? null
      : {
          name: values.newCustomer?.name?.trim() ?? '',
          gender: values.newCustomer?.gender ?? 'UNKNOWN',
          phones: phone ? [{ number: phone, primary: true }] : [],
        },
    channel: values.channel ?? 'PHONE',
    concern: values.concern?.trim() || null,
    intentClass: values.intentClass ?? null,
    conditionClass: values.conditionClass ?? null,
    nextContactAt: values.nextContactAt ? fromWall(values.nextContactAt, zone) : null,
    appointment: values.book ? toAppointmentInput({ ...values.appointment, customer: undefined }, zone) : null,
  }
}

/** What of the form is kept as a draft: a phone number is stored sealed, which a draft is not. */
export const storedLead = (values: LeadValues): LeadValues =>
  values.newCustomer ? { ...values, newCustomer: { ...values.newCustomer, phones: [] } } : values

/** Leads that somebody still works on: shown unless the address names states. */
export const running: LeadState[] = ['NEW', 'ASSESSED', 'NURTURING', 'BOOKED']

/** The ends that a person may give a lead; arrival and purchase end it by data. */
export const ends: LeadState[] = ['LOST_TO_OTHER', 'NOT_SUITABLE', 'OPTED_OUT', 'DORMANT']

/** The address as the API's filter. A contact counts as due until the end of the hospital's day. */
export const toFilter = (search: LeadsSearch, today: string, zone: string): LeadFilter => ({
  intentClass: search.intentClass ?? null,
  consultant: search.consultant ?? null,
  state: search.state ?? running,
  nextContactBefore: search.due ? fromWall(`${addDays(today, 1)}T00:00`, zone) : null,
})

export type LeadMove = 'assess' | 'close'

/** The moves worth offering; the server decides again. An ended lead comes back by a new assessment. */
export function movesOf(state: LeadState): LeadMove[] {
  if (running.includes(state)) return ['assess', 'close']
  if (ends.includes(state)) return ['assess']
  return state === 'ARRIVED' ? ['close'] : []
}

/** Milliseconds since the next contact should have been; 0 when it is still to come, or nobody is waiting for it. */
export const lateBy = (row: { state: LeadState; nextContactAt?: string | null }, now: Date): number =>
  row.nextContactAt && running.includes(row.state) ? Math.max(0, now.getTime() - Date.parse(row.nextContactAt)) : 0

/** A part of a whole in whole percent; null where the whole is empty. */
export const shareOf = (part: number, whole: number): string | null => (whole > 0 ? `${Math.round((100 * part) / whole)}%` : null)
