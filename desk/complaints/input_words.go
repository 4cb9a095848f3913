package complaints

// ComplaintOrderField is the word list of that name in the API.
type ComplaintOrderField string

// The words of ComplaintOrderField.
const (
	ComplaintOrderFieldDueAt        ComplaintOrderField = "DUE_AT"
	ComplaintOrderFieldRegisteredAt ComplaintOrderField = "REGISTERED_AT"
)

// Values lists every ComplaintOrderField.
func (ComplaintOrderField) Values() []string {
	return []string{"DUE_AT", "REGISTERED_AT"}
}

// ConfirmationChannel is the word list of that name in the API.
type ConfirmationChannel string

// The words of ConfirmationChannel.
const (
	ConfirmationChannelSms                     ConfirmationChannel = "SMS"
	ConfirmationChannelEmail                   ConfirmationChannel = "EMAIL"
	ConfirmationChannelSignature               ConfirmationChannel = "SIGNATURE"
	ConfirmationChannelRecordedCall            ConfirmationChannel = "RECORDED_CALL"
	ConfirmationChannelOnSite                  ConfirmationChannel = "ON_SITE"
	ConfirmationChannelSilenceAfterFinalAnswer ConfirmationChannel = "SILENCE_AFTER_FINAL_ANSWER"
)

// Values lists every ConfirmationChannel.
func (ConfirmationChannel) Values() []string {
	return []string{"SMS", "EMAIL", "SIGNATURE", "RECORDED_CALL", "ON_SITE", "SILENCE_AFTER_FINAL_ANSWER"}
}

// DeclineReason is the word list of that name in the API.
type DeclineReason string

// The words of DeclineReason.
const (
	DeclineReasonInCourtOrMediation DeclineReason = "IN_COURT_OR_MEDIATION"
	DeclineReasonSettledByAuthority DeclineReason = "SETTLED_BY_AUTHORITY"
	DeclineReasonNoDefiniteFacts    DeclineReason = "NO_DEFINITE_FACTS"
	DeclineReasonPublicSecurity     DeclineReason = "PUBLIC_SECURITY"
	DeclineReasonOutsideRemit       DeclineReason = "OUTSIDE_REMIT"
)

// Values lists every DeclineReason.
func (DeclineReason) Values() []string {
	return []string{"IN_COURT_OR_MEDIATION", "SETTLED_BY_AUTHORITY", "NO_DEFINITE_FACTS", "PUBLIC_SECURITY", "OUTSIDE_REMIT"}
}

// ExternalProcedure is the word list of that name in the API.
type ExternalProcedure string

// The words of ExternalProcedure.
const (
	ExternalProcedurePeoplesMediation        ExternalProcedure = "PEOPLES_MEDIATION"
	ExternalProcedureAdministrativeMediation ExternalProcedure = "ADMINISTRATIVE_MEDIATION"
	ExternalProcedureCourt                   ExternalProcedure = "COURT"
	ExternalProcedurePolice                  ExternalProcedure = "POLICE"
	ExternalProcedureOther                   ExternalProcedure = "OTHER"
)

// Values lists every ExternalProcedure.
func (ExternalProcedure) Values() []string {
	return []string{"PEOPLES_MEDIATION", "ADMINISTRATIVE_MEDIATION", "COURT", "POLICE", "OTHER"}
}

// SolutionDecision is the word list of that name in the API.
type SolutionDecision string

// The words of SolutionDecision.
const (
	SolutionDecisionAccepted SolutionDecision = "ACCEPTED"
	SolutionDecisionRejected SolutionDecision = "REJECTED"
	SolutionDecisionExternal SolutionDecision = "EXTERNAL"
)

// Values lists every SolutionDecision.
func (SolutionDecision) Values() []string {
	return []string{"ACCEPTED", "REJECTED", "EXTERNAL"}
}
