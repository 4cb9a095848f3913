package graph

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/leads"
	"aftercare/domain/terms"
	"aftercare/graph/gen"
)

// ComplaintGroups counts the cases of a filter by a key.
func (q query) ComplaintGroups(ctx context.Context, filter *complaints.ComplaintFilter, by terms.ComplaintGrouping) (*gen.ListGroups, error) {
	found, err := complaints.Groups(ctx, q.Desk, filter, by)
	if err != nil {
		return nil, err
	}
	return q.groups(ctx, found, by == terms.ComplaintGroupingOwner)
}

// CallbackGroups counts the callbacks of a filter by a key.
func (q query) CallbackGroups(ctx context.Context, filter *callbacks.WorklistFilter, by terms.CallbackGrouping) (*gen.ListGroups, error) {
	found, err := callbacks.Groups(ctx, q.Desk, filter, by)
	if err != nil {
		return nil, err
	}
	return q.groups(ctx, found, by == terms.CallbackGroupingAssignee)
}

// LeadGroups counts the leads of a filter by a key.
func (q query) LeadGroups(ctx context.Context, filter *leads.LeadFilter, by terms.LeadGrouping) (*gen.ListGroups, error) {
	if filter == nil {
		filter = &leads.LeadFilter{}
	}
	found, err := leads.Groups(ctx, q.Desk, by, *filter)
	if err != nil {
		return nil, err
	}
	return q.groups(ctx, found, by == terms.LeadGroupingConsultant)
}

// groups gives counts their people, where the keys are people.
func (r *Resolver) groups(ctx context.Context, found desk.Groups, people bool) (*gen.ListGroups, error) {
	out := &gen.ListGroups{Groups: make([]*gen.ListGroup, len(found.List)), Complete: found.Complete}
	ids := make([]string, 0, len(found.List))
	for i, g := range found.List {
		out.Groups[i] = &gen.ListGroup{Key: g.Key, Count: g.Count}
		ids = append(ids, g.Key)
	}
	if !people {
		return out, nil
	}
	staff, errs := r.loadersOf(ctx).people.LoadMany(ctx, ids)()
	for i := range staff {
		if i < len(errs) && errs[i] != nil {
			return nil, errs[i]
		}
		out.Groups[i].Staff = staff[i]
	}
	return out, nil
}
