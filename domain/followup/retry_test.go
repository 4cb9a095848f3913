package followup

import (
	"testing"
	"time"

	"aftercare/domain/terms"
)

func TestRetry(t *testing.T) {
	for _, c := range []struct {
		name      string
		tries     []string
		purpose   terms.CallbackPurpose
		preferred []CallWindow
		want      string // empty: unreachable
	}{
		{"a try in the morning is followed by one in the next afternoon", []string{"2026-05-11 10:00"}, care, nil, "2026-05-12 14:00"},
		{"a try in the afternoon is followed by one in the next morning", []string{"2026-05-11 15:00"}, care, nil, "2026-05-12 09:00"},
		{"the third try takes the part of the day not tried yet", []string{"2026-05-11 10:00", "2026-05-12 14:00"}, care, nil, "2026-05-13 18:30"},
		{"three days without answer make the customer unreachable", []string{"2026-05-11 10:00", "2026-05-12 14:00", "2026-05-13 18:30"}, care, nil, ""},
		{"three tries on one day do not", []string{"2026-05-11 09:00", "2026-05-11 14:00", "2026-05-11 19:00"}, care, nil, "2026-05-12 09:00"},
		{"a lead alternates between its two windows", []string{"2026-05-11 10:00", "2026-05-12 14:30"}, sale, nil, "2026-05-13 10:00"},
		{"the customer's hours are kept even when there is one window only", []string{"2026-05-11 19:00"}, sale, []CallWindow{{From: "19:00", To: "20:00"}}, "2026-05-12 19:00"},
		{"a weekday of the customer is waited for", []string{"2026-05-11 19:00"}, sale, []CallWindow{only(terms.WeekdayMon, "10:00", "11:00")}, "2026-05-18 10:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var tries []time.Time
			for _, s := range c.tries {
				tries = append(tries, at(t, s).UTC())
			}
			next, ok := Retry(tries, c.purpose, tries[len(tries)-1].Add(time.Minute), setting(c.preferred...))
			got := ""
			if ok {
				got = show(next)
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAThirdPartyWhoDeclinesIsFollowedByACallOneDayLater(t *testing.T) {
	if got := ThirdPartyDeclined(care, at(t, "2026-05-11 15:10"), setting()); show(got) != "2026-05-12 15:10" {
		t.Errorf("got %s", show(got))
	}
	if got := ThirdPartyDeclined(sale, at(t, "2026-05-11 16:45"), setting()); show(got) != "2026-05-13 10:00" {
		t.Errorf("outside the hours of a lead it is the next window: got %s", show(got))
	}
}

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b string
		want bool
	}{
		{"calls a day apart are one", "2026-05-11 10:00", "2026-05-12 10:00", true},
		{"whichever comes first", "2026-05-12 10:00", "2026-05-11 10:00", true},
		{"calls exactly 48 hours apart stay two", "2026-05-11 10:00", "2026-05-13 10:00", false},
		{"calls three days apart stay two", "2026-05-11 10:00", "2026-05-14 10:00", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Merge(at(t, c.a), at(t, c.b), DefaultMergeHours); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
