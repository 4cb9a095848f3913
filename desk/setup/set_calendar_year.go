package setup

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/calendarday"
	"aftercare/ent/gen/calendaryear"
	"aftercare/ent/gen/complaintclock"
)

// SetCalendarYear loads or replaces the public holidays and make-up working days of a year.
// The days replace those of the year altogether, also the shipped ones; expectedVersion is 0 for a year
// that the hospital has not set before. Limits of open complaints that reach into the year are counted
// again at once.
func SetCalendarYear(ctx context.Context, d *desk.Desk, in SetCalendarYearInput) (*gen.CalendarYear, error) {
	v, err := access.Check(ctx, access.SettingsWrite)
	if err != nil {
		return nil, err
	}
	if in, err = checkYear(in); err != nil {
		return nil, err
	}
	row, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.CalendarYear, error) {
		row, err := storeYear(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		if err := replaceDays(ctx, tx, in); err != nil {
			return nil, err
		}
		if err := doubt(ctx, tx, in.Year); err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{
			Stream: row.ID, Kind: "calendar.yearSet", Data: map[string]any{"year": in.Year, "days": len(in.Days), "source": row.Source},
		})
		return row, err
	})
	if err != nil {
		return nil, err
	}
	d.ForgetPlace(v.Hospital)
	// The year is set, whatever follows: limits that cannot be counted again now stay marked as
	// provisional, and the sweep counts them within the minute.
	_, _ = complaints.RecountClocks(desk.Elevate(ctx, "limits that reach into the year"), d)
	return row, nil
}

func checkYear(in SetCalendarYearInput) (SetCalendarYearInput, error) {
	var bad fault.Fields
	bad.Require(in.Year >= firstYear && in.Year <= lastYear, "input.year", "input.range", "min", firstYear, "max", lastYear)
	in.Source = desk.Line(&bad, "input.source", in.Source, 1, 200)
	bad.Require(in.Source != SourceShipped, "input.source", "input.unknown", "value", SourceShipped)
	bad.Require(len(in.Days) > 0 && len(in.Days) <= 366, "input.days", "input.range", "min", 1, "max", 366)
	seen, days := map[string]bool{}, make([]*CalendarDayInput, 0, len(in.Days))
	for i, day := range in.Days[:min(len(in.Days), 366)] {
		path := desk.At("input.days", i)
		if day == nil {
			bad.Add(path, "input.required")
			continue
		}
		next := *day
		next.Name = desk.Line(&bad, path+".name", day.Name, 1, 60)
		date, err := workday.ParseDate(day.Date)
		switch {
		case err != nil:
			bad.Add(path+".date", "input.date")
		case date.Year != in.Year:
			bad.Add(path+".date", "setup.otherYear", "year", in.Year)
		case seen[day.Date]:
			bad.Add(path+".date", "input.duplicate", "value", day.Date)
		}
		seen[day.Date] = true
		days = append(days, &next)
	}
	in.Days = days
	return in, bad.Err()
}

// storeYear writes the year's own row, under its version.
func storeYear(ctx context.Context, tx *desk.Tx, in SetCalendarYearInput) (*gen.CalendarYear, error) {
	find := func() (*gen.CalendarYear, error) {
		return tx.Client.CalendarYear.Query().Where(calendaryear.Year(in.Year)).Only(ctx)
	}
	old, err := find()
	switch {
	case gen.IsNotFound(err):
		if err := desk.SameVersion(in.ExpectedVersion, 0); err != nil {
			return nil, err
		}
		row, err := tx.Client.CalendarYear.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetYear(in.Year).SetSource(in.Source).Save(ctx)
		if desk.Duplicate(err) {
			return nil, desk.Stale(1)
		}
		return row, err
	case err != nil:
		return nil, err
	}
	if err := desk.SameVersion(in.ExpectedVersion, old.Version); err != nil {
		return nil, err
	}
	n, err := tx.Client.CalendarYear.Update().Where(calendaryear.ID(old.ID), calendaryear.Version(old.Version)).
		SetSource(in.Source).AddVersion(1).Save(ctx)
	if err := desk.Locked(n, err, func() (int, error) { return old.Version + 1, nil }); err != nil {
		return nil, err
	}
	return find()
}

func replaceDays(ctx context.Context, tx *desk.Tx, in SetCalendarYearInput) error {
	if _, err := tx.Client.CalendarDay.Delete().Where(calendarday.Year(in.Year)).Exec(ctx); err != nil {
		return err
	}
	rows := make([]*gen.CalendarDayCreate, len(in.Days))
	for i, day := range in.Days {
		rows[i] = tx.Client.CalendarDay.Create().SetHospitalID(tx.Place.Hospital.ID).SetYear(in.Year).
			SetDate(day.Date).SetOff(day.Off).SetName(day.Name)
	}
	return tx.Client.CalendarDay.CreateBulk(rows...).Exec(ctx)
}

// doubt marks the open limits that reach into a year as provisional: they were counted with other days.
func doubt(ctx context.Context, tx *desk.Tx, year int) error {
	zone := tx.Place.Zone
	return tx.Client.ComplaintClock.Update().Where(
		complaintclock.StoppedAtIsNil(), complaintclock.StartedAtLT(yearBegins(year+1, zone)),
		complaintclock.Or(complaintclock.DueAtGTE(yearBegins(year, zone)), complaintclock.StateEQ(terms.ClockStatePaused)),
	).SetProvisional(true).Exec(desk.Elevate(ctx, "limits that reach into the year"))
}
