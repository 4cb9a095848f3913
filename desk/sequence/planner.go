package sequence

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackorigin"
)

// Planner plans inside one transaction and keeps what its plans share: rules, scripts, who may call and
// how much each has to do. It is for one goroutine.
type Planner struct {
	tx    *desk.Tx
	rules []Rule
	crew  *crew
	words *words
}

// New makes a planner for a transaction.
func New(tx *desk.Tx) *Planner { return &Planner{tx: tx} }

// Plan is Planner.Plan for a single source.
func Plan(ctx context.Context, tx *desk.Tx, src Source) ([]*gen.Callback, error) {
	return New(tx).Plan(ctx, src)
}

// Plan plans the first step of every rule in force for a source, and for a lasting source without an open
// call the next one. It gives the callbacks that it made or joined; none when everything was planned
// before, when nothing is due, or when the customer must not be called (an origin says why). A source of
// an event that has any origin is left alone: only Continue goes on with it.
func (p *Planner) Plan(ctx context.Context, src Source) ([]*gen.Callback, error) {
	ctx = desk.Elevate(ctx, "planning callbacks")
	cu, err := lock(ctx, p.tx, src.Customer)
	if err != nil {
		return nil, err
	}
	rules, err := p.inForce(ctx)
	if err != nil {
		return nil, err
	}
	var out []*gen.Callback
	for _, r := range rules {
		if r.Body.Trigger != src.Trigger {
			continue
		}
		last, err := p.latest(ctx, r, src)
		if err != nil {
			return nil, err
		}
		if last != nil && (!src.lasting() || waits(last, p.today())) {
			continue
		}
		cb, err := p.step(ctx, r, src, cu, last)
		if err != nil {
			return nil, err
		}
		if cb != nil {
			out = append(out, cb)
		}
	}
	return out, nil
}

func (p *Planner) inForce(ctx context.Context) ([]Rule, error) {
	if p.rules == nil {
		rules, err := InForce(ctx, p.tx.Client, p.tx.Now)
		if err != nil {
			return nil, err
		}
		p.rules = rules
	}
	return p.rules, nil
}

func (p *Planner) today() string { return p.tx.Place.Today(p.tx.Now).String() }

// latest is the last origin of the rule for the source, with its callback; nil before the first.
func (p *Planner) latest(ctx context.Context, r Rule, src Source) (*gen.CallbackOrigin, error) {
	rows, err := p.tx.Client.CallbackOrigin.Query().Where(
		callbackorigin.RuleID(r.Row.ID), callbackorigin.SourceType(src.Type), callbackorigin.SourceID(src.ID),
		callbackorigin.SkippedNEQ(SkipReplanned),
	).Order(callbackorigin.ByCreatedAt(sql.OrderDesc()), callbackorigin.ByID(sql.OrderDesc())).
		Limit(1).WithCallback().All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0], nil
}

// waits tells whether the step of the origin still stands before the next one: its call is open or just
// over, or its day, on which no call was allowed, has not passed, or somebody else has claimed to decide
// and a person has to say how to go on (R162).
func waits(o *gen.CallbackOrigin, today string) bool {
	if o.Skipped == string(followup.AuthorityClaimed) {
		return true
	}
	if cb := o.Edges.Callback; cb != nil {
		return cb.Open || cb.AwaitsNext
	}
	return o.Period >= today
}

// step plans one step of one rule: the first when last is nil, else what follows it.
func (p *Planner) step(ctx context.Context, r Rule, src Source, cu *gen.Customer, last *gen.CallbackOrigin) (*gen.Callback, error) {
	switch {
	case src.Over != "":
		return nil, p.decide(ctx, r, src, last, src.Over)
	case !r.Body.Active:
		return nil, p.decide(ctx, r, src, last, SkipRuleInactive)
	}
	from, contact, ok := p.from(r, last)
	if !ok {
		return nil, nil
	}
	open, err := p.openCalls(ctx, cu.ID)
	if err != nil {
		return nil, err
	}
	t, ok := p.task(r, src, cu, from, contact, open)
	if !ok {
		return nil, p.decide(ctx, r, src, last, SkipNothingDue)
	}
	why, err := p.against(ctx, src, cu, t.Purpose)
	if err != nil {
		return nil, err
	}
	o, won, err := p.claim(ctx, r, src, t, why)
	if err != nil || !won {
		return nil, err
	}
	if why != "" {
		return nil, p.skip(ctx, r, src, o, t)
	}
	if host := host(open, t, r.Body.MergeHours); host != nil {
		return p.join(ctx, r, src, o, t, host)
	}
	return p.create(ctx, r, src, cu, o, t, last)
}

// from finds where the sequence goes on and when its last call ended; ok is false after its last step.
// Calls that repeat choose their step anew each time, because class or tier may have changed.
func (p *Planner) from(r Rule, last *gen.CallbackOrigin) (index int, contact *time.Time, ok bool) {
	if last == nil {
		return 0, nil, true
	}
	contact = &p.tx.Now
	if cb := last.Edges.Callback; cb != nil && cb.ClosedAt != nil {
		contact = cb.ClosedAt
	}
	index, ok = followup.NextStep(r.Body, last.StepKey)
	if followup.Repeats(r.Body) {
		return 0, contact, true
	}
	return index, contact, ok
}

// task asks the policy for the call. One that needs consent keeps its distance from the calls that the
// customer gets anyway: it is planned again from the end of that distance.
func (p *Planner) task(r Rule, src Source, cu *gen.Customer, from int, contact *time.Time, open []*gen.Callback) (followup.Task, bool) {
	set := p.setting(cu)
	at := p.tx.Now
	for range len(open) + 1 {
		t, ok := followup.Plan(r.Body, src.followup(contact), from, at, set)
		if !ok {
			return t, false
		}
		if src.Wish != nil && src.Wish.After(p.tx.Now) {
			t = wished(t, *src.Wish, set)
		}
		near := tooNear(open, t, r.Body.MergeHours)
		if near == nil || host(open, t, r.Body.MergeHours) != nil {
			return t, true
		}
		at = near.DueAt.Add(time.Duration(r.Body.MergeHours) * time.Hour)
		src.Wish = nil
	}
	return followup.Task{}, false
}

// wished moves a call to the time that the customer asked for.
func wished(t followup.Task, at time.Time, set followup.Setting) followup.Task {
	if followup.HardStopped(at, set.Zone) {
		at = followup.NextAllowed(at, t.Purpose, set.Preferred, set.Windows, set.Zone)
	}
	t.PlannedFor, t.DueAt, t.WindowEnd, t.Period = at, at, DayEnd(at, set.Zone), moment(at, set.Zone)
	return t
}

// moment is the period of a step that was agreed for a time: it sorts beside the days of other periods.
func moment(t time.Time, zone *time.Location) string { return t.In(zone).Format("2006-01-02T15:04:05") }

func (p *Planner) setting(cu *gen.Customer) followup.Setting { return Setting(p.tx.Place, cu) }

// Setting is where and when the hospital calls this customer.
func Setting(place *desk.Place, cu *gen.Customer) followup.Setting {
	return followup.Setting{Zone: place.Zone, Windows: place.Windows, Preferred: cu.PreferredWindows}
}

// DayEnd is the end of the callable day of t, the limit of a call that has none of its own.
func DayEnd(t time.Time, zone *time.Location) time.Time {
	y, m, d := t.In(zone).Date()
	end, err := time.ParseInLocation("15:04", followup.DayEnds, zone)
	if err != nil {
		panic("sequence: followup.DayEnds is no clock time: " + err.Error())
	}
	return time.Date(y, m, d, end.Hour(), end.Minute(), 0, 0, zone)
}
