package terms

// Valid tells whether v is one of Values.
func (v Tier) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v IntentClass) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v ConditionClass) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v Channel) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v ServiceLine) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v Weekday) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v Gender) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v ProcedureFamily) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v LeadState) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v AppointmentStatus) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v AppointmentOrigin) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v CallbackPurpose) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v CallbackState) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v AnsweredBy) Valid() bool { return contains(v.Values(), string(v)) }

// Valid tells whether v is one of Values.
func (v CallbackOutcome) Valid() bool { return contains(v.Values(), string(v)) }

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

// ComplaintState is the state of a complaint.
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
	ComplaintActionSendHqFiling          ComplaintAction = "SEND_HQ_FILING"
	ComplaintActionSubmitSpecialReport   ComplaintAction = "SUBMIT_SPECIAL_REPORT"
)

// Values lists every ComplaintAction.
func (ComplaintAction) Values() []string {
	return []string{"RESOLVE_AT_FIRST_CONTACT", "ACKNOWLEDGE", "TRIAGE", "DECLINE", "MERGE", "TRANSFER", "START_INVESTIGATION", "RECORD_FINDING", "PROPOSE_SOLUTIONS", "RECORD_DECISION", "COMPLETE_EXECUTION", "CONFIRM_RESOLUTION", "CLOSE", "SEND_EXTERNAL", "WITHDRAW", "REOPEN", "SEND_HQ_FILING", "SUBMIT_SPECIAL_REPORT"}
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

// ClockKind names a time limit of a complaint.
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
