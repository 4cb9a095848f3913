/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcknowledgeComplaintInput = {
  complaint: string;
  expectedVersion: number;
  identityVerified?: boolean | null | undefined;
  message: string;
  recordSigned: boolean;
};

export type AddCommitmentInput = {
  commitment: CommitmentInput;
  complaint: string;
};

export type AddNoteInput = {
  complaint: string;
  /** Logs a step of the five-step guide with the note (R194). */
  step?: ComplaintStepKind | null | undefined;
  text: string;
};

export type AnsweredBy =
  | 'FRIEND'
  | 'NOBODY'
  | 'OTHER'
  | 'RELATIVE'
  | 'SELF';

export type AppointmentDimension =
  | 'AGE_BAND'
  | 'DAY'
  | 'DEPARTMENT'
  | 'GENDER'
  | 'HOSPITAL'
  | 'LEAD_DAYS_BAND'
  | 'MONTH'
  | 'REMINDED'
  | 'STATUS'
  | 'WEEK';

export type AppointmentStatus =
  | 'ARRIVED'
  | 'BOOKED'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'ENTERED_IN_ERROR'
  | 'FULFILLED'
  | 'NOSHOW'
  | 'PENDING'
  | 'PROPOSED';

export type AssessLeadInput = {
  concern?: string | null | undefined;
  conditionClass: ConditionClass;
  expectedVersion: number;
  id: string;
  intentClass: IntentClass;
  nextContactAt?: string | null | undefined;
};

export type AssignComplaintInput = {
  complaint: string;
  expectedVersion: number;
  owner: string;
  reason: string;
};

export type BookAppointmentInput = {
  /** Left out inside completeCallback, where it is the callback's customer. */
  customer?: string | null | undefined;
  department?: string | null | undefined;
  doctor?: string | null | undefined;
  note?: string | null | undefined;
  /** The missed or cancelled appointment that this one makes good. */
  replaces?: string | null | undefined;
  startsAt: string;
};

export type CalendarDayInput = {
  date: string;
  name: string;
  off: boolean;
};

export type CallWindowInput = {
  days: Array<Weekday>;
  from: string;
  to: string;
};

export type CallbackDimension =
  | 'DAY'
  | 'HOSPITAL'
  | 'MONTH'
  | 'OUTCOME'
  | 'PURPOSE'
  | 'STAFF'
  | 'TIER'
  | 'WEEK';

export type CallbackOutcome =
  | 'BOOKED'
  | 'BUSY'
  | 'DONE'
  | 'LOST_TO_OTHER'
  | 'NEEDS_MORE'
  | 'NO_ANSWER'
  | 'PROBLEM_FOUND'
  | 'REFUSED'
  | 'THIRD_PARTY_CLAIMS_AUTHORITY'
  | 'THIRD_PARTY_DECLINED'
  | 'THIRD_PARTY_GAVE_NUMBER'
  | 'WRONG_NUMBER';

export type CallbackPurpose =
  | 'CAMPAIGN'
  | 'COMPLAINT_FOLLOWUP'
  | 'GREETING'
  | 'LEAD'
  | 'NO_SHOW'
  | 'POST_OP'
  | 'REVISIT'
  | 'ROUTINE'
  | 'SERVICE'
  | 'SURVEY'
  | 'TECHNICAL';

export type CallbackState =
  | 'CANCELLED'
  | 'CLOSED_INVALID'
  | 'COMPLETED'
  | 'DUE'
  | 'ESCALATED'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'REFUSED'
  | 'UNREACHABLE';

export type CallbackTrigger =
  | 'APPOINTMENT_MISSED'
  | 'BIRTHDAY'
  | 'CAMPAIGN'
  | 'COMPLAINT_CLOSED'
  | 'LEAD_ASSESSED'
  | 'PROCEDURE_DONE'
  | 'REVISIT_MISSED'
  | 'TIER_PERIODIC'
  | 'VISIT_NOT_PURCHASED'
  | 'VISIT_PURCHASED';

export type Channel =
  | 'APP'
  | 'EMAIL'
  | 'EXTERNAL'
  | 'HOME_VISIT'
  | 'ONLINE_CHAT'
  | 'ON_SITE'
  | 'PHONE';

export type ClockKind =
  | 'ACKNOWLEDGEMENT'
  | 'DOCTOR_ACKNOWLEDGE'
  | 'FIRST_FEEDBACK'
  | 'HQ_FILING'
  | 'RESOLUTION'
  | 'SPECIAL_REPORT'
  | 'STATUTORY_FEEDBACK'
  | 'SUPERVISOR_PRESENT';

export type ClockState =
  | 'BREACHED'
  | 'CANCELLED'
  | 'MET'
  | 'PAUSED'
  | 'RUNNING';

export type CloseComplaintInput = {
  complaint: string;
  expectedVersion: number;
  note?: string | null | undefined;
  rootCause: string;
};

export type CloseLeadInput = {
  expectedVersion: number;
  id: string;
  reason: string;
  state: LeadState;
};

export type CommitmentInput = {
  dueAt: string;
  owner?: string | null | undefined;
  toWhom?: string | null | undefined;
  what: string;
};

export type ComplainantInput = {
  authorization?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  relationship: string;
};

export type ComplaintAction =
  | 'ACKNOWLEDGE'
  | 'CLOSE'
  | 'COMPLETE_EXECUTION'
  | 'CONFIRM_RESOLUTION'
  | 'DECLINE'
  | 'MERGE'
  | 'PROPOSE_SOLUTIONS'
  | 'RECORD_DECISION'
  | 'RECORD_FINDING'
  | 'REOPEN'
  | 'RESOLVE_AT_FIRST_CONTACT'
  | 'SEND_EXTERNAL'
  | 'START_INVESTIGATION'
  | 'TRANSFER'
  | 'TRIAGE'
  | 'WITHDRAW';

export type ComplaintDimension =
  | 'CATEGORY'
  | 'CHANNEL'
  | 'DAY'
  | 'DEPARTMENT'
  | 'HOSPITAL'
  | 'LEVEL'
  | 'MONTH'
  | 'SERVICE_LINE'
  | 'SEVERITY'
  | 'STATE'
  | 'WEEK';

export type ComplaintFilter = {
  attendingDoctor?: string | null | undefined;
  breached?: boolean | null | undefined;
  department?: string | null | undefined;
  dueBefore?: string | null | undefined;
  level?: Array<ComplaintLevel> | null | undefined;
  open?: boolean | null | undefined;
  owner?: string | null | undefined;
  search?: string | null | undefined;
  serviceLine?: Array<ServiceLine> | null | undefined;
  severity?: Array<Severity> | null | undefined;
  state?: Array<ComplaintState> | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type ComplaintFlag =
  | 'EXTERNAL_THREAT'
  | 'HOSPITAL_INCIDENT'
  | 'MEDICAL_DISPUTE'
  | 'ONSITE_AGITATED'
  | 'POTENTIAL_MAJOR'
  | 'SURGERY_DISPUTE'
  | 'SURGERY_PROBLEM_EVIDENT'
  | 'VULNERABLE_PERSON'
  | 'WAIT_OVER_LIMIT';

export type ComplaintLevel =
  | 'GENERAL'
  | 'MAJOR_URGENT';

export type ComplaintOrder = {
  direction?: OrderDirection;
  field?: ComplaintOrderField;
};

export type ComplaintOrderField =
  | 'DUE_AT'
  | 'REGISTERED_AT';

export type ComplaintState =
  | 'ACKNOWLEDGED'
  | 'AWAITING_CONFIRMATION'
  | 'CLOSED'
  | 'EXECUTING'
  | 'EXTERNAL_PROCEDURE'
  | 'FINDING_MADE'
  | 'INVESTIGATING'
  | 'MERGED'
  | 'NOT_ACCEPTED'
  | 'REGISTERED'
  | 'RESOLVED'
  | 'SOLUTION_PROPOSED'
  | 'TRANSFERRED'
  | 'TRIAGED'
  | 'WITHDRAWN';

export type ComplaintStepKind =
  | 'APOLOGISE'
  | 'LISTEN'
  | 'RECORD'
  | 'RESOLVE'
  | 'UNDERSTAND';

export type CompleteCallbackInput = {
  answeredBy: AnsweredBy;
  /** With BOOKED. */
  appointment?: BookAppointmentInput | null | undefined;
  callback: string;
  /** With PROBLEM_FOUND (R053, R054). */
  complaint?: RegisterComplaintInput | null | undefined;
  concerns?: Array<string> | null | undefined;
  expectedVersion: number;
  identityVerified: boolean;
  /** With THIRD_PARTY_GAVE_NUMBER: kept unverified (R162). */
  newNumber?: string | null | undefined;
  /** Required by BUSY and NEEDS_MORE (R067, R133). */
  nextAt?: string | null | undefined;
  /** Codes of the code lists. */
  noShowReason?: string | null | undefined;
  note?: string | null | undefined;
  objection?: string | null | undefined;
  outcome: CallbackOutcome;
  /** 1 to 5. */
  satisfaction?: number | null | undefined;
  treatmentResponse?: string | null | undefined;
};

export type CompleteExecutionInput = {
  complaint: string;
  expectedVersion: number;
  summary: string;
};

export type ConditionClass =
  | 'ACUTE'
  | 'CHRONIC'
  | 'SPECIAL';

export type ConfirmResolutionInput = {
  complaint: string;
  confirmation: ConfirmationInput;
  expectedVersion: number;
  resolution: string;
};

export type ConfirmationChannel =
  | 'EMAIL'
  | 'ON_SITE'
  | 'RECORDED_CALL'
  | 'SIGNATURE'
  | 'SILENCE_AFTER_FINAL_ANSWER'
  | 'SMS';

/** The customer's confirmation: how it was given and the words confirmed (R041). */
export type ConfirmationInput = {
  how: ConfirmationChannel;
  text: string;
};

export type CreateDepartmentInput = {
  code: string;
  name: string;
  remit?: string | null | undefined;
  serviceLine?: ServiceLine | null | undefined;
};

export type CreateStaffInput = {
  department?: string | null | undefined;
  /** Roles that the person gets at once, for the whole hospital or one department. */
  grants?: Array<GrantInput> | null | undefined;
  licenseNo?: string | null | undefined;
  login: string;
  name: string;
  title?: string | null | undefined;
};

export type CustomerIntent =
  | 'APOLOGY'
  | 'COMPENSATION'
  | 'DISCIPLINE'
  | 'EXPLANATION'
  | 'PROCESS_CHANGE'
  | 'REFUND'
  | 'REPAIR';

/** Both days included, hospital's zone. */
export type DateRange = {
  from: string;
  to: string;
};

export type DeclineComplaintInput = {
  complaint: string;
  expectedVersion: number;
  explanation: string;
  reason: DeclineReason;
};

export type DeclineReason =
  | 'IN_COURT_OR_MEDIATION'
  | 'NO_DEFINITE_FACTS'
  | 'OUTSIDE_REMIT'
  | 'PUBLIC_SECURITY'
  | 'SETTLED_BY_AUTHORITY';

export type DoctorOpinion =
  | 'AGREE'
  | 'ESCALATE'
  | 'EXAMINE';

export type DoctorOpinionInput = {
  complaint: string;
  opinion: DoctorOpinion;
  text?: string | null | undefined;
};

export type ExternalProcedure =
  | 'ADMINISTRATIVE_MEDIATION'
  | 'COURT'
  | 'OTHER'
  | 'PEOPLES_MEDIATION'
  | 'POLICE';

export type Finding =
  | 'NOT_UPHELD'
  | 'PARTLY_UPHELD'
  | 'UPHELD';

export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type GrantInput = {
  department?: string | null | undefined;
  posts?: Array<string> | null | undefined;
  role: Role;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
};

export type GrantRoleInput = {
  grant: GrantInput;
  staff: string;
};

export type HandOverInput = {
  complaint: string;
  expectedVersion: number;
  reason: string;
  to: string;
};

export type ImportColumnInput = {
  column: string;
  target?: string | null | undefined;
};

export type ImportKind =
  | 'APPOINTMENTS'
  | 'COMPLAINTS'
  | 'CUSTOMERS'
  | 'DEPARTMENTS'
  | 'STAFF'
  | 'VISITS';

export type ImportState =
  | 'APPLYING'
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'READING'
  | 'STAGED';

export type ImportVerdict =
  | 'APPLIED'
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

export type IntentClass =
  | 'A_STRONG'
  | 'B_CONSIDERING'
  | 'C_NOT_SOON'
  | 'D_ENQUIRY';

export type KeepCommitmentInput = {
  expectedVersion: number;
  id: string;
  outcome: string;
};

export type LeadFilter = {
  consultant?: string | null | undefined;
  intentClass?: Array<IntentClass> | null | undefined;
  nextContactBefore?: string | null | undefined;
  state?: Array<LeadState> | null | undefined;
};

export type LeadState =
  | 'ARRIVED'
  | 'ASSESSED'
  | 'BOOKED'
  | 'CONVERTED'
  | 'DORMANT'
  | 'LOST_TO_OTHER'
  | 'NEW'
  | 'NOT_SUITABLE'
  | 'NURTURING'
  | 'OPTED_OUT';

export type LogPresenceInput = {
  beganAt?: string | null | undefined;
  complaint: string;
  note?: string | null | undefined;
  role: PresenceRole;
  staff: string;
  until?: string | null | undefined;
};

export type MergeComplaintInput = {
  complaint: string;
  expectedVersion: number;
  into: string;
  reason: string;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Permission =
  | 'APPOINTMENT_WRITE'
  | 'APPROVE_HOSPITAL'
  | 'APPROVE_HQ'
  | 'APPROVE_UNIT'
  | 'AUDIT_READ'
  | 'CALLBACK_ASSIGN'
  | 'CALLBACK_WORK'
  | 'COMPLAINT_CLINICAL'
  | 'COMPLAINT_HANDLE'
  | 'COMPLAINT_REGISTER'
  | 'COMPLAINT_SUPERVISE'
  | 'CUSTOMER_READ'
  | 'CUSTOMER_UNMASK'
  | 'CUSTOMER_WRITE'
  | 'EXPORT_RUN'
  | 'IMPORT_RUN'
  | 'POLICY_WRITE'
  | 'SCRIPT_APPROVE'
  | 'SETTINGS_WRITE'
  | 'STAFF_WRITE'
  | 'STATS_READ';

export type PhoneInput = {
  kind?: string | null | undefined;
  number: string;
  primary?: boolean | null | undefined;
  whose?: string | null | undefined;
};

export type PlanCallbackInput = {
  assignee?: string | null | undefined;
  complaint?: string | null | undefined;
  customer: string;
  /** The customer asked for this very time. */
  customerChoseTime?: boolean | null | undefined;
  dueAt: string;
  keyPoints?: string | null | undefined;
  purpose: CallbackPurpose;
};

export type PresenceRole =
  | 'DOCTOR'
  | 'MANAGER'
  | 'SUPERVISOR';

export type ProcedureFamily =
  | 'DENTAL'
  | 'GENERAL'
  | 'INJECTION'
  | 'SKIN'
  | 'SURGERY';

export type ProposeSolutionsInput = {
  complaint: string;
  expectedVersion: number;
  message: string;
  options: Array<SolutionOptionInput>;
};

export type RecordFindingInput = {
  assessment: string;
  complaint: string;
  establishedFacts: string;
  expectedVersion: number;
  finding: Finding;
  /** What the customer is told of the finding; stops the statutory clock. */
  message?: string | null | undefined;
  rootCause?: string | null | undefined;
};

export type RecordSolutionDecisionInput = {
  commitments?: Array<CommitmentInput> | null | undefined;
  complaint: string;
  confirmation?: ConfirmationInput | null | undefined;
  decision: SolutionDecision;
  expectedVersion: number;
  option?: string | null | undefined;
  reason?: string | null | undefined;
};

export type RecordVisitInput = {
  amount?: string | null | undefined;
  appointment?: string | null | undefined;
  arrivedAt: string;
  customer: string;
  department?: string | null | undefined;
  doctor?: string | null | undefined;
  procedures?: Array<string> | null | undefined;
  purchased: boolean;
  purpose?: string | null | undefined;
};

export type RegisterComplaintInput = {
  anonymous?: boolean | null | undefined;
  channel: Channel;
  complainant?: ComplainantInput | null | undefined;
  /** One of the three: customer, complainant, anonymous. */
  customer?: string | null | undefined;
  customerIntents?: Array<CustomerIntent> | null | undefined;
  description: string;
  desiredOutcome?: string | null | undefined;
  flags?: Array<ComplaintFlag> | null | undefined;
  involvedDepartments?: Array<string> | null | undefined;
  involvedStaff?: Array<string> | null | undefined;
  occurredAt?: string | null | undefined;
  occurredOn?: string | null | undefined;
  /** May be "unknown" (R195). */
  place: string;
  serviceLine: ServiceLine;
  subject: string;
};

export type RegisterCustomerInput = {
  address?: string | null | undefined;
  birthDate?: string | null | undefined;
  callbackConsent?: boolean | null | undefined;
  gender?: Gender | null | undefined;
  /** Care calls after a treatment need none; marketing does (PIPL). */
  marketingConsent?: boolean | null | undefined;
  /** Given by the hospital's member system; made here when left out. */
  memberNo?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  occupation?: string | null | undefined;
  origin?: string | null | undefined;
  phones?: Array<PhoneInput> | null | undefined;
  preferredWindows?: Array<CallWindowInput> | null | undefined;
  related?: Array<RelatedPersonInput> | null | undefined;
  tier?: Tier | null | undefined;
};

export type RegisterLeadInput = {
  /** Books at once (R146). */
  appointment?: BookAppointmentInput | null | undefined;
  channel: Channel;
  concern?: string | null | undefined;
  conditionClass?: ConditionClass | null | undefined;
  /** An existing customer, or the data of a new one. */
  customer?: string | null | undefined;
  intentClass?: IntentClass | null | undefined;
  newCustomer?: RegisterCustomerInput | null | undefined;
  nextContactAt?: string | null | undefined;
};

export type RelatedPersonInput = {
  authorization?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  relationship: string;
};

export type RenegotiateCommitmentInput = {
  dueAt: string;
  expectedVersion: number;
  id: string;
  reason: string;
};

export type ReopenComplaintInput = {
  complaint: string;
  expectedVersion: number;
  reason: string;
};

export type ResolveAtFirstContactInput = {
  complaint: string;
  confirmation: ConfirmationInput;
  expectedVersion: number;
  resolution: string;
};

export type ReturnFromExternalInput = {
  complaint: string;
  expectedVersion: number;
  result: string;
};

export type Role =
  | 'ACCOUNT_MANAGER'
  | 'ADMIN'
  | 'ANALYST'
  | 'CALLBACK_AGENT'
  | 'CONSULTANT'
  | 'DEPARTMENT_HEAD'
  | 'DIRECTOR'
  | 'DOCTOR'
  | 'GUIDE_DESK'
  | 'HQ'
  | 'PRIVACY_OFFICER'
  | 'SUPERVISOR';

export type SendExternalInput = {
  complaint: string;
  expectedVersion: number;
  procedure: ExternalProcedure;
  reason: string;
};

export type SendMessageInput = {
  channel: Channel;
  complaint: string;
  /** A message of substance stops the first-feedback clock. */
  substance: boolean;
  /** It tells the finding or the proposal: stops the statutory clock too. */
  tellsFinding?: boolean | null | undefined;
  text: string;
};

export type ServiceLine =
  | 'DENTAL'
  | 'OTHER'
  | 'PLASTIC'
  | 'SKIN';

export type SetCalendarYearInput = {
  days: Array<CalendarDayInput>;
  expectedVersion: number;
  source: string;
  year: number;
};

export type SetLevelInput = {
  complaint: string;
  expectedVersion: number;
  level: ComplaintLevel;
  reason: string;
};

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type SignInInput = {
  login: string;
  oneTimeCode?: string | null | undefined;
  password: string;
  /** Where the refresh token goes: an HttpOnly cookie (web) or the answer (mobile). The access token is always in the answer. */
  tokens?: TokenDelivery | null | undefined;
};

export type SolutionDecision =
  | 'ACCEPTED'
  | 'EXTERNAL'
  | 'REJECTED';

export type SolutionOptionInput = {
  cons: Array<string>;
  cost?: string | null | undefined;
  pros: Array<string>;
  title: string;
};

/** mapping: the columns as shown in the preview; left out, they are guessed or taken from a shipped mapping by name. */
export type StartImportInput = {
  columns?: Array<ImportColumnInput> | null | undefined;
  file: string;
  kind: ImportKind;
  mappingName?: string | null | undefined;
  sourceName?: string | null | undefined;
};

export type StartInvestigationInput = {
  complaint: string;
  expectedVersion: number;
  investigator: string;
  note?: string | null | undefined;
  supervisor?: string | null | undefined;
};

export type Tier =
  | 'DIAMOND'
  | 'GOLD'
  | 'ORDINARY'
  | 'SILVER';

export type TokenDelivery =
  | 'BODY'
  | 'COOKIE';

export type TransferComplaintInput = {
  authority: string;
  complaint: string;
  expectedVersion: number;
  reason: string;
};

export type TriageComplaintInput = {
  attendingDoctor?: string | null | undefined;
  category?: string | null | undefined;
  complaint: string;
  expectedVersion: number;
  flags?: Array<ComplaintFlag> | null | undefined;
  involvedDepartments?: Array<string> | null | undefined;
  involvedStaff?: Array<string> | null | undefined;
  level?: ComplaintLevel | null | undefined;
  /** Several departments: the statutory limit becomes 10 working days. */
  severalDepartments?: boolean | null | undefined;
  severity: Severity;
};

export type UpdateCustomerInput = {
  address?: string | null | undefined;
  birthDate?: string | null | undefined;
  callbackConsent?: boolean | null | undefined;
  /** Names of fields to empty: birthDate, address, owner, note; deceasedAt when a death was entered by mistake (supervisors). */
  clear?: Array<string> | null | undefined;
  /** Cancels every open callback and takes the person from every call list. */
  deceasedAt?: string | null | undefined;
  doNotContact?: boolean | null | undefined;
  expectedVersion: number;
  gender?: Gender | null | undefined;
  id: string;
  marketingConsent?: boolean | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  owner?: string | null | undefined;
  /** Replaces the list of numbers. */
  phones?: Array<PhoneInput> | null | undefined;
  preferredWindows?: Array<CallWindowInput> | null | undefined;
  tier?: Tier | null | undefined;
};

export type UpdateDepartmentInput = {
  active?: boolean | null | undefined;
  expectedVersion: number;
  id: string;
  name?: string | null | undefined;
  remit?: string | null | undefined;
  serviceLine?: ServiceLine | null | undefined;
};

export type UpdateStaffInput = {
  department?: string | null | undefined;
  expectedVersion: number;
  id: string;
  language?: string | null | undefined;
  licenseNo?: string | null | undefined;
  name?: string | null | undefined;
  title?: string | null | undefined;
};

/** A record and the version that the caller last saw. */
export type VersionedId = {
  expectedVersion: number;
  id: string;
};

export type Weekday =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  | 'WED';

export type WithdrawComplaintInput = {
  complaint: string;
  expectedVersion: number;
  statement: string;
};

export type WorkingDayShiftsInput = {
  day: Weekday;
  shifts: string;
};

export type WorklistFilter = {
  assignee?: string | null | undefined;
  dueBefore?: string | null | undefined;
  overdueOnly?: boolean | null | undefined;
  purpose?: Array<CallbackPurpose> | null | undefined;
  tier?: Array<Tier> | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type OpenQueryVariables = Exact<{
  id: string;
}>;


export type OpenQuery = { __typename: 'Query', node:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'Callback', id: string }
    | { __typename: 'CallbackAttempt', id: string }
    | { __typename: 'CallbackRule', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Hospital', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'RoleGrant', id: string }
    | { __typename: 'Script', id: string }
    | { __typename: 'SolutionOption', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Visit', id: string }
   | null };

export type ShellCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellCountsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', now: string, counts: { __typename: 'ViewerCounts', callbacksDue: number, callbacksOverdue: number, complaintsOpen: number, complaintsBreached: number, approvalsWaiting: number, unreadNotifications: number } } };

export type NotificationLineFragment = { __typename: 'Notification', id: string, kind: string, summary: string, ref: string, at: string, readAt: string | null } & { ' $fragmentName'?: 'NotificationLineFragment' };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { __typename: 'Query', notifications: { __typename: 'NotificationConnection', nodes: Array<(
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReadNotificationsMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type ReadNotificationsMutation = { __typename: 'Mutation', readNotifications: boolean };

export type NotificationAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationAddedSubscription = { notificationAdded: { __typename: 'NotificationChange', cursor: string, resync: boolean, notification: (
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
    ) | null } };

export type AppointmentRowFragment = { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, arrivedAt: string | null, status: AppointmentStatus, note: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null } } & { ' $fragmentName'?: 'AppointmentRowFragment' };

export type AppointmentsQueryVariables = Exact<{
  day: string;
  doctor?: string | null | undefined;
  status?: Array<AppointmentStatus> | AppointmentStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AppointmentsQuery = { __typename: 'Query', appointments: { __typename: 'AppointmentConnection', nodes: Array<(
      { __typename: 'Appointment' }
      & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CheckInAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CheckInAppointmentMutation = { __typename: 'Mutation', checkInAppointment: (
    { __typename: 'Appointment' }
    & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
  ) };

export type MoveAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  startsAt: string;
}>;


export type MoveAppointmentMutation = { __typename: 'Mutation', rescheduleAppointment: (
    { __typename: 'Appointment' }
    & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
  ) };

export type CallOffAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CallOffAppointmentMutation = { __typename: 'Mutation', cancelAppointment: (
    { __typename: 'Appointment' }
    & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
  ) };

export type RecordArrivedVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordArrivedVisitMutation = { __typename: 'Mutation', recordVisit: { __typename: 'Visit', id: string, arrivedAt: string } };

export type StartCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type StartCallbackMutation = { __typename: 'Mutation', startCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState, startedAt: string | null, customer: { __typename: 'Customer', id: string, phone: string | null } } };

export type RevealNumberMutationVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type RevealNumberMutation = { __typename: 'Mutation', unmaskCustomer: { __typename: 'Customer', id: string, phone: string | null } };

export type ReleaseCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReleaseCallbackMutation = { __typename: 'Mutation', releaseCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState, startedAt: string | null } };

export type CompleteCallbackMutationVariables = Exact<{
  input: CompleteCallbackInput;
}>;


export type CompleteCallbackMutation = { __typename: 'Mutation', completeCallback: { __typename: 'CompleteCallbackPayload', callback: { __typename: 'Callback', id: string, version: number, state: CallbackState, dueAt: string }, next: { __typename: 'Callback', id: string, dueAt: string } | null, complaint: { __typename: 'Complaint', id: string, caseNo: string } | null, appointment: { __typename: 'Appointment', id: string, number: string, startsAt: string } | null } };

export type PlanCallbackMutationVariables = Exact<{
  input: PlanCallbackInput;
}>;


export type PlanCallbackMutation = { __typename: 'Mutation', planCallback: { __typename: 'Callback', id: string, dueAt: string } };

export type CancelCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CancelCallbackMutation = { __typename: 'Mutation', cancelCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState } };

export type ReassignCallbacksMutationVariables = Exact<{
  callbacks: Array<VersionedId> | VersionedId;
  assignee: string;
  reason: string;
}>;


export type ReassignCallbacksMutation = { __typename: 'Mutation', reassignCallbacks: Array<{ __typename: 'Callback', id: string, version: number, assignee: { __typename: 'Staff', id: string, name: string } | null }> };

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { __typename: 'Query', myDay: { __typename: 'MyDay', overdue: number, due: number, later: number, retry: number, doneToday: number, plannedToday: number } };

export type WorklistQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { __typename: 'Query', worklist: { __typename: 'CallbackConnection', nodes: Array<(
      { __typename: 'Callback' }
      & { ' $fragmentRefs'?: { 'CallbackRowFragment': CallbackRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WorklistChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorklistChangedSubscription = { worklistChanged: { __typename: 'WorklistChange', cursor: string, resync: boolean, callback: (
      { __typename: 'Callback' }
      & { ' $fragmentRefs'?: { 'CallbackRowFragment': CallbackRowFragment } }
    ) | null } };

export type CallbackRowFragment = { __typename: 'Callback', id: string, version: number, purpose: CallbackPurpose, state: CallbackState, dueAt: string, overdue: boolean, tries: number, keyPoints: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean } } & { ' $fragmentName'?: 'CallbackRowFragment' };

export type StaffLoadQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffLoadQuery = { __typename: 'Query', staffLoad: Array<{ __typename: 'StaffLoad', open: number, overdue: number, doneToday: number, staff: { __typename: 'Staff', id: string, name: string } | null }> };

export type NextDayListQueryVariables = Exact<{
  day: string;
  assignee?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NextDayListQuery = { __typename: 'Query', nextDayList: { __typename: 'CallbackConnection', nodes: Array<(
      { __typename: 'Callback' }
      & { ' $fragmentRefs'?: { 'CallbackRowFragment': CallbackRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CallbackWorkQueryVariables = Exact<{
  id: string;
}>;


export type CallbackWorkQuery = { __typename: 'Query', callback: (
    { __typename: 'Callback', id: string, version: number, purpose: CallbackPurpose, state: CallbackState, dueAt: string, firstDueAt: string, windowEnd: string | null, overdue: boolean, tries: number, startedAt: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, whyNotNow: Array<{ __typename: 'Guard', code: string, requirement: string | null, message: string }>, customer: (
      { __typename: 'Customer', id: string, name: string }
      & { ' $fragmentRefs'?: { 'BriefingFragment': BriefingFragment } }
    ), script: (
      { __typename: 'Script' }
      & { ' $fragmentRefs'?: { 'ScriptTextFragment': ScriptTextFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'ReasonsFragment': ReasonsFragment;'ContactsFragment': ContactsFragment } }
  ) | null };

export type BriefingFragment = { __typename: 'Customer', id: string, name: string, memberNo: string, phone: string | null, gender: Gender, birthDate: string | null, tier: Tier, intentClass: IntentClass | null, conditionClass: ConditionClass | null, doNotContact: boolean, callbackConsent: boolean, note: string | null, hidden: Array<string>, preferredWindows: Array<{ __typename: 'CallWindow', days: Array<Weekday>, from: string, to: string }>, related: Array<{ __typename: 'RelatedPerson', id: string, name: string, relationship: string, authorization: string }>, lastVisit: { __typename: 'Visit', id: string, arrivedAt: string, purpose: string | null, purchased: boolean, amount: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null, procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string }> } | null } & { ' $fragmentName'?: 'BriefingFragment' };

export type ReasonsFragment = { __typename: 'Callback', keyPoints: string | null, origins: Array<{ __typename: 'CallbackOrigin', explanation: string, manual: boolean, step: number | null, ruleVersion: number | null }> } & { ' $fragmentName'?: 'ReasonsFragment' };

export type AttemptLineFragment = { __typename: 'CallbackAttempt', id: string, at: string, answeredBy: AnsweredBy, outcome: CallbackOutcome, note: string | null, nextAt: string | null, by: { __typename: 'Staff', id: string, name: string } } & { ' $fragmentName'?: 'AttemptLineFragment' };

export type ContactsFragment = { __typename: 'Callback', attempts: Array<(
    { __typename: 'CallbackAttempt' }
    & { ' $fragmentRefs'?: { 'AttemptLineFragment': AttemptLineFragment } }
  )>, customer: { __typename: 'Customer', id: string, lastCallback: { __typename: 'Callback', id: string, purpose: CallbackPurpose, attempts: Array<(
        { __typename: 'CallbackAttempt' }
        & { ' $fragmentRefs'?: { 'AttemptLineFragment': AttemptLineFragment } }
      )> } | null } } & { ' $fragmentName'?: 'ContactsFragment' };

export type ScriptTextFragment = { __typename: 'Script', id: string, title: string, openingSeconds: number, lines: Array<{ __typename: 'ScriptLine', part: string, mandatory: boolean, text: string }> } & { ' $fragmentName'?: 'ScriptTextFragment' };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { __typename: 'Query', complaint: (
    { __typename: 'Complaint', id: string, version: number, eventCount: number }
    & { ' $fragmentRefs'?: { 'CaseHeadFragment': CaseHeadFragment;'CaseFactsFragment': CaseFactsFragment;'CaseFindingsFragment': CaseFindingsFragment;'CaseMovesFragment': CaseMovesFragment;'CaseRecordFragment': CaseRecordFragment;'CaseComposerFragment': CaseComposerFragment;'CaseStepsFragment': CaseStepsFragment;'CaseCommitmentsFragment': CaseCommitmentsFragment;'CaseSolutionsFragment': CaseSolutionsFragment;'CasePeopleFragment': CasePeopleFragment;'CaseOpinionsFragment': CaseOpinionsFragment } }
  ) | null };

export type CaseHeadFragment = { __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState, level: ComplaintLevel, severity: Severity | null, dueAt: string | null, breached: boolean, hidden: Array<string>, owner: { __typename: 'Staff', id: string, name: string } | null, handoverTo: { __typename: 'Staff', id: string, name: string } | null, accompanyingSupervisor: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string, name: string } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )>, presences: Array<{ __typename: 'Presence', id: string, role: PresenceRole, beganAt: string, until: string | null, staff: { __typename: 'Staff', id: string, name: string } }>, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, at: string, doctor: { __typename: 'Staff', id: string, name: string } }>, availableActions: Array<(
    { __typename: 'AvailableAction' }
    & { ' $fragmentRefs'?: { 'CaseMoveFragment': CaseMoveFragment } }
  )> } & { ' $fragmentName'?: 'CaseHeadFragment' };

export type CaseMoveFragment = { __typename: 'AvailableAction', action: ComplaintAction, allowed: boolean, blockedBy: Array<{ __typename: 'Guard', code: string, requirement: string | null, message: string }> } & { ' $fragmentName'?: 'CaseMoveFragment' };

export type CaseFactsFragment = { __typename: 'Complaint', id: string, subject: string, description: string, desiredOutcome: string | null, customerIntents: Array<CustomerIntent>, channel: Channel, serviceLine: ServiceLine, severity: Severity | null, category: string | null, flags: Array<ComplaintFlag>, occurredAt: string | null, occurredOn: string | null, place: string | null, anonymous: boolean, registeredAt: string, hidden: Array<string>, registeredBy: { __typename: 'Staff', id: string, name: string }, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean } | null, complainant: { __typename: 'Complainant', name: string | null, phone: string | null, relationship: string | null, authorized: boolean } | null, involvedStaff: Array<{ __typename: 'Staff', id: string, name: string, title: string | null }>, involvedDepartments: Array<{ __typename: 'Department', id: string, name: string }> } & { ' $fragmentName'?: 'CaseFactsFragment' };

export type CaseFindingsFragment = { __typename: 'Complaint', id: string, finding: Finding | null, establishedFacts: string | null, assessment: string | null, rootCause: string | null, resolution: string | null } & { ' $fragmentName'?: 'CaseFindingsFragment' };

export type CaseMovesFragment = { __typename: 'Complaint', id: string, version: number, state: ComplaintState, level: ComplaintLevel, owner: { __typename: 'Staff', id: string } | null, handoverTo: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string } | null, availableActions: Array<(
    { __typename: 'AvailableAction' }
    & { ' $fragmentRefs'?: { 'CaseMoveFragment': CaseMoveFragment } }
  )> } & { ' $fragmentName'?: 'CaseMovesFragment' };

export type CaseRecordFragment = { __typename: 'Complaint', id: string, version: number, caseNo: string, state: ComplaintState, level: ComplaintLevel, severity: Severity | null, channel: Channel, flags: Array<ComplaintFlag>, category: string | null, hidden: Array<string>, finding: Finding | null, establishedFacts: string | null, assessment: string | null, rootCause: string | null, resolution: string | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string, name: string } | null, involvedStaff: Array<{ __typename: 'Staff', id: string, name: string }>, involvedDepartments: Array<{ __typename: 'Department', id: string, name: string }>, solutionOptions: Array<{ __typename: 'SolutionOption', id: string, title: string, cost: string | null, chosen: boolean }>, commitments: Array<{ __typename: 'Commitment', id: string, version: number, what: string, dueAt: string, keptAt: string | null }>, presences: Array<{ __typename: 'Presence', id: string, role: PresenceRole, beganAt: string, until: string | null, staff: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseRecordFragment' };

export type CaseComposerFragment = { __typename: 'Complaint', id: string, channel: Channel, anonymous: boolean, finding: Finding | null, customer: { __typename: 'Customer', id: string, name: string } | null, complainant: { __typename: 'Complainant', name: string | null } | null, steps: Array<{ __typename: 'ComplaintStep', step: ComplaintStepKind }> } & { ' $fragmentName'?: 'CaseComposerFragment' };

export type CaseStepsFragment = { __typename: 'Complaint', id: string, state: ComplaintState, hidden: Array<string>, steps: Array<{ __typename: 'ComplaintStep', step: ComplaintStepKind, at: string, note: string | null, by: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseStepsFragment' };

export type CaseCommitmentsFragment = { __typename: 'Complaint', id: string, state: ComplaintState, hidden: Array<string>, commitments: Array<{ __typename: 'Commitment', id: string, version: number, what: string, toWhom: string, dueAt: string, keptAt: string | null, outcome: string | null, renegotiated: number, owner: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseCommitmentsFragment' };

export type CaseSolutionsFragment = { __typename: 'Complaint', id: string, solutionOptions: Array<{ __typename: 'SolutionOption', id: string, title: string, pros: Array<string>, cons: Array<string>, cost: string | null, chosen: boolean }> } & { ' $fragmentName'?: 'CaseSolutionsFragment' };

export type CasePeopleFragment = { __typename: 'Complaint', id: string, hidden: Array<string>, state: ComplaintState, registeredBy: { __typename: 'Staff', id: string, name: string }, owner: { __typename: 'Staff', id: string, name: string } | null, handoverTo: { __typename: 'Staff', id: string, name: string } | null, accompanyingSupervisor: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string, name: string } | null, presences: Array<{ __typename: 'Presence', id: string, role: PresenceRole, beganAt: string, until: string | null, note: string | null, staff: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CasePeopleFragment' };

export type CaseOpinionsFragment = { __typename: 'Complaint', id: string, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, at: string, opinion: DoctorOpinion, text: string, doctor: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseOpinionsFragment' };

export type CaseTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseTimelineQuery = { __typename: 'Query', complaint: { __typename: 'Complaint', id: string, timeline: { __typename: 'EventConnection', totalCount: number | null, nodes: Array<(
        { __typename: 'Event' }
        & { ' $fragmentRefs'?: { 'CaseEventFragment': CaseEventFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CaseEventFragment = { __typename: 'Event', id: string, at: string, kind: string, summary: string, actor: { __typename: 'Staff', id: string, name: string } | null, texts: Array<{ __typename: 'EventText', field: string, label: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'CaseEventFragment' };

export type ComplaintChangedSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ComplaintChangedSubscription = { complaintChanged: { __typename: 'ComplaintChange', cursor: string, resync: boolean, complaint: (
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
    ) | null, event: { __typename: 'Event', id: string } | null } };

export type CaseClockFragment = { __typename: 'Clock', kind: ClockKind, startedAt: string, warnAt: string, dueAt: string, stoppedAt: string | null, state: ClockState, provisional: boolean } & { ' $fragmentName'?: 'CaseClockFragment' };

export type MovedCaseFragment = { __typename: 'Complaint', id: string, version: number, state: ComplaintState, level: ComplaintLevel, severity: Severity | null, dueAt: string | null, breached: boolean, eventCount: number, owner: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'MovedCaseFragment' };

export type ResolveAtFirstContactMutationVariables = Exact<{
  input: ResolveAtFirstContactInput;
}>;


export type ResolveAtFirstContactMutation = { __typename: 'Mutation', resolveComplaintAtFirstContact: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AcknowledgeComplaintMutationVariables = Exact<{
  input: AcknowledgeComplaintInput;
}>;


export type AcknowledgeComplaintMutation = { __typename: 'Mutation', acknowledgeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type TriageComplaintMutationVariables = Exact<{
  input: TriageComplaintInput;
}>;


export type TriageComplaintMutation = { __typename: 'Mutation', triageComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type DeclineComplaintMutationVariables = Exact<{
  input: DeclineComplaintInput;
}>;


export type DeclineComplaintMutation = { __typename: 'Mutation', declineComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type MergeComplaintMutationVariables = Exact<{
  input: MergeComplaintInput;
}>;


export type MergeComplaintMutation = { __typename: 'Mutation', mergeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type TransferComplaintMutationVariables = Exact<{
  input: TransferComplaintInput;
}>;


export type TransferComplaintMutation = { __typename: 'Mutation', transferComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type StartInvestigationMutationVariables = Exact<{
  input: StartInvestigationInput;
}>;


export type StartInvestigationMutation = { __typename: 'Mutation', startInvestigation: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { __typename: 'Mutation', recordFinding: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ProposeSolutionsMutationVariables = Exact<{
  input: ProposeSolutionsInput;
}>;


export type ProposeSolutionsMutation = { __typename: 'Mutation', proposeSolutions: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordSolutionDecisionInput;
}>;


export type RecordDecisionMutation = { __typename: 'Mutation', recordSolutionDecision: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CompleteExecutionMutationVariables = Exact<{
  input: CompleteExecutionInput;
}>;


export type CompleteExecutionMutation = { __typename: 'Mutation', completeExecution: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ConfirmResolutionMutationVariables = Exact<{
  input: ConfirmResolutionInput;
}>;


export type ConfirmResolutionMutation = { __typename: 'Mutation', confirmResolution: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CloseComplaintMutation = { __typename: 'Mutation', closeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SendExternalMutationVariables = Exact<{
  input: SendExternalInput;
}>;


export type SendExternalMutation = { __typename: 'Mutation', sendComplaintExternal: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ReturnFromExternalMutationVariables = Exact<{
  input: ReturnFromExternalInput;
}>;


export type ReturnFromExternalMutation = { __typename: 'Mutation', returnFromExternal: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { __typename: 'Mutation', withdrawComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ReopenComplaintMutationVariables = Exact<{
  input: ReopenComplaintInput;
}>;


export type ReopenComplaintMutation = { __typename: 'Mutation', reopenComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AddComplaintNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddComplaintNoteMutation = { __typename: 'Mutation', addComplaintNote: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SendComplaintMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendComplaintMessageMutation = { __typename: 'Mutation', sendComplaintMessage: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AssignComplaintMutationVariables = Exact<{
  input: AssignComplaintInput;
}>;


export type AssignComplaintMutation = { __typename: 'Mutation', assignComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type HandOverComplaintMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverComplaintMutation = { __typename: 'Mutation', handOverComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SetComplaintLevelMutationVariables = Exact<{
  input: SetLevelInput;
}>;


export type SetComplaintLevelMutation = { __typename: 'Mutation', setComplaintLevel: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type LogPresenceMutationVariables = Exact<{
  input: LogPresenceInput;
}>;


export type LogPresenceMutation = { __typename: 'Mutation', logPresence: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type GiveDoctorOpinionMutationVariables = Exact<{
  input: DoctorOpinionInput;
}>;


export type GiveDoctorOpinionMutation = { __typename: 'Mutation', giveDoctorOpinion: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AddCommitmentMutationVariables = Exact<{
  input: AddCommitmentInput;
}>;


export type AddCommitmentMutation = { __typename: 'Mutation', addCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type KeepCommitmentMutationVariables = Exact<{
  input: KeepCommitmentInput;
}>;


export type KeepCommitmentMutation = { __typename: 'Mutation', keepCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RenegotiateCommitmentMutationVariables = Exact<{
  input: RenegotiateCommitmentInput;
}>;


export type RenegotiateCommitmentMutation = { __typename: 'Mutation', renegotiateCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AcceptComplaintMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type AcceptComplaintMutation = { __typename: 'Mutation', acceptComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CaseOptionsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  first: number;
}>;


export type CaseOptionsQuery = { __typename: 'Query', complaints: { __typename: 'ComplaintConnection', nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'CaseOptionFragment': CaseOptionFragment } }
    )> } };

export type CaseOptionFragment = { __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState, customer: { __typename: 'Customer', id: string, name: string } | null } & { ' $fragmentName'?: 'CaseOptionFragment' };

export type NeedsMeCardFragment = { __typename: 'Complaint', id: string, version: number, caseNo: string, level: ComplaintLevel, state: ComplaintState, severity: Severity | null, serviceLine: ServiceLine, flags: Array<ComplaintFlag>, subject: string, description: string, desiredOutcome: string | null, customerIntents: Array<CustomerIntent>, occurredAt: string | null, occurredOn: string | null, registeredAt: string, dueAt: string | null, anonymous: boolean, owner: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )>, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, at: string, opinion: DoctorOpinion, text: string, doctor: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'NeedsMeCardFragment' };

export type NeedsMeQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedsMeQuery = { __typename: 'Query', complaints: { __typename: 'ComplaintConnection', totalCount: number | null, nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'NeedsMeCardFragment': NeedsMeCardFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintRowFragment = { __typename: 'Complaint', id: string, version: number, caseNo: string, level: ComplaintLevel, state: ComplaintState, serviceLine: ServiceLine, severity: Severity | null, subject: string, dueAt: string | null, breached: boolean, anonymous: boolean, registeredAt: string, owner: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null } | null, complainant: { __typename: 'Complainant', name: string | null, relationship: string | null } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )> } & { ' $fragmentName'?: 'ComplaintRowFragment' };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { __typename: 'Query', complaints: { __typename: 'ComplaintConnection', totalCount: number | null, nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'ComplaintRowFragment': ComplaintRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerFileQueryVariables = Exact<{
  id: string;
}>;


export type CustomerFileQuery = { __typename: 'Query', customer: (
    { __typename: 'Customer', id: string }
    & { ' $fragmentRefs'?: { 'CustomerHeadFragment': CustomerHeadFragment;'CustomerOverviewFragment': CustomerOverviewFragment } }
  ) | null };

export type CustomerHeadFragment = { __typename: 'Customer', id: string, version: number, name: string, memberNo: string, gender: Gender, birthDate: string | null, tier: Tier, phone: string | null, doNotContact: boolean, callbackConsent: boolean, marketingConsent: boolean, deceasedAt: string | null, note: string | null, hidden: Array<string>, owner: { __typename: 'Staff', id: string, name: string } | null, preferredWindows: Array<{ __typename: 'CallWindow', days: Array<Weekday>, from: string, to: string }> } & { ' $fragmentName'?: 'CustomerHeadFragment' };

export type CustomerOverviewFragment = { __typename: 'Customer', id: string, intentClass: IntentClass | null, conditionClass: ConditionClass | null, related: Array<{ __typename: 'RelatedPerson', id: string, name: string, relationship: string, authorization: string }>, lastVisit: (
    { __typename: 'Visit' }
    & { ' $fragmentRefs'?: { 'VisitLineFragment': VisitLineFragment } }
  ) | null, lastCallback: { __typename: 'Callback', id: string, purpose: CallbackPurpose, state: CallbackState, dueAt: string, attempts: Array<{ __typename: 'CallbackAttempt', id: string, at: string, outcome: CallbackOutcome, note: string | null, by: { __typename: 'Staff', id: string, name: string } }> } | null } & { ' $fragmentName'?: 'CustomerOverviewFragment' };

export type VisitLineFragment = { __typename: 'Visit', id: string, arrivedAt: string, purpose: string | null, purchased: boolean, amount: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string }> } & { ' $fragmentName'?: 'VisitLineFragment' };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { __typename: 'Mutation', updateCustomer: (
    { __typename: 'Customer', id: string }
    & { ' $fragmentRefs'?: { 'CustomerHeadFragment': CustomerHeadFragment } }
  ) };

export type RevealContactMutationVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type RevealContactMutation = { __typename: 'Mutation', unmaskCustomer: { __typename: 'Customer', id: string, phone: string | null, address: string | null } };

export type CustomerRowFragment = { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean, deceasedAt: string | null, owner: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'CustomerRowFragment' };

export type CustomersQueryVariables = Exact<{
  search?: string | null | undefined;
  tier?: Array<Tier> | Tier | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<(
      { __typename: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerRowFragment': CustomerRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { __typename: 'Mutation', registerCustomer: { __typename: 'Customer', id: string, name: string, memberNo: string } };

export type CustomerTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerTimelineQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, timeline: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, at: string, summary: string, actor: { __typename: 'Staff', id: string, name: string } | null, texts: Array<{ __typename: 'EventText', field: string, label: string, before: string | null, after: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerVisitsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerVisitsQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, visits: { __typename: 'VisitConnection', nodes: Array<(
        { __typename: 'Visit' }
        & { ' $fragmentRefs'?: { 'VisitLineFragment': VisitLineFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerAppointmentsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerAppointmentsQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, appointments: { __typename: 'AppointmentConnection', nodes: Array<(
        { __typename: 'Appointment' }
        & { ' $fragmentRefs'?: { 'CustomerAppointmentFragment': CustomerAppointmentFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerAppointmentFragment = { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus, note: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'CustomerAppointmentFragment' };

export type CustomerCallbacksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerCallbacksQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, callbacks: { __typename: 'CallbackConnection', nodes: Array<{ __typename: 'Callback', id: string, purpose: CallbackPurpose, state: CallbackState, dueAt: string, overdue: boolean, keyPoints: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerComplaintsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerComplaintsQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, complaints: { __typename: 'ComplaintConnection', nodes: Array<{ __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState, level: ComplaintLevel, registeredAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PlanCustomerCallbackMutationVariables = Exact<{
  input: PlanCallbackInput;
}>;


export type PlanCustomerCallbackMutation = { __typename: 'Mutation', planCallback: { __typename: 'Callback', id: string, dueAt: string } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { __typename: 'Mutation', recordVisit: { __typename: 'Visit', id: string, arrivedAt: string } };

export type RescheduleAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  startsAt: string;
}>;


export type RescheduleAppointmentMutation = { __typename: 'Mutation', rescheduleAppointment: { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus } };

export type CancelAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CancelAppointmentMutation = { __typename: 'Mutation', cancelAppointment: { __typename: 'Appointment', id: string, version: number, status: AppointmentStatus } };

export type ComplaintFiguresQueryVariables = Exact<{
  groupBy: Array<ComplaintDimension> | ComplaintDimension;
  range: DateRange;
}>;


export type ComplaintFiguresQuery = { __typename: 'Query', complaintStats: { __typename: 'ComplaintStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'ComplaintStatRow', keys: Array<string>, registered: number | null, resolved: number | null, closed: number | null, breached: number | null, medianHoursToResolve: number | null }> } };

export type CallbackFiguresQueryVariables = Exact<{
  groupBy: Array<CallbackDimension> | CallbackDimension;
  range: DateRange;
}>;


export type CallbackFiguresQuery = { __typename: 'Query', callbackStats: { __typename: 'CallbackStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'CallbackStatRow', keys: Array<string>, due: number | null, completed: number | null, onTime: number | null, reached: number | null, averageSatisfaction: number | null }> } };

export type AppointmentFiguresQueryVariables = Exact<{
  groupBy: Array<AppointmentDimension> | AppointmentDimension;
  range: DateRange;
}>;


export type AppointmentFiguresQuery = { __typename: 'Query', appointmentStats: { __typename: 'AppointmentStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'AppointmentStatRow', keys: Array<string>, total: number | null, fulfilled: number | null, noshow: number | null, cancelled: number | null, recovered: number | null, noshowRate: number | null }> } };

export type FigureDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureDepartmentsQuery = { __typename: 'Query', departments: Array<{ __typename: 'Department', id: string, name: string }> };

export type FigureStaffQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FigureStaffQuery = { __typename: 'Query', staff: { __typename: 'StaffConnection', nodes: Array<{ __typename: 'Staff', id: string, name: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportProgressFragment = { __typename: 'ImportRun', id: string, version: number, kind: ImportKind, fileName: string, state: ImportState, total: number, staged: number, accepted: number, applied: number, unchanged: number, refused: number, failure: string | null, createdAt: string, finishedAt: string | null } & { ' $fragmentName'?: 'ImportProgressFragment' };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { __typename: 'Query', importRuns: { __typename: 'ImportRunConnection', nodes: Array<(
      { __typename: 'ImportRun' }
      & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportRunQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunQuery = { __typename: 'Query', importRun: (
    { __typename: 'ImportRun', refusedRowsPath: string, mapping: (
      { __typename: 'ImportMapping' }
      & { ' $fragmentRefs'?: { 'ImportMappingPartsFragment': ImportMappingPartsFragment } }
    ) }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) | null };

export type ImportMappingPartsFragment = { __typename: 'ImportMapping', sourceName: string, dates: string, columns: Array<{ __typename: 'ImportColumn', column: string, target: string | null, confidence: number, samples: Array<string> }> } & { ' $fragmentName'?: 'ImportMappingPartsFragment' };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  verdict?: Array<ImportVerdict> | ImportVerdict | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { __typename: 'Query', importRun: { __typename: 'ImportRun', id: string, rows: { __typename: 'ImportRowConnection', totalCount: number | null, nodes: Array<{ __typename: 'ImportRow', line: number, verdict: ImportVerdict, cells: Array<string>, problems: Array<{ __typename: 'ImportProblem', field: string, column: string | null, message: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportTargetsQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportTargetsQuery = { __typename: 'Query', importTargets: Array<{ __typename: 'ImportTarget', name: string, label: string, required: boolean }> };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { __typename: 'Mutation', startImport: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type ApplyImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ApplyImportMutation = { __typename: 'Mutation', applyImport: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type CancelImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CancelImportMutation = { __typename: 'Mutation', cancelImport: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type ImportProgressedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ImportProgressedSubscription = { importProgressed: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type LeadRowFragment = { __typename: 'Lead', id: string, version: number, channel: Channel, concern: string | null, intentClass: IntentClass | null, conditionClass: ConditionClass | null, state: LeadState, nextContactAt: string | null, createdAt: string, consultant: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null }, appointment: { __typename: 'Appointment', id: string, number: string, startsAt: string } | null } & { ' $fragmentName'?: 'LeadRowFragment' };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { __typename: 'Query', leads: { __typename: 'LeadConnection', nodes: Array<(
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RegisterLeadMutationVariables = Exact<{
  input: RegisterLeadInput;
}>;


export type RegisterLeadMutation = { __typename: 'Mutation', registerLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type AssessLeadMutationVariables = Exact<{
  input: AssessLeadInput;
}>;


export type AssessLeadMutation = { __typename: 'Mutation', assessLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type CloseLeadMutationVariables = Exact<{
  input: CloseLeadInput;
}>;


export type CloseLeadMutation = { __typename: 'Mutation', closeLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type AccessLineFragment = { __typename: 'AccessEntry', id: string, at: string, kind: string, subject: string, purpose: string, client: string, summary: string, staff: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'AccessLineFragment' };

export type AccessLogQueryVariables = Exact<{
  staff?: string | null | undefined;
  subject?: string | null | undefined;
  kind?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { __typename: 'Query', accessLog: { __typename: 'AccessEntryConnection', nodes: Array<(
      { __typename: 'AccessEntry' }
      & { ' $fragmentRefs'?: { 'AccessLineFragment': AccessLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RuleCardFragment = { __typename: 'CallbackRule', id: string, version: number, name: string, active: boolean, trigger: CallbackTrigger, purpose: CallbackPurpose, sentence: string, horizonDays: number, effectiveFrom: string, steps: Array<{ __typename: 'RuleStep', key: string, offsetDays: number, offsetMinutes: number, at: string | null, families: Array<ProcedureFamily>, limitDays: number | null }> } & { ' $fragmentName'?: 'RuleCardFragment' };

export type CallbackRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type CallbackRulesQuery = { __typename: 'Query', callbackRules: Array<(
    { __typename: 'CallbackRule' }
    & { ' $fragmentRefs'?: { 'RuleCardFragment': RuleCardFragment } }
  )> };

export type SetRuleActiveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  active: boolean;
}>;


export type SetRuleActiveMutation = { __typename: 'Mutation', setCallbackRuleActive: (
    { __typename: 'CallbackRule' }
    & { ' $fragmentRefs'?: { 'RuleCardFragment': RuleCardFragment } }
  ) };

export type ScriptCardFragment = { __typename: 'Script', id: string, title: string, purpose: CallbackPurpose, openingSeconds: number, lines: Array<{ __typename: 'ScriptLine', part: string, mandatory: boolean, text: string }> } & { ' $fragmentName'?: 'ScriptCardFragment' };

export type ScriptsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScriptsQuery = { __typename: 'Query', scripts: Array<(
    { __typename: 'Script' }
    & { ' $fragmentRefs'?: { 'ScriptCardFragment': ScriptCardFragment } }
  )> };

export type DepartmentRowFragment = { __typename: 'Department', id: string, version: number, code: string, name: string, serviceLine: ServiceLine | null, remit: string, active: boolean } & { ' $fragmentName'?: 'DepartmentRowFragment' };

export type DepartmentListQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentListQuery = { __typename: 'Query', departments: Array<(
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  )> };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { __typename: 'Mutation', createDepartment: (
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  ) };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { __typename: 'Mutation', updateDepartment: (
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  ) };

export type CalendarYearPartsFragment = { __typename: 'CalendarYear', year: number, version: number, source: string, days: Array<{ __typename: 'CalendarDay', date: string, off: boolean, name: string }> } & { ' $fragmentName'?: 'CalendarYearPartsFragment' };

export type CalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarQuery = { __typename: 'Query', calendarYears: Array<(
    { __typename: 'CalendarYear' }
    & { ' $fragmentRefs'?: { 'CalendarYearPartsFragment': CalendarYearPartsFragment } }
  )>, workingWeek: { __typename: 'WorkingWeek', effectiveFrom: string | null, shifts: Array<{ __typename: 'WorkingDayShifts', day: Weekday, shifts: string }> } };

export type SetCalendarYearMutationVariables = Exact<{
  input: SetCalendarYearInput;
}>;


export type SetCalendarYearMutation = { __typename: 'Mutation', setCalendarYear: (
    { __typename: 'CalendarYear' }
    & { ' $fragmentRefs'?: { 'CalendarYearPartsFragment': CalendarYearPartsFragment } }
  ) };

export type SetWorkingWeekMutationVariables = Exact<{
  shifts: Array<WorkingDayShiftsInput> | WorkingDayShiftsInput;
}>;


export type SetWorkingWeekMutation = { __typename: 'Mutation', setWorkingWeek: { __typename: 'WorkingWeek', effectiveFrom: string | null, shifts: Array<{ __typename: 'WorkingDayShifts', day: Weekday, shifts: string }> } };

export type SetupHintsQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupHintsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', setup: Array<{ __typename: 'SetupHint', code: string, message: string, done: boolean }> } };

export type SweepsQueryVariables = Exact<{ [key: string]: never; }>;


export type SweepsQuery = { __typename: 'Query', sweeps: Array<{ __typename: 'SweepStatus', name: string, ranAt: string | null, tookMs: number, lagMs: number, done: number, failure: string | null }> };

export type StaffRowFragment = { __typename: 'Staff', id: string, version: number, name: string, title: string | null, login: string, active: boolean, roles: Array<Role>, department: { __typename: 'Department', id: string, name: string } | null } & { ' $fragmentName'?: 'StaffRowFragment' };

export type StaffGrantsFragment = { __typename: 'Staff', id: string, roles: Array<Role>, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, posts: Array<string>, validFrom: string, validUntil: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } & { ' $fragmentName'?: 'StaffGrantsFragment' };

export type StaffListQueryVariables = Exact<{
  role?: Role | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffListQuery = { __typename: 'Query', staff: { __typename: 'StaffConnection', nodes: Array<(
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StaffMemberQueryVariables = Exact<{
  id: string;
}>;


export type StaffMemberQuery = { __typename: 'Query', node:
    | { __typename: 'Appointment' }
    | { __typename: 'Callback' }
    | { __typename: 'CallbackAttempt' }
    | { __typename: 'CallbackRule' }
    | { __typename: 'Commitment' }
    | { __typename: 'Complaint' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'Event' }
    | { __typename: 'Hospital' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Lead' }
    | { __typename: 'Notification' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'Script' }
    | { __typename: 'SolutionOption' }
    | (
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment;'StaffGrantsFragment': StaffGrantsFragment } }
    )
    | { __typename: 'Visit' }
   | null };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffInput;
}>;


export type CreateStaffMutation = { __typename: 'Mutation', createStaff: { __typename: 'StaffSecret', secret: string, expiresAt: string, staff: (
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    ) } };

export type UpdateStaffMutationVariables = Exact<{
  input: UpdateStaffInput;
}>;


export type UpdateStaffMutation = { __typename: 'Mutation', updateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { __typename: 'Mutation', grantRole: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment;'StaffGrantsFragment': StaffGrantsFragment } }
  ) };

export type RevokeRoleMutationVariables = Exact<{
  grant: string;
  reason: string;
}>;


export type RevokeRoleMutation = { __typename: 'Mutation', revokeRole: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment;'StaffGrantsFragment': StaffGrantsFragment } }
  ) };

export type DeactivateStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type DeactivateStaffMutation = { __typename: 'Mutation', deactivateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type ReactivateStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReactivateStaffMutation = { __typename: 'Mutation', reactivateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type ResetPasswordMutationVariables = Exact<{
  staff: string;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword: { __typename: 'StaffSecret', secret: string, expiresAt: string, staff: (
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    ) } };

export type UnlockStaffMutationVariables = Exact<{
  staff: string;
}>;


export type UnlockStaffMutation = { __typename: 'Mutation', unlockStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { __typename: 'Mutation', bookAppointment: { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus, customer: { __typename: 'Customer', id: string, name: string } } };

export type CustomerOptionFragment = { __typename: 'Customer', id: string, memberNo: string, name: string, phone: string | null, tier: Tier } & { ' $fragmentName'?: 'CustomerOptionFragment' };

export type CustomerOptionsQueryVariables = Exact<{
  search: string;
}>;


export type CustomerOptionsQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<(
      { __typename: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
    )> } };

export type CustomerOptionByIdQueryVariables = Exact<{
  id: string;
}>;


export type CustomerOptionByIdQuery = { __typename: 'Query', customer: (
    { __typename: 'Customer' }
    & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
  ) | null };

export type StaffOptionFragment = { __typename: 'Staff', id: string, name: string, title: string | null, active: boolean, department: { __typename: 'Department', id: string, name: string } | null } & { ' $fragmentName'?: 'StaffOptionFragment' };

export type StaffOptionsQueryVariables = Exact<{
  role?: Role | null | undefined;
  search?: string | null | undefined;
}>;


export type StaffOptionsQuery = { __typename: 'Query', staff: { __typename: 'StaffConnection', nodes: Array<(
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffOptionFragment': StaffOptionFragment } }
    )> } };

export type DepartmentOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentOptionsQuery = { __typename: 'Query', departments: Array<{ __typename: 'Department', id: string, name: string, active: boolean }> };

export type CodeOptionsQueryVariables = Exact<{
  list: string;
}>;


export type CodeOptionsQuery = { __typename: 'Query', codes: Array<{ __typename: 'Code', code: string, label: string, active: boolean }> };

export type ProcedureOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcedureOptionsQuery = { __typename: 'Query', procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string, family: ProcedureFamily, active: boolean }> };

export type RegisterComplaintMutationVariables = Exact<{
  input: RegisterComplaintInput;
}>;


export type RegisterComplaintMutation = { __typename: 'Mutation', registerComplaint: { __typename: 'Complaint', id: string, version: number, caseNo: string, state: ComplaintState, level: ComplaintLevel, dueAt: string | null } };

export type ViewerBitsFragment = { __typename: 'Viewer', roles: Array<Role>, permissions: Array<Permission>, now: string, demo: boolean, mustChangePassword: boolean, staff: { __typename: 'Staff', id: string, name: string, title: string | null, login: string, department: { __typename: 'Department', id: string, name: string } | null }, hospital: { __typename: 'Hospital', id: string, code: string, name: string, timeZone: string } | null, hospitals: Array<{ __typename: 'Hospital', id: string, code: string, name: string }>, setup: Array<{ __typename: 'SetupHint', code: string, message: string, done: boolean }> } & { ' $fragmentName'?: 'ViewerBitsFragment' };

export type SessionBitsFragment = { __typename: 'Session', accessToken: string, expiresAt: string, viewer: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ViewerBitsFragment': ViewerBitsFragment } }
  ) } & { ' $fragmentName'?: 'SessionBitsFragment' };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { __typename: 'Query', welcome: { __typename: 'Welcome', hospital: string | null, demo: boolean, demoPassword: string | null, needsSetup: boolean, demoLogins: Array<{ __typename: 'DemoLogin', login: string, role: Role }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type SwitchHospitalMutationVariables = Exact<{
  hospital: string;
}>;


export type SwitchHospitalMutation = { __typename: 'Mutation', switchHospital: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type SetPasswordMutationVariables = Exact<{
  secret: string;
  newPassword: string;
}>;


export type SetPasswordMutation = { __typename: 'Mutation', setPassword: boolean };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword: boolean };

export type SetLanguageMutationVariables = Exact<{
  language: string;
}>;


export type SetLanguageMutation = { __typename: 'Mutation', setLanguage: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ViewerBitsFragment': ViewerBitsFragment } }
  ) };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NotificationLineFragmentDoc = new TypedDocumentString(`
    fragment NotificationLine on Notification {
  __typename
  id
  kind
  summary
  ref
  at
  readAt
}
    `, {"fragmentName":"NotificationLine"}) as unknown as TypedDocumentString<NotificationLineFragment, unknown>;
export const AppointmentRowFragmentDoc = new TypedDocumentString(`
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  note
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
}
    `, {"fragmentName":"AppointmentRow"}) as unknown as TypedDocumentString<AppointmentRowFragment, unknown>;
export const CallbackRowFragmentDoc = new TypedDocumentString(`
    fragment CallbackRow on Callback {
  __typename
  id
  version
  purpose
  state
  dueAt
  overdue
  tries
  keyPoints
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
}
    `, {"fragmentName":"CallbackRow"}) as unknown as TypedDocumentString<CallbackRowFragment, unknown>;
export const BriefingFragmentDoc = new TypedDocumentString(`
    fragment Briefing on Customer {
  __typename
  id
  name
  memberNo
  phone
  gender
  birthDate
  tier
  intentClass
  conditionClass
  doNotContact
  callbackConsent
  note
  hidden
  preferredWindows {
    __typename
    days
    from
    to
  }
  related {
    __typename
    id
    name
    relationship
    authorization
  }
  lastVisit {
    __typename
    id
    arrivedAt
    purpose
    purchased
    amount
    doctor {
      __typename
      id
      name
    }
    procedures {
      __typename
      code
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"Briefing"}) as unknown as TypedDocumentString<BriefingFragment, unknown>;
export const ReasonsFragmentDoc = new TypedDocumentString(`
    fragment Reasons on Callback {
  __typename
  keyPoints
  origins {
    __typename
    explanation
    manual
    step
    ruleVersion
  }
}
    `, {"fragmentName":"Reasons"}) as unknown as TypedDocumentString<ReasonsFragment, unknown>;
export const AttemptLineFragmentDoc = new TypedDocumentString(`
    fragment AttemptLine on CallbackAttempt {
  __typename
  id
  at
  by {
    __typename
    id
    name
  }
  answeredBy
  outcome
  note
  nextAt
}
    `, {"fragmentName":"AttemptLine"}) as unknown as TypedDocumentString<AttemptLineFragment, unknown>;
export const ContactsFragmentDoc = new TypedDocumentString(`
    fragment Contacts on Callback {
  __typename
  attempts {
    __typename
    ...AttemptLine
  }
  customer {
    __typename
    id
    lastCallback {
      __typename
      id
      purpose
      attempts {
        __typename
        ...AttemptLine
      }
    }
  }
}
    fragment AttemptLine on CallbackAttempt {
  __typename
  id
  at
  by {
    __typename
    id
    name
  }
  answeredBy
  outcome
  note
  nextAt
}`, {"fragmentName":"Contacts"}) as unknown as TypedDocumentString<ContactsFragment, unknown>;
export const ScriptTextFragmentDoc = new TypedDocumentString(`
    fragment ScriptText on Script {
  __typename
  id
  title
  openingSeconds
  lines {
    __typename
    part
    mandatory
    text
  }
}
    `, {"fragmentName":"ScriptText"}) as unknown as TypedDocumentString<ScriptTextFragment, unknown>;
export const CaseClockFragmentDoc = new TypedDocumentString(`
    fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}
    `, {"fragmentName":"CaseClock"}) as unknown as TypedDocumentString<CaseClockFragment, unknown>;
export const CaseMoveFragmentDoc = new TypedDocumentString(`
    fragment CaseMove on AvailableAction {
  __typename
  action
  allowed
  blockedBy {
    __typename
    code
    requirement
    message
  }
}
    `, {"fragmentName":"CaseMove"}) as unknown as TypedDocumentString<CaseMoveFragment, unknown>;
export const CaseHeadFragmentDoc = new TypedDocumentString(`
    fragment CaseHead on Complaint {
  __typename
  id
  caseNo
  subject
  state
  level
  severity
  dueAt
  breached
  hidden
  owner {
    __typename
    id
    name
  }
  handoverTo {
    __typename
    id
    name
  }
  accompanyingSupervisor {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  clocks {
    __typename
    ...CaseClock
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    staff {
      __typename
      id
      name
    }
  }
  opinions {
    __typename
    id
    at
    doctor {
      __typename
      id
      name
    }
  }
  availableActions {
    __typename
    ...CaseMove
  }
}
    fragment CaseMove on AvailableAction {
  __typename
  action
  allowed
  blockedBy {
    __typename
    code
    requirement
    message
  }
}
fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}`, {"fragmentName":"CaseHead"}) as unknown as TypedDocumentString<CaseHeadFragment, unknown>;
export const CaseFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseFacts on Complaint {
  __typename
  id
  subject
  description
  desiredOutcome
  customerIntents
  channel
  serviceLine
  severity
  category
  flags
  occurredAt
  occurredOn
  place
  anonymous
  registeredAt
  hidden
  registeredBy {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
  complainant {
    __typename
    name
    phone
    relationship
    authorized
  }
  involvedStaff {
    __typename
    id
    name
    title
  }
  involvedDepartments {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CaseFacts"}) as unknown as TypedDocumentString<CaseFactsFragment, unknown>;
export const CaseFindingsFragmentDoc = new TypedDocumentString(`
    fragment CaseFindings on Complaint {
  __typename
  id
  finding
  establishedFacts
  assessment
  rootCause
  resolution
}
    `, {"fragmentName":"CaseFindings"}) as unknown as TypedDocumentString<CaseFindingsFragment, unknown>;
export const CaseMovesFragmentDoc = new TypedDocumentString(`
    fragment CaseMoves on Complaint {
  __typename
  id
  version
  state
  level
  owner {
    __typename
    id
  }
  handoverTo {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
  }
  availableActions {
    __typename
    ...CaseMove
  }
}
    fragment CaseMove on AvailableAction {
  __typename
  action
  allowed
  blockedBy {
    __typename
    code
    requirement
    message
  }
}`, {"fragmentName":"CaseMoves"}) as unknown as TypedDocumentString<CaseMovesFragment, unknown>;
export const CaseRecordFragmentDoc = new TypedDocumentString(`
    fragment CaseRecord on Complaint {
  __typename
  id
  version
  caseNo
  state
  level
  severity
  channel
  flags
  category
  hidden
  finding
  establishedFacts
  assessment
  rootCause
  resolution
  customer {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  involvedStaff {
    __typename
    id
    name
  }
  involvedDepartments {
    __typename
    id
    name
  }
  solutionOptions {
    __typename
    id
    title
    cost
    chosen
  }
  commitments {
    __typename
    id
    version
    what
    dueAt
    keptAt
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    staff {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseRecord"}) as unknown as TypedDocumentString<CaseRecordFragment, unknown>;
export const CaseComposerFragmentDoc = new TypedDocumentString(`
    fragment CaseComposer on Complaint {
  __typename
  id
  channel
  anonymous
  finding
  customer {
    __typename
    id
    name
  }
  complainant {
    __typename
    name
  }
  steps {
    __typename
    step
  }
}
    `, {"fragmentName":"CaseComposer"}) as unknown as TypedDocumentString<CaseComposerFragment, unknown>;
export const CaseStepsFragmentDoc = new TypedDocumentString(`
    fragment CaseSteps on Complaint {
  __typename
  id
  state
  hidden
  steps {
    __typename
    step
    at
    note
    by {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseSteps"}) as unknown as TypedDocumentString<CaseStepsFragment, unknown>;
export const CaseCommitmentsFragmentDoc = new TypedDocumentString(`
    fragment CaseCommitments on Complaint {
  __typename
  id
  state
  hidden
  commitments {
    __typename
    id
    version
    what
    toWhom
    dueAt
    keptAt
    outcome
    renegotiated
    owner {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseCommitments"}) as unknown as TypedDocumentString<CaseCommitmentsFragment, unknown>;
export const CaseSolutionsFragmentDoc = new TypedDocumentString(`
    fragment CaseSolutions on Complaint {
  __typename
  id
  solutionOptions {
    __typename
    id
    title
    pros
    cons
    cost
    chosen
  }
}
    `, {"fragmentName":"CaseSolutions"}) as unknown as TypedDocumentString<CaseSolutionsFragment, unknown>;
export const CasePeopleFragmentDoc = new TypedDocumentString(`
    fragment CasePeople on Complaint {
  __typename
  id
  hidden
  state
  registeredBy {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
  handoverTo {
    __typename
    id
    name
  }
  accompanyingSupervisor {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    note
    staff {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CasePeople"}) as unknown as TypedDocumentString<CasePeopleFragment, unknown>;
export const CaseOpinionsFragmentDoc = new TypedDocumentString(`
    fragment CaseOpinions on Complaint {
  __typename
  id
  opinions {
    __typename
    id
    at
    opinion
    text
    doctor {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseOpinions"}) as unknown as TypedDocumentString<CaseOpinionsFragment, unknown>;
export const CaseEventFragmentDoc = new TypedDocumentString(`
    fragment CaseEvent on Event {
  __typename
  id
  at
  kind
  summary
  actor {
    __typename
    id
    name
  }
  texts {
    __typename
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"CaseEvent"}) as unknown as TypedDocumentString<CaseEventFragment, unknown>;
export const MovedCaseFragmentDoc = new TypedDocumentString(`
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"MovedCase"}) as unknown as TypedDocumentString<MovedCaseFragment, unknown>;
export const CaseOptionFragmentDoc = new TypedDocumentString(`
    fragment CaseOption on Complaint {
  __typename
  id
  caseNo
  subject
  state
  customer {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CaseOption"}) as unknown as TypedDocumentString<CaseOptionFragment, unknown>;
export const NeedsMeCardFragmentDoc = new TypedDocumentString(`
    fragment NeedsMeCard on Complaint {
  __typename
  id
  version
  caseNo
  level
  state
  severity
  serviceLine
  flags
  subject
  description
  desiredOutcome
  customerIntents
  occurredAt
  occurredOn
  registeredAt
  dueAt
  anonymous
  owner {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
  }
  clocks {
    __typename
    ...CaseClock
  }
  opinions {
    __typename
    id
    at
    opinion
    text
    doctor {
      __typename
      id
      name
    }
  }
}
    fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}`, {"fragmentName":"NeedsMeCard"}) as unknown as TypedDocumentString<NeedsMeCardFragment, unknown>;
export const ComplaintRowFragmentDoc = new TypedDocumentString(`
    fragment ComplaintRow on Complaint {
  __typename
  id
  version
  caseNo
  level
  state
  serviceLine
  severity
  subject
  dueAt
  breached
  anonymous
  registeredAt
  owner {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  complainant {
    __typename
    name
    relationship
  }
  clocks {
    __typename
    ...CaseClock
  }
}
    fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}`, {"fragmentName":"ComplaintRow"}) as unknown as TypedDocumentString<ComplaintRowFragment, unknown>;
export const CustomerHeadFragmentDoc = new TypedDocumentString(`
    fragment CustomerHead on Customer {
  __typename
  id
  version
  name
  memberNo
  gender
  birthDate
  tier
  phone
  doNotContact
  callbackConsent
  marketingConsent
  deceasedAt
  note
  hidden
  owner {
    __typename
    id
    name
  }
  preferredWindows {
    __typename
    days
    from
    to
  }
}
    `, {"fragmentName":"CustomerHead"}) as unknown as TypedDocumentString<CustomerHeadFragment, unknown>;
export const VisitLineFragmentDoc = new TypedDocumentString(`
    fragment VisitLine on Visit {
  __typename
  id
  arrivedAt
  purpose
  purchased
  amount
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  procedures {
    __typename
    code
    name
    nameEn
  }
}
    `, {"fragmentName":"VisitLine"}) as unknown as TypedDocumentString<VisitLineFragment, unknown>;
export const CustomerOverviewFragmentDoc = new TypedDocumentString(`
    fragment CustomerOverview on Customer {
  __typename
  id
  intentClass
  conditionClass
  related {
    __typename
    id
    name
    relationship
    authorization
  }
  lastVisit {
    __typename
    ...VisitLine
  }
  lastCallback {
    __typename
    id
    purpose
    state
    dueAt
    attempts {
      __typename
      id
      at
      outcome
      note
      by {
        __typename
        id
        name
      }
    }
  }
}
    fragment VisitLine on Visit {
  __typename
  id
  arrivedAt
  purpose
  purchased
  amount
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  procedures {
    __typename
    code
    name
    nameEn
  }
}`, {"fragmentName":"CustomerOverview"}) as unknown as TypedDocumentString<CustomerOverviewFragment, unknown>;
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Customer {
  __typename
  id
  name
  memberNo
  tier
  phone
  doNotContact
  deceasedAt
  owner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const CustomerAppointmentFragmentDoc = new TypedDocumentString(`
    fragment CustomerAppointment on Appointment {
  __typename
  id
  version
  number
  startsAt
  status
  note
  doctor {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CustomerAppointment"}) as unknown as TypedDocumentString<CustomerAppointmentFragment, unknown>;
export const ImportProgressFragmentDoc = new TypedDocumentString(`
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}
    `, {"fragmentName":"ImportProgress"}) as unknown as TypedDocumentString<ImportProgressFragment, unknown>;
export const ImportMappingPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportMappingParts on ImportMapping {
  __typename
  sourceName
  dates
  columns {
    __typename
    column
    target
    confidence
    samples
  }
}
    `, {"fragmentName":"ImportMappingParts"}) as unknown as TypedDocumentString<ImportMappingPartsFragment, unknown>;
export const LeadRowFragmentDoc = new TypedDocumentString(`
    fragment LeadRow on Lead {
  __typename
  id
  version
  channel
  concern
  intentClass
  conditionClass
  state
  nextContactAt
  createdAt
  consultant {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  appointment {
    __typename
    id
    number
    startsAt
  }
}
    `, {"fragmentName":"LeadRow"}) as unknown as TypedDocumentString<LeadRowFragment, unknown>;
export const AccessLineFragmentDoc = new TypedDocumentString(`
    fragment AccessLine on AccessEntry {
  __typename
  id
  at
  kind
  subject
  purpose
  client
  summary
  staff {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"AccessLine"}) as unknown as TypedDocumentString<AccessLineFragment, unknown>;
export const RuleCardFragmentDoc = new TypedDocumentString(`
    fragment RuleCard on CallbackRule {
  __typename
  id
  version
  name
  active
  trigger
  purpose
  sentence
  horizonDays
  effectiveFrom
  steps {
    __typename
    key
    offsetDays
    offsetMinutes
    at
    families
    limitDays
  }
}
    `, {"fragmentName":"RuleCard"}) as unknown as TypedDocumentString<RuleCardFragment, unknown>;
export const ScriptCardFragmentDoc = new TypedDocumentString(`
    fragment ScriptCard on Script {
  __typename
  id
  title
  purpose
  openingSeconds
  lines {
    __typename
    part
    mandatory
    text
  }
}
    `, {"fragmentName":"ScriptCard"}) as unknown as TypedDocumentString<ScriptCardFragment, unknown>;
export const DepartmentRowFragmentDoc = new TypedDocumentString(`
    fragment DepartmentRow on Department {
  __typename
  id
  version
  code
  name
  serviceLine
  remit
  active
}
    `, {"fragmentName":"DepartmentRow"}) as unknown as TypedDocumentString<DepartmentRowFragment, unknown>;
export const CalendarYearPartsFragmentDoc = new TypedDocumentString(`
    fragment CalendarYearParts on CalendarYear {
  __typename
  year
  version
  source
  days {
    __typename
    date
    off
    name
  }
}
    `, {"fragmentName":"CalendarYearParts"}) as unknown as TypedDocumentString<CalendarYearPartsFragment, unknown>;
export const StaffRowFragmentDoc = new TypedDocumentString(`
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"StaffRow"}) as unknown as TypedDocumentString<StaffRowFragment, unknown>;
export const StaffGrantsFragmentDoc = new TypedDocumentString(`
    fragment StaffGrants on Staff {
  __typename
  id
  roles
  grants {
    __typename
    id
    role
    posts
    validFrom
    validUntil
    department {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"StaffGrants"}) as unknown as TypedDocumentString<StaffGrantsFragment, unknown>;
export const CustomerOptionFragmentDoc = new TypedDocumentString(`
    fragment CustomerOption on Customer {
  __typename
  id
  memberNo
  name
  phone
  tier
}
    `, {"fragmentName":"CustomerOption"}) as unknown as TypedDocumentString<CustomerOptionFragment, unknown>;
export const StaffOptionFragmentDoc = new TypedDocumentString(`
    fragment StaffOption on Staff {
  __typename
  id
  name
  title
  active
  department {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"StaffOption"}) as unknown as TypedDocumentString<StaffOptionFragment, unknown>;
export const ViewerBitsFragmentDoc = new TypedDocumentString(`
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}
    `, {"fragmentName":"ViewerBits"}) as unknown as TypedDocumentString<ViewerBitsFragment, unknown>;
export const SessionBitsFragmentDoc = new TypedDocumentString(`
    fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}`, {"fragmentName":"SessionBits"}) as unknown as TypedDocumentString<SessionBitsFragment, unknown>;
export const OpenDocument = new TypedDocumentString(`
    query Open($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    id
  }
}
    `, {"hash":"sha256:0d07ea443916008430ae725e0bf7af552bf5f7cb4099952e6a6e022207951713"}) as unknown as TypedDocumentString<OpenQuery, OpenQueryVariables>;
export const ShellCountsDocument = new TypedDocumentString(`
    query ShellCounts {
  __typename
  viewer {
    __typename
    now
    counts {
      __typename
      callbacksDue
      callbacksOverdue
      complaintsOpen
      complaintsBreached
      approvalsWaiting
      unreadNotifications
    }
  }
}
    `, {"hash":"sha256:7116d6004fd63b1ca33e376008c03683263322a2098787fb8ad262019051ae24"}) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {
  __typename
  notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...NotificationLine
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment NotificationLine on Notification {
  __typename
  id
  kind
  summary
  ref
  at
  readAt
}`, {"hash":"sha256:2167750df64b497e0a241f44cb8f0bc1bc4fa583fd5d60534cbefc9677a3d322"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const ReadNotificationsDocument = new TypedDocumentString(`
    mutation ReadNotifications($ids: [ID!]) {
  __typename
  readNotifications(ids: $ids)
}
    `, {"hash":"sha256:d3715618286919cbd88ca7fc390c7bc1e670d8731ea05be1c056acd2b4712ac7"}) as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const NotificationAddedDocument = new TypedDocumentString(`
    subscription NotificationAdded($after: String) {
  notificationAdded(after: $after) {
    __typename
    cursor
    resync
    notification {
      __typename
      ...NotificationLine
    }
  }
}
    fragment NotificationLine on Notification {
  __typename
  id
  kind
  summary
  ref
  at
  readAt
}`, {"hash":"sha256:f34b8e51cf5deff73d0ece8ffb1b867fc0f2ac0f1cfb76d3156a53169765a43d"}) as unknown as TypedDocumentString<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const AppointmentsDocument = new TypedDocumentString(`
    query Appointments($day: Date!, $doctor: ID, $status: [AppointmentStatus!], $first: Int!, $after: String) {
  __typename
  appointments(
    day: $day
    doctor: $doctor
    status: $status
    first: $first
    after: $after
  ) {
    __typename
    nodes {
      __typename
      ...AppointmentRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  note
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
}`, {"hash":"sha256:71805bb0bb00b956b3ba229ea1db11b6a5427d898e4b429144d9af10c032dbf8"}) as unknown as TypedDocumentString<AppointmentsQuery, AppointmentsQueryVariables>;
export const CheckInAppointmentDocument = new TypedDocumentString(`
    mutation CheckInAppointment($id: ID!, $expectedVersion: Int!) {
  __typename
  checkInAppointment(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ...AppointmentRow
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  note
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
}`, {"hash":"sha256:5b72138bfa7c70b80a8402c9134ab53b1308cc7e8ef2bdfd04bf05e5e499c5aa"}) as unknown as TypedDocumentString<CheckInAppointmentMutation, CheckInAppointmentMutationVariables>;
export const MoveAppointmentDocument = new TypedDocumentString(`
    mutation MoveAppointment($id: ID!, $expectedVersion: Int!, $startsAt: Time!) {
  __typename
  rescheduleAppointment(
    id: $id
    expectedVersion: $expectedVersion
    startsAt: $startsAt
  ) {
    __typename
    ...AppointmentRow
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  note
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
}`, {"hash":"sha256:e53d83127193fe3fd60b26463fec38107a61e8cdba8bdaa2954b2537f50fc365"}) as unknown as TypedDocumentString<MoveAppointmentMutation, MoveAppointmentMutationVariables>;
export const CallOffAppointmentDocument = new TypedDocumentString(`
    mutation CallOffAppointment($id: ID!, $expectedVersion: Int!, $reason: String!) {
  __typename
  cancelAppointment(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    ...AppointmentRow
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  note
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
}`, {"hash":"sha256:f9f0cdb0dba579b000bb177773e4ae662d33ed4ce0b8b383895094251159e668"}) as unknown as TypedDocumentString<CallOffAppointmentMutation, CallOffAppointmentMutationVariables>;
export const RecordArrivedVisitDocument = new TypedDocumentString(`
    mutation RecordArrivedVisit($input: RecordVisitInput!) {
  __typename
  recordVisit(input: $input) {
    __typename
    id
    arrivedAt
  }
}
    `, {"hash":"sha256:6a15a7370995ef9e9f82e132651afeeefb21d9faf8740537f31e93308c25b06b"}) as unknown as TypedDocumentString<RecordArrivedVisitMutation, RecordArrivedVisitMutationVariables>;
export const StartCallbackDocument = new TypedDocumentString(`
    mutation StartCallback($id: ID!, $expectedVersion: Int!) {
  __typename
  startCallback(id: $id, expectedVersion: $expectedVersion) {
    __typename
    id
    version
    state
    startedAt
    customer {
      __typename
      id
      phone
    }
  }
}
    `, {"hash":"sha256:212ddbb816f6600f1affd998ef5535eec1b2588aca276dfab43619e4013d8f71"}) as unknown as TypedDocumentString<StartCallbackMutation, StartCallbackMutationVariables>;
export const RevealNumberDocument = new TypedDocumentString(`
    mutation RevealNumber($id: ID!, $purpose: String!) {
  __typename
  unmaskCustomer(id: $id, purpose: $purpose) {
    __typename
    id
    phone
  }
}
    `, {"hash":"sha256:d0720233c21fded893c38520d8d3efb2984f31797c85233cafd5c75327329eaf"}) as unknown as TypedDocumentString<RevealNumberMutation, RevealNumberMutationVariables>;
export const ReleaseCallbackDocument = new TypedDocumentString(`
    mutation ReleaseCallback($id: ID!, $expectedVersion: Int!) {
  __typename
  releaseCallback(id: $id, expectedVersion: $expectedVersion) {
    __typename
    id
    version
    state
    startedAt
  }
}
    `, {"hash":"sha256:c11803fc65252ccdaf127a11e51122a81cf1ded9f8c8419d14ac675353143802"}) as unknown as TypedDocumentString<ReleaseCallbackMutation, ReleaseCallbackMutationVariables>;
export const CompleteCallbackDocument = new TypedDocumentString(`
    mutation CompleteCallback($input: CompleteCallbackInput!) {
  __typename
  completeCallback(input: $input) {
    __typename
    callback {
      __typename
      id
      version
      state
      dueAt
    }
    next {
      __typename
      id
      dueAt
    }
    complaint {
      __typename
      id
      caseNo
    }
    appointment {
      __typename
      id
      number
      startsAt
    }
  }
}
    `, {"hash":"sha256:57527b6d6c349e5b84b49245f194d8edbe2c581c9dfc7fbac976736bddbb7379"}) as unknown as TypedDocumentString<CompleteCallbackMutation, CompleteCallbackMutationVariables>;
export const PlanCallbackDocument = new TypedDocumentString(`
    mutation PlanCallback($input: PlanCallbackInput!) {
  __typename
  planCallback(input: $input) {
    __typename
    id
    dueAt
  }
}
    `, {"hash":"sha256:5934e9c6d6c2007cda4883c929fb967f75430b51cfc454f7a5c41c9627b1f2dd"}) as unknown as TypedDocumentString<PlanCallbackMutation, PlanCallbackMutationVariables>;
export const CancelCallbackDocument = new TypedDocumentString(`
    mutation CancelCallback($id: ID!, $expectedVersion: Int!, $reason: String!) {
  __typename
  cancelCallback(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    id
    version
    state
  }
}
    `, {"hash":"sha256:09266b0fdd4f14629bc0e43ea0990108c396ce635a7be92d6f9ef940fbca8a08"}) as unknown as TypedDocumentString<CancelCallbackMutation, CancelCallbackMutationVariables>;
export const ReassignCallbacksDocument = new TypedDocumentString(`
    mutation ReassignCallbacks($callbacks: [VersionedId!]!, $assignee: ID!, $reason: String!) {
  __typename
  reassignCallbacks(callbacks: $callbacks, assignee: $assignee, reason: $reason) {
    __typename
    id
    version
    assignee {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:1937349753ef69c677223ef77fb63f508c2bfaecbcb0eee6b8993f95d685ef32"}) as unknown as TypedDocumentString<ReassignCallbacksMutation, ReassignCallbacksMutationVariables>;
export const MyDayDocument = new TypedDocumentString(`
    query MyDay {
  __typename
  myDay {
    __typename
    overdue
    due
    later
    retry
    doneToday
    plannedToday
  }
}
    `, {"hash":"sha256:202403c440bd86a96f061a78eafcfc87a48836749cd6238f0de63db40ebeb11d"}) as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($filter: WorklistFilter, $first: Int!, $after: String) {
  __typename
  worklist(filter: $filter, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...CallbackRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment CallbackRow on Callback {
  __typename
  id
  version
  purpose
  state
  dueAt
  overdue
  tries
  keyPoints
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
}`, {"hash":"sha256:c765c5365545196bde81da761f4ebb7adf72eee0c69f60b37d0a7213f61c9b71"}) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const WorklistChangedDocument = new TypedDocumentString(`
    subscription WorklistChanged($after: String) {
  worklistChanged(after: $after) {
    __typename
    cursor
    resync
    callback {
      __typename
      ...CallbackRow
    }
  }
}
    fragment CallbackRow on Callback {
  __typename
  id
  version
  purpose
  state
  dueAt
  overdue
  tries
  keyPoints
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
}`, {"hash":"sha256:65e69efe386e0c6f8554ee785d3ebffbc6b6ce68868d3dcd13e5bdc36be2f4f0"}) as unknown as TypedDocumentString<WorklistChangedSubscription, WorklistChangedSubscriptionVariables>;
export const StaffLoadDocument = new TypedDocumentString(`
    query StaffLoad {
  __typename
  staffLoad {
    __typename
    staff {
      __typename
      id
      name
    }
    open
    overdue
    doneToday
  }
}
    `, {"hash":"sha256:7550171b16852d662743e3a0b9c9864e3d65ec7b21112bc4c6cb5cb14ed0e67b"}) as unknown as TypedDocumentString<StaffLoadQuery, StaffLoadQueryVariables>;
export const NextDayListDocument = new TypedDocumentString(`
    query NextDayList($day: Date!, $assignee: ID, $first: Int!, $after: String) {
  __typename
  nextDayList(day: $day, assignee: $assignee, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...CallbackRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment CallbackRow on Callback {
  __typename
  id
  version
  purpose
  state
  dueAt
  overdue
  tries
  keyPoints
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
}`, {"hash":"sha256:5e6e1e9522ab2fce30349a4e4db143c233d129ab3ddf9170ef6a932842646d5a"}) as unknown as TypedDocumentString<NextDayListQuery, NextDayListQueryVariables>;
export const CallbackWorkDocument = new TypedDocumentString(`
    query CallbackWork($id: ID!) {
  __typename
  callback(id: $id) {
    __typename
    id
    version
    purpose
    state
    dueAt
    firstDueAt
    windowEnd
    overdue
    tries
    startedAt
    assignee {
      __typename
      id
      name
    }
    whyNotNow {
      __typename
      code
      requirement
      message
    }
    customer {
      __typename
      id
      name
      ...Briefing
    }
    ...Reasons
    ...Contacts
    script {
      __typename
      ...ScriptText
    }
  }
}
    fragment Briefing on Customer {
  __typename
  id
  name
  memberNo
  phone
  gender
  birthDate
  tier
  intentClass
  conditionClass
  doNotContact
  callbackConsent
  note
  hidden
  preferredWindows {
    __typename
    days
    from
    to
  }
  related {
    __typename
    id
    name
    relationship
    authorization
  }
  lastVisit {
    __typename
    id
    arrivedAt
    purpose
    purchased
    amount
    doctor {
      __typename
      id
      name
    }
    procedures {
      __typename
      code
      name
      nameEn
    }
  }
}
fragment Reasons on Callback {
  __typename
  keyPoints
  origins {
    __typename
    explanation
    manual
    step
    ruleVersion
  }
}
fragment AttemptLine on CallbackAttempt {
  __typename
  id
  at
  by {
    __typename
    id
    name
  }
  answeredBy
  outcome
  note
  nextAt
}
fragment Contacts on Callback {
  __typename
  attempts {
    __typename
    ...AttemptLine
  }
  customer {
    __typename
    id
    lastCallback {
      __typename
      id
      purpose
      attempts {
        __typename
        ...AttemptLine
      }
    }
  }
}
fragment ScriptText on Script {
  __typename
  id
  title
  openingSeconds
  lines {
    __typename
    part
    mandatory
    text
  }
}`, {"hash":"sha256:15aaf62358ee1f96443857da681080ecaa2d3ee1382fddb4b912d24687f7c81c"}) as unknown as TypedDocumentString<CallbackWorkQuery, CallbackWorkQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  __typename
  complaint(id: $id) {
    __typename
    id
    version
    eventCount
    ...CaseHead
    ...CaseFacts
    ...CaseFindings
    ...CaseMoves
    ...CaseRecord
    ...CaseComposer
    ...CaseSteps
    ...CaseCommitments
    ...CaseSolutions
    ...CasePeople
    ...CaseOpinions
  }
}
    fragment CaseHead on Complaint {
  __typename
  id
  caseNo
  subject
  state
  level
  severity
  dueAt
  breached
  hidden
  owner {
    __typename
    id
    name
  }
  handoverTo {
    __typename
    id
    name
  }
  accompanyingSupervisor {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  clocks {
    __typename
    ...CaseClock
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    staff {
      __typename
      id
      name
    }
  }
  opinions {
    __typename
    id
    at
    doctor {
      __typename
      id
      name
    }
  }
  availableActions {
    __typename
    ...CaseMove
  }
}
fragment CaseMove on AvailableAction {
  __typename
  action
  allowed
  blockedBy {
    __typename
    code
    requirement
    message
  }
}
fragment CaseFacts on Complaint {
  __typename
  id
  subject
  description
  desiredOutcome
  customerIntents
  channel
  serviceLine
  severity
  category
  flags
  occurredAt
  occurredOn
  place
  anonymous
  registeredAt
  hidden
  registeredBy {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
    doNotContact
  }
  complainant {
    __typename
    name
    phone
    relationship
    authorized
  }
  involvedStaff {
    __typename
    id
    name
    title
  }
  involvedDepartments {
    __typename
    id
    name
  }
}
fragment CaseFindings on Complaint {
  __typename
  id
  finding
  establishedFacts
  assessment
  rootCause
  resolution
}
fragment CaseMoves on Complaint {
  __typename
  id
  version
  state
  level
  owner {
    __typename
    id
  }
  handoverTo {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
  }
  availableActions {
    __typename
    ...CaseMove
  }
}
fragment CaseRecord on Complaint {
  __typename
  id
  version
  caseNo
  state
  level
  severity
  channel
  flags
  category
  hidden
  finding
  establishedFacts
  assessment
  rootCause
  resolution
  customer {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  involvedStaff {
    __typename
    id
    name
  }
  involvedDepartments {
    __typename
    id
    name
  }
  solutionOptions {
    __typename
    id
    title
    cost
    chosen
  }
  commitments {
    __typename
    id
    version
    what
    dueAt
    keptAt
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    staff {
      __typename
      id
      name
    }
  }
}
fragment CaseComposer on Complaint {
  __typename
  id
  channel
  anonymous
  finding
  customer {
    __typename
    id
    name
  }
  complainant {
    __typename
    name
  }
  steps {
    __typename
    step
  }
}
fragment CaseSteps on Complaint {
  __typename
  id
  state
  hidden
  steps {
    __typename
    step
    at
    note
    by {
      __typename
      id
      name
    }
  }
}
fragment CaseCommitments on Complaint {
  __typename
  id
  state
  hidden
  commitments {
    __typename
    id
    version
    what
    toWhom
    dueAt
    keptAt
    outcome
    renegotiated
    owner {
      __typename
      id
      name
    }
  }
}
fragment CaseSolutions on Complaint {
  __typename
  id
  solutionOptions {
    __typename
    id
    title
    pros
    cons
    cost
    chosen
  }
}
fragment CasePeople on Complaint {
  __typename
  id
  hidden
  state
  registeredBy {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
  handoverTo {
    __typename
    id
    name
  }
  accompanyingSupervisor {
    __typename
    id
    name
  }
  attendingDoctor {
    __typename
    id
    name
  }
  presences {
    __typename
    id
    role
    beganAt
    until
    note
    staff {
      __typename
      id
      name
    }
  }
}
fragment CaseOpinions on Complaint {
  __typename
  id
  opinions {
    __typename
    id
    at
    opinion
    text
    doctor {
      __typename
      id
      name
    }
  }
}
fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}`, {"hash":"sha256:77f8ec1deaf36d73a0d2ffe6028375ab25489f4b5a7e35f2d4c0fb1d5ccdcb78"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseTimelineDocument = new TypedDocumentString(`
    query CaseTimeline($id: ID!, $first: Int!, $after: String) {
  __typename
  complaint(id: $id) {
    __typename
    id
    timeline(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        ...CaseEvent
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment CaseEvent on Event {
  __typename
  id
  at
  kind
  summary
  actor {
    __typename
    id
    name
  }
  texts {
    __typename
    field
    label
    before
    after
  }
}`, {"hash":"sha256:dc5f6593ce9841860dc5c064550f775b2b6699ee732f9118ebb880c5f4ce0121"}) as unknown as TypedDocumentString<CaseTimelineQuery, CaseTimelineQueryVariables>;
export const ComplaintChangedDocument = new TypedDocumentString(`
    subscription ComplaintChanged($id: ID!, $after: String) {
  complaintChanged(id: $id, after: $after) {
    __typename
    cursor
    resync
    complaint {
      __typename
      ...MovedCase
    }
    event {
      __typename
      id
    }
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f287d18b54039c8e2d539fba71b80e50232bf0f649347a8d4d394163319ba3cd"}) as unknown as TypedDocumentString<ComplaintChangedSubscription, ComplaintChangedSubscriptionVariables>;
export const ResolveAtFirstContactDocument = new TypedDocumentString(`
    mutation ResolveAtFirstContact($input: ResolveAtFirstContactInput!) {
  __typename
  resolveComplaintAtFirstContact(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:9365f2827f1a67f8d57a62dc0787c295378e420bc4c32ae876b94ae2ae23fac0"}) as unknown as TypedDocumentString<ResolveAtFirstContactMutation, ResolveAtFirstContactMutationVariables>;
export const AcknowledgeComplaintDocument = new TypedDocumentString(`
    mutation AcknowledgeComplaint($input: AcknowledgeComplaintInput!) {
  __typename
  acknowledgeComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4c98cb4649915e75337d0e7300605f561c5939f27be5a6cc9f7dd5c2342ac060"}) as unknown as TypedDocumentString<AcknowledgeComplaintMutation, AcknowledgeComplaintMutationVariables>;
export const TriageComplaintDocument = new TypedDocumentString(`
    mutation TriageComplaint($input: TriageComplaintInput!) {
  __typename
  triageComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:ceb2fdd9ccee1547a046f8d1674a350396c860e718b1a69abed7e1e44d72e278"}) as unknown as TypedDocumentString<TriageComplaintMutation, TriageComplaintMutationVariables>;
export const DeclineComplaintDocument = new TypedDocumentString(`
    mutation DeclineComplaint($input: DeclineComplaintInput!) {
  __typename
  declineComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:e92fe477f6119bcd04fbafd57e6ac8bd0cb6c4ca4c905a738c289db11aef0396"}) as unknown as TypedDocumentString<DeclineComplaintMutation, DeclineComplaintMutationVariables>;
export const MergeComplaintDocument = new TypedDocumentString(`
    mutation MergeComplaint($input: MergeComplaintInput!) {
  __typename
  mergeComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:7c577b96cf9cec0fa32647489766d615e7da5d7ab25f3e3d5a6f7abfedd6ab70"}) as unknown as TypedDocumentString<MergeComplaintMutation, MergeComplaintMutationVariables>;
export const TransferComplaintDocument = new TypedDocumentString(`
    mutation TransferComplaint($input: TransferComplaintInput!) {
  __typename
  transferComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:5c5578e813ae8730eb11ead20ceffc1e6c065052476940905037076621d5ce09"}) as unknown as TypedDocumentString<TransferComplaintMutation, TransferComplaintMutationVariables>;
export const StartInvestigationDocument = new TypedDocumentString(`
    mutation StartInvestigation($input: StartInvestigationInput!) {
  __typename
  startInvestigation(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:520f66f582b0a465416a593eccc3c57f00b25ffd5d20ef683b2de1e2d08dd0aa"}) as unknown as TypedDocumentString<StartInvestigationMutation, StartInvestigationMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: RecordFindingInput!) {
  __typename
  recordFinding(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:6fde1d2e8c238b0175490534d33d4c4f6c22a8f2d4aa457c3102e8635530e431"}) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const ProposeSolutionsDocument = new TypedDocumentString(`
    mutation ProposeSolutions($input: ProposeSolutionsInput!) {
  __typename
  proposeSolutions(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f2d33186aa3717ca3cc7bbbf2ffe4cdabb401790573adb0524a32e8b251f2dab"}) as unknown as TypedDocumentString<ProposeSolutionsMutation, ProposeSolutionsMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordSolutionDecisionInput!) {
  __typename
  recordSolutionDecision(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:3fc466c402fbff350a954079ac808d371c4575d8febd2d1b390853489f0936bc"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const CompleteExecutionDocument = new TypedDocumentString(`
    mutation CompleteExecution($input: CompleteExecutionInput!) {
  __typename
  completeExecution(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:53b57c7b673f01620ca94c72762f3be28fd8fda0eff1c18a0ef7f97a22839deb"}) as unknown as TypedDocumentString<CompleteExecutionMutation, CompleteExecutionMutationVariables>;
export const ConfirmResolutionDocument = new TypedDocumentString(`
    mutation ConfirmResolution($input: ConfirmResolutionInput!) {
  __typename
  confirmResolution(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:157c41d50466a02b776435c241334f31112186a4c1a48ca85c12c70b3ce55869"}) as unknown as TypedDocumentString<ConfirmResolutionMutation, ConfirmResolutionMutationVariables>;
export const CloseComplaintDocument = new TypedDocumentString(`
    mutation CloseComplaint($input: CloseComplaintInput!) {
  __typename
  closeComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:74183bbea8bc8720ce18ace2e97eac59cb72aaf286d70f1427b7933a5a7a7515"}) as unknown as TypedDocumentString<CloseComplaintMutation, CloseComplaintMutationVariables>;
export const SendExternalDocument = new TypedDocumentString(`
    mutation SendExternal($input: SendExternalInput!) {
  __typename
  sendComplaintExternal(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:077067b2d332bfcce129bba28205f52d1db18970466bc8f8b33a45d0c171fd61"}) as unknown as TypedDocumentString<SendExternalMutation, SendExternalMutationVariables>;
export const ReturnFromExternalDocument = new TypedDocumentString(`
    mutation ReturnFromExternal($input: ReturnFromExternalInput!) {
  __typename
  returnFromExternal(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:362e844560f62ffd4ace93462677ccbbe889f6103acaa9baa86cd7d0d6cb8a9d"}) as unknown as TypedDocumentString<ReturnFromExternalMutation, ReturnFromExternalMutationVariables>;
export const WithdrawComplaintDocument = new TypedDocumentString(`
    mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
  __typename
  withdrawComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f64d2e3571a649f5f11e0788e216fab2bb2f5087744a68ba38bae59592fb5fc7"}) as unknown as TypedDocumentString<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const ReopenComplaintDocument = new TypedDocumentString(`
    mutation ReopenComplaint($input: ReopenComplaintInput!) {
  __typename
  reopenComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4de13cb99724bb451829474b46f867677c48f2c1422dfa912a62b5a3f0a20b43"}) as unknown as TypedDocumentString<ReopenComplaintMutation, ReopenComplaintMutationVariables>;
export const AddComplaintNoteDocument = new TypedDocumentString(`
    mutation AddComplaintNote($input: AddNoteInput!) {
  __typename
  addComplaintNote(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:70cba59be50faa95bf21f8d7cc0374df2033844901746b5284a9f2419662feac"}) as unknown as TypedDocumentString<AddComplaintNoteMutation, AddComplaintNoteMutationVariables>;
export const SendComplaintMessageDocument = new TypedDocumentString(`
    mutation SendComplaintMessage($input: SendMessageInput!) {
  __typename
  sendComplaintMessage(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:35d1a842f8a6dc0099ada5be86b4955d8e7cb05953bda416d873039940221f31"}) as unknown as TypedDocumentString<SendComplaintMessageMutation, SendComplaintMessageMutationVariables>;
export const AssignComplaintDocument = new TypedDocumentString(`
    mutation AssignComplaint($input: AssignComplaintInput!) {
  __typename
  assignComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:424c9ec2104e17cd6ae38dced75354ecb1078677522218c680616fa2c04438cb"}) as unknown as TypedDocumentString<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const HandOverComplaintDocument = new TypedDocumentString(`
    mutation HandOverComplaint($input: HandOverInput!) {
  __typename
  handOverComplaint(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f1b65e3d1376d6226d6ea696735b13574edffee0957944001d975cf00a10f39e"}) as unknown as TypedDocumentString<HandOverComplaintMutation, HandOverComplaintMutationVariables>;
export const SetComplaintLevelDocument = new TypedDocumentString(`
    mutation SetComplaintLevel($input: SetLevelInput!) {
  __typename
  setComplaintLevel(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:b184d247b0ab98be3d0de8f6269ffe5c97dc92cbe6f3ffc70dc36e3ad32f0cd1"}) as unknown as TypedDocumentString<SetComplaintLevelMutation, SetComplaintLevelMutationVariables>;
export const LogPresenceDocument = new TypedDocumentString(`
    mutation LogPresence($input: LogPresenceInput!) {
  __typename
  logPresence(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:c021e781d03a06905ff85a84f4773df842aa78e173b5bf4d1d6983f8005e1e36"}) as unknown as TypedDocumentString<LogPresenceMutation, LogPresenceMutationVariables>;
export const GiveDoctorOpinionDocument = new TypedDocumentString(`
    mutation GiveDoctorOpinion($input: DoctorOpinionInput!) {
  __typename
  giveDoctorOpinion(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:7ce7e18fec21e894c95d8c6a320c4df1b84ccaf688cd264c6386a1b5c12e3733"}) as unknown as TypedDocumentString<GiveDoctorOpinionMutation, GiveDoctorOpinionMutationVariables>;
export const AddCommitmentDocument = new TypedDocumentString(`
    mutation AddCommitment($input: AddCommitmentInput!) {
  __typename
  addCommitment(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:75d9dceab918f356130d677b349337c58e1bbb5bf682b2e2197e2aa2038909dd"}) as unknown as TypedDocumentString<AddCommitmentMutation, AddCommitmentMutationVariables>;
export const KeepCommitmentDocument = new TypedDocumentString(`
    mutation KeepCommitment($input: KeepCommitmentInput!) {
  __typename
  keepCommitment(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:aa8f494ceccd0fd157b5f9b7f805d846a4e66fae9b8ea26446161b1ee0c7320e"}) as unknown as TypedDocumentString<KeepCommitmentMutation, KeepCommitmentMutationVariables>;
export const RenegotiateCommitmentDocument = new TypedDocumentString(`
    mutation RenegotiateCommitment($input: RenegotiateCommitmentInput!) {
  __typename
  renegotiateCommitment(input: $input) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:0925c0431ad395ccd350a0efe9fac53b63a8a2a9dbea659f6f5a7f496177e652"}) as unknown as TypedDocumentString<RenegotiateCommitmentMutation, RenegotiateCommitmentMutationVariables>;
export const AcceptComplaintDocument = new TypedDocumentString(`
    mutation AcceptComplaint($id: ID!, $expectedVersion: Int!) {
  __typename
  acceptComplaint(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ...MovedCase
  }
}
    fragment MovedCase on Complaint {
  __typename
  id
  version
  state
  level
  severity
  dueAt
  breached
  eventCount
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8dd733a25625fe7790ce90779e11ce5364610fc4d6dfc13b44276f5fcdc80741"}) as unknown as TypedDocumentString<AcceptComplaintMutation, AcceptComplaintMutationVariables>;
export const CaseOptionsDocument = new TypedDocumentString(`
    query CaseOptions($filter: ComplaintFilter, $first: Int!) {
  __typename
  complaints(filter: $filter, first: $first) {
    __typename
    nodes {
      __typename
      ...CaseOption
    }
  }
}
    fragment CaseOption on Complaint {
  __typename
  id
  caseNo
  subject
  state
  customer {
    __typename
    id
    name
  }
}`, {"hash":"sha256:d1fd1d8e2c6116b3ecf2fd5adfab1a9c1581d975bbb246a164072fb2f0613a00"}) as unknown as TypedDocumentString<CaseOptionsQuery, CaseOptionsQueryVariables>;
export const NeedsMeDocument = new TypedDocumentString(`
    query NeedsMe($filter: ComplaintFilter, $first: Int!, $after: String) {
  __typename
  complaints(filter: $filter, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...NeedsMeCard
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}
fragment NeedsMeCard on Complaint {
  __typename
  id
  version
  caseNo
  level
  state
  severity
  serviceLine
  flags
  subject
  description
  desiredOutcome
  customerIntents
  occurredAt
  occurredOn
  registeredAt
  dueAt
  anonymous
  owner {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
  }
  clocks {
    __typename
    ...CaseClock
  }
  opinions {
    __typename
    id
    at
    opinion
    text
    doctor {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:bd89fad35ff9aae8d22c808ccab7c4842e8819cc951438ac02aca3276e2ff53b"}) as unknown as TypedDocumentString<NeedsMeQuery, NeedsMeQueryVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($filter: ComplaintFilter, $orderBy: ComplaintOrder, $first: Int!, $after: String) {
  __typename
  complaints(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...ComplaintRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CaseClock on Clock {
  __typename
  kind
  startedAt
  warnAt
  dueAt
  stoppedAt
  state
  provisional
}
fragment ComplaintRow on Complaint {
  __typename
  id
  version
  caseNo
  level
  state
  serviceLine
  severity
  subject
  dueAt
  breached
  anonymous
  registeredAt
  owner {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  complainant {
    __typename
    name
    relationship
  }
  clocks {
    __typename
    ...CaseClock
  }
}`, {"hash":"sha256:e53be405fcada76fbfea4e441ae44a5b966e1cb7cdee6bba9217d850e8359831"}) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const CustomerFileDocument = new TypedDocumentString(`
    query CustomerFile($id: ID!) {
  __typename
  customer(id: $id) {
    __typename
    id
    ...CustomerHead
    ...CustomerOverview
  }
}
    fragment CustomerHead on Customer {
  __typename
  id
  version
  name
  memberNo
  gender
  birthDate
  tier
  phone
  doNotContact
  callbackConsent
  marketingConsent
  deceasedAt
  note
  hidden
  owner {
    __typename
    id
    name
  }
  preferredWindows {
    __typename
    days
    from
    to
  }
}
fragment CustomerOverview on Customer {
  __typename
  id
  intentClass
  conditionClass
  related {
    __typename
    id
    name
    relationship
    authorization
  }
  lastVisit {
    __typename
    ...VisitLine
  }
  lastCallback {
    __typename
    id
    purpose
    state
    dueAt
    attempts {
      __typename
      id
      at
      outcome
      note
      by {
        __typename
        id
        name
      }
    }
  }
}
fragment VisitLine on Visit {
  __typename
  id
  arrivedAt
  purpose
  purchased
  amount
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  procedures {
    __typename
    code
    name
    nameEn
  }
}`, {"hash":"sha256:2ba8b5223a592dde74ec88c5feb49296f5b2e6742fb11de8388cb9da1ff99db1"}) as unknown as TypedDocumentString<CustomerFileQuery, CustomerFileQueryVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  __typename
  updateCustomer(input: $input) {
    __typename
    id
    ...CustomerHead
  }
}
    fragment CustomerHead on Customer {
  __typename
  id
  version
  name
  memberNo
  gender
  birthDate
  tier
  phone
  doNotContact
  callbackConsent
  marketingConsent
  deceasedAt
  note
  hidden
  owner {
    __typename
    id
    name
  }
  preferredWindows {
    __typename
    days
    from
    to
  }
}`, {"hash":"sha256:6723042e45a7e1114b38f2050aa35a1781c49279fb6a96a70d7a66de18f274d8"}) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const RevealContactDocument = new TypedDocumentString(`
    mutation RevealContact($id: ID!, $purpose: String!) {
  __typename
  unmaskCustomer(id: $id, purpose: $purpose) {
    __typename
    id
    phone
    address
  }
}
    `, {"hash":"sha256:d5917559a3a56d1306fdadc2cd3dae200ee1d90a2f1a2e2d6b381d2033c126d5"}) as unknown as TypedDocumentString<RevealContactMutation, RevealContactMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($search: String, $tier: [Tier!], $first: Int!, $after: String) {
  __typename
  customers(search: $search, tier: $tier, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...CustomerRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerRow on Customer {
  __typename
  id
  name
  memberNo
  tier
  phone
  doNotContact
  deceasedAt
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:2e8978941101d83e1d96d66c81332e6e399082dfbed09734ef7d68415441d8dd"}) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: RegisterCustomerInput!) {
  __typename
  registerCustomer(input: $input) {
    __typename
    id
    name
    memberNo
  }
}
    `, {"hash":"sha256:f34a093da6009fd9f50bd874be1f8c2604a09e512d0cabf6d6a47ce92d4f83ef"}) as unknown as TypedDocumentString<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const CustomerTimelineDocument = new TypedDocumentString(`
    query CustomerTimeline($id: ID!, $first: Int!, $after: String) {
  __typename
  customer(id: $id) {
    __typename
    id
    timeline(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        id
        at
        summary
        actor {
          __typename
          id
          name
        }
        texts {
          __typename
          field
          label
          before
          after
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:edd4a780342360b20da82d83169d4e731a01e4c6d28346c3e6df5d1bc284e771"}) as unknown as TypedDocumentString<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const CustomerVisitsDocument = new TypedDocumentString(`
    query CustomerVisits($id: ID!, $first: Int!, $after: String) {
  __typename
  customer(id: $id) {
    __typename
    id
    visits(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        ...VisitLine
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VisitLine on Visit {
  __typename
  id
  arrivedAt
  purpose
  purchased
  amount
  doctor {
    __typename
    id
    name
  }
  department {
    __typename
    id
    name
  }
  procedures {
    __typename
    code
    name
    nameEn
  }
}`, {"hash":"sha256:b10c45d0e949bf5fef9fa1dcd5e6bcbc952cb57c4d03279754542bdfe4d051e4"}) as unknown as TypedDocumentString<CustomerVisitsQuery, CustomerVisitsQueryVariables>;
export const CustomerAppointmentsDocument = new TypedDocumentString(`
    query CustomerAppointments($id: ID!, $first: Int!, $after: String) {
  __typename
  customer(id: $id) {
    __typename
    id
    appointments(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        ...CustomerAppointment
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CustomerAppointment on Appointment {
  __typename
  id
  version
  number
  startsAt
  status
  note
  doctor {
    __typename
    id
    name
  }
}`, {"hash":"sha256:23ac6ade6ace5543c1e1f9aa555345a5e1fd4935ba8db664c090f2474c6da61d"}) as unknown as TypedDocumentString<CustomerAppointmentsQuery, CustomerAppointmentsQueryVariables>;
export const CustomerCallbacksDocument = new TypedDocumentString(`
    query CustomerCallbacks($id: ID!, $first: Int!, $after: String) {
  __typename
  customer(id: $id) {
    __typename
    id
    callbacks(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        id
        purpose
        state
        dueAt
        overdue
        keyPoints
        assignee {
          __typename
          id
          name
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:64387546741d3776bfc0dcb709140aca9b00cd2f421e7f69e45e63478d0adfb4"}) as unknown as TypedDocumentString<CustomerCallbacksQuery, CustomerCallbacksQueryVariables>;
export const CustomerComplaintsDocument = new TypedDocumentString(`
    query CustomerComplaints($id: ID!, $first: Int!, $after: String) {
  __typename
  customer(id: $id) {
    __typename
    id
    complaints(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        id
        caseNo
        subject
        state
        level
        registeredAt
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:1495c8cce2562576d36452f1764dd7359dc5eda534c8389b0815146fc814fe71"}) as unknown as TypedDocumentString<CustomerComplaintsQuery, CustomerComplaintsQueryVariables>;
export const PlanCustomerCallbackDocument = new TypedDocumentString(`
    mutation PlanCustomerCallback($input: PlanCallbackInput!) {
  __typename
  planCallback(input: $input) {
    __typename
    id
    dueAt
  }
}
    `, {"hash":"sha256:599be9e0a8032915af9666c0a82b7aa6a5f3be38ee245628aedf016bee4f851c"}) as unknown as TypedDocumentString<PlanCustomerCallbackMutation, PlanCustomerCallbackMutationVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  __typename
  recordVisit(input: $input) {
    __typename
    id
    arrivedAt
  }
}
    `, {"hash":"sha256:67850061453bf0af24b1db165ca3f3c8f03b481c6e6c454c7484e28f60fa1c2c"}) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const RescheduleAppointmentDocument = new TypedDocumentString(`
    mutation RescheduleAppointment($id: ID!, $expectedVersion: Int!, $startsAt: Time!) {
  __typename
  rescheduleAppointment(
    id: $id
    expectedVersion: $expectedVersion
    startsAt: $startsAt
  ) {
    __typename
    id
    version
    number
    startsAt
    status
  }
}
    `, {"hash":"sha256:48e9b1ff0e7087c7d06f7da7b92ecd9a599754e0b031ca92f672995cf18404b1"}) as unknown as TypedDocumentString<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($id: ID!, $expectedVersion: Int!, $reason: String!) {
  __typename
  cancelAppointment(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    id
    version
    status
  }
}
    `, {"hash":"sha256:b95c01ea1957bbd7dda5e545313b9047d8968f8db79f06c5f0b09a9f970d7e94"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const ComplaintFiguresDocument = new TypedDocumentString(`
    query ComplaintFigures($groupBy: [ComplaintDimension!]!, $range: DateRange!) {
  __typename
  complaintStats(groupBy: $groupBy, range: $range) {
    __typename
    rows {
      __typename
      keys
      registered
      resolved
      closed
      breached
      medianHoursToResolve
    }
    suppressedCells
    asOf
  }
}
    `, {"hash":"sha256:0bd9d6f3c3835aeadd593ee0f6f280a60bb2a8cd3c60e3c88861e27c6486e942"}) as unknown as TypedDocumentString<ComplaintFiguresQuery, ComplaintFiguresQueryVariables>;
export const CallbackFiguresDocument = new TypedDocumentString(`
    query CallbackFigures($groupBy: [CallbackDimension!]!, $range: DateRange!) {
  __typename
  callbackStats(groupBy: $groupBy, range: $range) {
    __typename
    rows {
      __typename
      keys
      due
      completed
      onTime
      reached
      averageSatisfaction
    }
    suppressedCells
    asOf
  }
}
    `, {"hash":"sha256:4997e1d6e299dfaaab967ff0d1b4a66f344c4066ceb2ba379ad4a09e778fed78"}) as unknown as TypedDocumentString<CallbackFiguresQuery, CallbackFiguresQueryVariables>;
export const AppointmentFiguresDocument = new TypedDocumentString(`
    query AppointmentFigures($groupBy: [AppointmentDimension!]!, $range: DateRange!) {
  __typename
  appointmentStats(groupBy: $groupBy, range: $range) {
    __typename
    rows {
      __typename
      keys
      total
      fulfilled
      noshow
      cancelled
      recovered
      noshowRate
    }
    suppressedCells
    asOf
  }
}
    `, {"hash":"sha256:d83c225307df6cc72ba10f0acfdaf670ef719960cc0a8c96ed6c4a43314803a0"}) as unknown as TypedDocumentString<AppointmentFiguresQuery, AppointmentFiguresQueryVariables>;
export const FigureDepartmentsDocument = new TypedDocumentString(`
    query FigureDepartments {
  __typename
  departments {
    __typename
    id
    name
  }
}
    `, {"hash":"sha256:2ada82ebb27f4819670287e465c0e532e026104c20c4a59d7270f1ff0cf38844"}) as unknown as TypedDocumentString<FigureDepartmentsQuery, FigureDepartmentsQueryVariables>;
export const FigureStaffDocument = new TypedDocumentString(`
    query FigureStaff($after: String) {
  __typename
  staff(first: 200, after: $after) {
    __typename
    nodes {
      __typename
      id
      name
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:7bb4757d646c66e8ac9df4abf1afd43102b8e15461a4d1b8782c3bb88652ef0f"}) as unknown as TypedDocumentString<FigureStaffQuery, FigureStaffQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!, $after: String) {
  __typename
  importRuns(first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...ImportProgress
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}`, {"hash":"sha256:0e0ab92d080fc3f090953fc1574683ea6df6ab8364fba33d03a6f188ca1ecbf1"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!) {
  __typename
  importRun(id: $id) {
    __typename
    ...ImportProgress
    refusedRowsPath
    mapping {
      __typename
      ...ImportMappingParts
    }
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}
fragment ImportMappingParts on ImportMapping {
  __typename
  sourceName
  dates
  columns {
    __typename
    column
    target
    confidence
    samples
  }
}`, {"hash":"sha256:c9ffd6cd3590b93f42051d97f1a506e77c3fb85791e5d1135ab2dafd2493127d"}) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $verdict: [ImportVerdict!], $first: Int!, $after: String) {
  __typename
  importRun(id: $id) {
    __typename
    id
    rows(verdict: $verdict, first: $first, after: $after) {
      __typename
      nodes {
        __typename
        line
        verdict
        cells
        problems {
          __typename
          field
          column
          message
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"sha256:6fa6b3b6d7544c3208969cb394ed92966e6ba79aebc425dd17cb7d484224ce62"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportTargetsDocument = new TypedDocumentString(`
    query ImportTargets($kind: ImportKind!) {
  __typename
  importTargets(kind: $kind) {
    __typename
    name
    label
    required
  }
}
    `, {"hash":"sha256:39de132f7f3fbfab1d9dc6cd14d4e74844f67c7430272621d5b021b238a805bc"}) as unknown as TypedDocumentString<ImportTargetsQuery, ImportTargetsQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  __typename
  startImport(input: $input) {
    __typename
    ...ImportProgress
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}`, {"hash":"sha256:79107376881de2a0b1486257ee1b1ae74a43d2ce64b0e22b5ec1985f667b3fdb"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($id: ID!, $expectedVersion: Int!) {
  __typename
  applyImport(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ...ImportProgress
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}`, {"hash":"sha256:1eced8cb608433366246301ab8eca3b238cf87a0d174859965be79cd5d2b1731"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!, $expectedVersion: Int!) {
  __typename
  cancelImport(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ...ImportProgress
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}`, {"hash":"sha256:b083ee034396fac509f5f438e4bac2881f02f563e8bfd2ace1b6f08e75b447f3"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportProgressedDocument = new TypedDocumentString(`
    subscription ImportProgressed($id: ID!) {
  importProgressed(id: $id) {
    __typename
    ...ImportProgress
  }
}
    fragment ImportProgress on ImportRun {
  __typename
  id
  version
  kind
  fileName
  state
  total
  staged
  accepted
  applied
  unchanged
  refused
  failure
  createdAt
  finishedAt
}`, {"hash":"sha256:629eae44f6b8a406d1d40749aa48aaedc50f3bd32fe442528ce7115979beed20"}) as unknown as TypedDocumentString<ImportProgressedSubscription, ImportProgressedSubscriptionVariables>;
export const LeadsDocument = new TypedDocumentString(`
    query Leads($filter: LeadFilter, $first: Int!, $after: String) {
  __typename
  leads(filter: $filter, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...LeadRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment LeadRow on Lead {
  __typename
  id
  version
  channel
  concern
  intentClass
  conditionClass
  state
  nextContactAt
  createdAt
  consultant {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  appointment {
    __typename
    id
    number
    startsAt
  }
}`, {"hash":"sha256:dd00717d5d98831602a7f656e5e7f6f7a5b7353a59d87131b3e18e69fa5affa5"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const RegisterLeadDocument = new TypedDocumentString(`
    mutation RegisterLead($input: RegisterLeadInput!) {
  __typename
  registerLead(input: $input) {
    __typename
    ...LeadRow
  }
}
    fragment LeadRow on Lead {
  __typename
  id
  version
  channel
  concern
  intentClass
  conditionClass
  state
  nextContactAt
  createdAt
  consultant {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  appointment {
    __typename
    id
    number
    startsAt
  }
}`, {"hash":"sha256:1552f110dfc4a77ff317fbec05f88b90b65d4b6da4fcfff105066dd5eaee1d52"}) as unknown as TypedDocumentString<RegisterLeadMutation, RegisterLeadMutationVariables>;
export const AssessLeadDocument = new TypedDocumentString(`
    mutation AssessLead($input: AssessLeadInput!) {
  __typename
  assessLead(input: $input) {
    __typename
    ...LeadRow
  }
}
    fragment LeadRow on Lead {
  __typename
  id
  version
  channel
  concern
  intentClass
  conditionClass
  state
  nextContactAt
  createdAt
  consultant {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  appointment {
    __typename
    id
    number
    startsAt
  }
}`, {"hash":"sha256:50ff1f37c8ce2496316f94239ac59d862d06529a5829fff8250e8dc1eadb3551"}) as unknown as TypedDocumentString<AssessLeadMutation, AssessLeadMutationVariables>;
export const CloseLeadDocument = new TypedDocumentString(`
    mutation CloseLead($input: CloseLeadInput!) {
  __typename
  closeLead(input: $input) {
    __typename
    ...LeadRow
  }
}
    fragment LeadRow on Lead {
  __typename
  id
  version
  channel
  concern
  intentClass
  conditionClass
  state
  nextContactAt
  createdAt
  consultant {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    name
    memberNo
    tier
    phone
  }
  appointment {
    __typename
    id
    number
    startsAt
  }
}`, {"hash":"sha256:6c588b936d671b0f14c3c7d7302bb4b255f8681ec605c857321ee4232e0c136f"}) as unknown as TypedDocumentString<CloseLeadMutation, CloseLeadMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($staff: ID, $subject: ID, $kind: String, $first: Int!, $after: String) {
  __typename
  accessLog(
    staff: $staff
    subject: $subject
    kind: $kind
    first: $first
    after: $after
  ) {
    __typename
    nodes {
      __typename
      ...AccessLine
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AccessLine on AccessEntry {
  __typename
  id
  at
  kind
  subject
  purpose
  client
  summary
  staff {
    __typename
    id
    name
  }
}`, {"hash":"sha256:fc6a1b15a1c82622440de64d276b45857ac6e94c5ac934b5c1e46b4493f29970"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const CallbackRulesDocument = new TypedDocumentString(`
    query CallbackRules {
  __typename
  callbackRules {
    __typename
    ...RuleCard
  }
}
    fragment RuleCard on CallbackRule {
  __typename
  id
  version
  name
  active
  trigger
  purpose
  sentence
  horizonDays
  effectiveFrom
  steps {
    __typename
    key
    offsetDays
    offsetMinutes
    at
    families
    limitDays
  }
}`, {"hash":"sha256:0a43072d96de87fe30f986269dfd218646af5ef7b39e62d8bf67fa99a9d08173"}) as unknown as TypedDocumentString<CallbackRulesQuery, CallbackRulesQueryVariables>;
export const SetRuleActiveDocument = new TypedDocumentString(`
    mutation SetRuleActive($id: ID!, $expectedVersion: Int!, $active: Boolean!) {
  __typename
  setCallbackRuleActive(
    id: $id
    expectedVersion: $expectedVersion
    active: $active
  ) {
    __typename
    ...RuleCard
  }
}
    fragment RuleCard on CallbackRule {
  __typename
  id
  version
  name
  active
  trigger
  purpose
  sentence
  horizonDays
  effectiveFrom
  steps {
    __typename
    key
    offsetDays
    offsetMinutes
    at
    families
    limitDays
  }
}`, {"hash":"sha256:7bfda52b930359f00c4eb2edd6d587462560cb6a1d2a2f0ab480489d836155f4"}) as unknown as TypedDocumentString<SetRuleActiveMutation, SetRuleActiveMutationVariables>;
export const ScriptsDocument = new TypedDocumentString(`
    query Scripts {
  __typename
  scripts {
    __typename
    ...ScriptCard
  }
}
    fragment ScriptCard on Script {
  __typename
  id
  title
  purpose
  openingSeconds
  lines {
    __typename
    part
    mandatory
    text
  }
}`, {"hash":"sha256:1cf22aa3c37159f6637cf5e90591dfe52399d838d793a40594e646670e9de291"}) as unknown as TypedDocumentString<ScriptsQuery, ScriptsQueryVariables>;
export const DepartmentListDocument = new TypedDocumentString(`
    query DepartmentList {
  __typename
  departments {
    __typename
    ...DepartmentRow
  }
}
    fragment DepartmentRow on Department {
  __typename
  id
  version
  code
  name
  serviceLine
  remit
  active
}`, {"hash":"sha256:f5c0d4b5474d675fc5678a973392101e9a8f83259e555a047f770c0d166abd3d"}) as unknown as TypedDocumentString<DepartmentListQuery, DepartmentListQueryVariables>;
export const CreateDepartmentDocument = new TypedDocumentString(`
    mutation CreateDepartment($input: CreateDepartmentInput!) {
  __typename
  createDepartment(input: $input) {
    __typename
    ...DepartmentRow
  }
}
    fragment DepartmentRow on Department {
  __typename
  id
  version
  code
  name
  serviceLine
  remit
  active
}`, {"hash":"sha256:da21c35bd7cda144766aab7e99aa72ba1653487e6a2b6742f950f45ed7928e13"}) as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = new TypedDocumentString(`
    mutation UpdateDepartment($input: UpdateDepartmentInput!) {
  __typename
  updateDepartment(input: $input) {
    __typename
    ...DepartmentRow
  }
}
    fragment DepartmentRow on Department {
  __typename
  id
  version
  code
  name
  serviceLine
  remit
  active
}`, {"hash":"sha256:ffbd859049428486af6a48b9731035c678249ba7ea67415813fc12651ce93571"}) as unknown as TypedDocumentString<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar {
  __typename
  calendarYears {
    __typename
    ...CalendarYearParts
  }
  workingWeek {
    __typename
    effectiveFrom
    shifts {
      __typename
      day
      shifts
    }
  }
}
    fragment CalendarYearParts on CalendarYear {
  __typename
  year
  version
  source
  days {
    __typename
    date
    off
    name
  }
}`, {"hash":"sha256:1c8acb05930fdac20833094e2a4408ab79990c1a75f40e27903b3be7a3eac4e0"}) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const SetCalendarYearDocument = new TypedDocumentString(`
    mutation SetCalendarYear($input: SetCalendarYearInput!) {
  __typename
  setCalendarYear(input: $input) {
    __typename
    ...CalendarYearParts
  }
}
    fragment CalendarYearParts on CalendarYear {
  __typename
  year
  version
  source
  days {
    __typename
    date
    off
    name
  }
}`, {"hash":"sha256:976e8e913a9f201d7e733aa38022463afd333efd6174c3d1990631726d62e11b"}) as unknown as TypedDocumentString<SetCalendarYearMutation, SetCalendarYearMutationVariables>;
export const SetWorkingWeekDocument = new TypedDocumentString(`
    mutation SetWorkingWeek($shifts: [WorkingDayShiftsInput!]!) {
  __typename
  setWorkingWeek(shifts: $shifts) {
    __typename
    effectiveFrom
    shifts {
      __typename
      day
      shifts
    }
  }
}
    `, {"hash":"sha256:34ef8b66f80ece23943d66ebddae20153c09418614ba796b06886056128f3747"}) as unknown as TypedDocumentString<SetWorkingWeekMutation, SetWorkingWeekMutationVariables>;
export const SetupHintsDocument = new TypedDocumentString(`
    query SetupHints {
  __typename
  viewer {
    __typename
    setup {
      __typename
      code
      message
      done
    }
  }
}
    `, {"hash":"sha256:43d1229122f92aff970c291641dd8265942b9e3b76dfcff87a6a1f807a30576b"}) as unknown as TypedDocumentString<SetupHintsQuery, SetupHintsQueryVariables>;
export const SweepsDocument = new TypedDocumentString(`
    query Sweeps {
  __typename
  sweeps {
    __typename
    name
    ranAt
    tookMs
    lagMs
    done
    failure
  }
}
    `, {"hash":"sha256:0241ec6f3d7f2ab8b439e7bbf5027e5b3385d37d3c1759b194cee05b6cf27446"}) as unknown as TypedDocumentString<SweepsQuery, SweepsQueryVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($role: Role, $search: String, $first: Int!, $after: String) {
  __typename
  staff(role: $role, search: $search, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...StaffRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:a29299ac661b6aa63c0bdfd559c0fcc6adee567da040cb8b1ce35c29938f4ff8"}) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const StaffMemberDocument = new TypedDocumentString(`
    query StaffMember($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    ... on Staff {
      __typename
      ...StaffRow
      ...StaffGrants
    }
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}
fragment StaffGrants on Staff {
  __typename
  id
  roles
  grants {
    __typename
    id
    role
    posts
    validFrom
    validUntil
    department {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:d8517945990db3ad7bbe1feb626376bae5bb57202d4842dac1a26aa88838a65e"}) as unknown as TypedDocumentString<StaffMemberQuery, StaffMemberQueryVariables>;
export const CreateStaffDocument = new TypedDocumentString(`
    mutation CreateStaff($input: CreateStaffInput!) {
  __typename
  createStaff(input: $input) {
    __typename
    secret
    expiresAt
    staff {
      __typename
      ...StaffRow
    }
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:d74c00aa302611bb4bdd18782c5cd093f1d71e650f977cf7e659cce7ebd74b58"}) as unknown as TypedDocumentString<CreateStaffMutation, CreateStaffMutationVariables>;
export const UpdateStaffDocument = new TypedDocumentString(`
    mutation UpdateStaff($input: UpdateStaffInput!) {
  __typename
  updateStaff(input: $input) {
    __typename
    ...StaffRow
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:ba22efdc0c272ee836b278d562ea9dbae61d6b8647c6ad83cef8e154bdb746b0"}) as unknown as TypedDocumentString<UpdateStaffMutation, UpdateStaffMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  __typename
  grantRole(input: $input) {
    __typename
    ...StaffRow
    ...StaffGrants
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}
fragment StaffGrants on Staff {
  __typename
  id
  roles
  grants {
    __typename
    id
    role
    posts
    validFrom
    validUntil
    department {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:40a89cc3f04705391bc77e0bd45eb88eee3de13c204ef83de363543676b2f4aa"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($grant: ID!, $reason: String!) {
  __typename
  revokeRole(grant: $grant, reason: $reason) {
    __typename
    ...StaffRow
    ...StaffGrants
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}
fragment StaffGrants on Staff {
  __typename
  id
  roles
  grants {
    __typename
    id
    role
    posts
    validFrom
    validUntil
    department {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:b37c9a490a332b1b71a63b6a5005a9ae78322bfb7898d314a04ee1d9bf873829"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const DeactivateStaffDocument = new TypedDocumentString(`
    mutation DeactivateStaff($id: ID!, $expectedVersion: Int!, $reason: String!) {
  __typename
  deactivateStaff(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    ...StaffRow
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:443c9ab6f57f384d607811b555ad2a36ea0c1133ad8fed6b5dc0156e5b523ed4"}) as unknown as TypedDocumentString<DeactivateStaffMutation, DeactivateStaffMutationVariables>;
export const ReactivateStaffDocument = new TypedDocumentString(`
    mutation ReactivateStaff($id: ID!, $expectedVersion: Int!) {
  __typename
  reactivateStaff(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ...StaffRow
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:281795e8df9ad7cd067a74d624d0b83509305f8103afb3eb5b15ec7fe3b1fe1f"}) as unknown as TypedDocumentString<ReactivateStaffMutation, ReactivateStaffMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($staff: ID!) {
  __typename
  resetPassword(staff: $staff) {
    __typename
    secret
    expiresAt
    staff {
      __typename
      ...StaffRow
    }
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:6dbf8bb2bf39de7646745c96b4499077f1a68529a8b4f18270f3d39e14eff07e"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UnlockStaffDocument = new TypedDocumentString(`
    mutation UnlockStaff($staff: ID!) {
  __typename
  unlockStaff(staff: $staff) {
    __typename
    ...StaffRow
  }
}
    fragment StaffRow on Staff {
  __typename
  id
  version
  name
  title
  login
  active
  roles
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:b5c400d28a66e832a030351c94da225b53955358e889d53aa13e69ad8f79c784"}) as unknown as TypedDocumentString<UnlockStaffMutation, UnlockStaffMutationVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
  __typename
  bookAppointment(input: $input) {
    __typename
    id
    version
    number
    startsAt
    status
    customer {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:a510f97ab8f1f29a37d084a459415ce22a917a9fbeb18d10826799b070ae1237"}) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const CustomerOptionsDocument = new TypedDocumentString(`
    query CustomerOptions($search: String!) {
  __typename
  customers(search: $search, first: 10) {
    __typename
    nodes {
      __typename
      ...CustomerOption
    }
  }
}
    fragment CustomerOption on Customer {
  __typename
  id
  memberNo
  name
  phone
  tier
}`, {"hash":"sha256:31cf6cbec33551add67fb036ef565f3da365ffa8c5aa0362deff525e3ac12195"}) as unknown as TypedDocumentString<CustomerOptionsQuery, CustomerOptionsQueryVariables>;
export const CustomerOptionByIdDocument = new TypedDocumentString(`
    query CustomerOptionById($id: ID!) {
  __typename
  customer(id: $id) {
    __typename
    ...CustomerOption
  }
}
    fragment CustomerOption on Customer {
  __typename
  id
  memberNo
  name
  phone
  tier
}`, {"hash":"sha256:56c511168b61daa1a4e596d2782d84f95c450bd13013f0ae3f1b37befae4fbec"}) as unknown as TypedDocumentString<CustomerOptionByIdQuery, CustomerOptionByIdQueryVariables>;
export const StaffOptionsDocument = new TypedDocumentString(`
    query StaffOptions($role: Role, $search: String) {
  __typename
  staff(role: $role, search: $search, first: 50) {
    __typename
    nodes {
      __typename
      ...StaffOption
    }
  }
}
    fragment StaffOption on Staff {
  __typename
  id
  name
  title
  active
  department {
    __typename
    id
    name
  }
}`, {"hash":"sha256:b15bd057b91dc8e02c2784c7e4cc64c3b7c3bbe1d07ccb815f70a2a5948befd2"}) as unknown as TypedDocumentString<StaffOptionsQuery, StaffOptionsQueryVariables>;
export const DepartmentOptionsDocument = new TypedDocumentString(`
    query DepartmentOptions {
  __typename
  departments {
    __typename
    id
    name
    active
  }
}
    `, {"hash":"sha256:a9246406bed2fa8589e9d32eba0931b392a3e0e8ae376c1e6ab31fa65e81be74"}) as unknown as TypedDocumentString<DepartmentOptionsQuery, DepartmentOptionsQueryVariables>;
export const CodeOptionsDocument = new TypedDocumentString(`
    query CodeOptions($list: String!) {
  __typename
  codes(list: $list) {
    __typename
    code
    label
    active
  }
}
    `, {"hash":"sha256:3e71a20ef0abb89ea4955a71aef9d89ec0fe8cfd32015fb17857b7e41ebb27df"}) as unknown as TypedDocumentString<CodeOptionsQuery, CodeOptionsQueryVariables>;
export const ProcedureOptionsDocument = new TypedDocumentString(`
    query ProcedureOptions {
  __typename
  procedures {
    __typename
    code
    name
    nameEn
    family
    active
  }
}
    `, {"hash":"sha256:f7bf716cd60ab034d61c8836c367b65982ab18ecea2751941091585d818a2639"}) as unknown as TypedDocumentString<ProcedureOptionsQuery, ProcedureOptionsQueryVariables>;
export const RegisterComplaintDocument = new TypedDocumentString(`
    mutation RegisterComplaint($input: RegisterComplaintInput!) {
  __typename
  registerComplaint(input: $input) {
    __typename
    id
    version
    caseNo
    state
    level
    dueAt
  }
}
    `, {"hash":"sha256:289b064b5f3fd687ea1029a8884c8680c71a423b3666955d9ecb1ada4b764c2a"}) as unknown as TypedDocumentString<RegisterComplaintMutation, RegisterComplaintMutationVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome {
  __typename
  welcome {
    __typename
    hospital
    demo
    demoLogins {
      __typename
      login
      role
    }
    demoPassword
    needsSetup
  }
}
    `, {"hash":"sha256:23d37fb0ffcbc8d9b2788a0fc6d53654d52ba21d521151f45a5a3c9fa1b1c04b"}) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  __typename
  signIn(input: $input) {
    __typename
    ...SessionBits
  }
}
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:3af150ce0cf326c5669e58def6067cb03cda3520fe2279c8b4b626851d6e8965"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession {
  __typename
  refreshSession {
    __typename
    ...SessionBits
  }
}
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:e59239ecdeab4705c0d9dcec6654781cf06b12c9ed6623e6e086aa4641b1d479"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SwitchHospitalDocument = new TypedDocumentString(`
    mutation SwitchHospital($hospital: ID!) {
  __typename
  switchHospital(hospital: $hospital) {
    __typename
    ...SessionBits
  }
}
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:00544a239ddba8cae24eed262fa168f8e065521a44e32e9d1aaa89d5d6e3967c"}) as unknown as TypedDocumentString<SwitchHospitalMutation, SwitchHospitalMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  __typename
  signOut
}
    `, {"hash":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($secret: String!, $newPassword: String!) {
  __typename
  setPassword(secret: $secret, newPassword: $newPassword)
}
    `, {"hash":"sha256:599e2ad694cba2eabd26f399be09d704d8f0ca64306ebeb3fb76c3f424f7b8f1"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  __typename
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
}
    `, {"hash":"sha256:3029816763648a44b89b10f818013d068689f0050efe35b5545ec8c5e54fc084"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: String!) {
  __typename
  setLanguage(language: $language) {
    __typename
    ...ViewerBits
  }
}
    fragment ViewerBits on Viewer {
  __typename
  staff {
    __typename
    id
    name
    title
    login
    department {
      __typename
      id
      name
    }
  }
  hospital {
    __typename
    id
    code
    name
    timeZone
  }
  hospitals {
    __typename
    id
    code
    name
  }
  roles
  permissions
  now
  demo
  mustChangePassword
  setup {
    __typename
    code
    message
    done
  }
}`, {"hash":"sha256:6beda5dc4a5f0eb92ff849fc9209db36796618d173a38beb09922b744f5493c1"}) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;