package complaints

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/commitment"
)

// RenegotiateCommitment moves a promise with the other side's agreement and the reason (R036). The
// promise stays open; how often it was moved is counted.
func RenegotiateCommitment(ctx context.Context, d *desk.Desk, in RenegotiateCommitmentInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintHandle); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	bad.Require(in.DueAt.After(d.Now()), "input.dueAt", "input.mustBeFuture")
	bad.Require(in.DueAt.Before(d.Now().Add(farthest)), "input.dueAt", "input.tooFar")
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, c, err := promised(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		n, err := tx.Client.Commitment.Update().Where(commitment.ID(c.ID), commitment.Version(c.Version)).
			AddVersion(1).SetDueAt(in.DueAt).AddRenegotiated(1).Save(ctx)
		if err := keepVersion(ctx, tx, c.ID, n, err); err != nil {
			return nil, err
		}
		data := map[string]any{
			"commitment": c.ID, "from": c.DueAt.UTC().Format(time.RFC3339), "dueAt": in.DueAt.UTC().Format(time.RFC3339),
		}
		w.event("commitmentRenegotiated", data, textOf("reason", in.Reason))
		return w.noted(ctx)
	})
}
