package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Assign gives a case to another owner at once: a supervisor's act, with the reason. The new owner can
// carry cases and is not named in this one. A handover that was asked for is dropped.
func Assign(ctx context.Context, d *desk.Desk, in AssignComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintSupervise); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, &in.ExpectedVersion, true)
		if err != nil {
			return nil, err
		}
		if err := w.checkCarrier(ctx, "input.owner", in.Owner); err != nil {
			return nil, err
		}
		if err := w.own(ctx, in.Owner); err != nil {
			return nil, err
		}
		h := w.event("assigned", map[string]any{"owner": in.Owner, "from": w.ownerID(), "offered": w.offeredTo()},
			textOf("reason", in.Reason))
		h.notice, h.people, h.yours = "complaint.assigned", []string{w.ownerID()}, in.Owner
		return w.changed(ctx)
	})
}

// checkCarrier: who is to own a case can carry one, does not own it yet, and is not named in it.
func (w *work) checkCarrier(ctx context.Context, path, id string) error {
	var bad fault.Fields
	s, err := colleague(ctx, w.tx, &bad, path, id, "complaint.cannotCarry", carries)
	if err != nil || s == nil {
		return fields(&bad, err)
	}
	bad.Require(id != w.ownerID(), path, "complaint.ownsAlready")
	people, err := involved(desk.Elevate(ctx, "who is named"), w.tx.Client, w.was.ID)
	for _, p := range people {
		bad.Require(p.ID != id, path, "complaint.isNamed")
	}
	return fields(&bad, err)
}
