package cn_test

import (
	"slices"
	"testing"

	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
)

func TestLoadGivesThreeWholeYears(t *testing.T) {
	exceptions, years := cn.Load()
	if !slices.Equal(years, []int{2024, 2025, 2026}) {
		t.Fatalf("years = %v", years)
	}
	seen := map[workday.Date]bool{}
	off := map[int]int{}
	for _, e := range exceptions {
		if seen[e.Date] || e.Name == "" || len(e.Shifts) > 0 {
			t.Errorf("%+v is doubled, nameless or has shifts", e)
		}
		seen[e.Date] = true
		if e.Off {
			off[e.Date.Year]++
		}
	}
	// Days off by the notices, weekends inside a holiday included.
	for year, want := range map[int]int{2024: 28, 2025: 28, 2026: 33} {
		if off[year] != want {
			t.Errorf("%d has %d days off, want %d", year, off[year], want)
		}
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		name, in string
		ok       bool
	}{
		{"a year with source and days is read", `{"year":2027,"source":"s","days":[{"date":"2027-01-01","name":"元旦","off":true}]}`, true},
		{"a day of the neighbouring December is read", `{"year":2027,"source":"s","days":[{"date":"2026-12-31","name":"元旦","off":true}]}`, true},
		{"a day of another year is refused", `{"year":2027,"source":"s","days":[{"date":"2026-05-01","name":"劳动节","off":true}]}`, false},
		{"a year without source is refused", `{"year":2027,"days":[{"date":"2027-01-01","name":"元旦","off":true}]}`, false},
		{"a year without days is refused", `{"year":2027,"source":"s"}`, false},
		{"a day that does not exist is refused", `{"year":2027,"source":"s","days":[{"date":"2027-02-30","off":true}]}`, false},
		{"other text is refused", `year: 2027`, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := cn.Parse([]byte(tt.in)); (err == nil) != tt.ok {
				t.Errorf("error = %v", err)
			}
		})
	}
}
