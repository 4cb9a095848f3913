package staff_test

import (
	"testing"
	"time"

	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/rolegrant"
)

func (h *house) give(who string, g staff.GrantInput) (*gen.Staff, error) {
	return staff.GrantRole(h.admin(), h.Desk, staff.GrantRoleInput{Staff: who, Grant: &g})
}

func (h *house) roles(who string) []access.Role {
	h.t.Helper()
	roles, err := staff.Roles(h.admin(), h.Desk, []string{who})
	if err != nil {
		h.t.Fatal(err)
	}
	return roles[who]
}

func TestGrantRole(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		who := h.Staff[access.Doctor].ID
		soon, later := h.Clock.Now().Add(time.Hour), h.Clock.Now().Add(2*time.Hour)
		for _, c := range []struct {
			name, who string
			grant     staff.GrantInput
			kind      fault.Kind
			want      []string
		}{
			{"a role for a department", who, staff.GrantInput{Role: access.Supervisor, Department: &h.Dental.ID}, "", nil},
			{"the same for another department", who, staff.GrantInput{Role: access.Supervisor, Department: &h.Plastic.ID}, "", nil},
			{"the same for the whole hospital", who, staff.GrantInput{Role: access.Supervisor}, "", nil},
			{"the same again is refused", who, staff.GrantInput{Role: access.Supervisor}, fault.InvalidInput, []string{"input.grant staff.grantExists"}},
			{"the same for a while is refused", who, staff.GrantInput{Role: access.Supervisor, ValidFrom: &soon, ValidUntil: &later}, fault.InvalidInput, []string{"input.grant staff.grantExists"}},
			{"a role for the next hour", who, staff.GrantInput{Role: access.Analyst, ValidUntil: &soon}, "", nil},
			{"the same from then on", who, staff.GrantInput{Role: access.Analyst, ValidFrom: &soon}, "", nil},
			{"a department next door is refused", who, staff.GrantInput{Role: access.Consultant, Department: &h.Foreign.ID}, fault.InvalidInput, []string{"input.grant.department input.unknownRecord"}},
			{"the neighbour does not exist", h.Neighbor.ID, staff.GrantInput{Role: access.Consultant}, fault.NotFound, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := h.give(c.who, c.grant)
				if c.kind != "" {
					refused(t, err, c.kind, c.want...)
				} else if err != nil {
					t.Fatal(err)
				}
			})
		}
		if got := h.roles(who); len(got) != 3 || got[0] != access.Doctor || got[1] != access.Supervisor || got[2] != access.Analyst {
			t.Errorf("roles now: %v", got)
		}
		if n := len(h.events("grant.given")); n != 5 {
			t.Errorf("%d events, want 5", n)
		}
	})
}

func TestNobodyGivesHimselfARole(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		self := h.Staff[access.Admin]
		h.Store.Client.RoleGrant.Create().SetHospitalID(h.Other.ID).SetStaffID(self.ID).SetRole(access.Admin).
			SetValidFrom(h.Clock.Now()).SetCreatedAt(h.Clock.Now()).SaveX(h.Raw())
		soon := h.Clock.Now().Add(time.Hour)
		for name, g := range map[string]staff.GrantInput{
			"that reads patients":                {Role: access.Supervisor},
			"for one department":                 {Role: access.Consultant, Department: &h.Dental.ID},
			"from tomorrow on":                   {Role: access.Director, ValidFrom: &soon},
			"that is held already, for longer":   {Role: access.Admin, ValidFrom: &soon},
			"that is not even a role":            {Role: access.Role("BOSS")},
			"for a while":                        {Role: access.PrivacyOfficer, ValidUntil: &soon},
			"with posts that handle major cases": {Role: access.AccountManager, Posts: []string{"MAJOR"}},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := h.give(self.ID, g)
				refused(t, err, fault.GuardFailed, "OWN_ROLE")
			})
		}
		t.Run("nor in the other hospital", func(t *testing.T) {
			there := access.With(h.Raw(), &access.Viewer{Staff: self.ID, Hospital: h.Other.ID, Grants: []access.Grant{{Role: access.Admin}}})
			_, err := staff.GrantRole(there, h.Desk, staff.GrantRoleInput{Staff: self.ID, Grant: &staff.GrantInput{Role: access.Supervisor}})
			refused(t, err, fault.GuardFailed, "OWN_ROLE")
		})
		t.Run("and who may give none at all is told that first", func(t *testing.T) {
			_, err := staff.GrantRole(h.As(access.Supervisor), h.Desk, staff.GrantRoleInput{Staff: h.Staff[access.Supervisor].ID, Grant: &staff.GrantInput{Role: access.Director}})
			refused(t, err, fault.Forbidden)
		})
		if got := h.roles(self.ID); len(got) != 1 || got[0] != access.Admin {
			t.Errorf("roles now: %v", got)
		}
		if n := len(h.events("grant.given")); n != 0 {
			t.Errorf("%d grants were told of", n)
		}
	})
}

func TestOnesOwnOtherRoleMayBeEnded(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		g := h.Store.Client.RoleGrant.Create().SetHospitalID(h.Hospital.ID).SetStaffID(h.Staff[access.Admin].ID).SetRole(access.Supervisor).
			SetValidFrom(h.Clock.Now()).SetCreatedAt(h.Clock.Now()).SaveX(h.Raw())
		if _, err := staff.RevokeRole(h.admin(), h.Desk, g.ID, "不再兼任"); err != nil {
			t.Fatal(err)
		}
		if got := h.roles(h.Staff[access.Admin].ID); len(got) != 1 {
			t.Errorf("%v", got)
		}
	})
}

func TestAnAdminOfBothHospitalsBringsAColleagueOver(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		h.Store.Client.RoleGrant.Create().SetHospitalID(h.Other.ID).SetStaffID(h.Staff[access.Admin].ID).SetRole(access.Admin).
			SetValidFrom(h.Clock.Now()).SetCreatedAt(h.Clock.Now()).SaveX(h.Raw())
		if _, err := h.give(h.Neighbor.ID, staff.GrantInput{Role: access.Analyst}); err != nil {
			t.Fatal(err)
		}
		if got := h.roles(h.Neighbor.ID); len(got) != 1 || got[0] != access.Analyst {
			t.Errorf("here the neighbour is %v", got)
		}
	})
}

func TestRevokeRole(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		grantOf := func(who *gen.Staff) string {
			return h.Store.Client.RoleGrant.Query().Where(rolegrant.StaffID(who.ID), rolegrant.HospitalID(who.HospitalID)).OnlyIDX(h.Raw())
		}
		agent := h.Staff[access.CallbackAgent]
		call := h.call(h.Hospital, agent, terms.CallbackStatePlanned)
		token := h.session(agent)
		if _, err := h.give(agent.ID, staff.GrantInput{Role: access.Consultant}); err != nil {
			t.Fatal(err)
		}
		first := h.Store.Client.RoleGrant.Query().Where(rolegrant.StaffID(agent.ID), rolegrant.RoleEQ(access.CallbackAgent)).OnlyIDX(h.Raw())
		second := h.Store.Client.RoleGrant.Query().Where(rolegrant.StaffID(agent.ID), rolegrant.RoleEQ(access.Consultant)).OnlyIDX(h.Raw())
		for _, c := range []struct {
			name, grant, reason string
			kind                fault.Kind
			want                []string
		}{
			{"not without a reason", first, "", fault.InvalidInput, []string{"reason input.required"}},
			{"not one's own ADMIN", grantOf(h.Staff[access.Admin]), "x", fault.GuardFailed, []string{"OWN_ADMIN"}},
			{"not next door", grantOf(h.Neighbor), "x", fault.NotFound, nil},
			{"not what is none", "gr_none", "x", fault.NotFound, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := staff.RevokeRole(h.admin(), h.Desk, c.grant, c.reason)
				refused(t, err, c.kind, c.want...)
			})
		}
		if _, err := staff.RevokeRole(h.admin(), h.Desk, first, "转岗"); err != nil {
			t.Fatal(err)
		}
		if h.Store.Client.Callback.GetX(h.Raw(), call.ID).AssigneeID == nil {
			t.Error("who may still call lost a callback")
		}
		if got := h.roles(agent.ID); len(got) != 1 || got[0] != access.Consultant {
			t.Errorf("%v", got)
		}
		if !h.lives(token) {
			t.Error("the session ended with one of two roles")
		}
		_, err := staff.RevokeRole(h.admin(), h.Desk, first, "again")
		refused(t, err, fault.GuardFailed, "STATE")
		if _, err := staff.RevokeRole(h.admin(), h.Desk, second, "转岗"); err != nil {
			t.Fatal(err)
		}
		if h.Store.Client.Callback.GetX(h.Raw(), call.ID).AssigneeID != nil {
			t.Error("who may not call any more keeps a callback")
		}
		if h.lives(token) {
			t.Error("without a role there is a viewer")
		}
		if list := h.events("grant.ended"); len(list) != 2 {
			t.Errorf("%d events", len(list))
		}
	})
}

func TestList(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		guest := h.guest()
		h.Store.Client.Staff.UpdateOneID(h.Staff[access.GuideDesk].ID).SetActive(false).SaveX(h.Raw())
		h.Store.Client.Staff.UpdateOneID(h.Staff[access.Doctor].ID).SetTitle("主任医师").SaveX(h.Raw())
		for _, c := range []struct {
			name   string
			as     access.Role
			role   *access.Role
			search *string
			want   int
		}{
			{"everybody who works here and is not closed", access.Consultant, nil, nil, 12},
			{"the admin sees closed accounts too", access.Admin, nil, nil, 13},
			{"by role", access.Consultant, ptr(access.Doctor), nil, 1},
			{"by role, a guest with it here", access.Consultant, ptr(access.Analyst), nil, 2},
			{"by role, not what a guest is at home", access.Supervisor, ptr(access.Consultant), nil, 1},
			{"by a part of the name", access.Consultant, nil, ptr("工doc"), 1},
			{"by the beginning of the login, in any case", access.Consultant, nil, ptr("DIRECT"), 1},
			{"by a part of the title", access.Consultant, nil, ptr("主任"), 1},
			{"the neighbour's people are not found", access.Consultant, nil, ptr("neighbor"), 0},
			{"a sign of the pattern language is a letter", access.Consultant, nil, ptr("%"), 0},
			{"blank finds everybody", access.Consultant, nil, ptr("  "), 12},
		} {
			t.Run(c.name, func(t *testing.T) {
				q, err := staff.List(h.As(c.as), h.Desk, c.role, c.search)
				if err != nil {
					t.Fatal(err)
				}
				if n := q.CountX(h.As(c.as)); n != c.want {
					t.Errorf("%d found, want %d", n, c.want)
				}
			})
		}
		if got := h.roles(guest.ID); len(got) != 1 || got[0] != access.Analyst {
			t.Errorf("here the guest is %v", got)
		}
		_, err := staff.List(h.admin(), h.Desk, ptr(access.Role("BOSS")), nil)
		refused(t, err, fault.InvalidInput, "role input.unknown")
	})
}

func TestDepartments(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		line := terms.ServiceLineSkin
		row, err := staff.CreateDepartment(h.admin(), h.Desk, staff.CreateDepartmentInput{Code: "skin", Name: " 皮肤科 ", ServiceLine: &line})
		if err != nil || row.Name != "皮肤科" || *row.ServiceLine != line {
			t.Fatal(row, err)
		}
		q, err := staff.Departments(h.As(access.Analyst), h.Desk)
		if err != nil || q.CountX(h.As(access.Analyst)) != 3 {
			t.Errorf("three departments here, none of the neighbour's: %v", err)
		}
		_, err = staff.CreateDepartment(h.admin(), h.Desk, staff.CreateDepartmentInput{Code: "skin", Name: "", ServiceLine: ptr(terms.ServiceLine("HAIR"))})
		refused(t, err, fault.InvalidInput, "input.code input.duplicate", "input.name input.required", "input.serviceLine input.unknown")
		out, err := staff.UpdateDepartment(h.admin(), h.Desk, staff.UpdateDepartmentInput{ID: row.ID, ExpectedVersion: 1, Active: ptr(false), Remit: ptr("皮肤\n激光")})
		if err != nil || out.Active || out.Version != 2 || out.Remit != "皮肤\n激光" {
			t.Fatal(out, err)
		}
		_, err = staff.UpdateDepartment(h.admin(), h.Desk, staff.UpdateDepartmentInput{ID: row.ID, ExpectedVersion: 1, Active: ptr(true)})
		refused(t, err, fault.Conflict)
		_, err = staff.UpdateDepartment(h.admin(), h.Desk, staff.UpdateDepartmentInput{ID: row.ID, ExpectedVersion: 2, Active: ptr(false)})
		refused(t, err, fault.InvalidInput, "input input.noChange")
		_, err = staff.UpdateDepartment(h.admin(), h.Desk, staff.UpdateDepartmentInput{ID: h.Foreign.ID, ExpectedVersion: 1, Active: ptr(false)})
		refused(t, err, fault.NotFound)
		if len(h.events("department.created")) != 1 || len(h.events("department.updated")) != 1 {
			t.Error("events are missing")
		}
	})
}
