package followup

import (
	"slices"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// The guard codes of this package.
const (
	OutsideWindow = "CALL_WINDOW" // R065: outside the purpose's hours; the customer's choice opens it
	AfterHours    = "HARD_STOP"   // R066: outside the callable day; nobody and nothing opens it
)

// Guards lists the guards of this package, for the message catalogue.
func Guards() []fault.Guard {
	return []fault.Guard{windowGuard(), stopGuard()}
}

func windowGuard(pairs ...any) fault.Guard {
	return fault.Guard{Code: OutsideWindow, Requirement: "R065", Message: fault.Msg("guard.callWindow", pairs...)}
}

func stopGuard() fault.Guard {
	return fault.Guard{Code: AfterHours, Requirement: "R066", Message: fault.Msg("guard.hardStop", "from", DayEnds, "to", DayBegins)}
}

// HardStopped tells whether t lies outside the callable day, 08:00 to 21:00 local (R066).
func HardStopped(t time.Time, zone *time.Location) bool {
	return t.Before(clockOn(t, 0, dayBegins, zone)) || !t.Before(clockOn(t, 0, dayEnds, zone))
}

// ChosenLead is how long before the time that the customer chose the call may be begun.
const ChosenLead = 10 * time.Minute

// CallGuards lists what forbids a call of the purpose at now: nothing, HARD_STOP, or CALL_WINDOW with
// {next}, the local time from which it is permitted. chosen is the instant that the customer asked for,
// nil when there was no such wish: it opens the rest of its own local day from ChosenLead before it on,
// and no other hour (R065). preferred are the customer's usual hours, which are allowed too.
func CallGuards(now time.Time, p terms.CallbackPurpose, preferred []CallWindow, chosen *time.Time, w Windows, zone *time.Location) []fault.Guard {
	if HardStopped(now, zone) {
		return []fault.Guard{stopGuard()}
	}
	if Chosen(now, chosen, zone) || within(now, w.of(p), zone) || within(now, preferred, zone) {
		return nil
	}
	next := NextAllowed(now, p, preferred, w, zone)
	if chosen != nil && chosen.After(now) && chosen.Before(next) {
		next = *chosen
	}
	return []fault.Guard{windowGuard("next", next.In(zone).Format("2006-01-02 15:04"))}
}

// Chosen tells whether the customer's choice covers now.
func Chosen(now time.Time, chosen *time.Time, zone *time.Location) bool {
	return chosen != nil && !now.Before(chosen.Add(-ChosenLead)) && now.Before(clockOn(*chosen, 1, 0, zone))
}

// MayCall is CallGuards as GUARD_FAILED, nil when the call is permitted.
func MayCall(now time.Time, p terms.CallbackPurpose, preferred []CallWindow, chosen *time.Time, w Windows, zone *time.Location) error {
	if g := CallGuards(now, p, preferred, chosen, w, zone); len(g) > 0 {
		return fault.Blocked(g...)
	}
	return nil
}

func within(t time.Time, list []CallWindow, zone *time.Location) bool {
	return slices.ContainsFunc(spans(list, t, 0, zone), func(s span) bool {
		return !t.Before(s.start) && t.Before(s.end)
	})
}
