package setup_test

import (
	"testing"

	"aftercare/desk/defaults"
	"aftercare/desk/setup"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/audit"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/codeentry"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/script"
	"aftercare/ent/gen/staff"
)

// renxin has the initials of renhe.
var renxin = setup.NewHospital{Name: "上海任合中学", Zone: "Asia/Urumqi", Admin: "chen.jing"}

func TestOneMoreHospitalHasEverythingThatTheFirstHas(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		first, err := setup.Init(t.Context(), s, renhe, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		in := renxin
		in.Admin = "second"
		out, err := setup.Add(t.Context(), s, in, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		if out.Hospital.Code != "SHRHZX2" || out.Hospital.TimeZone != "Asia/Urumqi" || out.Admin.Secret == "" {
			t.Errorf("%+v", out)
		}
		c, root := s.Desk.Client(), everywhere()
		counts := func(h string) [4]int {
			return [4]int{
				c.CallbackRule.Query().Where(callbackrule.HospitalID(h)).CountX(root),
				c.CodeEntry.Query().Where(codeentry.HospitalID(h)).CountX(root),
				c.Script.Query().Where(script.HospitalID(h)).CountX(root),
				c.Event.Query().Where(event.HospitalID(h), event.Kind("hospital.founded")).CountX(root),
			}
		}
		if a, b := counts(first.Hospital.ID), counts(out.Hospital.ID); a != b || a[0] == 0 || a[3] != 1 {
			t.Errorf("the first has %v, the second %v", a, b)
		}
		list, err := setup.Hospitals(t.Context(), s)
		if err != nil || len(list) != 2 || list[0].Code != "SHRHZX" || list[1].Code != "SHRHZX2" {
			t.Errorf("listed %v, %v", list, err)
		}
	})
}

func TestAnAdminWhoIsThereAlreadySwitchesToTheNewHospital(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		first, err := setup.Init(t.Context(), s, renhe, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		in := renxin
		in.Admin = " Chen.Jing "
		out, err := setup.Add(t.Context(), s, in, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		if out.Admin.Secret != "" || out.Admin.Staff.ID != first.Admin.Staff.ID {
			t.Errorf("%+v", out.Admin)
		}
		c, root := s.Desk.Client(), everywhere()
		if n := c.Staff.Query().CountX(root); n != 1 {
			t.Errorf("%d accounts", n)
		}
		if n := c.RoleGrant.Query().Where(rolegrant.RoleEQ(access.Admin), rolegrant.HospitalID(out.Hospital.ID)).CountX(root); n != 1 {
			t.Errorf("%d grants in the new hospital", n)
		}
		const password = "seventeen purple umbrellas"
		if err := signin.SetPassword(t.Context(), s, first.Admin.Secret, password, signin.Client{}); err != nil {
			t.Fatal(err)
		}
		session, err := signin.SignIn(t.Context(), s, signin.SignInInput{Login: "chen.jing", Password: password}, signin.Client{})
		if err != nil {
			t.Fatal(err)
		}
		moved, err := signin.SwitchHospital(access.With(t.Context(), session.Viewer), s, out.Hospital.ID, signin.Client{})
		if err != nil || moved.Viewer.Hospital != out.Hospital.ID || !moved.Viewer.Has(access.Admin) {
			t.Errorf("%+v, %v", moved, err)
		}
	})
}

func TestAddRefuses(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		_, err := setup.Add(t.Context(), s, renxin, defaults.Seed)
		refused(t, err, fault.Conflict, "setup.noHospital")
		first, err := setup.Init(t.Context(), s, renhe, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		bend := func(change func(in *setup.NewHospital)) setup.NewHospital {
			in := renxin
			change(&in)
			return in
		}
		c, root := s.Desk.Client(), everywhere()
		for _, x := range []struct {
			name string
			in   setup.NewHospital
			want string
		}{
			{"the same hospital again", renhe, "input.hospital input.duplicate"},
			{"a code that is taken", bend(func(in *setup.NewHospital) { in.Code = "shrhzx" }), "input.code input.duplicate"},
			{"a zone that is none", bend(func(in *setup.NewHospital) { in.Zone = "Mars/Base" }), "input.zone setup.zone"},
			{"a login that is none", bend(func(in *setup.NewHospital) { in.Admin = "the admin" }), "input.admin staff.loginForm"},
			{"an admin whose account is closed", renxin, "input.admin guard.accountClosed"},
		} {
			t.Run(x.name, func(t *testing.T) {
				c.Staff.Update().Where(staff.ID(first.Admin.Staff.ID)).SetActive(x.want != "input.admin guard.accountClosed").ExecX(audit.With(everywhere(), audit.New()))
				_, err := setup.Add(t.Context(), s, x.in, defaults.Seed)
				refused(t, err, fault.InvalidInput, x.want)
				if n := c.Hospital.Query().CountX(root); n != 1 {
					t.Errorf("%d hospitals", n)
				}
			})
		}
	})
}
