package leads

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/lead"
)

// List gives the leads of the hospital by classes, consultant, states and the next contact; what is left
// out does not narrow, and of several filters all hold. The list is read by creation, newest first.
func List(ctx context.Context, d *desk.Desk, filters ...LeadFilter) (*gen.LeadQuery, error) {
	if err := mayRead(ctx); err != nil {
		return nil, err
	}
	q := d.Client().Lead.Query()
	for _, f := range filters {
		narrow(q, f)
	}
	return q, nil
}

func narrow(q *gen.LeadQuery, f LeadFilter) {
	if len(f.IntentClass) > 0 {
		q.Where(lead.IntentClassIn(f.IntentClass...))
	}
	if f.Consultant != nil {
		q.Where(lead.ConsultantID(*f.Consultant))
	}
	if len(f.State) > 0 {
		q.Where(lead.StateIn(f.State...))
	}
	if f.NextContactBefore != nil {
		q.Where(lead.NextContactAtLT(*f.NextContactBefore))
	}
}

// One is the query of a single lead, for reading outside an action. Who sees no leads gets NOT_FOUND, as
// for one that does not exist.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.LeadQuery, error) {
	err := mayRead(ctx)
	if fault.Is(err, fault.Forbidden) {
		return nil, fault.Missing("lead")
	}
	return d.Client().Lead.Query().Where(lead.ID(id)), err
}

// mayRead: leads are for those who court them and those who lead them; headquarters and
// analysts see figures only.
func mayRead(ctx context.Context) error {
	v, err := access.Check(ctx)
	if err != nil {
		return err
	}
	if !v.Can(access.CustomerWrite) && !v.Has(access.DepartmentHead, access.Director) {
		return fault.Denied(string(access.CustomerWrite))
	}
	return nil
}
