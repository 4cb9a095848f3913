package staff_test

import (
	"context"
	"testing"

	"aftercare/desk/signin"
	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/eventtext"
)

// guest works here by a grant and lives next door.
func (h *house) guest() *gen.Staff {
	who := h.Member("guest", access.Consultant, h.Other)
	h.Store.Client.RoleGrant.Create().SetHospitalID(h.Hospital.ID).SetStaffID(who.ID).SetRole(access.Analyst).
		SetValidFrom(h.Clock.Now()).SetCreatedAt(h.Clock.Now()).SaveX(h.Raw())
	return who
}

func TestUpdate(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		who := h.Staff[access.Doctor]
		out, err := staff.Update(h.admin(), h.Desk, staff.UpdateStaffInput{
			ID: who.ID, ExpectedVersion: 1, Name: ptr("赵敏"), Title: ptr("主任医师"), Department: ptr(""), Language: ptr("en"),
		})
		if err != nil {
			t.Fatal(err)
		}
		if out.Version != 2 || out.Name != "赵敏" || *out.Title != "主任医师" || out.DepartmentID != nil || out.Language != "en" {
			t.Errorf("%+v", out)
		}
		e := h.events("staff.updated")[0]
		if got := e.Data["fields"].([]any); len(got) != 4 {
			t.Errorf("changed fields: %v", got)
		}
		if n := h.Store.Client.EventText.Query().Where(eventtext.EventID(e.ID)).CountX(h.Raw()); n != 2 {
			t.Errorf("%d texts, want name and title", n)
		}
		guest := h.guest()
		for _, c := range []struct {
			name string
			in   staff.UpdateStaffInput
			kind fault.Kind
			want []string
		}{
			{"an older version is a conflict", staff.UpdateStaffInput{ID: who.ID, ExpectedVersion: 1, Name: ptr("x")}, fault.Conflict, nil},
			{"the same values change nothing", staff.UpdateStaffInput{ID: who.ID, ExpectedVersion: 2, Name: ptr(" 赵敏 ")}, fault.InvalidInput, []string{"input input.noChange"}},
			{"everything wrong is named", staff.UpdateStaffInput{ID: who.ID, ExpectedVersion: 2, Name: ptr(""), Language: ptr("fr"), Department: &h.Foreign.ID},
				fault.InvalidInput, []string{"input.name input.required", "input.language input.unknown", "input.department input.unknownRecord"}},
			{"the neighbour's people do not exist", staff.UpdateStaffInput{ID: h.Neighbor.ID, ExpectedVersion: 1}, fault.NotFound, nil},
			{"nobody does not either", staff.UpdateStaffInput{ID: "st_none", ExpectedVersion: 1}, fault.NotFound, nil},
			{"one's own department is for another admin", staff.UpdateStaffInput{ID: h.Staff[access.Admin].ID, ExpectedVersion: 1, Name: ptr("x"), Department: &h.Dental.ID},
				fault.GuardFailed, []string{"OWN_DEPARTMENT"}},
			{"a guest's account belongs to its home", staff.UpdateStaffInput{ID: guest.ID, ExpectedVersion: 1}, fault.Forbidden, []string{"staff.elsewhere"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := staff.Update(h.admin(), h.Desk, c.in)
				refused(t, err, c.kind, c.want...)
			})
		}
	})
}

func TestSetLanguage(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		guest := h.guest()
		for _, who := range []*gen.Staff{h.Staff[access.HQ], guest} {
			for range 2 {
				v, err := staff.SetLanguage(h.AsStaff(who, access.Analyst), h.Desk, "en")
				if err != nil || v.Language != "en" {
					t.Fatal(v, err)
				}
			}
			if got := h.Store.Client.Staff.GetX(h.Raw(), who.ID).Language; got != "en" {
				t.Errorf("stored %q", got)
			}
		}
		list := h.events("staff.updated")
		if len(list) != 2 || list[1].HospitalID != h.Other.ID {
			t.Errorf("%d events; the guest's belongs to the home", len(list))
		}
		_, err := staff.SetLanguage(h.As(access.HQ), h.Desk, "fr")
		refused(t, err, fault.InvalidInput, "language input.unknown")
		_, err = staff.SetLanguage(context.Background(), h.Desk, "en")
		refused(t, err, fault.Unauthenticated)
	})
}

func TestDeactivate(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		who := h.Staff[access.CallbackAgent]
		token := h.session(who)
		planned := h.call(h.Hospital, who, terms.CallbackStatePlanned)
		busy := h.call(h.Hospital, who, terms.CallbackStateInProgress)
		away := h.call(h.Other, who, terms.CallbackStatePlanned)
		foreign := h.call(h.Hospital, h.Staff[access.Consultant], terms.CallbackStatePlanned)
		if !h.lives(token) {
			t.Fatal("the session does not live before")
		}
		for _, c := range []struct {
			name, id string
			version  int
			reason   string
			kind     fault.Kind
			want     []string
		}{
			{"not without a reason", who.ID, 1, " ", fault.InvalidInput, []string{"reason input.required"}},
			{"not one's own account", h.Staff[access.Admin].ID, 1, "x", fault.GuardFailed, []string{"OWN_ACCOUNT"}},
			{"not on an older version", who.ID, 0, "x", fault.Conflict, nil},
			{"not next door", h.Neighbor.ID, 1, "x", fault.NotFound, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := staff.Deactivate(h.admin(), h.s, c.id, c.version, c.reason)
				refused(t, err, c.kind, c.want...)
			})
		}
		out, err := staff.Deactivate(h.admin(), h.s, who.ID, 1, "离职")
		if err != nil || out.Active || out.Version != 2 {
			t.Fatal(out, err)
		}
		if h.lives(token) {
			t.Error("the session goes on")
		}
		c := h.Store.Client
		for _, id := range []string{planned.ID, busy.ID, away.ID} {
			row := c.Callback.GetX(h.Raw(), id)
			if row.AssigneeID != nil || row.StoredState != terms.CallbackStatePlanned || row.Version != 2 || !row.Open {
				t.Errorf("%+v", row)
			}
		}
		if c.Callback.GetX(h.Raw(), foreign.ID).AssigneeID == nil {
			t.Error("a colleague lost a callback")
		}
		if n := c.CustomerAccess.Query().CountX(h.Raw()); n != 1 {
			t.Errorf("%d customers are still somebody's own, want the colleague's", n)
		}
		told := map[string]int{}
		for _, e := range h.events("callback.unassigned") {
			told[e.HospitalID]++
		}
		if told[h.Hospital.ID] != 2 || told[h.Other.ID] != 1 {
			t.Errorf("events by hospital: %v", told)
		}
		_, err = staff.Deactivate(h.admin(), h.s, who.ID, 2, "again")
		refused(t, err, fault.GuardFailed, "STATE")

		t.Run("opened again, the person comes in anew", func(t *testing.T) {
			_, err := staff.Reactivate(h.admin(), h.Desk, who.ID, 1)
			refused(t, err, fault.Conflict)
			out, err := staff.Reactivate(h.admin(), h.Desk, who.ID, 2)
			if err != nil || !out.Active {
				t.Fatal(out, err)
			}
			if h.lives(token) {
				t.Error("an old session came back")
			}
			if !h.lives(h.session(who)) {
				t.Error("the grants are gone")
			}
			_, err = staff.Reactivate(h.admin(), h.Desk, who.ID, 3)
			refused(t, err, fault.GuardFailed, "STATE")
		})
	})
}

// Two admins who close each other's accounts would leave a hospital without one.
func TestTheLastAdminStays(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		second := h.Member("second", access.Admin, h.Hospital)
		if _, err := staff.Deactivate(h.AsStaff(second, access.Admin), h.s, h.Staff[access.Admin].ID, 1, "x"); err != nil {
			t.Fatal(err)
		}
		// The first one's request was already past the gate when the account was closed.
		_, err := staff.Deactivate(h.admin(), h.s, second.ID, 1, "x")
		refused(t, err, fault.GuardFailed, "LAST_ADMIN")
	})
}

func TestResetPassword(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		who := h.Staff[access.Doctor]
		h.Store.Client.Staff.UpdateOneID(who.ID).SetPasswordHash("old").SaveX(h.Raw())
		token := h.session(who)
		out, err := staff.ResetPassword(h.admin(), h.s, who.ID)
		if err != nil || out.Staff.PasswordHash != "" || out.Staff.Version != 2 {
			t.Fatal(out, err)
		}
		if h.lives(token) {
			t.Error("the session goes on")
		}
		if len(h.events("staff.passwordReset")) != 1 {
			t.Error("no event")
		}
		again, err := staff.SecretAgain(h.admin(), h.s, who.ID)
		if err != nil || again.Secret == "" || again.Secret == out.Secret {
			t.Fatalf("a repeat gives another secret: %v", err)
		}
		const password = "seventeen purple umbrellas"
		err = signin.SetPassword(t.Context(), h.s, out.Secret, password, signin.Client{})
		refused(t, err, fault.InvalidInput, "secret signin.secretRefused")
		if err := signin.SetPassword(t.Context(), h.s, again.Secret, password, signin.Client{}); err != nil {
			t.Fatal(err)
		}
		late, err := staff.SecretAgain(h.admin(), h.s, who.ID)
		if err != nil || late.Secret != "" {
			t.Errorf("a repeat after the password was set opens the account again: %v", err)
		}
		_, err = staff.ResetPassword(h.admin(), h.s, h.Neighbor.ID)
		refused(t, err, fault.NotFound)
		_, err = staff.ResetPassword(h.admin(), h.s, h.guest().ID)
		refused(t, err, fault.Forbidden, "staff.elsewhere")
	})
}

func TestUnlock(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		try := func() error {
			_, err := signin.SignIn(t.Context(), h.s, signin.SignInInput{Login: "doctor", Password: "wrong"}, signin.Client{})
			return err
		}
		for range 10 {
			refused(t, try(), fault.Unauthenticated)
		}
		refused(t, try(), fault.RateLimited)
		if _, err := staff.Unlock(h.admin(), h.s, h.Staff[access.Doctor].ID); err != nil {
			t.Fatal(err)
		}
		refused(t, try(), fault.Unauthenticated)
		q, err := staff.AccessLog(h.As(access.PrivacyOfficer), h.Desk, nil, nil, ptr(signin.LogUnlocked))
		if err != nil || q.CountX(h.As(access.PrivacyOfficer)) != 1 {
			t.Errorf("not in the access log: %v", err)
		}
	})
}
