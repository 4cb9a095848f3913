package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// badgeBound is where counting stops: 1000 means 1000 or more.
const badgeBound = 1000

// Badges counts the open and the breached cases that the viewer sees, up to the bound.
func Badges(ctx context.Context, d *desk.Desk) (open, breached int, err error) {
	count := func(q *gen.ComplaintQuery) (int, error) {
		ids, err := q.Limit(badgeBound).IDs(ctx)
		return len(ids), err
	}
	if open, err = count(d.Client().Complaint.Query().Where(complaint.Open(true))); err != nil {
		return 0, 0, err
	}
	breached, err = count(d.Client().Complaint.Query().Where(complaint.Open(true), complaint.Breached(true)))
	return open, breached, err
}
