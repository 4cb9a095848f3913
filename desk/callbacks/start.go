package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// LookReveal is the kind of the line that revealing a number for a call leaves in the access log.
const LookReveal = "callback.reveal"

// begun is a started call with the number to dial.
type begun struct {
	row   *gen.Callback
	phone string
}

// ResultRefs names the callback for the repeat of a keyed request.
func (b begun) ResultRefs() []string { return []string{b.row.ID} }

// Start takes a call and reveals its number in the answer of this request, with a line in the access log
// that names the call. A call is started by whom it is assigned to, by anybody who calls when
// it is nobody's, by a supervisor in any case; a second person gets CONFLICT. GUARD_FAILED names everything
// that forbids the call now: hours, consent, the customer's wish (R065, R066, R124). Who has begun it
// already gets the number again.
func Start(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Callback, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	out, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (begun, error) {
		cb, err := load(ctx, tx, id)
		if err != nil {
			return begun{}, err
		}
		if other := calling(cb); other != "" && other != v.Staff {
			return begun{}, taken(cb)
		}
		if err := desk.SameVersion(expectedVersion, cb.Version); err != nil {
			return begun{}, err
		}
		if cb.AssigneeID != nil && *cb.AssigneeID != v.Staff && !assigns(v) {
			return begun{}, fault.New(fault.Forbidden, "callback.notYours")
		}
		if calling(cb) == "" {
			if cb, err = begin(ctx, tx, cb); err != nil {
				return begun{}, err
			}
		}
		return reveal(ctx, tx, cb)
	})
	if err != nil {
		return nil, err
	}
	desk.Reveal(ctx, out.row.CustomerID, desk.Contact{Phone: out.phone})
	return out.row, nil
}

// begin moves the call to IN_PROGRESS; an unassigned one becomes the viewer's.
func begin(ctx context.Context, tx *desk.Tx, cb *gen.Callback) (*gen.Callback, error) {
	cu, err := tx.Client.Customer.Query().Where(customer.ID(cb.CustomerID)).Only(desk.Elevate(ctx, "the customer of the call"))
	if err != nil {
		return nil, err
	}
	consent, err := sequence.Consented(desk.Elevate(ctx, "consents"), tx.Client, cu, cb.Purpose)
	if err != nil {
		return nil, err
	}
	state, err := lifecycle.StartCallback(lifecycle.StartFacts{
		State: cb.StoredState, DoNotContact: cu.DoNotContact, Deceased: cu.DeceasedAt != nil, Consent: consent,
		Hours: followup.CallGuards(tx.Now, cb.Purpose, cu.PreferredWindows, cb.CustomerChoseTime, tx.Place.Windows, tx.Place.Zone),
	})
	if err != nil {
		return nil, err
	}
	now, err := change(ctx, tx, cb, func(u *gen.CallbackUpdate) {
		u.SetStoredState(state).SetStartedAt(tx.Now).SetStartedBy(tx.Viewer.Staff)
		if cb.AssigneeID == nil {
			u.SetAssigneeID(tx.Viewer.Staff)
		}
	})
	if err != nil {
		return nil, err
	}
	if err := tx.GiveAccess(ctx, cb.CustomerID, tx.Viewer.Staff, desk.OwnCallback, cb.ID); err != nil {
		return nil, err
	}
	_, err = record(ctx, tx, now, "callback.started", map[string]any{"purpose": string(cb.Purpose)})
	return now, err
}

func reveal(ctx context.Context, tx *desk.Tx, cb *gen.Callback) (begun, error) {
	out := begun{row: cb}
	if !customers.SeesPhone(tx.Viewer) {
		return out, nil
	}
	p, err := dialled(ctx, tx, cb.CustomerID)
	if err != nil {
		return out, err
	}
	if p != nil {
		out.phone = desk.Dialled(p.Number)
	}
	return out, tx.Look(ctx, LookReveal, cb.CustomerID, cb.ID)
}
