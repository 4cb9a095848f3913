// Package jobs runs the program's own work: a ticker and a call for each sweep (desk/sweeps), and
// workers that live as long as the process. A job never overlaps with itself in a process, survives its
// own panic, and has ended when Wait returns. Any number of processes may run the same jobs; that each
// piece of work is done once is the sweeps' business. No rule of the hospital may stand here.
package jobs

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"sync"
	"time"
)

// Job is work that is done again and again.
type Job struct {
	Name  string
	Every time.Duration   // real time between the end of a run and the next
	Wake  <-chan struct{} // runs it at once; may be nil
	Apart time.Duration   // woken runs begin at least so far apart: what wakes it often meanwhile is done together
	Run   func(ctx context.Context) error
}

// Runner runs jobs until its context ends.
type Runner struct {
	ctx  context.Context
	log  *slog.Logger
	work sync.WaitGroup
}

// New makes a runner; its jobs stop when ctx ends.
func New(ctx context.Context, log *slog.Logger) *Runner { return &Runner{ctx: ctx, log: log} }

// Add starts a job. Its first run comes soon, but not together with those of all the others.
func (r *Runner) Add(j Job) {
	r.work.Go(func() {
		state := &health{job: j.Name, log: r.log}
		wait := rand.N(min(j.Every, time.Second) + 1)
		var began time.Time
		for {
			t := time.NewTimer(wait)
			select {
			case <-r.ctx.Done():
				t.Stop()
				return
			case <-j.Wake:
				t.Stop()
				if !rest(r.ctx, time.Until(began.Add(j.Apart))) {
					return
				}
				select {
				case <-j.Wake: // came meanwhile, and is served by this run
				default:
				}
			case <-t.C:
			}
			began = time.Now()
			state.after(r.ctx, once(r.ctx, r.log, j.Name, j.Run))
			wait = jitter(j.Every)
		}
	})
}

// rest waits; false means that the context ended.
func rest(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return true
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// Live starts work that ends by itself only with the context; when it fails it is started again after a
// pause.
func (r *Runner) Live(name string, run func(ctx context.Context) error) {
	r.Add(Job{Name: name, Every: 2 * time.Second, Run: run})
}

// Wait returns when all jobs have ended, or when ctx does, with its error.
func (r *Runner) Wait(ctx context.Context) error {
	done := make(chan struct{})
	go func() {
		r.work.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// once runs a job; a panic is an error like any other.
func once(ctx context.Context, log *slog.Logger, name string, run func(context.Context) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			log.ErrorContext(ctx, "a job panicked", "job", name, "panic", p, "stack", string(debug.Stack()))
			err = fmt.Errorf("panic in %s", name)
		}
	}()
	return run(ctx)
}

// jitter spreads runs by a tenth, so that several processes do not all come in the same moment.
func jitter(d time.Duration) time.Duration { return d - d/10 + rand.N(d/5+1) }

// health logs when a job begins to fail, every so often while it fails, and when it works again: a
// database that is away must not fill the log.
type health struct {
	job     string
	log     *slog.Logger
	failing bool
	said    time.Time
}

const sayAgain = 5 * time.Minute

func (h *health) after(ctx context.Context, err error) {
	switch {
	case err != nil && ctx.Err() != nil: // stopped, not failed
	case err != nil && (!h.failing || time.Since(h.said) > sayAgain):
		h.failing, h.said = true, time.Now()
		h.log.WarnContext(ctx, "a job failed", "job", h.job, "error", err)
	case err == nil && h.failing:
		h.failing = false
		h.log.InfoContext(ctx, "a job works again", "job", h.job)
	}
}
