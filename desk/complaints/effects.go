package complaints

import (
	"slices"

	"aftercare/desk"
	"aftercare/domain/deadline"
	"aftercare/domain/terms"
)

// effect is what a move does to the clocks of a case.
type effect struct {
	stop      []terms.ClockKind // what they waited for has happened
	cancel    []terms.ClockKind // they no longer apply
	cancelAll bool              // nothing that still counts applies any longer …
	keep      []terms.ClockKind // … but for these
	revive    []terms.ClockKind // they count on where the end of the case cancelled them
	start     []terms.ClockKind
	major     []terms.ClockKind // started in a major case only
}

// effects is the table; a move that it does not list leaves the clocks to the pauses alone. Finding and
// proposal stop the statutory clock when they are told to the customer, not when they are written down.
var effects = map[terms.ComplaintAction]effect{
	terms.ComplaintActionResolveAtFirstContact: {stop: []terms.ClockKind{
		terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback, terms.ClockKindResolution,
	}},
	terms.ComplaintActionAcknowledge:      {stop: []terms.ClockKind{terms.ClockKindAcknowledgement}},
	terms.ComplaintActionProposeSolutions: {stop: toldToCustomer},
	terms.ComplaintActionConfirmResolution: {
		stop:  []terms.ClockKind{terms.ClockKindResolution},
		major: []terms.ClockKind{terms.ClockKindSpecialReport},
	},
	terms.ComplaintActionDecline:  {cancelAll: true},
	terms.ComplaintActionMerge:    {cancelAll: true},
	terms.ComplaintActionTransfer: {cancelAll: true},
	// The duty to report upwards is not the customer's to withdraw (R204, R214).
	terms.ComplaintActionWithdraw: {cancelAll: true, keep: []terms.ClockKind{terms.ClockKindHqFiling}},
	terms.ComplaintActionClose:    {cancelAll: true},
	terms.ComplaintActionReopen: {
		cancel: []terms.ClockKind{terms.ClockKindSpecialReport},
		revive: firstClocks,
		start:  []terms.ClockKind{terms.ClockKindResolution},
	},
	terms.ComplaintActionSendHqFiling:        {stop: []terms.ClockKind{terms.ClockKindHqFiling}},
	terms.ComplaintActionSubmitSpecialReport: {stop: []terms.ClockKind{terms.ClockKindSpecialReport}},
}

// toldToCustomer are the clocks that end when finding or proposal is told to the customer.
var toldToCustomer = []terms.ClockKind{terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback}

// majorClocks start when a case becomes major (R212, R214).
var majorClocks = []terms.ClockKind{terms.ClockKindSupervisorPresent, terms.ClockKindHqFiling}

// firstClocks start when a case is registered.
var firstClocks = []terms.ClockKind{
	terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback, terms.ClockKindResolution,
}

// apply does to the clocks what the move's row of the table says.
func (w *work) apply() {
	e := effects[w.action]
	w.clocks.stop(e.stop...)
	w.clocks.cancel(e.cancel...)
	if e.cancelAll {
		w.clocks.cancelAll(e.keep)
	}
	w.clocks.revive(e.revive...)
	w.start(e.start...)
	if w.level == terms.ComplaintLevelMajorUrgent {
		w.start(e.major...)
	}
}

func (w *work) start(kinds ...terms.ClockKind) {
	w.clocks.start(deadline.Params{Channel: w.was.Channel}, kinds...)
}

// waiting is why the clocks of a case in the state stand, if they do.
func waiting(s terms.ComplaintState) deadline.Reason {
	switch s {
	case terms.ComplaintStateAwaitingConfirmation:
		return deadline.Customer
	case terms.ComplaintStateExternalProcedure:
		return deadline.External
	}
	return ""
}

// classify changes the level of the case. A case that becomes major starts the clocks of a major one and
// waits for a supervisor who accompanies it from now on; one that no longer is cancels them (R210).
func (w *work) classify(level terms.ComplaintLevel, texts ...desk.Text) {
	if level == w.level {
		return
	}
	h := w.event("levelSet", map[string]any{"from": string(w.level), "to": string(level)}, texts...)
	w.level = level
	w.set.SetLevel(level)
	if level != terms.ComplaintLevelMajorUrgent {
		w.clocks.cancel(terms.ClockKindSupervisorPresent, terms.ClockKindHqFiling, terms.ClockKindSpecialReport)
		return
	}
	w.set.ClearAccompanyingSupervisorID()
	w.start(majorClocks...)
	if w.was.State == terms.ComplaintStateResolved {
		w.start(terms.ClockKindSpecialReport)
	}
	h.notice, h.leaders = "complaint.major", true
}

// page calls the attending doctor of a surgery dispute to the case (R213): another doctor than before
// gets a new clock, and without dispute or doctor nobody is waited for.
func (w *work) page(flags []terms.ComplaintFlag, before, doctor *string) {
	disputed := slices.Contains(flags, terms.ComplaintFlagSurgeryDispute)
	same := before != nil && doctor != nil && *before == *doctor
	if !disputed || doctor == nil || !same {
		w.clocks.cancel(terms.ClockKindDoctorAcknowledge)
	}
	if !disputed || doctor == nil || same && w.clocks.ever(terms.ClockKindDoctorAcknowledge) {
		return
	}
	w.start(terms.ClockKindDoctorAcknowledge)
	h := w.event("doctorPaged", map[string]any{"doctor": *doctor})
	h.notice, h.people = "complaint.doctorPaged", []string{*doctor}
}
