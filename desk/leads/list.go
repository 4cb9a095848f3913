package leads

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/lead"
)

// List gives the leads of the hospital that all the filters let through.
func List(ctx context.Context, d *desk.Desk, filters ...LeadFilter) (*gen.LeadQuery, error) {
	if err := mayRead(ctx); err != nil {
		return nil, err
	}
	q := d.Client().Lead.Query()
	for _, f := range filters {
		where, err := conditions(&f)
		if err != nil {
			return nil, err
		}
		q.Where(where...)
	}
	return q, nil
}

// Order is the column and direction of an order; the newest first unless another is asked for. emptyLast
// tells that leads without a value stand last, whichever the direction.
func Order(o *LeadOrder) (column string, desc, emptyLast bool) {
	switch {
	case o == nil:
		return lead.FieldCreatedAt, true, false
	case o.Field == terms.LeadOrderFieldNextContactAt:
		return lead.FieldNextContactAt, o.Direction.Desc(), true
	}
	return lead.FieldCreatedAt, o.Direction.Desc(), false
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
