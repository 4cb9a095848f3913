package deadline

import (
	"time"

	"aftercare/domain/workday"
)

// How pauses lengthen a limit, in its own unit:
//
//   - Minutes. The limit is used up by running time: wall time, or opening time, outside the pauses.
//   - Working days. The day of the start is not counted. A later working day is counted as soon as one
//     moment of its opening time ran, so a pause moves the due by the working days that lie wholly in
//     it and a part of a day is not given back. The due is the end of the last shift of the last
//     counted day; if the clock stands at that end, of the first working day after it at whose end
//     the clock runs. So whoever pauses in time never resumes to a due that has passed.
//
// The warning comes when WarnPercent of the running time between start and due has run; for working
// days that is opening time.

// pause is a closed Segment.
type pause struct{ from, to time.Time }

// count gives warning and due from start, limit and ledger. A pause that still lasts is left out.
func count(c Clock, cal workday.Calendar) (warn, due time.Time, provisional bool) {
	r := reckoner{cal: cal, wall: c.Limit.Unit == WallMinutes}
	for _, s := range c.Pauses {
		if s.To != nil {
			r.pauses = append(r.pauses, pause{s.From, *s.To})
		}
	}
	switch c.Limit.Unit {
	case WorkingDays:
		due = r.endOfDay(c.StartedAt, c.Limit.Amount)
	default:
		due = r.advance(c.StartedAt, time.Duration(c.Limit.Amount)*time.Minute)
	}
	share := r.running(c.StartedAt, due) / 100 * time.Duration(c.WarnPercent)
	warn = r.advance(c.StartedAt, share.Truncate(time.Microsecond))
	return warn, due, r.provisional
}

// reckoner counts one clock. It notes whether any of its steps was provisional.
type reckoner struct {
	cal         workday.Calendar
	wall        bool
	pauses      []pause
	provisional bool
}

// add is the instant d later, in wall or working time, pauses not regarded.
func (r *reckoner) add(from time.Time, d time.Duration) time.Time {
	if r.wall {
		return from.Add(d)
	}
	t, guessed := r.cal.AddProvisional(from, d)
	r.provisional = r.provisional || guessed
	return t
}

// between is the wall or working time from a to b, pauses not regarded.
func (r *reckoner) between(a, b time.Time) time.Duration {
	if r.wall {
		return b.Sub(a)
	}
	d, guessed := r.cal.BetweenProvisional(a, b)
	r.provisional = r.provisional || guessed
	return d
}

// advance is the instant by which d of running time has passed since from: what lies behind the
// beginning of a pause is moved behind its end.
func (r *reckoner) advance(from time.Time, d time.Duration) time.Time {
	t := r.add(from, d)
	for _, p := range r.pauses {
		if p.from.Before(t) {
			t = r.add(p.to, r.between(p.from, t))
		}
	}
	return t
}

// running is the running time from start to due. A due never lies inside a pause, but a shorter limit
// may bring it before one.
func (r *reckoner) running(start, due time.Time) time.Duration {
	sum := r.between(start, due)
	for _, p := range r.pauses {
		if p.from.Before(due) {
			sum -= r.between(p.from, p.to)
		}
	}
	return sum
}

// endOfDay is the due of n working days.
func (r *reckoner) endOfDay(start time.Time, n int) time.Time {
	for day := r.cal.Today(start).AddDays(1); ; day = day.AddDays(1) {
		spans, guessed := r.cal.HoursProvisional(day)
		r.provisional = r.provisional || guessed
		if len(spans) == 0 {
			continue
		}
		if r.ranIn(spans) {
			n--
		}
		if end := spans[len(spans)-1].To; n <= 0 && !r.standsAt(end) {
			return end
		}
	}
}

// ranIn tells whether some moment of the spans lies outside every pause.
func (r *reckoner) ranIn(spans []workday.Span) bool {
	for _, s := range spans {
		free := s.From
		for _, p := range r.pauses {
			if !p.from.After(free) && p.to.After(free) {
				free = p.to
			}
		}
		if free.Before(s.To) {
			return true
		}
	}
	return false
}

// standsAt tells whether the last moment before the instant lies in a pause.
func (r *reckoner) standsAt(end time.Time) bool {
	for _, p := range r.pauses {
		if p.from.Before(end) && !p.to.Before(end) {
			return true
		}
	}
	return false
}
