// Package workday knows when a hospital works: its zone, its week of shifts, public holidays and the
// make-up working days that China's yearly notice sets (调休). It adds and measures working days and
// working time.
//
// A Calendar is a value that its caller passes on; there is none for the whole process. It never
// reads the clock, and it never guesses in silence: a day in a year whose notice is not loaded is
// ErrYearMissing, because a wrong legal deadline is worse than none. Intake must go on in such a year
// too; the functions named …Provisional serve it and say when they guessed.
//
// Instants go in with any location and come out in UTC.
package workday

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"
)

// ErrYearMissing says that the holidays of the year are not loaded.
type ErrYearMissing struct{ Year int }

// Error names the year.
func (e ErrYearMissing) Error() string {
	return fmt.Sprintf("workday: no holiday data for %d", e.Year)
}

// ErrNegative refuses a count of working days below 1 or a working time below 0.
var ErrNegative = errors.New("workday: cannot count backwards")

// Exception is a day that differs from the week: a public holiday (Off) or a make-up working day.
// A make-up day without shifts of its own is worked as a Monday.
type Exception struct {
	Date   Date    `json:"date"`
	Off    bool    `json:"off"`
	Name   string  `json:"name"`
	Shifts []Shift `json:"shifts,omitempty"`
}

// Calendar is the working time of one hospital. It does not change once made, so it may be copied
// and used by many goroutines. The zero Calendar is UTC, the default week, and no year loaded.
type Calendar struct {
	zone       *time.Location
	week       Week
	makeUp     []Shift
	exceptions map[Date]Exception
	years      map[int]bool
}

// New makes a calendar. Years are those whose holidays are all in exceptions. A later exception
// replaces an earlier one of the same day, so that a hospital's own days may follow the nation's.
// Refused are a missing zone, a week without any shift, shifts that overlap, and holidays with shifts.
func New(zone *time.Location, week Week, exceptions []Exception, years []int) (Calendar, error) {
	if zone == nil {
		return Calendar{}, errors.New("workday: a calendar needs a zone")
	}
	c := Calendar{zone: zone, exceptions: map[Date]Exception{}, years: map[int]bool{}}
	for d, shifts := range week {
		if err := checkShifts(shifts); err != nil {
			return Calendar{}, err
		}
		c.week[d] = slices.Clone(shifts)
	}
	if c.makeUp = firstOpen(c.week); c.makeUp == nil {
		return Calendar{}, errors.New("workday: the week has no shift")
	}
	for _, e := range exceptions {
		if err := checkShifts(e.Shifts); err != nil {
			return Calendar{}, err
		}
		if e.Off && len(e.Shifts) > 0 {
			return Calendar{}, fmt.Errorf("workday: %s is both off and worked", e.Date)
		}
		e.Shifts = slices.Clone(e.Shifts)
		c.exceptions[e.Date] = e
	}
	for _, y := range years {
		c.years[y] = true
	}
	return c, nil
}

// firstOpen is Monday's pattern, or that of the next open day where Mondays are closed; nil when the
// whole week is.
func firstOpen(w Week) []Shift {
	for i := range 7 {
		if shifts := w[(int(time.Monday)+i)%7]; len(shifts) > 0 {
			return shifts
		}
	}
	return nil
}

// Zone is the hospital's time zone.
func (c Calendar) Zone() *time.Location {
	if c.zone == nil {
		return time.UTC
	}
	return c.zone
}

// Years lists the years whose holidays are loaded, in order.
func (c Calendar) Years() []int { return slices.Sorted(maps.Keys(c.years)) }

// Today is the hospital's day at the instant now.
func (c Calendar) Today(now time.Time) Date { return DateOf(now, c.Zone()) }

// IsWorkday tells whether the hospital works on the day: ErrYearMissing for a year without data.
func (c Calendar) IsWorkday(d Date) (bool, error) {
	shifts, _, err := c.shifts(d, false)
	return len(shifts) > 0, err
}

// Shifts are the day's opening times, none on a day off: ErrYearMissing for a year without data.
func (c Calendar) Shifts(d Date) ([]Shift, error) {
	shifts, _, err := c.shifts(d, false)
	return slices.Clone(shifts), err
}

// shifts answers for one day. In a year without data it fails, or, when told to guess, it knows the
// exceptions at hand, the holidays of fixed date and the week, and says that it guessed.
func (c Calendar) shifts(d Date, guess bool) (shifts []Shift, guessed bool, err error) {
	guessed = !c.years[d.Year]
	if guessed && !guess {
		return nil, false, ErrYearMissing{d.Year}
	}
	if c.zone == nil {
		c.week, c.makeUp = DefaultWeek(), firstOpen(DefaultWeek())
	}
	e, special := c.exceptions[d]
	switch {
	case special && e.Off:
		return nil, guessed, nil
	case special && len(e.Shifts) > 0:
		return e.Shifts, guessed, nil
	case special:
		return c.makeUp, guessed, nil
	case guessed && fixedHoliday(d):
		return nil, guessed, nil
	}
	return c.week[d.Weekday()], guessed, nil
}
