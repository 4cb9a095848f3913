package lifecycle

import (
	"slices"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// LeadEvent is one move of a consultation lead.
type LeadEvent string

// The moves of a lead.
const (
	AssessLead    LeadEvent = "ASSESS"       // classes given; later changes of class keep the state
	NurtureLead   LeadEvent = "NURTURE"      // the cadence of the class begins
	BookLead      LeadEvent = "BOOK"         //
	UnbookLead    LeadEvent = "UNBOOK"       // the appointment was missed or cancelled
	ArriveLead    LeadEvent = "ARRIVE"       // by arrival data only, never by a claim (R112)
	ConvertLead   LeadEvent = "CONVERT"      // by purchase data only
	LoseLead      LeadEvent = "LOSE"         // went elsewhere (R143)
	RejectLead    LeadEvent = "NOT_SUITABLE" //
	OptOutLead    LeadEvent = "OPT_OUT"      // refuses calls (R142)
	LetLeadSleep  LeadEvent = "SLEEP"        // no contact for 12 months, by the sweep
	ReviveLead    LeadEvent = "REVIVE"       // the customer got in touch again
	dormantMonths           = 12
)

// LeadMove is one row of the lead machine; an empty To keeps the state.
type LeadMove struct {
	Event LeadEvent
	From  []terms.LeadState
	To    terms.LeadState
}

var (
	courted = []terms.LeadState{terms.LeadStateNew, terms.LeadStateAssessed, terms.LeadStateNurturing}
	running = append(slices.Clone(courted), terms.LeadStateBooked)
	ended   = []terms.LeadState{terms.LeadStateLostToOther, terms.LeadStateNotSuitable, terms.LeadStateOptedOut, terms.LeadStateDormant}
)

var leadMoves = []LeadMove{
	{AssessLead, []terms.LeadState{terms.LeadStateNew}, terms.LeadStateAssessed},
	{AssessLead, []terms.LeadState{terms.LeadStateAssessed, terms.LeadStateNurturing, terms.LeadStateBooked}, ""},
	{NurtureLead, []terms.LeadState{terms.LeadStateAssessed}, terms.LeadStateNurturing},
	{BookLead, courted, terms.LeadStateBooked},
	{UnbookLead, []terms.LeadState{terms.LeadStateBooked}, terms.LeadStateNurturing},
	{ArriveLead, running, terms.LeadStateArrived},
	{ArriveLead, ended, terms.LeadStateArrived},
	{ConvertLead, []terms.LeadState{terms.LeadStateArrived}, terms.LeadStateConverted},
	{LoseLead, append(slices.Clone(running), terms.LeadStateArrived), terms.LeadStateLostToOther},
	{RejectLead, append(slices.Clone(running), terms.LeadStateArrived), terms.LeadStateNotSuitable},
	{OptOutLead, append(slices.Clone(running), terms.LeadStateArrived), terms.LeadStateOptedOut},
	{LetLeadSleep, courted, terms.LeadStateDormant},
	{ReviveLead, ended, terms.LeadStateAssessed},
}

// LeadMoves lists the machine.
func LeadMoves() []LeadMove { return slices.Clone(leadMoves) }

// NextLead gives the state after an event, or GUARD_FAILED with guard STATE.
func NextLead(state terms.LeadState, event LeadEvent) (terms.LeadState, error) {
	for _, m := range leadMoves {
		if m.Event != event || !slices.Contains(m.From, state) {
			continue
		}
		if m.To == "" {
			return state, nil
		}
		return m.To, nil
	}
	return "", wrongState(string(state), string(event))
}

// SleepLead is NextLead for the sweep: it also asks that the last contact is 12 months past.
func SleepLead(state terms.LeadState, lastContact, now time.Time) (terms.LeadState, error) {
	if now.Before(lastContact.AddDate(0, dormantMonths, 0)) {
		return "", fault.Blocked(shown(QuietForAYear))
	}
	return NextLead(state, LetLeadSleep)
}

// OpenLead tells whether the cadence of its class may still call this lead.
func OpenLead(s terms.LeadState) bool { return slices.Contains(running, s) }

// OpenLeadStates lists the states of OpenLead.
func OpenLeadStates() []terms.LeadState { return slices.Clone(running) }
