package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// ResolveAtFirstContact settles a general complaint on the spot: the first receiver or an account
// manager, with the customer's confirmation (R197, R041). It stops every clock of a general case.
func ResolveAtFirstContact(ctx context.Context, d *desk.Desk, in ResolveAtFirstContactInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionResolveAtFirstContact)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Resolution = desk.Prose(&bad, "input.resolution", in.Resolution, 1, maxResolution)
	checkConfirmation(&bad, in.Confirmation, false)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionResolveAtFirstContact, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetFirstContact(true).SetResolvedAt(tx.Now).SetResolution(in.Resolution).
			SetConfirmedAt(tx.Now).SetConfirmedHow(string(in.Confirmation.How))
		w.event("resolvedAtFirstContact", map[string]any{"how": string(in.Confirmation.How)},
			textOf("resolution", in.Resolution), textOf("confirmation", in.Confirmation.Text))
		return w.finish(ctx)
	})
}
