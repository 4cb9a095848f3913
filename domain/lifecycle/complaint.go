// Package lifecycle holds the statuses and allowed moves of complaints, callbacks, appointments and
// leads (domain table "state machines"): one table per machine, read both by the check of a move and by
// the list of buttons, so that the two cannot disagree.
//
// It is pure: facts in, next state or refusal out. It must never load or store anything, know the time,
// or decide who a viewer is; it only names the access.Permission that a row asks for.
package lifecycle

import (
	"slices"

	"aftercare/domain/access"
	"aftercare/domain/terms"
)

// ActionReturn is the way back from an external procedure. It is a row of the machine but no word of the
// contract's ComplaintAction, so Available never offers it; desk moves with Return.
const ActionReturn terms.ComplaintAction = "RETURN_FROM_EXTERNAL"

// Decision is what the customer decided on the proposed solutions. Only RECORD_DECISION carries one.
type Decision string

// The decisions: ACCEPTED executes the solution, REJECTED goes back to the investigation, EXTERNAL
// leaves for mediation, authority or court.
const (
	NoDecision Decision = ""
	Accepted   Decision = "ACCEPTED"
	Rejected   Decision = "REJECTED"
	External   Decision = "EXTERNAL"
)

// Move is one row of the complaint machine.
type Move struct {
	Action      terms.ComplaintAction
	From        []terms.ComplaintState
	To          terms.ComplaintState // empty in the row of ActionReturn: the state before it left; and in a Report
	Decision    Decision
	Permissions []access.Permission // any of them
	Major       []access.Permission // instead of Permissions when the level is MAJOR_URGENT; nil: the same
	Guards      []Code
	Back        []terms.ComplaintState // of these the case comes back to the one that it left, instead of To
	Report      bool                   // a report to headquarters: only a major case owes it, and it leaves the state as it is
}

// handled are the states in which the hospital itself works on the case.
var handled = []terms.ComplaintState{
	terms.ComplaintStateRegistered, terms.ComplaintStateAcknowledged, terms.ComplaintStateTriaged,
	terms.ComplaintStateInvestigating, terms.ComplaintStateFindingMade, terms.ComplaintStateSolutionProposed,
	terms.ComplaintStateExecuting, terms.ComplaintStateAwaitingConfirmation,
}

var (
	unsettled  = append(slices.Clone(handled), terms.ComplaintStateExternalProcedure)
	register   = []access.Permission{access.ComplaintRegister, access.ComplaintHandle}
	handle     = []access.Permission{access.ComplaintHandle}
	supervise  = []access.Permission{access.ComplaintSupervise}
	either     = []access.Permission{access.ComplaintHandle, access.ComplaintSupervise}
	director   = []access.Permission{access.ApproveHospital}
	registered = []terms.ComplaintState{terms.ComplaintStateRegistered}
	untriaged  = []terms.ComplaintState{terms.ComplaintStateRegistered, terms.ComplaintStateAcknowledged}
	resolved   = []terms.ComplaintState{terms.ComplaintStateResolved}
	proposed   = []terms.ComplaintState{terms.ComplaintStateSolutionProposed}
)

// moves is the machine, in the order of the contract's ComplaintAction.
var moves = []Move{
	{Action: terms.ComplaintActionResolveAtFirstContact, From: registered, To: terms.ComplaintStateResolved, Permissions: register,
		Guards: []Code{NotInvolved, Carried, LevelGeneral, SeverityNotHigh, FirstContactOwner}},
	{Action: terms.ComplaintActionAcknowledge, From: registered, To: terms.ComplaintStateAcknowledged, Permissions: handle,
		Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionTriage, From: []terms.ComplaintState{terms.ComplaintStateAcknowledged}, To: terms.ComplaintStateTriaged,
		Permissions: handle, Major: supervise, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionDecline, From: untriaged,
		To: terms.ComplaintStateNotAccepted, Permissions: supervise, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionMerge, From: unsettled, To: terms.ComplaintStateMerged, Permissions: supervise, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionTransfer, From: unsettled, To: terms.ComplaintStateTransferred, Permissions: supervise, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionStartInvestigation, From: []terms.ComplaintState{terms.ComplaintStateTriaged}, To: terms.ComplaintStateInvestigating,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, NoConflict, SupervisorPresent}},
	{Action: terms.ComplaintActionRecordFinding, From: []terms.ComplaintState{terms.ComplaintStateInvestigating}, To: terms.ComplaintStateFindingMade,
		Permissions: either, Guards: []Code{NotInvolved, Carried, NoConflict, SupervisorPresent}},
	{Action: terms.ComplaintActionProposeSolutions, From: []terms.ComplaintState{terms.ComplaintStateFindingMade}, To: terms.ComplaintStateSolutionProposed,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, SupervisorPresent}},
	{Action: terms.ComplaintActionRecordDecision, Decision: Accepted, From: proposed, To: terms.ComplaintStateExecuting,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, OptionsOffered, ProsAndCons, SupervisorPresent}},
	{Action: terms.ComplaintActionRecordDecision, Decision: Rejected, From: proposed, To: terms.ComplaintStateInvestigating,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, SupervisorPresent}},
	{Action: terms.ComplaintActionRecordDecision, Decision: External, From: proposed, To: terms.ComplaintStateExternalProcedure,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, SupervisorPresent}},
	{Action: terms.ComplaintActionCompleteExecution, From: []terms.ComplaintState{terms.ComplaintStateExecuting}, To: terms.ComplaintStateAwaitingConfirmation,
		Permissions: handle, Guards: []Code{NotInvolved, Carried, OptionChosen, SolutionConfirmed, CommitmentsKept, SupervisorPresent}},
	{Action: terms.ComplaintActionConfirmResolution, From: []terms.ComplaintState{terms.ComplaintStateAwaitingConfirmation}, To: terms.ComplaintStateResolved,
		Permissions: either, Guards: []Code{NotInvolved, Carried, SupervisorPresent}},
	{Action: terms.ComplaintActionClose, From: resolved, To: terms.ComplaintStateClosed,
		Permissions: handle, Major: director,
		Guards: []Code{NotInvolved, Carried, ResolutionConfirmed, CommitmentsKept, StepListen, StepRecord, StepUnderstand, StepApologise, StepResolve, SupervisorPresent, FilingSent, ReportSubmitted}},
	{Action: terms.ComplaintActionSendExternal, From: handled, To: terms.ComplaintStateExternalProcedure, Permissions: supervise, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionWithdraw, From: unsettled, To: terms.ComplaintStateWithdrawn, Permissions: handle, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionReopen, From: []terms.ComplaintState{terms.ComplaintStateResolved, terms.ComplaintStateClosed, terms.ComplaintStateWithdrawn},
		To: terms.ComplaintStateTriaged, Back: untriaged, Permissions: either, Guards: []Code{NotInvolved, Carried}},
	{Action: terms.ComplaintActionSendHqFiling, From: append(OpenStates(), terms.ComplaintStateWithdrawn), Permissions: handle, Report: true,
		Guards: []Code{NotInvolved, Carried, LevelMajor, FilingOwed}},
	{Action: terms.ComplaintActionSubmitSpecialReport, From: resolved, Permissions: handle, Report: true,
		Guards: []Code{NotInvolved, Carried, LevelMajor, ReportOwed}},
	{Action: ActionReturn, From: []terms.ComplaintState{terms.ComplaintStateExternalProcedure}, Permissions: supervise, Guards: []Code{NotInvolved, Carried}},
}

// Moves lists the whole machine, for documents and tests.
func Moves() []Move { return slices.Clone(moves) }

// Open tells whether the case still asks for work. A resolved case is open until it is closed, because
// closing has its own guards; not accepted, merged, transferred, withdrawn and closed ones are not.
func Open(s terms.ComplaintState) bool {
	return s == terms.ComplaintStateResolved || slices.Contains(unsettled, s)
}

// OpenStates lists the states for which Open is true, for queries.
func OpenStates() []terms.ComplaintState {
	return append(slices.Clone(unsettled), terms.ComplaintStateResolved)
}
