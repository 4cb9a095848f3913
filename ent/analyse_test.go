package ent_test

import (
	"database/sql"
	"strings"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/driver"
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
	// What has not grown since is not looked at again, and no reader is closed for it.
	closed := f.Store.Read.Stats().MaxIdleClosed
	if err := f.Store.Analyse(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := f.Store.Read.Stats().MaxIdleClosed; closed == 0 || n != closed {
		t.Errorf("readers that were closed: %d after the first look, %d after the second", closed, n)
	}
}

// A reader that is busy while the tables are looked at is not used again either: it would go by what it once knew.
func TestAReaderInUseIsRenewedWhenItComesBack(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	const mark = -777
	hold := func() *sql.Conn {
		t.Helper()
		c, err := f.Store.Read.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	size := func(c *sql.Conn) (n int) {
		t.Helper()
		if err := c.QueryRowContext(t.Context(), "PRAGMA cache_size").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	f.Store.Read.SetMaxOpenConns(1)
	busy := hold()
	if _, err := busy.ExecContext(t.Context(), "PRAGMA cache_size=-777"); err != nil {
		t.Fatal(err)
	}
	if size(busy) != mark {
		t.Fatal("the mark does not hold")
	}
	driver.Renew(f.Store.Read)
	if err := busy.Close(); err != nil {
		t.Fatal(err)
	}
	next := hold()
	defer next.Close()
	if size(next) == mark {
		t.Error("the reader goes on")
	}
}
