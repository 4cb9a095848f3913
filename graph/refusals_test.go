package graph_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/imports"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/testdb"
)

func init() {
	plants["turnedAway"] = func(_ *testing.T, w *world) {
		w.execute(w.f.As(access.Analyst), `{ staff { totalCount } }`, nil)
	}
}

// lines are the lines of the access log about refused actions and lists: who, what, which right.
func (w *world) lines() (out []string) {
	for _, l := range w.f.Store.Client.AccessEntry.Query().Where(accessentry.Kind(desk.LookForbidden)).Order(gen.Asc(accessentry.FieldAt, accessentry.FieldID)).AllX(w.f.Raw()) {
		for role, s := range w.f.Staff {
			if s.ID == l.StaffID {
				out = append(out, fmt.Sprintf("%s %s %s", role, l.Subject, l.Purpose))
			}
		}
	}
	return out
}

func TestWhoIsRefusedStandsInTheAccessLogOnceAMinute(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		cu := w.customer("customer", "林晓")
		ask := func(role access.Role, document string) {
			w.execute(w.f.As(role), document, map[string]any{"id": cu})
		}
		const staff = `{ mine: staff { totalCount } }`
		for range 20 {
			ask(access.Analyst, staff)
		}
		ask(access.Analyst, `mutation { discard: discardDraft(id: "dr_1") }`)
		ask(access.Consultant, `{ importRuns { totalCount } }`)
		ask(access.CallbackAgent, `query($id: ID!) { customer(id: $id) { name note visits { totalCount } } }`) // left out, not refused
		ask(access.CallbackAgent, `mutation($id: ID!) { unmaskCustomer(id: $id, purpose: "看看") { phone } }`)   // has its own line
		ask(access.Admin, `mutation($id: ID!) { unmaskCustomer(id: $id, purpose: "看看") { phone } }`)
		w.execute(context.Background(), staff, nil) // a stranger
		w.f.Clock.Advance(time.Minute)
		ask(access.Analyst, staff)
		got := w.lines()
		slices.Sort(got)
		want := []string{"ADMIN unmaskCustomer CUSTOMER_UNMASK", "ANALYST staff CUSTOMER_READ", "ANALYST staff CUSTOMER_READ", "CONSULTANT importRuns IMPORT_RUN"}
		if !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestTakingRefusedRowsAwayStandsInTheAccessLog(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		w.importRun("run", imports.Done)
		id := w.ids["run"]
		for range 3 {
			if _, err := imports.TakeRefused(w.f.As(access.Supervisor), w.f.Desk, id); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := imports.TakeRefused(w.f.As(access.Analyst), w.f.Desk, id); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the analyst takes them: %v", err)
		}
		if _, err := imports.TakeRefused(w.f.AsNeighbor(), w.f.Desk, id); !fault.Is(err, fault.NotFound) {
			t.Errorf("the hospital next door takes them: %v", err)
		}
		line := w.f.Store.Client.AccessEntry.Query().Where(accessentry.Kind(imports.LookRefusedRows)).OnlyX(w.f.Raw())
		if line.StaffID != w.f.Staff[access.Supervisor].ID || line.Subject != id || line.HospitalID != w.f.Hospital.ID {
			t.Errorf("%+v", line)
		}
	})
}
