import type { ComplaintAction } from '@/gen/enums'
import type { CaseMoveFragment } from '@/gen/graphql'

export type Offered = Pick<CaseMoveFragment, 'action' | 'allowed' | 'blockedBy'>

/** The road of a case from its registration to its end. Everything else leaves the road. */
const road: readonly ComplaintAction[] = [
  'ACKNOWLEDGE',
  'TRIAGE',
  'START_INVESTIGATION',
  'RECORD_FINDING',
  'PROPOSE_SOLUTIONS',
  'RECORD_DECISION',
  'COMPLETE_EXECUTION',
  'CONFIRM_RESOLUTION',
  'CLOSE',
]

/**
 * The move that carries the case on, when the viewer may make it or sees what blocks it. Who may do
 * nothing of the road may still settle the case on the spot.
 */
export const nextStep = <One extends Offered>(offered: readonly One[]): One | undefined =>
  offered.find((one) => road.includes(one.action)) ?? offered.find((one) => one.action === 'RESOLVE_AT_FIRST_CONTACT')

/** Guards that say of a report to headquarters that it has been made. */
const made = ['FILING_OWED', 'REPORT_OWED']

/** What else is offered, in the order of the API; a report that was made is shown where it is read. */
export const besides = <One extends Offered>(offered: readonly One[], next: One | undefined): One[] =>
  offered.filter((one) => one !== next && !one.blockedBy.some((guard) => made.includes(guard.code)))
