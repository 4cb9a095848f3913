package callbacks_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
)

func TestPlanningByHand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		own, other, died, quiet := w.Customer("自己的"), w.Customer("别人的"), w.Customer("已故"), w.Customer("勿扰")
		mute := w.Customer("无号")
		wrongNumber(w, mute, nil)
		agent, doctor := w.Staff[access.CallbackAgent], w.Staff[access.Doctor]
		w.Store.Client.Customer.UpdateOneID(died.ID).SetDeceasedAt("2026-01-01").ExecX(w.Raw())
		w.Store.Client.Customer.UpdateOneID(quiet.ID).SetDoNotContact(true).ExecX(w.Raw())
		w.Store.Client.CustomerAccess.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(own.ID).
			SetStaffID(agent.ID).SetReason(desk.OwnOwner).SaveX(w.Raw())
		gone := w.Member("gone", access.CallbackAgent, w.Hospital)
		w.Store.Client.Staff.UpdateOneID(gone.ID).SetActive(false).ExecX(w.Raw())
		third, fourth, fifth, noon, yes := w.Customer("三"), w.Customer("四"), w.Customer("五"), w.Customer("午"), true
		w.Store.Client.Customer.UpdateOneID(fifth.ID).SetMarketingConsent(true).ExecX(w.Raw())
		w.Store.Client.Customer.UpdateOneID(noon.ID).SetPreferredWindows([]followup.CallWindow{{From: "12:30", To: "13:30"}}).ExecX(w.Raw())
		at := w.local("2026-05-14", "15:00")
		for _, c := range []struct {
			name     string
			as       access.Role
			in       callbacks.PlanCallbackInput
			kind     fault.Kind
			contains string
		}{
			{"for one's own customer", access.CallbackAgent, callbacks.PlanCallbackInput{Customer: own.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, "", ""},
			{"for somebody else's customer", access.CallbackAgent, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, fault.Forbidden, ""},
			{"for somebody else to call", access.CallbackAgent, callbacks.PlanCallbackInput{Customer: own.ID, Purpose: terms.CallbackPurposeService, DueAt: at, Assignee: &w.Staff[access.Consultant].ID}, fault.Forbidden, ""},
			{"by a supervisor for anybody", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at, Assignee: &agent.ID}, "", ""},
			{"for a doctor to call", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at, Assignee: &doctor.ID}, fault.InvalidInput, "input.assignee"},
			{"for somebody who has left", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at, Assignee: &gone.ID}, fault.InvalidInput, "input.assignee"},
			{"for somebody next door", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at, Assignee: &w.Neighbor.ID}, fault.InvalidInput, "input.assignee"},
			{"now", access.Supervisor, callbacks.PlanCallbackInput{Customer: third.ID, Purpose: terms.CallbackPurposeService, DueAt: w.Clock.Now()}, "", ""},
			{"in the past", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: w.Clock.Now().Add(-time.Hour)}, fault.InvalidInput, "input.dueAt"},
			{"at 21:00", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: w.local("2026-05-14", "21:00")}, fault.InvalidInput, "input.dueAt"},
			{"at 20:59", access.Supervisor, callbacks.PlanCallbackInput{Customer: fourth.ID, Purpose: terms.CallbackPurposeService, DueAt: w.local("2026-05-14", "20:59")}, "", ""},
			{"outside the hours of care", access.Supervisor, callbacks.PlanCallbackInput{Customer: fifth.ID, Purpose: terms.CallbackPurposeService, DueAt: w.local("2026-05-14", "13:00")}, fault.InvalidInput, "input.dueAt"},
			{"outside the hours of sales", access.Supervisor, callbacks.PlanCallbackInput{Customer: fifth.ID, Purpose: terms.CallbackPurposeCampaign, DueAt: w.local("2026-05-14", "17:00")}, fault.InvalidInput, "input.dueAt"},
			{"when the customer chose the time", access.Supervisor, callbacks.PlanCallbackInput{Customer: fifth.ID, Purpose: terms.CallbackPurposeCampaign, DueAt: w.local("2026-05-14", "17:00"), CustomerChoseTime: &yes}, "", ""},
			{"in the customer's own hours", access.Supervisor, callbacks.PlanCallbackInput{Customer: noon.ID, Purpose: terms.CallbackPurposeService, DueAt: w.local("2026-05-14", "13:00")}, "", ""},
			{"without consent", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeCampaign, DueAt: at}, fault.GuardFailed, "CONSENT_GIVEN"},
			{"for the dead", access.Supervisor, callbacks.PlanCallbackInput{Customer: died.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, fault.GuardFailed, "DECEASED"},
			{"for somebody without a number", access.Supervisor, callbacks.PlanCallbackInput{Customer: mute.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, fault.GuardFailed, "NO_NUMBER"},
			{"against the customer's wish", access.Supervisor, callbacks.PlanCallbackInput{Customer: quiet.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, fault.GuardFailed, "DO_NOT_CONTACT"},
			{"about an unknown complaint", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeComplaintFollowup, DueAt: at, Complaint: text("cp_none")}, fault.InvalidInput, "input.complaint"},
			{"for an unknown customer", access.Supervisor, callbacks.PlanCallbackInput{Customer: "cu_none", Purpose: terms.CallbackPurposeService, DueAt: at}, fault.NotFound, ""},
			{"by the director", access.Director, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: terms.CallbackPurposeService, DueAt: at}, fault.Forbidden, ""},
			{"wrong in every way", access.Supervisor, callbacks.PlanCallbackInput{Customer: other.ID, Purpose: "SALE", DueAt: w.local("2020-01-01", "22:00"), KeyPoints: text("a\u202eb")}, fault.InvalidInput, "input.keyPoints"},
		} {
			t.Run(c.name, func(t *testing.T) {
				before := w.Rows()
				cb, err := callbacks.Plan(w.As(c.as), w.Desk, c.in)
				kind, codes := refusal(err)
				if kind != c.kind || c.contains != "" && !slices.Contains(codes, c.contains) {
					t.Fatalf("%v, want %s %s", err, c.kind, c.contains)
				}
				if err != nil {
					for table, n := range w.Rows() {
						if n != before[table] {
							t.Errorf("the refusal wrote into %s", table)
						}
					}
					return
				}
				got := w.now(cb)
				if got.AssigneeID == nil || len(got.Edges.Origins) != 1 || !got.Edges.Origins[0].Manual || got.DueAt.Before(w.Clock.Now()) {
					t.Errorf("%+v", got)
				}
				if n := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cb.ID), customeraccess.StaffID(*got.AssigneeID)).CountX(w.Raw()); n != 1 {
					t.Error("not the caller's own customer")
				}
			})
		}
	})
}

func TestCancellingACall(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cb := w.plan(w.Customer("李华"), terms.CallbackPurposeService)
		if _, err := callbacks.Cancel(w.agent(), w.Desk, cb.ID, cb.Version, "客户已联系"); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an agent cancels: %v", err)
		}
		if _, err := callbacks.Cancel(w.As(access.Supervisor), w.Desk, cb.ID, cb.Version, " "); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("without a reason: %v", err)
		}
		if _, err := callbacks.Cancel(w.AsNeighbor(), w.Desk, cb.ID, cb.Version, "x"); !fault.Is(err, fault.NotFound) {
			t.Errorf("next door: %v", err)
		}
		if _, err := callbacks.Cancel(w.As(access.Supervisor), w.Desk, cb.ID, cb.Version+1, "x"); !fault.Is(err, fault.Conflict) {
			t.Errorf("another version: %v", err)
		}
		out, err := callbacks.Cancel(w.As(access.Supervisor), w.Desk, cb.ID, cb.Version, "客户已联系")
		w.ok(err)
		if out.StoredState != terms.CallbackStateCancelled || out.Open {
			t.Errorf("%+v", out)
		}
		if _, err := callbacks.Cancel(w.As(access.Supervisor), w.Desk, cb.ID, out.Version, "x"); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("twice: %v", err)
		}
		if n := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cb.ID)).CountX(w.Raw()); n != 0 {
			t.Error("still the agent's own customer")
		}
	})
}

func TestCallsChangeHandsAllOrNone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		to := w.Staff[access.Consultant].ID
		calls := []*gen.Callback{w.plan(w.Customer("甲"), terms.CallbackPurposeService), w.plan(w.Customer("乙"), terms.CallbackPurposeService), w.plan(w.Customer("丙"), terms.CallbackPurposeService)}
		list := func() []*callbacks.VersionedID {
			var out []*callbacks.VersionedID
			for _, cb := range calls {
				out = append(out, &callbacks.VersionedID{ID: cb.ID, ExpectedVersion: w.now(cb).Version})
			}
			return out
		}
		nobodys := func(name string) {
			t.Helper()
			for _, cb := range calls {
				if *w.now(cb).AssigneeID == to {
					t.Errorf("%s: a call has changed hands", name)
				}
			}
		}
		ctx := w.As(access.Supervisor)
		for name, c := range map[string]struct {
			list     []*callbacks.VersionedID
			assignee string
			reason   string
			kind     fault.Kind
		}{
			"nothing":                   {nil, to, "请假", fault.InvalidInput},
			"more than a hundred":       {slices.Repeat(list()[:1], 101), to, "请假", fault.InvalidInput},
			"one twice":                 {append(list(), list()[0]), to, "请假", fault.InvalidInput},
			"no reason":                 {list(), to, "", fault.InvalidInput},
			"to a doctor":               {list(), w.Staff[access.Doctor].ID, "请假", fault.InvalidInput},
			"to somebody next door":     {list(), w.Neighbor.ID, "请假", fault.InvalidInput},
			"with an unknown one":       {append(list(), &callbacks.VersionedID{ID: "cb_none"}), to, "请假", fault.NotFound},
			"with one that has changed": {append(list()[:2], &callbacks.VersionedID{ID: calls[2].ID, ExpectedVersion: 99}), to, "请假", fault.Conflict},
		} {
			if _, err := callbacks.Reassign(ctx, w.Desk, c.list, c.assignee, c.reason); !fault.Is(err, c.kind) {
				t.Errorf("%s: %v, want %s", name, err, c.kind)
			}
			nobodys(name)
		}
		if _, err := callbacks.Reassign(w.agent(), w.Desk, list(), to, "请假"); !fault.Is(err, fault.Forbidden) {
			t.Errorf("by an agent: %v", err)
		}
		begun := w.start(calls[1])
		if _, err := callbacks.Reassign(ctx, w.Desk, list(), to, "请假"); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("with one under way: %v", err)
		}
		nobodys("with one under way")
		_, err := callbacks.Release(w.agent(), w.Desk, begun.ID, begun.Version)
		w.ok(err)
		out, err := callbacks.Reassign(ctx, w.Desk, list(), to, "请假")
		w.ok(err)
		for i, cb := range out {
			if *cb.AssigneeID != to || cb.ID != calls[i].ID {
				t.Errorf("%+v", cb)
			}
			rows := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cb.ID)).AllX(w.Raw())
			if len(rows) != 1 || rows[0].StaffID != to {
				t.Errorf("own customer of %v", rows)
			}
		}
	})
}
