package sweeps

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/counter"
)

// Counters of housekeeping, in seconds of real time: when it last ran, and from when it may delete again.
const (
	lastTidied = "housekeeping"
	tidyFrom   = "housekeeping_from"
)

// settling is how far the clock may move between two runs, and how long nothing is deleted after it has moved
// further or back.
const settling = time.Hour

// clockIsSteady notes that housekeeping runs now, and tells whether it may believe the clock. Nobody can tell a
// clock that was set ahead from a program that did not run for so long; in both cases there is time.
func clockIsSteady(ctx context.Context, c *gen.Client, now time.Time) (bool, error) {
	steady, leapt, err := believed(ctx, c, now)
	if err != nil {
		return false, err
	}
	if leapt {
		if err := keepInstant(ctx, c, tidyFrom, now.Add(settling)); err != nil {
			return false, err
		}
	}
	return steady, keepInstant(ctx, c, lastTidied, now)
}

// Steady tells whether what deletes by age beside housekeeping may believe the clock now.
func Steady(ctx context.Context, d *desk.Desk) (bool, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "the pace of the clock"))
	steady, _, err := believed(ctx, d.Client(), d.Real())
	return steady, err
}

// believed: the clock has neither leapt nor gone back since housekeeping last ran, nor within the hour before.
func believed(ctx context.Context, c *gen.Client, now time.Time) (steady, leapt bool, err error) {
	last, ran, err := instantOf(ctx, c, lastTidied)
	if err != nil {
		return false, false, err
	}
	from, waits, err := instantOf(ctx, c, tidyFrom)
	if err != nil {
		return false, false, err
	}
	leapt = ran && (now.Before(last.Add(-desk.Apart)) || now.Sub(last) > settling)
	return !leapt && (!waits || !now.Before(from)), leapt, nil
}

func instantOf(ctx context.Context, c *gen.Client, name string) (at time.Time, there bool, err error) {
	row, err := c.Counter.Query().Where(counter.ID(name)).Only(ctx)
	if gen.IsNotFound(err) {
		return at, false, nil
	}
	if err != nil {
		return at, false, err
	}
	return time.Unix(row.Value, 0), true, nil
}

func keepInstant(ctx context.Context, c *gen.Client, name string, at time.Time) error {
	n, err := c.Counter.Update().Where(counter.ID(name)).SetValue(at.Unix()).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	there, err := c.Counter.Query().Where(counter.ID(name)).Exist(ctx) // MySQL counts no row whose value stays
	if err != nil || there {
		return err
	}
	err = c.Counter.Create().SetID(name).SetValue(at.Unix()).Exec(ctx)
	if desk.Duplicate(err) {
		return nil // another server has just done the same
	}
	return err
}
