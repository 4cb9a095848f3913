package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Cancel closes a call that nobody has to make, with a reason. What its rules ask for later is not made
// either; a lasting reason (a class, a tier) brings the next call at its time.
func Cancel(ctx context.Context, d *desk.Desk, id string, expectedVersion int, reason string) (*gen.Callback, error) {
	if _, err := access.Check(ctx, access.CallbackAssign); err != nil {
		return nil, err
	}
	var bad fault.Fields
	reason = desk.Line(&bad, "reason", reason, 1, 300)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Callback, error) {
		cb, err := load(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(cb.ID, expectedVersion, cb.Version); err != nil {
			return nil, err
		}
		texts := []desk.Text{{Field: "reason", After: reason}}
		if err := sequence.Cancel(ctx, tx, cb, "BY_HAND", texts); err != nil {
			return nil, err
		}
		return tx.Client.Callback.Get(desk.Elevate(ctx, "the viewer's own action"), id)
	})
}
