package graph

import (
	"context"
	"strings"

	"aftercare/desk/feed"
	"aftercare/domain/access"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/lead"
	"aftercare/graph/gen"
)

// anywhere is the name of a cursor with which every subscription goes on.
const anywhere = "changes"

// ChangesCursor tells where the stream stands.
func (q query) ChangesCursor(ctx context.Context) (string, error) {
	if _, err := access.Check(ctx); err != nil {
		return "", err
	}
	head, err := feed.Head(ctx, q.Desk)
	if err != nil {
		return "", err
	}
	return q.cursor(ctx, anywhere, head)
}

// ComplaintsChanged follows the cases that the viewer sees.
func (s subscription) ComplaintsChanged(ctx context.Context, after *string) (<-chan *gen.ComplaintChange, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.followed(ctx, "complaints", after)
	if err != nil {
		return nil, err
	}
	record, line := arranged(selected(ctx, "complaint")), selected(ctx, "event")
	return relay(ctx, items, func(ctx context.Context, it Item) (*gen.ComplaintChange, error) {
		if it.Resync {
			cursor, err := s.cursor(ctx, "complaints", it.Position)
			return &gen.ComplaintChange{Cursor: cursor, Resync: true}, err
		}
		if it.Event.ComplaintID == nil || it.Event.HospitalID != v.Hospital {
			return nil, nil
		}
		out, err := s.complaintChange(ctx, *it.Event.ComplaintID, "complaints", it,
			func(q *entgen.ComplaintQuery) { q.Collect(record) }, func(q *entgen.EventQuery) { q.Collect(line) })
		if entgen.IsNotFound(err) && (it.Event.Data["from"] == v.Staff || it.Event.Data["offered"] == v.Staff) {
			cursor, err := s.cursor(ctx, "complaints", it.Position)
			return &gen.ComplaintChange{Cursor: cursor}, err // taken away from the viewer
		}
		if out != nil {
			arrange(out.Complaint)
		}
		return out, err
	}), nil
}

// AppointmentsChanged follows the appointments that the viewer sees.
func (s subscription) AppointmentsChanged(ctx context.Context, after *string) (<-chan *gen.AppointmentChange, error) {
	record := selected(ctx, "appointment")
	return listed(ctx, s, "appointments", "ap_", after, func(ctx context.Context, cursor, id string) (*gen.AppointmentChange, error) {
		if id == "" {
			return &gen.AppointmentChange{Cursor: cursor, Resync: true}, nil
		}
		a, err := s.Desk.Client().Appointment.Query().Where(appointment.ID(id)).Collect(record).Only(ctx)
		return &gen.AppointmentChange{Cursor: cursor, Appointment: a}, err
	})
}

// LeadsChanged follows the leads that the viewer sees.
func (s subscription) LeadsChanged(ctx context.Context, after *string) (<-chan *gen.LeadChange, error) {
	record := selected(ctx, "lead")
	return listed(ctx, s, "leads", "le_", after, func(ctx context.Context, cursor, id string) (*gen.LeadChange, error) {
		if id == "" {
			return &gen.LeadChange{Cursor: cursor, Resync: true}, nil
		}
		l, err := s.Desk.Client().Lead.Query().Where(lead.ID(id)).Collect(record).Only(ctx)
		return &gen.LeadChange{Cursor: cursor, Lead: l}, err
	})
}

// listed follows the records of one table, found by the prefix of the stream's name; make_ loads a record,
// or with an empty id says that the list has to be read again. A record that is not the viewer's to see is
// left out by the error of its query.
func listed[T any](ctx context.Context, s subscription, name, prefix string, after *string, make_ func(ctx context.Context, cursor, id string) (*T, error)) (<-chan *T, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.followed(ctx, name, after)
	if err != nil {
		return nil, err
	}
	return relay(ctx, items, func(ctx context.Context, it Item) (*T, error) {
		id := ""
		if !it.Resync {
			if !strings.HasPrefix(it.Event.Stream, prefix) || it.Event.HospitalID != v.Hospital {
				return nil, nil
			}
			id = it.Event.Stream
		}
		cursor, err := s.cursor(ctx, name, it.Position)
		if err != nil {
			return nil, err
		}
		return make_(ctx, cursor, id)
	}), nil
}
