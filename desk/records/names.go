package records

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/lead"
)

// Names says what those of the records are called that the viewer sees: a case by its number and subject, every
// other one by its customer, of whose name no more is told than the card shows. One that is gone or that the
// viewer does not see has no name. Two or three statements for each kind among them, however many records there are.
func Names(ctx context.Context, d *desk.Desk, ids []string) (map[string]string, error) {
	seen, err := Seen(ctx, d, ids)
	if err != nil {
		return nil, err
	}
	byKind := map[terms.RecordKind][]string{}
	for id := range seen {
		kind, _ := Kind(id)
		byKind[kind] = append(byKind[kind], id)
	}
	names := make(map[string]string, len(seen))
	for kind, list := range byKind {
		if err := namers[kind](ctx, d.Client(), list, names); err != nil {
			return nil, err
		}
	}
	return names, nil
}

// namers put the names of records of one kind beside their ids.
var namers = map[terms.RecordKind]func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error{
	terms.RecordKindComplaint: func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error {
		rows, err := c.Complaint.Query().Where(complaint.IDIn(ids...)).All(ctx)
		for _, row := range rows {
			names[row.ID] = row.CaseNo + " " + row.Subject
		}
		return err
	},
	terms.RecordKindCustomer: func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error {
		rows, err := c.Customer.Query().Where(customer.IDIn(ids...)).All(ctx)
		for _, row := range rows {
			names[row.ID] = nameOf(ctx, row)
		}
		return err
	},
	terms.RecordKindCallback: func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error {
		rows, err := c.Callback.Query().Where(callback.IDIn(ids...)).WithCustomer().All(ctx)
		for _, row := range rows {
			names[row.ID] = nameOf(ctx, row.Edges.Customer)
		}
		return err
	},
	terms.RecordKindLead: func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error {
		rows, err := c.Lead.Query().Where(lead.IDIn(ids...)).WithCustomer().All(ctx)
		for _, row := range rows {
			names[row.ID] = nameOf(ctx, row.Edges.Customer)
		}
		return err
	},
	terms.RecordKindAppointment: func(ctx context.Context, c *gen.Client, ids []string, names map[string]string) error {
		rows, err := c.Appointment.Query().Where(appointment.IDIn(ids...)).WithCustomer().All(ctx)
		for _, row := range rows {
			names[row.ID] = nameOf(ctx, row.Edges.Customer)
		}
		return err
	},
}

// nameOf is empty where the row rules leave the customer out.
func nameOf(ctx context.Context, c *gen.Customer) string {
	if c == nil {
		return ""
	}
	return customers.Name(ctx, c)
}
