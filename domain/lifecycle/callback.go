package lifecycle

import (
	"slices"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// CallbackEvent is one move of a callback.
type CallbackEvent string

// The moves of a callback besides its outcomes (see Complete).
const (
	StartCall    CallbackEvent = "START"
	ReleaseCall  CallbackEvent = "RELEASE"
	RedateCall   CallbackEvent = "REDATE"   // a new dueAt; the first one stays for on-time figures
	ReassignCall CallbackEvent = "REASSIGN" // with a reason; a call under way is not taken away
	CancelCall   CallbackEvent = "CANCEL"   // by a supervisor, or by the rule when its reason is gone
)

// ReleaseAfter is how long a callback may stay IN_PROGRESS before it is released to everyone.
const ReleaseAfter = 30 * time.Minute

// CallbackMove is one row of the callback machine. States are the stored ones: DUE is never stored.
type CallbackMove struct {
	Event       CallbackEvent
	From        []terms.CallbackState
	To          terms.CallbackState
	Permissions []access.Permission
}

var planned = []terms.CallbackState{terms.CallbackStatePlanned}

var callbackMoves = []CallbackMove{
	{StartCall, planned, terms.CallbackStateInProgress, []access.Permission{access.CallbackWork}},
	{ReleaseCall, []terms.CallbackState{terms.CallbackStateInProgress}, terms.CallbackStatePlanned, []access.Permission{access.CallbackWork}},
	{RedateCall, planned, terms.CallbackStatePlanned, []access.Permission{access.CallbackWork}},
	{ReassignCall, planned, terms.CallbackStatePlanned, []access.Permission{access.CallbackAssign}},
	{CancelCall, []terms.CallbackState{terms.CallbackStatePlanned, terms.CallbackStateInProgress}, terms.CallbackStateCancelled, []access.Permission{access.CallbackAssign}},
}

// CallbackMoves lists the machine's rows without its outcomes.
func CallbackMoves() []CallbackMove { return slices.Clone(callbackMoves) }

// NextCallback gives the stored state after an event, or GUARD_FAILED with guard STATE.
func NextCallback(stored terms.CallbackState, event CallbackEvent) (terms.CallbackState, error) {
	for _, m := range callbackMoves {
		if m.Event == event && slices.Contains(m.From, storedAs(stored)) {
			return m.To, nil
		}
	}
	return "", wrongState(string(stored), string(event))
}

// StartFacts is what must be known before a number is revealed and dialled.
type StartFacts struct {
	State        terms.CallbackState
	DoNotContact bool
	Deceased     bool
	Consent      bool          // the consent that the purpose needs is there, or it needs none
	NoNumber     bool          // there is no number, or every one has proved wrong
	Ahead        bool          // its day has not come yet: planned for a later local day
	Hours        []fault.Guard // what followup.CallGuards says about this moment
}

// StartCallback gives IN_PROGRESS, or GUARD_FAILED with everything that forbids the call now.
func StartCallback(f StartFacts) (terms.CallbackState, error) {
	next, err := NextCallback(f.State, StartCall)
	if err != nil {
		return "", err
	}
	var bad []fault.Guard
	if f.Deceased {
		bad = append(bad, shown(Deceased))
	}
	if f.DoNotContact {
		bad = append(bad, shown(DoNotContact))
	}
	if !f.Consent {
		bad = append(bad, shown(ConsentGiven))
	}
	if f.NoNumber {
		bad = append(bad, shown(NoNumber))
	}
	if f.Ahead {
		bad = append(bad, shown(DayCome))
	}
	if bad = append(bad, f.Hours...); len(bad) > 0 {
		return "", fault.Blocked(bad...)
	}
	return next, nil
}

// Abandoned tells whether a call begun at startedAt has to be released.
func Abandoned(stored terms.CallbackState, startedAt, now time.Time) bool {
	return stored == terms.CallbackStateInProgress && now.Sub(startedAt) >= ReleaseAfter
}

// Shown is the state as people see it: a planned callback is DUE from dueAt on.
func Shown(stored terms.CallbackState, dueAt, now time.Time) terms.CallbackState {
	switch {
	case storedAs(stored) != terms.CallbackStatePlanned:
		return stored
	case now.Before(dueAt):
		return terms.CallbackStatePlanned
	default:
		return terms.CallbackStateDue
	}
}

// Overdue tells whether an open callback is past the end of its window, or past dueAt when it has none.
// At the very instant of the limit it is not yet overdue.
func Overdue(stored terms.CallbackState, dueAt time.Time, windowEnd *time.Time, now time.Time) bool {
	limit := dueAt
	if windowEnd != nil {
		limit = *windowEnd
	}
	return OpenCallback(stored) && now.After(limit)
}

// OpenCallback tells whether somebody still has to call.
func OpenCallback(s terms.CallbackState) bool {
	return slices.Contains(OpenCallbackStates(), storedAs(s))
}

// OpenCallbackStates lists the stored states that are open, for queries.
func OpenCallbackStates() []terms.CallbackState {
	return []terms.CallbackState{terms.CallbackStatePlanned, terms.CallbackStateInProgress}
}

func storedAs(s terms.CallbackState) terms.CallbackState {
	if s == terms.CallbackStateDue {
		return terms.CallbackStatePlanned
	}
	return s
}
