package workday

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Shift is a stretch of opening time of one day, in minutes after midnight by the clock on the wall:
// From belongs to it, To no longer does. To may be 1440 (24:00); work past midnight is written as the
// next day's first shift.
type Shift struct{ From, To int }

// Week holds the shifts of each day, indexed by time.Weekday; a day without shifts is closed.
type Week [7][]Shift

// DefaultWeek is Monday to Friday, 08:30-12:00 and 13:30-17:30.
func DefaultWeek() Week {
	var w Week
	for d := time.Monday; d <= time.Friday; d++ {
		w[d] = []Shift{{8*60 + 30, 12 * 60}, {13*60 + 30, 17*60 + 30}}
	}
	return w
}

// ParseShifts reads "08:30-12:00,13:30-17:30". The empty string is a closed day. Shifts must be in
// order and must not overlap.
func ParseShifts(s string) ([]Shift, error) {
	if s == "" {
		return nil, nil
	}
	var shifts []Shift
	for part := range strings.SplitSeq(s, ",") {
		var shift Shift
		if err := shift.UnmarshalText([]byte(strings.TrimSpace(part))); err != nil {
			return nil, err
		}
		shifts = append(shifts, shift)
	}
	return shifts, checkShifts(shifts)
}

// FormatShifts writes shifts as ParseShifts reads them.
func FormatShifts(shifts []Shift) string {
	parts := make([]string, len(shifts))
	for i, s := range shifts {
		parts[i] = s.String()
	}
	return strings.Join(parts, ",")
}

// String is "08:30-12:00".
func (s Shift) String() string {
	return fmt.Sprintf("%02d:%02d-%02d:%02d", s.From/60, s.From%60, s.To/60, s.To%60)
}

// MarshalText writes the shift as String does.
func (s Shift) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads "08:30-12:00".
func (s *Shift) UnmarshalText(text []byte) error {
	from, to, _ := strings.Cut(string(text), "-")
	var okFrom, okTo bool
	s.From, okFrom = parseMinutes(from)
	s.To, okTo = parseMinutes(to)
	if !okFrom || !okTo {
		return fmt.Errorf("workday: %q is not a shift of the form 08:30-12:00", text)
	}
	return checkShifts([]Shift{*s})
}

// parseMinutes reads HH:MM up to 24:00.
func parseMinutes(s string) (int, bool) {
	if s == "24:00" {
		return 24 * 60, true
	}
	t, err := time.Parse("15:04", s)
	return t.Hour()*60 + t.Minute(), err == nil && len(s) == len("15:04")
}

// checkShifts refuses shifts outside the day, empty, out of order or overlapping.
func checkShifts(shifts []Shift) error {
	end := 0
	for _, s := range shifts {
		if s.From < end || s.To <= s.From || s.To > 24*60 {
			return errors.New("workday: shifts " + FormatShifts(shifts) + " must lie in the day, in order and apart")
		}
		end = s.To
	}
	return nil
}
