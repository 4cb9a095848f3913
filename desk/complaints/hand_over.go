package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// HandOver asks somebody to take the case on. The sender stays its owner until that is accepted (R198,
// R005). The owner may ask, also one whom the complaint turns out to name, and whoever supervises; asking
// again replaces the request before.
func HandOver(ctx context.Context, d *desk.Desk, in HandOverInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintRegister, access.ComplaintHandle); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := toHandOver(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		if err := w.checkCarrier(ctx, "input.to", in.To); err != nil {
			return nil, err
		}
		w.set.SetHandoverToID(in.To)
		h := w.event("handoverRequested", map[string]any{"to": in.To, "from": w.ownerID(), "offered": w.offeredTo()},
			textOf("reason", in.Reason))
		h.notice, h.people = "complaint.handover", []string{in.To}
		return w.changed(ctx)
	})
}

// toHandOver reads the case for its owner or a supervisor.
func toHandOver(ctx context.Context, tx *desk.Tx, in HandOverInput) (*work, error) {
	cp, err := load(ctx, tx, in.Complaint)
	if err != nil {
		return nil, err
	}
	if err := desk.Unchanged(cp.ID, in.ExpectedVersion, cp.Version); err != nil {
		return nil, err
	}
	w, err := take(ctx, tx, cp)
	if err != nil {
		return nil, err
	}
	if is(cp.OwnerID, tx.Viewer.Staff) {
		return w, w.onOpen()
	}
	if err := permitted(tx.Viewer, []access.Permission{access.ComplaintSupervise}); err != nil {
		return nil, err
	}
	if err := w.onOpen(); err != nil {
		return nil, err
	}
	return w, w.uninvolved(ctx)
}
