package jobs

import (
	"context"
	"encoding/json"

	"aftercare/desk"
	"aftercare/desk/simulations"
	"aftercare/ent/gen"
)

// StartSimulation takes up the simulation of a rule (POLICY_WRITE); see simulations.Check for what is
// refused. One that is under way for the same person is refused too.
func StartSimulation(ctx context.Context, d *desk.Desk, in simulations.StartSimulationInput, as Asked) (*gen.Job, error) {
	days, err := simulations.Check(ctx, d, in)
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Job, error) {
		return begin(ctx, tx, tx.Client.Job.Create().SetTotal(days), Simulate, as, map[string]any{"subject": Simulate, "rule": in.Rule})
	})
}

// Keep ends a simulation with what it found.
func Keep(ctx context.Context, d *desk.Desk, j *gen.Job, found *simulations.Result) error {
	text, err := json.Marshal(found)
	if err != nil {
		return err
	}
	return end(ctx, d, j, Done, map[string]any{"planned": found.Planned}, func(_ context.Context, _ *desk.Tx, up *gen.JobUpdate) error {
		up.SetDone(len(found.Days)).SetTotal(len(found.Days)).SetResult(text)
		return nil
	})
}

// Simulated gives what a simulation was asked, and what it found once it is done; ok is false for another
// job.
func Simulated(j *gen.Job) (in simulations.StartSimulationInput, found *simulations.Result, ok bool) {
	if j.Kind != Simulate || json.Unmarshal(j.Request, &in) != nil {
		return in, nil, false
	}
	if len(j.Result) > 0 && json.Unmarshal(j.Result, &found) != nil {
		found = nil
	}
	return in, found, true
}
