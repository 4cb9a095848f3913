package setup

import (
	"time"

	"aftercare/domain/access"
	"aftercare/domain/terms"
)

// SetCalendarYearInput is the input or answer of that name in the API.
type SetCalendarYearInput struct {
	Year            int
	ExpectedVersion int
	Days            []*CalendarDayInput
	Source          string
}

// CalendarDayInput is the input or answer of that name in the API.
type CalendarDayInput struct {
	Date string
	Off  bool
	Name string
}

// WorkingWeek: The week's shifts from an instant on, "08:30-12:00,13:30-17:30" per weekday, empty for a day off.
type WorkingWeek struct {
	// How often the week was set; 0 while it is the program's own.
	Version       int
	Shifts        []*WorkingDayShifts
	EffectiveFrom *time.Time
}

// WorkingDayShifts is the input or answer of that name in the API.
type WorkingDayShifts struct {
	Day    terms.Weekday
	Shifts string
}

// WorkingDayShiftsInput is the input or answer of that name in the API.
type WorkingDayShiftsInput struct {
	Day    terms.Weekday
	Shifts string
}

// SweepStatus is the input or answer of that name in the API. Failure is written by the API from Failed, the
// number of pieces of work that failed in the last run.
type SweepStatus struct {
	Name    string
	RanAt   *time.Time
	TookMs  int
	LagMs   int
	Done    int
	Failed  int
	Failure *string
}

// SetupHint is one thing that a hospital needs. Message and Why are written by the API from code and Args.
type SetupHint struct {
	Code    string
	Message string
	Why     string
	Done    bool
	Needs   []access.Permission
	By      []access.Role
	Args    map[string]any
}

// Code: One word of a code list: a stable code with a label in the reader's language.
type Code struct {
	List   string
	Code   string
	Label  string
	Active bool
}
