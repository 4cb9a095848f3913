package lifecycle

import (
	"slices"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// Result is what an outcome does to the callback and asks of the desk.
type Result struct {
	Outcome terms.CallbackOutcome
	State   terms.CallbackState // stored state afterwards

	Reopen          bool          // the same callback waits for another try at a new dueAt
	MakesNext       bool          // another callback is made for nextAt (R133)
	Stop            followup.Stop // what happened to the sequence; see StopsSequence
	OptOut          bool          // write the refusal down and cancel later callbacks of the purpose (R142)
	FlagsNumber     bool          // the number is marked wrong; no second attempt
	NewNumber       bool          // a number given by a third party: kept unverified, called next (R162)
	TellsSupervisor bool          // a person decides how to go on

	NeedsNextAt      bool
	TakesNextAt      bool // nextAt may be given
	NeedsAppointment bool
	NeedsComplaint   bool
	NeedsNote        bool

	AnsweredBy     []terms.AnsweredBy // who may have picked up
	NeedsAuthority bool               // a relative must have an authorization on file
	NeedsVerified  bool               // the customer's identity must be verified (R028): wherever the call ends COMPLETED
}

// The sets of people who may have picked up.
var (
	spokenTo   = []terms.AnsweredBy{terms.AnsweredBySelf, terms.AnsweredByRelative}
	thirdParty = []terms.AnsweredBy{terms.AnsweredByRelative, terms.AnsweredByFriend, terms.AnsweredByOther}
	somebody   = []terms.AnsweredBy{terms.AnsweredBySelf, terms.AnsweredByRelative, terms.AnsweredByFriend, terms.AnsweredByOther}
	anybody    = append(slices.Clone(somebody), terms.AnsweredByNobody)
	nobody     = []terms.AnsweredBy{terms.AnsweredByNobody}
	stranger   = []terms.AnsweredBy{terms.AnsweredByOther, terms.AnsweredByNobody} // NOBODY: the number is dead
)

// outcomes is the table of results, in the order of the contract's CallbackOutcome.
var outcomes = []Result{
	{Outcome: terms.CallbackOutcomeDone, State: terms.CallbackStateCompleted, NeedsNote: true,
		AnsweredBy: spokenTo, NeedsAuthority: true, NeedsVerified: true},
	{Outcome: terms.CallbackOutcomeBooked, State: terms.CallbackStateCompleted, NeedsNote: true,
		AnsweredBy: spokenTo, NeedsAuthority: true, NeedsVerified: true, NeedsAppointment: true, Stop: followup.Rebooked},
	{Outcome: terms.CallbackOutcomeRefused, State: terms.CallbackStateRefused, NeedsNote: true,
		AnsweredBy: spokenTo, NeedsAuthority: true, Stop: followup.Refusal, OptOut: true},
	{Outcome: terms.CallbackOutcomeNeedsMore, State: terms.CallbackStateCompleted, NeedsNote: true,
		AnsweredBy: spokenTo, NeedsAuthority: true, NeedsVerified: true, MakesNext: true, NeedsNextAt: true, TakesNextAt: true},
	{Outcome: terms.CallbackOutcomeNoAnswer, State: terms.CallbackStatePlanned, AnsweredBy: nobody, Reopen: true},
	{Outcome: terms.CallbackOutcomeBusy, State: terms.CallbackStatePlanned, AnsweredBy: anybody, Reopen: true,
		NeedsNextAt: true, TakesNextAt: true},
	{Outcome: terms.CallbackOutcomeWrongNumber, State: terms.CallbackStateClosedInvalid, NeedsNote: true,
		AnsweredBy: stranger, FlagsNumber: true, Stop: followup.WrongNumber},
	{Outcome: terms.CallbackOutcomeThirdPartyGaveNumber, State: terms.CallbackStatePlanned, NeedsNote: true,
		AnsweredBy: thirdParty, Reopen: true, NewNumber: true, TakesNextAt: true},
	{Outcome: terms.CallbackOutcomeThirdPartyClaimsAuthority, State: terms.CallbackStateCancelled, NeedsNote: true,
		AnsweredBy: thirdParty, Stop: followup.AuthorityClaimed, TellsSupervisor: true},
	{Outcome: terms.CallbackOutcomeThirdPartyDeclined, State: terms.CallbackStatePlanned, NeedsNote: true,
		AnsweredBy: thirdParty, Reopen: true, TakesNextAt: true},
	{Outcome: terms.CallbackOutcomeLostToOther, State: terms.CallbackStateCompleted, NeedsNote: true,
		AnsweredBy: spokenTo, NeedsAuthority: true, NeedsVerified: true, Stop: followup.LostToOther},
	{Outcome: terms.CallbackOutcomeProblemFound, State: terms.CallbackStateEscalated, NeedsNote: true,
		AnsweredBy: somebody, NeedsComplaint: true},
}

// StopsSequence tells whether the later steps of a rule with the trigger are not made: a booking ends a
// sequence that wanted the customer to come, but no post-op series.
func (r Result) StopsSequence(t terms.CallbackTrigger) bool {
	return r.Stop != "" && followup.Stops(t, r.Stop)
}

// ResultOf gives the row of an outcome; ok is false for an unknown word.
func ResultOf(o terms.CallbackOutcome) (Result, bool) {
	for _, r := range outcomes {
		if r.Outcome == o {
			return r, true
		}
	}
	return Result{}, false
}
