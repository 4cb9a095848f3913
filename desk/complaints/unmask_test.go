package complaints_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/idempotencyrecord"
)

// spoken is a complaint that the customer's husband brought to the callback agent.
func spoken(t *testing.T, f *desktest.Fixture, involved ...string) *gen.Complaint {
	t.Helper()
	in := input("")
	in.Customer, in.InvolvedStaff = nil, involved
	in.Complainant = &complaints.ComplainantInput{Name: "王强", Phone: ptr("13900001111"), Relationship: "丈夫"}
	in.InvolvedDepartments = []string{f.Plastic.ID}
	cp, err := complaints.Register(f.As(access.CallbackAgent), f.Desk, in)
	return must(t, cp, err)
}

// looked are the lines of the access log about a case: who, what, why, from where.
func looked(f *desktest.Fixture, id string) []string {
	out := []string{}
	for _, e := range f.Store.Client.AccessEntry.Query().Where(accessentry.Subject(id)).Order(accessentry.ByID()).AllX(f.Raw()) {
		out = append(out, e.StaffID+" "+e.Kind+" "+e.Purpose+" "+e.Client)
	}
	return out
}

// unmask asks for the number and gives what the answer shows of it.
func unmask(ctx context.Context, f *desktest.Fixture, id string) (string, error) {
	ctx = desk.WithReveal(desk.WithKey(ctx, desk.Key{Operation: "unmaskComplainant", Value: "k", Hash: "h"}))
	cp, err := complaints.UnmaskComplainant(ctx, f.Desk, complaints.UnmaskComplainantInput{Complaint: id, Purpose: " 回电 "})
	if err != nil {
		_, leaked := desk.Revealed(ctx, id)
		if leaked {
			return "revealed in spite of the refusal", err
		}
		return "", err
	}
	return *complaints.ComplainantOf(ctx, cp).Phone, nil
}

func TestTheComplainantsNumberIsForThoseWhoCarryOrLeadTheCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := spoken(t, f)
		carrier := func(name string) context.Context {
			return f.AsStaff(f.Member(name, access.AccountManager, f.Hospital), access.AccountManager)
		}
		investigator, accompanies := carrier("investigator"), carrier("accompanies")
		f.Store.Client.Complaint.UpdateOneID(cp.ID).SetInvestigatorID(access.From(investigator).Staff).
			SetAccompanyingSupervisorID(access.From(accompanies).Staff).ExecX(f.Raw())
		head := func(department string) context.Context {
			ctx := f.As(access.DepartmentHead)
			access.From(ctx).Grants[0].Department = department
			return ctx
		}
		for name, c := range map[string]struct {
			ctx  context.Context
			says string
		}{
			"the owner":                      {f.As(access.CallbackAgent), ""},
			"the investigator":               {investigator, ""},
			"who accompanies":                {accompanies, ""},
			"the supervisor":                 {f.As(access.Supervisor), ""},
			"the director":                   {f.As(access.Director), ""},
			"the head of the department":     {head(f.Plastic.ID), ""},
			"the head of another department": {head(f.Dental.ID), "NOT_FOUND"},
			"who only carries other cases":   {f.As(access.AccountManager), "NOT_FOUND"},
			"the guide desk":                 {f.As(access.GuideDesk), "FORBIDDEN"},
			"a doctor":                       {f.As(access.Doctor), "FORBIDDEN"},
			"headquarters":                   {f.As(access.HQ), "FORBIDDEN"},
			"the privacy officer":            {f.As(access.PrivacyOfficer), "FORBIDDEN"},
			"the hospital next door":         {f.AsNeighbor(), "NOT_FOUND"},
		} {
			number, err := unmask(c.ctx, f, cp.ID)
			if said(err) != c.says || (c.says == "") != (number == "139 0000 1111") {
				t.Errorf("%s: %q, %v", name, number, err)
			}
		}
		if n := f.Store.Client.IdempotencyRecord.Query().Where(idempotencyrecord.Operation("unmaskComplainant")).CountX(f.Raw()); n != 0 {
			t.Error("a reveal is remembered for its repeat")
		}
	})
}

func TestALookAtTheComplainantsNumberAndARefusedOneLeaveALine(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := spoken(t, f)
		agent := f.As(access.CallbackAgent)
		if _, err := unmask(agent, f, cp.ID); err != nil {
			t.Fatal(err)
		}
		manager := f.Staff[access.AccountManager].ID
		f.Store.Client.Complaint.UpdateOneID(cp.ID).SetHandoverToID(manager).ExecX(f.Raw()) // it is offered, and not accepted
		if _, err := unmask(f.As(access.AccountManager), f, cp.ID); said(err) != "FORBIDDEN" {
			t.Fatal(err)
		}
		want := []string{
			f.Staff[access.CallbackAgent].ID + " complaint.unmask 回电 127.0.0.1",
			f.Staff[access.AccountManager].ID + " complaint.unmaskRefused 回电 127.0.0.1",
		}
		if got := looked(f, cp.ID); !slices.Equal(got, want) {
			t.Errorf("the log says %v", got)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "complainantUnmasked"}) {
			t.Errorf("the stream says %v", got)
		}
		now := stored(f, cp.ID)
		if now.Version != cp.Version {
			t.Error("a look raises the version")
		}
		if shown := complaints.ComplainantOf(desk.WithReveal(agent), now).Phone; *shown != "139****1111" {
			t.Errorf("the next request is shown %s", *shown)
		}
	})
}

func TestWhoIsNamedInAComplaintIsNotShownWhoComplained(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, role := range []access.Role{access.CallbackAgent, access.Supervisor} {
			cp := spoken(t, f, f.Staff[role].ID)
			if number, err := unmask(f.As(role), f, cp.ID); number != "" || said(err) != "GUARD_FAILED NOT_INVOLVED" {
				t.Errorf("%s: %q, %v", role, number, err)
			}
			if got := looked(f, cp.ID); !slices.Equal(got, []string{f.Staff[role].ID + " complaint.unmaskRefused 回电 127.0.0.1"}) {
				t.Errorf("%s leaves %v", role, got)
			}
		}
	})
}

func TestNoNumberIsShownWhereNoneWasGiven(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ofCustomer := filed(t, f)
		unchanged(t, f, func() {
			if _, err := unmask(f.As(access.Supervisor), f, ofCustomer.ID); said(err) != "INVALID_INPUT complaint=noNumber" {
				t.Errorf("a customer's complaint: %v", err)
			}
			in := complaints.UnmaskComplainantInput{Complaint: ofCustomer.ID, Purpose: " "}
			if _, err := complaints.UnmaskComplainant(f.As(access.Supervisor), f.Desk, in); said(err) != "INVALID_INPUT purpose=required" {
				t.Errorf("no purpose: %v", err)
			}
		})
	})
}
