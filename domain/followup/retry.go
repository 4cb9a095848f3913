package followup

import (
	"time"

	"aftercare/domain/terms"
)

// MaxTries is on how many different days a customer who does not answer is tried.
const MaxTries = 3

// Retry gives the time of the next try after unanswered ones (the last one included): on the next day
// that has a window, in the part of the day that was tried longest ago or never. ok is false when the
// customer was tried on MaxTries different days: the callback becomes UNREACHABLE. Several tries on one
// day count as one, so that haste does not end a callback early.
func Retry(tries []time.Time, p terms.CallbackPurpose, now time.Time, set Setting) (next time.Time, ok bool) {
	days := map[string]bool{}
	for _, t := range tries {
		days[t.In(set.Zone).Format(time.DateOnly)] = true
	}
	if len(days) >= MaxTries {
		return time.Time{}, false
	}
	for _, list := range [][]CallWindow{set.Preferred, set.Windows.of(p)} {
		for day := 1; day <= lookAhead; day++ {
			if parts := split(spans(list, now, day, set.Zone), set.Zone); len(parts) > 0 {
				return leastTried(parts, tries, set.Zone), true
			}
		}
	}
	return clockOn(now, 1, dayBegins, set.Zone), true
}

// split cuts a window that runs into the evening in two: people who do not answer in the afternoon may
// well do so after work.
func split(list []span, zone *time.Location) []span {
	var out []span
	for _, s := range list {
		cut := clockOn(s.start, 0, evening, zone)
		if s.start.Before(cut) && cut.Before(s.end) {
			out = append(out, span{s.start, cut}, span{cut, s.end})
		} else {
			out = append(out, s)
		}
	}
	return out
}

func leastTried(parts []span, tries []time.Time, zone *time.Location) time.Time {
	best, bestLast := parts[0].start, len(tries)
	for _, part := range parts {
		last := -1
		for i, t := range tries {
			if y, m, d := part.start.In(zone).Date(); inClock(t, part, y, m, d, zone) {
				last = i
			}
		}
		if last < bestLast {
			best, bestLast = part.start, last
		}
	}
	return best
}

// inClock tells whether t, taken to the date, lies in the part of the day.
func inClock(t time.Time, part span, y int, m time.Month, d int, zone *time.Location) bool {
	hour, minute, second := t.In(zone).Clock()
	same := time.Date(y, m, d, hour, minute, second, 0, zone)
	return !same.Before(part.start) && same.Before(part.end)
}

// ThirdPartyDeclined is when to call again after somebody else asked not to pass the call on: one day
// later, in a permitted window (R163).
func ThirdPartyDeclined(p terms.CallbackPurpose, now time.Time, set Setting) time.Time {
	y, m, d := now.In(set.Zone).Date()
	hour, minute, second := now.In(set.Zone).Clock()
	tomorrow := time.Date(y, m, d+1, hour, minute, second, 0, set.Zone)
	return NextAllowed(tomorrow, p, set.Preferred, set.Windows, set.Zone)
}

// Merge tells whether two open calls to one customer are so near that one of them is enough (R088):
// less than hours apart.
func Merge(existingDue, newDue time.Time, hours int) bool {
	return newDue.Sub(existingDue).Abs() < time.Duration(hours)*time.Hour
}
