package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Accept takes a case on that was offered to the viewer, or one that nobody owns. From now on the viewer
// is its owner (R198).
func Accept(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintHandle); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, id, &expectedVersion, true)
		if err != nil {
			return nil, err
		}
		viewer, from := tx.Viewer.Staff, w.ownerID()
		if from != "" && !is(w.was.HandoverToID, viewer) {
			return nil, fault.Invalid("id", "complaint.notOffered")
		}
		if err := w.own(ctx, viewer); err != nil {
			return nil, err
		}
		h := w.event("accepted", map[string]any{"owner": viewer, "from": from})
		h.notice, h.people = "complaint.accepted", []string{from}
		return w.changed(ctx)
	})
}
