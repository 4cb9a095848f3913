package callbacks

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
)

// dialled is the number to be called: one that a third party gave is tried next (R162), else the primary
// one; never one that has proved wrong. nil when there is none.
func dialled(ctx context.Context, tx *desk.Tx, id string) (*gen.CustomerPhone, error) {
	list, err := tx.Client.CustomerPhone.Query().Where(customerphone.CustomerID(id), customerphone.Valid(true)).
		All(desk.Elevate(ctx, "the number of a call"))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return slices.MinFunc(list, func(a, b *gen.CustomerPhone) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		if !a.Verified {
			return b.CreatedAt.Compare(a.CreatedAt) // the newest hint first
		}
		return strings.Compare(a.ID, b.ID)
	}), nil
}

// unreachable tells whether there is no number that a call could dial: the card shows one as long as one
// has not proved wrong.
func unreachable(cu *gen.Customer) bool { return cu.PhoneMasked == "" }

func rank(p *gen.CustomerPhone) int {
	switch {
	case !p.Verified:
		return 0
	case p.Primary:
		return 1
	}
	return 2
}

// unproved is the extra column of hinted.
const unproved = "unproved"

// hinted lets the query of a call tell whether its customer has a number that a third party gave.
func hinted(s *sql.Selector) {
	t := sql.Table(customerphone.Table).As("hint")
	s.AppendSelectExprAs(sql.Exists(sql.Select(t.C(customerphone.FieldID)).From(t).Where(sql.And(
		sql.ColumnsEQ(t.C(customerphone.FieldCustomerID), s.C(callback.FieldCustomerID)),
		sql.ExprP(t.C(customerphone.FieldValid)+" = ?", true), sql.ExprP(t.C(customerphone.FieldVerified)+" = ?", false),
	))), unproved)
}

// proveWrong marks the number that was called as wrong; there is no second attempt on it.
func proveWrong(ctx context.Context, tx *desk.Tx, cu *gen.Customer) error {
	ctx = desk.Elevate(ctx, "a wrong number")
	p, err := dialled(ctx, tx, cu.ID)
	if err != nil || p == nil {
		return err
	}
	if err := tx.Client.CustomerPhone.Update().Where(customerphone.ID(p.ID)).SetValid(false).SetPrimary(false).Exec(ctx); err != nil {
		return err
	}
	return phonesChanged(ctx, tx, cu, "customer.phoneInvalid")
}

// proveRight makes a number that a third party gave the customer's own, once the customer has answered
// there and was verified.
func proveRight(ctx context.Context, tx *desk.Tx, cu *gen.Customer) error {
	ctx = desk.Elevate(ctx, "a number proved right")
	p, err := dialled(ctx, tx, cu.ID)
	if err != nil || p == nil || p.Verified {
		return err
	}
	if err := tx.Client.CustomerPhone.Update().Where(customerphone.CustomerID(cu.ID)).SetPrimary(false).Exec(ctx); err != nil {
		return err
	}
	if err := tx.Client.CustomerPhone.Update().Where(customerphone.ID(p.ID)).SetVerified(true).SetPrimary(true).Exec(ctx); err != nil {
		return err
	}
	return phonesChanged(ctx, tx, cu, "customer.phoneVerified")
}

// keepHint stores a number that a third party gave, unverified (R162).
func keepHint(ctx context.Context, tx *desk.Tx, cu *gen.Customer, n desk.Number) error {
	ctx = desk.Elevate(ctx, "a number given by somebody else")
	keys, h := tx.Desk().Phones, tx.Place.Hospital.ID
	known, err := tx.Client.CustomerPhone.Update().Where(customerphone.CustomerID(cu.ID), customerphone.KeyFullIn(keys.EachFull(h, n.E164)...)).
		SetValid(true).SetVerified(false).Save(ctx)
	if err != nil {
		return err
	}
	if known == 0 {
		kind := "MOBILE"
		if !n.Mobile {
			kind = "LANDLINE"
		}
		err = tx.Client.CustomerPhone.Create().SetHospitalID(h).SetCreatedAt(tx.Now).SetCustomerID(cu.ID).
			SetNumber(n.E164).SetKind(kind).SetVerified(false).SetKeyFull(keys.Full(h, n.E164)).
			SetKeyFirst7(keys.First7(h, n.National)).SetKeyLast4(keys.Last4(h, n.National)).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return phonesChanged(ctx, tx, cu, "customer.phoneGiven")
}

// phonesChanged keeps what lists show of the customer's number, and lets whoever is editing the card look
// at it again.
func phonesChanged(ctx context.Context, tx *desk.Tx, cu *gen.Customer, kind string) error {
	list, err := tx.Client.CustomerPhone.Query().Where(customerphone.CustomerID(cu.ID), customerphone.Valid(true)).
		Order(customerphone.ByID()).All(ctx)
	if err != nil {
		return err
	}
	masked := ""
	for _, p := range list {
		if n, ok := desk.ReadNumber(p.Number); ok && (masked == "" || p.Primary) {
			masked = n.Masked()
		}
	}
	err = tx.Client.Customer.Update().Where(customer.ID(cu.ID)).SetPhoneMasked(masked).SetUpdatedAt(tx.Now).AddVersion(1).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: cu.ID, Kind: kind, Customer: cu.ID})
	return err
}
