// Package terms holds the field's standard terms as types: every status, class and code that the
// contract names and the database stores. It knows no rule; the rules live in the packages beside it.
//
// Each type is a string so that Ent stores it as text and the API binds it without a mapper. Values
// lists the allowed words in the order of the contract; a test compares them with the SDL.
package terms

// Tier is the member tier (R013, G2): it drives callbacks and priority, never medical urgency.
type Tier string

const (
	TierOrdinary Tier = "ORDINARY"
	TierSilver   Tier = "SILVER"
	TierGold     Tier = "GOLD"
	TierDiamond  Tier = "DIAMOND"
)

// Values lists every Tier.
func (Tier) Values() []string {
	return []string{"ORDINARY", "SILVER", "GOLD", "DIAMOND"}
}

// Valid tells whether v is one of Values.
func (v Tier) Valid() bool { return contains(v.Values(), string(v)) }

// IntentClass is how likely a lead is to come (R126).
type IntentClass string

const (
	IntentClassAStrong      IntentClass = "A_STRONG"
	IntentClassBConsidering IntentClass = "B_CONSIDERING"
	IntentClassCNotSoon     IntentClass = "C_NOT_SOON"
	IntentClassDEnquiry     IntentClass = "D_ENQUIRY"
)

// Values lists every IntentClass.
func (IntentClass) Values() []string {
	return []string{"A_STRONG", "B_CONSIDERING", "C_NOT_SOON", "D_ENQUIRY"}
}

// Valid tells whether v is one of Values.
func (v IntentClass) Valid() bool { return contains(v.Values(), string(v)) }

// ConditionClass is the condition of a lead (R127); SPECIAL switches on the privacy rules R160 to R163.
type ConditionClass string

const (
	ConditionClassAcute   ConditionClass = "ACUTE"
	ConditionClassChronic ConditionClass = "CHRONIC"
	ConditionClassSpecial ConditionClass = "SPECIAL"
)

// Values lists every ConditionClass.
func (ConditionClass) Values() []string {
	return []string{"ACUTE", "CHRONIC", "SPECIAL"}
}

// Valid tells whether v is one of Values.
func (v ConditionClass) Valid() bool { return contains(v.Values(), string(v)) }

// Channel is the way by which a customer reached the hospital (R020).
type Channel string

const (
	ChannelPhone      Channel = "PHONE"
	ChannelOnlineChat Channel = "ONLINE_CHAT"
	ChannelOnSite     Channel = "ON_SITE"
	ChannelEmail      Channel = "EMAIL"
	ChannelApp        Channel = "APP"
	ChannelHomeVisit  Channel = "HOME_VISIT"
	ChannelExternal   Channel = "EXTERNAL"
)

// Values lists every Channel.
func (Channel) Values() []string {
	return []string{"PHONE", "ONLINE_CHAT", "ON_SITE", "EMAIL", "APP", "HOME_VISIT", "EXTERNAL"}
}

// Valid tells whether v is one of Values.
func (v Channel) Valid() bool { return contains(v.Values(), string(v)) }

// ServiceLine is the class of a complaint in the hospital's own terms (R181).
type ServiceLine string

const (
	ServiceLinePlastic ServiceLine = "PLASTIC"
	ServiceLineSkin    ServiceLine = "SKIN"
	ServiceLineDental  ServiceLine = "DENTAL"
	ServiceLineOther   ServiceLine = "OTHER"
)

// Values lists every ServiceLine.
func (ServiceLine) Values() []string {
	return []string{"PLASTIC", "SKIN", "DENTAL", "OTHER"}
}

// Valid tells whether v is one of Values.
func (v ServiceLine) Valid() bool { return contains(v.Values(), string(v)) }

// Weekday is a day of the week in the hospital's zone.
type Weekday string

const (
	WeekdayMon Weekday = "MON"
	WeekdayTue Weekday = "TUE"
	WeekdayWed Weekday = "WED"
	WeekdayThu Weekday = "THU"
	WeekdayFri Weekday = "FRI"
	WeekdaySat Weekday = "SAT"
	WeekdaySun Weekday = "SUN"
)

// Values lists every Weekday.
func (Weekday) Values() []string {
	return []string{"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"}
}

// Valid tells whether v is one of Values.
func (v Weekday) Valid() bool { return contains(v.Values(), string(v)) }

// Gender is the customer's gender as registered.
type Gender string

const (
	GenderFemale  Gender = "FEMALE"
	GenderMale    Gender = "MALE"
	GenderOther   Gender = "OTHER"
	GenderUnknown Gender = "UNKNOWN"
)

// Values lists every Gender.
func (Gender) Values() []string {
	return []string{"FEMALE", "MALE", "OTHER", "UNKNOWN"}
}

// Valid tells whether v is one of Values.
func (v Gender) Valid() bool { return contains(v.Values(), string(v)) }

// ProcedureFamily groups procedures by follow-up curve (R080, G5).
type ProcedureFamily string

const (
	ProcedureFamilySurgery   ProcedureFamily = "SURGERY"
	ProcedureFamilySkin      ProcedureFamily = "SKIN"
	ProcedureFamilyInjection ProcedureFamily = "INJECTION"
	ProcedureFamilyDental    ProcedureFamily = "DENTAL"
	ProcedureFamilyGeneral   ProcedureFamily = "GENERAL"
)

// Values lists every ProcedureFamily.
func (ProcedureFamily) Values() []string {
	return []string{"SURGERY", "SKIN", "INJECTION", "DENTAL", "GENERAL"}
}

// Valid tells whether v is one of Values.
func (v ProcedureFamily) Valid() bool { return contains(v.Values(), string(v)) }

// LeadState is the state of a consultation lead (domain.md section 8).
type LeadState string

const (
	LeadStateNew         LeadState = "NEW"
	LeadStateAssessed    LeadState = "ASSESSED"
	LeadStateNurturing   LeadState = "NURTURING"
	LeadStateBooked      LeadState = "BOOKED"
	LeadStateArrived     LeadState = "ARRIVED"
	LeadStateConverted   LeadState = "CONVERTED"
	LeadStateLostToOther LeadState = "LOST_TO_OTHER"
	LeadStateNotSuitable LeadState = "NOT_SUITABLE"
	LeadStateOptedOut    LeadState = "OPTED_OUT"
	LeadStateDormant     LeadState = "DORMANT"
)

// Values lists every LeadState.
func (LeadState) Values() []string {
	return []string{"NEW", "ASSESSED", "NURTURING", "BOOKED", "ARRIVED", "CONVERTED", "LOST_TO_OTHER", "NOT_SUITABLE", "OPTED_OUT", "DORMANT"}
}

// Valid tells whether v is one of Values.
func (v LeadState) Valid() bool { return contains(v.Values(), string(v)) }

// AppointmentStatus uses the HL7 FHIR names (domain.md section 8).
type AppointmentStatus string

const (
	AppointmentStatusProposed       AppointmentStatus = "PROPOSED"
	AppointmentStatusPending        AppointmentStatus = "PENDING"
	AppointmentStatusBooked         AppointmentStatus = "BOOKED"
	AppointmentStatusArrived        AppointmentStatus = "ARRIVED"
	AppointmentStatusCheckedIn      AppointmentStatus = "CHECKED_IN"
	AppointmentStatusFulfilled      AppointmentStatus = "FULFILLED"
	AppointmentStatusCancelled      AppointmentStatus = "CANCELLED"
	AppointmentStatusNoshow         AppointmentStatus = "NOSHOW"
	AppointmentStatusEnteredInError AppointmentStatus = "ENTERED_IN_ERROR"
)

// Values lists every AppointmentStatus.
func (AppointmentStatus) Values() []string {
	return []string{"PROPOSED", "PENDING", "BOOKED", "ARRIVED", "CHECKED_IN", "FULFILLED", "CANCELLED", "NOSHOW", "ENTERED_IN_ERROR"}
}

// Valid tells whether v is one of Values.
func (v AppointmentStatus) Valid() bool { return contains(v.Values(), string(v)) }

// CallbackPurpose is the one main purpose of a callback (R050).
type CallbackPurpose string

const (
	CallbackPurposePostOp            CallbackPurpose = "POST_OP"
	CallbackPurposeService           CallbackPurpose = "SERVICE"
	CallbackPurposeTechnical         CallbackPurpose = "TECHNICAL"
	CallbackPurposeRoutine           CallbackPurpose = "ROUTINE"
	CallbackPurposeNoShow            CallbackPurpose = "NO_SHOW"
	CallbackPurposeLead              CallbackPurpose = "LEAD"
	CallbackPurposeCampaign          CallbackPurpose = "CAMPAIGN"
	CallbackPurposeSurvey            CallbackPurpose = "SURVEY"
	CallbackPurposeComplaintFollowup CallbackPurpose = "COMPLAINT_FOLLOWUP"
	CallbackPurposeRevisit           CallbackPurpose = "REVISIT"
	CallbackPurposeGreeting          CallbackPurpose = "GREETING"
)

// Values lists every CallbackPurpose.
func (CallbackPurpose) Values() []string {
	return []string{"POST_OP", "SERVICE", "TECHNICAL", "ROUTINE", "NO_SHOW", "LEAD", "CAMPAIGN", "SURVEY", "COMPLAINT_FOLLOWUP", "REVISIT", "GREETING"}
}

// Valid tells whether v is one of Values.
func (v CallbackPurpose) Valid() bool { return contains(v.Values(), string(v)) }

// CallbackState is the state of a callback. PLANNED and DUE are computed from dueAt and never stored apart (both are stored as PLANNED).
type CallbackState string

const (
	CallbackStatePlanned       CallbackState = "PLANNED"
	CallbackStateDue           CallbackState = "DUE"
	CallbackStateInProgress    CallbackState = "IN_PROGRESS"
	CallbackStateCompleted     CallbackState = "COMPLETED"
	CallbackStateUnreachable   CallbackState = "UNREACHABLE"
	CallbackStateClosedInvalid CallbackState = "CLOSED_INVALID"
	CallbackStateRefused       CallbackState = "REFUSED"
	CallbackStateEscalated     CallbackState = "ESCALATED"
	CallbackStateCancelled     CallbackState = "CANCELLED"
)

// Values lists every CallbackState.
func (CallbackState) Values() []string {
	return []string{"PLANNED", "DUE", "IN_PROGRESS", "COMPLETED", "UNREACHABLE", "CLOSED_INVALID", "REFUSED", "ESCALATED", "CANCELLED"}
}

// Valid tells whether v is one of Values.
func (v CallbackState) Valid() bool { return contains(v.Values(), string(v)) }

// AnsweredBy tells who picked up (R160).
type AnsweredBy string

const (
	AnsweredBySelf     AnsweredBy = "SELF"
	AnsweredByRelative AnsweredBy = "RELATIVE"
	AnsweredByFriend   AnsweredBy = "FRIEND"
	AnsweredByOther    AnsweredBy = "OTHER"
	AnsweredByNobody   AnsweredBy = "NOBODY"
)

// Values lists every AnsweredBy.
func (AnsweredBy) Values() []string {
	return []string{"SELF", "RELATIVE", "FRIEND", "OTHER", "NOBODY"}
}

// Valid tells whether v is one of Values.
func (v AnsweredBy) Valid() bool { return contains(v.Values(), string(v)) }

// CallbackOutcome is the result of one attempt.
type CallbackOutcome string

const (
	CallbackOutcomeDone                      CallbackOutcome = "DONE"
	CallbackOutcomeBooked                    CallbackOutcome = "BOOKED"
	CallbackOutcomeRefused                   CallbackOutcome = "REFUSED"
	CallbackOutcomeNeedsMore                 CallbackOutcome = "NEEDS_MORE"
	CallbackOutcomeNoAnswer                  CallbackOutcome = "NO_ANSWER"
	CallbackOutcomeBusy                      CallbackOutcome = "BUSY"
	CallbackOutcomeWrongNumber               CallbackOutcome = "WRONG_NUMBER"
	CallbackOutcomeThirdPartyGaveNumber      CallbackOutcome = "THIRD_PARTY_GAVE_NUMBER"
	CallbackOutcomeThirdPartyClaimsAuthority CallbackOutcome = "THIRD_PARTY_CLAIMS_AUTHORITY"
	CallbackOutcomeThirdPartyDeclined        CallbackOutcome = "THIRD_PARTY_DECLINED"
	CallbackOutcomeLostToOther               CallbackOutcome = "LOST_TO_OTHER"
	CallbackOutcomeProblemFound              CallbackOutcome = "PROBLEM_FOUND"
)

// Values lists every CallbackOutcome.
func (CallbackOutcome) Values() []string {
	return []string{"DONE", "BOOKED", "REFUSED", "NEEDS_MORE", "NO_ANSWER", "BUSY", "WRONG_NUMBER", "THIRD_PARTY_GAVE_NUMBER", "THIRD_PARTY_CLAIMS_AUTHORITY", "THIRD_PARTY_DECLINED", "LOST_TO_OTHER", "PROBLEM_FOUND"}
}

// Valid tells whether v is one of Values.
func (v CallbackOutcome) Valid() bool { return contains(v.Values(), string(v)) }

// CallbackTrigger is the kind of happening that a callback rule answers to.
type CallbackTrigger string

const (
	CallbackTriggerAppointmentMissed CallbackTrigger = "APPOINTMENT_MISSED"
	CallbackTriggerVisitPurchased    CallbackTrigger = "VISIT_PURCHASED"
	CallbackTriggerVisitNotPurchased CallbackTrigger = "VISIT_NOT_PURCHASED"
	CallbackTriggerProcedureDone     CallbackTrigger = "PROCEDURE_DONE"
	CallbackTriggerLeadAssessed      CallbackTrigger = "LEAD_ASSESSED"
	CallbackTriggerTierPeriodic      CallbackTrigger = "TIER_PERIODIC"
	CallbackTriggerRevisitMissed     CallbackTrigger = "REVISIT_MISSED"
	CallbackTriggerComplaintClosed   CallbackTrigger = "COMPLAINT_CLOSED"
	CallbackTriggerBirthday          CallbackTrigger = "BIRTHDAY"
	CallbackTriggerCampaign          CallbackTrigger = "CAMPAIGN"
)

// Values lists every CallbackTrigger.
func (CallbackTrigger) Values() []string {
	return []string{"APPOINTMENT_MISSED", "VISIT_PURCHASED", "VISIT_NOT_PURCHASED", "PROCEDURE_DONE", "LEAD_ASSESSED", "TIER_PERIODIC", "REVISIT_MISSED", "COMPLAINT_CLOSED", "BIRTHDAY", "CAMPAIGN"}
}

// Valid tells whether v is one of Values.
func (v CallbackTrigger) Valid() bool { return contains(v.Values(), string(v)) }

// ComplaintLevel tells general complaints from major and urgent ones (R210).
type ComplaintLevel string

const (
	ComplaintLevelGeneral     ComplaintLevel = "GENERAL"
	ComplaintLevelMajorUrgent ComplaintLevel = "MAJOR_URGENT"
)

// Values lists every ComplaintLevel.
func (ComplaintLevel) Values() []string {
	return []string{"GENERAL", "MAJOR_URGENT"}
}

// Valid tells whether v is one of Values.
func (v ComplaintLevel) Valid() bool { return contains(v.Values(), string(v)) }

// Severity is the degree of a complaint (R182).
type Severity string

const (
	SeverityLow    Severity = "LOW"
	SeverityMedium Severity = "MEDIUM"
	SeverityHigh   Severity = "HIGH"
)

// Values lists every Severity.
func (Severity) Values() []string {
	return []string{"LOW", "MEDIUM", "HIGH"}
}

// Valid tells whether v is one of Values.
func (v Severity) Valid() bool { return contains(v.Values(), string(v)) }

// ComplaintState is the state of a complaint (domain.md section 8).
type ComplaintState string

const (
	ComplaintStateRegistered           ComplaintState = "REGISTERED"
	ComplaintStateAcknowledged         ComplaintState = "ACKNOWLEDGED"
	ComplaintStateTriaged              ComplaintState = "TRIAGED"
	ComplaintStateInvestigating        ComplaintState = "INVESTIGATING"
	ComplaintStateFindingMade          ComplaintState = "FINDING_MADE"
	ComplaintStateSolutionProposed     ComplaintState = "SOLUTION_PROPOSED"
	ComplaintStateExecuting            ComplaintState = "EXECUTING"
	ComplaintStateAwaitingConfirmation ComplaintState = "AWAITING_CONFIRMATION"
	ComplaintStateResolved             ComplaintState = "RESOLVED"
	ComplaintStateClosed               ComplaintState = "CLOSED"
	ComplaintStateNotAccepted          ComplaintState = "NOT_ACCEPTED"
	ComplaintStateMerged               ComplaintState = "MERGED"
	ComplaintStateTransferred          ComplaintState = "TRANSFERRED"
	ComplaintStateExternalProcedure    ComplaintState = "EXTERNAL_PROCEDURE"
	ComplaintStateWithdrawn            ComplaintState = "WITHDRAWN"
)

// Values lists every ComplaintState.
func (ComplaintState) Values() []string {
	return []string{"REGISTERED", "ACKNOWLEDGED", "TRIAGED", "INVESTIGATING", "FINDING_MADE", "SOLUTION_PROPOSED", "EXECUTING", "AWAITING_CONFIRMATION", "RESOLVED", "CLOSED", "NOT_ACCEPTED", "MERGED", "TRANSFERRED", "EXTERNAL_PROCEDURE", "WITHDRAWN"}
}

// Valid tells whether v is one of Values.
func (v ComplaintState) Valid() bool { return contains(v.Values(), string(v)) }

// CustomerIntent is what the complaining customer wants (R180).
type CustomerIntent string

const (
	CustomerIntentExplanation   CustomerIntent = "EXPLANATION"
	CustomerIntentApology       CustomerIntent = "APOLOGY"
	CustomerIntentRepair        CustomerIntent = "REPAIR"
	CustomerIntentRefund        CustomerIntent = "REFUND"
	CustomerIntentCompensation  CustomerIntent = "COMPENSATION"
	CustomerIntentDiscipline    CustomerIntent = "DISCIPLINE"
	CustomerIntentProcessChange CustomerIntent = "PROCESS_CHANGE"
)

// Values lists every CustomerIntent.
func (CustomerIntent) Values() []string {
	return []string{"EXPLANATION", "APOLOGY", "REPAIR", "REFUND", "COMPENSATION", "DISCIPLINE", "PROCESS_CHANGE"}
}

// Valid tells whether v is one of Values.
func (v CustomerIntent) Valid() bool { return contains(v.Values(), string(v)) }

// ComplaintFlag marks circumstances that raise level or urgency (R200, R210, R211).
type ComplaintFlag string

const (
	ComplaintFlagOnsiteAgitated        ComplaintFlag = "ONSITE_AGITATED"
	ComplaintFlagSurgeryProblemEvident ComplaintFlag = "SURGERY_PROBLEM_EVIDENT"
	ComplaintFlagSurgeryDispute        ComplaintFlag = "SURGERY_DISPUTE"
	ComplaintFlagHospitalIncident      ComplaintFlag = "HOSPITAL_INCIDENT"
	ComplaintFlagPotentialMajor        ComplaintFlag = "POTENTIAL_MAJOR"
	ComplaintFlagVulnerablePerson      ComplaintFlag = "VULNERABLE_PERSON"
	ComplaintFlagExternalThreat        ComplaintFlag = "EXTERNAL_THREAT"
	ComplaintFlagWaitOverLimit         ComplaintFlag = "WAIT_OVER_LIMIT"
	ComplaintFlagMedicalDispute        ComplaintFlag = "MEDICAL_DISPUTE"
)

// Values lists every ComplaintFlag.
func (ComplaintFlag) Values() []string {
	return []string{"ONSITE_AGITATED", "SURGERY_PROBLEM_EVIDENT", "SURGERY_DISPUTE", "HOSPITAL_INCIDENT", "POTENTIAL_MAJOR", "VULNERABLE_PERSON", "EXTERNAL_THREAT", "WAIT_OVER_LIMIT", "MEDICAL_DISPUTE"}
}

// Valid tells whether v is one of Values.
func (v ComplaintFlag) Valid() bool { return contains(v.Values(), string(v)) }

// ComplaintAction is one move of the complaint state machine.
type ComplaintAction string

const (
	ComplaintActionResolveAtFirstContact ComplaintAction = "RESOLVE_AT_FIRST_CONTACT"
	ComplaintActionAcknowledge           ComplaintAction = "ACKNOWLEDGE"
	ComplaintActionTriage                ComplaintAction = "TRIAGE"
	ComplaintActionDecline               ComplaintAction = "DECLINE"
	ComplaintActionMerge                 ComplaintAction = "MERGE"
	ComplaintActionTransfer              ComplaintAction = "TRANSFER"
	ComplaintActionStartInvestigation    ComplaintAction = "START_INVESTIGATION"
	ComplaintActionRecordFinding         ComplaintAction = "RECORD_FINDING"
	ComplaintActionProposeSolutions      ComplaintAction = "PROPOSE_SOLUTIONS"
	ComplaintActionRecordDecision        ComplaintAction = "RECORD_DECISION"
	ComplaintActionCompleteExecution     ComplaintAction = "COMPLETE_EXECUTION"
	ComplaintActionConfirmResolution     ComplaintAction = "CONFIRM_RESOLUTION"
	ComplaintActionClose                 ComplaintAction = "CLOSE"
	ComplaintActionSendExternal          ComplaintAction = "SEND_EXTERNAL"
	ComplaintActionWithdraw              ComplaintAction = "WITHDRAW"
	ComplaintActionReopen                ComplaintAction = "REOPEN"
)

// Values lists every ComplaintAction.
func (ComplaintAction) Values() []string {
	return []string{"RESOLVE_AT_FIRST_CONTACT", "ACKNOWLEDGE", "TRIAGE", "DECLINE", "MERGE", "TRANSFER", "START_INVESTIGATION", "RECORD_FINDING", "PROPOSE_SOLUTIONS", "RECORD_DECISION", "COMPLETE_EXECUTION", "CONFIRM_RESOLUTION", "CLOSE", "SEND_EXTERNAL", "WITHDRAW", "REOPEN"}
}

// Valid tells whether v is one of Values.
func (v ComplaintAction) Valid() bool { return contains(v.Values(), string(v)) }

// DoctorOpinion is the short answer of a doctor asked about a case.
type DoctorOpinion string

const (
	DoctorOpinionAgree    DoctorOpinion = "AGREE"
	DoctorOpinionExamine  DoctorOpinion = "EXAMINE"
	DoctorOpinionEscalate DoctorOpinion = "ESCALATE"
)

// Values lists every DoctorOpinion.
func (DoctorOpinion) Values() []string {
	return []string{"AGREE", "EXAMINE", "ESCALATE"}
}

// Valid tells whether v is one of Values.
func (v DoctorOpinion) Valid() bool { return contains(v.Values(), string(v)) }

// ClockKind names a time limit of a complaint (decisions on clocks; domain.md section 1).
type ClockKind string

const (
	ClockKindAcknowledgement   ClockKind = "ACKNOWLEDGEMENT"
	ClockKindFirstFeedback     ClockKind = "FIRST_FEEDBACK"
	ClockKindStatutoryFeedback ClockKind = "STATUTORY_FEEDBACK"
	ClockKindSupervisorPresent ClockKind = "SUPERVISOR_PRESENT"
	ClockKindDoctorAcknowledge ClockKind = "DOCTOR_ACKNOWLEDGE"
	ClockKindHqFiling          ClockKind = "HQ_FILING"
	ClockKindSpecialReport     ClockKind = "SPECIAL_REPORT"
	ClockKindResolution        ClockKind = "RESOLUTION"
)

// Values lists every ClockKind.
func (ClockKind) Values() []string {
	return []string{"ACKNOWLEDGEMENT", "FIRST_FEEDBACK", "STATUTORY_FEEDBACK", "SUPERVISOR_PRESENT", "DOCTOR_ACKNOWLEDGE", "HQ_FILING", "SPECIAL_REPORT", "RESOLUTION"}
}

// Valid tells whether v is one of Values.
func (v ClockKind) Valid() bool { return contains(v.Values(), string(v)) }

// ClockState is the state of one clock.
type ClockState string

const (
	ClockStateRunning   ClockState = "RUNNING"
	ClockStatePaused    ClockState = "PAUSED"
	ClockStateMet       ClockState = "MET"
	ClockStateBreached  ClockState = "BREACHED"
	ClockStateCancelled ClockState = "CANCELLED"
)

// Values lists every ClockState.
func (ClockState) Values() []string {
	return []string{"RUNNING", "PAUSED", "MET", "BREACHED", "CANCELLED"}
}

// Valid tells whether v is one of Values.
func (v ClockState) Valid() bool { return contains(v.Values(), string(v)) }

func contains(all []string, v string) bool {
	for _, a := range all {
		if a == v {
			return true
		}
	}
	return false
}
