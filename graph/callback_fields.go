package graph

import (
	"context"

	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/collect"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/guard"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// State is the state as people see it: a planned callback is due from its due time on.
func (r callbackResolver) State(_ context.Context, c *entgen.Callback) (terms.CallbackState, error) {
	return lifecycle.Shown(c.StoredState, c.DueAt, r.Desk.Now()), nil
}

// Overdue tells whether the callback is past its limit.
func (r callbackResolver) Overdue(_ context.Context, c *entgen.Callback) (bool, error) {
	return lifecycle.Overdue(c.StoredState, c.DueAt, c.WindowEnd, r.Desk.Now()), nil
}

// WhyNotNow says what forbids the call at this moment.
func (r callbackResolver) WhyNotNow(ctx context.Context, c *entgen.Callback) ([]*gen.Guard, error) {
	guards, err := r.loadersOf(ctx).reasons.Load(ctx, c.ID)()
	return r.guards(ctx, guards), err
}

// guards renders reasons in the reader's language.
func (r *Resolver) guards(ctx context.Context, list []fault.Guard) []*gen.Guard {
	out := make([]*gen.Guard, len(list))
	for i, g := range list {
		out[i] = &gen.Guard{Code: g.Code, Message: r.Words.Say(lang(ctx), g.Message, r.zone(ctx))}
		if requirement := g.Requirement; requirement != "" {
			out[i].Requirement = &requirement
		}
	}
	return out
}

// completed loads what was asked of a completed call and of what followed from it.
func (m mutation) completed(ctx context.Context, done *callbacks.CompleteCallbackPayload) (out *callbacks.CompleteCallbackPayload, err error) {
	out = &callbacks.CompleteCallbackPayload{}
	if out.Callback, out.Next, err = m.callAndNext(ctx, done); err != nil {
		return nil, err
	}
	if done.Complaint != nil {
		one, err := complaints.One(ctx, m.Desk, &done.Complaint.ID, nil)
		if err != nil {
			return nil, err
		}
		cp, err := one.Collect(arranged(selected(ctx, "complaint"))).Only(ctx)
		if err != nil {
			return nil, err
		}
		out.Complaint = arrange(cp)
	}
	if done.Appointment != nil {
		out.Appointment, err = m.Desk.Client().Appointment.Query().Where(appointment.ID(done.Appointment.ID)).
			Collect(selected(ctx, "appointment")).Only(ctx)
	}
	return out, err
}

// inHand tells whether a callback that an action has just written can be answered as it is: the viewer certainly sees
// it, and nothing is asked that does not stand in its own columns.
func inHand(ctx context.Context, c *entgen.Callback, path ...string) bool {
	return c == nil || guard.SeesCallback(access.From(ctx), c) && c.Holds(selected(ctx, path...))
}

// callAndNext gives the completed call and the next one: as they were written, else loaded in one statement, what was
// asked of either for both. A next call that the viewer does not see is left out.
func (m mutation) callAndNext(ctx context.Context, done *callbacks.CompleteCallbackPayload) (call, next *entgen.Callback, err error) {
	if done.AsWritten && inHand(ctx, done.Callback, "callback") && inHand(ctx, done.Next, "next") {
		return done.Callback, done.Next, nil
	}
	if done.Next == nil {
		call, err = m.callbackAt(ctx, done.Callback.ID, "callback")
		return call, nil, err
	}
	both, err := callbacks.Both(ctx, m.Desk, done.Callback.ID, done.Next.ID)
	if err != nil {
		return nil, nil, err
	}
	asked := collect.Fields{}
	merge(asked, selected(ctx, "callback").Fields)
	merge(asked, selected(ctx, "next").Fields)
	list, err := both.Collect(selection(ctx, asked)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, c := range list {
		if c.ID == done.Next.ID {
			next = c
		} else {
			call = c
		}
	}
	if call == nil {
		return nil, nil, fault.Missing("callback")
	}
	return call, next, nil
}

type originResolver struct{ *Resolver }

// CallbackOrigin answers the derived fields of an origin.
func (r *Resolver) CallbackOrigin() gen.CallbackOriginResolver { return originResolver{r} }

// Source is the record that set the callback off, null when the viewer may not see it.
func (r originResolver) Source(ctx context.Context, o *entgen.CallbackOrigin) (page.Node, error) {
	n, err := query{r.Resolver}.Node(ctx, o.SourceID)
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	return n, err
}

// Explanation says in words why the callback exists (R088).
func (r originResolver) Explanation(ctx context.Context, o *entgen.CallbackOrigin) (string, error) {
	name := ""
	if o.RuleID != nil {
		v, err := r.loadersOf(ctx).rules.Load(ctx, *o.RuleID)()
		if err != nil {
			return "", err
		}
		name = ruleName(ctx, v)
		if o.Edges.Rule == nil && v != nil {
			with := *o
			with.Edges.Rule = &entgen.CallbackRule{Trigger: v.Body.Trigger}
			o = &with
		}
	}
	return r.Words.Say(lang(ctx), sequence.Explain(o, name, r.zone(ctx)), r.zone(ctx)), nil
}
