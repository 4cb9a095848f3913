package customers_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/relatedperson"
)

func wang() customers.RegisterCustomerInput {
	return customers.RegisterCustomerInput{
		Name: " 王小明 ", Gender: ptr(terms.GenderMale), BirthDate: ptr("1990-05-14"), Tier: ptr(terms.TierGold),
		Phones: []*customers.PhoneInput{
			{Number: "010-6512 3456", Whose: ptr("母亲")},
			{Number: "１３８ 1234 5678", Primary: ptr(true)},
		},
		Address:          ptr("朝阳区建国路1号"),
		PreferredWindows: []*customers.CallWindowInput{{Days: []terms.Weekday{terms.WeekdaySat}, From: "10:00", To: "12:00"}},
		MarketingConsent: ptr(true), CallbackConsent: ptr(false), Occupation: ptr("教师"), Origin: ptr("朋友介绍"),
		Note:    ptr("怕疼\n请先解释"),
		Related: []*customers.RelatedPersonInput{{Name: "王大明", Relationship: "父亲", Phone: ptr("13900000001"), Authorization: ptr("术后情况")}},
	}
}

func TestRegistrationKeepsEverythingThatWasSaid(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		in := wang()
		in.MemberNo = ptr("VIP-0001")
		c := must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, in))
		c = reload(f, c.ID)
		if c.Name != "王小明" || c.MemberNo != "VIP-0001" || c.PhoneMasked != "138****5678" || c.Tier != terms.TierGold ||
			c.Gender != terms.GenderMale || *c.BirthDate != "1990-05-14" || *c.Note != "怕疼\n请先解释" || *c.Address != "朝阳区建国路1号" ||
			*c.Occupation != "教师" || *c.Origin != "朋友介绍" || c.Version != 1 || !c.CreatedAt.Equal(desktest.Start) {
			t.Errorf("the card holds %+v", c)
		}
		if !c.MarketingConsent || c.CallbackConsent || c.DoNotContact {
			t.Errorf("flags: marketing %v, callback %v, do not contact %v", c.MarketingConsent, c.CallbackConsent, c.DoNotContact)
		}
		if got := ledger(f, c.ID); !slices.Equal(got, []string{"CARE PHONE withdrawn", "MARKETING ANY given"}) {
			t.Errorf("the ledger says %v", got)
		}
		if len(c.PreferredWindows) != 1 || c.PreferredWindows[0].From != "10:00" {
			t.Errorf("windows %v", c.PreferredWindows)
		}
		ph := phones(f, c.ID)
		if len(ph) != 2 || ph[0].Number != "+861065123456" || ph[0].Kind != "LANDLINE" || ph[0].Whose != "母亲" || ph[0].Primary ||
			ph[1].Number != "+8613812345678" || ph[1].Kind != "MOBILE" || ph[1].Whose != "SELF" || !ph[1].Primary ||
			ph[1].KeyLast4 != f.Desk.Phones.Last4(f.Hospital.ID, "13812345678") {
			t.Errorf("numbers %v", ph)
		}
		if got := owners(f, c.ID); !slices.Equal(got, []string{"OWNER " + f.Staff[access.Consultant].ID}) || *c.OwnerID != f.Staff[access.Consultant].ID {
			t.Errorf("the owner is %v", got)
		}
		r := f.Store.Client.RelatedPerson.Query().Where(relatedperson.CustomerID(c.ID)).OnlyX(f.Raw())
		if r.Name != "王大明" || r.Relationship != "父亲" || r.Phone != "+8613900000001" || r.Authorization != "术后情况" {
			t.Errorf("the relative is %v", r)
		}
		for kind, term := range map[string]string{"NAME": "小明", "PINYIN": "wangxiaoming", "INITIALS": "wxm", "MEMBER": "vip0001"} {
			if !hasTerm(f, c.ID, kind, term) {
				t.Errorf("no term %s %s", kind, term)
			}
		}
		if got := said(f, c.ID); !slices.Equal(got, []string{"customer.registered"}) {
			t.Errorf("the stream says %v", got)
		}
	})
}

func TestRegistrationGivesWhatIsMissing(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		plain := customers.RegisterCustomerInput{Name: "李"}
		f.Store.Client.Customer.Create().SetHospitalID(f.Hospital.ID).SetMemberNo("M000002").SetName("旧").
			SetCreatedAt(desktest.Start).SetUpdatedAt(desktest.Start).SaveX(f.Raw())
		var numbers []string
		for range 3 {
			c := must[*gen.Customer](t)(customers.Register(f.As(access.GuideDesk), f.Desk, plain))
			numbers = append(numbers, c.MemberNo)
			if c.OwnerID != nil || !c.CallbackConsent || c.MarketingConsent || c.Gender != terms.GenderUnknown || c.Tier != terms.TierOrdinary {
				t.Errorf("a bare registration gives %+v", c)
			}
		}
		if !slices.Equal(numbers, []string{"M000001", "M000003", "M000004"}) {
			t.Errorf("member numbers %v: M000002 was taken", numbers)
		}
		for role, owns := range map[access.Role]bool{access.AccountManager: true, access.Consultant: true, access.CallbackAgent: false, access.Supervisor: false} {
			c := must[*gen.Customer](t)(customers.Register(f.As(role), f.Desk, plain))
			if (c.OwnerID != nil) != owns {
				t.Errorf("registered by %s, owner %v", role, c.OwnerID)
			}
		}
	})
}

func TestRegistrationRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, wang()))
		eleven := make([]*customers.PhoneInput, 11)
		for i := range eleven {
			eleven[i] = &customers.PhoneInput{Number: fmt.Sprintf("139000000%02d", i)}
		}
		cases := map[string]struct {
			ctx   context.Context
			kind  fault.Kind
			in    func(*customers.RegisterCustomerInput)
			paths map[string]string
		}{
			"a doctor, who may not write":         {f.As(access.Doctor), fault.Forbidden, nil, nil},
			"an analyst":                          {f.As(access.Analyst), fault.Forbidden, nil, nil},
			"nobody":                              {context.Background(), fault.Unauthenticated, nil, nil},
			"a name of spaces":                    {in: func(r *customers.RegisterCustomerInput) { r.Name = "  " }, paths: map[string]string{"input.name": "input.required"}},
			"a name of 81 characters":             {in: func(r *customers.RegisterCustomerInput) { r.Name = strings.Repeat("名", 81) }, paths: map[string]string{"input.name": "input.tooLong"}},
			"a name with a control character":     {in: func(r *customers.RegisterCustomerInput) { r.Name = "王\x07明" }, paths: map[string]string{"input.name": "input.control"}},
			"a name that turns the writing":       {in: func(r *customers.RegisterCustomerInput) { r.Name = "王\u202e明" }, paths: map[string]string{"input.name": "input.control"}},
			"a birth tomorrow":                    {in: func(r *customers.RegisterCustomerInput) { r.BirthDate = ptr("2026-05-14") }, paths: map[string]string{"input.birthDate": "input.mustBePast"}},
			"a birth in 1899":                     {in: func(r *customers.RegisterCustomerInput) { r.BirthDate = ptr("1899-12-31") }, paths: map[string]string{"input.birthDate": "customer.bornTooEarly"}},
			"a number that is none":               {in: func(r *customers.RegisterCustomerInput) { r.Phones[0].Number = "12" }, paths: map[string]string{"input.phones.0.number": "input.phone"}},
			"a number twice":                      {in: func(r *customers.RegisterCustomerInput) { r.Phones[0].Number = "+86 13812345678" }, paths: map[string]string{"input.phones.1.number": "input.duplicate"}},
			"two primary numbers":                 {in: func(r *customers.RegisterCustomerInput) { r.Phones[0].Primary = ptr(true) }, paths: map[string]string{"input.phones.1.primary": "customer.onePrimary"}},
			"an unknown kind of number":           {in: func(r *customers.RegisterCustomerInput) { r.Phones[0].Kind = ptr("FAX") }, paths: map[string]string{"input.phones.0.kind": "input.unknown"}},
			"eleven numbers":                      {in: func(r *customers.RegisterCustomerInput) { r.Phones = eleven }, paths: map[string]string{"input.phones": "input.range"}},
			"a window that ends before it begins": {in: func(r *customers.RegisterCustomerInput) { r.PreferredWindows[0].To = "09:00" }, paths: map[string]string{"input.preferredWindows.0.to": "input.endBeforeBegin"}},
			"a member number with spaces inside":  {in: func(r *customers.RegisterCustomerInput) { r.MemberNo = ptr("A 1") }, paths: map[string]string{"input.memberNo": "input.malformed"}},
			"one that is taken in capitals":       {in: func(r *customers.RegisterCustomerInput) { r.MemberNo, r.Name = ptr("m000001"), "别人" }, paths: map[string]string{"input.memberNo": "customer.memberNoTaken"}},
			"a member number that is taken":       {in: func(r *customers.RegisterCustomerInput) { r.MemberNo, r.Name = ptr("M000001"), "别人" }, paths: map[string]string{"input.memberNo": "customer.memberNoTaken"}},
			"a relative without a name":           {in: func(r *customers.RegisterCustomerInput) { r.Related[0].Name = "" }, paths: map[string]string{"input.related.0.name": "input.required"}},
			"somebody who is there already":       {in: func(*customers.RegisterCustomerInput) {}, paths: map[string]string{"input.phones.0.number": "customer.duplicate"}},
			"everything wrong at once": {in: func(r *customers.RegisterCustomerInput) {
				r.Name, r.BirthDate, r.Phones[1].Number = "", ptr("2999-01-01"), "x"
			},
				paths: map[string]string{"input.name": "input.required", "input.birthDate": "input.mustBePast", "input.phones.1.number": "input.phone"}},
		}
		for name, c := range cases {
			t.Run(name, func(t *testing.T) {
				in, ctx, kind := wang(), c.ctx, c.kind
				if c.in != nil {
					c.in(&in)
				}
				if ctx == nil {
					ctx, kind = f.As(access.Consultant), fault.InvalidInput
				}
				refused(t, f, kind, c.paths, func() error {
					_, err := customers.Register(ctx, f.Desk, in)
					return err
				})
			})
		}
	})
}

func TestARelativeMayShareTheNumberAndANamesakeTheName(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, wang()))
		sister, namesake := wang(), wang()
		sister.Name = "王小红"
		namesake.Phones = []*customers.PhoneInput{{Number: "13711112222"}}
		for _, in := range []customers.RegisterCustomerInput{sister, namesake} {
			if _, err := customers.Register(f.As(access.Consultant), f.Desk, in); err != nil {
				t.Errorf("%s: %v", in.Name, err)
			}
		}
		if _, err := customers.Register(f.AsNeighbor(), f.Desk, wang()); err != nil {
			t.Errorf("the hospital next door knows nothing of ours: %v", err)
		}
	})
}
