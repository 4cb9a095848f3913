package callbacks_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

type filter = callbacks.WorklistFilter

func ptr[T any](v T) *T { return &v }

// shelf plants five calls, named by their key points.
func (w *world) shelf() {
	w.t.Helper()
	now, agent, manager := w.Clock.Now(), w.Staff[access.CallbackAgent].ID, w.Staff[access.AccountManager].ID
	for _, c := range []struct {
		name    string
		purpose terms.CallbackPurpose
		tier    terms.Tier
		due     time.Duration
		end     *time.Duration
		who     *string
		tries   int
	}{
		{"late", terms.CallbackPurposeNoShow, terms.TierGold, -2 * time.Hour, ptr(-time.Hour), &agent, 1},
		{"due", terms.CallbackPurposeNoShow, terms.TierOrdinary, -time.Hour, ptr(time.Hour), &agent, 0},
		{"windowless", terms.CallbackPurposePostOp, terms.TierGold, -time.Minute, nil, &manager, 0},
		{"today", terms.CallbackPurposeLead, terms.TierOrdinary, time.Hour, nil, nil, 2},
		{"someday", terms.CallbackPurposeRoutine, terms.TierOrdinary, 72 * time.Hour, nil, &agent, 0},
	} {
		create := w.Store.Client.Callback.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(now).SetCustomerID(w.Customer("李华").ID).
			SetPurpose(c.purpose).SetStoredState(terms.CallbackStatePlanned).SetTier(c.tier).SetDueAt(now.Add(c.due)).SetFirstDueAt(now).
			SetNillableAssigneeID(c.who).SetTries(c.tries).SetKeyPoints(c.name)
		if c.end != nil {
			create.SetWindowEnd(now.Add(*c.end))
		}
		create.SaveX(w.Raw())
	}
}

func (w *world) named(ctx context.Context, f *filter) (string, error) {
	q, err := callbacks.Worklist(ctx, w.Desk, f)
	if err != nil {
		return "", err
	}
	return points(q.AllX(ctx)), nil
}

// points are the names of calls by due time.
func points(list []*gen.Callback) string {
	slices.SortFunc(list, func(a, b *gen.Callback) int { return a.DueAt.Compare(b.DueAt) })
	var out []string
	for _, cb := range list {
		out = append(out, *cb.KeyPoints)
	}
	return strings.Join(out, " ")
}

func TestTheWorklistIsFilteredInsideOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.shelf()
		now, agent := w.Clock.Now(), w.Staff[access.CallbackAgent].ID
		gold, missed := &filter{Tier: []terms.Tier{"GOLD"}}, &filter{Purpose: []terms.CallbackPurpose{"NO_SHOW"}}
		for name, c := range map[string]struct {
			f    *filter
			want string
		}{
			"due from now on":              {&filter{DueFrom: &now}, "today someday"},
			"tried":                        {&filter{Tried: ptr(true)}, "late today"},
			"never tried":                  {&filter{Tried: ptr(false)}, "due windowless someday"},
			"gold or missed":               {&filter{Or: []*filter{gold, missed}}, "late due windowless"},
			"gold and missed":              {&filter{And: []*filter{gold, missed}}, "late"},
			"gold, not missed":             {&filter{Tier: gold.Tier, Not: missed}, "windowless"},
			"one alternative alone":        {&filter{Or: []*filter{missed}}, "late due"},
			"overdue":                      {&filter{OverdueOnly: ptr(true)}, "late windowless"},
			"not overdue":                  {&filter{Not: &filter{OverdueOnly: ptr(true)}}, "due today someday"},
			"nobody's or missed":           {&filter{Or: []*filter{{Unassigned: ptr(true)}, missed}}, "late due today"},
			"not the agent's":              {&filter{Not: &filter{Assignee: &agent}}, "windowless today"},
			"neither nobody's nor agent's": {&filter{Not: &filter{Or: []*filter{{Assignee: &agent}, {Unassigned: ptr(true)}}}}, "windowless"},
		} {
			if got, err := w.named(w.As(access.Supervisor), c.f); err != nil || got != c.want {
				t.Errorf("%s: %q %v, want %q", name, got, err, c.want)
			}
		}
		for name, c := range map[string]struct {
			f    *filter
			want string
			err  fault.Kind
		}{
			"the agent's own":            {&filter{Or: []*filter{{Assignee: &agent}, gold}}, "late due someday", ""},
			"others' calls, inside":      {&filter{Or: []*filter{{Assignee: &w.Staff[access.AccountManager].ID}, gold}}, "", fault.Forbidden},
			"nobody's, inside":           {&filter{Not: &filter{Unassigned: ptr(true)}}, "", fault.Forbidden},
			"both at once":               {&filter{And: []*filter{{Assignee: &agent, Unassigned: ptr(true)}}}, "", fault.InvalidInput},
			"everything, as or not":      {&filter{Or: []*filter{missed, {Not: missed}}}, "late due someday", ""},
			"a filter without condition": {&filter{Or: []*filter{{}}}, "", fault.InvalidInput},
		} {
			got, err := w.named(w.agent(), c.f)
			if got != c.want || c.err == "" && err != nil || c.err != "" && !fault.Is(err, c.err) {
				t.Errorf("%s: %q %v, want %q %s", name, got, err, c.want, c.err)
			}
		}
	})
}

func TestTheWorklistIsCountedByKey(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.shelf()
		agent, manager := w.Staff[access.CallbackAgent].ID, w.Staff[access.AccountManager].ID
		for by, want := range map[terms.CallbackGrouping]string{
			terms.CallbackGroupingPurpose:  "POST_OP 1, ROUTINE 1, NO_SHOW 2, LEAD 1",
			terms.CallbackGroupingTier:     "GOLD 2, ORDINARY 3",
			terms.CallbackGroupingAssignee: "agent 3, manager 1, - 1",
			terms.CallbackGroupingDue:      "OVERDUE 2, DUE 1, TODAY 1, LATER 1",
		} {
			ctx, n := driver.Counting(w.As(access.Supervisor))
			got, err := callbacks.Groups(ctx, w.Desk, nil, by)
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for _, g := range got.List {
				out = append(out, fmt.Sprint(g.Key, " ", g.Count))
			}
			said := strings.NewReplacer(agent, "agent", manager, "manager").Replace(strings.Join(out, ", "))
			if said != want || n.Load() != 1 || !got.Complete {
				t.Errorf("%s: %q by %d statements, want %q", by, said, n.Load(), want)
			}
		}
		for key, want := range map[string]string{"OVERDUE": "late windowless", "DUE": "due", "TODAY": "today", "TOMORROW": "", "LATER": "someday", "-": ""} {
			q, err := callbacks.InGroup(w.As(access.Supervisor), w.Desk, nil, &callbacks.CallbackGroupKey{By: terms.CallbackGroupingDue, Key: key})
			if err != nil {
				t.Fatal(err)
			}
			if got := points(q.AllX(w.As(access.Supervisor))); got != want {
				t.Errorf("%s has %q, want %q", key, got, want)
			}
		}
		nobodys, err := callbacks.InGroup(w.As(access.Supervisor), w.Desk, nil, &callbacks.CallbackGroupKey{By: terms.CallbackGroupingAssignee, Key: "-"})
		if err != nil || points(nobodys.AllX(w.As(access.Supervisor))) != "today" {
			t.Errorf("nobody's: %v", err)
		}
		own, err := callbacks.Groups(w.agent(), w.Desk, &filter{Tried: ptr(false)}, terms.CallbackGroupingPurpose)
		if err != nil || len(own.List) != 2 {
			t.Errorf("the agent's own: %v %v", own, err)
		}
		for name, err := range map[string]error{
			"an analyst": func() error { _, err := callbacks.Groups(w.As(access.Analyst), w.Desk, nil, "TIER"); return err }(),
			"an agent of others' ": func() error {
				_, err := callbacks.Groups(w.agent(), w.Desk, &filter{Assignee: &manager}, "TIER")
				return err
			}(),
		} {
			if !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
