package migrations_test

import (
	"database/sql"
	"fmt"
	"os"
	"strings"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

// upgrade plants rows in a database that knows the migrations before a file, applies the rest and looks.
func upgrade(t *testing.T, file string, plant []string, look func(t *testing.T, db *sql.DB)) {
	t.Helper()
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		db := connect(t, u)
		var before []string
		for _, name := range names(t, string(u.Dialect)) {
			if !strings.HasSuffix(name, ".sql") || strings.HasSuffix(name, file+".sql") {
				break
			}
			text, err := os.ReadFile(string(u.Dialect) + "/" + name)
			if err != nil {
				t.Fatal(err)
			}
			before = append(before, name, string(text))
		}
		if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, before...), quiet); err != nil {
			t.Fatal(err)
		}
		must(t, db, plant...)
		if n, err := migrations.Apply(t.Context(), db, u.Dialect, quiet); err != nil || n == 0 {
			t.Fatalf("%d applied, %v", n, err)
		}
		look(t, db)
	})
}

func TestTextsThatWereWrittenBeforeGetTheReadersOfToday(t *testing.T) {
	cases := []struct{ kind, field, rule, want string }{
		{"complaint.merged", "reason", "CASE", "INVESTIGATION"},
		{"complaint.transferred", "authority", "CASE", "INVESTIGATION"},
		{"complaint.levelSet", "reason", "NOTE", "INVESTIGATION"},
		{"complaint.reopened", "reason", "CASE", "INVESTIGATION"},
		{"complaint.declined", "explanation", "CASE", "INVESTIGATION"},
		{"complaint.returnedFromExternal", "result", "CASE", "INVESTIGATION"},
		{"complaint.solutionAccepted", "option", "CASE", "INVESTIGATION"},
		{"complaint.executed", "summary", "CASE", "NOTE"},
		{"complaint.resolutionConfirmed", "resolution", "CASE", "NOTE"},
		{"complaint.resolutionConfirmed", "confirmation", "CASE", "ANSWER"},
		{"complaint.solutionRejected", "reason", "CASE", "ANSWER"},
		{"complaint.messageSent", "message", "CASE", "ANSWER"},
		{"complaint.acknowledged", "message", "CASE", "CASE"},
		{"complaint.assigned", "reason", "NOTE", "NOTE"},
		{"customer.updated", "phones", "CONTACT", "CONTACT"},
	}
	var plant []string
	for i, c := range cases {
		plant = append(plant,
			fmt.Sprintf("INSERT INTO events (id, hospital_id, stream, seq, at, kind) VALUES ('ev_%d', 'ho_1', 'cp_1', %d, '2026-05-13 02:05:00', '%s')", i, i, c.kind),
			fmt.Sprintf("INSERT INTO event_texts (id, hospital_id, field, rule, event_id) VALUES ('et_%d', 'ho_1', '%s', '%s', 'ev_%d')", i, c.field, c.rule, i))
	}
	upgrade(t, "texts_of_investigation", plant, func(t *testing.T, db *sql.DB) {
		for i, c := range cases {
			var rule string
			if err := db.QueryRow(fmt.Sprintf("SELECT rule FROM event_texts WHERE id = 'et_%d'", i)).Scan(&rule); err != nil || rule != c.want {
				t.Errorf("%s of %s, stored as %s, is %s now, want %s (%v)", c.field, c.kind, c.rule, rule, c.want, err)
			}
		}
	})
}

func TestACallThatWasNeverMovedKeepsItsWindowAsTheFirst(t *testing.T) {
	cases := []struct{ name, due, window, want string }{
		{"as it was planned", "2026-05-13 02:00:00", "'2026-05-13 10:00:00'", "2026-05-13 10:00:00"},
		{"tried again on another day", "2026-05-15 02:00:00", "'2026-05-15 15:59:59'", ""},
		{"without a window", "2026-05-13 02:00:00", "NULL", ""},
	}
	plant := []string{"INSERT INTO customers (id, hospital_id, created_at, updated_at, member_no, name) VALUES ('cu_1', 'ho_1', '2026-05-12 02:00:00', '2026-05-12 02:00:00', 'M1', '李华')"}
	for i, c := range cases {
		plant = append(plant, fmt.Sprintf("INSERT INTO callbacks (id, hospital_id, version, created_at, purpose, stored_state, channel, due_at, first_due_at, window_end, customer_id) "+
			"VALUES ('cb_%d', 'ho_1', 1, '2026-05-12 02:00:00', 'ROUTINE', 'PLANNED', 'PHONE', '%s', '2026-05-13 02:00:00', %s, 'cu_1')", i, c.due, c.window))
	}
	upgrade(t, "first_window_end", plant, func(t *testing.T, db *sql.DB) {
		for i, c := range cases {
			query := fmt.Sprintf("SELECT COUNT(*) FROM callbacks WHERE id = 'cb_%d' AND first_window_end = '%s'", i, c.want)
			if c.want == "" {
				query = fmt.Sprintf("SELECT COUNT(*) FROM callbacks WHERE id = 'cb_%d' AND first_window_end IS NULL", i)
			}
			if number(t, db, query) != 1 {
				t.Errorf("%s: the first window is not %q", c.name, c.want)
			}
		}
	})
}

func TestATimeThatWasReplacedDoesNotReplaceTheNewOne(t *testing.T) {
	plant := []string{"INSERT INTO customers (id, hospital_id, created_at, updated_at, member_no, name) VALUES ('cu_1', 'ho_1', '2026-05-12 02:00:00', '2026-05-12 02:00:00', 'M1', '李华')"}
	for id, day := range map[string]int{"ap_old": 12, "ap_new": 13, "ap_alone": 14} {
		plant = append(plant, fmt.Sprintf("INSERT INTO appointments (id, hospital_id, version, created_at, number, booked_at, starts_at, starts_on, status, customer_id) "+
			"VALUES ('%s', 'ho_1', 1, '2026-05-%d 02:00:00', '%s', '2026-05-12 02:00:00', '2026-05-20 02:00:00', '2026-05-20', 'BOOKED', 'cu_1')", id, day, id))
	}
	plant = append(plant, "UPDATE appointments SET replaces_id = 'ap_new' WHERE id = 'ap_old'", "UPDATE appointments SET replaces_id = 'ap_old' WHERE id = 'ap_new'")
	upgrade(t, "rebooked_links", plant, func(t *testing.T, db *sql.DB) {
		for query, want := range map[string]int{
			"SELECT COUNT(*) FROM appointments WHERE id = 'ap_new' AND replaces_id = 'ap_old'": 1,
			"SELECT COUNT(*) FROM appointments WHERE replaces_id IS NOT NULL":                  1,
		} {
			if got := number(t, db, query); got != want {
				t.Errorf("%s: %d, want %d", query, got, want)
			}
		}
	})
}
