package workday

import "time"

// Span is a stretch of working time as instants (UTC): From belongs to it, To no longer does.
type Span struct{ From, To time.Time }

// Hours are the day's shifts as instants. Where the clocks change during a shift, its length is the
// time that really passes. ErrYearMissing for a year without data.
func (c Calendar) Hours(d Date) ([]Span, error) {
	spans, _, err := c.hours(d, false)
	return spans, err
}

// AddDays is the end of the last shift on the n-th working day after the day of from; that day itself
// is not counted (Civil Code art. 201, 203). ErrNegative when n is below 1, ErrYearMissing when the
// count enters a year without data.
func (c Calendar) AddDays(from time.Time, n int) (time.Time, error) {
	if n < 1 {
		return time.Time{}, ErrNegative
	}
	due, _, err := c.addDays(from, n, false)
	return due, err
}

// Add is the instant by which d of working time has passed since from. A d that ends with a shift
// gives the end of that shift; a d of 0 gives from, or the next opening when closed at from.
// ErrNegative when d is below 0, ErrYearMissing when the count touches a year without data.
func (c Calendar) Add(from time.Time, d time.Duration) (time.Time, error) {
	if d < 0 {
		return time.Time{}, ErrNegative
	}
	due, _, err := c.add(from, d, false)
	return due, err
}

// Between is the working time from a to b, negative when b comes first. ErrYearMissing when a year
// without data lies between.
func (c Calendar) Between(a, b time.Time) (time.Duration, error) {
	d, _, err := c.between(a, b, false)
	return d, err
}

func (c Calendar) hours(d Date, guess bool) (spans []Span, guessed bool, err error) {
	shifts, guessed, err := c.shifts(d, guess)
	if err != nil {
		return nil, false, err
	}
	for _, s := range shifts {
		span := Span{d.at(s.From, c.Zone()).UTC(), d.at(s.To, c.Zone()).UTC()}
		if span.From.Before(span.To) { // else summer time skips the whole shift
			spans = append(spans, span)
		}
	}
	return spans, guessed, nil
}

func (c Calendar) addDays(from time.Time, n int, guess bool) (due time.Time, guessed bool, err error) {
	for day := c.Today(from).AddDays(1); ; day = day.AddDays(1) {
		spans, g, err := c.hours(day, guess)
		if err != nil {
			return time.Time{}, false, err
		}
		guessed = guessed || g
		if len(spans) == 0 {
			continue
		}
		if n--; n <= 0 {
			return spans[len(spans)-1].To, guessed, nil
		}
	}
}

func (c Calendar) add(from time.Time, d time.Duration, guess bool) (due time.Time, guessed bool, err error) {
	for day := c.Today(from); ; day = day.AddDays(1) {
		spans, g, err := c.hours(day, guess)
		if err != nil {
			return time.Time{}, false, err
		}
		guessed = guessed || g
		for _, s := range spans {
			start := later(s.From, from)
			room := s.To.Sub(start)
			switch {
			case room <= 0:
			case d <= room:
				return start.Add(d).UTC(), guessed, nil
			default:
				d -= room
			}
		}
	}
}

func (c Calendar) between(a, b time.Time, guess bool) (sum time.Duration, guessed bool, err error) {
	if b.Before(a) {
		sum, guessed, err = c.between(b, a, guess)
		return -sum, guessed, err
	}
	last := c.Today(b)
	for day := c.Today(a); !last.Before(day); day = day.AddDays(1) {
		spans, g, err := c.hours(day, guess)
		if err != nil {
			return 0, false, err
		}
		guessed = guessed || g
		for _, s := range spans {
			sum += max(0, earlier(s.To, b).Sub(later(s.From, a)))
		}
	}
	return sum, guessed, nil
}

func later(a, b time.Time) time.Time {
	if a.Before(b) {
		return b
	}
	return a
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}
