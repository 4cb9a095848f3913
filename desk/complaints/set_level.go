package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// SetLevel makes a case major or general again, with the reason, which stays in its history (R210).
// Raising starts the clocks of a major case and waits for a supervisor; lowering cancels them.
func SetLevel(ctx context.Context, d *desk.Desk, in SetLevelInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintSupervise); err != nil {
		return nil, err
	}
	var bad fault.Fields
	bad.Require(in.Level.Valid(), "input.level", "input.unknown", "value", string(in.Level))
	in.Reason = desk.Prose(&bad, "input.reason", in.Reason, 1, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, &in.ExpectedVersion, true)
		if err != nil {
			return nil, err
		}
		if w.was.Level == in.Level {
			return nil, fault.Invalid("input.level", "input.noChange")
		}
		w.classify(in.Level, textOf("reason", in.Reason))
		return w.changed(ctx)
	})
}
