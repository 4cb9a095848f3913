package complaints

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/event"
)

// VerifyClocks compares what is stored of every clock in the context's hospital with what follows from its
// start, limit and ledger, and every case's dueAt with its clocks. A clock that has ended was judged by the
// days known then, so working time of one is counted again only where the hospital's days have not been changed
// since. It gives the ids of the cases that differ and changes nothing.
func VerifyClocks(ctx context.Context, d *desk.Desk) (wrong []string, err error) {
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	changed, err := daysChanged(ctx, d, place.Hospital.ID)
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
			if !consistent(cp, place.Calendar, changed) {
				wrong = append(wrong, cp.ID)
			}
		}
	}
}

// daysChanged is when the hospital's holidays or opening hours were changed last; zero: never.
func daysChanged(ctx context.Context, d *desk.Desk, hospital string) (last time.Time, err error) {
	rows, err := d.Client().Event.Query().Where(event.HospitalID(hospital), event.KindIn("calendar.yearSet", "setting.changed")).All(ctx)
	for _, e := range rows {
		if (e.Kind == "calendar.yearSet" || e.Data["setting"] == desk.SettingWeek) && e.At.After(last) {
			last = e.At
		}
	}
	return last, err
}

// consistent tells whether a case and its clocks say the same as their ledgers.
func consistent(cp *gen.Complaint, cal workday.Calendar, changed time.Time) bool {
	var all []deadline.Clock
	for _, row := range cp.Edges.Clocks {
		c := value(row)
		all = append(all, c)
		if pausing(c) != (c.State == terms.ClockStatePaused) {
			return false
		}
		if c.State == terms.ClockStateMet && c.StoppedAt != nil && c.StoppedAt.After(c.DueAt) {
			return false
		}
		if c.Provisional || c.State == terms.ClockStatePaused || c.CancelledInPause() || judgedByOtherDays(c, changed) {
			continue
		}
		if n := c.Counted(cal); !n.Provisional && (!n.DueAt.Equal(c.DueAt) || !n.WarnAt.Equal(c.WarnAt)) {
			return false
		}
	}
	return sameTime(cp.DueAt, deadline.Earliest(all))
}

// judgedByOtherDays tells whether a clock of working time ended before the days were changed.
func judgedByOtherDays(c deadline.Clock, changed time.Time) bool {
	return !c.Open() && c.Limit.Unit != deadline.WallMinutes && (c.StoppedAt == nil || !c.StoppedAt.After(changed))
}

// pausing tells whether the ledger ends in a pause that still lasts.
func pausing(c deadline.Clock) bool {
	return len(c.Pauses) > 0 && c.Pauses[len(c.Pauses)-1].To == nil
}
