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

export type CallbackDimension =
  | 'DAY'
  | 'HOSPITAL'
  | 'MONTH'
  | 'OUTCOME'
  | 'PURPOSE'
  | 'STAFF'
  | 'TIER'
  | 'WEEK';

export type CallbackGrouping =
  | 'ASSIGNEE'
  /** OVERDUE, DUE, TODAY, TOMORROW, LATER. */
  | 'DUE'
  | 'PURPOSE'
  | 'TIER';

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

export type ConditionClass =
  | 'ACUTE'
  | 'CHRONIC'
  | 'SPECIAL';

export type ConfirmationChannel =
  | 'EMAIL'
  | 'ON_SITE'
  | 'RECORDED_CALL'
  | 'SIGNATURE'
  | 'SILENCE_AFTER_FINAL_ANSWER'
  | 'SMS';

export type CustomerIntent =
  | 'APOLOGY'
  | 'COMPENSATION'
  | 'DISCIPLINE'
  | 'EXPLANATION'
  | 'PROCESS_CHANGE'
  | 'REFUND'
  | 'REPAIR';

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

export type LeadGrouping =
  | 'CONSULTANT'
  | 'INTENT_CLASS'
  /** OVERDUE, TODAY, TOMORROW, LATER, or - without a next contact. */
  | 'NEXT_CONTACT'
  | 'STATE';

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

/** A kind of record that people open, work on and save drafts for. */
export type RecordKind =
  | 'APPOINTMENT'
  | 'CALLBACK'
  | 'COMPLAINT'
  | 'CUSTOMER'
  | 'LEAD';

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

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type SolutionDecision =
  | 'ACCEPTED'
  | 'EXTERNAL'
  | 'REJECTED';

export type Tier =
  | 'DIAMOND'
  | 'GOLD'
  | 'ORDINARY'
  | 'SILVER';

export type TokenDelivery =
  | 'BODY'
  | 'COOKIE';

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

export type Weekday =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  | 'WED';
