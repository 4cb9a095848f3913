package drafts

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/draft"
)

// Discard deletes the viewer's draft of a form, whatever its version: the form was sent, or its text is
// no longer wanted. One that is not there is discarded already.
func Discard(ctx context.Context, d *desk.Desk, in DiscardDraftInput) error {
	v, err := access.Check(ctx)
	if err != nil {
		return err
	}
	var bad fault.Fields
	k := read(&bad, "input.", in.Kind, in.Record, in.Form)
	if err := bad.Err(); err != nil {
		return err
	}
	_, err = desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (int, error) {
		return tx.Client.Draft.Delete().Where(draft.StaffID(v.Staff), draft.HospitalID(v.Hospital),
			draft.KindEQ(k.kind), draft.RecordID(k.record), draft.Form(k.form)).Exec(ctx)
	})
	return err
}
