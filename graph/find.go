package graph

import (
	"context"

	"aftercare/desk/appointments"
	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/collect"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

// maxFound is the most of each sort that a text finds.
const maxFound = 20

// Find finds records for the command palette, each sort by one statement and only those that were asked.
func (q query) Find(ctx context.Context, text string, first *int) (*gen.Found, error) {
	most := 8
	if first != nil {
		most = *first
	}
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	if most < 1 || most > maxFound {
		return nil, fault.Invalid("first", "input.range", "min", 1, "max", maxFound)
	}
	out := &gen.Found{Customers: []*entgen.Customer{}, Complaints: []*entgen.Complaint{}, Appointments: []*entgen.Appointment{}}
	asked := selected(ctx).Fields
	for sort, find := range map[string]func() error{
		"customers":    func() (err error) { out.Customers, err = q.findCustomers(ctx, text, most); return err },
		"complaints":   func() (err error) { out.Complaints, err = q.findComplaints(ctx, text, most); return err },
		"appointments": func() (err error) { out.Appointments, err = q.findAppointments(ctx, text, most); return err },
	} {
		if !asked.Has(sort) {
			continue
		}
		if err := find(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (q query) findCustomers(ctx context.Context, text string, most int) ([]*entgen.Customer, error) {
	list, err := customers.Find(ctx, q.Desk, text, most)
	return foundBy(ctx, list, err, selected(ctx, "customers"))
}

func (q query) findComplaints(ctx context.Context, text string, most int) ([]*entgen.Complaint, error) {
	list, err := complaints.Find(ctx, q.Desk, text, most)
	found, err := foundBy(ctx, list, err, arranged(selected(ctx, "complaints")))
	for _, cp := range found {
		arrange(cp)
	}
	return found, err
}

func (q query) findAppointments(ctx context.Context, text string, most int) ([]*entgen.Appointment, error) {
	list, err := appointments.Find(ctx, q.Desk, text, most)
	return foundBy(ctx, list, err, selected(ctx, "appointments"))
}

// search is a query that loads what was selected.
type search[Query, Row any] interface {
	comparable
	Collect(fields collect.Selection) Query
	All(ctx context.Context) ([]*Row, error)
}

// foundBy reads the rows of a search with the fields that were asked; a text without a query finds nothing.
func foundBy[Query search[Query, Row], Row any](ctx context.Context, list Query, err error, fields collect.Selection) ([]*Row, error) {
	var none Query
	if err != nil || list == none {
		return []*Row{}, err
	}
	return list.Collect(fields).All(ctx)
}
