package complaints

import (
	"context"
	"time"

	"aftercare/domain/deadline"
	"aftercare/ent/gen"
)

// save writes the clocks of a case that were started or changed.
func (cs *clocks) save(ctx context.Context, complaint string) error {
	for _, c := range cs.list {
		var err error
		switch {
		case c.row == nil:
			err = cs.create(ctx, complaint, c)
		case c.changed():
			err = cs.update(ctx, c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *clock) changed() bool {
	r := c.row
	return c.State != r.State || !c.DueAt.Equal(r.DueAt) || !c.WarnAt.Equal(r.WarnAt) || c.Limit != r.Limit ||
		c.Provisional != r.Provisional || c.warned != r.Warned || c.missed != r.Missed || !sameTime(c.StoppedAt, r.StoppedAt) || len(c.Pauses) != len(r.Edges.Segments)
}

func (cs *clocks) create(ctx context.Context, complaint string, c *clock) error {
	row, err := cs.tx.Client.ComplaintClock.Create().SetHospitalID(cs.tx.Place.Hospital.ID).
		SetComplaintID(complaint).SetKind(c.Kind).SetStartedAt(c.StartedAt).SetWarnAt(c.WarnAt).SetDueAt(c.DueAt).
		SetNillableStoppedAt(c.StoppedAt).SetState(c.State).SetProvisional(c.Provisional).
		SetLimit(c.Limit).SetWarnPercent(c.WarnPercent).Save(ctx)
	if err != nil {
		return err
	}
	return cs.segments(ctx, row, c.Pauses)
}

func (cs *clocks) update(ctx context.Context, c *clock) error {
	up := cs.tx.Client.ComplaintClock.UpdateOneID(c.row.ID).SetWarnAt(c.WarnAt).SetDueAt(c.DueAt).
		SetState(c.State).SetProvisional(c.Provisional).SetLimit(c.Limit).SetNillableStoppedAt(c.StoppedAt).
		SetWarned(c.warned).SetMissed(c.missed)
	if c.StoppedAt == nil {
		up.ClearStoppedAt()
	}
	if err := up.Exec(ctx); err != nil {
		return err
	}
	return cs.segments(ctx, c.row, c.Pauses)
}

// segments brings the ledger of a clock up to date: it grows at its end, and its last entry may have
// come to its end.
func (cs *clocks) segments(ctx context.Context, row *gen.ComplaintClock, pauses []deadline.Segment) error {
	stored := row.Edges.Segments
	for i, p := range pauses {
		var err error
		switch {
		case i >= len(stored):
			err = cs.tx.Client.ClockSegment.Create().SetHospitalID(cs.tx.Place.Hospital.ID).SetClockID(row.ID).
				SetBeganAt(p.From).SetNillableUntil(p.To).SetReason(string(p.Reason)).Exec(ctx)
		case !sameTime(p.To, stored[i].Until):
			err = cs.tx.Client.ClockSegment.UpdateOneID(stored[i].ID).SetNillableUntil(p.To).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func sameTime(a, b *time.Time) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Equal(*b)
}
