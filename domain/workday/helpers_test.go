package workday_test

import (
	"testing"
	"time"
	_ "time/tzdata" // the zones of the tests do not depend on the machine

	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
)

// zone loads a zone by name.
func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

// china is the default week in Shanghai with the shipped holidays.
func china(t testing.TB) workday.Calendar {
	t.Helper()
	exceptions, years := cn.Load()
	return calendar(t, "Asia/Shanghai", workday.DefaultWeek(), exceptions, years)
}

func calendar(t testing.TB, zoneName string, week workday.Week, exceptions []workday.Exception, years []int) workday.Calendar {
	t.Helper()
	c, err := workday.New(zone(t, zoneName), week, exceptions, years)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// at reads "2006-01-02 15:04" as shown by clocks in the calendar's zone.
func at(t testing.TB, c workday.Calendar, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", s, c.Zone())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// show is the inverse of at.
func show(c workday.Calendar, v time.Time) string { return v.In(c.Zone()).Format("2006-01-02 15:04") }

func date(t testing.TB, s string) workday.Date {
	t.Helper()
	d, err := workday.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// everyDay is a week with the same shifts on all seven days.
func everyDay(t testing.TB, shifts string) (w workday.Week) {
	t.Helper()
	for i := range w {
		s, err := workday.ParseShifts(shifts)
		if err != nil {
			t.Fatal(err)
		}
		w[i] = s
	}
	return w
}
