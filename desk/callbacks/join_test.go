package callbacks_test

import (
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen/customeraccess"
)

func TestACallPlannedNearAnotherOfItsPurposeBecomesThatOne(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		first := w.planAt(cu, terms.CallbackPurposeService, w.local("2026-05-14", "15:00"))
		plan := func(day, clock string, purpose terms.CallbackPurpose, change func(*callbacks.PlanCallbackInput)) string {
			t.Helper()
			in := callbacks.PlanCallbackInput{Customer: cu.ID, Purpose: purpose, DueAt: w.local(day, clock)}
			if change != nil {
				change(&in)
			}
			cb, err := callbacks.Plan(w.As(access.Supervisor), w.Desk, in)
			w.ok(err)
			return cb.ID
		}
		due := func(want string) {
			t.Helper()
			if got := w.now(first); w.says(got.DueAt) != want {
				t.Errorf("due %s, want %s", w.says(got.DueAt), want)
			}
		}
		if plan("2026-05-16", "14:59", terms.CallbackPurposeService, nil) != first.ID {
			t.Error("a minute less than 48 hours later: a second call")
		}
		due("2026-05-14 15:00")
		if plan("2026-05-14", "10:00", terms.CallbackPurposeService, nil) != first.ID {
			t.Error("earlier on that day: a second call")
		}
		due("2026-05-14 10:00")
		yes := true
		plan("2026-05-15", "13:00", terms.CallbackPurposeService, func(in *callbacks.PlanCallbackInput) { in.CustomerChoseTime = &yes })
		due("2026-05-15 13:00")
		plan("2026-05-14", "10:00", terms.CallbackPurposeService, nil)
		due("2026-05-15 13:00") // the customer's choice stays
		other := w.Staff[access.Consultant].ID
		plan("2026-05-15", "10:00", terms.CallbackPurposeService, func(in *callbacks.PlanCallbackInput) { in.Assignee = &other })
		got := w.now(first)
		if *got.AssigneeID != other || len(got.Edges.Origins) < 2 {
			t.Errorf("with %s, %d origins", *got.AssigneeID, len(got.Edges.Origins))
		}
		if rows := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(first.ID)).AllX(w.Raw()); len(rows) != 1 || rows[0].StaffID != other {
			t.Errorf("own customer of %v", rows)
		}
		if plan("2026-05-15", "10:00", terms.CallbackPurposeRoutine, nil) == first.ID {
			t.Error("another purpose became this call")
		}
		if plan("2026-05-17", "13:00", terms.CallbackPurposeService, func(in *callbacks.PlanCallbackInput) { in.CustomerChoseTime = &yes }) == first.ID {
			t.Error("48 hours later is no second call")
		}
	})
}

func TestTheFirstWindowOfAJoinedCallIsThatOfItsFirstDue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		cb := w.planAt(cu, terms.CallbackPurposeService, w.local("2026-05-15", "15:00"))
		for _, c := range []struct{ day, first string }{{"2026-05-14", "2026-05-14"}, {"2026-05-15", "2026-05-14"}} {
			_, err := callbacks.Plan(w.As(access.Supervisor), w.Desk, callbacks.PlanCallbackInput{
				Customer: cu.ID, Purpose: terms.CallbackPurposeService, DueAt: w.local(c.day, "10:00"),
			})
			w.ok(err)
			now := w.now(cb)
			if day := w.says(now.FirstDueAt)[:10]; day != c.first {
				t.Errorf("joined for %s: first due on %s", c.day, day)
			}
			if now.FirstWindowEnd == nil || w.says(*now.FirstWindowEnd)[:10] != c.first {
				t.Errorf("joined for %s: the first window ends %v", c.day, now.FirstWindowEnd)
			}
		}
	})
}

func TestACallIsNotBegunBeforeItsDay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cb := w.planAt(w.Customer("李华"), terms.CallbackPurposeService, w.local("2026-05-17", "15:00"))
		for at, want := range map[time.Time]string{
			w.local("2026-05-13", "10:30"): "DAY_COME",
			w.local("2026-05-16", "20:59"): "DAY_COME",
			w.local("2026-05-17", "09:00"): "",
		} {
			w.Clock.Set(at)
			why, err := callbacks.WhyNotNow(w.agent(), w.Desk, []string{cb.ID})
			w.ok(err)
			got := ""
			if len(why[cb.ID]) > 0 {
				got = why[cb.ID][0].Code
			}
			if got != want {
				t.Errorf("%s: whyNotNow says %q, want %q", w.says(at), got, want)
			}
			if want == "" {
				continue
			}
			if _, err := callbacks.Start(w.agent(), w.Desk, cb.ID, cb.Version); !fault.Is(err, fault.GuardFailed) {
				t.Errorf("%s: %v", w.says(at), err)
			}
		}
		w.Clock.Set(w.local("2026-05-17", "09:00"))
		w.start(cb)
	})
}

func TestWhoLosesAnOpenCallToAColleagueGetsConflict(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		free, hers := w.plan(w.Customer("甲"), terms.CallbackPurposeService), w.plan(w.Customer("乙"), terms.CallbackPurposeService)
		w.Store.Client.Callback.UpdateOneID(free.ID).ClearAssigneeID().ExecX(w.Raw())
		begun := w.start(free)
		w.start(hers)
		_, err := callbacks.Start(w.As(access.Consultant), w.Desk, free.ID, free.Version)
		f, _ := fault.As(err)
		if !fault.Is(err, fault.Conflict) || f.CurrentVersion == nil || *f.CurrentVersion != begun.Version {
			t.Errorf("one that was nobody's: %v", err)
		}
		if _, err := callbacks.Start(w.As(access.Consultant), w.Desk, hers.ID, hers.Version); !fault.Is(err, fault.NotFound) {
			t.Errorf("one that was somebody's from the beginning: %v", err)
		}
		if _, err := callbacks.Start(w.AsNeighbor(), w.Desk, free.ID, free.Version); !fault.Is(err, fault.NotFound) {
			t.Errorf("next door: %v", err)
		}
		if _, err := callbacks.Start(w.As(access.Doctor), w.Desk, free.ID, free.Version); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a doctor: %v", err)
		}
	})
}
