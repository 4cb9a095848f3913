package workday

import "time"

// fixedHoliday tells whether the day is one of China's legal holidays whose date needs no yearly
// notice: New Year, 1 and 2 May, 1 to 3 October. The others follow the moon or the sun, and the days
// moved around them follow the State Council.
func fixedHoliday(d Date) bool {
	switch d.Month {
	case time.January:
		return d.Day == 1
	case time.May:
		return d.Day <= 2
	case time.October:
		return d.Day <= 3
	}
	return false
}

// HoursProvisional is Hours for any year. Where the year's holidays are not loaded it goes by the
// exceptions at hand, the holidays of fixed date and the week, and reports provisional.
func (c Calendar) HoursProvisional(d Date) (spans []Span, provisional bool) {
	spans, provisional, _ = c.hours(d, true)
	return spans, provisional
}

// AddDaysProvisional is AddDays for any year: provisional when a counted day lies in a year whose
// holidays are not loaded, so that the caller stores the mark and counts again later. An n below 1
// counts as 1.
func (c Calendar) AddDaysProvisional(from time.Time, n int) (due time.Time, provisional bool) {
	due, provisional, _ = c.addDays(from, n, true)
	return due, provisional
}

// AddProvisional is Add for any year, provisional as AddDaysProvisional. A d below 0 counts as 0.
func (c Calendar) AddProvisional(from time.Time, d time.Duration) (due time.Time, provisional bool) {
	due, provisional, _ = c.add(from, max(0, d), true)
	return due, provisional
}

// BetweenProvisional is Between for any year, provisional as AddDaysProvisional.
func (c Calendar) BetweenProvisional(a, b time.Time) (d time.Duration, provisional bool) {
	d, provisional, _ = c.between(a, b, true)
	return d, provisional
}
