package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Transfer passes a case to the authority whose matter it is, such as staff misconduct (NHC Order 3).
// Its clocks end.
func Transfer(ctx context.Context, d *desk.Desk, in TransferComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionTransfer)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Authority = desk.Line(&bad, "input.authority", in.Authority, 1, 80)
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionTransfer, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.event("transferred", nil, textOf("authority", in.Authority), textOf("reason", in.Reason))
		return w.finish(ctx)
	})
}
