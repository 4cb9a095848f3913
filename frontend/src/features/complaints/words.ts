import type {
  ComplaintStepKind,
  ConfirmationChannel,
  DeclineReason,
  DoctorOpinion,
  ExternalProcedure,
  Finding,
  PresenceRole,
  SolutionDecision,
} from '@/gen/enums'

/** Words of the API that only cases use, in the order in which they are offered. */
export const steps: readonly ComplaintStepKind[] = ['LISTEN', 'RECORD', 'UNDERSTAND', 'APOLOGISE', 'RESOLVE']
export const confirmationChannels: readonly ConfirmationChannel[] = [
  'SIGNATURE',
  'ON_SITE',
  'RECORDED_CALL',
  'SMS',
  'EMAIL',
  'SILENCE_AFTER_FINAL_ANSWER',
]
export const declineReasons: readonly DeclineReason[] = [
  'IN_COURT_OR_MEDIATION',
  'SETTLED_BY_AUTHORITY',
  'NO_DEFINITE_FACTS',
  'PUBLIC_SECURITY',
  'OUTSIDE_REMIT',
]
export const procedures: readonly ExternalProcedure[] = ['PEOPLES_MEDIATION', 'ADMINISTRATIVE_MEDIATION', 'COURT', 'POLICE', 'OTHER']
export const findings: readonly Finding[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD']
export const decisions: readonly SolutionDecision[] = ['ACCEPTED', 'REJECTED', 'EXTERNAL']
export const presenceRoles: readonly PresenceRole[] = ['SUPERVISOR', 'DOCTOR', 'MANAGER']
export const opinions: readonly DoctorOpinion[] = ['AGREE', 'EXAMINE', 'ESCALATE']
