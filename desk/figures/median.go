package figures

import (
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
)

// maxTimed bounds the cases whose time is measured for one answer.
const maxTimed = 50_000

// resolvedCase is one resolved complaint of a range.
type resolvedCase struct {
	K0, K1, K2, K3, ID string
	RegisteredAt       time.Time `sql:"registered_at"`
	ResolvedAt         time.Time `sql:"resolved_at"`
}

// timeComplaints measures the working hours from registration to resolution, case by case.
func timeComplaints(d *desk.Desk, at scope, p period, t *table[cases]) error {
	var rows []resolvedCase
	plain := func(name string) func(s *sql.Selector) string {
		return func(s *sql.Selector) string { return s.C(name) }
	}
	err := d.Client().Complaint.Query().Where(registered(at, p)...).
		Where(complaint.StateIn(done...), complaint.ResolvedAtNotNil()).Limit(maxTimed+1).
		Aggregate(append(selects(t.axes, false),
			measure("id", plain(complaint.FieldID)),
			measure("registered_at", plain(complaint.FieldRegisteredAt)),
			measure("resolved_at", plain(complaint.FieldResolvedAt)),
		)...).Scan(at.ctx, &rows)
	if err != nil {
		return err
	}
	if len(rows) > maxTimed {
		return fault.Invalid("range", "figures.tooManyToTime", "max", maxTimed)
	}
	pauses, err := pausesOf(d, at, p)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c := t.at(t.keys(at, r.K0, r.K1, r.K2, r.K3))
		c.hours = append(c.hours, worked(at, r, pauses[r.ID]).Hours())
	}
	return nil
}

// pause is a stretch for which the RESOLUTION clock of a case stood.
type pause struct {
	ComplaintID string    `sql:"complaint_id"`
	BeganAt     time.Time `sql:"began_at"`
	Until       *time.Time
}

// pausesOf finds the pauses of the resolved cases of a range, by case.
func pausesOf(d *desk.Desk, at scope, p period) (map[string][]pause, error) {
	var rows []pause
	err := d.Client().ClockSegment.Query().Where(clocksegment.HasClockWith(
		complaintclock.KindEQ(terms.ClockKindResolution),
		complaintclock.HasComplaintWith(append(registered(at, p), complaint.StateIn(done...))...),
	)).Aggregate(
		func(s *sql.Selector) string {
			c := sql.Table(complaintclock.Table).As("of_case")
			s.Join(c).On(s.C(clocksegment.FieldClockID), c.C(complaintclock.FieldID))
			return sql.As(c.C(complaintclock.FieldComplaintID), "complaint_id")
		},
		func(s *sql.Selector) string { return sql.As(s.C(clocksegment.FieldBeganAt), "began_at") },
		func(s *sql.Selector) string { return sql.As(s.C(clocksegment.FieldUntil), "until") },
	).Scan(at.ctx, &rows)
	out := map[string][]pause{}
	for _, r := range rows {
		out[r.ComplaintID] = append(out[r.ComplaintID], r)
	}
	return out, err
}

// worked is the hospital's opening time between registration and resolution, less the pauses. Years
// without holiday data are counted by the week: a figure may be approximate where a limit may not.
func worked(at scope, r resolvedCase, pauses []pause) time.Duration {
	cal := at.place.Calendar
	total, _ := cal.BetweenProvisional(r.RegisteredAt, r.ResolvedAt)
	for _, p := range pauses {
		from, to := p.BeganAt, r.ResolvedAt
		if p.Until != nil && p.Until.Before(to) {
			to = *p.Until
		}
		if from.Before(r.RegisteredAt) {
			from = r.RegisteredAt
		}
		if from.Before(to) {
			stood, _ := cal.BetweenProvisional(from, to)
			total -= stood
		}
	}
	return max(total, 0)
}

// median is the middle of a list, or the mean of the two in the middle.
func median(list []float64) float64 {
	slices.Sort(list)
	n := len(list)
	if n%2 == 1 {
		return list[n/2]
	}
	return (list[n/2-1] + list[n/2]) / 2
}
