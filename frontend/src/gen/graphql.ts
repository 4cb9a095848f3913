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

export type AppointmentFiguresInput = {
  groupBy: Array<AppointmentDimension>;
  range: DateRange;
};

export type AppointmentListInput = {
  day?: string | null | undefined;
  direction?: OrderDirection | null | undefined;
  doctor?: string | null | undefined;
  status?: Array<AppointmentStatus> | null | undefined;
};

/** Booked ahead, or entered at the guide desk for somebody who came without a time. */
export type AppointmentOrigin =
  | 'BOOKING'
  | 'WALK_IN';

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

/** Without days it holds on every day. */
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

export type CallbackFiguresInput = {
  groupBy: Array<CallbackDimension>;
  range: DateRange;
};

/** One group: a grouping and a key that callbackGroups gave. */
export type CallbackGroupKey = {
  by: CallbackGrouping;
  key: string;
};

export type CallbackGrouping =
  | 'ASSIGNEE'
  /** OVERDUE, DUE, TODAY, TOMORROW, LATER. */
  | 'DUE'
  | 'PURPOSE'
  | 'TIER';

export type CallbackListInput = {
  filter?: WorklistFilter | null | undefined;
  group?: CallbackGroupKey | null | undefined;
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
  | 'SEND_HQ_FILING'
  | 'START_INVESTIGATION'
  | 'SUBMIT_SPECIAL_REPORT'
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

export type ComplaintFiguresInput = {
  groupBy: Array<ComplaintDimension>;
  range: DateRange;
};

export type ComplaintFilter = {
  /** All of them hold beside the other conditions. Nested at most 4 deep, 40 filters in all; search stands at the top only. */
  and?: Array<ComplaintFilter> | null | undefined;
  attendingDoctor?: string | null | undefined;
  breached?: boolean | null | undefined;
  category?: Array<string> | null | undefined;
  channel?: Array<Channel> | null | undefined;
  customer?: string | null | undefined;
  department?: string | null | undefined;
  dueBefore?: string | null | undefined;
  dueFrom?: string | null | undefined;
  level?: Array<ComplaintLevel> | null | undefined;
  /** It does not hold; what has no value does not hold. */
  not?: ComplaintFilter | null | undefined;
  open?: boolean | null | undefined;
  /** At least one of them holds. */
  or?: Array<ComplaintFilter> | null | undefined;
  owner?: string | null | undefined;
  /** Days of the hospital's zone, both included. */
  registeredFrom?: string | null | undefined;
  registeredTo?: string | null | undefined;
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

/** One group: a grouping and a key that complaintGroups gave. */
export type ComplaintGroupKey = {
  by: ComplaintGrouping;
  key: string;
};

export type ComplaintGrouping =
  | 'CATEGORY'
  | 'CHANNEL'
  /** OVERDUE, TODAY, TOMORROW, LATER, or - without a due date. */
  | 'DUE'
  | 'LEVEL'
  | 'OWNER'
  | 'SERVICE_LINE'
  | 'SEVERITY'
  | 'STATE';

export type ComplaintLevel =
  | 'GENERAL'
  | 'MAJOR_URGENT';

export type ComplaintListInput = {
  filter?: ComplaintFilter | null | undefined;
  group?: ComplaintGroupKey | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
};

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

export type CreateViewInput = {
  columns?: Array<string> | null | undefined;
  /** A JSON object of at most 8 KB. */
  filter: string;
  groupBy?: string | null | undefined;
  list: ViewList;
  /** At most 40 characters, once among one's own and once among the shared ones of the list. */
  name: string;
  orderBy?: string | null | undefined;
  /** Needs APPROVE_UNIT. */
  shared?: boolean | null | undefined;
};

export type CustomerIntent =
  | 'APOLOGY'
  | 'COMPENSATION'
  | 'DISCIPLINE'
  | 'EXPLANATION'
  | 'PROCESS_CHANGE'
  | 'REFUND'
  | 'REPAIR';

export type CustomerListInput = {
  direction?: OrderDirection | null | undefined;
  search?: string | null | undefined;
  tier?: Array<Tier> | null | undefined;
};

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

export type DiscardDraftInput = {
  form: string;
  kind: RecordKind;
  record?: string | null | undefined;
};

export type DoctorOpinion =
  | 'AGREE'
  | 'ESCALATE'
  | 'EXAMINE';

export type DoctorOpinionInput = {
  complaint: string;
  opinion: DoctorOpinion;
  text?: string | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportSubject =
  | 'APPOINTMENTS'
  | 'APPOINTMENT_FIGURES'
  | 'CALLBACKS'
  | 'CALLBACK_FIGURES'
  | 'COMPLAINTS'
  | 'COMPLAINT_FIGURES'
  | 'CUSTOMERS'
  | 'LEADS';

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

export type JobKind =
  | 'EXPORT'
  | 'SIMULATION';

export type JobState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type KeepCommitmentInput = {
  expectedVersion: number;
  id: string;
  outcome: string;
};

export type LeadFilter = {
  /** All of them hold beside the other conditions. Nested at most 4 deep, 40 filters in all. */
  and?: Array<LeadFilter> | null | undefined;
  channel?: Array<Channel> | null | undefined;
  conditionClass?: Array<ConditionClass> | null | undefined;
  consultant?: string | null | undefined;
  customer?: string | null | undefined;
  intentClass?: Array<IntentClass> | null | undefined;
  nextContactBefore?: string | null | undefined;
  nextContactFrom?: string | null | undefined;
  /** It does not hold; what has no value does not hold. */
  not?: LeadFilter | null | undefined;
  /** At least one of them holds. */
  or?: Array<LeadFilter> | null | undefined;
  state?: Array<LeadState> | null | undefined;
  unassigned?: boolean | null | undefined;
};

/** One group: a grouping and a key that leadGroups gave. */
export type LeadGroupKey = {
  by: LeadGrouping;
  key: string;
};

export type LeadGrouping =
  | 'CONSULTANT'
  | 'INTENT_CLASS'
  /** OVERDUE, TODAY, TOMORROW, LATER, or - without a next contact. */
  | 'NEXT_CONTACT'
  | 'STATE';

export type LeadListInput = {
  filter?: LeadFilter | null | undefined;
  group?: LeadGroupKey | null | undefined;
  orderBy?: LeadOrder | null | undefined;
};

/** Leads without a next contact stand last, whichever the direction. */
export type LeadOrder = {
  direction?: OrderDirection;
  field?: LeadOrderField;
};

export type LeadOrderField =
  | 'CREATED_AT'
  | 'NEXT_CONTACT_AT';

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

/** What a notification is about, for its icon and for filtering. */
export type NotificationTopic =
  | 'ARRIVED'
  | 'ASSIGNED'
  | 'DUE_SOON'
  | 'HANDED_OVER'
  | 'IMPORT'
  | 'MESSAGE'
  | 'MISSED'
  | 'OTHER'
  | 'URGENT';

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

/** A kind of record that people open, work on and save drafts for. */
export type RecordKind =
  | 'APPOINTMENT'
  | 'CALLBACK'
  | 'COMPLAINT'
  | 'CUSTOMER'
  | 'LEAD';

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

export type RegisterWalkInInput = {
  /** When the customer came: now when left out, at most 15 minutes ago. */
  arrivedAt?: string | null | undefined;
  customer: string;
  department?: string | null | undefined;
  doctor?: string | null | undefined;
  note?: string | null | undefined;
  /** Code of a procedure that is offered. */
  procedure?: string | null | undefined;
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

export type SaveDraftInput = {
  /** A JSON object of at most 16 KB. */
  content: string;
  /** Left out for the first save. */
  expectedVersion?: number | null | undefined;
  form: string;
  kind: RecordKind;
  /** Left out for a record that does not exist yet. */
  record?: string | null | undefined;
};

export type SendExternalInput = {
  complaint: string;
  expectedVersion: number;
  procedure: ExternalProcedure;
  reason: string;
};

export type SendHqFilingInput = {
  complaint: string;
  expectedVersion: number;
  measures: string;
  /** What is asked of headquarters. */
  request?: string | null | undefined;
  summary: string;
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

/** What is exported: exactly one of the questions, as the screen asks it. Lists are of people: for supervisors and directors. */
export type StartExportInput = {
  appointmentFigures?: AppointmentFiguresInput | null | undefined;
  appointments?: AppointmentListInput | null | undefined;
  callbackFigures?: CallbackFiguresInput | null | undefined;
  callbacks?: CallbackListInput | null | undefined;
  /** Columns of a list as the screen names them, in their order; all of them when left out. */
  columns?: Array<string> | null | undefined;
  complaintFigures?: ComplaintFiguresInput | null | undefined;
  complaints?: ComplaintListInput | null | undefined;
  customers?: CustomerListInput | null | undefined;
  format: ExportFormat;
  leads?: LeadListInput | null | undefined;
};

/** mapping: the columns as shown in the preview; left out, they are those of the shipped mapping that is named or whose columns the file has, else guessed. */
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

/** Days of the hospital, both included: at most 92, and all of them over. */
export type StartSimulationInput = {
  from: string;
  rule: string;
  to: string;
};

export type SubmitSpecialReportInput = {
  cause: string;
  complaint: string;
  /** 0.00 when it cost nothing. */
  cost: string;
  expectedVersion: number;
  facts: string;
  handling: string;
  lesson: string;
  proposals: string;
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
  /** Why a flag is taken away; needed when one is, and only then (R210). */
  reason?: string | null | undefined;
  /** Several departments: the statutory limit becomes 10 working days. */
  severalDepartments?: boolean | null | undefined;
  severity: Severity;
};

export type UnmaskComplainantInput = {
  complaint: string;
  /** Why the number is looked at, 2 to 200 characters; written to the access log. */
  purpose: string;
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
  /** Changes of numbers by their ids, and new numbers without one. A number that no entry names stays. */
  phones?: Array<UpdatePhoneInput> | null | undefined;
  preferredWindows?: Array<CallWindowInput> | null | undefined;
  /** Ids of numbers to take away. */
  removePhones?: Array<string> | null | undefined;
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

export type UpdatePhoneInput = {
  /** The number to change; without it the entry is a new number, which must be given. */
  id?: string | null | undefined;
  /** MOBILE or LANDLINE; told from the number when left out. */
  kind?: string | null | undefined;
  /** Left out, or masked as it is shown, the number stays. Another one is new: nothing is known about it yet. */
  number?: string | null | undefined;
  /** The number that is dialled first; only one is. */
  primary?: boolean | null | undefined;
  /** Whose number it is; empty is the customer's own. */
  whose?: string | null | undefined;
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

/** The whole view as it shall be; what is left out is empty. A shared view becomes personal again by its owner only. */
export type UpdateViewInput = {
  columns?: Array<string> | null | undefined;
  expectedVersion: number;
  filter: string;
  groupBy?: string | null | undefined;
  id: string;
  name: string;
  orderBy?: string | null | undefined;
  shared?: boolean | null | undefined;
};

/** A record and the version that the caller last saw. */
export type VersionedId = {
  expectedVersion: number;
  id: string;
};

/** A list of which people keep views. */
export type ViewList =
  | 'APPOINTMENTS'
  | 'CALLBACKS'
  | 'COMPLAINTS'
  | 'CUSTOMERS'
  | 'LEADS'
  /** The caller's own day. */
  | 'MY_DAY';

export type WatchMode =
  | 'EDITING'
  | 'LOOKING';

export type WatchRecordInput = {
  mode: WatchMode;
  record: string;
  /** The client's own name of the tab, at most 40 characters, made anew for each. */
  tab: string;
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
  /** All of them hold beside the other conditions. Nested at most 4 deep, 40 filters in all. */
  and?: Array<WorklistFilter> | null | undefined;
  assignee?: string | null | undefined;
  customer?: string | null | undefined;
  dueBefore?: string | null | undefined;
  dueFrom?: string | null | undefined;
  /** It does not hold; what has no value does not hold. */
  not?: WorklistFilter | null | undefined;
  /** At least one of them holds. */
  or?: Array<WorklistFilter> | null | undefined;
  overdueOnly?: boolean | null | undefined;
  purpose?: Array<CallbackPurpose> | null | undefined;
  tier?: Array<Tier> | null | undefined;
  /** Tried before without reaching anybody. */
  tried?: boolean | null | undefined;
  unassigned?: boolean | null | undefined;
};

export type OpenQueryVariables = Exact<{
  id: string;
}>;


export type OpenQuery = { node:
    | { __typename: 'Appointment', startsAt: string, id: string }
    | { __typename: 'Callback', id: string }
    | { __typename: 'CallbackAttempt', id: string }
    | { __typename: 'CallbackRule', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Hospital', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Job', kind: JobKind, id: string, simulation: { __typename: 'Simulation', rule: { __typename: 'CallbackRule', id: string } | null } | null }
    | { __typename: 'Lead', id: string, customer: { __typename: 'Customer', id: string } }
    | { __typename: 'Notification', id: string }
    | { __typename: 'RoleGrant', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Script', id: string }
    | { __typename: 'SolutionOption', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Visit', id: string }
   | null };

export type FindQueryVariables = Exact<{
  text: string;
  first: number;
  staff: boolean;
}>;


export type FindQuery = { staff?: { __typename: 'StaffConnection', nodes: Array<{ __typename: 'Staff', id: string, name: string, login: string, department: { __typename: 'Department', name: string } | null }> }, find: { __typename: 'Found', customers: Array<{ __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null }>, complaints: Array<{ __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState }>, appointments: Array<{ __typename: 'Appointment', id: string, number: string, startsAt: string, customer: { __typename: 'Customer', id: string, name: string } }> } };

export type PaletteViewFragment = { __typename: 'SavedView', id: string, name: string, shared: boolean, filter: string, orderBy: string | null, groupBy: string | null, columns: Array<string> } & { ' $fragmentName'?: 'PaletteViewFragment' };

export type PaletteViewsQueryVariables = Exact<{
  complaints: boolean;
  callbacks: boolean;
  day: boolean;
  leads: boolean;
  customers: boolean;
  appointments: boolean;
  rules: boolean;
}>;


export type PaletteViewsQuery = { rules?: Array<{ __typename: 'CallbackRule', id: string, name: string }>, complaints?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )>, callbacks?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )>, day?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )>, leads?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )>, customers?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )>, appointments?: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'PaletteViewFragment': PaletteViewFragment } }
  )> };

export type ShellCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellCountsQuery = { viewer: { __typename: 'Viewer', now: string, empty: boolean, counts: { __typename: 'ViewerCounts', callbacksDue: number, callbacksOverdue: number, complaintsOpen: number, complaintsBreached: number, approvalsWaiting: number, unreadNotifications: number } } };

export type NotificationLineFragment = { __typename: 'Notification', id: string, topic: NotificationTopic, summary: string, ref: string, at: string, readAt: string | null } & { ' $fragmentName'?: 'NotificationLineFragment' };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  topic?: Array<NotificationTopic> | NotificationTopic | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { __typename: 'NotificationConnection', nodes: Array<(
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReadNotificationsMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type ReadNotificationsMutation = { readNotifications: boolean };

export type NotificationAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationAddedSubscription = { notificationAdded: { __typename: 'NotificationChange', cursor: string, resync: boolean, notification: (
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
    ) | null } };

export type UnfinishedLineFragment = { __typename: 'Draft', id: string, kind: RecordKind, record: string | null, recordName: string | null, form: string, savedAt: string } & { ' $fragmentName'?: 'UnfinishedLineFragment' };

export type UnfinishedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnfinishedQuery = { drafts: { __typename: 'DraftConnection', nodes: Array<(
      { __typename: 'Draft' }
      & { ' $fragmentRefs'?: { 'UnfinishedLineFragment': UnfinishedLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AppointmentRowFragment = { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, arrivedAt: string | null, status: AppointmentStatus, origin: AppointmentOrigin, note: string | null, procedure: string | null, replaces: { __typename: 'Appointment', id: string } | null, doctor: { __typename: 'Staff', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null } } & { ' $fragmentName'?: 'AppointmentRowFragment' };

export type AppointmentsQueryVariables = Exact<{
  day: string;
  doctor?: string | null | undefined;
  status?: Array<AppointmentStatus> | AppointmentStatus | null | undefined;
  direction?: OrderDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type AppointmentsQuery = { appointments: { __typename: 'AppointmentConnection', nodes: Array<(
      { __typename: 'Appointment' }
      & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CheckInAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CheckInAppointmentMutation = { checkInAppointment: (
    { __typename: 'Appointment' }
    & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
  ) };

export type RegisterWalkInMutationVariables = Exact<{
  input: RegisterWalkInInput;
}>;


export type RegisterWalkInMutation = { registerWalkIn: (
    { __typename: 'Appointment' }
    & { ' $fragmentRefs'?: { 'AppointmentRowFragment': AppointmentRowFragment } }
  ) };

export type AppointmentsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AppointmentsChangedSubscription = { appointmentsChanged: { __typename: 'AppointmentChange', cursor: string, resync: boolean } };

export type StartCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type StartCallbackMutation = { startCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState, startedAt: string | null, customer: { __typename: 'Customer', id: string, phone: string | null } } };

export type RevealNumberMutationVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type RevealNumberMutation = { unmaskCustomer: { __typename: 'Customer', id: string, phone: string | null } };

export type ReleaseCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReleaseCallbackMutation = { releaseCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState, startedAt: string | null } };

export type CompleteCallbackMutationVariables = Exact<{
  input: CompleteCallbackInput;
}>;


export type CompleteCallbackMutation = { completeCallback: { __typename: 'CompleteCallbackPayload', callback: { __typename: 'Callback', id: string, version: number, state: CallbackState, dueAt: string }, next: { __typename: 'Callback', id: string, dueAt: string } | null, complaint: { __typename: 'Complaint', id: string, caseNo: string } | null, appointment: { __typename: 'Appointment', id: string, number: string, startsAt: string } | null } };

export type PlanCallbackMutationVariables = Exact<{
  input: PlanCallbackInput;
}>;


export type PlanCallbackMutation = { planCallback: { __typename: 'Callback', id: string, dueAt: string } };

export type CancelCallbackMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CancelCallbackMutation = { cancelCallback: { __typename: 'Callback', id: string, version: number, state: CallbackState } };

export type ReassignCallbacksMutationVariables = Exact<{
  callbacks: Array<VersionedId> | VersionedId;
  assignee: string;
  reason: string;
}>;


export type ReassignCallbacksMutation = { reassignCallbacks: Array<{ __typename: 'Callback', id: string, version: number, assignee: { __typename: 'Staff', id: string, name: string } | null }> };

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { myDay: { __typename: 'MyDay', overdue: number, due: number, later: number, retry: number, doneToday: number, plannedToday: number } };

export type WorklistQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  group?: CallbackGroupKey | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { worklist: { __typename: 'CallbackConnection', nodes: Array<(
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

export type CallbackRecordQueryVariables = Exact<{
  id: string;
}>;


export type CallbackRecordQuery = { callback: (
    { __typename: 'Callback', id: string, attempts: Array<(
      { __typename: 'CallbackAttempt', id: string, at: string }
      & { ' $fragmentRefs'?: { 'CallRecordFragment': CallRecordFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'CallRecordFactsFragment': CallRecordFactsFragment } }
  ) | null };

export type CallRecordFactsFragment = { __typename: 'Callback', id: string, purpose: CallbackPurpose, state: CallbackState, channel: Channel, firstDueAt: string, keyPoints: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, hidden: Array<string> }, origins: Array<{ __typename: 'CallbackOrigin', explanation: string }> } & { ' $fragmentName'?: 'CallRecordFactsFragment' };

export type CallRecordFragment = { __typename: 'CallbackAttempt', id: string, at: string, answeredBy: AnsweredBy, identityVerified: boolean, outcome: CallbackOutcome, note: string | null, concerns: Array<string>, noShowReason: string | null, treatmentResponse: string | null, objection: string | null, satisfaction: number | null, nextAt: string | null, by: { __typename: 'Staff', id: string, name: string } } & { ' $fragmentName'?: 'CallRecordFragment' };

export type CallbackRowFragment = { __typename: 'Callback', id: string, version: number, purpose: CallbackPurpose, state: CallbackState, dueAt: string, overdue: boolean, tries: number, keyPoints: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean } } & { ' $fragmentName'?: 'CallbackRowFragment' };

export type StaffLoadQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffLoadQuery = { staffLoad: Array<{ __typename: 'StaffLoad', open: number, overdue: number, doneToday: number, staff: { __typename: 'Staff', id: string, name: string } | null }> };

export type NextDayListQueryVariables = Exact<{
  day: string;
  assignee?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NextDayListQuery = { nextDayList: { __typename: 'CallbackConnection', totalCount: number | null, nodes: Array<(
      { __typename: 'Callback' }
      & { ' $fragmentRefs'?: { 'CallbackRowFragment': CallbackRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CallbackGroupsQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  by: CallbackGrouping;
}>;


export type CallbackGroupsQuery = { callbackGroups: { __typename: 'ListGroups', complete: boolean, groups: Array<{ __typename: 'ListGroup', key: string, count: number, staff: { __typename: 'Staff', id: string, name: string } | null }> } };

export type CallbackWorkQueryVariables = Exact<{
  id: string;
}>;


export type CallbackWorkQuery = { callback: (
    { __typename: 'Callback', id: string, version: number, purpose: CallbackPurpose, state: CallbackState, dueAt: string, firstDueAt: string, windowEnd: string | null, overdue: boolean, tries: number, startedAt: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, whyNotNow: Array<{ __typename: 'Guard', code: string, requirement: string | null, message: string }>, customer: (
      { __typename: 'Customer', id: string, name: string }
      & { ' $fragmentRefs'?: { 'BriefingFragment': BriefingFragment } }
    ), origins: Array<{ __typename: 'CallbackOrigin', source:
        | { __typename: 'Appointment', id: string, startsAt: string }
        | { __typename: 'Callback' }
        | { __typename: 'CallbackAttempt' }
        | { __typename: 'CallbackRule' }
        | { __typename: 'Commitment' }
        | { __typename: 'Complaint' }
        | { __typename: 'Customer' }
        | { __typename: 'Department' }
        | { __typename: 'Draft' }
        | { __typename: 'Event' }
        | { __typename: 'Hospital' }
        | { __typename: 'ImportRun' }
        | { __typename: 'Job' }
        | { __typename: 'Lead' }
        | { __typename: 'Notification' }
        | { __typename: 'RoleGrant' }
        | { __typename: 'SavedView' }
        | { __typename: 'Script' }
        | { __typename: 'SolutionOption' }
        | { __typename: 'Staff' }
        | { __typename: 'Visit', id: string, arrivedAt: string }
       | null }>, script: (
      { __typename: 'Script' }
      & { ' $fragmentRefs'?: { 'ScriptTextFragment': ScriptTextFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'ReasonsFragment': ReasonsFragment;'ContactsFragment': ContactsFragment } }
  ) | null };

export type BriefingFragment = { __typename: 'Customer', id: string, name: string, memberNo: string, phone: string | null, gender: Gender, birthDate: string | null, tier: Tier, intentClass: IntentClass | null, conditionClass: ConditionClass | null, doNotContact: boolean, callbackConsent: boolean, note: string | null, hidden: Array<string>, preferredWindows: Array<{ __typename: 'CallWindow', days: Array<Weekday>, from: string, to: string }>, related: Array<{ __typename: 'RelatedPerson', id: string, name: string, relationship: string, phone: string | null, authorization: string }>, lastVisit: { __typename: 'Visit', id: string, arrivedAt: string, purpose: string | null, purchased: boolean, amount: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null, procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string }> } | null } & { ' $fragmentName'?: 'BriefingFragment' };

export type ReasonsFragment = { __typename: 'Callback', keyPoints: string | null, origins: Array<{ __typename: 'CallbackOrigin', explanation: string, manual: boolean, step: number | null, ruleVersion: number | null }> } & { ' $fragmentName'?: 'ReasonsFragment' };

export type AttemptLineFragment = { __typename: 'CallbackAttempt', id: string, at: string, answeredBy: AnsweredBy, outcome: CallbackOutcome, note: string | null, nextAt: string | null, by: { __typename: 'Staff', id: string, name: string } } & { ' $fragmentName'?: 'AttemptLineFragment' };

export type ContactsFragment = { __typename: 'Callback', id: string, attempts: Array<(
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


export type CaseQuery = { complaint: (
    { __typename: 'Complaint', id: string, version: number, eventCount: number }
    & { ' $fragmentRefs'?: { 'CaseHeadFragment': CaseHeadFragment;'CaseFactsFragment': CaseFactsFragment;'CaseFindingsFragment': CaseFindingsFragment;'CaseReportsFragment': CaseReportsFragment;'CaseMovesFragment': CaseMovesFragment;'CaseRecordFragment': CaseRecordFragment;'CaseComposerFragment': CaseComposerFragment;'CaseStepsFragment': CaseStepsFragment;'CaseCommitmentsFragment': CaseCommitmentsFragment;'CaseSolutionsFragment': CaseSolutionsFragment;'CasePeopleFragment': CasePeopleFragment;'CaseOpinionsFragment': CaseOpinionsFragment } }
  ) | null };

export type CaseHeadFragment = { __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState, level: ComplaintLevel, severity: Severity | null, dueAt: string | null, breached: boolean, hidden: Array<string>, owner: { __typename: 'Staff', id: string, name: string } | null, handoverTo: { __typename: 'Staff', id: string, name: string } | null, accompanyingSupervisor: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string, name: string } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )>, presences: Array<{ __typename: 'Presence', id: string, role: PresenceRole, beganAt: string, until: string | null, staff: { __typename: 'Staff', id: string, name: string } }>, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, at: string, doctor: { __typename: 'Staff', id: string, name: string } }>, hqFilings: Array<{ __typename: 'HqFiling', id: string, number: string, sentAt: string }>, specialReports: Array<{ __typename: 'SpecialReport', id: string, submittedAt: string }>, availableActions: Array<(
    { __typename: 'AvailableAction' }
    & { ' $fragmentRefs'?: { 'CaseMoveFragment': CaseMoveFragment } }
  )> } & { ' $fragmentName'?: 'CaseHeadFragment' };

export type CaseMoveFragment = { __typename: 'AvailableAction', action: ComplaintAction, allowed: boolean, blockedBy: Array<{ __typename: 'Guard', code: string, requirement: string | null, message: string }> } & { ' $fragmentName'?: 'CaseMoveFragment' };

export type CaseFactsFragment = { __typename: 'Complaint', id: string, subject: string, description: string, desiredOutcome: string | null, customerIntents: Array<CustomerIntent>, channel: Channel, serviceLine: ServiceLine, severity: Severity | null, category: string | null, flags: Array<ComplaintFlag>, occurredAt: string | null, occurredOn: string | null, place: string | null, anonymous: boolean, registeredAt: string, hidden: Array<string>, registeredBy: { __typename: 'Staff', id: string, name: string }, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean } | null, complainant: { __typename: 'Complainant', name: string | null, phone: string | null, relationship: string | null, authorized: boolean } | null, involvedStaff: Array<{ __typename: 'Staff', id: string, name: string, title: string | null }>, involvedDepartments: Array<{ __typename: 'Department', id: string, name: string }> } & { ' $fragmentName'?: 'CaseFactsFragment' };

export type CaseFindingsFragment = { __typename: 'Complaint', id: string, finding: Finding | null, establishedFacts: string | null, assessment: string | null, rootCause: string | null, resolution: string | null } & { ' $fragmentName'?: 'CaseFindingsFragment' };

export type CaseReportsFragment = { __typename: 'Complaint', id: string, hqFilings: Array<{ __typename: 'HqFiling', id: string, number: string, sentAt: string, summary: string, measures: string, request: string | null, by: { __typename: 'Staff', id: string, name: string } }>, specialReports: Array<{ __typename: 'SpecialReport', id: string, submittedAt: string, facts: string, cause: string, handling: string, cost: string, lesson: string, proposals: string, by: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'CaseReportsFragment' };

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


export type CaseTimelineQuery = { complaint: { __typename: 'Complaint', id: string, timeline: { __typename: 'EventConnection', totalCount: number | null, nodes: Array<(
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

export type RevealComplainantMutationVariables = Exact<{
  input: UnmaskComplainantInput;
}>;


export type RevealComplainantMutation = { unmaskComplainant: { __typename: 'Complaint', id: string, complainant: { __typename: 'Complainant', phone: string | null } | null } };

export type CaseClockFragment = { __typename: 'Clock', kind: ClockKind, startedAt: string, warnAt: string, dueAt: string, stoppedAt: string | null, state: ClockState, provisional: boolean } & { ' $fragmentName'?: 'CaseClockFragment' };

export type ComplaintsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ComplaintsChangedSubscription = { complaintsChanged: { __typename: 'ComplaintChange', cursor: string, resync: boolean } };

export type MovedCaseFragment = { __typename: 'Complaint', id: string, version: number, state: ComplaintState, level: ComplaintLevel, severity: Severity | null, dueAt: string | null, breached: boolean, eventCount: number, owner: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'MovedCaseFragment' };

export type ResolveAtFirstContactMutationVariables = Exact<{
  input: ResolveAtFirstContactInput;
}>;


export type ResolveAtFirstContactMutation = { resolveComplaintAtFirstContact: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AcknowledgeComplaintMutationVariables = Exact<{
  input: AcknowledgeComplaintInput;
}>;


export type AcknowledgeComplaintMutation = { acknowledgeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type TriageComplaintMutationVariables = Exact<{
  input: TriageComplaintInput;
}>;


export type TriageComplaintMutation = { triageComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type DeclineComplaintMutationVariables = Exact<{
  input: DeclineComplaintInput;
}>;


export type DeclineComplaintMutation = { declineComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type MergeComplaintMutationVariables = Exact<{
  input: MergeComplaintInput;
}>;


export type MergeComplaintMutation = { mergeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type TransferComplaintMutationVariables = Exact<{
  input: TransferComplaintInput;
}>;


export type TransferComplaintMutation = { transferComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type StartInvestigationMutationVariables = Exact<{
  input: StartInvestigationInput;
}>;


export type StartInvestigationMutation = { startInvestigation: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { recordFinding: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ProposeSolutionsMutationVariables = Exact<{
  input: ProposeSolutionsInput;
}>;


export type ProposeSolutionsMutation = { proposeSolutions: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordSolutionDecisionInput;
}>;


export type RecordDecisionMutation = { recordSolutionDecision: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CompleteExecutionMutationVariables = Exact<{
  input: CompleteExecutionInput;
}>;


export type CompleteExecutionMutation = { completeExecution: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ConfirmResolutionMutationVariables = Exact<{
  input: ConfirmResolutionInput;
}>;


export type ConfirmResolutionMutation = { confirmResolution: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CloseComplaintMutation = { closeComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SendExternalMutationVariables = Exact<{
  input: SendExternalInput;
}>;


export type SendExternalMutation = { sendComplaintExternal: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ReturnFromExternalMutationVariables = Exact<{
  input: ReturnFromExternalInput;
}>;


export type ReturnFromExternalMutation = { returnFromExternal: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { withdrawComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type ReopenComplaintMutationVariables = Exact<{
  input: ReopenComplaintInput;
}>;


export type ReopenComplaintMutation = { reopenComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SendHqFilingMutationVariables = Exact<{
  input: SendHqFilingInput;
}>;


export type SendHqFilingMutation = { sendHqFiling: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SubmitSpecialReportMutationVariables = Exact<{
  input: SubmitSpecialReportInput;
}>;


export type SubmitSpecialReportMutation = { submitSpecialReport: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AddComplaintNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddComplaintNoteMutation = { addComplaintNote: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SendComplaintMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendComplaintMessageMutation = { sendComplaintMessage: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AssignComplaintMutationVariables = Exact<{
  input: AssignComplaintInput;
}>;


export type AssignComplaintMutation = { assignComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type HandOverComplaintMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverComplaintMutation = { handOverComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type SetComplaintLevelMutationVariables = Exact<{
  input: SetLevelInput;
}>;


export type SetComplaintLevelMutation = { setComplaintLevel: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type LogPresenceMutationVariables = Exact<{
  input: LogPresenceInput;
}>;


export type LogPresenceMutation = { logPresence: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type GiveDoctorOpinionMutationVariables = Exact<{
  input: DoctorOpinionInput;
}>;


export type GiveDoctorOpinionMutation = { giveDoctorOpinion: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AddCommitmentMutationVariables = Exact<{
  input: AddCommitmentInput;
}>;


export type AddCommitmentMutation = { addCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type KeepCommitmentMutationVariables = Exact<{
  input: KeepCommitmentInput;
}>;


export type KeepCommitmentMutation = { keepCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type RenegotiateCommitmentMutationVariables = Exact<{
  input: RenegotiateCommitmentInput;
}>;


export type RenegotiateCommitmentMutation = { renegotiateCommitment: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type AcceptComplaintMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type AcceptComplaintMutation = { acceptComplaint: (
    { __typename: 'Complaint' }
    & { ' $fragmentRefs'?: { 'MovedCaseFragment': MovedCaseFragment } }
  ) };

export type CaseOptionsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  first: number;
}>;


export type CaseOptionsQuery = { complaints: { __typename: 'ComplaintConnection', nodes: Array<(
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


export type NeedsMeQuery = { complaints: { __typename: 'ComplaintConnection', totalCount: number | null, nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'NeedsMeCardFragment': NeedsMeCardFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OverviewNextQueryVariables = Exact<{
  filter: ComplaintFilter;
}>;


export type OverviewNextQuery = { complaints: { __typename: 'ComplaintConnection', nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'ComplaintRowFragment': ComplaintRowFragment } }
    )> } };

export type OverviewQueryVariables = Exact<{
  endOfDay: string;
  today: string;
  load: boolean;
  stats: boolean;
}>;


export type OverviewQuery = { open: { __typename: 'ComplaintConnection', totalCount: number | null, totalCountCapped: boolean }, late: { __typename: 'ComplaintConnection', totalCount: number | null, totalCountCapped: boolean }, today: { __typename: 'ComplaintConnection', totalCount: number | null, totalCountCapped: boolean }, unassigned: { __typename: 'ComplaintConnection', totalCount: number | null, totalCountCapped: boolean }, majors: { __typename: 'ComplaintConnection', totalCount: number | null, totalCountCapped: boolean, nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'MajorCardFragment': MajorCardFragment } }
    )> }, owners: (
    { __typename: 'ListGroups' }
    & { ' $fragmentRefs'?: { 'OwnerCountsFragment': OwnerCountsFragment } }
  ), ownersLate: (
    { __typename: 'ListGroups' }
    & { ' $fragmentRefs'?: { 'OwnerCountsFragment': OwnerCountsFragment } }
  ), staffLoad?: Array<{ __typename: 'StaffLoad', open: number, overdue: number, doneToday: number, staff: { __typename: 'Staff', id: string, name: string } | null }>, callbackStats?: { __typename: 'CallbackStats', rows: Array<{ __typename: 'CallbackStatRow', due: number | null, completed: number | null, onTime: number | null, reached: number | null }> } };

export type OwnerCountsFragment = { __typename: 'ListGroups', groups: Array<{ __typename: 'ListGroup', key: string, count: number, staff: { __typename: 'Staff', id: string, name: string } | null }> } & { ' $fragmentName'?: 'OwnerCountsFragment' };

export type MajorCardFragment = { __typename: 'Complaint', id: string, caseNo: string, subject: string, hidden: Array<string>, owner: { __typename: 'Staff', id: string, name: string } | null, attendingDoctor: { __typename: 'Staff', id: string, name: string } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )>, presences: Array<{ __typename: 'Presence', id: string, role: PresenceRole, beganAt: string, until: string | null, staff: { __typename: 'Staff', id: string, name: string } }>, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, doctor: { __typename: 'Staff', id: string } }>, hqFilings: Array<{ __typename: 'HqFiling', id: string, number: string, sentAt: string }>, specialReports: Array<{ __typename: 'SpecialReport', id: string, submittedAt: string }> } & { ' $fragmentName'?: 'MajorCardFragment' };

export type HospitalsBesideQueryVariables = Exact<{
  range: DateRange;
}>;


export type HospitalsBesideQuery = { complaintStats: { __typename: 'ComplaintStats', rows: Array<{ __typename: 'ComplaintStatRow', keys: Array<string>, registered: number | null, resolved: number | null, breached: number | null, medianHoursToResolve: number | null }> }, callbackStats: { __typename: 'CallbackStats', rows: Array<{ __typename: 'CallbackStatRow', keys: Array<string>, due: number | null, completed: number | null, onTime: number | null, reached: number | null }> } };

export type ComplaintRowFragment = { __typename: 'Complaint', id: string, version: number, caseNo: string, level: ComplaintLevel, state: ComplaintState, serviceLine: ServiceLine, severity: Severity | null, subject: string, dueAt: string | null, breached: boolean, anonymous: boolean, registeredAt: string, owner: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null } | null, complainant: { __typename: 'Complainant', name: string | null, relationship: string | null } | null, clocks: Array<(
    { __typename: 'Clock' }
    & { ' $fragmentRefs'?: { 'CaseClockFragment': CaseClockFragment } }
  )> } & { ' $fragmentName'?: 'ComplaintRowFragment' };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  group?: ComplaintGroupKey | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { __typename: 'ComplaintConnection', totalCount: number | null, nodes: Array<(
      { __typename: 'Complaint' }
      & { ' $fragmentRefs'?: { 'ComplaintRowFragment': ComplaintRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintGroupsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  by: ComplaintGrouping;
}>;


export type ComplaintGroupsQuery = { complaintGroups: { __typename: 'ListGroups', complete: boolean, groups: Array<{ __typename: 'ListGroup', key: string, count: number, staff: { __typename: 'Staff', id: string, name: string } | null }> } };

export type ComplaintRecordQueryVariables = Exact<{
  id: string;
}>;


export type ComplaintRecordQuery = { complaint: (
    { __typename: 'Complaint', id: string }
    & { ' $fragmentRefs'?: { 'RecordFactsFragment': RecordFactsFragment;'RecordHandlingFragment': RecordHandlingFragment } }
  ) | null };

export type RecordFactsFragment = { __typename: 'Complaint', id: string, caseNo: string, subject: string, description: string, desiredOutcome: string | null, customerIntents: Array<CustomerIntent>, channel: Channel, serviceLine: ServiceLine, level: ComplaintLevel, severity: Severity | null, state: ComplaintState, category: string | null, flags: Array<ComplaintFlag>, occurredAt: string | null, occurredOn: string | null, place: string | null, anonymous: boolean, registeredAt: string, hidden: Array<string>, registeredBy: { __typename: 'Staff', id: string, name: string }, owner: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null } | null, complainant: { __typename: 'Complainant', name: string | null, phone: string | null, relationship: string | null, authorized: boolean } | null, involvedStaff: Array<{ __typename: 'Staff', id: string, name: string, title: string | null }>, involvedDepartments: Array<{ __typename: 'Department', id: string, name: string }> } & { ' $fragmentName'?: 'RecordFactsFragment' };

export type RecordHandlingFragment = { __typename: 'Complaint', id: string, finding: Finding | null, establishedFacts: string | null, assessment: string | null, rootCause: string | null, resolution: string | null, steps: Array<{ __typename: 'ComplaintStep', step: ComplaintStepKind, at: string, note: string | null, by: { __typename: 'Staff', id: string, name: string } }>, opinions: Array<{ __typename: 'ClinicalOpinion', id: string, at: string, opinion: DoctorOpinion, text: string, doctor: { __typename: 'Staff', id: string, name: string } }>, solutionOptions: Array<{ __typename: 'SolutionOption', id: string, title: string, pros: Array<string>, cons: Array<string>, cost: string | null, chosen: boolean }>, commitments: Array<{ __typename: 'Commitment', id: string, what: string, toWhom: string, dueAt: string, keptAt: string | null, owner: { __typename: 'Staff', id: string, name: string } }> } & { ' $fragmentName'?: 'RecordHandlingFragment' };

export type UrgentNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgentNoticesQuery = { notifications: { __typename: 'NotificationConnection', nodes: Array<(
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'UrgentNoticeFragment': UrgentNoticeFragment } }
    )> } };

export type UrgentNoticeFragment = { __typename: 'Notification', id: string, summary: string, ref: string, at: string } & { ' $fragmentName'?: 'UrgentNoticeFragment' };

export type AcknowledgeNoticeMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type AcknowledgeNoticeMutation = { readNotifications: boolean };

export type CustomerFileQueryVariables = Exact<{
  id: string;
}>;


export type CustomerFileQuery = { customer: (
    { __typename: 'Customer', id: string }
    & { ' $fragmentRefs'?: { 'CustomerHeadFragment': CustomerHeadFragment;'CustomerOverviewFragment': CustomerOverviewFragment } }
  ) | null };

export type CustomerHeadFragment = { __typename: 'Customer', id: string, version: number, name: string, memberNo: string, gender: Gender, birthDate: string | null, tier: Tier, phone: string | null, doNotContact: boolean, callbackConsent: boolean, marketingConsent: boolean, deceasedAt: string | null, note: string | null, hidden: Array<string>, phones: Array<{ __typename: 'CustomerPhone', id: string, number: string, whose: string | null, primary: boolean, valid: boolean, verified: boolean }>, owner: { __typename: 'Staff', id: string, name: string } | null, preferredWindows: Array<{ __typename: 'CallWindow', days: Array<Weekday>, from: string, to: string }> } & { ' $fragmentName'?: 'CustomerHeadFragment' };

export type CustomerOverviewFragment = { __typename: 'Customer', id: string, intentClass: IntentClass | null, conditionClass: ConditionClass | null, related: Array<{ __typename: 'RelatedPerson', id: string, name: string, relationship: string, phone: string | null, authorization: string }>, lastVisit: (
    { __typename: 'Visit' }
    & { ' $fragmentRefs'?: { 'VisitLineFragment': VisitLineFragment } }
  ) | null, lastCallback: { __typename: 'Callback', id: string, purpose: CallbackPurpose, state: CallbackState, dueAt: string, attempts: Array<{ __typename: 'CallbackAttempt', id: string, at: string, outcome: CallbackOutcome, note: string | null, by: { __typename: 'Staff', id: string, name: string } }> } | null } & { ' $fragmentName'?: 'CustomerOverviewFragment' };

export type VisitLineFragment = { __typename: 'Visit', id: string, arrivedAt: string, purpose: string | null, purchased: boolean, amount: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string }> } & { ' $fragmentName'?: 'VisitLineFragment' };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: (
    { __typename: 'Customer', id: string }
    & { ' $fragmentRefs'?: { 'CustomerHeadFragment': CustomerHeadFragment } }
  ) };

export type RevealContactMutationVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type RevealContactMutation = { unmaskCustomer: { __typename: 'Customer', id: string, phone: string | null, address: string | null, related: Array<{ __typename: 'RelatedPerson', id: string, name: string, phone: string | null }> } };

export type CustomerRowFragment = { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null, doNotContact: boolean, deceasedAt: string | null, owner: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'CustomerRowFragment' };

export type CustomersQueryVariables = Exact<{
  search?: string | null | undefined;
  tier?: Array<Tier> | Tier | null | undefined;
  direction?: OrderDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { __typename: 'CustomerConnection', nodes: Array<(
      { __typename: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerRowFragment': CustomerRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { registerCustomer: { __typename: 'Customer', id: string, name: string, memberNo: string } };

export type CustomerTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerTimelineQuery = { customer: { __typename: 'Customer', id: string, timeline: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, at: string, summary: string, actor: { __typename: 'Staff', id: string, name: string } | null, texts: Array<{ __typename: 'EventText', field: string, label: string, before: string | null, after: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerVisitsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerVisitsQuery = { customer: { __typename: 'Customer', id: string, visits: { __typename: 'VisitConnection', nodes: Array<(
        { __typename: 'Visit' }
        & { ' $fragmentRefs'?: { 'VisitLineFragment': VisitLineFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerAppointmentsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerAppointmentsQuery = { customer: { __typename: 'Customer', id: string, appointments: { __typename: 'AppointmentConnection', nodes: Array<(
        { __typename: 'Appointment' }
        & { ' $fragmentRefs'?: { 'CustomerAppointmentFragment': CustomerAppointmentFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerAppointmentFragment = { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus, cancelledByDeath: boolean, note: string | null, doctor: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'CustomerAppointmentFragment' };

export type CustomerCallbacksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerCallbacksQuery = { customer: { __typename: 'Customer', id: string, callbacks: { __typename: 'CallbackConnection', nodes: Array<{ __typename: 'Callback', id: string, purpose: CallbackPurpose, state: CallbackState, dueAt: string, overdue: boolean, keyPoints: string | null, assignee: { __typename: 'Staff', id: string, name: string } | null, attempts: Array<{ __typename: 'CallbackAttempt', id: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerComplaintsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerComplaintsQuery = { customer: { __typename: 'Customer', id: string, complaints: { __typename: 'ComplaintConnection', nodes: Array<{ __typename: 'Complaint', id: string, caseNo: string, subject: string, state: ComplaintState, level: ComplaintLevel, registeredAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PlanCustomerCallbackMutationVariables = Exact<{
  input: PlanCallbackInput;
}>;


export type PlanCustomerCallbackMutation = { planCallback: { __typename: 'Callback', id: string, dueAt: string } };

export type ComplaintFiguresQueryVariables = Exact<{
  groupBy: Array<ComplaintDimension> | ComplaintDimension;
  range: DateRange;
}>;


export type ComplaintFiguresQuery = { complaintStats: { __typename: 'ComplaintStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'ComplaintStatRow', keys: Array<string>, registered: number | null, resolved: number | null, closed: number | null, breached: number | null, medianHoursToResolve: number | null }> } };

export type CallbackFiguresQueryVariables = Exact<{
  groupBy: Array<CallbackDimension> | CallbackDimension;
  range: DateRange;
}>;


export type CallbackFiguresQuery = { callbackStats: { __typename: 'CallbackStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'CallbackStatRow', keys: Array<string>, due: number | null, completed: number | null, onTime: number | null, reached: number | null, averageSatisfaction: number | null }> } };

export type AppointmentFiguresQueryVariables = Exact<{
  groupBy: Array<AppointmentDimension> | AppointmentDimension;
  range: DateRange;
}>;


export type AppointmentFiguresQuery = { appointmentStats: { __typename: 'AppointmentStats', suppressedCells: number, asOf: string, rows: Array<{ __typename: 'AppointmentStatRow', keys: Array<string>, total: number | null, fulfilled: number | null, noshow: number | null, cancelled: number | null, recovered: number | null, noshowRate: number | null }> } };

export type FigureDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureDepartmentsQuery = { departments: Array<{ __typename: 'Department', id: string, name: string }> };

export type FigureStaffQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FigureStaffQuery = { staff: { __typename: 'StaffConnection', nodes: Array<{ __typename: 'Staff', id: string, name: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportProgressFragment = { __typename: 'ImportRun', id: string, version: number, kind: ImportKind, fileName: string, state: ImportState, total: number, staged: number, accepted: number, applied: number, unchanged: number, refused: number, failure: string | null, createdAt: string, finishedAt: string | null } & { ' $fragmentName'?: 'ImportProgressFragment' };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { __typename: 'ImportRunConnection', nodes: Array<(
      { __typename: 'ImportRun' }
      & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportRunQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunQuery = { importRun: (
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


export type ImportRowsQuery = { importRun: { __typename: 'ImportRun', id: string, rows: { __typename: 'ImportRowConnection', nodes: Array<{ __typename: 'ImportRow', line: number, verdict: ImportVerdict, cells: Array<string>, problems: Array<{ __typename: 'ImportProblem', field: string, column: string | null, message: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportTargetsQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportTargetsQuery = { importTargets: Array<{ __typename: 'ImportTarget', name: string, label: string, required: boolean }> };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type ApplyImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ApplyImportMutation = { applyImport: (
    { __typename: 'ImportRun' }
    & { ' $fragmentRefs'?: { 'ImportProgressFragment': ImportProgressFragment } }
  ) };

export type CancelImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CancelImportMutation = { cancelImport: (
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

export type ImportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportChoicesQuery = { importChoices: Array<{ __typename: 'ImportChoice', kind: ImportKind, mappings: Array<{ __typename: 'ShippedMapping', name: string, label: string }> }> };

export type LeadRowFragment = { __typename: 'Lead', id: string, version: number, channel: Channel, concern: string | null, intentClass: IntentClass | null, conditionClass: ConditionClass | null, state: LeadState, nextContactAt: string | null, createdAt: string, consultant: { __typename: 'Staff', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, memberNo: string, tier: Tier, phone: string | null }, appointment: { __typename: 'Appointment', id: string, number: string, startsAt: string } | null } & { ' $fragmentName'?: 'LeadRowFragment' };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  group?: LeadGroupKey | null | undefined;
  orderBy?: LeadOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { __typename: 'LeadConnection', nodes: Array<(
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LeadGroupsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  by: LeadGrouping;
}>;


export type LeadGroupsQuery = { leadGroups: { __typename: 'ListGroups', complete: boolean, groups: Array<{ __typename: 'ListGroup', key: string, count: number, staff: { __typename: 'Staff', id: string, name: string } | null }> } };

export type RegisterLeadMutationVariables = Exact<{
  input: RegisterLeadInput;
}>;


export type RegisterLeadMutation = { registerLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type AssessLeadMutationVariables = Exact<{
  input: AssessLeadInput;
}>;


export type AssessLeadMutation = { assessLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type CloseLeadMutationVariables = Exact<{
  input: CloseLeadInput;
}>;


export type CloseLeadMutation = { closeLead: (
    { __typename: 'Lead' }
    & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
  ) };

export type BookingsTodayQueryVariables = Exact<{
  day: string;
  awaited: Array<AppointmentStatus> | AppointmentStatus;
}>;


export type BookingsTodayQuery = { all: { __typename: 'AppointmentConnection', totalCount: number | null, totalCountCapped: boolean }, awaited: { __typename: 'AppointmentConnection', nodes: Array<{ __typename: 'Appointment', id: string, version: number, startsAt: string, arrivedAt: string | null, status: AppointmentStatus, customer: { __typename: 'Customer', id: string, name: string } }> } };

export type LeadFunnelQueryVariables = Exact<{
  me: string;
  due: string;
  running: Array<LeadState> | LeadState;
}>;


export type LeadFunnelQuery = { all: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ), booked: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ), arrived: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ), converted: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ), due: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ), strong: (
    { __typename: 'LeadConnection' }
    & { ' $fragmentRefs'?: { 'LeadCountFragment': LeadCountFragment } }
  ) };

export type LeadCountFragment = { __typename: 'LeadConnection', totalCount: number | null, totalCountCapped: boolean } & { ' $fragmentName'?: 'LeadCountFragment' };

export type LeadsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LeadsChangedSubscription = { leadsChanged: { __typename: 'LeadChange', cursor: string, resync: boolean } };

export type AccessLineFragment = { __typename: 'AccessEntry', id: string, at: string, kind: string, subject: string, purpose: string, client: string, summary: string, subjectLabel: string | null, subjectOpens: boolean, staff: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'AccessLineFragment' };

export type AccessLogQueryVariables = Exact<{
  staff?: string | null | undefined;
  subject?: string | null | undefined;
  kind?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { __typename: 'AccessEntryConnection', nodes: Array<(
      { __typename: 'AccessEntry' }
      & { ' $fragmentRefs'?: { 'AccessLineFragment': AccessLineFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RuleCardFragment = { __typename: 'CallbackRule', id: string, version: number, name: string, active: boolean, trigger: CallbackTrigger, purpose: CallbackPurpose, sentence: string, horizonDays: number, effectiveFrom: string, steps: Array<{ __typename: 'RuleStep', key: string, offsetDays: number, offsetMinutes: number, at: string | null, families: Array<ProcedureFamily>, limitDays: number | null }> } & { ' $fragmentName'?: 'RuleCardFragment' };

export type CallbackRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type CallbackRulesQuery = { callbackRules: Array<(
    { __typename: 'CallbackRule' }
    & { ' $fragmentRefs'?: { 'RuleCardFragment': RuleCardFragment } }
  )> };

export type SetRuleActiveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  active: boolean;
}>;


export type SetRuleActiveMutation = { setCallbackRuleActive: (
    { __typename: 'CallbackRule' }
    & { ' $fragmentRefs'?: { 'RuleCardFragment': RuleCardFragment } }
  ) };

export type ScriptCardFragment = { __typename: 'Script', id: string, title: string, purpose: CallbackPurpose, language: string, openingSeconds: number, lines: Array<{ __typename: 'ScriptLine', part: string, mandatory: boolean, text: string }> } & { ' $fragmentName'?: 'ScriptCardFragment' };

export type ScriptsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScriptsQuery = { scripts: Array<(
    { __typename: 'Script' }
    & { ' $fragmentRefs'?: { 'ScriptCardFragment': ScriptCardFragment } }
  )> };

export type DepartmentRowFragment = { __typename: 'Department', id: string, version: number, code: string, name: string, serviceLine: ServiceLine | null, remit: string, active: boolean } & { ' $fragmentName'?: 'DepartmentRowFragment' };

export type DepartmentListQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentListQuery = { departments: Array<(
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  )> };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { createDepartment: (
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  ) };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { updateDepartment: (
    { __typename: 'Department' }
    & { ' $fragmentRefs'?: { 'DepartmentRowFragment': DepartmentRowFragment } }
  ) };

export type CalendarYearPartsFragment = { __typename: 'CalendarYear', year: number, version: number, source: string, days: Array<{ __typename: 'CalendarDay', date: string, off: boolean, name: string }> } & { ' $fragmentName'?: 'CalendarYearPartsFragment' };

export type CalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarQuery = { calendarYears: Array<(
    { __typename: 'CalendarYear' }
    & { ' $fragmentRefs'?: { 'CalendarYearPartsFragment': CalendarYearPartsFragment } }
  )>, workingWeek: { __typename: 'WorkingWeek', version: number, effectiveFrom: string | null, shifts: Array<{ __typename: 'WorkingDayShifts', day: Weekday, shifts: string }> } };

export type SetCalendarYearMutationVariables = Exact<{
  input: SetCalendarYearInput;
}>;


export type SetCalendarYearMutation = { setCalendarYear: (
    { __typename: 'CalendarYear' }
    & { ' $fragmentRefs'?: { 'CalendarYearPartsFragment': CalendarYearPartsFragment } }
  ) };

export type SetWorkingWeekMutationVariables = Exact<{
  expectedVersion: number;
  shifts: Array<WorkingDayShiftsInput> | WorkingDayShiftsInput;
}>;


export type SetWorkingWeekMutation = { setWorkingWeek: { __typename: 'WorkingWeek', version: number, effectiveFrom: string | null, shifts: Array<{ __typename: 'WorkingDayShifts', day: Weekday, shifts: string }> } };

export type SetupHintsQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupHintsQuery = { viewer: { __typename: 'Viewer', setup: Array<{ __typename: 'SetupHint', code: string, message: string, why: string, done: boolean, needs: Array<Permission>, by: Array<Role> }> } };

export type SweepsQueryVariables = Exact<{ [key: string]: never; }>;


export type SweepsQuery = { sweeps: Array<{ __typename: 'SweepStatus', name: string, ranAt: string | null, tookMs: number, lagMs: number, done: number, failure: string | null }> };

export type ConfirmRulesMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmRulesMutation = { confirmRules: boolean };

export type RuleSimulationsQueryVariables = Exact<{
  first: number;
}>;


export type RuleSimulationsQuery = { jobs: { __typename: 'JobConnection', nodes: Array<{ __typename: 'Job', id: string, state: JobState, simulation: { __typename: 'Simulation', rule: { __typename: 'CallbackRule', id: string } | null } | null }> } };

export type SimulationFoundFragment = { __typename: 'SimulationResult', ruleVersion: number, planned: number, made: number, others: number, shared: number, days: Array<{ __typename: 'SimulationDay', day: string, planned: number, made: number }>, people: Array<{ __typename: 'SimulationPerson', planned: number, staff: { __typename: 'Staff', id: string, name: string } | null }> } & { ' $fragmentName'?: 'SimulationFoundFragment' };

export type RuleSimulationQueryVariables = Exact<{
  id: string;
}>;


export type RuleSimulationQuery = { job: { __typename: 'Job', id: string, simulation: { __typename: 'Simulation', from: string, to: string, result: (
        { __typename: 'SimulationResult' }
        & { ' $fragmentRefs'?: { 'SimulationFoundFragment': SimulationFoundFragment } }
      ) | null } | null } | null };

export type StartSimulationMutationVariables = Exact<{
  input: StartSimulationInput;
}>;


export type StartSimulationMutation = { startSimulation: (
    { __typename: 'Job' }
    & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
  ) };

export type StaffRowFragment = { __typename: 'Staff', id: string, version: number, name: string, title: string | null, login: string, active: boolean, roles: Array<Role>, department: { __typename: 'Department', id: string, name: string } | null } & { ' $fragmentName'?: 'StaffRowFragment' };

export type StaffGrantsFragment = { __typename: 'Staff', id: string, roles: Array<Role>, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, posts: Array<string>, validFrom: string, validUntil: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } & { ' $fragmentName'?: 'StaffGrantsFragment' };

export type StaffListQueryVariables = Exact<{
  role?: Role | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffListQuery = { staff: { __typename: 'StaffConnection', nodes: Array<(
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StaffMemberQueryVariables = Exact<{
  id: string;
}>;


export type StaffMemberQuery = { node:
    | { __typename: 'Appointment' }
    | { __typename: 'Callback' }
    | { __typename: 'CallbackAttempt' }
    | { __typename: 'CallbackRule' }
    | { __typename: 'Commitment' }
    | { __typename: 'Complaint' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'Draft' }
    | { __typename: 'Event' }
    | { __typename: 'Hospital' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Job' }
    | { __typename: 'Lead' }
    | { __typename: 'Notification' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'SavedView' }
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


export type CreateStaffMutation = { createStaff: { __typename: 'StaffSecret', secret: string, staff: (
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    ) } };

export type UpdateStaffMutationVariables = Exact<{
  input: UpdateStaffInput;
}>;


export type UpdateStaffMutation = { updateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment;'StaffGrantsFragment': StaffGrantsFragment } }
  ) };

export type RevokeRoleMutationVariables = Exact<{
  grant: string;
  reason: string;
}>;


export type RevokeRoleMutation = { revokeRole: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment;'StaffGrantsFragment': StaffGrantsFragment } }
  ) };

export type DeactivateStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type DeactivateStaffMutation = { deactivateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type ReactivateStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReactivateStaffMutation = { reactivateStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type ResetPasswordMutationVariables = Exact<{
  staff: string;
}>;


export type ResetPasswordMutation = { resetPassword: { __typename: 'StaffSecret', secret: string, staff: (
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
    ) } };

export type UnlockStaffMutationVariables = Exact<{
  staff: string;
}>;


export type UnlockStaffMutation = { unlockStaff: (
    { __typename: 'Staff' }
    & { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } }
  ) };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment: { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus, customer: { __typename: 'Customer', id: string, name: string } } };

export type RescheduleAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  startsAt: string;
}>;


export type RescheduleAppointmentMutation = { rescheduleAppointment: { __typename: 'Appointment', id: string, version: number, number: string, startsAt: string, status: AppointmentStatus } };

export type CancelAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { __typename: 'Appointment', id: string, version: number, status: AppointmentStatus } };

export type CorrectAppointmentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type CorrectAppointmentMutation = { correctAppointment: { __typename: 'Appointment', id: string, version: number, status: AppointmentStatus } };

export type JobPartsFragment = { __typename: 'Job', id: string, kind: JobKind, state: JobState, subject: ExportSubject | null, format: ExportFormat | null, question: string, done: number, total: number | null, failure: string | null, fileName: string | null, fileSize: number | null, filePath: string | null, fileUntil: string | null, createdAt: string, finishedAt: string | null } & { ' $fragmentName'?: 'JobPartsFragment' };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: (
    { __typename: 'Job' }
    & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
  ) | null };

export type JobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { __typename: 'JobConnection', nodes: Array<(
      { __typename: 'Job' }
      & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport: (
    { __typename: 'Job' }
    & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
  ) };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { cancelJob: (
    { __typename: 'Job' }
    & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
  ) };

export type JobProgressedSubscriptionVariables = Exact<{
  id: string;
}>;


export type JobProgressedSubscription = { jobProgressed: (
    { __typename: 'Job' }
    & { ' $fragmentRefs'?: { 'JobPartsFragment': JobPartsFragment } }
  ) };

export type CustomerOptionFragment = { __typename: 'Customer', id: string, memberNo: string, name: string, phone: string | null, tier: Tier } & { ' $fragmentName'?: 'CustomerOptionFragment' };

export type CustomerOptionsQueryVariables = Exact<{
  search: string;
}>;


export type CustomerOptionsQuery = { customers: { __typename: 'CustomerConnection', nodes: Array<(
      { __typename: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
    )> } };

export type CustomerOptionByIdQueryVariables = Exact<{
  id: string;
}>;


export type CustomerOptionByIdQuery = { customer: (
    { __typename: 'Customer' }
    & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
  ) | null };

export type StaffOptionFragment = { __typename: 'Staff', id: string, name: string, title: string | null, active: boolean, department: { __typename: 'Department', id: string, name: string } | null } & { ' $fragmentName'?: 'StaffOptionFragment' };

export type StaffOptionsQueryVariables = Exact<{
  role?: Role | null | undefined;
  search?: string | null | undefined;
}>;


export type StaffOptionsQuery = { staff: { __typename: 'StaffConnection', nodes: Array<(
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffOptionFragment': StaffOptionFragment } }
    )> } };

export type DepartmentOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentOptionsQuery = { departments: Array<{ __typename: 'Department', id: string, name: string, active: boolean }> };

export type CodeOptionsQueryVariables = Exact<{
  list: string;
}>;


export type CodeOptionsQuery = { codes: Array<{ __typename: 'Code', code: string, label: string, active: boolean }> };

export type ProcedureOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcedureOptionsQuery = { procedures: Array<{ __typename: 'Procedure', code: string, name: string, nameEn: string, family: ProcedureFamily, active: boolean }> };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { __typename: 'Visit', id: string, arrivedAt: string } };

export type RegisterComplaintMutationVariables = Exact<{
  input: RegisterComplaintInput;
}>;


export type RegisterComplaintMutation = { registerComplaint: { __typename: 'Complaint', id: string, version: number, caseNo: string, state: ComplaintState, level: ComplaintLevel, dueAt: string | null } };

export type ViewLineFragment = { __typename: 'SavedView', id: string, version: number, list: ViewList, name: string, shared: boolean, editable: boolean, filter: string, orderBy: string | null, columns: Array<string>, groupBy: string | null, owner: { __typename: 'Staff', id: string, name: string } | null } & { ' $fragmentName'?: 'ViewLineFragment' };

export type SavedViewsQueryVariables = Exact<{
  list: ViewList;
}>;


export type SavedViewsQuery = { savedViews: Array<(
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'ViewLineFragment': ViewLineFragment } }
  )> };

export type CreateViewMutationVariables = Exact<{
  input: CreateViewInput;
}>;


export type CreateViewMutation = { createView: (
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'ViewLineFragment': ViewLineFragment } }
  ) };

export type UpdateViewMutationVariables = Exact<{
  input: UpdateViewInput;
}>;


export type UpdateViewMutation = { updateView: (
    { __typename: 'SavedView' }
    & { ' $fragmentRefs'?: { 'ViewLineFragment': ViewLineFragment } }
  ) };

export type DeleteViewMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DeleteViewMutation = { deleteView: boolean };

export type RecordNameQueryVariables = Exact<{
  id: string;
}>;


export type RecordNameQuery = { node:
    | { __typename: 'Appointment' }
    | { __typename: 'Callback' }
    | { __typename: 'CallbackAttempt' }
    | { __typename: 'CallbackRule' }
    | { __typename: 'Commitment' }
    | { __typename: 'Complaint' }
    | { __typename: 'Customer', id: string, name: string }
    | { __typename: 'Department', id: string, name: string }
    | { __typename: 'Draft' }
    | { __typename: 'Event' }
    | { __typename: 'Hospital' }
    | { __typename: 'ImportRun' }
    | { __typename: 'Job' }
    | { __typename: 'Lead' }
    | { __typename: 'Notification' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'SavedView' }
    | { __typename: 'Script' }
    | { __typename: 'SolutionOption' }
    | { __typename: 'Staff', id: string, name: string }
    | { __typename: 'Visit' }
   | null };

export type DraftBitsFragment = { __typename: 'Draft', id: string, version: number, content: string, savedAt: string } & { ' $fragmentName'?: 'DraftBitsFragment' };

export type DraftOfQueryVariables = Exact<{
  kind: RecordKind;
  record?: string | null | undefined;
  form: string;
}>;


export type DraftOfQuery = { draft: (
    { __typename: 'Draft' }
    & { ' $fragmentRefs'?: { 'DraftBitsFragment': DraftBitsFragment } }
  ) | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: (
    { __typename: 'Draft' }
    & { ' $fragmentRefs'?: { 'DraftBitsFragment': DraftBitsFragment } }
  ) };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: boolean };

export type WatcherBitsFragment = { __typename: 'Watcher', mode: WatchMode, since: string, staff: { __typename: 'Staff', id: string, name: string } } & { ' $fragmentName'?: 'WatcherBitsFragment' };

export type WatchRecordMutationVariables = Exact<{
  input: WatchRecordInput;
}>;


export type WatchRecordMutation = { watchRecord: Array<(
    { __typename: 'Watcher' }
    & { ' $fragmentRefs'?: { 'WatcherBitsFragment': WatcherBitsFragment } }
  )> };

export type LeaveRecordMutationVariables = Exact<{
  record: string;
  tab: string;
}>;


export type LeaveRecordMutation = { leaveRecord: boolean };

export type WatchersChangedSubscriptionVariables = Exact<{
  records: Array<string> | string;
}>;


export type WatchersChangedSubscription = { watchersChanged: { __typename: 'WatchersChange', records: Array<{ __typename: 'RecordWatchers', record: string, watchers: Array<(
        { __typename: 'Watcher' }
        & { ' $fragmentRefs'?: { 'WatcherBitsFragment': WatcherBitsFragment } }
      )> }> } };

export type ViewerBitsFragment = { __typename: 'Viewer', language: string | null, roles: Array<Role>, idleSeconds: number, permissions: Array<Permission>, exports: Array<ExportSubject>, now: string, demo: boolean, mustChangePassword: boolean, staff: { __typename: 'Staff', id: string, name: string, title: string | null, login: string, department: { __typename: 'Department', id: string, name: string } | null }, hospital: { __typename: 'Hospital', id: string, code: string, name: string, timeZone: string } | null, hospitals: Array<{ __typename: 'Hospital', id: string, code: string, name: string }> } & { ' $fragmentName'?: 'ViewerBitsFragment' };

export type SessionBitsFragment = { __typename: 'Session', accessToken: string, expiresAt: string, viewer: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ViewerBitsFragment': ViewerBitsFragment } }
  ) } & { ' $fragmentName'?: 'SessionBitsFragment' };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { welcome: { __typename: 'Welcome', hospital: string | null, demo: boolean, demoPassword: string | null, needsSetup: boolean, demoLogins: Array<{ __typename: 'DemoLogin', login: string, role: Role }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type RefreshSessionMutationVariables = Exact<{
  idleSeconds: number;
}>;


export type RefreshSessionMutation = { refreshSession: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type LockSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type LockSessionMutation = { lockSession: boolean };

export type SwitchHospitalMutationVariables = Exact<{
  hospital: string;
}>;


export type SwitchHospitalMutation = { switchHospital: (
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionBitsFragment': SessionBitsFragment } }
  ) };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetPasswordMutationVariables = Exact<{
  secret: string;
  newPassword: string;
}>;


export type SetPasswordMutation = { setPassword: boolean };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SetLanguageMutationVariables = Exact<{
  language: string;
}>;


export type SetLanguageMutation = { setLanguage: (
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
export const PaletteViewFragmentDoc = new TypedDocumentString(`
    fragment PaletteView on SavedView {
  __typename
  id
  name
  shared
  filter
  orderBy
  groupBy
  columns
}
    `, {"fragmentName":"PaletteView"}) as unknown as TypedDocumentString<PaletteViewFragment, unknown>;
export const NotificationLineFragmentDoc = new TypedDocumentString(`
    fragment NotificationLine on Notification {
  __typename
  id
  topic
  summary
  ref
  at
  readAt
}
    `, {"fragmentName":"NotificationLine"}) as unknown as TypedDocumentString<NotificationLineFragment, unknown>;
export const UnfinishedLineFragmentDoc = new TypedDocumentString(`
    fragment UnfinishedLine on Draft {
  __typename
  id
  kind
  record
  recordName
  form
  savedAt
}
    `, {"fragmentName":"UnfinishedLine"}) as unknown as TypedDocumentString<UnfinishedLineFragment, unknown>;
export const AppointmentRowFragmentDoc = new TypedDocumentString(`
    fragment AppointmentRow on Appointment {
  __typename
  id
  version
  number
  startsAt
  arrivedAt
  status
  origin
  note
  procedure
  replaces {
    __typename
    id
  }
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
export const CallRecordFactsFragmentDoc = new TypedDocumentString(`
    fragment CallRecordFacts on Callback {
  __typename
  id
  purpose
  state
  channel
  firstDueAt
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
    hidden
  }
  origins {
    __typename
    explanation
  }
}
    `, {"fragmentName":"CallRecordFacts"}) as unknown as TypedDocumentString<CallRecordFactsFragment, unknown>;
export const CallRecordFragmentDoc = new TypedDocumentString(`
    fragment CallRecord on CallbackAttempt {
  __typename
  id
  at
  answeredBy
  identityVerified
  outcome
  note
  concerns
  noShowReason
  treatmentResponse
  objection
  satisfaction
  nextAt
  by {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CallRecord"}) as unknown as TypedDocumentString<CallRecordFragment, unknown>;
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
    phone
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
  id
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
  hqFilings {
    __typename
    id
    number
    sentAt
  }
  specialReports {
    __typename
    id
    submittedAt
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
export const CaseReportsFragmentDoc = new TypedDocumentString(`
    fragment CaseReports on Complaint {
  __typename
  id
  hqFilings {
    __typename
    id
    number
    sentAt
    summary
    measures
    request
    by {
      __typename
      id
      name
    }
  }
  specialReports {
    __typename
    id
    submittedAt
    facts
    cause
    handling
    cost
    lesson
    proposals
    by {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"CaseReports"}) as unknown as TypedDocumentString<CaseReportsFragment, unknown>;
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
export const OwnerCountsFragmentDoc = new TypedDocumentString(`
    fragment OwnerCounts on ListGroups {
  __typename
  groups {
    __typename
    key
    count
    staff {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"OwnerCounts"}) as unknown as TypedDocumentString<OwnerCountsFragment, unknown>;
export const MajorCardFragmentDoc = new TypedDocumentString(`
    fragment MajorCard on Complaint {
  __typename
  id
  caseNo
  subject
  hidden
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
    doctor {
      __typename
      id
    }
  }
  hqFilings {
    __typename
    id
    number
    sentAt
  }
  specialReports {
    __typename
    id
    submittedAt
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
}`, {"fragmentName":"MajorCard"}) as unknown as TypedDocumentString<MajorCardFragment, unknown>;
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
export const RecordFactsFragmentDoc = new TypedDocumentString(`
    fragment RecordFacts on Complaint {
  __typename
  id
  caseNo
  subject
  description
  desiredOutcome
  customerIntents
  channel
  serviceLine
  level
  severity
  state
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
    `, {"fragmentName":"RecordFacts"}) as unknown as TypedDocumentString<RecordFactsFragment, unknown>;
export const RecordHandlingFragmentDoc = new TypedDocumentString(`
    fragment RecordHandling on Complaint {
  __typename
  id
  finding
  establishedFacts
  assessment
  rootCause
  resolution
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
  solutionOptions {
    __typename
    id
    title
    pros
    cons
    cost
    chosen
  }
  commitments {
    __typename
    id
    what
    toWhom
    dueAt
    keptAt
    owner {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"RecordHandling"}) as unknown as TypedDocumentString<RecordHandlingFragment, unknown>;
export const UrgentNoticeFragmentDoc = new TypedDocumentString(`
    fragment UrgentNotice on Notification {
  __typename
  id
  summary
  ref
  at
}
    `, {"fragmentName":"UrgentNotice"}) as unknown as TypedDocumentString<UrgentNoticeFragment, unknown>;
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
  phones {
    __typename
    id
    number
    whose
    primary
    valid
    verified
  }
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
    phone
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
  cancelledByDeath
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
export const LeadCountFragmentDoc = new TypedDocumentString(`
    fragment LeadCount on LeadConnection {
  __typename
  totalCount
  totalCountCapped
}
    `, {"fragmentName":"LeadCount"}) as unknown as TypedDocumentString<LeadCountFragment, unknown>;
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
  subjectLabel
  subjectOpens
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
  language
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
export const SimulationFoundFragmentDoc = new TypedDocumentString(`
    fragment SimulationFound on SimulationResult {
  __typename
  ruleVersion
  planned
  made
  others
  shared
  days {
    __typename
    day
    planned
    made
  }
  people {
    __typename
    planned
    staff {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"SimulationFound"}) as unknown as TypedDocumentString<SimulationFoundFragment, unknown>;
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
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
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
export const ViewLineFragmentDoc = new TypedDocumentString(`
    fragment ViewLine on SavedView {
  __typename
  id
  version
  list
  name
  shared
  editable
  filter
  orderBy
  columns
  groupBy
  owner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"ViewLine"}) as unknown as TypedDocumentString<ViewLineFragment, unknown>;
export const DraftBitsFragmentDoc = new TypedDocumentString(`
    fragment DraftBits on Draft {
  __typename
  id
  version
  content
  savedAt
}
    `, {"fragmentName":"DraftBits"}) as unknown as TypedDocumentString<DraftBitsFragment, unknown>;
export const WatcherBitsFragmentDoc = new TypedDocumentString(`
    fragment WatcherBits on Watcher {
  __typename
  mode
  since
  staff {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"WatcherBits"}) as unknown as TypedDocumentString<WatcherBitsFragment, unknown>;
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
}`, {"fragmentName":"SessionBits"}) as unknown as TypedDocumentString<SessionBitsFragment, unknown>;
export const OpenDocument = new TypedDocumentString(`
    query Open($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Job {
      __typename
      kind
      simulation {
        __typename
        rule {
          __typename
          id
        }
      }
    }
    ... on Appointment {
      __typename
      startsAt
    }
    ... on Lead {
      __typename
      customer {
        __typename
        id
      }
    }
  }
}
    `, {"hash":"sha256:dc895c5029024d5a1ca2d60fe94468f2c33b0eeceb0bfe7af1a757aa8bc04ef1"}) as unknown as TypedDocumentString<OpenQuery, OpenQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $first: Int!, $staff: Boolean!) {
  staff(search: $text, first: $first) @include(if: $staff) {
    __typename
    nodes {
      __typename
      id
      name
      login
      department {
        __typename
        name
      }
    }
  }
  find(text: $text, first: $first) {
    __typename
    customers {
      __typename
      id
      name
      memberNo
      tier
      phone
    }
    complaints {
      __typename
      id
      caseNo
      subject
      state
    }
    appointments {
      __typename
      id
      number
      startsAt
      customer {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:de65919678c5398e6df375541c540e1e20a7929f0d6397236cc9e46e50b5fa5f"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const PaletteViewsDocument = new TypedDocumentString(`
    query PaletteViews($complaints: Boolean!, $callbacks: Boolean!, $day: Boolean!, $leads: Boolean!, $customers: Boolean!, $appointments: Boolean!, $rules: Boolean!) {
  rules: callbackRules @include(if: $rules) {
    __typename
    id
    name
  }
  complaints: savedViews(list: COMPLAINTS) @include(if: $complaints) {
    __typename
    ...PaletteView
  }
  callbacks: savedViews(list: CALLBACKS) @include(if: $callbacks) {
    __typename
    ...PaletteView
  }
  day: savedViews(list: MY_DAY) @include(if: $day) {
    __typename
    ...PaletteView
  }
  leads: savedViews(list: LEADS) @include(if: $leads) {
    __typename
    ...PaletteView
  }
  customers: savedViews(list: CUSTOMERS) @include(if: $customers) {
    __typename
    ...PaletteView
  }
  appointments: savedViews(list: APPOINTMENTS) @include(if: $appointments) {
    __typename
    ...PaletteView
  }
}
    fragment PaletteView on SavedView {
  __typename
  id
  name
  shared
  filter
  orderBy
  groupBy
  columns
}`, {"hash":"sha256:54e1697cf6609bae002a76cd6c2aba47969f882ec8dd2006b87bc8459cb19667"}) as unknown as TypedDocumentString<PaletteViewsQuery, PaletteViewsQueryVariables>;
export const ShellCountsDocument = new TypedDocumentString(`
    query ShellCounts {
  viewer {
    __typename
    now
    empty
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
    `, {"hash":"sha256:61337357d3b35bddcc04b1e66e04192b3b5b66eb3ef332f5b8218415c3347820"}) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean!, $topic: [NotificationTopic!], $first: Int!, $after: String) {
  notifications(
    unreadOnly: $unreadOnly
    topic: $topic
    first: $first
    after: $after
  ) {
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
  topic
  summary
  ref
  at
  readAt
}`, {"hash":"sha256:7d984d21ba1c7713ba4632d16ed9aca42263c67a06572c42b1bc45b990cd7e6c"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const ReadNotificationsDocument = new TypedDocumentString(`
    mutation ReadNotifications($ids: [ID!]) {
  readNotifications(ids: $ids)
}
    `, {"hash":"sha256:7d56e17877dd041050db357b45b4de1d9db88600a12017189c3a087a791b6faf"}) as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
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
  topic
  summary
  ref
  at
  readAt
}`, {"hash":"sha256:db041df2cbcdf4fd874d2f5ad6675fed576c8b62aea62930299f946f36207b6e"}) as unknown as TypedDocumentString<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const UnfinishedDocument = new TypedDocumentString(`
    query Unfinished($first: Int!, $after: String) {
  drafts(first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...UnfinishedLine
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment UnfinishedLine on Draft {
  __typename
  id
  kind
  record
  recordName
  form
  savedAt
}`, {"hash":"sha256:080953ff9128cee5a9a878204a039ad546ae1b7215843c27bc98fef33494924b"}) as unknown as TypedDocumentString<UnfinishedQuery, UnfinishedQueryVariables>;
export const AppointmentsDocument = new TypedDocumentString(`
    query Appointments($day: Date!, $doctor: ID, $status: [AppointmentStatus!], $direction: OrderDirection! = ASC, $first: Int!, $after: String) {
  appointments(
    day: $day
    doctor: $doctor
    status: $status
    direction: $direction
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
  origin
  note
  procedure
  replaces {
    __typename
    id
  }
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
}`, {"hash":"sha256:84a49f774d626109b20a8a2293b83ebcb353fd474b535eb2f8a47b18fa4a3d4c"}) as unknown as TypedDocumentString<AppointmentsQuery, AppointmentsQueryVariables>;
export const CheckInAppointmentDocument = new TypedDocumentString(`
    mutation CheckInAppointment($id: ID!, $expectedVersion: Int!) {
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
  origin
  note
  procedure
  replaces {
    __typename
    id
  }
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
}`, {"hash":"sha256:8f3335a6f02a55198121b0aeeab2e8c7bd6380d4fa56ac6d7436504c58bd7c18"}) as unknown as TypedDocumentString<CheckInAppointmentMutation, CheckInAppointmentMutationVariables>;
export const RegisterWalkInDocument = new TypedDocumentString(`
    mutation RegisterWalkIn($input: RegisterWalkInInput!) {
  registerWalkIn(input: $input) {
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
  origin
  note
  procedure
  replaces {
    __typename
    id
  }
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
}`, {"hash":"sha256:dc6b034c06f7b2c2723f6258cb33752d0d0ead4fe6796124945c7511b9521395"}) as unknown as TypedDocumentString<RegisterWalkInMutation, RegisterWalkInMutationVariables>;
export const AppointmentsChangedDocument = new TypedDocumentString(`
    subscription AppointmentsChanged($after: String) {
  appointmentsChanged(after: $after) {
    __typename
    cursor
    resync
  }
}
    `, {"hash":"sha256:58d912cab2d5805fa6abbbb2a4fcd0abc7a21c3eac07982e5f9c3090ade29035"}) as unknown as TypedDocumentString<AppointmentsChangedSubscription, AppointmentsChangedSubscriptionVariables>;
export const StartCallbackDocument = new TypedDocumentString(`
    mutation StartCallback($id: ID!, $expectedVersion: Int!) {
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
    `, {"hash":"sha256:7e92009e016369c74aaba19b570772b31538e898c381b9db08ba37f30ccc1e34"}) as unknown as TypedDocumentString<StartCallbackMutation, StartCallbackMutationVariables>;
export const RevealNumberDocument = new TypedDocumentString(`
    mutation RevealNumber($id: ID!, $purpose: String!) {
  unmaskCustomer(id: $id, purpose: $purpose) {
    __typename
    id
    phone
  }
}
    `, {"hash":"sha256:402d18cb72b637de1798880d39274e29ba67aea4a7d09bbb78416a101ba9f116"}) as unknown as TypedDocumentString<RevealNumberMutation, RevealNumberMutationVariables>;
export const ReleaseCallbackDocument = new TypedDocumentString(`
    mutation ReleaseCallback($id: ID!, $expectedVersion: Int!) {
  releaseCallback(id: $id, expectedVersion: $expectedVersion) {
    __typename
    id
    version
    state
    startedAt
  }
}
    `, {"hash":"sha256:fbb72d0863259c7c601ac5803924f7240a69892e6f494be32d1e2873ff984068"}) as unknown as TypedDocumentString<ReleaseCallbackMutation, ReleaseCallbackMutationVariables>;
export const CompleteCallbackDocument = new TypedDocumentString(`
    mutation CompleteCallback($input: CompleteCallbackInput!) {
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
    `, {"hash":"sha256:779d0d49ec42f3cddea92400b93cd82a03fd1c5d8f771c6eac2f4acad48f282b"}) as unknown as TypedDocumentString<CompleteCallbackMutation, CompleteCallbackMutationVariables>;
export const PlanCallbackDocument = new TypedDocumentString(`
    mutation PlanCallback($input: PlanCallbackInput!) {
  planCallback(input: $input) {
    __typename
    id
    dueAt
  }
}
    `, {"hash":"sha256:90eae1b7321ff42d3d319f718887dfc0f7e7ce33edcb5dab995e0140abfc172a"}) as unknown as TypedDocumentString<PlanCallbackMutation, PlanCallbackMutationVariables>;
export const CancelCallbackDocument = new TypedDocumentString(`
    mutation CancelCallback($id: ID!, $expectedVersion: Int!, $reason: String!) {
  cancelCallback(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    id
    version
    state
  }
}
    `, {"hash":"sha256:23289ece57408f72551e87c2b061c1b2dd869c76de28671d8da143388ae7cf6e"}) as unknown as TypedDocumentString<CancelCallbackMutation, CancelCallbackMutationVariables>;
export const ReassignCallbacksDocument = new TypedDocumentString(`
    mutation ReassignCallbacks($callbacks: [VersionedId!]!, $assignee: ID!, $reason: String!) {
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
    `, {"hash":"sha256:b6a34bfce21513bb7b924f24eb844f1964c81e07f32331ed78fe46053e0f8405"}) as unknown as TypedDocumentString<ReassignCallbacksMutation, ReassignCallbacksMutationVariables>;
export const MyDayDocument = new TypedDocumentString(`
    query MyDay {
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
    `, {"hash":"sha256:6b0d7460b1eea243479553775eb89e703fe930825a4286d2246a4e8f4c80995e"}) as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($filter: WorklistFilter, $group: CallbackGroupKey, $first: Int!, $after: String) {
  worklist(filter: $filter, group: $group, first: $first, after: $after) {
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
}`, {"hash":"sha256:694cfab4d82cd12b5b28c52b1791aa4c85f4f17ce6ffe5a15d13eea3bbc42176"}) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
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
export const CallbackRecordDocument = new TypedDocumentString(`
    query CallbackRecord($id: ID!) {
  callback(id: $id) {
    __typename
    id
    ...CallRecordFacts
    attempts {
      __typename
      id
      at
      ...CallRecord
    }
  }
}
    fragment CallRecordFacts on Callback {
  __typename
  id
  purpose
  state
  channel
  firstDueAt
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
    hidden
  }
  origins {
    __typename
    explanation
  }
}
fragment CallRecord on CallbackAttempt {
  __typename
  id
  at
  answeredBy
  identityVerified
  outcome
  note
  concerns
  noShowReason
  treatmentResponse
  objection
  satisfaction
  nextAt
  by {
    __typename
    id
    name
  }
}`, {"hash":"sha256:916edc0c9b7f034bc5deb13d8948d31d3e7318bcf9a05329fc0e99fce24e9bed"}) as unknown as TypedDocumentString<CallbackRecordQuery, CallbackRecordQueryVariables>;
export const StaffLoadDocument = new TypedDocumentString(`
    query StaffLoad {
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
    `, {"hash":"sha256:8d12973e48dcc9b18a88595299a53d93eb0d9825f9f2286a24f36c30e370d10b"}) as unknown as TypedDocumentString<StaffLoadQuery, StaffLoadQueryVariables>;
export const NextDayListDocument = new TypedDocumentString(`
    query NextDayList($day: Date!, $assignee: ID, $first: Int!, $after: String) {
  nextDayList(day: $day, assignee: $assignee, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...CallbackRow
    }
    totalCount
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
}`, {"hash":"sha256:7d041d95f6ee890c41143ffaa94d1222185ff2732e4ecfdd2eb53cbde079e5fc"}) as unknown as TypedDocumentString<NextDayListQuery, NextDayListQueryVariables>;
export const CallbackGroupsDocument = new TypedDocumentString(`
    query CallbackGroups($filter: WorklistFilter, $by: CallbackGrouping!) {
  callbackGroups(filter: $filter, by: $by) {
    __typename
    groups {
      __typename
      key
      count
      staff {
        __typename
        id
        name
      }
    }
    complete
  }
}
    `, {"hash":"sha256:14e0d752d64462b5dabaea9c0421475a9c2efa1011aace45540f83d183cc0553"}) as unknown as TypedDocumentString<CallbackGroupsQuery, CallbackGroupsQueryVariables>;
export const CallbackWorkDocument = new TypedDocumentString(`
    query CallbackWork($id: ID!) {
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
    origins {
      __typename
      source {
        __typename
        ... on Appointment {
          __typename
          id
          startsAt
        }
        ... on Visit {
          __typename
          id
          arrivedAt
        }
      }
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
    phone
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
  id
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
}`, {"hash":"sha256:2d177260a8dd69269a4b8462dab9fd1b5a26b9accd7bab6e7e3c3b7aa1455d68"}) as unknown as TypedDocumentString<CallbackWorkQuery, CallbackWorkQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  complaint(id: $id) {
    __typename
    id
    version
    eventCount
    ...CaseHead
    ...CaseFacts
    ...CaseFindings
    ...CaseReports
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
  hqFilings {
    __typename
    id
    number
    sentAt
  }
  specialReports {
    __typename
    id
    submittedAt
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
fragment CaseReports on Complaint {
  __typename
  id
  hqFilings {
    __typename
    id
    number
    sentAt
    summary
    measures
    request
    by {
      __typename
      id
      name
    }
  }
  specialReports {
    __typename
    id
    submittedAt
    facts
    cause
    handling
    cost
    lesson
    proposals
    by {
      __typename
      id
      name
    }
  }
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
}`, {"hash":"sha256:32eb834a9af7f9f911b2d2c5e7bce4f0c9df280660d0699e39a88efd78285b35"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseTimelineDocument = new TypedDocumentString(`
    query CaseTimeline($id: ID!, $first: Int!, $after: String) {
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
}`, {"hash":"sha256:3f0634faf44901669ecaefcfe0aa0c6745293be2ce48bc15ab9e25a65144cdcf"}) as unknown as TypedDocumentString<CaseTimelineQuery, CaseTimelineQueryVariables>;
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
export const RevealComplainantDocument = new TypedDocumentString(`
    mutation RevealComplainant($input: UnmaskComplainantInput!) {
  unmaskComplainant(input: $input) {
    __typename
    id
    complainant {
      __typename
      phone
    }
  }
}
    `, {"hash":"sha256:e97f7dfa108069f6f110bc5229dc977fb9e861a3c36a7006d6cfeb5ab74cb88d"}) as unknown as TypedDocumentString<RevealComplainantMutation, RevealComplainantMutationVariables>;
export const ComplaintsChangedDocument = new TypedDocumentString(`
    subscription ComplaintsChanged($after: String) {
  complaintsChanged(after: $after) {
    __typename
    cursor
    resync
  }
}
    `, {"hash":"sha256:e9f7e5b64cdbc0c2675920012daa0ff1a229a37d6963b1e4ac0a2b378709e80a"}) as unknown as TypedDocumentString<ComplaintsChangedSubscription, ComplaintsChangedSubscriptionVariables>;
export const ResolveAtFirstContactDocument = new TypedDocumentString(`
    mutation ResolveAtFirstContact($input: ResolveAtFirstContactInput!) {
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
}`, {"hash":"sha256:7377329fb5a2aa9a215c0135ced31f8e0dc254faea3c9d4178ad6854fca67781"}) as unknown as TypedDocumentString<ResolveAtFirstContactMutation, ResolveAtFirstContactMutationVariables>;
export const AcknowledgeComplaintDocument = new TypedDocumentString(`
    mutation AcknowledgeComplaint($input: AcknowledgeComplaintInput!) {
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
}`, {"hash":"sha256:ddecb88dcfa58dab30d1794097ba6829b81ec1d072c707e7b86019708ae17392"}) as unknown as TypedDocumentString<AcknowledgeComplaintMutation, AcknowledgeComplaintMutationVariables>;
export const TriageComplaintDocument = new TypedDocumentString(`
    mutation TriageComplaint($input: TriageComplaintInput!) {
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
}`, {"hash":"sha256:6b9aa720a02d2c26a8e7c590e7c05be7b4b62b0ec0fd1f699b6fd1cf323e1bd7"}) as unknown as TypedDocumentString<TriageComplaintMutation, TriageComplaintMutationVariables>;
export const DeclineComplaintDocument = new TypedDocumentString(`
    mutation DeclineComplaint($input: DeclineComplaintInput!) {
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
}`, {"hash":"sha256:fec805c74f068c9f8cf217d35635767f6117094454756f54cf0cf83c0d70745b"}) as unknown as TypedDocumentString<DeclineComplaintMutation, DeclineComplaintMutationVariables>;
export const MergeComplaintDocument = new TypedDocumentString(`
    mutation MergeComplaint($input: MergeComplaintInput!) {
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
}`, {"hash":"sha256:c14f2e8809b16102756372078ee6af442cbc5f44de96f6d494aa9c65d4935195"}) as unknown as TypedDocumentString<MergeComplaintMutation, MergeComplaintMutationVariables>;
export const TransferComplaintDocument = new TypedDocumentString(`
    mutation TransferComplaint($input: TransferComplaintInput!) {
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
}`, {"hash":"sha256:732a736a6a414c3e2139d091f495edb7f9e074af5464ff49ed8cc96878701fad"}) as unknown as TypedDocumentString<TransferComplaintMutation, TransferComplaintMutationVariables>;
export const StartInvestigationDocument = new TypedDocumentString(`
    mutation StartInvestigation($input: StartInvestigationInput!) {
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
}`, {"hash":"sha256:d98ab793475285bb76e2e19a933b028a857aae1d7b6c66ea04213e86b4dcc368"}) as unknown as TypedDocumentString<StartInvestigationMutation, StartInvestigationMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: RecordFindingInput!) {
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
}`, {"hash":"sha256:89ab1470fff37168f8670533301d8109066ffdf9f7fd43b9392a259bf4290b42"}) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const ProposeSolutionsDocument = new TypedDocumentString(`
    mutation ProposeSolutions($input: ProposeSolutionsInput!) {
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
}`, {"hash":"sha256:ea891b91cd37406d8098c99ccfc20b50d2884bf5a77194ba59f124c143c10981"}) as unknown as TypedDocumentString<ProposeSolutionsMutation, ProposeSolutionsMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordSolutionDecisionInput!) {
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
}`, {"hash":"sha256:c21a2d6dbd726aa491fd06fa1028b6f72b89f8df06c2fe3af598944d1ea8c92e"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const CompleteExecutionDocument = new TypedDocumentString(`
    mutation CompleteExecution($input: CompleteExecutionInput!) {
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
}`, {"hash":"sha256:2339d2cba0a1d7a43def118efb2f813453b77ef319d65c40d36ace35e6ae57de"}) as unknown as TypedDocumentString<CompleteExecutionMutation, CompleteExecutionMutationVariables>;
export const ConfirmResolutionDocument = new TypedDocumentString(`
    mutation ConfirmResolution($input: ConfirmResolutionInput!) {
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
}`, {"hash":"sha256:f64fdbfaacde62f1b5faf50ce21c14ea3868b224cea937923c1068f1a6de3994"}) as unknown as TypedDocumentString<ConfirmResolutionMutation, ConfirmResolutionMutationVariables>;
export const CloseComplaintDocument = new TypedDocumentString(`
    mutation CloseComplaint($input: CloseComplaintInput!) {
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
}`, {"hash":"sha256:419b8c2f48d82488c4a07087fac84d5432634e5f6d298f8742aae63f17e50583"}) as unknown as TypedDocumentString<CloseComplaintMutation, CloseComplaintMutationVariables>;
export const SendExternalDocument = new TypedDocumentString(`
    mutation SendExternal($input: SendExternalInput!) {
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
}`, {"hash":"sha256:3432643c6d712ab21196f82a88a9e7c08a48413333c2edc6368b8f867e45c761"}) as unknown as TypedDocumentString<SendExternalMutation, SendExternalMutationVariables>;
export const ReturnFromExternalDocument = new TypedDocumentString(`
    mutation ReturnFromExternal($input: ReturnFromExternalInput!) {
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
}`, {"hash":"sha256:d585a22d296f2f471c27dd04e434576f65a27abeb769c1d4f531f6070070c79f"}) as unknown as TypedDocumentString<ReturnFromExternalMutation, ReturnFromExternalMutationVariables>;
export const WithdrawComplaintDocument = new TypedDocumentString(`
    mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
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
}`, {"hash":"sha256:ca8ed6bc0c12990e1b768d5775f61e2e428ef72c93f3e2f9a1d3fdea8b554b25"}) as unknown as TypedDocumentString<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const ReopenComplaintDocument = new TypedDocumentString(`
    mutation ReopenComplaint($input: ReopenComplaintInput!) {
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
}`, {"hash":"sha256:b2f2f5955b9030cfd5724d10db34213a25055f97abcf7fb4c42dfb4cb8c7cdaa"}) as unknown as TypedDocumentString<ReopenComplaintMutation, ReopenComplaintMutationVariables>;
export const SendHqFilingDocument = new TypedDocumentString(`
    mutation SendHqFiling($input: SendHqFilingInput!) {
  sendHqFiling(input: $input) {
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
}`, {"hash":"sha256:3d7758dfe87849505d1becd2a8fad36b41bfe719b3b0adc2f32db1fa41a500db"}) as unknown as TypedDocumentString<SendHqFilingMutation, SendHqFilingMutationVariables>;
export const SubmitSpecialReportDocument = new TypedDocumentString(`
    mutation SubmitSpecialReport($input: SubmitSpecialReportInput!) {
  submitSpecialReport(input: $input) {
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
}`, {"hash":"sha256:9115397deb158396c9e9432f81aa25b7f3e47b155fb57b28b4b68019cf60a8b8"}) as unknown as TypedDocumentString<SubmitSpecialReportMutation, SubmitSpecialReportMutationVariables>;
export const AddComplaintNoteDocument = new TypedDocumentString(`
    mutation AddComplaintNote($input: AddNoteInput!) {
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
}`, {"hash":"sha256:c5358e5b5b26b7d117f0ed0720bc830a71c4a451e02bbc59e0d92e0e71b2cd85"}) as unknown as TypedDocumentString<AddComplaintNoteMutation, AddComplaintNoteMutationVariables>;
export const SendComplaintMessageDocument = new TypedDocumentString(`
    mutation SendComplaintMessage($input: SendMessageInput!) {
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
}`, {"hash":"sha256:868121b4a24426f166760da7389f314e1eef0145e8a0a660ad20600c2b69acde"}) as unknown as TypedDocumentString<SendComplaintMessageMutation, SendComplaintMessageMutationVariables>;
export const AssignComplaintDocument = new TypedDocumentString(`
    mutation AssignComplaint($input: AssignComplaintInput!) {
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
}`, {"hash":"sha256:1fbc5509edf45c61dc11f1978de38c285c141121c30760ba9bc87cde1a00f7d2"}) as unknown as TypedDocumentString<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const HandOverComplaintDocument = new TypedDocumentString(`
    mutation HandOverComplaint($input: HandOverInput!) {
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
}`, {"hash":"sha256:b52c36e060e7236bc326f02889e86c977c2e053bf1c010ce24cac0409fe55089"}) as unknown as TypedDocumentString<HandOverComplaintMutation, HandOverComplaintMutationVariables>;
export const SetComplaintLevelDocument = new TypedDocumentString(`
    mutation SetComplaintLevel($input: SetLevelInput!) {
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
}`, {"hash":"sha256:e1b8431b3afbbddd0f60400ba0efe04d6124dbc79515e2093bf3858ef91c23a0"}) as unknown as TypedDocumentString<SetComplaintLevelMutation, SetComplaintLevelMutationVariables>;
export const LogPresenceDocument = new TypedDocumentString(`
    mutation LogPresence($input: LogPresenceInput!) {
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
}`, {"hash":"sha256:d7a58b8a8181aaad7a970c25e4cbc195a059e01c1cb001ebec3ecfafa2ebdee9"}) as unknown as TypedDocumentString<LogPresenceMutation, LogPresenceMutationVariables>;
export const GiveDoctorOpinionDocument = new TypedDocumentString(`
    mutation GiveDoctorOpinion($input: DoctorOpinionInput!) {
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
}`, {"hash":"sha256:de815936ff1ba4e2a0987ccf030306a262db12f32d895031230d50cb80a98cc6"}) as unknown as TypedDocumentString<GiveDoctorOpinionMutation, GiveDoctorOpinionMutationVariables>;
export const AddCommitmentDocument = new TypedDocumentString(`
    mutation AddCommitment($input: AddCommitmentInput!) {
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
}`, {"hash":"sha256:bce4e3eee8198da212605ce9d99b8704c08dd8d96b7c6e07f2cebcb0cdb4cd65"}) as unknown as TypedDocumentString<AddCommitmentMutation, AddCommitmentMutationVariables>;
export const KeepCommitmentDocument = new TypedDocumentString(`
    mutation KeepCommitment($input: KeepCommitmentInput!) {
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
}`, {"hash":"sha256:db3890f44b3b6f1bf993dc6a95c6b93f1d31b5a1049efe9c54edaa6c0d73a611"}) as unknown as TypedDocumentString<KeepCommitmentMutation, KeepCommitmentMutationVariables>;
export const RenegotiateCommitmentDocument = new TypedDocumentString(`
    mutation RenegotiateCommitment($input: RenegotiateCommitmentInput!) {
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
}`, {"hash":"sha256:3807117365f565d4a219efafd70f4ffad388642a4f8b3a62b5c5867a042e7b68"}) as unknown as TypedDocumentString<RenegotiateCommitmentMutation, RenegotiateCommitmentMutationVariables>;
export const AcceptComplaintDocument = new TypedDocumentString(`
    mutation AcceptComplaint($id: ID!, $expectedVersion: Int!) {
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
}`, {"hash":"sha256:73935b69fbda7fefbf5213060dc1a0c11b9fd57ce7e32690771fd3a688239df1"}) as unknown as TypedDocumentString<AcceptComplaintMutation, AcceptComplaintMutationVariables>;
export const CaseOptionsDocument = new TypedDocumentString(`
    query CaseOptions($filter: ComplaintFilter, $first: Int!) {
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
}`, {"hash":"sha256:801c31d0d4c4cc9f8e3847ca87687d4da1680766833c668697732503a9d064c6"}) as unknown as TypedDocumentString<CaseOptionsQuery, CaseOptionsQueryVariables>;
export const NeedsMeDocument = new TypedDocumentString(`
    query NeedsMe($filter: ComplaintFilter, $first: Int!, $after: String) {
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
}`, {"hash":"sha256:a42d34a0347116e021f66c83cc3d749cd867bdf3db1fb88f15b642d733e0bab5"}) as unknown as TypedDocumentString<NeedsMeQuery, NeedsMeQueryVariables>;
export const OverviewNextDocument = new TypedDocumentString(`
    query OverviewNext($filter: ComplaintFilter!) {
  complaints(filter: $filter, orderBy: {field: DUE_AT, direction: ASC}, first: 15) {
    __typename
    nodes {
      __typename
      ...ComplaintRow
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
}`, {"hash":"sha256:336c003444ba1789082c658e844537ecfeed2c074b5a4c17094865944f8adf3b"}) as unknown as TypedDocumentString<OverviewNextQuery, OverviewNextQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($endOfDay: Time!, $today: Date!, $load: Boolean!, $stats: Boolean!) {
  open: complaints(filter: {open: true}, first: 1) {
    __typename
    totalCount
    totalCountCapped
  }
  late: complaints(filter: {open: true, breached: true}, first: 1) {
    __typename
    totalCount
    totalCountCapped
  }
  today: complaints(filter: {open: true, dueBefore: $endOfDay}, first: 1) {
    __typename
    totalCount
    totalCountCapped
  }
  unassigned: complaints(filter: {open: true, unassigned: true}, first: 1) {
    __typename
    totalCount
    totalCountCapped
  }
  majors: complaints(
    filter: {open: true, level: [MAJOR_URGENT]}
    orderBy: {field: DUE_AT, direction: ASC}
    first: 20
  ) {
    __typename
    nodes {
      __typename
      ...MajorCard
    }
    totalCount
    totalCountCapped
  }
  owners: complaintGroups(filter: {open: true}, by: OWNER) {
    __typename
    ...OwnerCounts
  }
  ownersLate: complaintGroups(filter: {open: true, breached: true}, by: OWNER) {
    __typename
    ...OwnerCounts
  }
  staffLoad @include(if: $load) {
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
  callbackStats(groupBy: [DAY], range: {from: $today, to: $today}) @include(if: $stats) {
    __typename
    rows {
      __typename
      due
      completed
      onTime
      reached
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
}
fragment OwnerCounts on ListGroups {
  __typename
  groups {
    __typename
    key
    count
    staff {
      __typename
      id
      name
    }
  }
}
fragment MajorCard on Complaint {
  __typename
  id
  caseNo
  subject
  hidden
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
    doctor {
      __typename
      id
    }
  }
  hqFilings {
    __typename
    id
    number
    sentAt
  }
  specialReports {
    __typename
    id
    submittedAt
  }
}`, {"hash":"sha256:328720879109b13e58260e4e3d61036968057c50d1c655893d42eab03e82007b"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const HospitalsBesideDocument = new TypedDocumentString(`
    query HospitalsBeside($range: DateRange!) {
  complaintStats(groupBy: [HOSPITAL], range: $range) {
    __typename
    rows {
      __typename
      keys
      registered
      resolved
      breached
      medianHoursToResolve
    }
  }
  callbackStats(groupBy: [HOSPITAL], range: $range) {
    __typename
    rows {
      __typename
      keys
      due
      completed
      onTime
      reached
    }
  }
}
    `, {"hash":"sha256:a9c6ac1df209202753091b4c40b17d179f201971f5069e7f7664e568494dd146"}) as unknown as TypedDocumentString<HospitalsBesideQuery, HospitalsBesideQueryVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($filter: ComplaintFilter, $group: ComplaintGroupKey, $orderBy: ComplaintOrder, $first: Int!, $after: String) {
  complaints(
    filter: $filter
    group: $group
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
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
}`, {"hash":"sha256:492b4526c15c6ae6a05a5eadb6286154112b17857eb04ed2eb78436232093202"}) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintGroupsDocument = new TypedDocumentString(`
    query ComplaintGroups($filter: ComplaintFilter, $by: ComplaintGrouping!) {
  complaintGroups(filter: $filter, by: $by) {
    __typename
    groups {
      __typename
      key
      count
      staff {
        __typename
        id
        name
      }
    }
    complete
  }
}
    `, {"hash":"sha256:5f640a937b149c57a506432343b855a7774095928bd082da83310bc6c35619a5"}) as unknown as TypedDocumentString<ComplaintGroupsQuery, ComplaintGroupsQueryVariables>;
export const ComplaintRecordDocument = new TypedDocumentString(`
    query ComplaintRecord($id: ID!) {
  complaint(id: $id) {
    __typename
    id
    ...RecordFacts
    ...RecordHandling
  }
}
    fragment RecordFacts on Complaint {
  __typename
  id
  caseNo
  subject
  description
  desiredOutcome
  customerIntents
  channel
  serviceLine
  level
  severity
  state
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
fragment RecordHandling on Complaint {
  __typename
  id
  finding
  establishedFacts
  assessment
  rootCause
  resolution
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
  solutionOptions {
    __typename
    id
    title
    pros
    cons
    cost
    chosen
  }
  commitments {
    __typename
    id
    what
    toWhom
    dueAt
    keptAt
    owner {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:2659802cddd035d4b4ef4a1bf8ebb1d3142c28deedd90266a6433d263eb04051"}) as unknown as TypedDocumentString<ComplaintRecordQuery, ComplaintRecordQueryVariables>;
export const UrgentNoticesDocument = new TypedDocumentString(`
    query UrgentNotices {
  notifications(unreadOnly: true, topic: [URGENT], first: 5) {
    __typename
    nodes {
      __typename
      ...UrgentNotice
    }
  }
}
    fragment UrgentNotice on Notification {
  __typename
  id
  summary
  ref
  at
}`, {"hash":"sha256:4b9bed946e91d66f26909b9c1911c719ed17f1fe32f17d6533dd3562f3ecab35"}) as unknown as TypedDocumentString<UrgentNoticesQuery, UrgentNoticesQueryVariables>;
export const AcknowledgeNoticeDocument = new TypedDocumentString(`
    mutation AcknowledgeNotice($ids: [ID!]) {
  readNotifications(ids: $ids)
}
    `, {"hash":"sha256:45286e8e805978a5b946ef80e6adc0306cec15f10f690f3549393aa69788c910"}) as unknown as TypedDocumentString<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables>;
export const CustomerFileDocument = new TypedDocumentString(`
    query CustomerFile($id: ID!) {
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
  phones {
    __typename
    id
    number
    whose
    primary
    valid
    verified
  }
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
    phone
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
}`, {"hash":"sha256:da3c0a678be3cde7084d367a1a0bb6bfc1b9aa5fa2f7d557da581347224bb8c6"}) as unknown as TypedDocumentString<CustomerFileQuery, CustomerFileQueryVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
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
  phones {
    __typename
    id
    number
    whose
    primary
    valid
    verified
  }
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
}`, {"hash":"sha256:df79a155fe2ea5c6f902813591cf5165d387c2e26980d9432e1054522086b60c"}) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const RevealContactDocument = new TypedDocumentString(`
    mutation RevealContact($id: ID!, $purpose: String!) {
  unmaskCustomer(id: $id, purpose: $purpose) {
    __typename
    id
    phone
    address
    related {
      __typename
      id
      name
      phone
    }
  }
}
    `, {"hash":"sha256:d690864f14b32041648e31a5f4d042a81acabd6fad11ba3058feb807ace6af09"}) as unknown as TypedDocumentString<RevealContactMutation, RevealContactMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($search: String, $tier: [Tier!], $direction: OrderDirection! = ASC, $first: Int!, $after: String) {
  customers(
    search: $search
    tier: $tier
    direction: $direction
    first: $first
    after: $after
  ) {
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
}`, {"hash":"sha256:4a8e3c18efa6f02b9f5bbe14f4c049bdd8db4406a1f860ea9f91d3b59c6fcfad"}) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) {
    __typename
    id
    name
    memberNo
  }
}
    `, {"hash":"sha256:6f062dcfdbe29eaebf7b12dd2a8eb3508bd3e937cc0db632e2beb2ef4886a2ad"}) as unknown as TypedDocumentString<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const CustomerTimelineDocument = new TypedDocumentString(`
    query CustomerTimeline($id: ID!, $first: Int!, $after: String) {
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
    `, {"hash":"sha256:53085cabad9f505295775f24061f5ec1d68ed69821d9851a92915ce43a96408f"}) as unknown as TypedDocumentString<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const CustomerVisitsDocument = new TypedDocumentString(`
    query CustomerVisits($id: ID!, $first: Int!, $after: String) {
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
}`, {"hash":"sha256:466cee0460b41479e70d92898250050561d38d10395f031a64bd42f32de9eaab"}) as unknown as TypedDocumentString<CustomerVisitsQuery, CustomerVisitsQueryVariables>;
export const CustomerAppointmentsDocument = new TypedDocumentString(`
    query CustomerAppointments($id: ID!, $first: Int!, $after: String) {
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
  cancelledByDeath
  note
  doctor {
    __typename
    id
    name
  }
}`, {"hash":"sha256:05bac6980b81109cce09d19b0ce2ee602d943fa016fe7e50ab972ddac0e6da6b"}) as unknown as TypedDocumentString<CustomerAppointmentsQuery, CustomerAppointmentsQueryVariables>;
export const CustomerCallbacksDocument = new TypedDocumentString(`
    query CustomerCallbacks($id: ID!, $first: Int!, $after: String) {
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
        attempts {
          __typename
          id
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
    `, {"hash":"sha256:0a8d9b1d0eec0a70c601da91c37d56c5ff3eee6b721c6294b88c63fdb959b90f"}) as unknown as TypedDocumentString<CustomerCallbacksQuery, CustomerCallbacksQueryVariables>;
export const CustomerComplaintsDocument = new TypedDocumentString(`
    query CustomerComplaints($id: ID!, $first: Int!, $after: String) {
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
    `, {"hash":"sha256:acb5952d78e7595272f62d6c6cbfc3e9f65e88013961b9e1135aa296e1240f0c"}) as unknown as TypedDocumentString<CustomerComplaintsQuery, CustomerComplaintsQueryVariables>;
export const PlanCustomerCallbackDocument = new TypedDocumentString(`
    mutation PlanCustomerCallback($input: PlanCallbackInput!) {
  planCallback(input: $input) {
    __typename
    id
    dueAt
  }
}
    `, {"hash":"sha256:645f5b67bdd410a1f2f7ffe052e263fd10979bd29fdbe135b396b343fca8b2fc"}) as unknown as TypedDocumentString<PlanCustomerCallbackMutation, PlanCustomerCallbackMutationVariables>;
export const ComplaintFiguresDocument = new TypedDocumentString(`
    query ComplaintFigures($groupBy: [ComplaintDimension!]!, $range: DateRange!) {
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
    `, {"hash":"sha256:314efacf6d5c9a29ff79841b55af0be775ed2bacb3c88277141946b895ca0b43"}) as unknown as TypedDocumentString<ComplaintFiguresQuery, ComplaintFiguresQueryVariables>;
export const CallbackFiguresDocument = new TypedDocumentString(`
    query CallbackFigures($groupBy: [CallbackDimension!]!, $range: DateRange!) {
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
    `, {"hash":"sha256:eefb2c6e3e63b14d485b910733e68e7876c887f5096f09dd38fa6e9fdba9fec6"}) as unknown as TypedDocumentString<CallbackFiguresQuery, CallbackFiguresQueryVariables>;
export const AppointmentFiguresDocument = new TypedDocumentString(`
    query AppointmentFigures($groupBy: [AppointmentDimension!]!, $range: DateRange!) {
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
    `, {"hash":"sha256:123357d9594616fa7af992269565e7270bc8999fa2b17fa47e95816e42175143"}) as unknown as TypedDocumentString<AppointmentFiguresQuery, AppointmentFiguresQueryVariables>;
export const FigureDepartmentsDocument = new TypedDocumentString(`
    query FigureDepartments {
  departments {
    __typename
    id
    name
  }
}
    `, {"hash":"sha256:a40d3c0afcb93c25e159383ca39f81121b8c6b721dfd315f56b745959e20fbae"}) as unknown as TypedDocumentString<FigureDepartmentsQuery, FigureDepartmentsQueryVariables>;
export const FigureStaffDocument = new TypedDocumentString(`
    query FigureStaff($after: String) {
  staff(first: 100, after: $after) {
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
    `, {"hash":"sha256:e2a43ecaa3befab329a50f2324225478e3313ca03c18860102d741fadf639a2e"}) as unknown as TypedDocumentString<FigureStaffQuery, FigureStaffQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!, $after: String) {
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
}`, {"hash":"sha256:93ec968eeecb3a4b21b821ed8079b7831975b542a90fb827afe72e1a59dd8a48"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!) {
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
}`, {"hash":"sha256:c5d64fd850be6af27ba75209b3be35f83e371e601860e5ce8a2b43a3cd1d9e66"}) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $verdict: [ImportVerdict!], $first: Int!, $after: String) {
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
    }
  }
}
    `, {"hash":"sha256:d6ffd2ad3559c03dd6e16956aab6ac0e457d8f07c0814918ebb09c2b90407c0f"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportTargetsDocument = new TypedDocumentString(`
    query ImportTargets($kind: ImportKind!) {
  importTargets(kind: $kind) {
    __typename
    name
    label
    required
  }
}
    `, {"hash":"sha256:25704d5ab17444fa9c21ef4f80f86b5194bfe1509b047920d045105322c9acb2"}) as unknown as TypedDocumentString<ImportTargetsQuery, ImportTargetsQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
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
}`, {"hash":"sha256:1698d456831f81d01b9b8740ea22d4e54d547668c30c52e3ff8b402766151ec9"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($id: ID!, $expectedVersion: Int!) {
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
}`, {"hash":"sha256:f084f7e9830757a5f490e54ba00aaac9bc6cd9b305f3a17b9f117d04de7769a1"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!, $expectedVersion: Int!) {
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
}`, {"hash":"sha256:c408c0c9c716de189a137668cdf729419e95b0dc6007f03694718c2a2f5ea83e"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
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
export const ImportChoicesDocument = new TypedDocumentString(`
    query ImportChoices {
  importChoices {
    __typename
    kind
    mappings {
      __typename
      name
      label
    }
  }
}
    `, {"hash":"sha256:f430e91fdf079e928f8c97a8d444a73c8c695dbe18c78e01885c0bb82941d057"}) as unknown as TypedDocumentString<ImportChoicesQuery, ImportChoicesQueryVariables>;
export const LeadsDocument = new TypedDocumentString(`
    query Leads($filter: LeadFilter, $group: LeadGroupKey, $orderBy: LeadOrder, $first: Int!, $after: String) {
  leads(
    filter: $filter
    group: $group
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
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
}`, {"hash":"sha256:d120c0545f5fb07e68d05da4cb6b94b66cacdc5207c128acd28b76cbebd7d54c"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const LeadGroupsDocument = new TypedDocumentString(`
    query LeadGroups($filter: LeadFilter, $by: LeadGrouping!) {
  leadGroups(filter: $filter, by: $by) {
    __typename
    groups {
      __typename
      key
      count
      staff {
        __typename
        id
        name
      }
    }
    complete
  }
}
    `, {"hash":"sha256:16982a26a5d615dae865ba81fc821a72b42a445aac9a45a25e7cc884b2b38bdd"}) as unknown as TypedDocumentString<LeadGroupsQuery, LeadGroupsQueryVariables>;
export const RegisterLeadDocument = new TypedDocumentString(`
    mutation RegisterLead($input: RegisterLeadInput!) {
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
}`, {"hash":"sha256:e2cf686f76ac266b5dd38af41525c4545c91116d0c1ade682b2aa7048cbdc476"}) as unknown as TypedDocumentString<RegisterLeadMutation, RegisterLeadMutationVariables>;
export const AssessLeadDocument = new TypedDocumentString(`
    mutation AssessLead($input: AssessLeadInput!) {
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
}`, {"hash":"sha256:44eeb4ccca5ad2c706f4168476fc0c8dd24c209ed6f437642cbaf0a32ce6a004"}) as unknown as TypedDocumentString<AssessLeadMutation, AssessLeadMutationVariables>;
export const CloseLeadDocument = new TypedDocumentString(`
    mutation CloseLead($input: CloseLeadInput!) {
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
}`, {"hash":"sha256:0d6e9f12c36076c8ca7a4d1a9bc669428db0827cbfb6a5157e8a255424a2c7cd"}) as unknown as TypedDocumentString<CloseLeadMutation, CloseLeadMutationVariables>;
export const BookingsTodayDocument = new TypedDocumentString(`
    query BookingsToday($day: Date!, $awaited: [AppointmentStatus!]!) {
  all: appointments(day: $day, first: 1) {
    __typename
    totalCount
    totalCountCapped
  }
  awaited: appointments(day: $day, status: $awaited, first: 50) {
    __typename
    nodes {
      __typename
      id
      version
      startsAt
      arrivedAt
      status
      customer {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:7709942bb3ae83c2ea9785b498112ddd0105c7102dac4ec827af2af749b262d8"}) as unknown as TypedDocumentString<BookingsTodayQuery, BookingsTodayQueryVariables>;
export const LeadFunnelDocument = new TypedDocumentString(`
    query LeadFunnel($me: ID!, $due: Time!, $running: [LeadState!]!) {
  all: leads(filter: {consultant: $me}, first: 1) {
    __typename
    ...LeadCount
  }
  booked: leads(
    filter: {consultant: $me, state: [BOOKED, ARRIVED, CONVERTED]}
    first: 1
  ) {
    __typename
    ...LeadCount
  }
  arrived: leads(filter: {consultant: $me, state: [ARRIVED, CONVERTED]}, first: 1) {
    __typename
    ...LeadCount
  }
  converted: leads(filter: {consultant: $me, state: [CONVERTED]}, first: 1) {
    __typename
    ...LeadCount
  }
  due: leads(
    filter: {consultant: $me, state: $running, nextContactBefore: $due}
    first: 1
  ) {
    __typename
    ...LeadCount
  }
  strong: leads(
    filter: {consultant: $me, state: $running, intentClass: [A_STRONG]}
    first: 1
  ) {
    __typename
    ...LeadCount
  }
}
    fragment LeadCount on LeadConnection {
  __typename
  totalCount
  totalCountCapped
}`, {"hash":"sha256:8b3daf270ee476e38e50fa1fddc728c32374441205cef5424be9feb60a848166"}) as unknown as TypedDocumentString<LeadFunnelQuery, LeadFunnelQueryVariables>;
export const LeadsChangedDocument = new TypedDocumentString(`
    subscription LeadsChanged($after: String) {
  leadsChanged(after: $after) {
    __typename
    cursor
    resync
  }
}
    `, {"hash":"sha256:027bb4646d51e74f03305db18045812f64aea30e820d8d3d82b61e03fedb0abb"}) as unknown as TypedDocumentString<LeadsChangedSubscription, LeadsChangedSubscriptionVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($staff: ID, $subject: ID, $kind: String, $first: Int!, $after: String) {
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
  subjectLabel
  subjectOpens
  staff {
    __typename
    id
    name
  }
}`, {"hash":"sha256:0d5c0c1362ccbe73600711a1980b959ce9ee0768f5a9116c90e489cd27b588e9"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const CallbackRulesDocument = new TypedDocumentString(`
    query CallbackRules {
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
}`, {"hash":"sha256:7bd2146f99ca39889436e9aa3c95ffac9d27060a234b557385decaffc9fdf98c"}) as unknown as TypedDocumentString<CallbackRulesQuery, CallbackRulesQueryVariables>;
export const SetRuleActiveDocument = new TypedDocumentString(`
    mutation SetRuleActive($id: ID!, $expectedVersion: Int!, $active: Boolean!) {
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
}`, {"hash":"sha256:761881b36ac0828f18b308fcdce3c52710ec617a0372d7a6fb83d73270013510"}) as unknown as TypedDocumentString<SetRuleActiveMutation, SetRuleActiveMutationVariables>;
export const ScriptsDocument = new TypedDocumentString(`
    query Scripts {
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
  language
  openingSeconds
  lines {
    __typename
    part
    mandatory
    text
  }
}`, {"hash":"sha256:208eb41fb793c82dfa24112531535564af97f0f4dfe5c510d731c4201640bbe8"}) as unknown as TypedDocumentString<ScriptsQuery, ScriptsQueryVariables>;
export const DepartmentListDocument = new TypedDocumentString(`
    query DepartmentList {
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
}`, {"hash":"sha256:cb7c435ac98e265f652b679ef63472c34993642d2a09c1b663a921e55a1bc433"}) as unknown as TypedDocumentString<DepartmentListQuery, DepartmentListQueryVariables>;
export const CreateDepartmentDocument = new TypedDocumentString(`
    mutation CreateDepartment($input: CreateDepartmentInput!) {
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
}`, {"hash":"sha256:723a5637fd654acb9b08a5365b1afca0349907b13b4df993e28eeb3a2d06787a"}) as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = new TypedDocumentString(`
    mutation UpdateDepartment($input: UpdateDepartmentInput!) {
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
}`, {"hash":"sha256:623084a6ca5e342285c56a77e6467b60f3ecbc3017c9bafba9915576c0fd77ff"}) as unknown as TypedDocumentString<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar {
  calendarYears {
    __typename
    ...CalendarYearParts
  }
  workingWeek {
    __typename
    version
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
}`, {"hash":"sha256:e39af5a4694b86a0f862018168bc8ae2f8603cac98ccdeca8d973515b02f95ed"}) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const SetCalendarYearDocument = new TypedDocumentString(`
    mutation SetCalendarYear($input: SetCalendarYearInput!) {
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
}`, {"hash":"sha256:a3077c998eca18b7c9c09e837d05c97473e1fb1b70754c17aeb52e73677c0e98"}) as unknown as TypedDocumentString<SetCalendarYearMutation, SetCalendarYearMutationVariables>;
export const SetWorkingWeekDocument = new TypedDocumentString(`
    mutation SetWorkingWeek($expectedVersion: Int!, $shifts: [WorkingDayShiftsInput!]!) {
  setWorkingWeek(expectedVersion: $expectedVersion, shifts: $shifts) {
    __typename
    version
    effectiveFrom
    shifts {
      __typename
      day
      shifts
    }
  }
}
    `, {"hash":"sha256:3091156e86ef11af4c1fb4cd10baa840188bbfc94278c3cc7f3e9459371f6719"}) as unknown as TypedDocumentString<SetWorkingWeekMutation, SetWorkingWeekMutationVariables>;
export const SetupHintsDocument = new TypedDocumentString(`
    query SetupHints {
  viewer {
    __typename
    setup {
      __typename
      code
      message
      why
      done
      needs
      by
    }
  }
}
    `, {"hash":"sha256:d5b23c83c036f1be83e9cf682b2c03abe5be6feddec1d5e29cf0add82a7b96b8"}) as unknown as TypedDocumentString<SetupHintsQuery, SetupHintsQueryVariables>;
export const SweepsDocument = new TypedDocumentString(`
    query Sweeps {
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
    `, {"hash":"sha256:e464795edb2996fa6f9d2483dae66c92af67f23996ee1073902be12d7ca831d7"}) as unknown as TypedDocumentString<SweepsQuery, SweepsQueryVariables>;
export const ConfirmRulesDocument = new TypedDocumentString(`
    mutation ConfirmRules {
  confirmRules
}
    `, {"hash":"sha256:646ed2f15e8cca1bf31259eb75f04ef415432e78b94d5c580fba8728dcc110dd"}) as unknown as TypedDocumentString<ConfirmRulesMutation, ConfirmRulesMutationVariables>;
export const RuleSimulationsDocument = new TypedDocumentString(`
    query RuleSimulations($first: Int!) {
  jobs(kind: SIMULATION, first: $first) {
    __typename
    nodes {
      __typename
      id
      state
      simulation {
        __typename
        rule {
          __typename
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:5f01390f65ef135cc16cb3706e708290619a485a6dff44a939c16838a7b05ff2"}) as unknown as TypedDocumentString<RuleSimulationsQuery, RuleSimulationsQueryVariables>;
export const RuleSimulationDocument = new TypedDocumentString(`
    query RuleSimulation($id: ID!) {
  job(id: $id) {
    __typename
    id
    simulation {
      __typename
      from
      to
      result {
        __typename
        ...SimulationFound
      }
    }
  }
}
    fragment SimulationFound on SimulationResult {
  __typename
  ruleVersion
  planned
  made
  others
  shared
  days {
    __typename
    day
    planned
    made
  }
  people {
    __typename
    planned
    staff {
      __typename
      id
      name
    }
  }
}`, {"hash":"sha256:2a5a1932bd1293ea75995a9ed87e194b3f50cfbc2cd5179475a846f5fdaa82fa"}) as unknown as TypedDocumentString<RuleSimulationQuery, RuleSimulationQueryVariables>;
export const StartSimulationDocument = new TypedDocumentString(`
    mutation StartSimulation($input: StartSimulationInput!) {
  startSimulation(input: $input) {
    __typename
    ...JobParts
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:d58aa2b440892d2710ee0f7176dca1108b48f2543c8648ceb54fb89b92ba9a68"}) as unknown as TypedDocumentString<StartSimulationMutation, StartSimulationMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($role: Role, $search: String, $first: Int!, $after: String) {
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
}`, {"hash":"sha256:4965e7d6fed2c1cc31de15c2efc9c09ee019a592b6653a3cb997b11a33b62312"}) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const StaffMemberDocument = new TypedDocumentString(`
    query StaffMember($id: ID!) {
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
}`, {"hash":"sha256:c0264f1ee2d67aa8eda6706eddccc0f0723ba7affebbbc87dab0d4de3fa60f11"}) as unknown as TypedDocumentString<StaffMemberQuery, StaffMemberQueryVariables>;
export const CreateStaffDocument = new TypedDocumentString(`
    mutation CreateStaff($input: CreateStaffInput!) {
  createStaff(input: $input) {
    __typename
    secret
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
}`, {"hash":"sha256:a6065eec73a3e0460aae47a356946c8362b5cbc0f896a0fc1f7e25b18192a8d6"}) as unknown as TypedDocumentString<CreateStaffMutation, CreateStaffMutationVariables>;
export const UpdateStaffDocument = new TypedDocumentString(`
    mutation UpdateStaff($input: UpdateStaffInput!) {
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
}`, {"hash":"sha256:597c9e3a422f7fc81a327ada5293cf9b54f8df6f5cd4459ed1f0c823615c9f6a"}) as unknown as TypedDocumentString<UpdateStaffMutation, UpdateStaffMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
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
}`, {"hash":"sha256:460f897968b00dcf1ebc7ca7e9c7e8bf8c2e981c52c03a553ae800208a643815"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($grant: ID!, $reason: String!) {
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
}`, {"hash":"sha256:283c8cc081c04f8b311abd749c9f1b5412e523cf8177cf0dc8e3b244240ca42b"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const DeactivateStaffDocument = new TypedDocumentString(`
    mutation DeactivateStaff($id: ID!, $expectedVersion: Int!, $reason: String!) {
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
}`, {"hash":"sha256:13e5efb125a646f6dca388d957afadaacb92fb00df4f3cccaf1543b0842877f7"}) as unknown as TypedDocumentString<DeactivateStaffMutation, DeactivateStaffMutationVariables>;
export const ReactivateStaffDocument = new TypedDocumentString(`
    mutation ReactivateStaff($id: ID!, $expectedVersion: Int!) {
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
}`, {"hash":"sha256:40b6b126be1546b901d3f06b6f61a262eca49e1db59cc63218dfa492301987c7"}) as unknown as TypedDocumentString<ReactivateStaffMutation, ReactivateStaffMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($staff: ID!) {
  resetPassword(staff: $staff) {
    __typename
    secret
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
}`, {"hash":"sha256:0c53c43d4a7ad2cfb07a65fbf7b5470e13f1bbcf4cb6f22ba2c2a9051cd9c483"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UnlockStaffDocument = new TypedDocumentString(`
    mutation UnlockStaff($staff: ID!) {
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
}`, {"hash":"sha256:ba3baf269dad18fc3faec78b66a913dd1ad4282c093396f4c6eaad1e55ac6ae0"}) as unknown as TypedDocumentString<UnlockStaffMutation, UnlockStaffMutationVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
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
    `, {"hash":"sha256:e202bb3e37ec41120605876ef2839f43ff7282260d9457f181b644b73be52014"}) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const RescheduleAppointmentDocument = new TypedDocumentString(`
    mutation RescheduleAppointment($id: ID!, $expectedVersion: Int!, $startsAt: Time!) {
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
    `, {"hash":"sha256:83ec61bfb59c04c8082bc6c0524c03194b1f2fae166c1095a375efbf44cc412d"}) as unknown as TypedDocumentString<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($id: ID!, $expectedVersion: Int!, $reason: String!) {
  cancelAppointment(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    id
    version
    status
  }
}
    `, {"hash":"sha256:41e3656a8fa997691cdb4accc17bf7fa2844aec1320f5ece2cd354587993c9e1"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const CorrectAppointmentDocument = new TypedDocumentString(`
    mutation CorrectAppointment($id: ID!, $expectedVersion: Int!, $reason: String!) {
  correctAppointment(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    __typename
    id
    version
    status
  }
}
    `, {"hash":"sha256:6284037a94d7dfbd911a8410e9f7b3100894cf3aea56990387bf6a223dc431d8"}) as unknown as TypedDocumentString<CorrectAppointmentMutation, CorrectAppointmentMutationVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    __typename
    ...JobParts
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:19ddfb7d1f5ec1e2d3c56ac2ffa87ed8ef3167f5ae092462ba0e2b55f32805d7"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($first: Int!, $after: String) {
  jobs(kind: EXPORT, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...JobParts
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:147ba143d0dba2ee7739f9a698994ba4f3f58ba5b621ea5b702ea5eb0c1d21e7"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ...JobParts
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:825a378cf0d1a8436d0502578f80b3df0882aa676ea0d00f1809302ec0a9c8df"}) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    __typename
    ...JobParts
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:749e61fef5e64591b34516fccc75ca11bb2bffb610175e2762203e81f53bf702"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const JobProgressedDocument = new TypedDocumentString(`
    subscription JobProgressed($id: ID!) {
  jobProgressed(id: $id) {
    __typename
    ...JobParts
  }
}
    fragment JobParts on Job {
  __typename
  id
  kind
  state
  subject
  format
  question
  done
  total
  failure
  fileName
  fileSize
  filePath
  fileUntil
  createdAt
  finishedAt
}`, {"hash":"sha256:96b7aa6e982a16a939c496a439cd429e11ac180be60a5d45bc0e5a1f7d7e7142"}) as unknown as TypedDocumentString<JobProgressedSubscription, JobProgressedSubscriptionVariables>;
export const CustomerOptionsDocument = new TypedDocumentString(`
    query CustomerOptions($search: String!) {
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
}`, {"hash":"sha256:1602bf69a216a9a006ecc4a946f1089a447ad8271c012bbc64f621c3d16f0e3b"}) as unknown as TypedDocumentString<CustomerOptionsQuery, CustomerOptionsQueryVariables>;
export const CustomerOptionByIdDocument = new TypedDocumentString(`
    query CustomerOptionById($id: ID!) {
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
}`, {"hash":"sha256:4196d770fb8e365dd2058a9360a1017c637e734082ced5e99524e952b44e4cfe"}) as unknown as TypedDocumentString<CustomerOptionByIdQuery, CustomerOptionByIdQueryVariables>;
export const StaffOptionsDocument = new TypedDocumentString(`
    query StaffOptions($role: Role, $search: String) {
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
}`, {"hash":"sha256:6b025182ea86b5e87d45812e93343ca22d51d77024e15cce4ef6961b017bd3a9"}) as unknown as TypedDocumentString<StaffOptionsQuery, StaffOptionsQueryVariables>;
export const DepartmentOptionsDocument = new TypedDocumentString(`
    query DepartmentOptions {
  departments {
    __typename
    id
    name
    active
  }
}
    `, {"hash":"sha256:99a8df28065384344a3745f39158bf474280edb6ca0c6cc6d1d1df7571bf9bc4"}) as unknown as TypedDocumentString<DepartmentOptionsQuery, DepartmentOptionsQueryVariables>;
export const CodeOptionsDocument = new TypedDocumentString(`
    query CodeOptions($list: String!) {
  codes(list: $list) {
    __typename
    code
    label
    active
  }
}
    `, {"hash":"sha256:75722e8528a18e68a37787b56fb0b540d42b729d5070203635f929ef8995944c"}) as unknown as TypedDocumentString<CodeOptionsQuery, CodeOptionsQueryVariables>;
export const ProcedureOptionsDocument = new TypedDocumentString(`
    query ProcedureOptions {
  procedures {
    __typename
    code
    name
    nameEn
    family
    active
  }
}
    `, {"hash":"sha256:9a5edd25f45f2be7793b60ec225e56c57b460c86f352c1143b89299d62742ba1"}) as unknown as TypedDocumentString<ProcedureOptionsQuery, ProcedureOptionsQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    __typename
    id
    arrivedAt
  }
}
    `, {"hash":"sha256:f1886f502c13523b92cb4b03334ec0e1d37bda2ecf1243ffa17598914122b356"}) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const RegisterComplaintDocument = new TypedDocumentString(`
    mutation RegisterComplaint($input: RegisterComplaintInput!) {
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
    `, {"hash":"sha256:51ea87afcb011e0b5c9e3c72c83f56c1e28992e8233160b769b0a02ccf1920f0"}) as unknown as TypedDocumentString<RegisterComplaintMutation, RegisterComplaintMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: ViewList!) {
  savedViews(list: $list) {
    __typename
    ...ViewLine
  }
}
    fragment ViewLine on SavedView {
  __typename
  id
  version
  list
  name
  shared
  editable
  filter
  orderBy
  columns
  groupBy
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:eaeb440929bfbd9540f44eb0d791da0bfc4edb083b990bb57e827ada1dc4e553"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const CreateViewDocument = new TypedDocumentString(`
    mutation CreateView($input: CreateViewInput!) {
  createView(input: $input) {
    __typename
    ...ViewLine
  }
}
    fragment ViewLine on SavedView {
  __typename
  id
  version
  list
  name
  shared
  editable
  filter
  orderBy
  columns
  groupBy
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:08429eb02b235d3646323b1e430aa96fe547f9a1c49115765d3d4157450756bd"}) as unknown as TypedDocumentString<CreateViewMutation, CreateViewMutationVariables>;
export const UpdateViewDocument = new TypedDocumentString(`
    mutation UpdateView($input: UpdateViewInput!) {
  updateView(input: $input) {
    __typename
    ...ViewLine
  }
}
    fragment ViewLine on SavedView {
  __typename
  id
  version
  list
  name
  shared
  editable
  filter
  orderBy
  columns
  groupBy
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:3263e2d02b84f47afdfc7b79e7898602f55197fc73853aa606d6ba394e54596f"}) as unknown as TypedDocumentString<UpdateViewMutation, UpdateViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!, $expectedVersion: Int!) {
  deleteView(id: $id, expectedVersion: $expectedVersion)
}
    `, {"hash":"sha256:cf13cff1f0589482e0be4437f3c101f80ffc3ca550833520543063dc176a815c"}) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const RecordNameDocument = new TypedDocumentString(`
    query RecordName($id: ID!) {
  node(id: $id) {
    __typename
    __typename
    ... on Staff {
      __typename
      id
      name
    }
    ... on Department {
      __typename
      id
      name
    }
    ... on Customer {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:84528ff90d2ae46a0e32093ba8b026cf925c3442fd70e677efb9acd5c1604870"}) as unknown as TypedDocumentString<RecordNameQuery, RecordNameQueryVariables>;
export const DraftOfDocument = new TypedDocumentString(`
    query DraftOf($kind: RecordKind!, $record: ID, $form: String!) {
  draft(kind: $kind, record: $record, form: $form) {
    __typename
    ...DraftBits
  }
}
    fragment DraftBits on Draft {
  __typename
  id
  version
  content
  savedAt
}`, {"hash":"sha256:885089374d330489e6c741b626e9824195deb551e44bca31cf89eb25f4924532"}) as unknown as TypedDocumentString<DraftOfQuery, DraftOfQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    __typename
    ...DraftBits
  }
}
    fragment DraftBits on Draft {
  __typename
  id
  version
  content
  savedAt
}`, {"hash":"sha256:3e506d33cbfab18cdfd5d198d83133f0e211b20802e2204cdb7078ba69046499"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: DiscardDraftInput!) {
  discardDraft(input: $input)
}
    `, {"hash":"sha256:56fbde2a5fa68032f7df023a328aaa045fe8f2515a0d3687e2d6ca4a7ba60bfd"}) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const WatchRecordDocument = new TypedDocumentString(`
    mutation WatchRecord($input: WatchRecordInput!) {
  watchRecord(input: $input) {
    __typename
    ...WatcherBits
  }
}
    fragment WatcherBits on Watcher {
  __typename
  mode
  since
  staff {
    __typename
    id
    name
  }
}`, {"hash":"sha256:9d0b0c118c71cb239c9f062ba80d7034947e09556d56c6187859389e5318555a"}) as unknown as TypedDocumentString<WatchRecordMutation, WatchRecordMutationVariables>;
export const LeaveRecordDocument = new TypedDocumentString(`
    mutation LeaveRecord($record: ID!, $tab: String!) {
  leaveRecord(record: $record, tab: $tab)
}
    `, {"hash":"sha256:c09397c23b5481db839feecb0057e5d771590b97d2990b2576947531b7bbdc03"}) as unknown as TypedDocumentString<LeaveRecordMutation, LeaveRecordMutationVariables>;
export const WatchersChangedDocument = new TypedDocumentString(`
    subscription WatchersChanged($records: [ID!]!) {
  watchersChanged(records: $records) {
    __typename
    records {
      __typename
      record
      watchers {
        __typename
        ...WatcherBits
      }
    }
  }
}
    fragment WatcherBits on Watcher {
  __typename
  mode
  since
  staff {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4454baef79310cb625745356fe5418c10f5e1f10fd170919cd05974b990fc52d"}) as unknown as TypedDocumentString<WatchersChangedSubscription, WatchersChangedSubscriptionVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome {
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
    `, {"hash":"sha256:bade3a9cb299d32c6746fcc09ec61ab0bacf85a5c3074e0f75e44478005110f6"}) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:5205e5f010523967d977d5dee7212449709ae378d9d96d6d9bdaf84b2b555e84"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($idleSeconds: Int!) {
  refreshSession(idleSeconds: $idleSeconds) {
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:be721798496c3185b6eb98dfb2717bc1fc505017e16024f3977477c1f860bbaa"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LockSessionDocument = new TypedDocumentString(`
    mutation LockSession {
  lockSession
}
    `, {"hash":"sha256:b90faf3cd31a1c0ce0874ac10a5db318864cc747f9d81f40444425420f64f480"}) as unknown as TypedDocumentString<LockSessionMutation, LockSessionMutationVariables>;
export const SwitchHospitalDocument = new TypedDocumentString(`
    mutation SwitchHospital($hospital: ID!) {
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
}
fragment SessionBits on Session {
  __typename
  accessToken
  expiresAt
  viewer {
    __typename
    ...ViewerBits
  }
}`, {"hash":"sha256:cd94c9937a9b7adcf0544a1a11db7f61c07e43b0944a5d294cc78ff3a66d21eb"}) as unknown as TypedDocumentString<SwitchHospitalMutation, SwitchHospitalMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($secret: String!, $newPassword: String!) {
  setPassword(secret: $secret, newPassword: $newPassword)
}
    `, {"hash":"sha256:8e8b3deb78f6ba5812928388528711ed692954c259c72a5f3df5663efe34f11a"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
}
    `, {"hash":"sha256:e7c1262b932d16bc95f5388cb8b5adf0068267fa408f325eef91fb269e82857c"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: String!) {
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
  language
  roles
  idleSeconds
  permissions
  exports
  now
  demo
  mustChangePassword
}`, {"hash":"sha256:a7a448dd05f39b24e6e9d0449a48737249440dcaac7a94cd91af09f3cba11e9c"}) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;