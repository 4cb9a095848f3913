package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/commitment"
)

// KeepCommitment notes that a promise was kept and how (R036): by whom it is to be kept, or by who carries
// the case. Possible in every state of the case: withdrawing or closing it takes no promise back.
func KeepCommitment(ctx context.Context, d *desk.Desk, in KeepCommitmentInput) (*gen.Complaint, error) {
	v, err := access.Check(ctx, access.ComplaintHandle, access.ComplaintRegister)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Outcome = desk.Prose(&bad, "input.outcome", in.Outcome, 1, maxWhat)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, c, err := promised(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if c.OwnerID != v.Staff && !v.Can(access.ComplaintHandle) {
			return nil, fault.Denied(string(access.ComplaintHandle))
		}
		n, err := tx.Client.Commitment.Update().Where(commitment.ID(c.ID), commitment.Version(c.Version)).
			AddVersion(1).SetKeptAt(tx.Now).SetOutcome(in.Outcome).Save(ctx)
		if err := keepVersion(ctx, tx, c.ID, n, err); err != nil {
			return nil, err
		}
		w.event("commitmentKept", map[string]any{"commitment": c.ID}, textOf("outcome", in.Outcome))
		return w.noted(ctx)
	})
}
