package workday

import (
	"fmt"
	"time"
)

// Date is a day of the civil calendar, without hour and without zone.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads YYYY-MM-DD. A day that no month has is refused.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("workday: %q is not a date of the form 2006-01-02", s)
	}
	return DateOf(t, time.UTC), nil
}

// DateOf is the day on which the instant t falls in the zone.
func DateOf(t time.Time, zone *time.Location) Date {
	y, m, d := t.In(zone).Date()
	return Date{y, m, d}
}

// String is YYYY-MM-DD.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day) }

// In is the first instant of the day in the zone: midnight, or the end of the gap where a change of
// the clocks leaves midnight out.
func (d Date) In(zone *time.Location) time.Time { return d.at(0, zone) }

// at is the instant at which clocks on the wall show the minute of the day; a minute that summer time
// skips is the instant of the change. (time.Date alone may answer an hour early, on the day before.)
func (d Date) at(minute int, zone *time.Location) time.Time {
	t := time.Date(d.Year, d.Month, d.Day, 0, minute, 0, 0, zone)
	_, offset := t.Zone()
	shown := t.Unix() + int64(offset)
	asked := time.Date(d.Year, d.Month, d.Day, 0, minute, 0, 0, time.UTC).Unix()
	before, after := t.ZoneBounds()
	switch {
	case shown < asked:
		return after
	case shown > asked:
		return before
	}
	return t
}

// AddDays is the day n calendar days later, or earlier when n is negative.
func (d Date) AddDays(n int) Date {
	return DateOf(time.Date(d.Year, d.Month, d.Day+n, 0, 0, 0, 0, time.UTC), time.UTC)
}

// Before tells whether d comes before e.
func (d Date) Before(e Date) bool { return d.In(time.UTC).Before(e.In(time.UTC)) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.In(time.UTC).Weekday() }

// MarshalText writes the date as String does, so JSON and YAML hold YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what ParseDate reads.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDate(string(text))
	return err
}
