package figures

import (
	"time"

	"aftercare/domain/workday"
)

// cover says where the counts of a range come from: cells of whole months or weeks, cells of days, and for
// days that are still running or have changed the rows themselves. Each day is in one of the three.
type cover struct {
	coarse []string
	days   []period
	raw    []period
}

// mostSpans bounds the statements of one count: where the days to be counted anew lie in more stretches, the
// whole range is counted.
const mostSpans = 6

// covered divides a range. until is the first day without cells; days in marked have changed since.
func covered(p period, until workday.Date, marked map[string]bool, grain string) cover {
	var out cover
	holds := func(d workday.Date) bool { return d.Before(until) && (len(marked) == 0 || !marked[d.String()]) }
	for d := p.from; !p.to.Before(d); {
		if name, end, ok := stretch(d, grain); ok && !p.to.Before(end) && every(d, end, holds) {
			out.coarse = append(out.coarse, name)
			d = end.AddDays(1)
			continue
		}
		if holds(d) {
			out.days = extend(out.days, d)
		} else {
			out.raw = extend(out.raw, d)
		}
		d = d.AddDays(1)
	}
	if len(out.raw) > mostSpans {
		return cover{raw: []period{p}}
	}
	return out
}

// stretch is the month or week that begins with a day: its name and its last day.
func stretch(d workday.Date, grain string) (name string, end workday.Date, ok bool) {
	switch {
	case grain == byMonth && d.Day == 1:
		return d.String()[:len("2026-05")], endOfMonth(d), true
	case grain == byWeek && d.Weekday() == time.Monday:
		return isoWeek(d.String()), d.AddDays(6), true
	}
	return "", d, false
}

func endOfMonth(d workday.Date) workday.Date {
	return workday.DateOf(time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC), time.UTC)
}

func every(from, to workday.Date, holds func(workday.Date) bool) bool {
	for d := from; !to.Before(d); d = d.AddDays(1) {
		if !holds(d) {
			return false
		}
	}
	return true
}

// extend adds a day to the last stretch when it follows on.
func extend(list []period, d workday.Date) []period {
	if n := len(list); n > 0 && list[n-1].to.AddDays(1) == d {
		list[n-1].to = d
		return list
	}
	return append(list, period{d, d})
}
