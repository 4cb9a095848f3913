package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// CompleteExecution says that the chosen solution has been carried out and every promise kept or moved
// with the customer's agreement. From now on the hospital waits for the customer, and its own clocks
// stand. The confirmation of the solution is used up: the result needs one of its own (R041).
func CompleteExecution(ctx context.Context, d *desk.Desk, in CompleteExecutionInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionCompleteExecution)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Summary = desk.Prose(&bad, "input.summary", in.Summary, 1, maxMessage)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionCompleteExecution, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.ClearConfirmedAt().ClearConfirmedHow()
		w.event("executed", nil, textOf("summary", in.Summary))
		return w.finish(ctx)
	})
}
