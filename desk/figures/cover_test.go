package figures

import (
	"fmt"
	"strings"
	"testing"

	"aftercare/domain/workday"
)

func TestEachDayOfARangeIsCountedOnce(t *testing.T) {
	for _, x := range []struct {
		name, grain, from, to, until string
		marked                       []string
		want                         string
	}{
		{"whole months, and the days around them", byMonth, "2026-03-30", "2026-06-02", "2026-07-01", nil,
			"coarse 2026-04 2026-05; days 2026-03-30..2026-03-31 2026-06-01..2026-06-02; raw"},
		{"a month that is not over is days, and the rest is counted", byMonth, "2026-05-01", "2026-05-31", "2026-05-13", nil,
			"coarse; days 2026-05-01..2026-05-12; raw 2026-05-13..2026-05-31"},
		{"a changed day takes its month apart", byMonth, "2026-04-01", "2026-05-31", "2026-06-01", []string{"2026-04-10"},
			"coarse 2026-05; days 2026-04-01..2026-04-09 2026-04-11..2026-04-30; raw 2026-04-10..2026-04-10"},
		{"weeks begin on Monday", byWeek, "2026-05-10", "2026-05-24", "2026-06-01", nil,
			"coarse 2026-W20 2026-W21; days 2026-05-10..2026-05-10; raw"},
		{"days are days", byDay, "2026-05-01", "2026-05-31", "2026-06-01", nil, "coarse; days 2026-05-01..2026-05-31; raw"},
		{"nothing has cells yet", byMonth, "2026-05-01", "2026-05-31", "2026-01-01", nil, "coarse; days; raw 2026-05-01..2026-05-31"},
		{"the year turns", byWeek, "2026-12-28", "2027-01-10", "2027-02-01", nil, "coarse 2026-W53 2027-W01; days; raw"},
		{"too many changed stretches: everything is counted", byMonth, "2026-05-01", "2026-05-31", "2026-06-01",
			[]string{"2026-05-01", "2026-05-03", "2026-05-05", "2026-05-07", "2026-05-09", "2026-05-11", "2026-05-13"},
			"coarse; days; raw 2026-05-01..2026-05-31"},
		{"no day is no range", byMonth, "2026-05-02", "2026-05-01", "2026-06-01", nil, "coarse; days; raw"},
	} {
		marked := map[string]bool{}
		for _, d := range x.marked {
			marked[d] = true
		}
		got := covered(period{on(t, x.from), on(t, x.to)}, on(t, x.until), marked, x.grain)
		spans := func(list []period) (out string) {
			for _, p := range list {
				out += fmt.Sprintf(" %s..%s", p.from, p.to)
			}
			return out
		}
		said := strings.TrimSpace("coarse "+strings.Join(got.coarse, " ")) + "; days" + spans(got.days) + "; raw" + spans(got.raw)
		if said != x.want {
			t.Errorf("%s:\n got %s\nwant %s", x.name, said, x.want)
		}
	}
}

func on(t *testing.T, s string) workday.Date {
	t.Helper()
	d, err := workday.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTheGrainFitsTheQuestion(t *testing.T) {
	for _, x := range []struct {
		by   []ComplaintDimension
		want string
	}{
		{nil, byMonth},
		{[]ComplaintDimension{ComplaintDimensionMonth, ComplaintDimensionSeverity}, byMonth},
		{[]ComplaintDimension{ComplaintDimensionWeek}, byWeek},
		{[]ComplaintDimension{ComplaintDimensionWeek, ComplaintDimensionMonth}, byDay},
		{[]ComplaintDimension{ComplaintDimensionMonth, ComplaintDimensionDay}, byDay},
	} {
		if got := grain(x.by); got != x.want {
			t.Errorf("%v: %s, want %s", x.by, got, x.want)
		}
	}
}
