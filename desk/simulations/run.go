package simulations

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/customer"
)

// batch is how many rows are read at once; between two batches the work can be stopped.
const batch = 500

// Run does what was asked, with the rights of the context (POLICY_WRITE). progress is called after each
// batch with the days done so far, in proportion to the happenings looked at; its error ends the work.
func Run(ctx context.Context, d *desk.Desk, in StartSimulationInput, progress func(days int) error) (*Result, error) {
	a, err := check(ctx, d, in, "")
	if err != nil {
		return nil, err
	}
	ctx = desk.Elevate(ctx, "simulating a rule")
	callers, err := sequence.Callers(ctx, d.Client(), d.Now())
	if err != nil {
		return nil, err
	}
	r := &run{asked: a, d: d, c: d.Client(), callers: callers, tally: newTally(a)}
	if r.rules, err = sequence.InForce(ctx, r.c, d.Now()); err != nil {
		return nil, err
	}
	find := r.finder()
	all, err := find.count(ctx)
	if err != nil {
		return nil, err
	}
	looked := 0
	for after := (mark{}); ; {
		p, err := find.page(ctx, after)
		if err != nil {
			return nil, err
		}
		if err := r.plan(ctx, p.found); err != nil {
			return nil, err
		}
		looked, after = looked+p.rows, p.last
		if err := progress(a.days * min(looked, all) / max(all, 1)); err != nil {
			return nil, err
		}
		if p.rows < batch {
			break
		}
	}
	if err := r.countMade(ctx, progress); err != nil {
		return nil, err
	}
	return r.tally.result(), nil
}

// run is one simulation under way.
type run struct {
	asked
	d       *desk.Desk
	c       *gen.Client
	rules   []sequence.Rule
	callers []string // sorted
	tally   *tally
}

// happening is a source with the instant at which its sequence ended; zero while it has not.
type happening struct {
	src sequence.Source
	end time.Time
}

// plan counts the calls of some happenings.
func (r *run) plan(ctx context.Context, list []happening) error {
	people, err := r.reachable(ctx, list)
	if err != nil {
		return err
	}
	for _, h := range list {
		cu := people[h.src.Customer]
		if cu == nil {
			continue
		}
		to := earlier(r.to, h.end)
		if died, err := workday.ParseDate(deref(cu.DeceasedAt)); err == nil {
			to = earlier(to, died.In(r.place.Zone))
		}
		for _, t := range sequence.Simulate(r.place, r.rule, h.src, cu, r.from, to) {
			r.tally.plan(t.DueAt, r.caller(cu, h.src))
		}
	}
	return nil
}

// reachable are the customers of some happenings who may be called for the rule's purpose, by id.
func (r *run) reachable(ctx context.Context, list []happening) (map[string]*gen.Customer, error) {
	var ids []string
	for _, h := range list {
		ids = append(ids, h.src.Customer)
	}
	slices.Sort(ids)
	rows, err := r.c.Customer.Query().Where(customer.IDIn(slices.Compact(ids)...), customer.DoNotContact(false)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	var unsure []string
	for _, cu := range rows {
		if sequence.AsksLedger(cu, r.rule.Body.Purpose) {
			unsure = append(unsure, cu.ID)
		}
	}
	lines, err := sequence.Lines(ctx, r.c, unsure...)
	out := map[string]*gen.Customer{}
	for _, cu := range rows {
		if sequence.Agreed(cu, r.rule.Body.Purpose, lines[cu.ID]) {
			out[cu.ID] = cu
		}
	}
	return out, err
}

// caller is who calls by today's rule where that does not depend on how much others have to do: the customer's owner,
// else the consultant of the happening; empty when the call is shared out.
func (r *run) caller(cu *gen.Customer, src sequence.Source) string {
	for _, id := range []string{deref(cu.OwnerID), src.Consultant} {
		if _, may := slices.BinarySearch(r.callers, id); may {
			return id
		}
	}
	return ""
}

// countMade counts the calls that exist because of the rule.
func (r *run) countMade(ctx context.Context, progress func(days int) error) error {
	for after := (mark{}); ; {
		rows, err := r.c.Callback.Query().Where(
			callback.FirstDueAtGTE(r.from), callback.FirstDueAtLT(r.to), after.beyond(callback.FieldFirstDueAt),
			callback.HasOriginsWith(callbackorigin.RuleID(r.rule.Row.ID)),
		).Order(callback.ByFirstDueAt(), callback.ByID()).Limit(batch).Select(callback.FieldID, callback.FieldFirstDueAt).All(ctx)
		if err != nil {
			return err
		}
		for _, cb := range rows {
			r.tally.made(cb.FirstDueAt)
			after = mark{cb.FirstDueAt, cb.ID}
		}
		if err := progress(r.days); err != nil || len(rows) < batch {
			return err
		}
	}
}

// earlier is the earlier of two instants, of which b may be zero for never.
func earlier(a, b time.Time) time.Time {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
