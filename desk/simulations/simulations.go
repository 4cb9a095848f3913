// Package simulations tells how many calls a callback rule would have asked for in past days, and for whom,
// before anybody switches it on. It reads and never writes: what it finds is handed to whoever keeps it.
//
// The rule is taken in its version in force, switched on or not, and each happening as it is on file now.
// Every call is taken to have been made when it was due. A sequence ends where the file says when it ended:
// a missed appointment with the arrival, a lead with its close, everything with a death. People who must not
// be called today, or did not agree, are left out for the whole time. Calls are counted before merging: two
// within 48 hours of each other (R088) are two. Regular calls to members count from the visits before the
// first day.
package simulations

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

const (
	// MostDays is how many days one simulation covers.
	MostDays = 92
	// MostPeople is how many people a result names; the others are counted together.
	MostPeople = 200
)

// StartSimulationInput asks for a rule's calls of some past days, both of them included, in the hospital's
// zone.
type StartSimulationInput struct {
	Rule string `json:"rule"`
	From string `json:"from"`
	To   string `json:"to"`
}

// asked is an input that has been found good.
type asked struct {
	rule  sequence.Rule
	place *desk.Place
	first workday.Date
	days  int
	from  time.Time
	to    time.Time // the first instant after the last day
}

// Check refuses (POLICY_WRITE) days that are no past ones, or more than MostDays, a rule that nothing in the
// files sets off, and with NOT_FOUND one that the hospital does not have. It gives the number of days.
func Check(ctx context.Context, d *desk.Desk, in StartSimulationInput) (days int, err error) {
	a, err := check(ctx, d, in, "input.")
	return a.days, err
}

func check(ctx context.Context, d *desk.Desk, in StartSimulationInput, path string) (a asked, err error) {
	if _, err := access.Check(ctx, access.PolicyWrite); err != nil {
		return a, err
	}
	if a.place, err = d.Place(ctx); err != nil {
		return a, err
	}
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return a, err
	}
	for _, r := range rules {
		if r.Row.ID == in.Rule {
			a.rule = r
		}
	}
	if a.rule.Row == nil {
		return a, fault.Missing("callbackRule")
	}
	var bad fault.Fields
	bad.Require(a.rule.Body.Trigger != terms.CallbackTriggerCampaign, path+"rule", "simulation.noHappening")
	first, begin := workday.ParseDate(in.From)
	last, end := workday.ParseDate(in.To)
	bad.Require(begin == nil, path+"from", "input.date")
	bad.Require(end == nil, path+"to", "input.date")
	if begin == nil && end == nil {
		bad.Require(!last.Before(first), path+"to", "input.endBeforeBegin")
		bad.Require(last.Before(first.AddDays(MostDays)), path+"to", "simulation.tooLong", "max", MostDays)
		bad.Require(last.Before(a.place.Today(d.Now())), path+"to", "simulation.past")
	}
	if err := bad.Err(); err != nil {
		return a, err
	}
	a.first, a.from, a.to = first, first.In(a.place.Zone), last.AddDays(1).In(a.place.Zone)
	for day := first; !last.Before(day); day = day.AddDays(1) {
		a.days++
	}
	return a, nil
}
