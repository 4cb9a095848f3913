package terms

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
