package followup

import (
	"slices"
	"time"

	"aftercare/domain/terms"
)

// The callable day: no call before DayBegins or from DayEnds on, local time, whoever asks (R066).
const (
	DayBegins = "08:00"
	DayEnds   = "21:00"
	evening   = 18*60 + 30 // evening windows begin at 18:30
	dayBegins = 8 * 60
	dayEnds   = 21 * 60
	lookAhead = 14 // days to search for a window
	patience  = 24 * time.Hour
)

// CallWindow is a span of local clock time on some days; From belongs to it, To does not. No days means
// every day.
type CallWindow struct {
	Days []terms.Weekday `json:"days"`
	From string          `json:"from"`
	To   string          `json:"to"`
}

// Windows is the setting of permitted hours, per purpose (R065). A purpose without an entry has the
// default of its kind.
type Windows map[terms.CallbackPurpose][]CallWindow

// careHours and salesHours are the usual hours of each sort of call.
func careHours() []CallWindow {
	return []CallWindow{{From: "09:00", To: "12:30"}, {From: "14:00", To: "21:00"}}
}

func salesHours() []CallWindow {
	return []CallWindow{{From: "10:00", To: "11:30"}, {From: "14:30", To: "16:30"}}
}

// DefaultWindows are the hours with which a hospital starts: 09:00 to 12:30 and 14:00 to 21:00 for care,
// 10:00 to 11:30 and 14:30 to 16:30 for everything that needs consent.
func DefaultWindows() Windows {
	w := Windows{}
	for _, v := range terms.CallbackPurpose("").Values() {
		p := terms.CallbackPurpose(v)
		if NeedsConsent(p) == ConsentNone {
			w[p] = careHours()
		} else {
			w[p] = salesHours()
		}
	}
	return w
}

func (w Windows) of(p terms.CallbackPurpose) []CallWindow {
	if list := w[p]; len(list) > 0 {
		return list
	}
	return DefaultWindows()[p]
}

// NextAllowed is the first instant from t on at which a call of the purpose is permitted: in the
// customer's hours when stated (these may lie outside the purpose's windows, since the customer chose
// them), else in the purpose's. A care call does not wait more than patience for the customer's hours: a
// sick person is called in the ordinary ones. Always within the callable day. When no window opens for
// 14 days the next callable day does.
func NextAllowed(t time.Time, p terms.CallbackPurpose, preferred []CallWindow, w Windows, zone *time.Location) time.Time {
	ordinary, ok := firstIn(w.of(p), t, zone)
	if !ok {
		ordinary, _ = firstIn([]CallWindow{{From: DayBegins, To: DayEnds}}, t, zone)
	}
	chosen, ok := firstIn(preferred, t, zone)
	if !ok || NeedsConsent(p) == ConsentNone && chosen.Sub(ordinary) > patience {
		return ordinary
	}
	return chosen
}

// firstIn is the first instant from t on inside one of the windows.
func firstIn(list []CallWindow, t time.Time, zone *time.Location) (time.Time, bool) {
	for day := range lookAhead {
		for _, s := range spans(list, t, day, zone) {
			if t.Before(s.end) {
				return later(t, s.start), true
			}
		}
	}
	return time.Time{}, false
}

// span is a window on one date.
type span struct{ start, end time.Time }

// spans gives the windows that open on the local day of t plus days, cut to the callable day, by start.
func spans(list []CallWindow, t time.Time, days int, zone *time.Location) []span {
	day := weekday(clockOn(t, days, 12*60, zone).In(zone).Weekday())
	var out []span
	for _, w := range list {
		from, ok := minutes(w.From)
		to, ok2 := minutes(w.To)
		from, to = max(from, dayBegins), min(to, dayEnds)
		if !ok || !ok2 || from >= to || len(w.Days) > 0 && !slices.Contains(w.Days, day) {
			continue
		}
		out = append(out, span{clockOn(t, days, from, zone), clockOn(t, days, to, zone)})
	}
	slices.SortFunc(out, func(a, b span) int { return a.start.Compare(b.start) })
	return out
}

// lastWindowEnd is the end of the last window of the day of t, in the purpose's or the customer's hours.
func lastWindowEnd(t time.Time, p terms.CallbackPurpose, preferred []CallWindow, w Windows, zone *time.Location) time.Time {
	end := t
	for _, s := range spans(append(slices.Clone(w.of(p)), preferred...), t, 0, zone) {
		end = later(end, s.end)
	}
	if end.Equal(t) {
		return clockOn(t, 0, dayEnds, zone)
	}
	return end
}

// minutes reads "18:30" as minutes after midnight; "24:00" is not a clock time.
func minutes(clock string) (int, bool) {
	t, err := time.Parse("15:04", clock)
	if err != nil || len(clock) != 5 {
		return 0, false
	}
	return t.Hour()*60 + t.Minute(), true
}

// clockOn is the instant at which clocks show the minutes after midnight on the local day of t plus days.
func clockOn(t time.Time, days, minute int, zone *time.Location) time.Time {
	y, m, d := t.In(zone).Date()
	return time.Date(y, m, d+days, minute/60, minute%60, 0, 0, zone)
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func weekday(d time.Weekday) terms.Weekday {
	return [...]terms.Weekday{
		terms.WeekdaySun, terms.WeekdayMon, terms.WeekdayTue, terms.WeekdayWed, terms.WeekdayThu, terms.WeekdayFri, terms.WeekdaySat,
	}[d]
}
