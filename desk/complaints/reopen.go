package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Reopen takes a resolved, closed or withdrawn case up again, on new facts or because the customer is not
// content. It goes on from triage, or from where it was withdrawn when it had not come so far. Limits that
// its end had cancelled count on; the time to resolve starts anew once it was resolved; what the other
// clocks said stays. A major case that nobody accompanies waits for its supervisor again.
func Reopen(ctx context.Context, d *desk.Desk, in ReopenComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionReopen)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionReopen, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		if w.level == terms.ComplaintLevelMajorUrgent {
			there, err := accompanied(desk.Elevate(ctx, "who accompanies the case"), tx.Client, w.was)
			if err != nil {
				return nil, err
			}
			if !there {
				w.clocks.revive(terms.ClockKindSupervisorPresent)
				w.start(terms.ClockKindSupervisorPresent)
			}
		}
		w.set.ClearConfirmedAt().ClearConfirmedHow().ClearResolvedAt().ClearClosedAt().ClearReturnsTo().SetFirstContact(false)
		w.event("reopened", map[string]any{"from": string(w.was.State)}, textOf("reason", in.Reason))
		return w.finish(ctx)
	})
}
