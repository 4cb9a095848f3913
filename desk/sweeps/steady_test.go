package sweeps_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk/sweeps"
)

func TestHousekeepingWaitsAnHourAfterTheClockLeaptOrWentBack(t *testing.T) {
	day := 24 * time.Hour
	for _, c := range []struct {
		name  string
		moves []time.Duration // of the clock before each further run
		gone  bool            // the key of a request that was 23 hours old at first
	}{
		{"it runs every ten minutes", []time.Duration{50 * time.Minute, 10 * time.Minute, 10 * time.Minute}, true},
		{"the clock leaps ten days ahead", []time.Duration{10 * day}, false},
		{"and runs again and again", []time.Duration{10 * day, 10 * time.Minute, 10 * time.Minute}, false},
		{"and back by five minutes", []time.Duration{10 * day, -5 * time.Minute, time.Minute}, false},
		{"until an hour has passed", []time.Duration{10 * day, 30 * time.Minute, 31 * time.Minute}, true},
		{"the clocks of two servers differ by some seconds", []time.Duration{59 * time.Minute, -10 * time.Second, 2 * time.Minute}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				now := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC)
				w.Desk.SetReal(func() time.Time { return now })
				w.Store.Client.IdempotencyRecord.Create().SetCreatedAt(now.Add(-23 * time.Hour)).SetStaffID("st").SetOperation("o").SetKey("k").SetHash("h").SaveX(w.Raw())
				run := func() {
					_, err := sweeps.Housekeeping(w.Raw(), w.Desk, func(context.Context, string) error { return nil })
					w.ok(err)
				}
				run()
				for _, by := range c.moves {
					now = now.Add(by)
					run()
				}
				if n := w.Store.Client.IdempotencyRecord.Query().CountX(w.Raw()); (n == 0) != c.gone {
					t.Errorf("%d keys are left", n)
				}
				if steady, err := sweeps.Steady(w.Raw(), w.Desk); err != nil || steady != c.gone {
					t.Errorf("others may delete by age: %v, %v", steady, err)
				}
				now = now.Add(2 * time.Hour)
				if steady, err := sweeps.Steady(w.Raw(), w.Desk); err != nil || steady {
					t.Errorf("before housekeeping has seen the clock: %v, %v", steady, err)
				}
			})
		})
	}
}
