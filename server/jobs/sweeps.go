package jobs

import (
	"context"
	"errors"
	"time"

	"aftercare/desk"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
)

// noteEvery is how often a sweep that runs all the time leaves its record when it had nothing to do.
const noteEvery = 15 * time.Second

// apart is the time in which what many people do at once gets its positions together. Who does something alone
// does not wait for it.
const apart = 50 * time.Millisecond

// Sweeps adds every sweep. moved is called when events have got their position.
func (r *Runner) Sweeps(d *desk.Desk, all []sweeps.Sweep, moved func()) {
	for _, s := range all {
		job := Job{Name: s.Name, Every: s.Every, Run: func(ctx context.Context) error { return eachHospital(ctx, d, s) }}
		if s.Whole {
			job.Run = whole(d, s, moved)
		}
		if s.Name == "sequencer" {
			job.Wake, job.Apart = d.Committed(), apart
		}
		r.Add(job)
	}
}

// whole runs a sweep of the whole installation.
func whole(d *desk.Desk, s sweeps.Sweep, moved func()) func(context.Context) error {
	var noted time.Time
	return func(ctx context.Context) error {
		ctx = access.With(ctx, access.SystemBypassesRowRules("", "sweep "+s.Name))
		if time.Since(noted) > noteEvery {
			noted = time.Now()
			res, err := sweeps.Run(ctx, d, s)
			return told(res, err, moved)
		}
		res, err := s.Run(ctx, d)
		if err != nil {
			noted = time.Time{} // the next run leaves its record
		}
		return told(res, err, moved)
	}
}

func told(res sweeps.Result, err error, moved func()) error {
	if res.Done > 0 && moved != nil {
		moved()
	}
	return err
}

// eachHospital runs a sweep for one hospital after the other; one that fails does not hold up the rest.
func eachHospital(ctx context.Context, d *desk.Desk, s sweeps.Sweep) error {
	root := access.With(ctx, access.SystemBypassesRowRules("", "sweep "+s.Name))
	list, err := d.Client().Hospital.Query().All(root)
	if err != nil {
		return err
	}
	var failures []error
	for _, h := range list {
		if ctx.Err() != nil {
			break
		}
		if !h.Active {
			continue
		}
		inside := access.With(ctx, access.SystemBypassesRowRules(h.ID, "sweep "+s.Name))
		if _, err := sweeps.Run(inside, d, s); err != nil {
			failures = append(failures, err)
		}
	}
	return errors.Join(failures...)
}
