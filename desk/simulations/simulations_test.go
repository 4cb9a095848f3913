package simulations_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/simulations"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/testdb"
)

// world is a hospital with its default rules and a past.
type world struct {
	*desktest.Fixture
	t *testing.T
}

func each(t *testing.T, run func(t *testing.T, w *world)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := &world{Fixture: desktest.New(t, url), t: t}
		if err := defaults.Ensure(w.System(), w.Desk); err != nil {
			t.Fatal(err)
		}
		run(t, w)
	})
}

func (w *world) rule(key string) string {
	return w.Store.Client.CallbackRule.Query().Where(callbackrule.Key(key), callbackrule.HospitalID(w.Hospital.ID)).OnlyIDX(w.Raw())
}

// local is a time of the hospital's clock.
func (w *world) local(text string) time.Time {
	w.t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", text, w.Zone)
	if err != nil {
		w.t.Fatal(err)
	}
	return at
}

// missed plants an appointment that counts as missed from half an hour after its start.
func (w *world) missed(cu *gen.Customer, start string) *gen.Appointment {
	at := w.local(start)
	return w.Store.Client.Appointment.Create().SetHospitalID(w.Hospital.ID).SetNumber("A" + cu.MemberNo + start).SetCreatedAt(at).
		SetCustomerID(cu.ID).SetBookedAt(at.AddDate(0, 0, -7)).SetStartsAt(at).SetStartsOn(start[:10]).
		SetStatus(terms.AppointmentStatusNoshow).SetMissedAt(at.Add(30 * time.Minute)).SaveX(w.Raw())
}

// ran simulates a rule in April as the supervisor, with how far it said it was.
func (w *world) ran(key, from, to string) (*simulations.Result, []int) {
	w.t.Helper()
	var told []int
	in := simulations.StartSimulationInput{Rule: w.rule(key), From: from, To: to}
	out, err := simulations.Run(w.As(access.Supervisor), w.Desk, in, func(days int) error { told = append(told, days); return nil })
	if err != nil {
		w.t.Fatal(err)
	}
	return out, told
}

// planned are the days with calls, as "2026-04-20": 1.
func planned(r *simulations.Result) map[string]int {
	out := map[string]int{}
	for _, d := range r.Days {
		if d.Planned > 0 {
			out[d.Day] = d.Planned
		}
	}
	return out
}

func same(t *testing.T, got, want map[string]int) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("calls are planned on %v, not %v", got, want)
	}
	for day, n := range want {
		if got[day] != n {
			t.Errorf("%d calls on %s, not %d", got[day], day, n)
		}
	}
}

func TestMissedAppointmentsOfThePastGiveTheCallsOfTheirRulePerDayAndPerson(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		agent := w.Staff[access.CallbackAgent].ID
		owned, recovered, unwilling, earlier, dead := w.Customer("甲"), w.Customer("乙"), w.Customer("丙"), w.Customer("丁"), w.Customer("戊")
		w.Store.Client.Customer.UpdateOneID(owned.ID).SetOwnerID(agent).ExecX(w.Raw())
		w.Store.Client.Customer.UpdateOneID(unwilling.ID).SetDoNotContact(true).ExecX(w.Raw())
		w.Store.Client.Customer.UpdateOneID(dead.ID).SetDeceasedAt("2026-04-22").ExecX(w.Raw())
		w.missed(owned, "2026-04-20 09:30") // and after three days and a week; a month is later than asked
		came := w.missed(recovered, "2026-04-25 09:30")
		w.Store.Client.Appointment.UpdateOneID(came.ID).SetRecoveredAt(w.local("2026-04-27 12:00")).ExecX(w.Raw())
		w.missed(unwilling, "2026-04-20 09:30")
		w.missed(earlier, "2026-03-22 09:30") // its call after a month
		w.missed(dead, "2026-04-20 09:30")
		rule := w.rule(followup.RuleNoShow)
		cb := w.Store.Client.Callback.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(earlier.ID).
			SetPurpose(terms.CallbackPurposeNoShow).SetStoredState(terms.CallbackStateCompleted).SetOpen(false).
			SetDueAt(w.local("2026-05-02 10:00")).SetFirstDueAt(w.local("2026-04-21 10:00")).SaveX(w.Raw())
		w.Store.Client.CallbackOrigin.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(desktest.Start).SetCallbackID(cb.ID).
			SetRuleID(rule).SetSourceType("APPOINTMENT").SetSourceID("x").SetStepKey("d30").SaveX(w.Raw())
		before := w.Rows()

		got, told := w.ran(followup.RuleNoShow, "2026-04-20", "2026-04-30")
		same(t, planned(got), map[string]int{"2026-04-20": 2, "2026-04-21": 1, "2026-04-23": 1, "2026-04-25": 1, "2026-04-27": 1})
		if got.Planned != 6 || got.Made != 1 || len(got.Days) != 11 || got.Days[1].Made != 1 || got.RuleVersion != 1 {
			t.Errorf("the result is %+v", got)
		}
		if !slices.Equal(got.People, []simulations.Person{{Staff: agent, Planned: 3}}) || got.Shared != 3 || got.Others != 0 {
			t.Errorf("people have %v, %d are shared out, %d of others", got.People, got.Shared, got.Others)
		}
		if len(told) == 0 || told[len(told)-1] != 11 {
			t.Errorf("it told of %v days", told)
		}
		for table, n := range w.Rows() {
			if n != before[table] {
				t.Errorf("%d rows of %s became %d", before[table], table, n)
			}
		}
	})
}

func TestRegularCallsAndBirthdaysAreCountedWhetherTheRuleWorksOrNot(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		long := w.local("2025-01-01 10:00")
		cu := w.Store.Client.Customer.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(long).SetUpdatedAt(long).SetMemberNo("M1").SetName("金卡").
			SetTier(terms.TierGold).SetMarketingConsent(true).SetBirthDate("1990-04-05").SaveX(w.Raw())
		w.Store.Client.Visit.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(cu.ID).
			SetArrivedAt(w.local("2026-03-10 15:00")).SetPurchased(true).SaveX(w.Raw())
		w.Store.Client.CallbackRule.Update().SetActive(false).ExecX(w.Raw())
		got, _ := w.ran(followup.RuleTier, "2026-03-15", "2026-05-12") // every thirty days
		same(t, planned(got), map[string]int{"2026-04-09": 1, "2026-05-09": 1})
		got, _ = w.ran(followup.RuleBirthday, "2026-03-15", "2026-05-12")
		same(t, planned(got), map[string]int{"2026-04-05": 1})
		got, _ = w.ran(followup.RuleEvening, "2026-03-01", "2026-03-31")
		same(t, planned(got), map[string]int{"2026-03-10": 1})
	})
}

func TestASimulationThatIsStoppedEndsBetweenTwoPages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		stop := errors.New("stopped")
		in := simulations.StartSimulationInput{Rule: w.rule(followup.RuleNoShow), From: "2026-04-01", To: "2026-04-02"}
		if _, err := simulations.Run(w.As(access.Director), w.Desk, in, func(int) error { return stop }); !errors.Is(err, stop) {
			t.Errorf("it ends with %v", err)
		}
	})
}

func TestASimulationIsRefusedWithTheFieldThatIsWrong(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		rule := w.rule(followup.RuleNoShow)
		for name, c := range map[string]struct{ from, to, path, key string }{
			"the end before the beginning": {"2026-04-02", "2026-04-01", "input.to", "input.endBeforeBegin"},
			"ninety-three days":            {"2026-01-01", "2026-04-03", "input.to", "simulation.tooLong"},
			"a day that is not over":       {"2026-05-01", "2026-05-13", "input.to", "simulation.past"},
			"no day":                       {"2026-02-30", "2026-04-01", "input.from", "input.date"},
		} {
			_, err := simulations.Check(w.As(access.HQ), w.Desk, simulations.StartSimulationInput{Rule: rule, From: c.from, To: c.to})
			f, ok := fault.As(err)
			if !ok || len(f.Fields) != 1 || f.Fields[0].Path != c.path || f.Fields[0].Message.Key != c.key {
				t.Errorf("%s: %v", name, err)
			}
		}
		good := simulations.StartSimulationInput{Rule: rule, From: "2026-02-10", To: "2026-05-12"}
		if days, err := simulations.Check(w.As(access.Supervisor), w.Desk, good); days != 92 || err != nil {
			t.Errorf("%d days: %v", days, err)
		}
		if _, err := simulations.Check(w.AsNeighbor(), w.Desk, good); !fault.Is(err, fault.NotFound) {
			t.Errorf("next door sees the rule: %v", err)
		}
		for _, name := range access.Role("").Values() {
			role := access.Role(name)
			_, err := simulations.Check(w.As(role), w.Desk, good)
			if may := slices.Contains([]access.Role{access.Supervisor, access.Director, access.HQ}, role); may == (err != nil) {
				t.Errorf("%s: %v", role, err)
			}
		}
		if _, err := simulations.Check(context.Background(), w.Desk, good); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("a stranger: %v", err)
		}
	})
}
