package customers_test

import (
	"fmt"
	"slices"
	"testing"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

type edits = []*customers.UpdatePhoneInput

// numbers are a customer's numbers in short: "+8613812345678 own, dialled".
func numbers(f *desktest.Fixture, id string) []string {
	var out []string
	for _, p := range phones(f, id) {
		s := p.Number + " " + p.Kind
		if p.Whose != "SELF" {
			s += " of " + p.Whose
		}
		for word, holds := range map[string]bool{" first": p.Primary, " wrong": !p.Valid} {
			if holds {
				s += word
			}
		}
		out = append(out, s)
	}
	return out
}

// threeNumbers is a customer with a mobile (dialled), a landline of the mother, and one that proved wrong.
func threeNumbers(t *testing.T, f *desktest.Fixture) (id, mobile, landline, wrong string) {
	t.Helper()
	c := must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, customers.RegisterCustomerInput{Name: "沈三", Phones: []*customers.PhoneInput{
		{Number: "13812345678"}, {Number: "010-65123456", Whose: ptr("母亲")}, {Number: "13900000009"},
	}}))
	list := phones(f, c.ID) // +8610…, +8613812…, +8613900…
	f.Store.Client.CustomerPhone.UpdateOneID(list[2].ID).SetValid(false).SaveX(f.Raw())
	return c.ID, list[1].ID, list[0].ID, list[2].ID
}

func TestANumberIsChangedByItsIdAndTheOthersStay(t *testing.T) {
	const mobile, mother, wrong = "+8613812345678 MOBILE first", "+861065123456 LANDLINE of 母亲", "+8613900000009 MOBILE wrong"
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		for _, c := range []struct {
			name   string
			phones func(mobile, landline, wrong string) edits
			remove func(mobile, landline, wrong string) []string
			want   []string // in the order of the numbers
		}{
			{"one is added, all others stay", func(_, _, _ string) edits { return edits{{Number: ptr("136 0000 0000"), Whose: ptr("父亲")}} }, nil,
				[]string{mother, "+8613600000000 MOBILE of 父亲", mobile, wrong}},
			{"one gets other digits", func(_, l, _ string) edits { return edits{{ID: &l, Number: ptr("021-55550101")}} }, nil,
				[]string{mobile, wrong, "+862155550101 LANDLINE of 母亲"}},
			{"one that proved wrong is a new one with other digits", func(_, _, w string) edits { return edits{{ID: &w, Number: ptr("13900000008")}} }, nil,
				[]string{mother, mobile, "+8613900000008 MOBILE"}},
			{"its mask is no other digits", func(m, l, w string) edits {
				return edits{{ID: &m, Number: ptr("138****5678")}, {ID: &l, Number: ptr("010****3456")}, {ID: &w, Number: ptr(" ")}}
			}, nil, []string{mother, mobile, wrong}},
			{"only whose it is", func(m, l, _ string) edits { return edits{{ID: &m, Whose: ptr("姐姐")}, {ID: &l, Whose: ptr("")}} }, nil,
				[]string{"+861065123456 LANDLINE", "+8613812345678 MOBILE of 姐姐 first", wrong}},
			{"another is dialled first", func(_, l, _ string) edits { return edits{{ID: &l, Primary: ptr(true)}} }, nil,
				[]string{mother + " first", "+8613812345678 MOBILE", wrong}},
			{"one goes", nil, func(_, l, _ string) []string { return []string{l} }, []string{mobile, wrong}},
			{"the one dialled first goes, the next right one is it", nil, func(m, _, _ string) []string { return []string{m} }, []string{mother + " first", wrong}},
			{"one goes and comes back as somebody else's", func(_, _, _ string) edits { return edits{{Number: ptr("13812345678"), Whose: ptr("丈夫")}} },
				func(m, _, _ string) []string { return []string{m} }, []string{mother + " first", "+8613812345678 MOBILE of 丈夫", wrong}},
			{"a new number that is there already is that one", func(_, _, _ string) edits { return edits{{Number: ptr("+86 10 6512 3456"), Whose: ptr("外婆")}} }, nil,
				[]string{"+861065123456 LANDLINE of 外婆", mobile, wrong}},
			{"all go", nil, func(m, l, w string) []string { return []string{m, l, w} }, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				id, m, l, w := threeNumbers(t, f)
				in := customers.UpdateCustomerInput{ID: id, ExpectedVersion: 1}
				if c.phones != nil {
					in.Phones = c.phones(m, l, w)
				}
				if c.remove != nil {
					in.RemovePhones = c.remove(m, l, w)
				}
				must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, in))
				if got := numbers(f, id); !slices.Equal(got, c.want) {
					t.Errorf("numbers %v, want %v", got, c.want)
				}
				shown := reload(f, id).PhoneMasked
				for _, p := range phones(f, id) {
					if p.Primary && shown != customers.MaskedNumber(p) {
						t.Errorf("the card shows %s, %s is dialled first", shown, p.Number)
					}
				}
				must[*gen.Customer](t)(customers.Update(f.As(access.Supervisor), f.Desk, customers.UpdateCustomerInput{ID: id, ExpectedVersion: reload(f, id).Version, Name: ptr("沈" + id)})) // the next one is no twin
			})
		}
	})
}

func TestANumberThatACallFoundWhileTheCardWasEditedIsNotLost(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		id, _, landline, _ := threeNumbers(t, f)
		key, h := f.Desk.Phones, f.Hospital.ID
		f.Store.Client.CustomerPhone.Create().SetHospitalID(h).SetCreatedAt(f.Clock.Now()).SetCustomerID(id).SetNumber("+8613700000007").SetVerified(false).
			SetKeyFull(key.Full(h, "+8613700000007")).SetKeyFirst7("x").SetKeyLast4("y").SaveX(f.Raw())
		f.Store.Client.Customer.UpdateOneID(id).AddVersion(1).SaveX(f.Raw())
		in := customers.UpdateCustomerInput{ID: id, ExpectedVersion: 1, Phones: edits{{ID: &landline, Whose: ptr("外婆")}}}
		refused(t, f, fault.Conflict, nil, func() error {
			_, err := customers.Update(f.As(access.Consultant), f.Desk, in)
			return err
		})
		in.ExpectedVersion = 2
		must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, in))
		if got := numbers(f, id); len(got) != 4 || got[0] != "+861065123456 LANDLINE of 外婆" {
			t.Errorf("numbers %v", got)
		}
	})
}

func TestChangesOfNumbersAreRefused(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		id, m, l, w := threeNumbers(t, f)
		stranger := phones(f, f.Customer("周琪").ID)[0].ID
		var many edits
		for i := range 8 {
			many = append(many, &customers.UpdatePhoneInput{Number: ptr(fmt.Sprintf("1330000000%d", i))})
		}
		for name, c := range map[string]struct {
			phones edits
			remove []string
			want   map[string]string
		}{
			"the mask of another number":         {edits{{ID: &m, Number: ptr("139****0000")}}, nil, map[string]string{"input.phones.0.number": "customer.numberMasked"}},
			"a mask as a new number":             {edits{{Number: ptr("138****5678")}}, nil, map[string]string{"input.phones.0.number": "customer.numberMasked"}},
			"a new number without digits":        {edits{{Whose: ptr("父亲")}}, nil, map[string]string{"input.phones.0.number": "input.required"}},
			"a number that is none":              {edits{{ID: &m, Number: ptr("12")}}, nil, map[string]string{"input.phones.0.number": "input.phone"}},
			"an id of nobody":                    {edits{{ID: ptr("ph_none"), Whose: ptr("父亲")}}, []string{"ph_none2"}, map[string]string{"input.phones.0.id": "input.unknownRecord", "input.removePhones.0": "input.unknownRecord"}},
			"somebody else's number":             {edits{{ID: &stranger, Number: ptr("13300000000")}}, nil, map[string]string{"input.phones.0.id": "input.unknownRecord"}},
			"one number twice":                   {edits{{ID: &m, Whose: ptr("父亲")}, {ID: &m, Whose: ptr("母亲")}}, nil, map[string]string{"input.phones.1.id": "input.duplicate"}},
			"one both changed and taken away":    {edits{{ID: &m, Whose: ptr("父亲")}}, []string{m}, map[string]string{"input.phones.0.id": "input.duplicate"}},
			"one taken away twice":               {nil, []string{l, l}, map[string]string{"input.removePhones.1": "input.duplicate"}},
			"the digits of another":              {edits{{ID: &l, Number: ptr("13812345678")}}, nil, map[string]string{"input.phones.0.number": "input.duplicate"}},
			"the same new number twice":          {edits{{Number: ptr("13300000000")}, {Number: ptr("133-0000-0000")}}, nil, map[string]string{"input.phones.1.number": "input.duplicate"}},
			"two that are dialled first":         {edits{{ID: &l, Primary: ptr(true)}, {ID: &w, Primary: ptr(true)}}, nil, map[string]string{"input.phones.1.primary": "customer.onePrimary"}},
			"a kind that is none":                {edits{{ID: &l, Kind: ptr("FAX")}}, nil, map[string]string{"input.phones.0.kind": "input.unknown"}},
			"more than ten with those there are": {many, nil, map[string]string{"input.phones": "input.range"}},
		} {
			t.Run(name, func(t *testing.T) {
				refused(t, f, fault.InvalidInput, c.want, func() error {
					_, err := customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: id, ExpectedVersion: 1, Phones: c.phones, RemovePhones: c.remove})
					return err
				})
			})
		}
		refused(t, f, fault.InvalidInput, map[string]string{"input.phones.0.number": "customer.numberMasked"}, func() error {
			_, err := customers.Register(f.As(access.Consultant), f.Desk, customers.RegisterCustomerInput{Name: "周五", Phones: []*customers.PhoneInput{{Number: "138****5678"}}})
			return err
		})
	})
}

func TestANameThatMakesATwinByAnOldNumberIsNamedAtTheName(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		id, _, _, _ := threeNumbers(t, f)
		must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, customers.RegisterCustomerInput{Name: "沈四", Phones: []*customers.PhoneInput{{Number: "13812345678"}}}))
		refused(t, f, fault.InvalidInput, map[string]string{"input.name": "customer.duplicate"}, func() error {
			_, err := customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: id, ExpectedVersion: 1, Name: ptr("沈四")})
			return err
		})
	})
}
