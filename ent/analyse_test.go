package ent_test

import (
	"strings"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
	"aftercare/ent/testdb"
)

// An agent's list is read by the agent's own index also when every agent has thousands of calls: else the calls
// of the whole hospital would be gone through for it.
func TestTheListOfOneAgentOfManyIsReadByTheAgent(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t)) // MariaDB weighs its indexes by itself
	now := f.Clock.Now()
	one := f.Store.Client.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(now).SetCustomerID(f.Customer("李华").ID).
		SetAssigneeID(f.Staff[access.CallbackAgent].ID).SetPurpose(terms.CallbackPurposeNoShow).
		SetStoredState(terms.CallbackStatePlanned).SetDueAt(now).SetFirstDueAt(now).SaveX(f.Raw())
	for _, role := range []access.Role{access.CallbackAgent, access.Supervisor, access.Doctor} {
		agent := f.Staff[role].ID
		columns := "`" + strings.Join(callback.Columns, "`, `") + "`"
		values := strings.NewReplacer("`id`", "'cb_"+agent+"' || n", "`assignee_id`", "'"+agent+"'",
			"`due_at`", "strftime('%Y-%m-%d %H:%M:%S', '2026-01-01', n || ' minutes')").Replace(columns)
		_, err := f.Store.Write.ExecContext(t.Context(), "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 3000) "+
			"INSERT INTO callbacks ("+columns+") SELECT "+values+" FROM many JOIN callbacks AS one ON one.id = ?", one.ID)
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Store.Analyse(t.Context()); err != nil {
		t.Fatal(err)
	}
	var number, parent, unused int
	var plan string
	err := f.Store.Read.QueryRowContext(t.Context(), "EXPLAIN QUERY PLAN SELECT key_points FROM callbacks "+
		"WHERE open = true AND assignee_id = ? AND hospital_id = ? ORDER BY due_at, id LIMIT 51",
		one.AssigneeID, f.Hospital.ID).Scan(&number, &parent, &unused, &plan)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(plan, "callback_assignee_id_open_due_at_id (assignee_id=? AND open=?)") {
		t.Error(plan)
	}
}
