package main

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// A hospital with its history is consistent, goes into one file, and comes back the same.
func TestADemoIsConsistentAndComesBackFromItsBackup(t *testing.T) {
	dir := t.TempDir()
	x := at(t, "sqlite:"+filepath.Join(dir, "a.db"))
	if out, err, code := x.run("demo", "--customers", "0"); code == done {
		t.Fatalf("a demo of nobody: %s%s", out, err)
	}
	if out, err, code := x.run("demo", "--customers", "120", "--until", "2026-11-23"); code != done || !strings.Contains(out+err, "2026-11-23 10:05") {
		t.Fatalf("demo: %s%s", out, err)
	}
	first, err, code := x.run("check")
	if code != done || !strings.Contains(first, "no contradiction") {
		t.Fatalf("check: %s%s", first, err)
	}
	sealed := filepath.Join(dir, "a.backup")
	if out, err, code := x.run("backup", sealed); code != done || !strings.Contains(out, sealed) {
		t.Fatalf("backup: %s%s", out, err)
	}
	back := at(t, "sqlite:"+filepath.Join(dir, "back.db"))
	out, err, code := back.run("restore", sealed)
	if code != done || !strings.Contains(out, "no contradiction") {
		t.Fatalf("restore: %s%s", out, err)
	}
	if _, err, code := back.run("restore", sealed); code != failed || !strings.Contains(err, "not overwritten") {
		t.Errorf("a second restore: %d %s", code, err)
	}
}

// small fills a database with a small demo hospital, and gives its terminal and the hand that changes rows behind its back.
func small(t *testing.T, u dburl.URL) (*terminal, *sql.DB) {
	t.Helper()
	x := at(t, address(u))
	if out, err, code := x.run("demo", "--customers", "60", "--until", "2026-11-23"); code != done {
		t.Fatalf("demo: %s%s", out, err)
	}
	write, read, err := ent.Pools(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { write.Close(); read.Close() })
	return x, write
}

func TestCheckFindsWhatAHandChanged(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		x, write := small(t, u)
		for _, s := range []string{
			"UPDATE complaint_clocks SET due_at = '2020-01-01 00:00:00' WHERE stopped_at IS NULL AND state = 'RUNNING'",
			"UPDATE complaints SET event_count = event_count + 1",
		} {
			if _, err := write.Exec(s); err != nil {
				t.Fatal(err)
			}
		}
		out, said, code := x.run("check")
		if code != failed || !strings.Contains(out, "clocks: ") || !strings.Contains(out, "number of events: ") || strings.Contains(out, "schema") {
			t.Errorf("%d %s%s", code, out, said)
		}
	})
}

// Every damage is seen by the check that is meant for it.
func TestCheckSeesRowsThatAreMissing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		x, write := small(t, u)
		for _, c := range []struct{ says, away, back string }{
			{"search: 1 found", "UPDATE customer_terms SET customer_id = CONCAT('x', customer_id) WHERE customer_id = (SELECT MIN(id) FROM customers)",
				"UPDATE customer_terms SET customer_id = SUBSTR(customer_id, 2) WHERE customer_id LIKE 'x%'"},
			{"search: ", "DELETE FROM customer_phones WHERE customer_id = (SELECT MIN(id) FROM customers WHERE phone_masked <> '')", ""},
			{"clocks: ", "UPDATE complaint_clocks SET due_at = '2030-01-01 00:00:00' WHERE state = 'MET'", ""},
			{"attempts: 1 found", "DELETE FROM callback_attempts WHERE callback_id = (SELECT id FROM callbacks WHERE stored_state = 'COMPLETED' AND reached = 1 ORDER BY id LIMIT 1)", ""},
		} {
			if _, err := write.Exec(c.away); err != nil {
				t.Fatalf("%s: %v", c.away, err)
			}
			if out, said, code := x.run("check"); code != failed || !strings.Contains(out, c.says) {
				t.Errorf("%s: %d %s%s", c.away, code, out, said)
			}
			if c.back == "" {
				continue
			}
			if _, err := write.Exec(c.back); err != nil {
				t.Fatal(err)
			}
			if out, said, code := x.run("check"); code != done {
				t.Errorf("mended: %s%s", out, said)
			}
		}
	})
}

func TestCheckMakesNothing(t *testing.T) {
	dir := t.TempDir()
	x := at(t, "sqlite:"+filepath.Join(dir, "none.db"))
	x.environ = append(x.environ, "AFTERCARE_KEYS=")
	if _, err, code := x.run("check"); code != failed || !strings.Contains(err, "none.db") {
		t.Errorf("%d %s", code, err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("made %v", left)
	}
}
