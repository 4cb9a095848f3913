package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
)

// ReturnFromExternal brings a case back to where it was before the external procedure, with its result.
// The statutory clock runs on.
func ReturnFromExternal(ctx context.Context, d *desk.Desk, in ReturnFromExternalInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(lifecycle.ActionReturn)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Result = desk.Prose(&bad, "input.result", in.Result, 1, maxMessage)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, lifecycle.ActionReturn, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.ClearReturnsTo()
		w.event("returnedFromExternal", map[string]any{"to": string(w.to)}, textOf("result", in.Result))
		return w.finish(ctx)
	})
}
