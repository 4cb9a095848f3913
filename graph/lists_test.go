package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb"
	"aftercare/graph"
)

// Every list costs the same number of statements for 1 and for 50 rows; the number itself is pinned, so
// that one more shows as a change of this table.
var lists = []struct {
	name       string
	as         access.Role
	document   string
	statements int64
}{
	{"worklist", access.CallbackAgent, `{ worklist(first: 50) { edges { cursor node { id state dueAt overdue tries keyPoints assignee { name department { name } }
		origins { explanation } customer { name tier phone lastVisit { arrivedAt purpose } lastCallback { attempts { at outcome } } } } } pageInfo { hasNextPage } } }`, 2},
	{"nextDayList", access.Supervisor, `{ nextDayList(day: "2026-05-13") { nodes { dueAt purpose keyPoints customer { name phone } assignee { name } } } }`, 1},
	{"appointments", access.GuideDesk, `{ appointments(day: "2026-05-13") { nodes { number startsAt status customer { name phone } doctor { name } replaces { number } } } }`, 1},
	{"complaints", access.Supervisor, `{ complaints(first: 50) { nodes { caseNo state level dueAt eventCount clocks { kind dueAt state } customer { name tier } owner { name } involvedStaff { name } hidden } } }`, 3},
	{"watched cases", access.Supervisor, `{ complaints(first: 50) { nodes { caseNo watchers { staff { name } mode since } } } }`, 4},
	{"watched calls", access.CallbackAgent, `{ worklist(first: 50) { nodes { id watchers { staff { name } mode since } customer { name } } } }`, 4},
	{"nested filters", access.Supervisor, `{ complaints(first: 50, filter: { or: [{ open: true, severity: [HIGH] }, { not: { state: [CLOSED] } }] }) { nodes { caseNo owner { name } } } }`, 1},
	{"groups of cases", access.Supervisor, `{ complaintGroups(by: OWNER) { groups { key count staff { name } } } }`, 3},
	{"groups of calls", access.Supervisor, `{ callbackGroups(by: DUE) { groups { key count } } }`, 1},
	{"groups of leads", access.Supervisor, `{ leadGroups(by: CONSULTANT) { groups { key count staff { name } } } }`, 3},
	{"one group", access.Supervisor, `{ complaints(first: 50, group: { by: DUE, key: "TODAY" }) { nodes { caseNo } } }`, 1},
	{"leads by next contact", access.Consultant, `{ leads(first: 50, orderBy: { field: NEXT_CONTACT_AT }) { nodes { nextContactAt } } }`, 1},
	{"found", access.Supervisor, `{ find(text: "1380000", first: 20) { customers { name phone owner { name } } complaints { caseNo } appointments { number } } }`, 2},
	{"simulations", access.Supervisor, `{ jobs(kind: SIMULATION, first: 50) { nodes { state simulation { rule { name } result { planned people { staff { name } } } } } } }`, 4},
	{"access log", access.PrivacyOfficer, `{ accessLog(first: 50) { nodes { kind staff { name } subjectLabel subjectOpens purpose summary } } }`, 11},
	{"own access log", access.Supervisor, `{ accessLog(first: 50) { nodes { kind staff { name } subjectLabel subjectOpens purpose summary } } }`, 11},
	{"exports", access.Director, `{ jobs(kind: EXPORT, first: 50) { nodes { state question fileName } } }`, 1},
	{"staff", access.Admin, `{ staff(first: 50) { nodes { name login roles department { name } } } }`, 2},
	{"leads", access.Consultant, `{ leads(first: 50) { nodes { state nextContactAt customer { name phone } consultant { name } } } }`, 1},
}

func TestListsCostTheSameNumberOfStatementsForOneAndFiftyRows(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		w.rows(t, 1)
		one := map[string]int64{}
		for _, l := range lists {
			one[l.name] = w.count(t, l.as, l.document, nil)
		}
		w.rows(t, 49)
		for _, l := range lists {
			if many := w.count(t, l.as, l.document, nil); many != one[l.name] {
				t.Errorf("%s: %d statements for one row, %d for fifty", l.name, one[l.name], many)
			}
			if one[l.name] != l.statements {
				t.Errorf("%s: %d statements, written down are %d", l.name, one[l.name], l.statements)
			}
		}
	})
}

// rows plants n of everything that the lists show.
func (w *world) rows(t *testing.T, n int) {
	t.Helper()
	for i := range n {
		w.callback(fmt.Sprint("row", i), terms.CallbackStatePlanned)
		w.opened(t, access.Supervisor, w.ids[fmt.Sprint("row", i)])
		w.appointment(fmt.Sprint("row", i), terms.AppointmentStatusBooked, 5*60*60*1e9)
		w.visit(fmt.Sprint("row", i))
		w.lead(fmt.Sprint("row", i))
		plants["simulated"](t, w)
		plants["looks"](t, w)
		w.complaint(t, fmt.Sprint("row", i), nil)
		w.opened(t, access.AccountManager, w.ids[fmt.Sprint("row", i)])
		if n > 1 {
			w.f.Member(fmt.Sprint("more", i), access.CallbackAgent, w.f.Hospital)
		}
	}
}

// count runs a document and gives the number of statements; the settings of the hospital are read before.
func (w *world) count(t *testing.T, role access.Role, document string, vars map[string]any) int64 {
	t.Helper()
	if _, err := w.f.Desk.Place(w.f.As(role)); err != nil {
		t.Fatal(err)
	}
	ctx := desk.WithReveal(context.Background())
	ctx = graph.WithLoaders(access.With(ctx, access.From(w.f.As(role))), w.f.Desk)
	ctx, n := driver.Counting(ctx)
	answer := w.execute(ctx, document, vars)
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	if len(answer.Data) < 20 || !json.Valid(answer.Data) {
		t.Fatalf("no rows: %s", answer.Data)
	}
	return n.Load()
}
