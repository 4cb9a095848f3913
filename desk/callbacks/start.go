package callbacks

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/event"
)

// LookReveal is the kind of the line that revealing a number for a call leaves in the access log.
const LookReveal = "callback.reveal"

// eventStarted is the kind of the event that a call was begun; wasNobodys in its data says that everybody
// who calls saw it until then.
const eventStarted = "callback.started"

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
// that forbids the call now: a day that has not come, hours, consent, the customer's wish, no number but
// wrong ones (R065, R066, R124, R254). Who has begun it already gets the number again.
func Start(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Callback, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	out, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (begun, error) {
		cb, err := load(ctx, tx, id)
		if fault.Is(err, fault.NotFound) {
			return begun{}, lost(ctx, tx, id, err)
		}
		if err != nil {
			return begun{}, err
		}
		if other := calling(cb); other != "" && other != v.Staff {
			return begun{}, taken(cb)
		}
		if err := desk.Unchanged(cb.ID, expectedVersion, cb.Version); err != nil {
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

// lost is the refusal of a call that the viewer does not see: CONFLICT when it was nobody's, so that the
// viewer could see it, until a colleague began it; else hidden, the error that does not tell whether there
// is one.
func lost(ctx context.Context, tx *desk.Tx, id string, hidden error) error {
	inside := desk.Elevate(ctx, "a call that was nobody's until it was begun")
	cb, err := load(inside, tx, id)
	if err != nil || calling(cb) == "" {
		return hidden
	}
	began, err := tx.Client.Event.Query().Where(event.Stream(id), event.Kind(eventStarted)).Order(event.BySeq(sql.OrderDesc())).First(inside)
	if err != nil {
		return err
	}
	if open, _ := began.Data["wasNobodys"].(bool); open {
		return taken(cb)
	}
	return hidden
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
		NoNumber: unreachable(cu), Ahead: ahead(cb, tx.Place, tx.Now),
		Hours: followup.CallGuards(tx.Now, cb.Purpose, cu.PreferredWindows, chosen(cb), tx.Place.Windows, tx.Place.Zone),
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
	data := map[string]any{"purpose": string(cb.Purpose)}
	if cb.AssigneeID == nil {
		data["wasNobodys"] = true
	}
	_, err = record(ctx, tx, now, eventStarted, data)
	return now, err
}

// ahead tells whether the day of a call has not come yet.
func ahead(cb *gen.Callback, place *desk.Place, now time.Time) bool {
	return place.Today(now).Before(place.Today(cb.DueAt))
}

// chosen is the time that the customer asked for, nil when it was not the customer.
func chosen(cb *gen.Callback) *time.Time {
	if !cb.CustomerChoseTime {
		return nil
	}
	return &cb.DueAt
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
	if p == nil { // it proved wrong while the call was under way: nothing is shown, so nothing was looked at
		return out, nil
	}
	out.phone = desk.Dialled(p.Number)
	return out, tx.Look(ctx, LookReveal, cb.CustomerID, cb.ID)
}
