package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Kinds of lines in the access log.
const (
	LookUnmask  = "complaint.unmask"
	LookRefused = "complaint.unmaskRefused"
)

// UnmaskComplainant shows the number of a complainant who is no customer in the answer of this request,
// once, for a stated purpose: to the owner, the investigator and the accompanying supervisor of the case,
// and to whoever leads it; never to somebody whom the complaint names (R192). The look and a refused look
// are written to the access log. It is never remembered for a repeat of the same request.
func UnmaskComplainant(ctx context.Context, d *desk.Desk, in UnmaskComplainantInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.CustomerUnmask); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Purpose = desk.Line(&bad, "input.purpose", in.Purpose, 2, 200)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	type look struct {
		row     *gen.Complaint
		refused error // committed with its line in the access log
	}
	seen, err := desk.InTx(desk.WithKey(ctx, desk.Key{}), d, func(ctx context.Context, tx *desk.Tx) (look, error) {
		cp, err := load(ctx, tx, in.Complaint)
		if err != nil {
			return look{}, err
		}
		w, err := take(ctx, tx, cp)
		if err != nil {
			return look{}, err
		}
		if refused := w.maySeeNumber(ctx); refused != nil {
			if !fault.Is(refused, fault.Forbidden) && !fault.Is(refused, fault.GuardFailed) {
				return look{}, refused
			}
			return look{refused: refused}, tx.Look(ctx, LookRefused, cp.ID, in.Purpose)
		}
		if cp.ComplainantPhone == nil {
			return look{}, fault.Invalid("input.complaint", "complaint.noNumber")
		}
		if err := tx.Look(ctx, LookUnmask, cp.ID, in.Purpose); err != nil {
			return look{}, err
		}
		w.event("complainantUnmasked", nil, textOf("purpose", in.Purpose))
		cp, err = w.noted(ctx)
		return look{row: cp}, err
	})
	switch {
	case err != nil:
		return nil, err
	case seen.refused != nil:
		return nil, seen.refused
	}
	desk.Reveal(ctx, seen.row.ID, desk.Contact{Phone: desk.Dialled(*seen.row.ComplainantPhone)})
	return seen.row, nil
}

// maySeeNumber refuses a viewer whom the complaint names, and one who has no part in the case.
func (w *work) maySeeNumber(ctx context.Context) error {
	if err := w.uninvolved(ctx); err != nil {
		return err
	}
	me := w.tx.Viewer.Staff
	if is(w.was.OwnerID, me) || is(w.was.InvestigatorID, me) || is(w.was.AccompanyingSupervisorID, me) {
		return nil
	}
	led, err := ledBy(ctx, w.tx.Client, w.tx.Viewer, w.was.ID)
	if err == nil && !led {
		err = fault.New(fault.Forbidden, "complaint.notYours")
	}
	return err
}
