package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Close ends a resolved case with its root cause (R199): the five steps logged, the resolution confirmed,
// no promise open; a major one is closed by the director. No clock counts on in a closed case. The
// follow-up call is planned by whoever reads closed_at.
func Close(ctx context.Context, d *desk.Desk, in CloseComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionClose)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.RootCause = desk.Prose(&bad, "input.rootCause", in.RootCause, 1, maxRootCause)
	in.Note = desk.MaybeProse(&bad, "input.note", in.Note, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionClose, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetRootCause(in.RootCause).SetClosedAt(tx.Now).ClearHandoverToID()
		texts := []desk.Text{{Field: "rootCause", After: in.RootCause}}
		if in.Note != nil {
			texts = append(texts, textOf("note", *in.Note))
		}
		w.event("closed", nil, texts...)
		return w.finish(ctx)
	})
}
