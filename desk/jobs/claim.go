package jobs

import (
	"context"
	"errors"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/job"
	"aftercare/ent/gen/predicate"
)

// ErrStopped says that a job is no longer the worker's: its person has cancelled it, or another server has
// taken it up because the pulse was lost.
var ErrStopped = errors.New("jobs: the job has been stopped")

// Claim gives a job that waits for a worker, in any hospital, or one whose last sign of life is TakeOver
// ago; nil when there is none. Two servers that ask at once do not get the same one. A job that has been
// taken up MostAttempts times has failed.
func Claim(ctx context.Context, d *desk.Desk) (*gen.Job, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "jobs that wait"))
	quiet := desk.Quiet[predicate.Job](job.FieldHeartbeatAt, d.Real(), TakeOver)
	list, err := d.Client().Job.Query().Where(job.StateIn(Waiting, Running), quiet).
		Order(job.ByCreatedAt(), job.ByID()).Limit(10).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, j := range list {
		if j.Attempts >= MostAttempts {
			if err := Fail(As(ctx, j), d, j, fault.Msg("job.interrupted")); err != nil && !errors.Is(err, ErrStopped) {
				return nil, err
			}
			continue
		}
		n, err := d.Client().Job.Update().Where(held(j)...).SetState(Running).AddAttempts(1).SetDone(0).SetHeartbeatAt(d.Real()).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 1 {
			j.Attempts, j.State, j.Done = j.Attempts+1, Running, 0
			return j, nil
		}
	}
	return nil, nil
}

// held are the conditions under which a job is still as its holder knows it.
func held(j *gen.Job) []predicate.Job {
	return []predicate.Job{job.ID(j.ID), job.State(j.State), job.Attempts(j.Attempts)}
}

// As is the context in which the program itself works on a job, in its hospital.
func As(ctx context.Context, j *gen.Job) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules(j.HospitalID, "job "+j.ID))
}

// Beat is a sign of life with the rows done so far; ErrStopped when the job is no longer the caller's.
func Beat(ctx context.Context, d *desk.Desk, j *gen.Job, done int) error {
	n, err := d.Client().Job.Update().Where(held(j)...).SetDone(done).SetHeartbeatAt(d.Real()).Save(ctx)
	if err == nil && n == 0 {
		return ErrStopped
	}
	return err
}

// Release gives a job back that its holder cannot go on with because the program stops: another server
// need not wait for the pulse to be lost.
func Release(ctx context.Context, d *desk.Desk, j *gen.Job) error {
	_, err := d.Client().Job.Update().Where(held(j)...).SetState(Waiting).ClearHeartbeatAt().Save(ctx)
	return err
}

// Pulse is a sign of life alone.
func Pulse(ctx context.Context, d *desk.Desk, j *gen.Job) error {
	n, err := d.Client().Job.Update().Where(held(j)...).SetHeartbeatAt(d.Real()).Save(ctx)
	if err == nil && n == 0 {
		return ErrStopped
	}
	return err
}
