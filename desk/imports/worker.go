package imports

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrow"
	"aftercare/ent/gen/importrun"
	"aftercare/ent/gen/predicate"
)

// ErrStopped says that the run is no longer in the state for which the work was begun: somebody has
// cancelled it.
var ErrStopped = errors.New("imports: the run has been stopped")

// Claim gives a run that waits for a worker, in any hospital: one to be read or applied whose last sign
// of life is TakeOver ago. Two servers that ask at once do not get the same one; nil when there is none.
// Whoever holds it shows a pulse with every batch, or by Beat.
func Claim(ctx context.Context, d *desk.Desk) (*gen.ImportRun, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "imports that wait"))
	quiet := desk.Quiet[predicate.ImportRun](importrun.FieldHeartbeatAt, d.Real(), TakeOver)
	runs, err := d.Client().ImportRun.Query().Where(importrun.StateIn(Reading, Applying), quiet).
		Order(importrun.ByCreatedAt(), importrun.ByID()).Limit(10).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range runs {
		same := importrun.HeartbeatAtIsNil()
		if r.HeartbeatAt != nil {
			same = importrun.HeartbeatAt(*r.HeartbeatAt)
		}
		n, err := d.Client().ImportRun.Update().Where(importrun.ID(r.ID), importrun.State(r.State), same).SetHeartbeatAt(d.Real()).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 1 {
			return r, nil
		}
	}
	return nil, nil
}

// As is the context in which a worker carries a run: the program itself, in the run's hospital.
func As(ctx context.Context, run *gen.ImportRun) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules(run.HospitalID, "import "+run.ID))
}

// Beat is a sign of life; ErrStopped when the run has left the state.
func Beat(ctx context.Context, d *desk.Desk, run *gen.ImportRun) error {
	n, err := d.Client().ImportRun.Update().Where(importrun.ID(run.ID), importrun.State(run.State)).SetHeartbeatAt(d.Real()).Save(ctx)
	if err == nil && n == 0 {
		return ErrStopped
	}
	return err
}

// Planned is the plan of a run.
func Planned(run *gen.ImportRun) (Plan, error) {
	var p Plan
	return p, json.Unmarshal(run.Mapping, &p)
}

// Clear empties the stage of a run that is to be read from the beginning, and keeps how it will be read.
func Clear(ctx context.Context, d *desk.Desk, run *gen.ImportRun, plan Plan) error {
	mapping, err := json.Marshal(plan)
	if err != nil {
		return err
	}
	if err := emptyStage(ctx, d, run.ID); err != nil {
		return err
	}
	n, err := d.Client().ImportRun.Update().Where(importrun.ID(run.ID), importrun.State(Reading)).SetMapping(mapping).
		SetTotal(0).SetStaged(0).SetAccepted(0).SetUnchanged(0).SetRefused(0).SetHeartbeatAt(d.Real()).Save(ctx)
	if err == nil && n == 0 {
		return ErrStopped
	}
	return err
}

// emptyStage deletes the staged rows of a run a batch at a time, so that nobody waits long.
func emptyStage(ctx context.Context, d *desk.Desk, run string) error {
	for {
		ids, err := d.Client().ImportRow.Query().Where(importrow.RunID(run)).Order(importrow.ByLine()).Limit(BatchRows).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return err
		}
		if _, err := d.Client().ImportRow.Delete().Where(importrow.IDIn(ids...)).Exec(ctx); err != nil {
			return err
		}
	}
}

// Ready ends the reading: the run waits for a person's word. The command line, which has that word
// already, goes on by Go.
func Ready(ctx context.Context, d *desk.Desk, run *gen.ImportRun) (*gen.ImportRun, error) {
	return carry(ctx, d, run, StagedRun, nil, Reading)
}

// Go lets a staged run be applied by the caller, who shows a pulse from now on.
func Go(ctx context.Context, d *desk.Desk, run *gen.ImportRun) (*gen.ImportRun, error) {
	return carry(ctx, d, run, Applying, func(u *gen.ImportRunUpdate) { u.SetHeartbeatAt(d.Real()) }, StagedRun)
}

// Fail ends a run whose file cannot be used; nothing of it stays on the stage.
func Fail(ctx context.Context, d *desk.Desk, run *gen.ImportRun, why fault.Message) (*gen.ImportRun, error) {
	text, err := json.Marshal(why)
	if err != nil {
		return nil, err
	}
	failed, err := carry(ctx, d, run, Failed, func(u *gen.ImportRunUpdate) { u.SetFailure(clip(string(text), 500)) }, Reading, Applying)
	if err != nil {
		return nil, err
	}
	return failed, emptyStage(ctx, d, run.ID)
}

// Failure is why a run failed; ok is false when it did not.
func Failure(run *gen.ImportRun) (m fault.Message, ok bool) {
	if run.Failure == "" {
		return m, false
	}
	if json.Unmarshal([]byte(run.Failure), &m) != nil {
		m = fault.Msg("import.failed")
	}
	return m, true
}

// Finish ends a run whose rows are all applied.
func Finish(ctx context.Context, d *desk.Desk, run *gen.ImportRun) (*gen.ImportRun, error) {
	return carry(ctx, d, run, Done, nil, Applying)
}

// Drop ends a trial run; nothing is applied and its rows stay to be looked at.
func Drop(ctx context.Context, d *desk.Desk, run *gen.ImportRun) (*gen.ImportRun, error) {
	return carry(ctx, d, run, Cancelled, nil, StagedRun)
}

func carry(ctx context.Context, d *desk.Desk, run *gen.ImportRun, to string, more func(*gen.ImportRunUpdate), from ...string) (*gen.ImportRun, error) {
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.ImportRun, error) {
		now, err := get(ctx, tx.Client, run.ID)
		if err != nil {
			return nil, err
		}
		if now.State != run.State {
			return nil, ErrStopped
		}
		return move(ctx, tx, now, to, more, from...)
	})
}

// Prune empties the stages of runs that ended before an instant: they hold what the files held. It gives
// how many runs it has emptied.
func Prune(ctx context.Context, d *desk.Desk, before time.Time) (int, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "stages past their retention"))
	ids, err := d.Client().ImportRun.Query().Where(importrun.FinishedAtLT(before), importrun.StagedGT(0)).IDs(ctx)
	if err != nil {
		return 0, err
	}
	for _, id := range ids {
		if err := emptyStage(ctx, d, id); err != nil {
			return 0, err
		}
		if err := d.Client().ImportRun.UpdateOneID(id).SetStaged(0).Exec(ctx); err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}
