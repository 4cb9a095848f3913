package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/notices"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
)

// maxReassigned is how many calls change hands at once.
const maxReassigned = 100

// Reassign gives calls to another person with a reason, all of them or none. The person is active and may
// call in this hospital; a call that somebody is making is not taken away.
func Reassign(ctx context.Context, d *desk.Desk, list []*VersionedID, assignee, reason string) ([]*gen.Callback, error) {
	if _, err := access.Check(ctx, access.CallbackAssign); err != nil {
		return nil, err
	}
	var bad fault.Fields
	reason = desk.Line(&bad, "reason", reason, 1, 300)
	bad.Require(len(list) >= 1 && len(list) <= maxReassigned, "callbacks", "input.range", "min", 1, "max", maxReassigned)
	seen := map[string]bool{}
	for i, c := range list {
		bad.Require(!seen[c.ID], desk.At("callbacks", i)+".id", "input.duplicate", "value", c.ID)
		seen[c.ID] = true
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) ([]*gen.Callback, error) {
		if err := caller(ctx, tx, "assignee", assignee); err != nil {
			return nil, err
		}
		out := make([]*gen.Callback, len(list))
		var first *gen.Event
		for i, c := range list {
			cb, e, err := handOver(ctx, tx, c, assignee, reason)
			if err != nil {
				return nil, err
			}
			if out[i] = cb; first == nil {
				first = e
			}
		}
		// One notice for all of them.
		return out, notices.Tell(ctx, tx, first, []string{assignee}, "callback.yours", out[0].ID, map[string]any{"count": len(out)})
	})
}

func handOver(ctx context.Context, tx *desk.Tx, c *VersionedID, assignee, reason string) (*gen.Callback, *gen.Event, error) {
	cb, err := load(ctx, tx, c.ID)
	if err != nil {
		return nil, nil, err
	}
	if err := desk.Unchanged(cb.ID, c.ExpectedVersion, cb.Version); err != nil {
		return nil, nil, err
	}
	state, err := lifecycle.NextCallback(cb.StoredState, lifecycle.ReassignCall)
	if err != nil {
		return nil, nil, err
	}
	now, err := change(ctx, tx, cb, func(u *gen.CallbackUpdate) { u.SetStoredState(state).SetAssigneeID(assignee) })
	if err != nil {
		return nil, nil, err
	}
	if err := tx.EndAccess(ctx, desk.OwnCallback, cb.ID, ""); err != nil {
		return nil, nil, err
	}
	if err := tx.GiveAccess(ctx, cb.CustomerID, assignee, desk.OwnCallback, cb.ID); err != nil {
		return nil, nil, err
	}
	data := map[string]any{"from": deref(cb.AssigneeID), "to": assignee}
	e, err := record(ctx, tx, now, "callback.reassigned", data, desk.Text{Field: "reason", After: reason})
	return now, e, err
}

// caller refuses somebody who may not call in this hospital; a stranger is no different from nobody.
func caller(ctx context.Context, tx *desk.Tx, path, person string) error {
	ok, err := sequence.MayCall(desk.Elevate(ctx, "who may call"), tx.Client, person, tx.Now)
	if err == nil && !ok {
		return fault.Invalid(path, "callback.cannotCall")
	}
	return err
}
