package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/relatedperson"
)

// Kinds of lines in the access log.
const (
	LookUnmask  = "customer.unmask"
	LookRefused = "customer.unmaskRefused"
)

// Unmask shows the contact data of a customer in the answer of this request, once, for a stated purpose:
// one's own customers for those who call, everybody's for supervisors, heads and the
// director. The look and a refused look are written to the access log. It is never remembered for a
// repeat of the same request.
func Unmask(ctx context.Context, d *desk.Desk, id, purpose string) (*gen.Customer, error) {
	if _, err := access.Check(ctx, access.CustomerUnmask); err != nil {
		return nil, err
	}
	var bad fault.Fields
	purpose = desk.Line(&bad, "purpose", purpose, 2, 200)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	type look struct {
		row     *gen.Customer
		contact desk.Contact
	}
	seen, err := desk.InTx(desk.WithKey(ctx, desk.Key{}), d, func(ctx context.Context, tx *desk.Tx) (look, error) {
		row, err := Get(ctx, tx.Client, id)
		if err != nil {
			return look{}, err
		}
		own, err := ownOrLed(ctx, tx, id, access.Supervisor, access.DepartmentHead, access.Director)
		if err != nil {
			return look{}, err
		}
		if !own {
			return look{}, tx.Look(ctx, LookRefused, id, purpose)
		}
		contact, err := ContactOf(ctx, tx, row)
		if err != nil {
			return look{}, err
		}
		if err := tx.Look(ctx, LookUnmask, id, purpose); err != nil {
			return look{}, err
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: id, Customer: id, Kind: "customer.unmasked",
			Texts: []desk.Text{{Field: "purpose", After: purpose}}})
		return look{row, contact}, err
	})
	switch {
	case err != nil:
		return nil, err
	case seen.row == nil:
		return nil, errNotOwn()
	}
	desk.Reveal(ctx, id, seen.contact)
	return seen.row, nil
}

// ContactOf reads how a customer can be reached, as far as the viewer may know it: the primary number
// unless it proved wrong, the numbers of related persons, the address for those who visit, supervise or direct. Whoever shows it has
// written the look into the access log.
func ContactOf(ctx context.Context, tx *desk.Tx, row *gen.Customer) (desk.Contact, error) {
	var c desk.Contact
	list, err := tx.Client.CustomerPhone.Query().Where(customerphone.CustomerID(row.ID)).All(ctx)
	if err != nil {
		return c, err
	}
	slices.SortStableFunc(list, func(a, b *gen.CustomerPhone) int { return rank(a) - rank(b) })
	if len(list) > 0 && SeesPhone(tx.Viewer) {
		c.Phone = desk.Dialled(list[0].Number)
	}
	if SeesPhone(tx.Viewer) {
		if c.Related, err = numbersAround(ctx, tx, row.ID); err != nil {
			return c, err
		}
	}
	if tx.Viewer.Has(addressRoles...) {
		c.Address = deref(row.Address)
	}
	return c, nil
}

// numbersAround are the numbers of the customer's related persons, by their id. Who may see those persons
// at all is decided with the field Customer.related.
func numbersAround(ctx context.Context, tx *desk.Tx, customer string) (map[string]string, error) {
	list, err := tx.Client.RelatedPerson.Query().Where(relatedperson.CustomerID(customer), relatedperson.PhoneNEQ("")).All(ctx)
	out := map[string]string{}
	for _, p := range list {
		out[p.ID] = desk.Dialled(p.Phone)
	}
	return out, err
}

// rank puts the number to dial first.
func rank(p *gen.CustomerPhone) int {
	r := 0
	if !p.Valid {
		r += 2
	}
	if !p.Primary {
		r++
	}
	return r
}
