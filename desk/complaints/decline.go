package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Decline does not take a complaint on, for one of the reasons that the law knows (NHC Order 3), with
// the explanation that was sent. Its clocks end.
func Decline(ctx context.Context, d *desk.Desk, in DeclineComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionDecline)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	bad.Require(in.Reason.Valid(), "input.reason", "input.unknown", "value", string(in.Reason))
	in.Explanation = desk.Prose(&bad, "input.explanation", in.Explanation, 1, maxMessage)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionDecline, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.event("declined", map[string]any{"reason": string(in.Reason)}, textOf("explanation", in.Explanation))
		return w.finish(ctx)
	})
}
