package setup_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"aftercare/desk"
	"aftercare/desk/defaults"
	"aftercare/desk/setup"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/event"
)

var renhe = setup.NewHospital{Name: " 上海仁和整形医院 ", Zone: "Asia/Shanghai", Admin: "Chen.Jing"}

func TestInitMakesAHospitalThatItsAdminCanEnter(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		out, err := setup.Init(t.Context(), s, renhe, defaults.Seed)
		if err != nil {
			t.Fatal(err)
		}
		if h := out.Hospital; h.Name != "上海仁和整形医院" || h.Code != "SHRHZX" || h.TimeZone != "Asia/Shanghai" {
			t.Errorf("%+v", h)
		}
		c, root := s.Desk.Client(), everywhere()
		if a := out.Admin.Staff; a.Login != "chen.jing" || a.PasswordHash != "" {
			t.Errorf("%+v", a)
		}
		if n := c.CallbackRule.Query().CountX(root); n == 0 {
			t.Error("no default rules")
		}
		if n := c.Event.Query().Where(event.Kind("hospital.founded"), event.HospitalID(out.Hospital.ID)).CountX(root); n != 1 {
			t.Errorf("%d events of the founding", n)
		}
		// No default account exists: nothing opens the door before the secret is used.
		for _, password := range []string{"", "admin", "password", out.Admin.Secret} {
			_, err := signin.SignIn(t.Context(), s, signin.SignInInput{Login: "chen.jing", Password: password}, signin.Client{})
			refused(t, err, fault.Unauthenticated, "signin.refused")
		}
		const password = "seventeen purple umbrellas"
		if err := signin.SetPassword(t.Context(), s, out.Admin.Secret, password, signin.Client{}); err != nil {
			t.Fatal(err)
		}
		in, err := signin.SignIn(t.Context(), s, signin.SignInInput{Login: "chen.jing", Password: password}, signin.Client{})
		if err != nil || len(in.Viewer.Grants) != 1 || !in.Viewer.Has(access.Admin) {
			t.Errorf("%+v, %v", in, err)
		}
	})
}

func TestInitRefuses(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		count := func() int { return s.Desk.Client().Hospital.Query().CountX(everywhere()) }
		for _, c := range []struct {
			name string
			in   setup.NewHospital
			want []string
		}{
			{"everything empty", setup.NewHospital{}, []string{"input.admin staff.loginForm", "input.hospital input.required", "input.zone setup.zone"}},
			{"a zone that is none", setup.NewHospital{Name: "仁和", Zone: "Asia/Shangai", Admin: "admin"}, []string{"input.zone setup.zone"}},
			{"the machine's own zone", setup.NewHospital{Name: "仁和", Zone: "Local", Admin: "admin"}, []string{"input.zone setup.zone"}},
			{"a code with a hyphen", setup.NewHospital{Name: "仁和", Zone: "UTC", Admin: "admin", Code: "R-H"}, []string{"input.code setup.code"}},
			{"a login with a blank", setup.NewHospital{Name: "仁和", Zone: "UTC", Admin: "the admin"}, []string{"input.admin staff.loginForm"}},
			{"a name too long", setup.NewHospital{Name: strings.Repeat("长", 121), Zone: "UTC", Admin: "admin"}, []string{"input.hospital input.tooLong"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := setup.Init(t.Context(), s, c.in, defaults.Seed)
				refused(t, err, fault.InvalidInput, c.want...)
				if count() != 0 {
					t.Error("the refusal left a hospital behind")
				}
			})
		}
		t.Run("a failure half way leaves nothing behind", func(t *testing.T) {
			broken := errors.New("broken")
			_, err := setup.Init(t.Context(), s, renhe, func(context.Context, *desk.Tx) error { return broken })
			if !errors.Is(err, broken) || count() != 0 || s.Desk.Client().Staff.Query().CountX(everywhere()) != 0 {
				t.Errorf("%v with %d hospitals", err, count())
			}
		})
		t.Run("a database with a hospital is not empty", func(t *testing.T) {
			if _, err := setup.Init(t.Context(), s, renhe, defaults.Seed); err != nil {
				t.Fatal(err)
			}
			_, err := setup.Init(t.Context(), s, setup.NewHospital{Name: "安康", Zone: "UTC", Admin: "other"}, defaults.Seed)
			refused(t, err, fault.Conflict, "setup.notEmpty")
		})
	})
}

func TestOfTwoInitsAtOnceOneIsRefused(t *testing.T) {
	empty(t, func(t *testing.T, s *signin.Service) {
		var all sync.WaitGroup
		errs := make([]error, 4)
		for i := range errs {
			in := renhe
			in.Admin = "admin" + string(rune('a'+i))
			in.Code = "H" + string(rune('A'+i))
			all.Go(func() { _, errs[i] = setup.Init(context.Background(), s, in, defaults.Seed) })
		}
		all.Wait()
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
			} else if !fault.Is(err, fault.Conflict) {
				t.Error(err)
			}
		}
		if n := s.Desk.Client().Hospital.Query().CountX(everywhere()); done != 1 || n != 1 {
			t.Errorf("%d were told it is done, %d hospitals", done, n)
		}
	})
}
