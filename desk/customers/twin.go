package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/predicate"
)

// refuseTwin refuses a person who is there already, known by the same name and one of the same full
// numbers; except is the person's own record. A relative may share the number, a namesake the name.
func refuseTwin(ctx context.Context, tx *desk.Tx, name string, phones []phone, except string) error {
	if len(phones) == 0 {
		return nil
	}
	keys := keysOf(tx, phones)
	twins := []predicate.Customer{customer.Name(name), customer.IDNEQ(except),
		customer.HasPhonesWith(customerphone.HospitalID(tx.Place.Hospital.ID), customerphone.KeyFullIn(slices.Concat(keys...)...))}
	twin, err := tx.Client.Customer.Query().Where(twins...).WithPhones().First(ctx)
	if gen.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	shared := slices.IndexFunc(keys, func(k []string) bool {
		return slices.ContainsFunc(twin.Edges.Phones, func(p *gen.CustomerPhone) bool { return slices.Contains(k, p.KeyFull) })
	})
	at := "input.name" // the number stood there before
	if path := phones[shared].path; path != "" {
		at = path + ".number"
	}
	return fault.Invalid(at, "customer.duplicate", "memberNo", twin.MemberNo)
}
