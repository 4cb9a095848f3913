package callbacks

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
)

// WhyNotNow gives what forbids calling at this moment, for several callbacks that the viewer has been
// shown, in as many statements as for one; none for a call that may be made, is being made by the viewer,
// or is over (R065, R066, R124, R254). A call that somebody else is making has the guard STATE.
func WhyNotNow(ctx context.Context, d *desk.Desk, ids []string) (map[string][]fault.Guard, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	inside := desk.Elevate(ctx, "wishes of the customers of visible callbacks")
	rows, err := d.Client().Callback.Query().Where(callback.IDIn(ids...), isOpen).WithCustomer().All(inside)
	if err != nil {
		return nil, err
	}
	var unclear []string
	for _, cb := range rows {
		if sequence.AsksLedger(cb.Edges.Customer, cb.Purpose) && !slices.Contains(unclear, cb.CustomerID) {
			unclear = append(unclear, cb.CustomerID)
		}
	}
	ledger, err := sequence.Lines(inside, d.Client(), unclear...)
	if err != nil {
		return nil, err
	}
	out := map[string][]fault.Guard{}
	for _, cb := range rows {
		cu := cb.Edges.Customer
		consent := sequence.Agreed(cu, cb.Purpose, ledger[cu.ID])
		state := cb.StoredState
		if calling(cb) == v.Staff {
			state = terms.CallbackStatePlanned // the viewer is on the phone: only the hour can still forbid it
		}
		_, err := lifecycle.StartCallback(lifecycle.StartFacts{
			State: state, DoNotContact: cu.DoNotContact, Deceased: cu.DeceasedAt != nil, Consent: consent,
			NoNumber: unreachable(cu), Ahead: ahead(cb, place, d.Now()),
			Hours: followup.CallGuards(d.Now(), cb.Purpose, cu.PreferredWindows, chosen(cb), place.Windows, place.Zone),
		})
		if f, refused := fault.As(err); refused {
			out[cb.ID] = f.Guards
		} else if err != nil {
			return nil, err
		}
	}
	return out, nil
}
