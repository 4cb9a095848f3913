package workday_test

import (
	"encoding/json"
	"testing"
	"time"

	"aftercare/domain/workday"
)

func TestParseDate(t *testing.T) {
	tests := []struct {
		name, in string
		ok       bool
	}{
		{"a plain day is read", "2026-02-28", true},
		{"the leap day of a leap year is read", "2024-02-29", true},
		{"the leap day of another year is refused", "2026-02-29", false},
		{"a thirteenth month is refused", "2026-13-01", false},
		{"a day without leading zero is refused", "2026-1-5", false},
		{"a day with an hour is refused", "2026-01-05T00:00", false},
		{"an empty text is refused", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := workday.ParseDate(tt.in)
			if (err == nil) != tt.ok {
				t.Fatalf("ParseDate(%q) error = %v", tt.in, err)
			}
			if tt.ok && d.String() != tt.in {
				t.Errorf("ParseDate(%q) = %s", tt.in, d)
			}
		})
	}
}

func TestDateArithmetic(t *testing.T) {
	tests := []struct {
		name, from string
		n          int
		want       string
	}{
		{"a day later crosses the month", "2026-01-31", 1, "2026-02-01"},
		{"a day later crosses the year", "2025-12-31", 1, "2026-01-01"},
		{"a day earlier finds the leap day", "2024-03-01", -1, "2024-02-29"},
		{"no days is the same day", "2026-05-09", 0, "2026-05-09"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from := date(t, tt.from)
			got := from.AddDays(tt.n)
			if got.String() != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if from.Before(got) != (tt.n > 0) || got.Before(from) != (tt.n < 0) {
				t.Errorf("Before does not agree with AddDays(%d)", tt.n)
			}
		})
	}
	if wd := date(t, "2026-09-18").Weekday(); wd != time.Friday {
		t.Errorf("2026-09-18 is a Friday, got %s", wd)
	}
}

func TestTheDayOfAnInstantIsTheHospitals(t *testing.T) {
	c := china(t)
	evening := time.Date(2026, 3, 1, 16, 30, 0, 0, time.UTC)
	if got := c.Today(evening).String(); got != "2026-03-02" {
		t.Errorf("16:30 UTC is already the next day in Shanghai, got %s", got)
	}
	if got := c.Today(evening).In(c.Zone()); show(c, got) != "2026-03-02 00:00" {
		t.Errorf("the day begins at midnight in Shanghai, got %s", show(c, got))
	}
	var zero workday.Calendar
	if got := zero.Today(evening).String(); got != "2026-03-01" {
		t.Errorf("the zero calendar is UTC, got %s", got)
	}
}

func TestADayWithoutMidnightBeginsAfterTheGap(t *testing.T) {
	// Brazil's summer time began at midnight: 2018-11-04 started at 01:00.
	loc := zone(t, "America/Sao_Paulo")
	start := date(t, "2018-11-04").In(loc)
	if got := start.In(loc).Format("2006-01-02 15:04 -07"); got != "2018-11-04 01:00 -02" {
		t.Errorf("got %s", got)
	}
}

func TestDatesAreTextInJSON(t *testing.T) {
	in := workday.Exception{Date: date(t, "2026-05-09"), Name: "劳动节", Shifts: []workday.Shift{{From: 540, To: 720}}}
	text, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"date":"2026-05-09","off":false,"name":"劳动节","shifts":["09:00-12:00"]}`; string(text) != want {
		t.Errorf("got %s", text)
	}
	var out workday.Exception
	if err := json.Unmarshal(text, &out); err != nil || out.Date != in.Date || out.Shifts[0] != in.Shifts[0] {
		t.Errorf("got %+v, %v", out, err)
	}
	if err := json.Unmarshal([]byte(`{"date":"2026-02-30"}`), &out); err == nil {
		t.Error("30 February was read")
	}
}
