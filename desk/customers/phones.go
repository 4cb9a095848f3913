package customers

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerphone"
)

// Kinds of numbers.
const (
	PhoneMobile   = "MOBILE"
	PhoneLandline = "LANDLINE"
)

const (
	maxPhones = 10
	self      = "SELF"
)

// phone is a number as it will be kept.
type phone struct {
	desk.Number
	kind, whose string
	primary     bool
}

// readPhones checks a list of numbers. The first is the primary one unless another says so.
func readPhones(bad *fault.Fields, path string, list []*PhoneInput) []phone {
	bad.Require(len(list) <= maxPhones, path, "input.range", "min", 0, "max", maxPhones)
	var out []phone
	seen := map[string]bool{}
	chosen := -1
	for i, in := range list {
		at := desk.At(path, i)
		n, ok := desk.ReadNumber(widen(in.Number))
		if !ok {
			bad.Add(at+".number", "input.phone")
			continue
		}
		bad.Require(!seen[n.E164], at+".number", "input.duplicate", "value", desk.Mask(n.National))
		seen[n.E164] = true
		p := phone{Number: n, kind: kindOf(bad, at+".kind", in.Kind, n), whose: self}
		if w := desk.MaybeLine(bad, at+".whose", in.Whose, 40); w != nil {
			p.whose = *w
		}
		if in.Primary != nil && *in.Primary {
			bad.Require(chosen < 0, at+".primary", "customer.onePrimary")
			chosen = len(out)
		}
		out = append(out, p)
	}
	if len(out) > 0 {
		out[max(chosen, 0)].primary = true
	}
	return out
}

func kindOf(bad *fault.Fields, path string, given *string, n desk.Number) string {
	switch {
	case given != nil && *given != "":
		bad.Require(*given == PhoneMobile || *given == PhoneLandline, path, "input.unknown", "value", *given)
		return *given
	case n.Mobile:
		return PhoneMobile
	default:
		return PhoneLandline
	}
}

// masked is what lists show of the primary number.
func masked(list []phone) string {
	for _, p := range list {
		if p.primary {
			return desk.Mask(p.National)
		}
	}
	return ""
}

// keysOf are the look-up values of a whole number.
func keysOf(tx *desk.Tx, list []phone) []string {
	out := make([]string, len(list))
	for i, p := range list {
		out[i] = tx.Desk().Phones.Full(tx.Place.Hospital.ID, p.E164)
	}
	return out
}

func addPhone(tx *desk.Tx, customer string, p phone) *gen.CustomerPhoneCreate {
	keys, h := tx.Desk().Phones, tx.Place.Hospital.ID
	return tx.Client.CustomerPhone.Create().SetHospitalID(h).SetCreatedAt(tx.Now).SetCustomerID(customer).
		SetNumber(p.E164).SetKind(p.kind).SetWhose(p.whose).SetPrimary(p.primary).
		SetKeyFull(keys.Full(h, p.E164)).SetKeyFirst7(keys.First7(h, p.National)).SetKeyLast4(keys.Last4(h, p.National))
}

// replacePhones makes the list the customer's numbers. A number that stays keeps what calls found out
// about it.
func replacePhones(ctx context.Context, tx *desk.Tx, customer string, old []*gen.CustomerPhone, list []phone) error {
	stays := map[string]bool{}
	for _, p := range list {
		stays[p.E164] = true
	}
	kept := map[string]string{}
	for _, o := range old {
		if stays[o.Number] {
			kept[o.Number] = o.ID
			continue
		}
		if _, err := tx.Client.CustomerPhone.Delete().Where(customerphone.ID(o.ID)).Exec(ctx); err != nil {
			return err
		}
	}
	for _, p := range list {
		var err error
		if id, ok := kept[p.E164]; ok {
			err = tx.Client.CustomerPhone.Update().Where(customerphone.ID(id)).
				SetKind(p.kind).SetWhose(p.whose).SetPrimary(p.primary).Exec(ctx)
		} else {
			err = addPhone(tx, customer, p).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
