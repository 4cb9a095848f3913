// Package worker does the long work of desk/jobs: it claims what waits, asks the API page by page with the
// rights that the person has at that moment, and writes the answers into a file; a simulation it asks of desk/simulations. So an export shows what
// the screen shows and nothing more: the same row rules, the same masks, the same hidden counts.
//
// Any number of servers may run a worker; each job is held by one. It decides no right and knows no rule.
package worker

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/desk"
	"aftercare/desk/files"
	"aftercare/desk/jobs"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/graph"
)

const (
	pollEvery  = time.Second
	pulseEvery = jobs.TakeOver / 4
	tellEvery  = 300 * time.Millisecond // progress is not written more often
)

// Worker does the jobs of a server in its background, one at a time.
type Worker struct {
	desk   *desk.Desk
	signIn *signin.Service
	folder *files.Folder
	exec   *executor.Executor
	schema *ast.Schema
	log    *slog.Logger
}

// New makes a worker; Run starts it.
func New(d *desk.Desk, s *signin.Service, folder *files.Folder, schema graphql.ExecutableSchema, log *slog.Logger) *Worker {
	exec := executor.New(schema)
	exec.SetQueryCache(lru.New[*ast.QueryDocument](50))
	return &Worker{desk: d, signIn: s, folder: folder, exec: exec, schema: schema.Schema(), log: log}
}

// Run works until the context ends. The job under way is then given back, for this or another server.
func (w *Worker) Run(ctx context.Context) error {
	t := time.NewTicker(pollEvery)
	defer t.Stop()
	for {
		worked, err := w.Once(ctx)
		if err != nil && ctx.Err() == nil {
			w.log.WarnContext(ctx, "doing a job", "error", err)
		}
		if worked && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		}
	}
}

// Once claims one job and does it; worked is false when none waits. An error is one of the machine: the
// job waits until its pulse is lost and is taken up again, or has failed after some times.
func (w *Worker) Once(ctx context.Context) (worked bool, err error) {
	j, err := jobs.Claim(ctx, w.desk)
	if err != nil || j == nil {
		return false, err
	}
	inside, stop := context.WithCancel(jobs.As(ctx, j))
	defer stop()
	t := &task{Worker: w, job: j}
	go t.beat(inside, stop)
	err = t.do(inside)
	switch why, told := reason(err); {
	case errors.Is(err, jobs.ErrStopped), err != nil && inside.Err() != nil && ctx.Err() == nil:
		return true, nil // cancelled, or another's by now
	case err != nil && ctx.Err() != nil:
		return true, jobs.Release(context.WithoutCancel(jobs.As(ctx, j)), w.desk, j)
	case told:
		return true, jobs.Fail(inside, w.desk, j, why)
	}
	return true, err
}

// reason is what to tell the person about a job that cannot be done; ok is false for failures of the
// machine, which may pass.
func reason(err error) (m fault.Message, ok bool) {
	f, ok := fault.As(err)
	if !ok || f.Kind == fault.Internal || f.Kind == fault.Overloaded || f.Kind == fault.Timeout {
		return m, false
	}
	if len(f.Fields) > 0 {
		return f.Fields[0].Message, true
	}
	return f.Message, true
}

// task is one job under way.
type task struct {
	*Worker
	job  *gen.Job
	done int
	told time.Time
}

func (t *task) do(ctx context.Context) error {
	if t.job.Kind == jobs.Simulate {
		return t.simulate(ctx)
	}
	s, err := newSpeaker(ctx, t.desk, t.job.Language)
	if err != nil {
		return err
	}
	return t.export(ctx, s)
}

// as is the person as they stand now: rights that were taken away meanwhile end the job.
func (t *task) as(ctx context.Context) (context.Context, error) {
	v, err := signin.Standing(ctx, t.signIn, t.job.StartedBy, t.job.HospitalID)
	if err != nil {
		return nil, err
	}
	v.Language = t.job.Language
	return graph.WithLoaders(access.With(ctx, v), t.desk), nil
}

// progress tells how many rows there are so far, now and then; ErrStopped when the job is not ours any more.
func (t *task) progress(ctx context.Context, done int) error {
	t.done = done
	if time.Since(t.told) < tellEvery {
		return nil
	}
	t.told = time.Now()
	return jobs.Beat(ctx, t.desk, t.job, done)
}

// beat shows that the job is being done while a single step takes long, and ends the work when the job
// is not ours any more.
func (t *task) beat(ctx context.Context, stop context.CancelFunc) {
	tick := time.NewTicker(pulseEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := jobs.Pulse(ctx, t.desk, t.job); errors.Is(err, jobs.ErrStopped) {
				stop()
				return
			}
		}
	}
}
