package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// SendExternal leaves a case to mediation, an authority, a court or the police (State Council Order 701,
// art. 22). The statutory clock stands until it comes back.
func SendExternal(ctx context.Context, d *desk.Desk, in SendExternalInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionSendExternal)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	bad.Require(in.Procedure.Valid(), "input.procedure", "input.unknown", "value", string(in.Procedure))
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionSendExternal, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetReturnsTo(w.was.State)
		w.event("sentExternal", map[string]any{"procedure": string(in.Procedure)}, textOf("reason", in.Reason))
		return w.finish(ctx)
	})
}
