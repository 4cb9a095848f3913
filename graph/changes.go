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
	find := func(id string) *entgen.AppointmentQuery {
		return s.Desk.Client().Appointment.Query().Where(appointment.ID(id)).Collect(record)
	}
	return listed(ctx, s, "appointments", "ap_", after, find, func(cursor string, resync bool, a *entgen.Appointment) *gen.AppointmentChange {
		return &gen.AppointmentChange{Cursor: cursor, Resync: resync, Appointment: a}
	})
}

// LeadsChanged follows the leads that the viewer sees.
func (s subscription) LeadsChanged(ctx context.Context, after *string) (<-chan *gen.LeadChange, error) {
	record := selected(ctx, "lead")
	find := func(id string) *entgen.LeadQuery {
		return s.Desk.Client().Lead.Query().Where(lead.ID(id)).Collect(record)
	}
	return listed(ctx, s, "leads", "le_", after, find, func(cursor string, resync bool, l *entgen.Lead) *gen.LeadChange {
		return &gen.LeadChange{Cursor: cursor, Resync: resync, Lead: l}
	})
}

// one is a query that gives one row.
type one[Row any] interface {
	Only(ctx context.Context) (*Row, error)
}

// listed follows the records of one table, found by the prefix of the stream's name. tell makes the change of
// a record, or without one of a list that has to be read again. A record that is not the viewer's to see is left
// out by the error of its query.
func listed[Change, Row any, Query one[Row]](ctx context.Context, s subscription, name, prefix string, after *string, find func(id string) Query, tell func(cursor string, resync bool, row *Row) *Change) (<-chan *Change, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.followed(ctx, name, after)
	if err != nil {
		return nil, err
	}
	return relay(ctx, items, func(ctx context.Context, it Item) (*Change, error) {
		if !it.Resync && (!strings.HasPrefix(it.Event.Stream, prefix) || it.Event.HospitalID != v.Hospital) {
			return nil, nil
		}
		cursor, err := s.cursor(ctx, name, it.Position)
		if err != nil || it.Resync {
			return tell(cursor, it.Resync, nil), err
		}
		row, err := find(it.Event.Stream).Only(ctx)
		return tell(cursor, false, row), err
	}), nil
}
