package setup_test

import (
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/setup"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func TestHints(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		done := func() map[string]bool {
			t.Helper()
			list, err := setup.Hints(f.As(access.Admin), f.Desk)
			if err != nil || len(list) != 4 {
				t.Fatal(list, err)
			}
			out := map[string]bool{}
			for _, h := range list {
				out[h.Code] = h.Done
			}
			return out
		}
		if got := done(); !got[setup.HintDepartments] || !got[setup.HintStaff] || !got[setup.HintCalendar] || got[setup.HintCustomers] {
			t.Errorf("a hospital that lacks customers only: %v", got)
		}
		f.Customer("李华")
		f.Store.Client.Department.Update().SetActive(false).SaveX(f.Raw())
		for role, s := range f.Staff {
			if role != access.Admin {
				f.Store.Client.Staff.UpdateOneID(s.ID).SetActive(false).SaveX(f.Raw())
			}
		}
		if got := done(); got[setup.HintDepartments] || got[setup.HintStaff] || !got[setup.HintCustomers] {
			t.Errorf("without departments and people: %v", got)
		}
		for _, c := range []struct {
			name string
			now  time.Time
			done bool
		}{
			{"in October the next year need not be known", time.Date(2026, 10, 31, 15, 59, 0, 0, time.UTC), true},
			{"in November it must, by the hospital's day", time.Date(2026, 10, 31, 16, 0, 0, 0, time.UTC), false},
			{"nor may the present year be unknown", time.Date(2027, 2, 1, 0, 0, 0, 0, time.UTC), false},
		} {
			t.Run(c.name, func(t *testing.T) {
				f.Clock.Set(c.now)
				if got := done(); got[setup.HintCalendar] != c.done {
					t.Errorf("%v", got)
				}
			})
		}
		for _, r := range access.Role("").Values() {
			if role := access.Role(r); role != access.Admin {
				if list, err := setup.Hints(f.As(role), f.Desk); err != nil || len(list) != 0 {
					t.Errorf("%s gets %d hints, %v", role, len(list), err)
				}
			}
		}
	})
}

func TestSweeps(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		f.Store.Client.SweepRun.Create().SetName("clocks").SetRanAt(f.Clock.Now()).SetTookMs(12).SetLagMs(3400).SetDone(5).SetFailure("broken").SaveX(f.Raw())
		list, err := setup.Sweeps(f.As(access.Admin), f.Desk)
		if err != nil {
			t.Fatal(err)
		}
		ran, never := 0, 0
		for _, s := range list {
			switch {
			case s.Name == "clocks":
				ran++
				if s.RanAt == nil || s.TookMs != 12 || s.LagMs != 3400 || s.Done != 5 || s.Failure == nil {
					t.Errorf("%+v", s)
				}
			case s.RanAt == nil:
				never++
			}
		}
		if ran != 1 || never < 5 {
			t.Errorf("%d ran, %d never did", ran, never)
		}
		_, err = setup.Sweeps(f.As(access.Director), f.Desk)
		refused(t, err, fault.Forbidden)
	})
}

func TestPasswordPolicy(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		_, err := setup.SetPasswordPolicy(f.As(access.Admin), f.Desk, secret.Policy{Profile: secret.NIST, MinLength: 8})
		refused(t, err, fault.InvalidInput, "input.minLength password.policyLength")
		_, err = setup.SetPasswordPolicy(f.As(access.Director), f.Desk, secret.MLPSPolicy())
		refused(t, err, fault.Forbidden)
		if _, err = setup.SetPasswordPolicy(f.As(access.Admin), f.Desk, secret.MLPSPolicy()); err != nil {
			t.Fatal(err)
		}
	})
}
