package deadline_test

import (
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
)

// Any life of a pausable clock: the stored due is the recomputed one, a pause never brings the due
// forward, and nobody resumes to a due that has passed.
func TestADueFollowsFromStartLimitAndLedgerAlone(t *testing.T) {
	cal := china(t)
	units := (deadline.Unit("")).Values()
	limit := func(r *rapid.T) deadline.Limit {
		l := deadline.Limit{Unit: deadline.Unit(rapid.SampledFrom(units).Draw(r, "unit")), Amount: rapid.IntRange(1, 12).Draw(r, "amount")}
		if l.Unit != deadline.WorkingDays {
			l.Amount *= 97
		}
		return l
	}
	rapid.Check(t, func(r *rapid.T) {
		now := time.Unix(0, rapid.Int64Range(1704240000_000000000, 1775000000_000000000).Draw(r, "start"))
		limits := deadline.DefaultLimits()
		limits.ByKind[terms.ClockKindResolution] = limit(r)
		c := deadline.Start(terms.ClockKindResolution, now, limits, deadline.Params{}, cal)
		for range rapid.IntRange(0, 8).Draw(r, "moves") {
			now = now.Add(time.Duration(rapid.Int64Range(0, int64(60*time.Hour)).Draw(r, "wait")))
			before := c
			var err error
			switch {
			case c.State == terms.ClockStatePaused:
				c, err = c.Resume(now, cal)
				if !c.DueAt.After(now) {
					r.Fatalf("resumed at %s to a due of %s", now, c.DueAt)
				}
			case rapid.IntRange(0, 4).Draw(r, "relimit") == 0:
				c = c.Relimit(limit(r), cal)
				before = c
			case now.Before(c.DueAt.Add(-time.Second)):
				c, err = c.Pause(now, deadline.Customer)
			}
			if err != nil {
				r.Fatal(err)
			}
			if c.DueAt.Before(before.DueAt) {
				r.Fatalf("a pause brought the due forward from %s to %s", before.DueAt, c.DueAt)
			}
			if c.WarnAt.After(c.DueAt) || c.WarnAt.Before(c.StartedAt) {
				r.Fatalf("warns %s, outside %s to %s", c.WarnAt, c.StartedAt, c.DueAt)
			}
			if again := c.Recompute(cal); !reflect.DeepEqual(again, c) {
				r.Fatalf("stored %+v, recomputed %+v", c, again)
			}
		}
	})
}

// Without pauses the clock agrees with the calendar's own counting.
func TestAClockWithoutPausesAgreesWithTheCalendar(t *testing.T) {
	cal := china(t)
	rapid.Check(t, func(r *rapid.T) {
		from := time.Unix(rapid.Int64Range(1704240000, 1775000000).Draw(r, "start"), 0)
		n := rapid.IntRange(1, 60).Draw(r, "days")
		limits := deadline.DefaultLimits()
		limits.ByKind[terms.ClockKindResolution] = deadline.Limit{Unit: deadline.WorkingDays, Amount: n}
		c := deadline.Start(terms.ClockKindResolution, from, limits, deadline.Params{}, cal)
		want, err := cal.AddDays(from, n)
		if err != nil || !c.DueAt.Equal(want) {
			r.Fatalf("due %s, the calendar says %s, %v", c.DueAt, want, err)
		}
	})
}
