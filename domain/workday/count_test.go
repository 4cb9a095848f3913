package workday_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"aftercare/domain/workday"
)

func TestAddDays(t *testing.T) {
	c := china(t)
	tests := []struct {
		name, from string
		n          int
		want       string
	}{
		{"National Day 2024, five days", "2024-09-27 09:00", 5, "2024-10-10 17:30"},
		{"National Day 2024, ten days", "2024-09-27 09:00", 10, "2024-10-16 17:30"},
		{"Spring Festival 2025, five days", "2025-01-24 09:00", 5, "2025-02-07 17:30"},
		{"Spring Festival 2025, ten days", "2025-01-24 09:00", 10, "2025-02-13 17:30"},
		{"Labour Day 2026, five days", "2026-04-30 09:00", 5, "2026-05-11 17:30"},
		{"Labour Day 2026, ten days", "2026-04-30 09:00", 10, "2026-05-18 17:30"},
		{"Mid-Autumn 2026, five days", "2026-09-18 09:00", 5, "2026-09-24 17:30"},
		{"Mid-Autumn 2026, ten days", "2026-09-18 09:00", 10, "2026-10-09 17:30"},
		{"the hour of the start does not matter", "2026-04-30 23:59", 5, "2026-05-11 17:30"},
		{"a start on a day off counts from the next working day", "2026-03-07 12:00", 1, "2026-03-09 17:30"},
		{"a start just after midnight belongs to its own day", "2026-03-04 00:00", 1, "2026-03-05 17:30"},
		{"a count over the turn of the year", "2025-12-31 10:00", 1, "2026-01-04 17:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := c.AddDays(at(t, c, tt.from), tt.n)
			if err != nil || show(c, got) != tt.want {
				t.Errorf("got %s, %v; want %s", show(c, got), err, tt.want)
			}
			if got.Location() != time.UTC {
				t.Errorf("the answer is in %s, not UTC", got.Location())
			}
		})
	}
}

func TestCountingBackwardsIsRefused(t *testing.T) {
	c := china(t)
	now := at(t, c, "2026-03-04 10:00")
	if _, err := c.AddDays(now, 0); !errors.Is(err, workday.ErrNegative) {
		t.Errorf("no days: %v", err)
	}
	if _, err := c.Add(now, -time.Minute); !errors.Is(err, workday.ErrNegative) {
		t.Errorf("minus a minute: %v", err)
	}
}

func TestAdd(t *testing.T) {
	c := china(t)
	tests := []struct {
		name, from string
		d          time.Duration
		want       string
	}{
		{"time inside a shift is plain", "2026-03-04 09:00", time.Hour, "2026-03-04 10:00"},
		{"the lunch break is stepped over", "2026-03-04 11:30", time.Hour, "2026-03-04 14:00"},
		{"a start during lunch counts from its end", "2026-03-04 12:40", time.Hour, "2026-03-04 14:30"},
		{"a start before opening counts from the opening", "2026-03-04 05:00", time.Hour, "2026-03-04 09:30"},
		{"a start after closing counts from the next opening", "2026-03-04 19:00", time.Hour, "2026-03-05 09:30"},
		{"a start on Friday evening counts from Monday", "2026-03-06 17:30", time.Hour, "2026-03-09 09:30"},
		{"time that fills a shift ends with it", "2026-03-04 08:30", 3*time.Hour + 30*time.Minute, "2026-03-04 12:00"},
		{"time that fills a day ends at closing", "2026-03-04 08:30", 7*time.Hour + 30*time.Minute, "2026-03-04 17:30"},
		{"a make-up Saturday is worked", "2026-05-08 17:00", time.Hour, "2026-05-09 09:00"},
		{"a long holiday is stepped over", "2026-04-30 17:00", time.Hour, "2026-05-06 09:00"},
		{"no time inside a shift is the start", "2026-03-04 09:00", 0, "2026-03-04 09:00"},
		{"no time when closed is the next opening", "2026-03-04 12:00", 0, "2026-03-04 13:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from := at(t, c, tt.from)
			got, err := c.Add(from, tt.d)
			if err != nil || show(c, got) != tt.want {
				t.Errorf("got %s, %v; want %s", show(c, got), err, tt.want)
			}
			if got.Location() != time.UTC {
				t.Errorf("the answer is in %s, not UTC", got.Location())
			}
			if back, err := c.Between(from, got); err != nil || back != tt.d {
				t.Errorf("Between gives %s back, %v", back, err)
			}
		})
	}
}

func TestBetween(t *testing.T) {
	c := china(t)
	tests := []struct {
		name, a, b string
		want       time.Duration
	}{
		{"inside a shift it is plain time", "2026-03-04 09:00", "2026-03-04 10:15", 75 * time.Minute},
		{"lunch does not count", "2026-03-04 11:30", "2026-03-04 14:00", time.Hour},
		{"a night does not count", "2026-03-04 17:00", "2026-03-05 09:00", time.Hour},
		{"a weekend does not count", "2026-03-06 17:30", "2026-03-09 08:30", 0},
		{"a whole week is five days", "2026-03-02 00:00", "2026-03-09 00:00", 5 * 450 * time.Minute},
		{"a make-up day counts", "2026-05-09 00:00", "2026-05-10 00:00", 450 * time.Minute},
		{"backwards it is negative", "2026-03-04 10:00", "2026-03-04 09:00", -time.Hour},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := c.Between(at(t, c, tt.a), at(t, c, tt.b)); err != nil || got != tt.want {
				t.Errorf("got %s, %v; want %s", got, err, tt.want)
			}
		})
	}
}

func TestSummerTimeInLondon(t *testing.T) {
	c := calendar(t, "Europe/London", everyDay(t, "00:00-06:00,09:00-17:00"), nil, []int{2026})
	tests := []struct {
		name, day string
		want      time.Duration
	}{
		{"a plain day has its fourteen hours", "2026-03-28", 14 * time.Hour},
		{"the night when clocks go forward is an hour short", "2026-03-29", 13 * time.Hour},
		{"the night when clocks go back is an hour long", "2026-10-25", 15 * time.Hour},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			day := date(t, tt.day)
			if got, err := c.Between(day.In(c.Zone()), day.AddDays(1).In(c.Zone())); err != nil || got != tt.want {
				t.Errorf("got %s, %v; want %s", got, err, tt.want)
			}
		})
	}
	t.Run("a working day ends at 17:00 by the clock on the wall in winter and summer", func(t *testing.T) {
		for from, want := range map[string]string{"2026-03-27 12:00": "2026-03-28T17:00:00Z", "2026-03-28 12:00": "2026-03-29T16:00:00Z"} {
			if got, err := c.AddDays(at(t, c, from), 1); err != nil || got.Format(time.RFC3339) != want {
				t.Errorf("from %s: got %s, %v", from, got.Format(time.RFC3339), err)
			}
		}
	})
	t.Run("a shift inside the skipped hour does not exist", func(t *testing.T) {
		c := calendar(t, "Europe/London", everyDay(t, "00:30-01:15,01:20-01:40,01:45-02:30"), nil, []int{2026})
		spans, err := c.Hours(date(t, "2026-03-29"))
		if err != nil || len(spans) != 2 || !spans[0].To.Equal(spans[1].From) {
			t.Errorf("got %v, %v", spans, err)
		}
	})
}

func TestAddThenBetweenGivesTheDurationBack(t *testing.T) {
	weeks := []workday.Week{workday.DefaultWeek(), everyDay(t, "00:00-24:00"), everyDay(t, "01:30-02:30,09:00-17:00")}
	zones := []string{"Asia/Shanghai", "Europe/London", "America/Sao_Paulo"}
	exceptions, years := chinaDays()
	rapid.Check(t, func(r *rapid.T) {
		week := weeks[rapid.IntRange(0, len(weeks)-1).Draw(r, "week")]
		c := calendar(t, zones[rapid.IntRange(0, len(zones)-1).Draw(r, "zone")], week, exceptions, years)
		from := time.Unix(rapid.Int64Range(1704240000, 1790000000).Draw(r, "from"), 0) // 2024-01-03 to September 2026
		d := time.Duration(rapid.Int64Range(0, int64(200*time.Hour)).Draw(r, "d"))
		due, err := c.Add(from, d)
		if err != nil {
			r.Fatal(err)
		}
		back, err := c.Between(from, due)
		if err != nil || back != d {
			r.Fatalf("%s + %s = %s, but %s lies between, %v", from, d, due, back, err)
		}
		guess, provisional := c.AddProvisional(from, d)
		if !guess.Equal(due) || provisional {
			r.Fatalf("with data at hand AddProvisional gives %s, %v instead of %s", guess, provisional, due)
		}
	})
}
