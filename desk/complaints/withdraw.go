package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Withdraw ends a case at the customer's own wish, in the customer's own words (R204). It is never tied
// to a gift or a review. What safety asks for stays: promises remain open until they are kept, a major
// case is still filed with headquarters, and the case stays in every figure.
func Withdraw(ctx context.Context, d *desk.Desk, in WithdrawComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionWithdraw)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Statement = desk.Prose(&bad, "input.statement", in.Statement, 1, maxMessage)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionWithdraw, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		if w.was.State != terms.ComplaintStateExternalProcedure {
			w.set.SetReturnsTo(w.was.State)
		}
		w.event("withdrawn", nil, textOf("statement", in.Statement))
		return w.finish(ctx)
	})
}
