package figures

import (
	"fmt"
	"time"

	"aftercare/domain/workday"
)

// Instants are stored in UTC as text that begins "2026-05-13 02:05". cut shortens one so that all
// instants of a local day give few different texts and each text still tells its day; so the database
// groups by local days without knowing zones.
type cut struct {
	hour string // of UTC: before it the date alone tells the local day; "" where that depends
	to   int    // characters that are needed otherwise
}

// How much of an instant tells the local day in every zone with whole hours, and in all others.
const (
	toTheHour   = len("2026-05-13 02")
	toTheMinute = len("2026-05-13 02:05")
)

// cutFor looks at the zone through the whole period and the weeks around it: a zone that changes its
// clocks has no hour of UTC at which its days always begin.
func cutFor(zone *time.Location, p period) cut {
	_, first := p.from.In(zone).Zone()
	same, whole := true, true
	for day := p.from.AddDays(-28); day.Before(p.to.AddDays(56)); day = day.AddDays(28) {
		_, offset := day.In(zone).Zone()
		same, whole = same && offset == first, whole && offset%3600 == 0
	}
	switch {
	case !whole:
		return cut{to: toTheMinute}
	case same && first >= 0:
		return cut{hour: fmt.Sprintf("%02d", 24-first/3600), to: toTheHour}
	}
	return cut{to: toTheHour}
}

// of is the SQL expression that shortens a column.
func (c cut) of(expr string) string {
	short := fmt.Sprintf("SUBSTR(%s, 1, %d)", expr, c.to)
	if c.hour == "" {
		return short
	}
	return fmt.Sprintf("CASE WHEN SUBSTR(%[1]s, 12, 2) < '%[2]s' THEN SUBSTR(%[1]s, 1, 10) ELSE %[3]s END", expr, c.hour, short)
}

// localDay is the zone's day of a shortened instant. A date alone stands for its first moment in UTC,
// which is the same local day as every moment that is cut so far.
func localDay(instant string, zone *time.Location) string {
	t, err := time.Parse("2006-01-02 15:04"[:min(len(instant), toTheMinute)], instant)
	if err != nil {
		return none
	}
	return workday.DateOf(t, zone).String()
}
