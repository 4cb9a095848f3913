// Package records tells which of the records that people open, work on and save drafts for a viewer sees,
// whatever their kind. The rows are those of ent/guard and of each topic's own reading; nothing here
// gives a record away or changes one.
package records

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/lead"
)

// prefixes are how ids name their kind.
var prefixes = map[string]terms.RecordKind{
	"cp": terms.RecordKindComplaint,
	"cb": terms.RecordKindCallback,
	"cu": terms.RecordKindCustomer,
	"le": terms.RecordKindLead,
	"ap": terms.RecordKindAppointment,
}

// Kind reads the kind of a record from its id; ok is false for every other table's.
func Kind(id string) (kind terms.RecordKind, ok bool) {
	prefix, _, _ := strings.Cut(id, "_")
	kind, ok = prefixes[prefix]
	return kind, ok
}

// finders give those of some ids of one kind that the viewer sees, by one statement.
var finders = map[terms.RecordKind]func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error){
	terms.RecordKindComplaint: func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error) {
		return d.Client().Complaint.Query().Where(complaint.IDIn(ids...)).IDs(ctx)
	},
	terms.RecordKindCallback: func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error) {
		return d.Client().Callback.Query().Where(callback.IDIn(ids...)).IDs(ctx)
	},
	terms.RecordKindCustomer: func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error) {
		return d.Client().Customer.Query().Where(customer.IDIn(ids...)).IDs(ctx)
	},
	terms.RecordKindLead: func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error) {
		return d.Client().Lead.Query().Where(lead.IDIn(ids...)).IDs(ctx)
	},
	terms.RecordKindAppointment: func(ctx context.Context, d *desk.Desk, ids []string) ([]string, error) {
		q, err := appointments.List(ctx, d, nil, nil, nil)
		if fault.Is(err, fault.Forbidden) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		return q.Where(appointment.IDIn(ids...)).IDs(ctx)
	},
}

// Seen gives those of the records that the viewer sees, by one statement for each kind among them. An id
// of no kind is left out like one that does not exist.
func Seen(ctx context.Context, d *desk.Desk, ids []string) (map[string]bool, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	byKind := map[terms.RecordKind][]string{}
	for _, id := range ids {
		if kind, ok := Kind(id); ok {
			byKind[kind] = append(byKind[kind], id)
		}
	}
	out := map[string]bool{}
	for kind, list := range byKind {
		found, err := finders[kind](ctx, d, list)
		if err != nil {
			return nil, err
		}
		for _, id := range found {
			out[id] = true
		}
	}
	return out, nil
}

// See refuses a record that the viewer does not see as NOT_FOUND, like one that does not exist.
func See(ctx context.Context, d *desk.Desk, id string) error {
	seen, err := Seen(ctx, d, []string{id})
	if err == nil && !seen[id] {
		return fault.Missing("record")
	}
	return err
}
