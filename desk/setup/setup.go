// Package setup is what a hospital begins with and what its admin keeps in order: the hospital itself,
// its calendar and working week, the password policy, the state of the program's own work, and hints at
// what is still missing. Settings are never overwritten: a new value is a new row
// with its date of effect.
//
// It sees no patient. That there are customers at all is the one thing it asks about them.
package setup

import (
	"time"

	"aftercare/domain/workday"
)

// Markers that this package writes.
const (
	MarkerFounded = "founded" // when the first hospital was made, RFC 3339, real time
)

// The years for which a calendar can be set.
const (
	firstYear = 2000
	lastYear  = 2100
)

// weekdays in the order in which they are shown.
var weekdays = []time.Weekday{
	time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday,
}

// yearBegins is the first instant of a year in a zone.
func yearBegins(year int, zone *time.Location) time.Time {
	return workday.Date{Year: year, Month: time.January, Day: 1}.In(zone)
}
