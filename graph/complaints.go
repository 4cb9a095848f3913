package graph

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// Complaints lists the cases that the viewer sees.
func (q query) Complaints(ctx context.Context, filter *complaints.ComplaintFilter, group *complaints.ComplaintGroupKey, orderBy *complaints.ComplaintOrder, first *int, after *string) (*page.Connection[*entgen.Complaint], error) {
	list, err := complaints.InGroup(ctx, q.Desk, filter, group)
	if err != nil {
		return nil, err
	}
	column, desc := complaints.Order(orderBy)
	return connectCases(ctx, q.Resolver, complaintList(list, scope(ctx, "complaints", filter, group, column, desc), column, desc), first, after, 0)
}

// Complaint gives one case by id or number.
func (q query) Complaint(ctx context.Context, id *string, caseNo *string) (*entgen.Complaint, error) {
	return q.complaint(ctx, id, caseNo)
}

func (r *Resolver) complaint(ctx context.Context, id, caseNo *string) (*entgen.Complaint, error) {
	one, err := complaints.One(ctx, r.Desk, id, caseNo)
	if err != nil {
		return nil, err
	}
	cp, err := one.Collect(arranged(selected(ctx))).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("complaint")
	}
	return arrange(cp), err
}

// act carries out an action on a case and loads what was asked of it. Whoever loses sight of the case by
// that very action still gets its answer.
func (m mutation) act(ctx context.Context, do func(context.Context) (*entgen.Complaint, error)) (*entgen.Complaint, error) {
	load := func(ctx context.Context, id string) (*entgen.Complaint, error) { return m.complaint(ctx, &id, nil) }
	return once(ctx, m.Resolver, load, func(ctx context.Context) (*entgen.Complaint, error) {
		done, err := do(ctx)
		if err != nil {
			return nil, err
		}
		cp, err := load(ctx, done.ID)
		if fault.Is(err, fault.NotFound) {
			return load(desk.Elevate(ctx, "the answer to the viewer's own action"), done.ID)
		}
		return cp, err
	})
}

// Complaint answers the derived fields of a case.
func (r *Resolver) Complaint() gen.ComplaintResolver { return complaintResolver{r} }

type complaintResolver struct{ *Resolver }

// Complainant is who complains when it is not the customer.
func (r complaintResolver) Complainant(ctx context.Context, cp *entgen.Complaint) (*complaints.Complainant, error) {
	return complaints.ComplainantOf(ctx, cp), nil
}

// Hidden names the guarded fields that the viewer does not see on this case.
func (r complaintResolver) Hidden(ctx context.Context, cp *entgen.Complaint) ([]string, error) {
	return hiddenOf(ctx, "Complaint", cp), nil
}

// AvailableActions lists the viewer's moves with what blocks them.
func (r complaintResolver) AvailableActions(ctx context.Context, cp *entgen.Complaint) ([]*gen.AvailableAction, error) {
	options, err := complaints.Actions(ctx, r.Desk, cp)
	if err != nil {
		return nil, err
	}
	out := []*gen.AvailableAction{}
	for _, o := range options {
		a := &gen.AvailableAction{Action: o.Action, Allowed: o.Allowed, BlockedBy: []*gen.Guard{}}
		for _, g := range o.Guards {
			a.BlockedBy = append(a.BlockedBy, r.guard(ctx, g))
		}
		out = append(out, a)
	}
	return out, nil
}

func (r *Resolver) guard(ctx context.Context, g fault.Guard) *gen.Guard {
	out := &gen.Guard{Code: g.Code, Message: r.Words.Say(lang(ctx), g.Message, r.zone(ctx))}
	if g.Requirement != "" {
		out.Requirement = &g.Requirement
	}
	return out
}

// Timeline is what happened on the case, newest first.
func (r complaintResolver) Timeline(ctx context.Context, cp *entgen.Complaint, first *int, after *string) (*page.Connection[*entgen.Event], error) {
	list, err := complaints.Timeline(ctx, r.Desk, cp.ID)
	if err != nil {
		return nil, err
	}
	return connect(ctx, r.Resolver, eventList(list, scope(ctx, "complaint timeline", cp.ID)), first, after, 50)
}

// hiddenOf lists the guarded fields of a type that the viewer does not see on a record.
func hiddenOf(ctx context.Context, typ string, obj any) []string {
	out := []string{}
	for _, key := range access.GuardedFields() {
		if len(key) > len(typ) && key[:len(typ)+1] == typ+"." && !sees(ctx, key, obj) {
			out = append(out, key[len(typ)+1:])
		}
	}
	return out
}
