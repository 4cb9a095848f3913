// Package customers is what staff do with the people of the hospital: register them, correct them, find
// them, look at their contact data for a stated purpose. A customer's number is kept apart from the card
// and shown by unmask alone; consents are a ledger whose flags are derived;
// search goes through the hospital's own index of terms.
//
// It never books, calls or files a complaint, and nothing here gives a full number to anybody without a
// line in the access log.
package customers

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// Get reads a customer whom the viewer may see; everybody else's is NOT_FOUND, like one that does not
// exist.
func Get(ctx context.Context, c *gen.Client, id string) (*gen.Customer, error) {
	row, err := c.Customer.Query().Where(customer.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("customer")
	}
	return row, err
}

// One is the query of a single card, for reading outside an action; who may not see it finds nothing.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.CustomerQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().Customer.Query().Where(customer.ID(id)), nil
}

// errNotOwn refuses what is possible on one's own customers only.
func errNotOwn() error { return fault.New(fault.Forbidden, "customer.notOwn") }

// ownOrLed tells whether the customer is the viewer's own, or the viewer leads those whose it is.
func ownOrLed(ctx context.Context, tx *desk.Tx, id string, leaders ...access.Role) (bool, error) {
	if _, system := tx.Viewer.System(); system {
		return true, nil
	}
	if tx.Viewer.Has(leaders...) {
		if led, err := desk.Led(ctx, tx.Client, id, tx.Viewer); err != nil || led {
			return led, err
		}
	}
	return desk.Owns(ctx, tx.Client, id, tx.Viewer.Staff)
}
