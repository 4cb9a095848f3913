package complaints

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/predicate"
)

// SweepClocks tells of limits that come near and of limits that were missed: one event per clock for
// each, a notice to the owner, and for a miss to those who answer for major cases too (R033, R037). It
// works on the hospital of the context, at most limit cases at a time, and gives how many it worked on;
// fewer than limit means that nothing is left for now.
func SweepClocks(ctx context.Context, d *desk.Desk, limit int) (int, error) {
	now := d.Now()
	var ids []string
	for _, due := range []predicate.ComplaintClock{
		complaintclock.And(complaintclock.StateEQ(terms.ClockStateRunning), complaintclock.Missed(false), complaintclock.DueAtLT(now)),
		complaintclock.And(complaintclock.StateEQ(terms.ClockStateBreached), complaintclock.Missed(false)),
		complaintclock.And(complaintclock.StateEQ(terms.ClockStateRunning), complaintclock.Warned(false), complaintclock.WarnAtLTE(now)),
	} {
		found, err := d.Client().ComplaintClock.Query().Where(due).Limit(limit).
			Unique(true).Select(complaintclock.FieldComplaintID).Strings(ctx)
		if err != nil {
			return 0, err
		}
		for _, id := range found {
			if len(ids) < limit && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return each(ctx, d, ids, (*work).warn)
}

// recountAtOnce is how many clocks are looked at together.
const recountAtOnce = 200

// RecountClocks counts every limit of the context's hospital again that was counted in a year whose
// holidays were not known, once the year is loaded. It gives how many cases it looked at;
// limits whose year is still unknown stay as they are.
func RecountClocks(ctx context.Context, d *desk.Desk) (int, error) {
	done, after := 0, ""
	for {
		found, err := d.Client().ComplaintClock.Query().Where(
			complaintclock.Provisional(true), complaintclock.StoppedAtIsNil(), complaintclock.IDGT(after),
		).Order(complaintclock.ByID()).Limit(recountAtOnce).All(ctx)
		if err != nil || len(found) == 0 {
			return done, err
		}
		var ids []string
		for _, c := range found {
			if !slices.Contains(ids, c.ComplaintID) {
				ids = append(ids, c.ComplaintID)
			}
			after = c.ID
		}
		n, err := each(ctx, d, ids, (*work).recount)
		if done += n; err != nil {
			return done, err
		}
	}
}

// each works on the clocks of cases, one transaction a case. What finds nothing to say writes nothing.
func each(ctx context.Context, d *desk.Desk, ids []string, do func(*work)) (int, error) {
	for i, id := range ids {
		_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
			cp, err := load(ctx, tx, id)
			if err != nil {
				return nil, err
			}
			w, err := take(ctx, tx, cp)
			if err != nil {
				return nil, err
			}
			do(w)
			if len(w.events) == 0 {
				return cp, nil
			}
			return w.noted(ctx)
		})
		if err != nil {
			return i, err
		}
	}
	return len(ids), nil
}

// warn notes the clocks of a case whose warning has come and those that were missed. A limit that was
// missed before anybody looked needs no warning any more.
func (w *work) warn() {
	for _, c := range w.clocks.list {
		switch {
		case c.State == terms.ClockStateBreached && !c.missed:
			c.missed, c.warned = true, true
			h := w.about("clockMissed", c)
			h.notice, h.people, h.leaders = "complaint.clockMissed", []string{w.ownerID()}, true
		case c.State == terms.ClockStateRunning && !c.warned && !w.tx.Now.Before(c.WarnAt):
			c.warned = true
			h := w.about("clockWarned", c)
			h.notice, h.people = "complaint.clockWarned", []string{w.ownerID()}
		}
	}
}

func (w *work) about(kind string, c *clock) *happening {
	return w.event(kind, map[string]any{"clock": string(c.Kind), "dueAt": c.DueAt.Format(time.RFC3339)})
}

// recount counts the provisional clocks of a case again.
func (w *work) recount() {
	for _, c := range w.clocks.list {
		if !c.Open() || !c.Provisional {
			continue
		}
		again := c.Recompute(w.tx.Place.Calendar)
		if again.Provisional && again.DueAt.Equal(c.DueAt) && again.WarnAt.Equal(c.WarnAt) {
			continue
		}
		c.Clock = again.Breach(w.tx.Now)
		w.about("clockRecounted", c)
	}
}
