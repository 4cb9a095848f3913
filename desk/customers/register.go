package customers

import (
	"context"
	"fmt"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Where a consent came from, as codes of the ledger.
const (
	sourceRegistered = "REGISTRATION"
	sourceUpdated    = "DESK"
)

// Register makes a customer (R002, R006, R122). The member number is given by the hospital's own system
// or made here. A consultant or account manager becomes the owner of whom they register. Refused is a
// person who is there already: same name and same full number.
func Register(ctx context.Context, d *desk.Desk, in RegisterCustomerInput) (*gen.Customer, error) {
	if _, err := access.Check(ctx, access.CustomerWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Customer, error) {
		return RegisterIn(ctx, tx, in)
	})
}

// RegisterIn is Register inside another action's transaction; that action has checked CUSTOMER_WRITE.
func RegisterIn(ctx context.Context, tx *desk.Tx, in RegisterCustomerInput) (*gen.Customer, error) {
	p, err := readDraft(in, tx.Place.Today(tx.Now))
	if err != nil {
		return nil, err
	}
	if err := refuseTwin(ctx, tx, p.name, p.phones, ""); err != nil {
		return nil, err
	}
	if p.memberNo, err = memberNo(ctx, tx, p.memberNo); err != nil {
		return nil, err
	}
	row, err := create(tx, p).Save(ctx)
	if desk.Duplicate(err) {
		return nil, errMemberNoTaken()
	}
	if err != nil {
		return nil, err
	}
	if err := addParts(ctx, tx, row, p); err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "customer.registered", Customer: row.ID,
		Data: map[string]any{"memberNo": row.MemberNo, "tier": string(row.Tier), "marketing": row.MarketingConsent, "callback": row.CallbackConsent}})
	return row, err
}

func create(tx *desk.Tx, p draft) *gen.CustomerCreate {
	flags := Unsaid()
	for _, e := range p.consents {
		flags = flags.After(e)
	}
	c := tx.Client.Customer.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
		SetName(p.name).SetMemberNo(p.memberNo).SetGender(p.gender).SetTier(p.tier).SetPhoneMasked(masked(p.phones)).
		SetNillableBirthDate(p.birth).SetNillableAddress(p.address).SetNillableOccupation(p.occupation).
		SetNillableOrigin(p.origin).SetNillableNote(p.note).SetMarketingConsent(flags.Marketing).SetCallbackConsent(flags.Callback)
	if len(p.windows) > 0 {
		c.SetPreferredWindows(p.windows)
	}
	if tx.Viewer.Has(access.Consultant, access.AccountManager) {
		c.SetOwnerID(tx.Viewer.Staff)
	}
	return c
}

// addParts writes what stands in other tables than the customer's own.
func addParts(ctx context.Context, tx *desk.Tx, row *gen.Customer, p draft) error {
	for _, ph := range p.phones {
		if err := addPhone(tx, row.ID, ph).Exec(ctx); err != nil {
			return err
		}
	}
	for _, r := range p.related {
		err := tx.Client.RelatedPerson.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(row.ID).
			SetName(r.name).SetRelationship(r.relationship).SetPhone(r.phone).SetAuthorization(r.authorization).Exec(ctx)
		if err != nil {
			return err
		}
	}
	if err := WriteConsent(ctx, tx, row.ID, sourceRegistered, p.consents...); err != nil {
		return err
	}
	if row.OwnerID != nil {
		if err := tx.GiveAccess(ctx, row.ID, *row.OwnerID, desk.OwnOwner, row.ID); err != nil {
			return err
		}
	}
	return addTerms(ctx, tx, row.ID, row.Name, row.MemberNo)
}

// memberNo gives the number to use: the one given, which nobody else may have, or the next of the
// hospital's own that nobody has been given.
func memberNo(ctx context.Context, tx *desk.Tx, given string) (string, error) {
	taken := func(no string) (bool, error) {
		there, err := ByMemberNo(ctx, tx.Client, no)
		return len(there) > 0, err
	}
	if given != "" {
		if there, err := taken(given); err != nil || !there {
			return given, err
		}
		return "", errMemberNoTaken()
	}
	for {
		n, err := tx.Count(ctx, "member:"+tx.Place.Hospital.ID)
		if err != nil {
			return "", err
		}
		no := fmt.Sprintf("M%06d", n)
		if there, err := taken(no); err != nil || !there {
			return no, err
		}
	}
}

func errMemberNoTaken() error { return fault.Invalid("input.memberNo", "customer.memberNoTaken") }
