package followup

import (
	"time"

	"aftercare/domain/terms"
)

// Simulate lists the calls that a rule would have asked for from one source, due in [from, to), as if each
// call had been made at the moment it was due and the sequence had ended at to. The rule counts as active,
// whether it is or not.
//
// A lasting source (Rule.Standing) is looked at as it stood at from. What merging with other calls would
// have saved (R088) is not known here: every step is a call of its own.
func Simulate(r Rule, src Source, from, to time.Time, set Setting) []Task {
	r.Active, src.Last = true, nil
	now := src.At
	if r.Standing {
		now = from
	}
	var out []Task
	for index := 0; ; {
		t, ok := Plan(r, src, index, now, set)
		if !ok || !t.DueAt.Before(to) {
			return out
		}
		if !t.DueAt.Before(from) {
			out = append(out, t)
		}
		next, more := NextStep(r, t.StepKey)
		switch {
		case Repeats(r):
			next = 0
		case !more:
			return out
		}
		index, now, src.Last = next, t.DueAt, &t.DueAt
	}
}

// Repeats tells whether calls of the rule choose their step anew each time, because class or tier may have
// changed, or the year.
func Repeats(r Rule) bool {
	for _, s := range r.Steps {
		if s.Repeat {
			return true
		}
	}
	return r.Trigger == terms.CallbackTriggerBirthday
}

// Reach is how long after a happening the rule may still ask for a call that is planned but once; ok is
// false when one of its steps repeats, so that there is no end.
func Reach(r Rule) (span time.Duration, ok bool) {
	for _, s := range r.Steps {
		if s.Repeat {
			return 0, false
		}
		span = max(span, time.Duration(s.OffsetDays+1)*24*time.Hour)
	}
	return span + lookAhead*24*time.Hour, true
}
