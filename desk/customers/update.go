package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
)

// Update corrects a customer's data. On one's own customers everything may be changed; on others' only
// what anybody who hears it has to write down: name, numbers, and what the customer consents to. A
// supervisor may change everything on everybody. Old and new values of personal data stand in the texts
// of the event. "Do not contact" and a death stop every open callback; a death
// cancels the appointments to come as well.
func Update(ctx context.Context, d *desk.Desk, in UpdateCustomerInput) (*gen.Customer, error) {
	if _, err := access.Check(ctx, access.CustomerWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Customer, error) {
		row, err := Get(ctx, tx.Client, in.ID)
		if err != nil {
			return nil, err
		}
		if err := mayUpdate(ctx, tx, row, in); err != nil {
			return nil, err
		}
		if err := desk.Unchanged(row.ID, in.ExpectedVersion, row.Version); err != nil {
			return nil, err
		}
		phones, err := tx.Client.CustomerPhone.Query().Where(customerphone.CustomerID(row.ID)).
			Order(customerphone.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		c, err := readChange(ctx, tx, row, phones, in)
		if err != nil || c.none() {
			return row, err
		}
		if err := c.save(ctx, tx); err != nil {
			return nil, err
		}
		return Get(ctx, tx.Client, row.ID)
	})
}

// mayUpdate refuses what is not the viewer's to change.
func mayUpdate(ctx context.Context, tx *desk.Tx, row *gen.Customer, in UpdateCustomerInput) error {
	own, err := ownOrLed(ctx, tx, row.ID, access.Supervisor)
	if err != nil {
		return err
	}
	if !own && in.beyondCorrection() {
		return errNotOwn()
	}
	supervisor := tx.Viewer.Can(access.CallbackAssign)
	if slices.Contains(in.Clear, clearDeath) && !supervisor {
		return fault.Denied(string(access.CallbackAssign))
	}
	if (in.Owner != nil || slices.Contains(in.Clear, "owner")) && !supervisor && (row.OwnerID == nil || *row.OwnerID != tx.Viewer.Staff) {
		return fault.New(fault.Forbidden, "customer.ownerOnly")
	}
	return nil
}

// beyondCorrection tells whether more is to be changed than name, numbers and consents.
func (in UpdateCustomerInput) beyondCorrection() bool {
	return in.Gender != nil || in.BirthDate != nil || in.Address != nil || in.Tier != nil || in.Owner != nil ||
		in.PreferredWindows != nil || in.DeceasedAt != nil || in.Note != nil || len(in.Clear) > 0
}

// save writes the change with its events, in the order in which they make sense to a reader.
func (c *change) save(ctx context.Context, tx *desk.Tx) error {
	n, err := c.up.Where(customer.ID(c.row.ID), customer.Version(c.row.Version)).
		AddVersion(1).SetUpdatedAt(tx.Now).Save(ctx)
	if err := desk.Locked(n, err, func() (int, error) {
		now, err := Get(ctx, tx.Client, c.row.ID)
		if err != nil {
			return 0, err
		}
		return now.Version, nil
	}); err != nil {
		return err
	}
	tx.Raised(c.row.ID, c.row.Version+1)
	if c.phones != nil {
		if err := storePhones(ctx, tx, c.row.ID, c.had, *c.phones); err != nil {
			return err
		}
	}
	if c.name != c.row.Name {
		if err := renewTerms(ctx, tx, c.row.ID, c.name, c.row.MemberNo); err != nil {
			return err
		}
	}
	if err := WriteConsent(ctx, tx, c.row.ID, sourceUpdated, c.consents...); err != nil {
		return err
	}
	if err := c.passOn(ctx, tx); err != nil {
		return err
	}
	for _, h := range c.events() {
		if _, err := tx.Record(ctx, h); err != nil {
			return err
		}
	}
	return c.calls(ctx, tx)
}

// passOn moves ownership.
func (c *change) passOn(ctx context.Context, tx *desk.Tx) error {
	if c.owner == nil {
		return nil
	}
	if err := tx.EndAccess(ctx, desk.OwnOwner, c.row.ID, ""); err != nil {
		return err
	}
	return tx.GiveAccess(ctx, c.row.ID, *c.owner, desk.OwnOwner, c.row.ID)
}

// calls ends what may no longer be called and to which nobody will come, and plans the regular calls anew for another tier.
func (c *change) calls(ctx context.Context, tx *desk.Tx) error {
	var err error
	switch {
	case c.died != "":
		if _, err := booked.Died(ctx, tx, c.row.ID); err != nil {
			return err
		}
		_, err = sequence.Stop(ctx, tx, c.row.ID, followup.Death)
	case slices.Contains(c.consents, Entry{ConsentAll, false}):
		_, err = sequence.Stop(ctx, tx, c.row.ID, followup.OptOut)
	case slices.Contains(c.fields, any("customer.tier")):
		now, err := Get(ctx, tx.Client, c.row.ID)
		if err != nil {
			return err
		}
		return sequence.TierChanged(ctx, tx, now)
	}
	return err
}
