package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
)

// VerifyClocks compares what is stored of every clock in the context's hospital with what follows from its
// start, limit and ledger, and every case's dueAt with its clocks. It gives the ids of the cases that
// differ and changes nothing.
func VerifyClocks(ctx context.Context, d *desk.Desk) (wrong []string, err error) {
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	for after := ""; ; {
		page, err := d.Client().Complaint.Query().Where(complaint.IDGT(after)).
			WithClocks(func(q *gen.ComplaintClockQuery) {
				q.Order(complaintclock.ByStartedAt()).WithSegments(func(q *gen.ClockSegmentQuery) { q.Order(clocksegment.ByBeganAt()) })
			}).
			Order(complaint.ByID()).Limit(recountAtOnce).All(ctx)
		if err != nil || len(page) == 0 {
			return wrong, err
		}
		for _, cp := range page {
			after = cp.ID
			if !consistent(cp, func(c deadline.Clock) deadline.Clock { return c.Recompute(place.Calendar) }) {
				wrong = append(wrong, cp.ID)
			}
		}
	}
}

// consistent tells whether a case and its clocks say the same as their ledgers.
func consistent(cp *gen.Complaint, again func(deadline.Clock) deadline.Clock) bool {
	var all []deadline.Clock
	for _, row := range cp.Edges.Clocks {
		c := value(row)
		all = append(all, c)
		if pausing(c) != (c.State == terms.ClockStatePaused) {
			return false
		}
		if !c.Open() || c.State == terms.ClockStatePaused {
			continue
		}
		if n := again(c); !n.Provisional && !c.Provisional && (!n.DueAt.Equal(c.DueAt) || !n.WarnAt.Equal(c.WarnAt)) {
			return false
		}
	}
	return sameTime(cp.DueAt, deadline.Earliest(all))
}

// pausing tells whether the ledger ends in a pause that still lasts.
func pausing(c deadline.Clock) bool {
	return len(c.Pauses) > 0 && c.Pauses[len(c.Pauses)-1].To == nil
}
