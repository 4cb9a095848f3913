import type { AnsweredBy, CallbackOutcome, CallbackPurpose } from '@/gen/enums'

/**
 * Which fields the outcome form shows. It orders the form and decides nothing: the server judges every
 * combination again and its messages stand at the fields.
 */
interface Shape {
  /** Who may have picked up. */
  by: readonly AnsweredBy[]
  /** Who picked up when nothing was said yet. */
  likely: AnsweredBy
  note: 'required' | 'optional'
  nextAt: 'required' | 'optional' | 'no'
  appointment?: true
  complaint?: true
  /** The customer's own word ends the call, so it has to be the customer. */
  verified?: true
  newNumber?: true
  objection?: true
  /** Somebody talked about the matter itself, so reasons and satisfaction can be asked. */
  talked?: true
}

const spoken: readonly AnsweredBy[] = ['SELF', 'RELATIVE']
const third: readonly AnsweredBy[] = ['RELATIVE', 'FRIEND', 'OTHER']
const anybody: readonly AnsweredBy[] = ['SELF', 'RELATIVE', 'FRIEND', 'OTHER', 'NOBODY']
const plain = { note: 'required', nextAt: 'no' } as const

const shapes: Record<CallbackOutcome, Shape> = {
  BOOKED: { ...plain, by: spoken, likely: 'SELF', verified: true, appointment: true, talked: true },
  NEEDS_MORE: { ...plain, by: spoken, likely: 'SELF', verified: true, nextAt: 'required', objection: true, talked: true },
  REFUSED: { ...plain, by: spoken, likely: 'SELF', objection: true, talked: true },
  NO_ANSWER: { by: ['NOBODY'], likely: 'NOBODY', note: 'optional', nextAt: 'no' },
  BUSY: { by: anybody, likely: 'SELF', note: 'optional', nextAt: 'required' },
  WRONG_NUMBER: { ...plain, by: ['OTHER', 'NOBODY'], likely: 'OTHER' },
  DONE: { ...plain, by: spoken, likely: 'SELF', verified: true, talked: true },
  // Its note is the complaint's description, unless another is typed.
  PROBLEM_FOUND: { note: 'optional', nextAt: 'no', by: ['SELF', 'RELATIVE', 'FRIEND', 'OTHER'], likely: 'SELF', complaint: true, talked: true },
  LOST_TO_OTHER: { ...plain, by: spoken, likely: 'SELF', verified: true, objection: true, talked: true },
  THIRD_PARTY_GAVE_NUMBER: { ...plain, by: third, likely: 'RELATIVE', nextAt: 'optional', newNumber: true },
  THIRD_PARTY_CLAIMS_AUTHORITY: { ...plain, by: third, likely: 'RELATIVE' },
  THIRD_PARTY_DECLINED: { ...plain, by: third, likely: 'RELATIVE', nextAt: 'optional' },
}

/** Every outcome in the order of its key. */
const order = Object.keys(shapes) as CallbackOutcome[]

export interface OfferedOutcome {
  outcome: CallbackOutcome
  /** The key 1 to 9 that picks it. */
  hotkey?: string
}

/**
 * The outcomes that fit who picked up, each with its key. Keys 1 to 9 always mean the same nine, except
 * for friends and strangers: there 1 to 3 are the answers of a third party, since the usual ones cannot be.
 */
export function offered(by: AnsweredBy | undefined): OfferedOutcome[] {
  const possible = order.filter((outcome) => by === undefined || shapes[outcome].by.includes(by))
  if (by !== 'FRIEND' && by !== 'OTHER') {
    return possible.map((outcome) => ({ outcome, hotkey: order.indexOf(outcome) < 9 ? String(order.indexOf(outcome) + 1) : undefined }))
  }
  const thirds = possible.filter((outcome) => outcome.startsWith('THIRD_PARTY'))
  const others = possible.filter((outcome) => !thirds.includes(outcome))
  return [
    ...thirds.map((outcome, at) => ({ outcome, hotkey: String(at + 1) })),
    ...others.map((outcome) => ({ outcome, hotkey: String(order.indexOf(outcome) + 1) })),
  ]
}

/** Who picked up once an outcome is chosen: what was said stays when it fits. */
export const answeredFor = (outcome: CallbackOutcome, by: AnsweredBy | undefined): AnsweredBy =>
  by && shapes[outcome].by.includes(by) ? by : shapes[outcome].likely

/** Whether an outcome still fits after another person was chosen. */
export const fits = (outcome: CallbackOutcome, by: AnsweredBy): boolean => shapes[outcome].by.includes(by)

export interface Shown {
  note: 'required' | 'optional'
  nextAt: 'required' | 'optional' | 'no'
  /** required: only when the customer picked up; a relative needs an authorization instead. */
  identity: 'required' | 'optional' | 'no'
  appointment: boolean
  complaint: boolean
  newNumber: boolean
  concerns: boolean
  satisfaction: boolean
  noShowReason: boolean
  treatmentResponse: boolean
  objection: boolean
}

/** The fields for an outcome of a callback with this purpose. */
export function fieldsFor(outcome: CallbackOutcome, by: AnsweredBy, purpose: CallbackPurpose): Shown {
  const shape = shapes[outcome]
  const talked = shape.talked === true
  const close = talked && spoken.includes(by)
  return {
    note: shape.note,
    nextAt: shape.nextAt,
    identity: !spoken.includes(by) ? 'no' : shape.verified && by === 'SELF' ? 'required' : 'optional',
    appointment: shape.appointment === true,
    complaint: shape.complaint === true,
    newNumber: shape.newNumber === true,
    concerns: talked,
    satisfaction: close && outcome !== 'BOOKED',
    noShowReason: close && (purpose === 'NO_SHOW' || purpose === 'REVISIT'),
    treatmentResponse: close && ['POST_OP', 'TECHNICAL', 'REVISIT', 'ROUTINE'].includes(purpose),
    objection: shape.objection === true,
  }
}
