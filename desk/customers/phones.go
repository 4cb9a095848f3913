package customers

import (
	"context"
	"slices"
	"strings"

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
	id          string // of the row that it has already
	wrong       bool   // a call proved it so
	path        string // the entry of the input that it comes from
}

// readPhones checks a list of numbers. The first is the primary one unless another says so.
func readPhones(bad *fault.Fields, path string, list []*PhoneInput) []phone {
	bad.Require(len(list) <= maxPhones, path, "input.range", "min", 0, "max", maxPhones)
	var out []phone
	seen := map[string]bool{}
	chosen := -1
	for i, in := range list {
		at := desk.At(path, i)
		n, ok := readNumber(bad, at+".number", in.Number)
		if !ok {
			continue
		}
		bad.Require(!seen[n.E164], at+".number", "input.duplicate", "value", n.Masked())
		seen[n.E164] = true
		p := phone{Number: n, kind: kindOf(bad, at+".kind", in.Kind, n), whose: self, path: at}
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

// readNumber reads a number; a mask, which holds no number, is refused as such.
func readNumber(bad *fault.Fields, path, written string) (desk.Number, bool) {
	n, ok := desk.ReadNumber(widen(written))
	switch {
	case ok:
	case strings.TrimSpace(written) == "":
		bad.Add(path, "input.required")
	case desk.Starred(written):
		bad.Add(path, "customer.numberMasked")
	default:
		bad.Add(path, "input.phone")
	}
	return n, ok
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

// masked is what lists show: the primary number, or the first that has not proved wrong.
func masked(list []phone) string {
	shown := ""
	for _, p := range list {
		if !p.wrong && (shown == "" || p.primary) {
			shown = p.Masked()
		}
	}
	return shown
}

// keysOf are the look-up values of each whole number.
func keysOf(tx *desk.Tx, list []phone) [][]string {
	out := make([][]string, len(list))
	for i, p := range list {
		out[i] = tx.Desk().Phones.EachFull(tx.Place.Hospital.ID, p.E164)
	}
	return out
}

func addPhone(tx *desk.Tx, customer string, p phone) *gen.CustomerPhoneCreate {
	keys, h := tx.Desk().Phones, tx.Place.Hospital.ID
	return tx.Client.CustomerPhone.Create().SetHospitalID(h).SetCreatedAt(tx.Now).SetCustomerID(customer).
		SetNumber(p.E164).SetKind(p.kind).SetWhose(p.whose).SetPrimary(p.primary).
		SetKeyFull(keys.Full(h, p.E164)).SetKeyFirst7(keys.First7(h, p.National)).SetKeyLast4(keys.Last4(h, p.National))
}

// storePhones makes the list the customer's numbers. A row whose number stays keeps what calls found out
// about it; another number in its place is new, and nothing is known about it.
func storePhones(ctx context.Context, tx *desk.Tx, customer string, old []*gen.CustomerPhone, list []phone) error {
	was := map[string]*gen.CustomerPhone{}
	for _, o := range old {
		was[o.ID] = o
		if slices.ContainsFunc(list, func(p phone) bool { return p.id == o.ID }) {
			continue
		}
		if _, err := tx.Client.CustomerPhone.Delete().Where(customerphone.ID(o.ID)).Exec(ctx); err != nil {
			return err
		}
	}
	for _, p := range list {
		if p.id == "" {
			if err := addPhone(tx, customer, p).Exec(ctx); err != nil {
				return err
			}
			continue
		}
		up := tx.Client.CustomerPhone.Update().Where(customerphone.ID(p.id)).SetKind(p.kind).SetWhose(p.whose).SetPrimary(p.primary)
		if p.E164 != was[p.id].Number {
			keys, h := tx.Desk().Phones, tx.Place.Hospital.ID
			up.SetNumber(p.E164).SetValid(true).SetVerified(true).
				SetKeyFull(keys.Full(h, p.E164)).SetKeyFirst7(keys.First7(h, p.National)).SetKeyLast4(keys.Last4(h, p.National))
		}
		if err := up.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
