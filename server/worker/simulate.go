package worker

import (
	"context"
	"encoding/json"

	"aftercare/desk/jobs"
	"aftercare/desk/simulations"
)

// simulate counts what a rule would have asked for, as the person stands now, and keeps the result in the job.
func (t *task) simulate(ctx context.Context) error {
	var ask simulations.StartSimulationInput
	if err := json.Unmarshal(t.job.Request, &ask); err != nil {
		return err
	}
	person, err := t.as(ctx)
	if err != nil {
		return err
	}
	found, err := simulations.Run(person, t.desk, ask, func(days int) error { return t.progress(ctx, days) })
	if err != nil {
		return err
	}
	return jobs.Keep(ctx, t.desk, t.job, found)
}
