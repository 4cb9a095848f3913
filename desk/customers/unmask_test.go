package customers_test

import (
	"context"
	"strings"
	"testing"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/idempotencyrecord"
)

func looks(f *desktest.Fixture, kind string) []*gen.AccessEntry {
	return f.Store.Client.AccessEntry.Query().Where(accessentry.Kind(kind)).Order(accessentry.ByID()).AllX(f.Raw())
}

func TestUnmaskShowsContactDataOnceAndLeavesALine(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		give(f, c.ID, access.AccountManager)
		give(f, c.ID, access.CallbackAgent)
		for role, address := range map[access.Role]string{
			access.Consultant: "", access.CallbackAgent: "", access.AccountManager: "朝阳区建国路1号",
			access.Supervisor: "朝阳区建国路1号", access.DepartmentHead: "", access.Director: "朝阳区建国路1号",
		} {
			ctx := desk.WithKey(desk.WithReveal(f.As(role)), desk.Key{Operation: "unmaskCustomer", Value: "k", Hash: "h"})
			before := len(looks(f, customers.LookUnmask))
			got := must[*gen.Customer](t)(customers.Unmask(ctx, f.Desk, c.ID, "  预约确认 "))
			phone, masked := customers.Phone(ctx, got)
			if masked || *phone != "138 1234 5678" {
				t.Errorf("%s is shown %v, masked %v", role, phone, masked)
			}
			if a := customers.Address(ctx, got); address == "" != (a == nil) || a != nil && *a != address {
				t.Errorf("%s is shown the address %v, want %q", role, a, address)
			}
			list := looks(f, customers.LookUnmask)
			if len(list) != before+1 {
				t.Fatalf("%s leaves %d lines", role, len(list)-before)
			}
			if !strings.Contains(role2line(list), f.Staff[role].ID+" "+c.ID+" 预约确认 127.0.0.1") {
				t.Errorf("the line of %s is not there: %s", role, role2line(list))
			}
			if phone, masked := customers.Phone(desk.WithReveal(f.As(role)), got); !masked || *phone != "138****5678" {
				t.Errorf("the next request of %s is shown %v", role, *phone)
			}
		}
		all := happened(f, c.ID)
		if e := all[len(all)-1]; e.Kind != "customer.unmasked" || texts(e)["NOTE purpose"][1] != "预约确认" {
			t.Errorf("the stream says %v", e)
		}
		if n := f.Store.Client.IdempotencyRecord.Query().Where(idempotencyrecord.Operation("unmaskCustomer")).CountX(f.Raw()); n != 0 {
			t.Error("a reveal is remembered for its repeat")
		}
	})
}

func role2line(list []*gen.AccessEntry) string {
	var b strings.Builder
	for _, e := range list {
		b.WriteString(e.StaffID + " " + e.Subject + " " + e.Purpose + " " + e.Client + "\n")
	}
	return b.String()
}

func TestTheNumberToDialIsTheFirstThatIsNotWrong(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		for _, p := range phones(f, c.ID) {
			if p.Primary {
				f.Store.Client.CustomerPhone.UpdateOneID(p.ID).SetValid(false).ExecX(f.Raw())
			}
		}
		ctx := desk.WithReveal(f.As(access.Consultant))
		got := must[*gen.Customer](t)(customers.Unmask(ctx, f.Desk, c.ID, "预约确认"))
		if phone, _ := customers.Phone(ctx, got); *phone != "010 6512 3456" {
			t.Errorf("shows %s", *phone)
		}
	})
}

func TestUnmaskRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		for name, x := range map[string]struct {
			ctx     context.Context
			kind    fault.Kind
			id      string
			purpose string
			paths   map[string]string
		}{
			"a doctor":               {f.As(access.Doctor), fault.Forbidden, c.ID, "预约确认", nil},
			"headquarters":           {f.As(access.HQ), fault.Forbidden, c.ID, "预约确认", nil},
			"the guide desk":         {f.As(access.GuideDesk), fault.Forbidden, c.ID, "预约确认", nil},
			"the privacy officer":    {f.As(access.PrivacyOfficer), fault.Forbidden, c.ID, "预约确认", nil},
			"the hospital next door": {f.AsNeighbor(), fault.NotFound, c.ID, "预约确认", nil},
			"an unknown id":          {f.As(access.Supervisor), fault.NotFound, "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV", "预约确认", nil},
			"no purpose":             {f.As(access.Consultant), fault.InvalidInput, c.ID, " ", map[string]string{"purpose": "input.required"}},
			"a purpose of one sign":  {f.As(access.Consultant), fault.InvalidInput, c.ID, "我", map[string]string{"purpose": "input.tooShort"}},
			"a purpose too long":     {f.As(access.Consultant), fault.InvalidInput, c.ID, strings.Repeat("我", 201), map[string]string{"purpose": "input.tooLong"}},
		} {
			t.Run(name, func(t *testing.T) {
				refused(t, f, x.kind, x.paths, func() error {
					_, err := customers.Unmask(x.ctx, f.Desk, x.id, x.purpose)
					return err
				})
			})
		}
		ctx := desk.WithReveal(f.As(access.CallbackAgent))
		if _, err := customers.Unmask(ctx, f.Desk, c.ID, "想看看"); !fault.Is(err, fault.Forbidden) {
			t.Fatalf("somebody else's customer: %v", err)
		}
		if _, ok := desk.Revealed(ctx, c.ID); ok {
			t.Error("a refusal reveals")
		}
		if list := looks(f, customers.LookRefused); len(list) != 1 || list[0].StaffID != f.Staff[access.CallbackAgent].ID || list[0].Purpose != "想看看" {
			t.Errorf("the refused look left %v", list)
		}
		if n := len(looks(f, customers.LookUnmask)); n != 0 {
			t.Errorf("%d looks are logged", n)
		}
	})
}

func TestWhatACardShowsOfContactData(t *testing.T) {
	c := &gen.Customer{ID: "cu_1", PhoneMasked: "138****5678"}
	for role, shown := range map[access.Role]bool{
		access.Consultant: true, access.HQ: true, access.GuideDesk: true, access.PrivacyOfficer: true, access.Doctor: false, access.Analyst: false,
	} {
		ctx := access.With(context.Background(), &access.Viewer{Staff: "st_1", Grants: []access.Grant{{Role: role}}})
		phone, masked := customers.Phone(ctx, c)
		if !masked || (phone != nil) != shown {
			t.Errorf("%s is shown %v", role, phone)
		}
		hidden := strings.Join(customers.Hidden(ctx, c, false), " ")
		if strings.Contains(hidden, "phone") == shown || !strings.Contains(hidden, "address") {
			t.Errorf("%s: hidden %s", role, hidden)
		}
	}
}

func TestARelatedPersonsNumberIsMaskedUntilTheCustomerIsRevealed(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		for _, role := range []access.Role{access.Consultant, access.Doctor} {
			give(f, c.ID, role)
		}
		mother := f.Store.Client.RelatedPerson.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(c.ID).
			SetName("王芳").SetRelationship("母亲").SetPhone("+8613900001234").SaveX(f.Raw())
		silent := f.Store.Client.RelatedPerson.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(c.ID).
			SetName("李刚").SetRelationship("父亲").SaveX(f.Raw())
		ctx := desk.WithReveal(f.As(access.Consultant))
		if got := customers.RelatedPhone(ctx, mother); got == nil || *got != "139****1234" {
			t.Errorf("before the look: %v", got)
		}
		must[*gen.Customer](t)(customers.Unmask(ctx, f.Desk, c.ID, "联系家属"))
		if got := customers.RelatedPhone(ctx, mother); got == nil || *got != "139 0000 1234" {
			t.Errorf("after the look: %v", got)
		}
		if got := customers.RelatedPhone(ctx, silent); got != nil {
			t.Errorf("who has no number is shown %q", *got)
		}
		if got := customers.RelatedPhone(desk.WithReveal(f.As(access.Consultant)), mother); *got != "139****1234" {
			t.Errorf("another request is shown %q", *got)
		}
		if got := customers.RelatedPhone(f.As(access.Doctor), mother); got != nil {
			t.Errorf("the doctor is shown %q", *got)
		}
		// A number that is shown for a call is the customer's alone.
		call := desk.WithReveal(f.As(access.Consultant))
		desk.Reveal(call, c.ID, desk.Contact{Phone: "138 1234 5678"})
		if got := customers.RelatedPhone(call, mother); *got != "139****1234" {
			t.Errorf("a call shows %q", *got)
		}
	})
}
