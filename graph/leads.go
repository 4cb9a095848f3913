package graph

import (
	"context"

	"aftercare/desk/leads"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/page"
)

// Lead gives one lead.
func (q query) Lead(ctx context.Context, id string) (*entgen.Lead, error) { return q.lead(ctx, id) }

// Leads lists the consultations; the two arguments beside the filter narrow it further.
func (q query) Leads(ctx context.Context, filter *leads.LeadFilter, intentClass []terms.IntentClass, consultant *string, group *leads.LeadGroupKey, orderBy *leads.LeadOrder, first *int, after *string) (*page.Connection[*entgen.Lead], error) {
	filters := []leads.LeadFilter{{IntentClass: intentClass, Consultant: consultant}}
	if filter != nil {
		filters = append(filters, *filter)
	}
	list, err := leads.InGroup(ctx, q.Desk, group, filters...)
	if err != nil {
		return nil, err
	}
	column, desc, emptyLast := leads.Order(orderBy)
	return connect(ctx, q.Resolver, leadList(list, scope(ctx, "leads", filters, group, column, desc), column, desc, emptyLast), first, after, 50)
}

func (r *Resolver) lead(ctx context.Context, id string) (*entgen.Lead, error) {
	one, err := leads.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	l, err := one.Collect(selected(ctx)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("lead")
	}
	return l, err
}

// court carries out an action on a lead and loads what was asked of it.
func (m mutation) court(ctx context.Context, act func(context.Context) (*entgen.Lead, error)) (*entgen.Lead, error) {
	return once(ctx, m.Resolver, m.lead, func(ctx context.Context) (*entgen.Lead, error) {
		l, err := act(ctx)
		if err != nil {
			return nil, err
		}
		return m.lead(ctx, l.ID)
	})
}

// RegisterLead notes a consultation.
func (m mutation) RegisterLead(ctx context.Context, input leads.RegisterLeadInput) (*entgen.Lead, error) {
	return m.court(ctx, func(ctx context.Context) (*entgen.Lead, error) { return leads.Register(ctx, m.Desk, input) })
}

// AssessLead gives it its classes.
func (m mutation) AssessLead(ctx context.Context, input leads.AssessLeadInput) (*entgen.Lead, error) {
	return m.court(ctx, func(ctx context.Context) (*entgen.Lead, error) { return leads.Assess(ctx, m.Desk, input) })
}

// CloseLead ends it.
func (m mutation) CloseLead(ctx context.Context, input leads.CloseLeadInput) (*entgen.Lead, error) {
	return m.court(ctx, func(ctx context.Context) (*entgen.Lead, error) { return leads.Close(ctx, m.Desk, input) })
}
