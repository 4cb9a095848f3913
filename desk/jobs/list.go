package jobs

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/job"
)

// List finds the viewer's own jobs in the present hospital, of one kind or of all when it is empty.
func List(ctx context.Context, d *desk.Desk, kind string) (*gen.JobQuery, error) {
	v, err := access.Check(ctx, access.ExportRun, access.PolicyWrite)
	if err != nil {
		return nil, err
	}
	q := d.Client().Job.Query().Where(job.StartedBy(v.Staff))
	if kind != "" {
		q.Where(job.Kind(kind))
	}
	return q, nil
}

// One reads a job of the viewer's own as it stands; NOT_FOUND for anybody else's.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.Job, error) {
	q, err := List(ctx, d, "")
	if err != nil {
		return nil, err
	}
	return only(q.Where(job.ID(id)).Only(ctx))
}

func only(j *gen.Job, err error) (*gen.Job, error) {
	if gen.IsNotFound(err) {
		return nil, fault.Missing("job")
	}
	return j, err
}
