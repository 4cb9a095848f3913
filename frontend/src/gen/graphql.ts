/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ComplainantInput = {
  authorization?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  relationship: string;
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

export type ConditionClass =
  | 'ACUTE'
  | 'CHRONIC'
  | 'SPECIAL';

export type CustomerIntent =
  | 'APOLOGY'
  | 'COMPENSATION'
  | 'DISCIPLINE'
  | 'EXPLANATION'
  | 'PROCESS_CHANGE'
  | 'REFUND'
  | 'REPAIR';

export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type IntentClass =
  | 'A_STRONG'
  | 'B_CONSIDERING'
  | 'C_NOT_SOON'
  | 'D_ENQUIRY';

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

export type ProcedureFamily =
  | 'DENTAL'
  | 'GENERAL'
  | 'INJECTION'
  | 'SKIN'
  | 'SURGERY';

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

export type ServiceLine =
  | 'DENTAL'
  | 'OTHER'
  | 'PLASTIC'
  | 'SKIN';

export type SignInInput = {
  login: string;
  oneTimeCode?: string | null | undefined;
  password: string;
  /** Where the refresh token goes: an HttpOnly cookie (web) or the answer (mobile). The access token is always in the answer. */
  tokens?: TokenDelivery | null | undefined;
};

export type Tier =
  | 'DIAMOND'
  | 'GOLD'
  | 'ORDINARY'
  | 'SILVER';

export type TokenDelivery =
  | 'BODY'
  | 'COOKIE';

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