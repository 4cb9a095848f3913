package complaints

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/complaintclock"
)

// never stands in sort_due_at when no clock runs, so that such cases come last.
var never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// clock is one clock of the case: the row as stored, nil for one that has just started, and its value.
type clock struct {
	row *gen.ComplaintClock
	deadline.Clock
	warned, missed bool // told already
}

// clocks are all clocks of one case under change; nothing is written before save.
type clocks struct {
	tx   *desk.Tx
	list []*clock
}

// loadClocks reads the clocks of a case and marks those as breached whose due has passed.
func loadClocks(ctx context.Context, tx *desk.Tx, id string) (*clocks, error) {
	rows, err := tx.Client.ComplaintClock.Query().Where(complaintclock.ComplaintID(id)).
		WithSegments(func(q *gen.ClockSegmentQuery) { q.Order(clocksegment.ByBeganAt()) }).
		Order(complaintclock.ByStartedAt(), complaintclock.ByID()).
		All(desk.Elevate(ctx, "clocks of the case"))
	if err != nil {
		return nil, err
	}
	out := &clocks{tx: tx}
	for _, r := range rows {
		out.list = append(out.list, &clock{row: r, Clock: value(r).Breach(tx.Now), warned: r.Warned, missed: r.Missed})
	}
	return out, nil
}

// value is the clock that a row with its segments stores.
func value(r *gen.ComplaintClock) deadline.Clock {
	c := deadline.Clock{
		Kind: r.Kind, StartedAt: r.StartedAt, WarnAt: r.WarnAt, DueAt: r.DueAt, StoppedAt: r.StoppedAt,
		State: r.State, Provisional: r.Provisional, Limit: r.Limit, WarnPercent: r.WarnPercent,
	}
	for _, s := range r.Edges.Segments {
		c.Pauses = append(c.Pauses, deadline.Segment{From: s.BeganAt, To: s.Until, Reason: deadline.Reason(s.Reason)})
	}
	return c
}

// running gives the clock of the kind that still counts.
func (cs *clocks) running(kind terms.ClockKind) *clock {
	for _, c := range cs.list {
		if c.Kind == kind && c.Open() {
			return c
		}
	}
	return nil
}

// ever tells whether the case has or had a clock of the kind.
func (cs *clocks) ever(kind terms.ClockKind) bool {
	return slices.ContainsFunc(cs.list, func(c *clock) bool { return c.Kind == kind })
}

// start starts clocks of the kinds now; one that still counts is left alone.
func (cs *clocks) start(p deadline.Params, kinds ...terms.ClockKind) {
	for _, k := range kinds {
		if cs.running(k) == nil {
			cs.list = append(cs.list, &clock{Clock: deadline.Start(k, cs.tx.Now, cs.tx.Place.Limits, p, cs.tx.Place.Calendar)})
		}
	}
}

// stop ends the clocks of the kinds because what they waited for has happened.
func (cs *clocks) stop(kinds ...terms.ClockKind) {
	for _, k := range kinds {
		if c := cs.running(k); c != nil {
			c.Clock = c.Stop(cs.tx.Now, cs.tx.Place.Calendar)
		}
	}
}

// cancel ends the clocks of the kinds because they no longer apply.
func (cs *clocks) cancel(kinds ...terms.ClockKind) {
	for _, k := range kinds {
		if c := cs.running(k); c != nil {
			c.Clock = c.Cancel(cs.tx.Now)
		}
	}
}

// revive lets the clocks of the kinds count on that ended with the case.
func (cs *clocks) revive(kinds ...terms.ClockKind) {
	for _, c := range slices.Backward(cs.list) { // of several the last one
		if slices.Contains(kinds, c.Kind) && cs.running(c.Kind) == nil {
			c.Clock = c.Revive(cs.tx.Now, cs.tx.Place.Calendar)
		}
	}
}

// cancelAll ends every clock that still counts, but for the kinds to keep.
func (cs *clocks) cancelAll(keep []terms.ClockKind) {
	for _, c := range cs.list {
		if c.Open() && !slices.Contains(keep, c.Kind) {
			c.Clock = c.Cancel(cs.tx.Now)
		}
	}
}

// relimit gives the running clock of a kind another limit, counted from its start.
func (cs *clocks) relimit(kind terms.ClockKind, p deadline.Params) {
	if c := cs.running(kind); c != nil {
		c.Clock = c.Relimit(cs.tx.Place.Limits.For(kind, p), cs.tx.Place.Calendar).Breach(cs.tx.Now)
	}
}

// wait brings the pauses in line with the reason for which the case waits now, none for no reason: what
// stood for another reason runs on, what may stand for this one stands. A clock whose due has come is
// not paused any more.
func (cs *clocks) wait(reason deadline.Reason) error {
	var err error
	for _, c := range cs.list {
		pausable, now := deadline.Pausable(c.Kind, reason), c.NotBefore(cs.tx.Now)
		if c.State == terms.ClockStatePaused && !pausable {
			if c.Clock, err = c.Resume(now, cs.tx.Place.Calendar); err != nil {
				return err
			}
		}
		if c.State == terms.ClockStateRunning && pausable && now.Before(c.DueAt) {
			if c.Clock, err = c.Pause(now, reason); err != nil {
				return err
			}
		}
	}
	return nil
}

// due is the earliest limit that still counts, nil when there is none.
func (cs *clocks) due() *time.Time {
	var all []deadline.Clock
	for _, c := range cs.list {
		all = append(all, c.Clock)
	}
	return deadline.Earliest(all)
}

// breached tells whether some limit of the case was ever missed.
func (cs *clocks) breached() bool {
	for _, c := range cs.list {
		if c.State == terms.ClockStateBreached {
			return true
		}
	}
	return false
}
