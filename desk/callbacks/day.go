package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackattempt"
)

// Day counts the viewer's own day: what is overdue, due now, due later today, waiting for another try,
// and what is done. Each number stops at 1000.
func Day(ctx context.Context, d *desk.Desk) (*MyDay, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	now := d.Now()
	from, to := within(place.Today(now), place.Zone)
	mine := func() *gen.CallbackQuery {
		return d.Client().Callback.Query().Where(callback.AssigneeID(v.Staff), isOpen)
	}
	out := &MyDay{}
	for into, q := range map[*int]*gen.CallbackQuery{
		&out.Overdue: mine().Where(callback.DueAtLTE(now), late(now)),
		&out.Due:     mine().Where(callback.DueAtLTE(now)),
		&out.Later:   mine().Where(callback.DueAtGT(now), callback.DueAtLT(to)),
		&out.Retry:   mine().Where(callback.TriesGT(0), callback.DueAtLT(to)),
	} {
		ids, err := q.Limit(badgeBound).IDs(ctx)
		if err != nil {
			return nil, err
		}
		*into = len(ids)
	}
	out.Due = max(0, out.Due-out.Overdue)
	done, err := d.Client().CallbackAttempt.Query().
		Where(callbackattempt.ActorID(v.Staff), callbackattempt.AtGTE(from), callbackattempt.AtLT(to)).
		Limit(badgeBound).IDs(ctx)
	out.DoneToday = len(done)
	out.PlannedToday = out.DoneToday + out.Overdue + out.Due + out.Later
	return out, err
}
