package staff_test

import (
	"strings"
	"testing"
	"time"

	"aftercare/desk/signin"
	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/rolegrant"
)

func TestCreate(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		grants := []*staff.GrantInput{
			{Role: access.AccountManager, Department: &h.Plastic.ID, Posts: []string{"PHONE"}},
			{Role: access.Supervisor, ValidUntil: ptr(h.Clock.Now().Add(time.Hour))},
		}
		out, err := staff.Create(h.admin(), h.s, staff.CreateStaffInput{
			Login: " Wang.Fang ", Name: " 王芳 ", Title: ptr("护士长"), Department: &h.Dental.ID, Grants: grants,
		})
		if err != nil {
			t.Fatal(err)
		}
		who := out.Staff
		if who.Login != "wang.fang" || who.Name != "王芳" || who.HospitalID != h.Hospital.ID || *who.DepartmentID != h.Dental.ID || who.PasswordHash != "" {
			t.Errorf("%+v", who)
		}
		if !out.ExpiresAt.Equal(h.Clock.Now().Add(24*time.Hour)) || len(out.Secret) != 43 {
			t.Errorf("%+v", out)
		}
		rows := h.Store.Client.RoleGrant.Query().Where(rolegrant.StaffID(who.ID)).Order(rolegrant.ByRole()).AllX(h.Raw())
		if len(rows) != 2 || *rows[0].DepartmentID != h.Plastic.ID || rows[0].Posts[0] != "PHONE" || rows[1].ValidUntil == nil || rows[0].GrantedBy != h.Staff[access.Admin].ID {
			t.Errorf("%+v", rows)
		}
		if len(h.events("staff.created")) != 1 || len(h.events("grant.given")) != 2 {
			t.Error("the events do not tell of the account and its two roles")
		}
		for _, e := range h.events("staff.created") {
			for _, v := range e.Data {
				if v == out.Secret || v == "王芳" {
					t.Errorf("the event holds %v", v)
				}
			}
		}
		const password = "seventeen purple umbrellas"
		if err := signin.SetPassword(t.Context(), h.s, out.Secret, password, signin.Client{}); err != nil {
			t.Fatal(err)
		}
		in, err := signin.SignIn(t.Context(), h.s, signin.SignInInput{Login: "wang.fang", Password: password}, signin.Client{})
		if err != nil || !in.Viewer.Can(access.CallbackWork) {
			t.Errorf("the new person cannot work: %v", err)
		}
	})
}

func TestCreateNamesEverythingThatIsWrong(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		good := staff.CreateStaffInput{Login: "fresh", Name: "新人"}
		past, soon := h.Clock.Now().Add(-time.Hour), h.Clock.Now().Add(time.Hour)
		for _, c := range []struct {
			name string
			bend func(in *staff.CreateStaffInput)
			want []string
		}{
			{"a login that is taken here", func(in *staff.CreateStaffInput) { in.Login = "doctor" }, []string{"input.login staff.loginTaken"}},
			{"a login that is taken next door", func(in *staff.CreateStaffInput) { in.Login = "NEIGHBOR" }, []string{"input.login staff.loginTaken"}},
			{"a login of one letter", func(in *staff.CreateStaffInput) { in.Login = "a" }, []string{"input.login staff.loginForm"}},
			{"a login of 61 letters", func(in *staff.CreateStaffInput) { in.Login = strings.Repeat("a", 61) }, []string{"input.login staff.loginForm"}},
			{"a login with a blank", func(in *staff.CreateStaffInput) { in.Login = "wang fang" }, []string{"input.login staff.loginForm"}},
			{"a login in Chinese, no name", func(in *staff.CreateStaffInput) { in.Login, in.Name = "王芳", " " }, []string{"input.login staff.loginForm", "input.name input.required"}},
			{"a name too long", func(in *staff.CreateStaffInput) { in.Name = strings.Repeat("长", 61) }, []string{"input.name input.tooLong"}},
			{"a department next door", func(in *staff.CreateStaffInput) { in.Department = &h.Foreign.ID }, []string{"input.department input.unknownRecord"}},
			{"a department that is none", func(in *staff.CreateStaffInput) { in.Department = ptr("de_none") }, []string{"input.department input.unknownRecord"}},
			{"a role that is none", func(in *staff.CreateStaffInput) { in.Grants = []*staff.GrantInput{{Role: "BOSS"}} }, []string{"input.grants.0.role input.unknown"}},
			{"a grant for a department next door", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Doctor}, {Role: access.Supervisor, Department: &h.Foreign.ID}}
			}, []string{"input.grants.1.department input.unknownRecord"}},
			{"an admin of one department", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Admin, Department: &h.Plastic.ID}}
			}, []string{"input.grants.0.department staff.wholeHospital"}},
			{"posts of a consultant", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Consultant, Posts: []string{"PHONE"}}}
			}, []string{"input.grants.0.posts staff.postsOfManagers"}},
			{"a post that is none and one twice", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.AccountManager, Posts: []string{"CHEF", "MAJOR", "MAJOR"}}}
			}, []string{"input.grants.0.posts.0 input.unknown", "input.grants.0.posts.2 input.duplicate"}},
			{"a grant that has ended", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Doctor, ValidUntil: &past}}
			}, []string{"input.grants.0.validUntil input.mustBeFuture"}},
			{"a grant that ends before it begins", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Doctor, ValidFrom: ptr(soon.Add(time.Hour)), ValidUntil: &soon}}
			}, []string{"input.grants.0.validUntil input.endBeforeBegin"}},
			{"the same grant twice", func(in *staff.CreateStaffInput) {
				in.Grants = []*staff.GrantInput{{Role: access.Doctor}, {Role: access.Doctor, ValidUntil: &soon}}
			}, []string{"input.grants.1 staff.grantExists"}},
			{"a missing grant", func(in *staff.CreateStaffInput) { in.Grants = []*staff.GrantInput{nil} }, []string{"input.grants.0 input.required"}},
			{"too many grants", func(in *staff.CreateStaffInput) {
				for i := range 21 {
					from := h.Clock.Now().Add(time.Duration(2*i) * time.Hour)
					in.Grants = append(in.Grants, &staff.GrantInput{Role: access.Doctor, ValidFrom: &from, ValidUntil: ptr(from.Add(time.Hour))})
				}
			}, []string{"input.grants input.range"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				in := good
				c.bend(&in)
				before := h.Rows()
				_, err := staff.Create(h.admin(), h.s, in)
				refused(t, err, fault.InvalidInput, c.want...)
				for table, n := range h.Rows() {
					if n != before[table] {
						t.Errorf("the refusal wrote into %s", table)
					}
				}
			})
		}
	})
}

func TestOnlyTheAdminKeepsAccounts(t *testing.T) {
	at(t, func(t *testing.T, h *house) {
		who := h.Staff[access.Doctor]
		for _, r := range access.Role("").Values() {
			if role := access.Role(r); role != access.Admin {
				as := h.As(role)
				tries := map[string]func() error{
					"create":     func() error { _, err := staff.Create(as, h.s, staff.CreateStaffInput{}); return err },
					"update":     func() error { _, err := staff.Update(as, h.Desk, staff.UpdateStaffInput{ID: who.ID}); return err },
					"deactivate": func() error { _, err := staff.Deactivate(as, h.s, who.ID, 1, "x"); return err },
					"reactivate": func() error { _, err := staff.Reactivate(as, h.Desk, who.ID, 1); return err },
					"grant":      func() error { _, err := staff.GrantRole(as, h.Desk, staff.GrantRoleInput{}); return err },
					"revoke":     func() error { _, err := staff.RevokeRole(as, h.Desk, "gr_x", "x"); return err },
					"reset":      func() error { _, err := staff.ResetPassword(as, h.s, who.ID); return err },
					"again":      func() error { _, err := staff.SecretAgain(as, h.s, who.ID); return err },
					"unlock":     func() error { _, err := staff.Unlock(as, h.s, who.ID); return err },
					"department": func() error {
						_, err := staff.CreateDepartment(as, h.Desk, staff.CreateDepartmentInput{})
						return err
					},
					"change department": func() error {
						_, err := staff.UpdateDepartment(as, h.Desk, staff.UpdateDepartmentInput{})
						return err
					},
				}
				for name, try := range tries {
					if err := try(); !fault.Is(err, fault.Forbidden) {
						t.Errorf("%s may %s: %v", role, name, err)
					}
				}
			}
		}
	})
}
