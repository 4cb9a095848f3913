package sweeps

import (
	"context"
	"time"

	"aftercare/desk"
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

// apart is how much the clocks of several servers may differ.
const apart = time.Minute

// clockIsSteady notes that housekeeping runs now, and tells whether it may believe the clock. Nobody can tell a
// clock that was set ahead from a program that did not run for so long; in both cases there is time.
func clockIsSteady(ctx context.Context, c *gen.Client, now time.Time) (bool, error) {
	last, ran, err := instantOf(ctx, c, lastTidied)
	if err != nil {
		return false, err
	}
	from, waits, err := instantOf(ctx, c, tidyFrom)
	if err != nil {
		return false, err
	}
	if ran && (now.Before(last.Add(-apart)) || now.Sub(last) > settling) {
		from, waits = now.Add(settling), true
		if err := keepInstant(ctx, c, tidyFrom, from); err != nil {
			return false, err
		}
	}
	return !waits || !now.Before(from), keepInstant(ctx, c, lastTidied, now)
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
