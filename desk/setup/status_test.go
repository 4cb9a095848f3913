package setup_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/setup"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestHints(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		done := func() map[string]bool {
			t.Helper()
			list, err := setup.Hints(f.As(access.Admin), f.Desk)
			if err != nil || len(list) != 7 {
				t.Fatal(list, err)
			}
			out := map[string]bool{}
			for _, h := range list {
				out[h.Code] = h.Done
			}
			return out
		}
		says := func(when string, want map[string]bool) {
			t.Helper()
			got := done()
			for code, is := range want {
				if got[code] != is {
					t.Errorf("%s: %s is done: %v", when, code, got[code])
				}
			}
		}
		says("a hospital that nobody has looked after", map[string]bool{
			setup.HintDepartments: true, setup.HintStaff: true, setup.HintSupervisor: true, setup.HintCalendar: true,
			setup.HintWeek: false, setup.HintCustomers: false, setup.HintRules: false,
		})
		if empty, err := setup.Empty(f.As(access.CallbackAgent), f.Desk); err != nil || !empty {
			t.Errorf("before the first customer: empty %v, %v", empty, err)
		}
		f.Customer("李华")
		if empty, err := setup.Empty(f.As(access.CallbackAgent), f.Desk); err != nil || empty {
			t.Errorf("after the first customer: empty %v, %v", empty, err)
		}
		monday := []*setup.WorkingDayShiftsInput{{Day: terms.WeekdayMon, Shifts: "09:00-12:00"}}
		if _, err := setup.SetWorkingWeek(f.As(access.Admin), f.Desk, 0, monday); err != nil {
			t.Fatal(err)
		}
		if err := setup.ConfirmRules(f.As(access.Director), f.Desk); err != nil {
			t.Fatal(err)
		}
		says("when all was done", map[string]bool{setup.HintCustomers: true, setup.HintWeek: true, setup.HintRules: true})
		f.Store.Client.Department.Update().SetActive(false).SaveX(f.Raw())
		f.Store.Client.Staff.UpdateOneID(f.Staff[access.Supervisor].ID).SetActive(false).SaveX(f.Raw())
		says("without departments and supervisor", map[string]bool{setup.HintDepartments: false, setup.HintStaff: true, setup.HintSupervisor: false})
		for role, s := range f.Staff {
			if role != access.Admin {
				f.Store.Client.Staff.UpdateOneID(s.ID).SetActive(false).SaveX(f.Raw())
			}
		}
		says("without people", map[string]bool{setup.HintStaff: false})
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
	})
}

func TestWhoIsToldTheSteps(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		takes := map[access.Role]bool{access.Admin: true, access.Supervisor: true, access.Director: true, access.HQ: true}
		for _, r := range access.Role("").Values() {
			role := access.Role(r)
			list, err := setup.Hints(f.As(role), f.Desk)
			if err != nil || len(list) > 0 != takes[role] {
				t.Errorf("%s gets %d steps, %v", role, len(list), err)
			}
			for _, h := range list {
				can := slices.ContainsFunc(h.Needs, access.From(f.As(role)).Can)
				if can != slices.Contains(h.By, role) {
					t.Errorf("%s: %s may take it: %v, is named: %v", h.Code, role, can, h.By)
				}
			}
		}
	})
}

func TestConfirmRules(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		if err := setup.ConfirmRules(f.As(access.Admin), f.Desk); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an admin confirms rules: %v", err)
		}
		if err := defaults.Ensure(f.System(), f.Desk); err != nil {
			t.Fatal(err)
		}
		rule := f.Store.Client.CallbackRule.Query().FirstX(f.Raw())
		if _, err := callbacks.SetRuleActive(f.As(access.Supervisor), f.Desk, rule.ID, rule.Version, !rule.Active); err != nil {
			t.Fatal(err)
		}
		list, err := setup.Hints(f.As(access.Supervisor), f.Desk)
		if err != nil || !list[len(list)-1].Done {
			t.Errorf("whoever switched a rule has read it: %v", err)
		}
	})
}

func TestSweeps(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		f.Store.Client.SweepRun.Create().SetName("clocks").SetRanAt(f.Clock.Now()).SetTookMs(12).SetLagMs(3400).SetDone(5).SetFailure("2").SaveX(f.Raw())
		list, err := setup.Sweeps(f.As(access.Admin), f.Desk)
		if err != nil {
			t.Fatal(err)
		}
		ran, never := 0, 0
		for _, s := range list {
			switch {
			case s.Name == "clocks":
				ran++
				if s.RanAt == nil || s.TookMs != 12 || s.LagMs != 3400 || s.Done != 5 || s.Failed != 2 {
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
