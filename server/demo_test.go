package main

import (
	"testing"
	"time"

	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
)

func TestADemosMorningIsOnAWorkingDayAndNeverInThePast(t *testing.T) {
	zone := time.FixedZone("CST", 8*3600)
	days, years := cn.Load()
	calendar, err := workday.New(zone, workday.DefaultWeek(), days, years)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, now, last, want string }{
		{"an empty database on a working day", "2026-05-13 22:00", "", "2026-05-13 10:05"},
		{"on a Saturday", "2026-05-16 09:00", "", "2026-05-18 10:05"},
		{"in the week of the national holiday", "2026-10-02 09:00", "", "2026-10-08 10:05"},
		{"on a Sunday that is worked", "2026-10-10 12:00", "", "2026-10-10 10:05"},
		{"a demo of yesterday", "2026-05-13 08:00", "2026-05-12 17:00", "2026-05-13 10:05"},
		{"stopped an hour ago", "2026-05-13 08:00", "2026-05-13 11:30", "2026-05-13 11:30"},
		{"stopped in the evening of its day", "2026-05-13 08:00", "2026-05-13 17:00", "2026-05-14 10:05"},
		{"that ran ahead of the real day", "2026-05-16 12:00", "2026-05-18 12:00", "2026-05-18 12:00"},
		{"in a year whose holidays nobody knows", "2031-05-14 09:00", "", "2031-05-14 10:05"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := func(text string) time.Time {
				if text == "" {
					return time.Time{}
				}
				v, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
			if got := morning(at(c.now), at(c.last), calendar); !got.Equal(at(c.want)) {
				t.Errorf("got %v", got.In(zone))
			}
		})
	}
}
