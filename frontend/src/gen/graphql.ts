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

export type CustomerIntent =
  | 'APOLOGY'
  | 'COMPENSATION'
  | 'DISCIPLINE'
  | 'EXPLANATION'
  | 'PROCESS_CHANGE'
  | 'REFUND'
  | 'REPAIR';

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

export type HandOverInput = {
  complaint: string;
  expectedVersion: number;
  reason: string;
  to: string;
};

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

export type CaseStepsFragment = { __typename: 'Complaint', id: string, hidden: Array<string>, steps: Array<{ __typename: 'ComplaintStep', step: ComplaintStepKind, at: string, note: string | null, by: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseStepsFragment' };

export type CaseCommitmentsFragment = { __typename: 'Complaint', id: string, hidden: Array<string>, commitments: Array<{ __typename: 'Commitment', id: string, version: number, what: string, toWhom: string, dueAt: string, keptAt: string | null, outcome: string | null, renegotiated: number, owner: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseCommitmentsFragment' };

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
}`, {"hash":"sha256:9b70d69029141627e70747d22bb093cf01df950ba2698517480b18a60537b41a"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
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