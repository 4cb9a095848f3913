package bulk

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/commitment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/complaintpresence"
	"aftercare/ent/gen/lead"
)

// Redate moves the open work of the context's hospital by whole days, so that a demo has its morning again:
// open calls, appointments from a day on, leads that are courted, open complaints with their clocks and
// promises. What is over stays where it was, and so does the stream. It is for demos alone. It gives how
// many records it moved.
func Redate(ctx context.Context, d *desk.Desk, from string, days int) (int, error) {
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (int, error) {
		r := &redating{tx: tx, days: days}
		for _, part := range []func(context.Context) error{
			r.callbacks, func(ctx context.Context) error { return r.appointments(ctx, from) }, r.leads, r.complaints, r.clocks, r.promises, r.reports,
		} {
			if err := part(ctx); err != nil {
				return 0, err
			}
		}
		_, err := tx.Record(ctx, desk.Happening{Stream: tx.Place.Hospital.ID, Kind: "hospital.demoContinued", Data: map[string]any{"days": days, "records": r.moved}})
		return r.moved, err
	})
}

type redating struct {
	tx    *desk.Tx
	days  int
	moved int
}

// later is the same clock time so many days later in the hospital's zone.
func (r *redating) later(t time.Time) time.Time {
	return t.In(r.tx.Place.Zone).AddDate(0, 0, r.days).UTC()
}

func (r *redating) callbacks(ctx context.Context) error {
	rows, err := r.tx.Client.Callback.Query().Where(callback.Open(true)).All(ctx)
	if err != nil {
		return err
	}
	due, first, end := times{}, times{}, times{}
	for _, c := range rows {
		due[c.ID], first[c.ID] = r.later(c.DueAt), r.later(c.FirstDueAt)
		if c.WindowEnd != nil {
			end[c.ID] = r.later(*c.WindowEnd)
		}
	}
	return r.set(ctx, callback.Table, map[string]times{callback.FieldDueAt: due, callback.FieldFirstDueAt: first, callback.FieldWindowEnd: end})
}

func (r *redating) appointments(ctx context.Context, from string) error {
	rows, err := r.tx.Client.Appointment.Query().Where(appointment.StartsOnGTE(from),
		appointment.StatusNotIn(terms.AppointmentStatusCancelled, terms.AppointmentStatusEnteredInError, terms.AppointmentStatusFulfilled)).All(ctx)
	if err != nil {
		return err
	}
	starts, arrived, missed := times{}, times{}, times{}
	on := map[string]string{}
	for _, a := range rows {
		starts[a.ID] = r.later(a.StartsAt)
		on[a.ID] = r.tx.Place.Today(starts[a.ID]).String()
		if a.ArrivedAt != nil {
			arrived[a.ID] = r.later(*a.ArrivedAt)
		}
		if a.MissedAt != nil {
			missed[a.ID] = r.later(*a.MissedAt)
		}
	}
	err = r.set(ctx, appointment.Table, map[string]times{
		appointment.FieldStartsAt: starts, appointment.FieldArrivedAt: arrived, appointment.FieldMissedAt: missed,
	})
	if err != nil {
		return err
	}
	return choose(ctx, r.tx, appointment.Table, appointment.FieldStartsOn, on)
}

func (r *redating) leads(ctx context.Context) error {
	rows, err := r.tx.Client.Lead.Query().Where(lead.NextContactAtNotNil()).All(ctx)
	if err != nil {
		return err
	}
	next := times{}
	for _, l := range rows {
		if lifecycle.OpenLead(l.State) {
			next[l.ID] = r.later(*l.NextContactAt)
		}
	}
	return r.set(ctx, lead.Table, map[string]times{lead.FieldNextContactAt: next})
}

func (r *redating) complaints(ctx context.Context) error {
	rows, err := r.tx.Client.Complaint.Query().Where(complaint.Open(true)).All(ctx)
	if err != nil {
		return err
	}
	registered, due, order, resolved := times{}, times{}, times{}, times{}
	on := map[string]string{}
	for _, c := range rows {
		registered[c.ID] = r.later(c.RegisteredAt)
		on[c.ID] = r.tx.Place.Today(registered[c.ID]).String()
		if c.DueAt != nil {
			due[c.ID] = r.later(*c.DueAt)
			order[c.ID] = due[c.ID]
		}
		if c.ResolvedAt != nil {
			resolved[c.ID] = r.later(*c.ResolvedAt)
		}
	}
	err = r.set(ctx, complaint.Table, map[string]times{
		complaint.FieldRegisteredAt: registered, complaint.FieldDueAt: due, complaint.FieldSortDueAt: order, complaint.FieldResolvedAt: resolved,
	})
	if err != nil {
		return err
	}
	return choose(ctx, r.tx, complaint.Table, complaint.FieldRegisteredOn, on)
}

// clocks moves the whole ledger of open cases, so that every date can still be counted again from it.
func (r *redating) clocks(ctx context.Context) error {
	rows, err := r.tx.Client.ComplaintClock.Query().Where(complaintclock.HasComplaintWith(complaint.Open(true))).WithSegments().All(ctx)
	if err != nil {
		return err
	}
	started, warn, due, stopped, began, until := times{}, times{}, times{}, times{}, times{}, times{}
	for _, c := range rows {
		started[c.ID], warn[c.ID], due[c.ID] = r.later(c.StartedAt), r.later(c.WarnAt), r.later(c.DueAt)
		if c.StoppedAt != nil {
			stopped[c.ID] = r.later(*c.StoppedAt)
		}
		for _, s := range c.Edges.Segments {
			began[s.ID] = r.later(s.BeganAt)
			if s.Until != nil {
				until[s.ID] = r.later(*s.Until)
			}
		}
	}
	err = r.set(ctx, complaintclock.Table, map[string]times{
		complaintclock.FieldStartedAt: started, complaintclock.FieldWarnAt: warn, complaintclock.FieldDueAt: due, complaintclock.FieldStoppedAt: stopped,
	})
	if err != nil {
		return err
	}
	return r.set(ctx, clocksegment.Table, map[string]times{clocksegment.FieldBeganAt: began, clocksegment.FieldUntil: until})
}

func (r *redating) promises(ctx context.Context) error {
	open, err := r.tx.Client.Commitment.Query().Where(commitment.KeptAtIsNil(), commitment.HasComplaintWith(complaint.Open(true))).All(ctx)
	if err != nil {
		return err
	}
	due := times{}
	for _, c := range open {
		due[c.ID] = r.later(c.DueAt)
	}
	there, err := r.tx.Client.ComplaintPresence.Query().Where(complaintpresence.HasComplaintWith(complaint.Open(true))).All(ctx)
	if err != nil {
		return err
	}
	began, until := times{}, times{}
	for _, p := range there {
		began[p.ID] = r.later(p.BeganAt)
		if p.Until != nil {
			until[p.ID] = r.later(*p.Until)
		}
	}
	if err := r.set(ctx, commitment.Table, map[string]times{commitment.FieldDueAt: due}); err != nil {
		return err
	}
	return r.set(ctx, complaintpresence.Table, map[string]times{complaintpresence.FieldBeganAt: began, complaintpresence.FieldUntil: until})
}

// times are instants by the id of their row.
type times map[string]time.Time

func (r *redating) set(ctx context.Context, table string, columns map[string]times) error {
	for column, list := range columns {
		r.moved += len(list)
		if err := choose(ctx, r.tx, table, column, list); err != nil {
			return err
		}
	}
	return nil
}

// choose sets a column of many rows, each to a value of its own, some hundred with one statement.
func choose[V any](ctx context.Context, tx *desk.Tx, table, column string, values map[string]V) error {
	ids := make([]string, 0, len(values))
	for id := range values {
		ids = append(ids, id)
	}
	ids = distinct(ids)
	const each = 200
	for at := 0; at < len(ids); at += each {
		some := ids[at:min(at+each, len(ids))]
		which := sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("CASE ").Ident("id")
			for _, id := range some {
				b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ").Arg(values[id])
			}
			b.WriteString(" END")
		})
		query, args := sql.Dialect(dialectOf(tx)).Update(table).Set(column, which).Where(sql.In("id", anys(some)...)).Query()
		if _, err := tx.Client.ExecContext(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}
