package graph

import (
	"context"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/staffnotice"
	"aftercare/graph/gen"
)

// ComplaintChanged follows one complaint.
func (s subscription) ComplaintChanged(ctx context.Context, id string, after *string) (<-chan *gen.ComplaintChange, error) {
	if there, err := s.Desk.Client().Complaint.Query().Where(complaint.ID(id)).Exist(ctx); err != nil || !there {
		return nil, orMissing(err, "complaint")
	}
	items, err := s.followed(ctx, "complaint "+id, after)
	if err != nil {
		return nil, err
	}
	record, line := selected(ctx, "complaint"), selected(ctx, "event")
	return relay(ctx, items, func(ctx context.Context, it Item) (*gen.ComplaintChange, error) {
		if !it.Resync && deref(it.Event.ComplaintID) != id {
			return nil, nil
		}
		out, err := s.complaintChange(ctx, id, "complaint "+id, it, func(q *entgen.ComplaintQuery) { q.Collect(record) }, func(q *entgen.EventQuery) { q.Collect(line) })
		if entgen.IsNotFound(err) { // taken away from the viewer
			cursor, err := s.cursor(ctx, "complaint "+id, it.Position)
			return &gen.ComplaintChange{Cursor: cursor}, err
		}
		return out, err
	}), nil
}

func (s subscription) complaintChange(ctx context.Context, id, name string, it Item, record func(*entgen.ComplaintQuery), line func(*entgen.EventQuery)) (*gen.ComplaintChange, error) {
	cursor, err := s.cursor(ctx, name, it.Position)
	if err != nil {
		return nil, err
	}
	q := s.Desk.Client().Complaint.Query().Where(complaint.ID(id))
	record(q)
	c, err := q.Only(ctx)
	if err != nil {
		return nil, err // no longer the viewer's to see
	}
	out := &gen.ComplaintChange{Cursor: cursor, Resync: it.Resync, Complaint: c}
	if it.Event != nil {
		q := s.Desk.Client().Event.Query().Where(event.ID(it.Event.ID))
		line(q)
		out.Event, err = q.Only(ctx)
	}
	return out, err
}

// WorklistChanged follows the callbacks of the viewer, or of everybody with CALLBACK_ASSIGN.
func (s subscription) WorklistChanged(ctx context.Context, after *string) (<-chan *gen.WorklistChange, error) {
	v, err := access.Check(ctx, access.CallbackWork, access.CallbackAssign)
	if err != nil {
		return nil, err
	}
	items, err := s.followed(ctx, "worklist", after)
	if err != nil {
		return nil, err
	}
	record, line := selected(ctx, "callback"), selected(ctx, "event")
	return relay(ctx, items, func(ctx context.Context, it Item) (*gen.WorklistChange, error) {
		cursor, err := s.cursor(ctx, "worklist", it.Position)
		if err != nil || it.Resync {
			return &gen.WorklistChange{Cursor: cursor, Resync: true}, err
		}
		if it.Event.CallbackID == nil || it.Event.HospitalID != v.Hospital {
			return nil, nil
		}
		c, err := s.Desk.Client().Callback.Query().Where(callback.ID(*it.Event.CallbackID)).Collect(record).Only(ctx)
		if entgen.IsNotFound(err) {
			if it.Event.Data["from"] != v.Staff {
				return nil, nil
			}
			return &gen.WorklistChange{Cursor: cursor}, nil // taken away from the viewer
		}
		if err != nil {
			return nil, err
		}
		e, err := s.Desk.Client().Event.Query().Where(event.ID(it.Event.ID)).Collect(line).Only(ctx)
		return &gen.WorklistChange{Cursor: cursor, Callback: c, Event: e}, err
	}), nil
}

// NotificationAdded follows the viewer's own notifications.
func (s subscription) NotificationAdded(ctx context.Context, after *string) (<-chan *gen.NotificationChange, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	items, err := s.followed(ctx, "notifications", after)
	if err != nil {
		return nil, err
	}
	return relay(ctx, items, func(ctx context.Context, it Item) (*gen.NotificationChange, error) {
		cursor, err := s.cursor(ctx, "notifications", it.Position)
		if err != nil || it.Resync {
			return &gen.NotificationChange{Cursor: cursor, Resync: true}, err
		}
		if it.Event.HospitalID != v.Hospital {
			return nil, nil
		}
		n, err := s.Desk.Client().StaffNotice.Query().Where(staffnotice.StaffID(v.Staff), staffnotice.EventID(it.Event.ID)).Only(ctx)
		if err != nil {
			return nil, err
		}
		return &gen.NotificationChange{Cursor: cursor, Notification: n}, nil
	}), nil
}

func deref[T any](p *T) T {
	if p == nil {
		var none T
		return none
	}
	return *p
}

// orMissing keeps an error, or says NOT_FOUND where there is none.
func orMissing(err error, what string) error {
	if err != nil && !entgen.IsNotFound(err) {
		return err
	}
	return fault.Missing(what)
}
