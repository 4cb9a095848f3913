package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// Merge joins a repeated complaint to the open case about the same matter (NHC Order 3). The merged
// one's clocks end; the other goes on as it is and remembers what was joined to it.
func Merge(ctx context.Context, d *desk.Desk, in MergeComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionMerge)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	bad.Require(in.Into != in.Complaint, "input.into", "complaint.mergeSelf")
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionMerge, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		into, err := target(ctx, tx, in.Into)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetMergedIntoID(into.ID)
		w.event("merged", map[string]any{"into": into.ID, "caseNo": into.CaseNo}, textOf("reason", in.Reason))
		cp, err := w.finish(ctx)
		if err != nil {
			return nil, err
		}
		return cp, absorbed(ctx, tx, into, cp)
	})
}

// target is the case into which another is merged: visible to the viewer, and still worked on.
func target(ctx context.Context, tx *desk.Tx, id string) (*gen.Complaint, error) {
	into, err := load(ctx, tx, id)
	if fault.Is(err, fault.NotFound) {
		return nil, fault.Invalid("input.into", "input.unknownRecord")
	}
	if err == nil && !lifecycle.Open(into.State) {
		return nil, fault.Invalid("input.into", "complaint.mergeClosed")
	}
	return into, err
}

// absorbed writes into the surviving case what was joined to it.
func absorbed(ctx context.Context, tx *desk.Tx, into, from *gen.Complaint) error {
	err := tx.Client.Complaint.Update().Where(complaint.ID(into.ID)).AddEventCount(1).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.Record(ctx, happened(into, "absorbed", map[string]any{"from": from.ID, "caseNo": from.CaseNo}))
	return err
}
