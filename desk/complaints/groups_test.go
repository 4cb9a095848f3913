package complaints_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

func TestTheQueueIsCountedByKey(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		manager, now := f.Staff[access.AccountManager].ID, f.Clock.Now()
		for _, change := range []func(u *gen.ComplaintUpdateOne){
			func(u *gen.ComplaintUpdateOne) { u.SetDueAt(now.Add(-time.Hour)).SetSeverity(terms.SeverityHigh) },
			func(u *gen.ComplaintUpdateOne) { u.SetDueAt(now.Add(time.Hour)).SetCategory("WAIT") },
			func(u *gen.ComplaintUpdateOne) {
				u.SetDueAt(now.Add(24 * time.Hour)).SetLevel(terms.ComplaintLevelMajorUrgent).ClearOwnerID()
			},
			func(u *gen.ComplaintUpdateOne) { u.SetDueAt(now.Add(72 * time.Hour)).SetSeverity(terms.SeverityLow) },
			func(u *gen.ComplaintUpdateOne) { u.ClearDueAt().SetState(terms.ComplaintStateClosed).SetOpen(false) },
		} {
			u := f.Store.Client.Complaint.UpdateOneID(filed(t, f).ID)
			change(u)
			u.ExecX(f.Raw())
		}
		open := &filter{Open: ptr(true)}
		for by, want := range map[terms.ComplaintGrouping]string{
			terms.ComplaintGroupingState:       "REGISTERED 4",
			terms.ComplaintGroupingLevel:       "MAJOR_URGENT 1, GENERAL 3",
			terms.ComplaintGroupingSeverity:    "HIGH 1, LOW 1, - 2",
			terms.ComplaintGroupingServiceLine: "PLASTIC 4",
			terms.ComplaintGroupingChannel:     "PHONE 4",
			terms.ComplaintGroupingCategory:    "WAIT 1, - 3",
			terms.ComplaintGroupingOwner:       "manager 3, - 1",
			terms.ComplaintGroupingDue:         "OVERDUE 1, TODAY 1, TOMORROW 1, LATER 1",
		} {
			ctx, n := driver.Counting(f.As(access.Supervisor))
			got, err := complaints.Groups(ctx, f.Desk, open, by)
			if err != nil {
				t.Fatal(err)
			}
			if said := strings.ReplaceAll(counted(got), manager, "manager"); said != want {
				t.Errorf("%s: %q, want %q", by, said, want)
			}
			for _, g := range got.List {
				q, err := complaints.InGroup(f.As(access.Supervisor), f.Desk, open, &complaints.ComplaintGroupKey{By: by, Key: g.Key})
				if err != nil || q.CountX(f.As(access.Supervisor)) != g.Count {
					t.Errorf("%s: the group %s has not the %d cases that are counted: %v", by, g.Key, g.Count, err)
				}
			}
			if n.Load() > 2 { // the settings of the hospital are read once
				t.Errorf("%s: %d statements", by, n.Load())
			}
		}
		if got, err := complaints.Groups(f.As(access.Supervisor), f.Desk, nil, terms.ComplaintGroupingDue); err != nil || !strings.HasSuffix(counted(got), "LATER 1, - 1") {
			t.Errorf("without a due date: %q %v", counted(got), err)
		}
		if got, err := complaints.Groups(f.AsNeighbor(), f.Desk, nil, terms.ComplaintGroupingState); err != nil || counted(got) != "" {
			t.Errorf("the neighbor counts %q %v", counted(got), err)
		}
		for key, want := range map[complaints.ComplaintGroupKey]string{
			{By: "WEATHER", Key: "RAIN"}:                        "INVALID_INPUT group.by=unknown",
			{By: terms.ComplaintGroupingDue, Key: "SOMEDAY"}:    "INVALID_INPUT group.key=unknown",
			{By: terms.ComplaintGroupingDue, Key: desk.DueNow}:  "INVALID_INPUT group.key=unknown",
			{By: terms.ComplaintGroupingState, Key: "NO STATE"}: "",
		} {
			if _, err := complaints.InGroup(f.As(access.Supervisor), f.Desk, nil, &key); err == nil && want != "" || err != nil && said(err) != want {
				t.Errorf("the group %v: %v, want %q", key, err, want)
			}
		}
		if _, err := complaints.Groups(f.As(access.Supervisor), f.Desk, nil, "WEATHER"); said(err) != "INVALID_INPUT by=unknown" {
			t.Errorf("by what nobody knows: %v", err)
		}
	})
}

func counted(g desk.Groups) string {
	var out []string
	for _, x := range g.List {
		out = append(out, fmt.Sprint(x.Key, " ", x.Count))
	}
	return strings.Join(out, ", ")
}

func TestCountsStopAtAThousandAndTellWhenRowsWereLeftOut(t *testing.T) {
	keys := make([]string, 0, desk.GroupedRows+1)
	for i := range desk.GroupedRows {
		keys = append(keys, []string{"A", "B", ""}[i%3])
	}
	full := desk.Grouped(keys, []string{"B"})
	if counted(full) != "B 1000, A 1000, - 1000" || !full.Complete {
		t.Errorf("%s, complete %v", counted(full), full.Complete)
	}
	if desk.Grouped(append(keys, "C"), nil).Complete {
		t.Error("one row too many and still complete")
	}
}
