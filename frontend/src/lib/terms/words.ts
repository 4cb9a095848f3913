import type {
  AnsweredBy,
  AppointmentStatus,
  CallbackGrouping,
  CallbackOutcome,
  CallbackPurpose,
  Channel,
  ComplaintFlag,
  ComplaintGrouping,
  ComplaintLevel,
  ComplaintState,
  ConditionClass,
  CustomerIntent,
  Gender,
  IntentClass,
  LeadGrouping,
  LeadState,
  NotificationTopic,
  Role,
  ServiceLine,
  Severity,
  Tier,
  Weekday,
} from '@/gen/enums'

/** The words of the API's enums in the order in which they are offered. A test compares them with the schema. */
export const purposes: readonly CallbackPurpose[] = [
  'POST_OP',
  'SERVICE',
  'TECHNICAL',
  'ROUTINE',
  'NO_SHOW',
  'LEAD',
  'CAMPAIGN',
  'SURVEY',
  'COMPLAINT_FOLLOWUP',
  'REVISIT',
  'GREETING',
]
export const outcomes: readonly CallbackOutcome[] = [
  'DONE',
  'BOOKED',
  'REFUSED',
  'NEEDS_MORE',
  'NO_ANSWER',
  'BUSY',
  'WRONG_NUMBER',
  'THIRD_PARTY_GAVE_NUMBER',
  'THIRD_PARTY_CLAIMS_AUTHORITY',
  'THIRD_PARTY_DECLINED',
  'LOST_TO_OTHER',
  'PROBLEM_FOUND',
]
export const answerers: readonly AnsweredBy[] = ['SELF', 'RELATIVE', 'FRIEND', 'OTHER', 'NOBODY']
export const tiers: readonly Tier[] = ['ORDINARY', 'SILVER', 'GOLD', 'DIAMOND']
export const complaintStates: readonly ComplaintState[] = [
  'REGISTERED',
  'ACKNOWLEDGED',
  'TRIAGED',
  'INVESTIGATING',
  'FINDING_MADE',
  'SOLUTION_PROPOSED',
  'EXECUTING',
  'AWAITING_CONFIRMATION',
  'RESOLVED',
  'CLOSED',
  'NOT_ACCEPTED',
  'MERGED',
  'TRANSFERRED',
  'EXTERNAL_PROCEDURE',
  'WITHDRAWN',
]
/** By how soon one wants to know. */
export const noticeTopics: readonly NotificationTopic[] = ['URGENT', 'MISSED', 'DUE_SOON', 'ASSIGNED', 'HANDED_OVER', 'ARRIVED', 'MESSAGE', 'IMPORT', 'OTHER']
export const levels: readonly ComplaintLevel[] = ['GENERAL', 'MAJOR_URGENT']
export const severities: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH']
export const serviceLines: readonly ServiceLine[] = ['PLASTIC', 'SKIN', 'DENTAL', 'OTHER']
export const channels: readonly Channel[] = [
  'PHONE',
  'ONLINE_CHAT',
  'ON_SITE',
  'EMAIL',
  'APP',
  'HOME_VISIT',
  'EXTERNAL',
]
export const complaintFlags: readonly ComplaintFlag[] = [
  'ONSITE_AGITATED',
  'SURGERY_PROBLEM_EVIDENT',
  'SURGERY_DISPUTE',
  'HOSPITAL_INCIDENT',
  'POTENTIAL_MAJOR',
  'VULNERABLE_PERSON',
  'EXTERNAL_THREAT',
  'WAIT_OVER_LIMIT',
  'MEDICAL_DISPUTE',
]
export const customerIntents: readonly CustomerIntent[] = [
  'EXPLANATION',
  'APOLOGY',
  'REPAIR',
  'REFUND',
  'COMPENSATION',
  'DISCIPLINE',
  'PROCESS_CHANGE',
]
export const genders: readonly Gender[] = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']
export const appointmentStatuses: readonly AppointmentStatus[] = [
  'PROPOSED',
  'PENDING',
  'BOOKED',
  'ARRIVED',
  'CHECKED_IN',
  'FULFILLED',
  'CANCELLED',
  'NOSHOW',
  'ENTERED_IN_ERROR',
]
export const intentClasses: readonly IntentClass[] = ['A_STRONG', 'B_CONSIDERING', 'C_NOT_SOON', 'D_ENQUIRY']
export const conditionClasses: readonly ConditionClass[] = ['ACUTE', 'CHRONIC', 'SPECIAL']
export const leadStates: readonly LeadState[] = [
  'NEW',
  'ASSESSED',
  'NURTURING',
  'BOOKED',
  'ARRIVED',
  'CONVERTED',
  'LOST_TO_OTHER',
  'NOT_SUITABLE',
  'OPTED_OUT',
  'DORMANT',
]
export const roles: readonly Role[] = [
  'CONSULTANT',
  'CALLBACK_AGENT',
  'ACCOUNT_MANAGER',
  'DOCTOR',
  'SUPERVISOR',
  'DEPARTMENT_HEAD',
  'DIRECTOR',
  'HQ',
  'ANALYST',
  'GUIDE_DESK',
  'PRIVACY_OFFICER',
  'ADMIN',
]
export const weekdays: readonly Weekday[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']
export const complaintGroupings: readonly ComplaintGrouping[] = ['DUE', 'STATE', 'OWNER', 'LEVEL', 'SEVERITY', 'SERVICE_LINE', 'CHANNEL', 'CATEGORY']
export const callbackGroupings: readonly CallbackGrouping[] = ['DUE', 'ASSIGNEE', 'PURPOSE', 'TIER']
export const leadGroupings: readonly LeadGrouping[] = ['INTENT_CLASS', 'STATE', 'CONSULTANT', 'NEXT_CONTACT']
