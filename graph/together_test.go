package graph_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk/drafts"
	"aftercare/desk/views"
	"aftercare/desk/watchers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/graph"
)

func init() {
	plants["watched"] = func(t *testing.T, w *world) { w.watched(t) }
	plants["views"] = func(t *testing.T, w *world) { w.views(t) }
	plants["draft"] = func(t *testing.T, w *world) { w.draft(t) }
}

// draft plants what the callback agent has typed about the planted call and not sent.
func (w *world) draft(t *testing.T) {
	t.Helper()
	call := w.ids["callback"]
	_, err := drafts.Save(w.f.As(access.CallbackAgent), w.f.Desk, drafts.SaveDraftInput{
		Kind: terms.RecordKindCallback, Record: &call, Form: "outcome", Content: `{"note":"想改到"}`,
	})
	if err != nil {
		t.Fatal(err)
	}
}

// kept keeps something that somebody has typed about a lead.
func (w *world) kept(t *testing.T, role access.Role, lead string) {
	t.Helper()
	in := drafts.SaveDraftInput{Kind: terms.RecordKindLead, Record: &lead, Form: "assess", Content: `{}`}
	if _, err := drafts.Save(w.f.As(role), w.f.Desk, in); err != nil {
		t.Fatal(err)
	}
}

// watched opens the planted records: the account manager looks, the supervisor edits a second later.
func (w *world) watched(t *testing.T) {
	t.Helper()
	for _, name := range []string{"complaint", "callback", "customer", "lead", "booked"} {
		if id, planted := w.ids[name]; planted {
			w.opened(t, access.AccountManager, id)
			w.f.Clock.Advance(time.Second)
			w.opened(t, access.Supervisor, id)
			w.f.Clock.Advance(time.Second)
		}
	}
}

// opened opens a record: supervisors edit, everybody else looks.
func (w *world) opened(t *testing.T, role access.Role, id string) {
	t.Helper()
	mode := terms.WatchModeLooking
	if role == access.Supervisor {
		mode = terms.WatchModeEditing
	}
	in := watchers.WatchRecordInput{Record: id, Mode: mode, Tab: "planted"}
	if _, err := watchers.Watch(w.f.As(role), w.f.Desk, in); err != nil {
		t.Fatal(err)
	}
}

// views plants two views of the queue: the account manager's own and one that the supervisor shares.
func (w *world) views(t *testing.T) {
	t.Helper()
	for role, shared := range map[access.Role]bool{access.AccountManager: false, access.Supervisor: true} {
		name := map[bool]string{false: "我的急件", true: "今天到期"}[shared]
		row, err := views.Create(w.f.As(role), w.f.Desk, views.CreateViewInput{
			List: terms.ViewListComplaints, ViewBody: views.ViewBody{Name: name, Shared: &shared, Filter: `{"today":true}`, Columns: []string{"caseNo", "owner"}},
		})
		if err != nil && !fault.Is(err, fault.InvalidInput) { // there from the case before
			t.Fatal(err)
		}
		if err == nil {
			w.ids[map[bool]string{false: "view", true: "sharedView"}[shared]] = row.ID
		}
	}
}

// told is a feed of watchers that the test itself drives.
type told chan map[string][]watchers.Seat

func (f told) Follow(context.Context, []string) <-chan map[string][]watchers.Seat { return f }

func TestWhoFollowsRecordsIsToldOfThoseThatMayBeSeen(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		w.complaint(t, "case", nil)
		w.ids["card"] = w.f.Customer("周琪").ID
		w.f.Store.Client.Complaint.UpdateOneID(w.ids["case"]).AddInvolvedStaffIDs(w.f.Staff[access.DepartmentHead].ID).ExecX(w.f.Raw())
		seat := func(record string) map[string][]watchers.Seat {
			return map[string][]watchers.Seat{record: {{Record: record, Staff: w.f.Staff[access.Supervisor].ID, Mode: terms.WatchModeEditing, Since: worldTime}}}
		}
		for who, want := range map[access.Role]string{
			access.AccountManager: "case, card, ",
			access.DepartmentHead: "card, ", // named in the case
			access.GuideDesk:      "card, ", // neither registered nor owns it
			access.Analyst:        "",
		} {
			feed := make(told)
			r := &graph.Resolver{Options: graph.Options{Desk: w.f.Desk, Watching: feed}}
			ctx := graph.WithLoaders(access.With(t.Context(), access.From(w.f.As(who))), w.f.Desk)
			out, err := r.Subscription().WatchersChanged(ctx, []string{w.ids["case"], w.ids["card"]})
			if err != nil {
				t.Fatal(err)
			}
			go func() {
				feed <- map[string][]watchers.Seat{} // as it is: nobody
				feed <- seat(w.ids["case"])
				feed <- seat(w.ids["card"])
				close(feed)
			}()
			if first := <-out; len(first.Records) != 0 {
				t.Errorf("%s: at first %v", who, first)
			}
			got := ""
			for change := range out {
				for _, rec := range change.Records {
					if len(rec.Watchers) != 1 || rec.Watchers[0].Staff.ID != w.f.Staff[access.Supervisor].ID {
						t.Errorf("%s: %+v", who, rec.Watchers)
					}
					got += map[string]string{w.ids["case"]: "case, ", w.ids["card"]: "card, "}[rec.Record]
				}
			}
			if got != want {
				t.Errorf("%s is told of %q, want %q", who, got, want)
			}
		}
		none := &graph.Resolver{Options: graph.Options{Desk: w.f.Desk, Watching: make(told)}}
		if _, err := none.Subscription().WatchersChanged(context.Background(), []string{w.ids["card"]}); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody: %v", err)
		}
		if _, err := none.Subscription().WatchersChanged(w.f.As(access.Supervisor), make([]string, 101)); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("101 records: %v", err)
		}
	})
}
