package setup

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/setting"
)

// Week gives the shifts in force, Monday first, and since when; no instant where the week is the
// program's own.
func Week(ctx context.Context, d *desk.Desk) (*WorkingWeek, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	week := workday.DefaultWeek()
	version, err := timesSet(ctx, d.Client())
	if err != nil {
		return nil, err
	}
	row, err := d.Client().Setting.Query().Where(setting.Key(desk.SettingWeek), setting.EffectiveFromLTE(d.Now())).
		Order(setting.ByEffectiveFrom(sql.OrderDesc())).First(ctx)
	if gen.IsNotFound(err) {
		return written(week, version, nil), nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(row.Value, &week); err != nil {
		return nil, err
	}
	return written(week, version, &row.EffectiveFrom), nil
}

// SetWorkingWeek sets the shifts of the week from now on; a day that is not named is closed. Limits that
// run already keep their due: they were promised by the hours of their day. CONFLICT when somebody has
// set it since the version was read.
func SetWorkingWeek(ctx context.Context, d *desk.Desk, expectedVersion int, shifts []*WorkingDayShiftsInput) (*WorkingWeek, error) {
	v, err := access.Check(ctx, access.SettingsWrite)
	if err != nil {
		return nil, err
	}
	week, err := readWeek(shifts)
	if err != nil {
		return nil, err
	}
	out, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*WorkingWeek, error) {
		version, err := timesSetSoFar(ctx, tx.Client)
		if err != nil {
			return nil, err
		}
		if err := desk.SameVersion(expectedVersion, version); err != nil {
			return nil, err
		}
		if err := set(ctx, tx, desk.SettingWeek, week); err != nil {
			return nil, err
		}
		return written(week, version+1, &tx.Now), nil
	})
	d.ForgetPlace(v.Hospital)
	return out, err
}

// timesSet counts how often the week was set.
func timesSet(ctx context.Context, c *gen.Client) (int, error) { return weeks(c).Count(ctx) }

// timesSetSoFar is timesSet inside a transaction: where there are several writers the rows stay as they are
// until it ends, so that of two who set the week at once one is told.
func timesSetSoFar(ctx context.Context, c *gen.Client) (int, error) {
	q := weeks(c)
	q.Modify(func(s *sql.Selector) {
		if s.Dialect() == dialect.MySQL {
			s.ForUpdate()
		}
	})
	ids, err := q.IDs(ctx)
	return len(ids), err
}

func weeks(c *gen.Client) *gen.SettingQuery {
	return c.Setting.Query().Where(setting.Key(desk.SettingWeek))
}

// set writes a setting that holds from now on, with its event.
func set(ctx context.Context, tx *desk.Tx, key string, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return err
	}
	create := tx.Client.Setting.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetKey(key).SetEffectiveFrom(tx.Now).SetValue(body)
	if id := tx.Actor(); id != nil {
		create.SetActorID(*id)
	}
	row, err := create.Save(ctx)
	if desk.Duplicate(err) {
		return fault.New(fault.Conflict, "fault.busy")
	}
	if err != nil {
		return err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "setting.changed", Data: map[string]any{"setting": key}})
	return err
}

var dayNames = map[terms.Weekday]time.Weekday{
	terms.WeekdayMon: time.Monday, terms.WeekdayTue: time.Tuesday, terms.WeekdayWed: time.Wednesday, terms.WeekdayThu: time.Thursday,
	terms.WeekdayFri: time.Friday, terms.WeekdaySat: time.Saturday, terms.WeekdaySun: time.Sunday,
}

func readWeek(shifts []*WorkingDayShiftsInput) (workday.Week, error) {
	var bad fault.Fields
	var week workday.Week
	for i := range week {
		week[i] = []workday.Shift{}
	}
	seen, open := map[terms.Weekday]bool{}, false
	for i, s := range shifts {
		path := desk.At("shifts", i)
		if s == nil {
			bad.Add(path, "input.required")
			continue
		}
		on, known := dayNames[s.Day]
		bad.Require(known, path+".day", "input.unknown", "value", string(s.Day))
		bad.Require(!seen[s.Day], path+".day", "input.duplicate", "value", string(s.Day))
		seen[s.Day] = true
		list, err := workday.ParseShifts(strings.ReplaceAll(s.Shifts, " ", ""))
		if err != nil {
			bad.Add(path+".shifts", "setup.shifts")
			continue
		}
		if known && len(list) > 0 {
			week[on], open = list, true
		}
	}
	bad.Require(open || bad.Err() != nil, "shifts", "setup.neverOpen")
	return week, bad.Err()
}

func written(week workday.Week, version int, from *time.Time) *WorkingWeek {
	out := &WorkingWeek{Version: version, EffectiveFrom: from}
	for _, on := range weekdays {
		for name, day := range dayNames {
			if day == on {
				out.Shifts = append(out.Shifts, &WorkingDayShifts{Day: name, Shifts: workday.FormatShifts(week[on])})
			}
		}
	}
	return out
}
