package workday_test

import (
	"testing"
	"time"

	"aftercare/domain/workday"
)

func TestParseShifts(t *testing.T) {
	tests := []struct {
		name, in string
		want     string
		ok       bool
	}{
		{"a split day is read", "08:30-12:00,13:30-17:30", "08:30-12:00,13:30-17:30", true},
		{"blanks after the comma are no matter", "08:30-12:00, 13:30-17:30", "08:30-12:00,13:30-17:30", true},
		{"a day and night without pause is read", "00:00-24:00", "00:00-24:00", true},
		{"shifts that touch are read", "08:00-12:00,12:00-16:00", "08:00-12:00,12:00-16:00", true},
		{"nothing is a closed day", "", "", true},
		{"shifts that overlap are refused", "08:30-12:00,11:00-17:30", "", false},
		{"shifts out of order are refused", "13:30-17:30,08:30-12:00", "", false},
		{"a shift past midnight is refused", "22:00-06:00", "", false},
		{"a shift without length is refused", "09:00-09:00", "", false},
		{"an hour that no clock shows is refused", "09:00-25:00", "", false},
		{"an hour without leading zero is refused", "8:30-12:00", "", false},
		{"a lone hour is refused", "08:30", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			shifts, err := workday.ParseShifts(tt.in)
			if (err == nil) != tt.ok {
				t.Fatalf("error = %v", err)
			}
			if tt.ok && workday.FormatShifts(shifts) != tt.want {
				t.Errorf("got %s", workday.FormatShifts(shifts))
			}
		})
	}
}

func TestTheDefaultWeekIsMondayToFridayWithALunchBreak(t *testing.T) {
	for d, shifts := range workday.DefaultWeek() {
		want := "08:30-12:00,13:30-17:30"
		if time.Weekday(d) == time.Saturday || time.Weekday(d) == time.Sunday {
			want = ""
		}
		if got := workday.FormatShifts(shifts); got != want {
			t.Errorf("%s: got %q, want %q", time.Weekday(d), got, want)
		}
	}
}
