package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Acknowledge tells the complainant that the case is taken on: the notice sent, the record signed or
// confirmed and the identity verified (R028, R041), the last two unless the complaint is anonymous. It
// stops the acknowledgement clock.
func Acknowledge(ctx context.Context, d *desk.Desk, in AcknowledgeComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionAcknowledge)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Message = desk.Prose(&bad, "input.message", in.Message, 1, maxMessage)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	verified := in.IdentityVerified != nil && *in.IdentityVerified
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionAcknowledge, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		var bad fault.Fields
		bad.Require(in.RecordSigned || w.was.Anonymous, "input.recordSigned", "complaint.recordUnsigned")
		bad.Require(verified || w.was.Anonymous, "input.identityVerified", "input.identityRequired")
		if err := bad.Err(); err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.event("acknowledged", map[string]any{"recordSigned": in.RecordSigned, "identityVerified": verified},
			textOf("message", in.Message))
		return w.finish(ctx)
	})
}
