package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
)

// Release gives back a call that was begun, without an attempt: by whom has begun it, or by a supervisor.
func Release(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Callback, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Callback, error) {
		cb, err := load(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if other := calling(cb); other != "" && other != v.Staff && !assigns(v) {
			return nil, taken(cb)
		}
		if err := desk.Unchanged(cb.ID, expectedVersion, cb.Version); err != nil {
			return nil, err
		}
		state, err := lifecycle.NextCallback(cb.StoredState, lifecycle.ReleaseCall)
		if err != nil {
			return nil, err
		}
		now, err := change(ctx, tx, cb, func(u *gen.CallbackUpdate) { u.SetStoredState(state).ClearStartedAt().ClearStartedBy() })
		if err != nil {
			return nil, err
		}
		if by := calling(cb); by != deref(cb.AssigneeID) {
			if err := tx.EndAccess(ctx, desk.OwnCallback, cb.ID, by); err != nil {
				return nil, err
			}
		}
		_, err = record(ctx, tx, now, "callback.released", map[string]any{"startedBy": calling(cb), "reason": "BY_HAND"})
		return now, err
	})
}
