package callbacks_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// due plants an open call for a person at a time.
func (w *world) due(name string, who *gen.Staff, purpose terms.CallbackPurpose, tier terms.Tier, at time.Time) *gen.Callback {
	w.t.Helper()
	c := w.Store.Client.Callback.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(w.Customer(name).ID).
		SetPurpose(purpose).SetStoredState(terms.CallbackStatePlanned).SetDueAt(at).SetFirstDueAt(at).SetWindowEnd(at.Add(time.Hour)).
		SetTier(tier).SetKeyPoints(name)
	if who != nil {
		c.SetAssigneeID(who.ID)
	}
	return c.SaveX(w.Raw())
}

func TestTheWorklistShowsOnesOwnCallsAndASupervisorAll(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		agent, other, now := w.Staff[access.CallbackAgent], w.Staff[access.Consultant], w.Clock.Now()
		w.due("late", agent, terms.CallbackPurposeNoShow, terms.TierGold, now.Add(-2*time.Hour))
		w.due("now", agent, terms.CallbackPurposeService, terms.TierOrdinary, now)
		w.due("tomorrow", agent, terms.CallbackPurposeService, terms.TierGold, now.Add(24*time.Hour))
		w.due("theirs", other, terms.CallbackPurposeNoShow, terms.TierSilver, now.Add(-time.Minute))
		w.due("free", nil, terms.CallbackPurposePostOp, terms.TierOrdinary, now.Add(time.Hour))
		closed := w.due("closed", agent, terms.CallbackPurposeService, terms.TierGold, now)
		w.Store.Client.Callback.UpdateOneID(closed.ID).SetOpen(false).SetStoredState(terms.CallbackStateCompleted).ExecX(w.Raw())
		yes := true
		for name, c := range map[string]struct {
			as   access.Role
			f    *callbacks.WorklistFilter
			want []string
			kind fault.Kind
		}{
			"one's own by due time":          {access.CallbackAgent, nil, []string{"late", "now", "tomorrow"}, ""},
			"a supervisor sees all":          {access.Supervisor, nil, []string{"late", "theirs", "now", "free", "tomorrow"}, ""},
			"of one person":                  {access.Supervisor, &callbacks.WorklistFilter{Assignee: &other.ID}, []string{"theirs"}, ""},
			"nobody's":                       {access.Supervisor, &callbacks.WorklistFilter{Unassigned: &yes}, []string{"free"}, ""},
			"of a purpose":                   {access.Supervisor, &callbacks.WorklistFilter{Purpose: []terms.CallbackPurpose{terms.CallbackPurposeNoShow}}, []string{"late", "theirs"}, ""},
			"due before":                     {access.CallbackAgent, &callbacks.WorklistFilter{DueBefore: &now}, []string{"late"}, ""},
			"past their limit":               {access.Supervisor, &callbacks.WorklistFilter{OverdueOnly: &yes}, []string{"late"}, ""},
			"of a tier":                      {access.CallbackAgent, &callbacks.WorklistFilter{Tier: []terms.Tier{terms.TierGold}}, []string{"late", "tomorrow"}, ""},
			"somebody else's is not for one": {access.CallbackAgent, &callbacks.WorklistFilter{Assignee: &other.ID}, nil, fault.Forbidden},
			"not for the director":           {access.Director, nil, nil, fault.Forbidden},
			"not for the analyst":            {access.Analyst, nil, nil, fault.Forbidden},
		} {
			q, err := callbacks.Worklist(w.As(c.as), w.Desk, c.f)
			if kind, _ := refusal(err); kind != c.kind {
				t.Errorf("%s: %v", name, err)
			}
			if err != nil {
				continue
			}
			var got []string
			for _, cb := range q.Order(callback.ByDueAt(), callback.ByID()).AllX(w.As(c.as)) {
				got = append(got, *cb.KeyPoints)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		}
		if q, err := callbacks.Worklist(w.AsNeighbor(), w.Desk, nil); err != nil || q.CountX(w.AsNeighbor()) != 0 {
			t.Error("the hospital next door sees calls")
		}
	})
}

func TestTheNextDaysListHoldsTheCallsOfThatDayInTheHospitalsZone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		agent := w.Staff[access.CallbackAgent]
		w.due("first", agent, terms.CallbackPurposeService, terms.TierGold, w.local("2026-05-14", "08:00"))
		w.due("last", agent, terms.CallbackPurposeService, terms.TierGold, w.local("2026-05-14", "20:59"))
		w.due("day before", agent, terms.CallbackPurposeService, terms.TierGold, w.local("2026-05-13", "20:59"))
		w.due("day after", agent, terms.CallbackPurposeService, terms.TierGold, w.local("2026-05-15", "08:00"))
		q, err := callbacks.NextDay(w.agent(), w.Desk, "2026-05-14", nil)
		w.ok(err)
		var got []string
		for _, cb := range q.Order(callback.ByDueAt()).AllX(w.agent()) {
			got = append(got, *cb.KeyPoints)
		}
		if !slices.Equal(got, []string{"first", "last"}) {
			t.Errorf("%v", got)
		}
		if _, err := callbacks.NextDay(w.agent(), w.Desk, "2026-02-30", nil); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("a day that does not exist: %v", err)
		}
		if _, err := callbacks.NextDay(w.agent(), w.Desk, "2026-05-14", &w.Staff[access.Consultant].ID); !fault.Is(err, fault.Forbidden) {
			t.Errorf("somebody else's list: %v", err)
		}
	})
}

func TestTheDayAndTheLoadAreCounted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		agent, now := w.Staff[access.CallbackAgent], w.Clock.Now()
		w.due("late", agent, terms.CallbackPurposeService, terms.TierGold, now.Add(-2*time.Hour))
		w.due("due", agent, terms.CallbackPurposeService, terms.TierGold, now.Add(-time.Minute))
		w.due("later", agent, terms.CallbackPurposeService, terms.TierGold, now.Add(time.Hour))
		w.due("another day", agent, terms.CallbackPurposeService, terms.TierGold, now.Add(48*time.Hour))
		w.due("nobody's", nil, terms.CallbackPurposeService, terms.TierGold, now)
		w.done(w.due("done", agent, terms.CallbackPurposeService, terms.TierGold, now), callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone})
		w.done(w.due("tried", agent, terms.CallbackPurposeService, terms.TierGold, now), callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNoAnswer, AnsweredBy: terms.AnsweredByNobody})
		day, err := callbacks.Day(w.agent(), w.Desk)
		w.ok(err)
		if day.Overdue != 1 || day.Due != 1 || day.Later != 1 {
			t.Errorf("%+v", day)
		}
		due, overdue, err := callbacks.Badges(w.agent(), w.Desk)
		w.ok(err)
		if due != 2 || overdue != 1 {
			t.Errorf("badges %d and %d", due, overdue)
		}
		load, err := callbacks.Load(w.As(access.Supervisor), w.Desk)
		w.ok(err)
		for _, l := range load {
			switch {
			case l.Staff == nil && l.Open != 1:
				t.Errorf("nobody has %+v", l)
			case l.Staff != nil && l.Staff.ID == agent.ID && l.Overdue != 1:
				t.Errorf("the agent has %+v", l)
			}
		}
		if _, err := callbacks.Load(w.agent(), w.Desk); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an agent sees the load: %v", err)
		}
	})
}

func TestSwitchingARuleOff(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.Store.Client.CallbackRule.Query().FirstX(w.Raw())
		if _, err := callbacks.SetRuleActive(w.agent(), w.Desk, r.ID, r.Version, !r.Active); !fault.Is(err, fault.Forbidden) {
			t.Errorf("by an agent: %v", err)
		}
		out, err := callbacks.SetRuleActive(w.As(access.Director), w.Desk, r.ID, r.Version, !r.Active)
		w.ok(err)
		if out.Active == r.Active || out.Version != r.Version+1 {
			t.Errorf("%+v", out)
		}
		if _, err := callbacks.SetRuleActive(w.As(access.Director), w.Desk, r.ID, r.Version, r.Active); !fault.Is(err, fault.Conflict) {
			t.Errorf("with an old version: %v", err)
		}
	})
}
