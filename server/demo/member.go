package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// member tells the regular calls to a member (R081 to R083): they count from the last visit, or from
// the end of the series after a treatment when that is later, and then from call to call.
func (l *life) member() {
	if l.quiet || l.gone || l.tier == terms.TierOrdinary || l.last.IsZero() {
		return
	}
	s := source{kind: sequence.TypeCustomer, id: l.id, at: l.last, points: "会员定期问候"}
	if l.treated.After(s.at) {
		s.at = l.treated
	}
	if l.Float64() < l.busy() && l.dueNow(s) {
		return
	}
	planned := l.now.Add(-l.minutes(1, 36*60)) // some are due this morning, a few since yesterday
	t, ok := followup.Plan(l.rules.tier.Body, s.of(l.tier, nil), 0, planned, l.setting())
	if ok {
		l.w.Callback(l.task(l.rules.tier, s, t, planned))
	}
}

// callsADay is how many regular calls a caller should find on the list of a day, so that even a small demo
// has a day's work.
const callsADay = 14

// busy is the share of the members whose call falls on these days.
func (h *history) busy() float64 {
	members := 0.38 * float64(h.options.Customers)
	callers := float64(len(h.crew.agents) + len(h.crew.consultants))
	return min(0.6, callsADay*callers/members)
}

// dueNow tells a call of some weeks ago, after which the next one is due on one of these days: today, since
// yesterday, tried yesterday in vain, or tomorrow. ok is false where the rule has no such occasion.
func (l *life) dueNow(s source) bool {
	step, ok := l.rules.tier.Body.Steps[0], false
	for _, st := range l.rules.tier.Body.Steps {
		if len(st.Tiers) > 0 && st.Tiers[0] == l.tier {
			step, ok = st, true
		}
	}
	offset := weighed(l.dice, []weight[int]{{24, -1}, {8, -2}, {44, 0}, {24, 1}})
	before := l.at(l.midnight, offset-step.OffsetDays, 10*60+l.between(5, 110))
	if !ok || before.Before(s.at) || before.Before(l.registered.Add(24*time.Hour)) {
		return false
	}
	first := bulk.Callback{
		Customer: l.id, Purpose: terms.CallbackPurposeRoutine, State: terms.CallbackStateCompleted, PlannedAt: before.Add(-72 * time.Hour),
		FirstDueAt: l.at(before, 0, 10*60), DueAt: l.at(before, 0, 10*60), Assignee: l.caller(), KeyPoints: s.points, Tier: l.tier,
		Script: l.policy.Scripts[terms.CallbackPurposeRoutine], Continued: &bulk.Continued{At: before.Add(10 * time.Second), Planned: 1},
		Reasons: []bulk.Reason{{Rule: l.rules.tier, SourceType: s.kind, SourceID: s.id, SourceAt: s.at, StepKey: step.Key, Step: 1, Period: l.at(before, 0, 0).Format(time.DateOnly)}},
	}
	first.Attempts = []bulk.Attempt{{At: before, By: first.Assignee, AnsweredBy: terms.AnsweredBySelf, Verified: true, Outcome: terms.CallbackOutcomeDone,
		Note: of(l.dice, said[terms.CallbackPurposeRoutine])}}
	t, planned := followup.Plan(l.rules.tier.Body, s.of(l.tier, &before), 0, before.Add(10*time.Second), l.setting())
	if !planned {
		return false
	}
	id := l.w.Callback(first)
	c := l.task(l.rules.tier, s, t, before.Add(10*time.Second))
	c.Previous = id
	if offset == -1 && l.chance(45) {
		l.inVain(&c)
	}
	if len(c.Attempts) == 0 && l.chance(6) {
		c.Assignee = ""
	}
	l.w.Callback(c)
	return true
}

// inVain is a try of yesterday that nobody answered; the next one is today.
func (l *life) inVain(c *bulk.Callback) {
	at := c.DueAt.Add(l.minutes(5, 100))
	next, ok := followup.Retry([]time.Time{at}, c.Purpose, at, l.setting())
	if !ok || !at.Before(l.midnight) {
		return
	}
	end := sequence.DayEnd(next, l.zone)
	c.Attempts = []bulk.Attempt{{At: at, By: c.Assignee, AnsweredBy: terms.AnsweredByNobody, Outcome: terms.CallbackOutcomeNoAnswer, Again: &next}}
	c.DueAt, c.WindowEnd = next, &end
}
