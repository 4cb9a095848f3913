package desk

import (
	"context"
	"fmt"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent"
	"aftercare/ent/gen"
)

// Found is InTx for the transaction that makes a hospital: h, with an id of its own, is written first,
// and fn runs in it with the settings of a new hospital. The context's viewer is the system's of that
// hospital.
func Found[T any](ctx context.Context, d *Desk, h *gen.Hospital, fn func(ctx context.Context, tx *Tx) (T, error)) (T, error) {
	var zero T
	v := access.From(ctx)
	if _, system := v.System(); !system || v.Hospital != h.ID {
		return zero, fault.New(fault.Unauthenticated, "fault.unauthenticated")
	}
	out, err := attempt(ctx, d, v, &Place{Hospital: h}, func(ctx context.Context, tx *Tx) (T, error) {
		err := tx.Client.Hospital.Create().SetID(h.ID).SetCode(h.Code).SetName(h.Name).SetTimeZone(h.TimeZone).
			SetCreatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return zero, err
		}
		if err := tx.Reread(ctx); err != nil {
			return zero, err
		}
		return fn(ctx, tx)
	})
	if err != nil && !Duplicate(err) {
		return zero, translate(err)
	}
	return out, err
}

// Reread loads the hospital's settings again, inside the transaction that has changed them, so that what
// follows in it goes by the new ones. After the commit ForgetPlace does it for everybody.
func (tx *Tx) Reread(ctx context.Context) error {
	inside := &Desk{Store: &ent.Store{Client: tx.Client}, clock: tx.desk.clock}
	place, err := inside.loadPlace(Elevate(ctx, "settings of the hospital"), tx.Place.Hospital.ID)
	if err != nil {
		return fmt.Errorf("settings of the hospital: %w", err)
	}
	tx.Place = place
	return nil
}
