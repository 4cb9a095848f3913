package graph

import (
	"context"

	"aftercare/desk/setup"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

// CalendarYears lists the years whose days are known, the shipped ones too.
func (q query) CalendarYears(ctx context.Context) ([]*entgen.CalendarYear, error) {
	return setup.CalendarYears(ctx, q.Desk)
}

// WorkingWeek gives the week's shifts in force.
func (q query) WorkingWeek(ctx context.Context) (*setup.WorkingWeek, error) {
	return setup.Week(ctx, q.Desk)
}

// Sweeps tells when each sweep last ran and, in the reader's language, how much of it failed.
func (q query) Sweeps(ctx context.Context) ([]*setup.SweepStatus, error) {
	list, err := setup.Sweeps(ctx, q.Desk)
	for _, s := range list {
		if s.Failed > 0 {
			s.Failure = filled(q.Words.Say(lang(ctx), fault.Msg("sweep.failed", "count", s.Failed), q.zone(ctx)))
		}
	}
	return list, err
}

// SetCalendarYear loads or replaces a year.
func (m mutation) SetCalendarYear(ctx context.Context, input setup.SetCalendarYearInput) (*entgen.CalendarYear, error) {
	return once(ctx, m.Resolver, func(ctx context.Context, id string) (*entgen.CalendarYear, error) {
		return m.Desk.Client().CalendarYear.Get(ctx, id)
	}, func(ctx context.Context) (*entgen.CalendarYear, error) {
		return setup.SetCalendarYear(ctx, m.Desk, input)
	})
}

// SetWorkingWeek sets the week's shifts from now on.
func (m mutation) SetWorkingWeek(ctx context.Context, expectedVersion int, shifts []*setup.WorkingDayShiftsInput) (*setup.WorkingWeek, error) {
	return once(ctx, m.Resolver, func(ctx context.Context, _ string) (*setup.WorkingWeek, error) { return setup.Week(ctx, m.Desk) },
		func(ctx context.Context) (*setup.WorkingWeek, error) {
			return setup.SetWorkingWeek(ctx, m.Desk, expectedVersion, shifts)
		})
}

// ConfirmRules notes that the rules in force were read.
func (m mutation) ConfirmRules(ctx context.Context) (bool, error) {
	return onceDone(ctx, m.Resolver, func(ctx context.Context) error { return setup.ConfirmRules(ctx, m.Desk) })
}

type calendarYearResolver struct{ *Resolver }

// CalendarYear answers the derived fields of a year.
func (r *Resolver) CalendarYear() gen.CalendarYearResolver { return calendarYearResolver{r} }

// Days are the public holidays and make-up working days of the year.
func (r calendarYearResolver) Days(ctx context.Context, y *entgen.CalendarYear) ([]*entgen.CalendarDay, error) {
	return setup.CalendarDays(ctx, r.Desk, y)
}
