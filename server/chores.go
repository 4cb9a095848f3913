package main

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/files"
	"aftercare/desk/imports"
	"aftercare/desk/jobs"
	"aftercare/desk/signin"
	"aftercare/desk/sweeps"
)

// stageTime is how long the rows of a finished import, and jobs that have ended, can still be looked at.
const stageTime = 30 * 24 * time.Hour

// chores are retention beyond the desk's own sweeps, recorded like them. What deletes by age waits until the clock
// can be believed, as housekeeping does.
func (in *installation) chores(folder *files.Folder) []sweeps.Sweep {
	chore := func(name string, run func(ctx context.Context) (int, error)) sweeps.Sweep {
		return sweeps.Sweep{Name: name, Every: time.Hour, Whole: true, Run: func(ctx context.Context, _ *desk.Desk) (sweeps.Result, error) {
			if steady, err := sweeps.Steady(ctx, in.desk); err != nil || !steady {
				return sweeps.Result{}, err
			}
			n, err := run(ctx)
			return sweeps.Result{Done: n}, err
		}}
	}
	return []sweeps.Sweep{
		{Name: "statistics", Every: 20 * time.Second, Whole: true, Run: func(ctx context.Context, d *desk.Desk) (sweeps.Result, error) {
			return sweeps.Result{}, d.Store.Analyse(ctx)
		}},
		chore("stages", func(ctx context.Context) (int, error) {
			return imports.Prune(ctx, in.desk, in.desk.Now().Add(-stageTime))
		}),
		chore("jobs", func(ctx context.Context) (int, error) {
			return jobs.Prune(ctx, in.desk, in.desk.Now().Add(-stageTime))
		}),
		chore("orphans", folder.Orphans),
		chore("devices", func(ctx context.Context) (int, error) {
			return signin.ForgetDevices(ctx, in.desk, in.signIn.Now())
		}),
		{Name: "sessions", Every: time.Minute, Whole: true, Run: func(ctx context.Context, _ *desk.Desk) (sweeps.Result, error) {
			n, err := signin.Lapse(ctx, in.signIn)
			return sweeps.Result{Done: n}, err
		}},
	}
}
