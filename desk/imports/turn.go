package imports

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrun"
)

// Apply lets a staged run write its accepted rows; a worker does it in batches.
func Apply(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.ImportRun, error) {
	return turn(ctx, d, id, expectedVersion, Applying, StagedRun)
}

// Cancel ends a run before its end. What has been applied stays.
func Cancel(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.ImportRun, error) {
	return turn(ctx, d, id, expectedVersion, Cancelled, Reading, StagedRun, Applying)
}

// turn moves a run into another state at a person's word.
func turn(ctx context.Context, d *desk.Desk, id string, expectedVersion int, to string, from ...string) (*gen.ImportRun, error) {
	v, err := access.Check(ctx, access.ImportRun)
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.ImportRun, error) {
		run, err := get(ctx, tx.Client, id)
		if err != nil {
			return nil, err
		}
		if !needs(v, run.Kind) {
			return nil, fault.Denied(string(access.StaffWrite))
		}
		if err := desk.SameVersion(expectedVersion, run.Version); err != nil {
			return nil, err
		}
		return move(ctx, tx, run, to, nil, from...)
	})
}

// move changes the state of a run; it is GUARD_FAILED from a state that does not know the move, CONFLICT
// when somebody else moved it at the same time. more sets what goes with the state.
func move(ctx context.Context, tx *desk.Tx, run *gen.ImportRun, to string, more func(*gen.ImportRunUpdate), from ...string) (*gen.ImportRun, error) {
	known := false
	for _, f := range from {
		known = known || run.State == f
	}
	if !known {
		return nil, fault.Blocked(fault.Guard{Code: "STATE", Message: fault.Msg("import.wrongState", "state", run.State)})
	}
	up := tx.Client.ImportRun.Update().Where(importrun.ID(run.ID), importrun.Version(run.Version)).AddVersion(1).SetState(to)
	if to == Applying || to == StagedRun {
		up.ClearHeartbeatAt()
	} else {
		up.SetFinishedAt(tx.Now)
	}
	if more != nil {
		more(up)
	}
	n, err := up.Save(ctx)
	read := func() (*gen.ImportRun, error) { return get(ctx, tx.Client, run.ID) }
	if err := desk.Written(tx, run, n, err, read); err != nil {
		return nil, err
	}
	now, err := read() // how many rows were applied changes without the version
	if err != nil {
		return nil, err
	}
	data := map[string]any{"from": run.State, "to": to, "applied": now.Applied, "unchanged": now.Unchanged, "refused": now.Refused}
	e, err := tx.Record(ctx, happened(run.ID, "moved", data))
	if err != nil {
		return nil, err
	}
	if kind, over := ends[to]; over {
		err = notices.Tell(ctx, tx, e, []string{now.StartedBy}, kind, now.ID, map[string]any{
			"accepted": now.Accepted, "applied": now.Applied, "refused": now.Refused,
		})
	}
	return now, err
}

// ends are the states at which whoever started a run is told of it: a person waits or has gone on with
// other work meanwhile.
var ends = map[string]string{StagedRun: "import.staged", Done: "import.done", Failed: "import.failed"}

func get(ctx context.Context, c *gen.Client, id string) (*gen.ImportRun, error) {
	run, err := c.ImportRun.Query().Where(importrun.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("importRun")
	}
	return run, err
}
