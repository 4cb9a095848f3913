package deadline_test

import (
	"testing"
	"time"
	_ "time/tzdata" // the zone of the tests does not depend on the machine

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
)

// china is the default week in Shanghai with the shipped holidays.
func china(t testing.TB) workday.Calendar {
	t.Helper()
	loc, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	exceptions, years := cn.Load()
	cal, err := workday.New(loc, workday.DefaultWeek(), exceptions, years)
	if err != nil {
		t.Fatal(err)
	}
	return cal
}

// at reads "2006-01-02 15:04" as shown by clocks in Shanghai.
func at(t testing.TB, cal workday.Calendar, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", s, cal.Zone())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// show is the inverse of at.
func show(cal workday.Calendar, v time.Time) string {
	return v.In(cal.Zone()).Format("2006-01-02 15:04")
}

// start starts a clock with the default limits.
func start(t testing.TB, cal workday.Calendar, kind terms.ClockKind, from string) deadline.Clock {
	t.Helper()
	return deadline.Start(kind, at(t, cal, from), deadline.DefaultLimits(), deadline.Params{}, cal)
}

// paused pauses and resumes a clock by pairs of instants; an odd last one leaves it paused.
func paused(t testing.TB, cal workday.Calendar, c deadline.Clock, reason deadline.Reason, instants ...string) deadline.Clock {
	t.Helper()
	for i, s := range instants {
		var err error
		if i%2 == 0 {
			c, err = c.Pause(at(t, cal, s), reason)
		} else {
			c, err = c.Resume(at(t, cal, s), cal)
		}
		if err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	return c
}

// limited is a RESOLUTION clock, which pauses for the customer, under another limit.
func limited(t testing.TB, cal workday.Calendar, limit deadline.Limit, from string) deadline.Clock {
	t.Helper()
	return start(t, cal, terms.ClockKindResolution, from).Relimit(limit, cal)
}
