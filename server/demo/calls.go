package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

// source is the record that sets off a rule.
type source struct {
	kind, id    string
	at          time.Time
	family      terms.ProcedureFamily
	intent      terms.IntentClass
	appointment string
	complaint   string
	points      string  // the brief
	with        *source // of the same evening, joined to the first call
}

func (s source) of(tier terms.Tier, last *time.Time) followup.Source {
	return followup.Source{Type: s.kind, ID: s.id, At: s.at, Last: last, Family: s.family, Tier: tier, Intent: s.intent}
}

// young is how far back every step of a sequence is told; of what is older only the first calls are, as
// if the rest had been lost with the old system.
const young = 46 * 24 * time.Hour

// remembered is how long the log of looks and each begun call are told of.
const remembered = 90 * 24 * time.Hour

// series tells the calls of one rule for one source, step by step as the policy plans them. The first
// that is not done yet stays open, and with it the sequence.
func (l *life) series(r bulk.Rule, s source) {
	if l.gone || l.quiet && r.ID != l.rules.postOp.ID {
		return
	}
	steps := 20
	if l.now.Sub(s.at) > young {
		steps = l.between(1, 2)
		if share := l.told(); !l.chance(share) {
			return
		}
	}
	planned, previous := s.at.Add(time.Minute), ""
	t, ok := followup.Plan(r.Body, s.of(l.tier, nil), 0, planned, l.setting())
	for n := 1; ok; n++ {
		c := l.task(r, s, t, planned)
		c.Previous = previous
		if previous == "" && s.with != nil {
			l.join(&c, *s.with, planned)
		}
		closed, goes := l.work(&c)
		if closed.IsZero() {
			if len(c.Attempts) == 0 && l.chance(7) {
				c.Assignee = "" // of a colleague who has left
			}
			l.w.Callback(c)
			return
		}
		planned = closed.Add(10 * time.Second)
		from, more := followup.NextStep(r.Body, t.StepKey)
		if ok = goes && more && n < steps; ok {
			t, ok = followup.Plan(r.Body, s.of(l.tier, &closed), from, planned, l.setting())
		}
		c.Continued = &bulk.Continued{At: planned}
		if ok {
			c.Continued.Planned = 1
		}
		previous = l.w.Callback(c)
	}
}

// told is how much of the older calls is told, in percent: of the largest hospitals less, so that a million
// customers fit into a morning's work of one machine.
func (l *life) told() float64 {
	if l.options.Customers > 200_000 {
		return 45
	}
	return 80
}

// task is the call of a planned step.
func (l *life) task(r bulk.Rule, s source, t followup.Task, planned time.Time) bulk.Callback {
	end := t.WindowEnd
	return bulk.Callback{
		Customer: l.id, Purpose: t.Purpose, State: terms.CallbackStatePlanned, PlannedAt: planned, FirstDueAt: t.DueAt, DueAt: t.DueAt,
		WindowEnd: &end, FirstWindowEnd: &end, Assignee: l.caller(), KeyPoints: s.points, Script: l.policy.Scripts[t.Purpose], Tier: l.tier,
		Appointment: s.appointment, Complaint: s.complaint, Brief: l.now.Sub(planned) > remembered,
		Reasons: []bulk.Reason{{Rule: r, SourceType: s.kind, SourceID: s.id, SourceAt: s.at, StepKey: t.StepKey, Step: t.StepNo, Period: t.Period}},
	}
}

// join adds the reason of the same evening to a call after a treatment, as the planner merges them (R088).
func (l *life) join(c *bulk.Callback, s source, planned time.Time) {
	r := l.rules.evening
	t, ok := followup.Plan(r.Body, s.of(l.tier, nil), 0, planned, l.setting())
	if !ok || !followup.Merge(c.DueAt, t.DueAt, r.Body.MergeHours) {
		return
	}
	if t.DueAt.Before(c.DueAt) {
		c.DueAt, c.FirstDueAt, c.WindowEnd, c.FirstWindowEnd = t.DueAt, t.DueAt, &t.WindowEnd, &t.WindowEnd
	}
	c.Reasons = append(c.Reasons, bulk.Reason{Rule: r, SourceType: s.kind, SourceID: s.id, SourceAt: s.at, StepKey: t.StepKey, Step: t.StepNo, Period: t.Period})
}

// work tells the tries of a call up to this morning. closed is when it was over; goes tells whether its
// sequence goes on after it.
func (l *life) work(c *bulk.Callback) (closed time.Time, goes bool) {
	var tries []time.Time
	for {
		at := c.DueAt.Add(l.minutes(3, 75))
		if l.chance(7) {
			at = c.DueAt.Add(l.minutes(90, 600)) // late
		}
		if at = followup.NextAllowed(at, c.Purpose, l.hours, l.policy.Place.Windows, l.zone); l.left(c.DueAt, at) {
			return time.Time{}, false
		}
		tries = append(tries, at)
		a := l.attempt(c, at)
		l.heard(c, a)
		r, _ := lifecycle.ResultOf(a.Outcome)
		if !r.Reopen {
			c.Attempts, c.State = append(c.Attempts, a), r.State
			return at, r.Stop == ""
		}
		next, ok := followup.Retry(tries, c.Purpose, at, l.setting())
		switch {
		case a.NextAt != nil:
			next = *a.NextAt
		case !ok:
			c.Attempts, c.State = append(c.Attempts, a), terms.CallbackStateUnreachable
			return at, true
		case a.Outcome == terms.CallbackOutcomeThirdPartyDeclined:
			next = followup.ThirdPartyDeclined(c.Purpose, at, l.setting())
		}
		a.Again, c.DueAt = &next, next
		c.Attempts = append(c.Attempts, a)
		end := sequence.DayEnd(next, l.zone)
		c.WindowEnd = &end
	}
}

// left tells whether a call is still open this morning: all that falls due today or later, and a few of
// the last days that nobody got round to.
func (l *life) left(due, at time.Time) bool {
	if !at.Before(l.midnight) || !due.Before(l.midnight) {
		return true
	}
	return l.now.Sub(due) < 60*time.Hour && l.chance(12+100*l.fresh())
}
