package workday_test

import (
	"errors"
	"testing"
	"time"

	"aftercare/domain/workday"
)

func TestWorkdaysOfChina(t *testing.T) {
	c := china(t)
	tests := []struct {
		name, day string
		want      bool
	}{
		{"a plain Wednesday is worked", "2026-03-04", true},
		{"a plain Saturday is not", "2026-03-07", false},
		{"a holiday on a weekday is not", "2026-05-04", false},
		{"the make-up day of New Year is worked", "2026-01-04", true},
		{"the make-up day before Spring Festival is worked", "2026-02-14", true},
		{"the make-up day after Spring Festival is worked", "2026-02-28", true},
		{"the make-up day of Labour Day is worked", "2026-05-09", true},
		{"the make-up day before National Day is worked", "2026-09-20", true},
		{"the make-up day after National Day is worked", "2026-10-10", true},
		{"Mid-Autumn on a Friday is not", "2026-09-25", false},
		{"the Sunday of Mid-Autumn is not", "2026-09-27", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := c.IsWorkday(date(t, tt.day))
			if err != nil || got != tt.want {
				t.Errorf("IsWorkday(%s) = %v, %v", tt.day, got, err)
			}
			shifts, err := c.Shifts(date(t, tt.day))
			if err != nil || (len(shifts) > 0) != tt.want {
				t.Errorf("Shifts(%s) = %v, %v", tt.day, shifts, err)
			}
		})
	}
}

func TestWorkdaysInAYear(t *testing.T) {
	c := china(t)
	for year, want := range map[int]int{2024: 251, 2025: 248, 2026: 248} {
		got := 0
		for d := (workday.Date{Year: year, Month: time.January, Day: 1}); d.Year == year; d = d.AddDays(1) {
			ok, err := c.IsWorkday(d)
			if err != nil {
				t.Fatal(err)
			}
			if ok {
				got++
			}
		}
		if got != want {
			t.Errorf("%d has %d working days, want %d", year, got, want)
		}
	}
}

func TestAYearWithoutDataIsAnError(t *testing.T) {
	c := china(t)
	late := at(t, c, "2026-12-30 10:00")
	calls := map[string]func() error{
		"asking for a day":                  func() error { _, err := c.IsWorkday(date(t, "2027-03-01")); return err },
		"asking for shifts":                 func() error { _, err := c.Shifts(date(t, "2027-03-01")); return err },
		"asking for hours":                  func() error { _, err := c.Hours(date(t, "2027-03-01")); return err },
		"counting days into the year":       func() error { _, err := c.AddDays(late, 5); return err },
		"counting time into the year":       func() error { _, err := c.Add(late, 40*time.Hour); return err },
		"measuring time into the year":      func() error { _, err := c.Between(late, late.AddDate(0, 1, 0)); return err },
		"measuring time back from the year": func() error { _, err := c.Between(late.AddDate(0, 1, 0), late); return err },
	}
	for name, call := range calls {
		t.Run(name, func(t *testing.T) {
			var missing workday.ErrYearMissing
			if err := call(); !errors.As(err, &missing) || missing.Year != 2027 {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("counting that stays in the year is none", func(t *testing.T) {
		if due, err := c.AddDays(late, 1); err != nil || show(c, due) != "2026-12-31 17:30" {
			t.Errorf("got %s, %v", show(c, due), err)
		}
	})
	t.Run("the day of the start is not asked for", func(t *testing.T) {
		c := calendar(t, "Asia/Shanghai", workday.DefaultWeek(), nil, []int{2026})
		if due, err := c.AddDays(at(t, c, "2025-12-31 10:00"), 1); err != nil || show(c, due) != "2026-01-01 17:30" {
			t.Errorf("got %s, %v", show(c, due), err)
		}
	})
}

func TestNew(t *testing.T) {
	good := workday.DefaultWeek()
	bad := workday.DefaultWeek()
	bad[time.Monday] = []workday.Shift{{From: 600, To: 540}}
	day := date(t, "2026-05-09")
	tests := []struct {
		name       string
		zone       *time.Location
		week       workday.Week
		exceptions []workday.Exception
		ok         bool
	}{
		{"a zone and a week are enough", time.UTC, good, nil, true},
		{"a missing zone is refused", nil, good, nil, false},
		{"a week without a shift is refused", time.UTC, workday.Week{}, nil, false},
		{"a shift that ends before it begins is refused", time.UTC, bad, nil, false},
		{"a holiday with shifts is refused", time.UTC, good, []workday.Exception{{Date: day, Off: true, Shifts: good[1]}}, false},
		{"a make-up day with overlapping shifts is refused", time.UTC, good, []workday.Exception{{Date: day, Shifts: []workday.Shift{{From: 0, To: 60}, {From: 30, To: 90}}}}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := workday.New(tt.zone, tt.week, tt.exceptions, nil); (err == nil) != tt.ok {
				t.Errorf("error = %v", err)
			}
		})
	}
}

func TestExceptions(t *testing.T) {
	saturday := date(t, "2026-05-09")
	closedMondays := workday.DefaultWeek()
	closedMondays[time.Monday] = nil
	closedMondays[time.Tuesday] = []workday.Shift{{From: 600, To: 1080}}
	tests := []struct {
		name       string
		week       workday.Week
		exceptions []workday.Exception
		want       string
	}{
		{"a make-up day is worked as a Monday", workday.DefaultWeek(), []workday.Exception{{Date: saturday}}, "08:30-12:00,13:30-17:30"},
		{"a make-up day with shifts keeps them", workday.DefaultWeek(), []workday.Exception{{Date: saturday, Shifts: []workday.Shift{{From: 540, To: 720}}}}, "09:00-12:00"},
		{"where Mondays are closed a make-up day is worked as a Tuesday", closedMondays, []workday.Exception{{Date: saturday}}, "10:00-18:00"},
		{"the later of two entries holds", workday.DefaultWeek(), []workday.Exception{{Date: saturday}, {Date: saturday, Off: true}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := calendar(t, "Asia/Shanghai", tt.week, tt.exceptions, []int{2026})
			shifts, err := c.Shifts(saturday)
			if got := workday.FormatShifts(shifts); err != nil || got != tt.want {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func TestACalendarCannotBeChangedFromOutside(t *testing.T) {
	week := workday.DefaultWeek()
	c := calendar(t, "Asia/Shanghai", week, nil, []int{2026})
	week[time.Wednesday][0].From = 0
	shifts, _ := c.Shifts(date(t, "2026-03-04"))
	shifts[1].To = 1440
	again, _ := c.Shifts(date(t, "2026-03-04"))
	if got := workday.FormatShifts(again); got != "08:30-12:00,13:30-17:30" {
		t.Errorf("got %s", got)
	}
}
