package graph

import (
	"context"

	"aftercare/desk/callbacks"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// Worklist lists open callbacks by due time.
func (q query) Worklist(ctx context.Context, filter *callbacks.WorklistFilter, group *callbacks.CallbackGroupKey, first *int, after *string) (*page.Connection[*entgen.Callback], error) {
	list, err := callbacks.InGroup(ctx, q.Desk, filter, group)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, callbackList(list, scope(ctx, "worklist", filter, group)), first, after, 50)
}

// NextDayList lists the callbacks of a day.
func (q query) NextDayList(ctx context.Context, day string, assignee *string, first *int, after *string) (*page.Connection[*entgen.Callback], error) {
	list, err := callbacks.NextDay(ctx, q.Desk, day, assignee)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, callbackList(list, scope(ctx, "nextDay", day, assignee)), first, after, 50)
}

// Callback gives one callback.
func (q query) Callback(ctx context.Context, id string) (*entgen.Callback, error) {
	return q.callbackByID(ctx, id)
}

func (r *Resolver) callbackByID(ctx context.Context, id string) (*entgen.Callback, error) {
	return r.callbackAt(ctx, id)
}

// callbackAt loads a callback with what was selected of it at a path of the answer.
func (r *Resolver) callbackAt(ctx context.Context, id string, path ...string) (*entgen.Callback, error) {
	one, err := callbacks.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	c, err := one.Collect(selected(ctx, path...)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("callback")
	}
	return c, err
}

// CallbackRules lists the rules.
func (q query) CallbackRules(ctx context.Context) ([]*entgen.CallbackRule, error) {
	list, err := callbacks.Rules(ctx, q.Desk)
	if err != nil {
		return nil, err
	}
	return list.All(ctx)
}

// Scripts lists the active scripts.
func (q query) Scripts(ctx context.Context, purpose *terms.CallbackPurpose) ([]*entgen.Script, error) {
	list, err := callbacks.Scripts(ctx, q.Desk, purpose)
	if err != nil {
		return nil, err
	}
	return list.Collect(selected(ctx)).All(ctx)
}

// MyDay counts the viewer's day.
func (q query) MyDay(ctx context.Context) (*callbacks.MyDay, error) {
	return callbacks.Day(ctx, q.Desk)
}

// StaffLoad tells who has how much to call.
func (q query) StaffLoad(ctx context.Context) ([]*callbacks.StaffLoad, error) {
	return callbacks.Load(ctx, q.Desk)
}

// one carries out an action on a callback and loads what was asked of it.
func (m mutation) one(ctx context.Context, do func(context.Context) (*entgen.Callback, error)) (*entgen.Callback, error) {
	return once(ctx, m.Resolver, m.callbackByID, func(ctx context.Context) (*entgen.Callback, error) {
		done, err := do(ctx)
		if err != nil {
			return nil, err
		}
		return m.callbackByID(ctx, done.ID)
	})
}

// StartCallback takes a callback and reveals the number.
func (m mutation) StartCallback(ctx context.Context, id string, expectedVersion int) (*entgen.Callback, error) {
	return m.one(ctx, func(ctx context.Context) (*entgen.Callback, error) {
		return callbacks.Start(ctx, m.Desk, id, expectedVersion)
	})
}

// ReleaseCallback gives it back.
func (m mutation) ReleaseCallback(ctx context.Context, id string, expectedVersion int) (*entgen.Callback, error) {
	return m.one(ctx, func(ctx context.Context) (*entgen.Callback, error) {
		return callbacks.Release(ctx, m.Desk, id, expectedVersion)
	})
}

// PlanCallback plans one by hand.
func (m mutation) PlanCallback(ctx context.Context, input callbacks.PlanCallbackInput) (*entgen.Callback, error) {
	return m.one(ctx, func(ctx context.Context) (*entgen.Callback, error) { return callbacks.Plan(ctx, m.Desk, input) })
}

// CancelCallback cancels one.
func (m mutation) CancelCallback(ctx context.Context, id string, expectedVersion int, reason string) (*entgen.Callback, error) {
	return m.one(ctx, func(ctx context.Context) (*entgen.Callback, error) {
		return callbacks.Cancel(ctx, m.Desk, id, expectedVersion, reason)
	})
}

// ReassignCallbacks gives several to another person, all or none.
func (m mutation) ReassignCallbacks(ctx context.Context, list []*callbacks.VersionedID, assignee string, reason string) ([]*entgen.Callback, error) {
	done, err := callbacks.ReassignOnce(ctx, m.Desk, list, assignee, reason)
	if err != nil {
		return nil, err
	}
	return callbacks.Several(m.Desk, done).Collect(selected(ctx)).All(ctx)
}

// SetCallbackRuleActive switches a rule on or off.
func (m mutation) SetCallbackRuleActive(ctx context.Context, id string, expectedVersion int, active bool) (*entgen.CallbackRule, error) {
	load := func(ctx context.Context, id string) (*entgen.CallbackRule, error) {
		return m.Desk.Client().CallbackRule.Get(ctx, id)
	}
	return once(ctx, m.Resolver, load, func(ctx context.Context) (*entgen.CallbackRule, error) {
		return callbacks.SetRuleActive(ctx, m.Desk, id, expectedVersion, active)
	})
}

// CompleteCallback records what came of a call and everything that follows from it.
func (m mutation) CompleteCallback(ctx context.Context, input callbacks.CompleteCallbackInput) (*callbacks.CompleteCallbackPayload, error) {
	done, err := callbacks.CompleteOnce(ctx, m.Desk, input)
	if err != nil {
		return nil, err
	}
	return m.completed(ctx, done)
}

type callbackResolver struct{ *Resolver }

// Callback (of the resolver root) answers the derived fields of a callback.
func (r *Resolver) Callback() gen.CallbackResolver { return callbackResolver{r} }
