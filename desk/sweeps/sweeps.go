// Package sweeps is the program's own work: what falls due with time and not by somebody's action. Each
// sweep finds its due rows by an indexed query, works on them in transactions of at most 200, and checks
// each row again inside. Running one twice, on several servers at once, or again after a crash changes
// nothing more: calls have unique origins, all else are conditional updates.
//
// server/jobs runs them as access.SystemBypassesRowRules. The package starts no goroutine and waits for
// nothing; a row that fails is reported and left for the next run, and does not hold up the others.
package sweeps

import (
	"context"
	"errors"
	"strconv"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/sweeprun"
)

// Result is what a run has done. Lag is how late the oldest piece of work was when it was done.
type Result struct {
	Done int
	Lag  time.Duration
}

func (r *Result) add(o Result) {
	r.Done += o.Done
	r.Lag = max(r.Lag, o.Lag)
}

// Sweep is one kind of work. A sweep of the whole installation runs once with a system viewer that names
// no hospital, any other once for each hospital with one that names it.
type Sweep struct {
	Name  string
	Every time.Duration
	Whole bool
	Run   func(ctx context.Context, d *desk.Desk) (Result, error)
}

// All lists the sweeps, the most urgent first. forget deletes the content of a temporary file and must
// not mind when it is gone already.
func All(forget func(ctx context.Context, file string) error) []Sweep {
	return []Sweep{
		{Name: "sequencer", Every: 500 * time.Millisecond, Whole: true, Run: Sequencer},
		{Name: "clocks", Every: 20 * time.Second, Run: Clocks},
		{Name: "missed", Every: 20 * time.Second, Run: Missed},
		{Name: "next", Every: 10 * time.Second, Run: Next},
		{Name: "visits", Every: 20 * time.Second, Run: Visits},
		{Name: "leads", Every: 20 * time.Second, Run: Leads},
		{Name: "complaints-closed", Every: time.Minute, Run: ComplaintClosed},
		{Name: "release", Every: time.Minute, Run: Release},
		{Name: "tiers", Every: time.Minute, Run: Tiers},
		{Name: "figures", Every: time.Minute, Run: Figures},
		{Name: "birthdays", Every: 5 * time.Minute, Run: Birthdays},
		{Name: "housekeeping", Every: 10 * time.Minute, Whole: true, Run: func(ctx context.Context, d *desk.Desk) (Result, error) {
			return Housekeeping(ctx, d, forget)
		}},
	}
}

// Run runs a sweep once and records when, how long, how late and with what failure. The record of a
// hospital's sweep is named "missed:CODE".
func Run(ctx context.Context, d *desk.Desk, s Sweep) (Result, error) {
	name := s.Name
	if !s.Whole {
		place, err := d.Place(ctx)
		if err != nil {
			return Result{}, err
		}
		name += ":" + place.Hospital.Code
	}
	began := time.Now()
	res, err := s.Run(ctx, d)
	return res, errors.Join(err, note(ctx, d, name, time.Since(began), res, err))
}

// note keeps the last run of a sweep; of a failure only how many pieces of work failed, since the errors
// themselves may hold personal data and stay in the log. Whoever runs it on another server may be writing the same row.
func note(ctx context.Context, d *desk.Desk, name string, took time.Duration, res Result, failure error) error {
	ctx = access.With(context.WithoutCancel(ctx), access.SystemBypassesRowRules("", "record of a sweep"))
	text := ""
	if failure != nil {
		text = strconv.Itoa(failures(failure))
	}
	update := func() (int, error) {
		return d.Client().SweepRun.Update().Where(sweeprun.Name(name)).SetRanAt(d.Now()).SetTookMs(took.Milliseconds()).
			SetLagMs(res.Lag.Milliseconds()).SetDone(res.Done).SetFailure(text).Save(ctx)
	}
	n, err := update()
	if err != nil || n > 0 {
		return err
	}
	err = d.Client().SweepRun.Create().SetName(name).SetRanAt(d.Now()).SetTookMs(took.Milliseconds()).
		SetLagMs(res.Lag.Milliseconds()).SetDone(res.Done).SetFailure(text).Exec(ctx)
	if desk.Duplicate(err) {
		_, err = update()
	}
	return err
}

// Status gives the last run of every sweep.
func Status(ctx context.Context, d *desk.Desk) ([]*gen.SweepRun, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "state of the sweeps"))
	return d.Client().SweepRun.Query().Order(sweeprun.ByName()).All(ctx)
}

// failures counts the failures that are joined into one.
func failures(err error) int {
	many, joined := err.(interface{ Unwrap() []error })
	if !joined {
		return 1
	}
	n := 0
	for _, one := range many.Unwrap() {
		n += failures(one)
	}
	return n
}
