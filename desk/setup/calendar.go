package setup

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
	"aftercare/ent/gen"
	"aftercare/ent/gen/calendarday"
	"aftercare/ent/gen/calendaryear"
)

// SourceShipped is the source of a year that comes with the program; its version is 0.
const SourceShipped = "shipped"

// CalendarYears lists the years whose public holidays are known, in order: the hospital's own and, where
// it has none, those that come with the program.
func CalendarYears(ctx context.Context, d *desk.Desk) ([]*gen.CalendarYear, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	out, err := d.Client().CalendarYear.Query().Order(calendaryear.ByYear()).All(ctx)
	if err != nil {
		return nil, err
	}
	_, years := cn.Load()
	for _, y := range years {
		if !slices.ContainsFunc(out, func(own *gen.CalendarYear) bool { return own.Year == y }) {
			out = append(out, &gen.CalendarYear{Year: y, Source: SourceShipped})
		}
	}
	slices.SortFunc(out, func(a, b *gen.CalendarYear) int { return a.Year - b.Year })
	return out, nil
}

// CalendarDays gives the days of such a year that differ from the week, in order.
func CalendarDays(ctx context.Context, d *desk.Desk, y *gen.CalendarYear) ([]*gen.CalendarDay, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	if y.ID != "" {
		return d.Client().CalendarDay.Query().Where(calendarday.Year(y.Year)).Order(calendarday.ByDate()).All(ctx)
	}
	out := []*gen.CalendarDay{}
	for _, e := range shipped(y.Year) {
		out = append(out, &gen.CalendarDay{Year: y.Year, Date: e.Date.String(), Off: e.Off, Name: e.Name, Shifts: workday.FormatShifts(e.Shifts)})
	}
	return out, nil
}

// shipped are the days of a year in the notices that come with the program.
func shipped(year int) []workday.Exception {
	days, _ := cn.Load()
	var out []workday.Exception
	for _, e := range days {
		if e.Date.Year == year {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b workday.Exception) int {
		if a.Date.Before(b.Date) {
			return -1
		}
		return 1
	})
	return out
}
