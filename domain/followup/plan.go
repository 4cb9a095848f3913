package followup

import (
	"time"
)

// Setting is where and when a hospital calls, with the wishes of the customer at hand.
type Setting struct {
	Zone      *time.Location
	Windows   Windows
	Preferred []CallWindow // the customer's own hours (R124); empty: none stated
}

// Plan gives the next call of a sequence, looking from the step at index from on; ok is false when there
// is nothing to call for.
//
//   - A first call (from 0, no Last) needs a source no older than the rule's horizon, unless the rule is Standing.
//   - Steps planned up to the source's last contact are taken as covered by it.
//   - Of steps missed while nobody planned, only the latest is made, and only while it is nearer than the
//     step that follows it and not older than the horizon; then the series goes on with the next. So a
//     downtime never ends in a flood.
//   - The due time is moved into the next permitted window, the customer's hours first (see NextAllowed)
//     unless they would break the step's limit. It is never 21:00 or later (R066).
func Plan(r Rule, src Source, from int, now time.Time, set Setting) (Task, bool) {
	horizon := time.Duration(r.HorizonDays) * 24 * time.Hour
	if !r.Active || from < 0 || from == 0 && src.Last == nil && !r.Standing && now.Sub(src.At) > horizon {
		return Task{}, false
	}
	past, next := candidates(r, src, from, now, set.Zone)
	pick := next
	if past != nil && sensible(past.at, next, now, horizon) {
		pick = past
	}
	if pick == nil {
		return Task{}, false
	}
	step := r.Steps[pick.index]
	t := Task{
		RuleID: r.ID, RuleVersion: r.Version, StepKey: step.Key, StepIndex: pick.index,
		StepNo: number(r, src, pick.index), Purpose: r.Purpose, PlannedFor: pick.at,
	}
	if step.Repeat || r.Standing {
		t.Period = pick.at.In(set.Zone).Format(time.DateOnly)
	}
	t.DueAt, t.WindowEnd = due(r, step, src, pick.at, now, set)
	return t, true
}

// candidate is a step with its planned instant.
type candidate struct {
	index int
	at    time.Time
}

// candidates finds the latest step that should have been and the first that is still to come.
func candidates(r Rule, src Source, from int, now time.Time, zone *time.Location) (past, next *candidate) {
	for i := from; i < len(r.Steps); i++ {
		s := r.Steps[i]
		if !s.fits(src) {
			continue
		}
		if s.Repeat {
			missed, coming := s.occasions(src, now, zone)
			if missed != nil && (!r.Standing || src.Last != nil) {
				past = &candidate{i, *missed}
			}
			return past, &candidate{i, coming}
		}
		at := s.from(src.At, zone)
		switch {
		case src.Last != nil && !at.After(*src.Last):
		case at.After(now):
			return past, &candidate{i, at}
		default:
			past = &candidate{i, at}
		}
	}
	return past, nil
}

// sensible tells whether a missed step is still worth a call.
func sensible(missed time.Time, next *candidate, now time.Time, horizon time.Duration) bool {
	late := now.Sub(missed)
	return late <= horizon && (next == nil || late <= next.at.Sub(now))
}

// occasions gives the latest occasion of a repeated step that is not after now, if any, and the next one.
// They count from the last contact, so that a call made in between moves them.
func (s Step) occasions(src Source, now time.Time, zone *time.Location) (missed *time.Time, coming time.Time) {
	base := src.At
	if src.Last != nil {
		base = *src.Last
	}
	every := max(s.OffsetDays, 1)
	one := s
	for n := max(int(now.Sub(base).Hours()/24)/every-2, 1); ; n++ {
		one.OffsetDays = n * every
		at := one.from(base, zone)
		if at.After(now) {
			return missed, at
		}
		missed = &at
	}
}

// from is the planned instant of the step: the local day, the step's clock time (or that of base), and
// never before base itself, as with a treatment that ends after the evening call should have begun.
func (s Step) from(base time.Time, zone *time.Location) time.Time {
	b := base.In(zone)
	hour, minute, second := b.Clock()
	if m, ok := minutes(s.At); ok {
		hour, minute, second = m/60, m%60, 0
	}
	y, mo, d := b.Date()
	at := time.Date(y, mo, d+s.OffsetDays, hour, minute, second, 0, zone).Add(time.Duration(s.OffsetMinutes) * time.Minute)
	if at.Before(base) {
		return base
	}
	return at
}

// due moves a planned instant to where the call is permitted and finds the end of its window: the step's
// limit, or the end of that day's last window when there is none or it has passed.
func due(r Rule, s Step, src Source, planned, now time.Time, set Setting) (at, end time.Time) {
	start := planned
	if start.Before(now) {
		start = now
	}
	limit, limited := s.limit(src.At, planned, set.Zone)
	at = NextAllowed(start, r.Purpose, set.Preferred, set.Windows, set.Zone)
	if limited && at.After(limit) {
		at = NextAllowed(start, r.Purpose, nil, set.Windows, set.Zone)
	}
	if limited && !at.After(limit) {
		return at, limit
	}
	return at, lastWindowEnd(at, r.Purpose, set.Preferred, set.Windows, set.Zone)
}

func (s Step) limit(source, planned time.Time, zone *time.Location) (time.Time, bool) {
	if m, ok := minutes(s.Until); ok {
		return clockOn(planned, 0, m, zone), true
	}
	if s.LimitDays > 0 {
		return clockOn(source, s.LimitDays, dayEnds, zone), true
	}
	return time.Time{}, false
}

func number(r Rule, src Source, index int) int {
	n := 0
	for _, s := range r.Steps[:index+1] {
		if s.fits(src) {
			n++
		}
	}
	return n
}
