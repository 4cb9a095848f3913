package jobs

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen/job"
)

// Prune deletes jobs that ended before an instant and gives how many. Their files have run out long
// before; the access log and the events stay.
func Prune(ctx context.Context, d *desk.Desk, before time.Time) (int, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "jobs past their retention"))
	return d.Client().Job.Delete().Where(job.FinishedAtLT(before)).Exec(ctx)
}
