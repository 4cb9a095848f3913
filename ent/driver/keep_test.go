package driver_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func each(t *testing.T, f func(t *testing.T, db *sql.DB)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		write, read, err := ent.Pools(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := write.Close(); err != nil {
				t.Error(err)
			}
			if read != write {
				_ = read.Close()
			}
		})
		write.SetMaxOpenConns(1)
		f(t, write)
	})
}

func scan(t *testing.T, db *sql.DB, query string, args ...any) (n int) {
	t.Helper()
	if err := db.QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAKeptStatementGivesWhatIsThereNow(t *testing.T) {
	each(t, func(t *testing.T, db *sql.DB) {
		for _, text := range []string{"CREATE TABLE things (id INTEGER PRIMARY KEY, n INTEGER)", "INSERT INTO things VALUES (1, 10)"} {
			if _, err := db.Exec(text); err != nil {
				t.Fatal(err)
			}
		}
		for i := range 3 {
			if got := scan(t, db, "SELECT n FROM things WHERE id = ?", 1); got != 10+i {
				t.Errorf("%d", got)
			}
			if _, err := db.Exec("UPDATE things SET n = n + ? WHERE id = ?", 1, 1); err != nil {
				t.Fatal(err)
			}
		}
		// A change of the table is seen by statements that were prepared before it.
		if _, err := db.Exec("ALTER TABLE things ADD COLUMN m INTEGER DEFAULT 7"); err != nil {
			t.Fatal(err)
		}
		if got := scan(t, db, "SELECT n FROM things WHERE id = ?", 1); got != 13 {
			t.Errorf("%d", got)
		}
	})
}

func TestAConnectionKeepsFewerStatementsThanItIsAsked(t *testing.T) {
	each(t, func(t *testing.T, db *sql.DB) {
		for range 2 {
			for i := range 300 {
				if got := scan(t, db, fmt.Sprintf("SELECT ? + %d", i), 1); got != i+1 {
					t.Fatalf("%d, want %d", got, i+1)
				}
			}
		}
	})
}

func TestAFailedOrAbandonedReadingDoesNotSpoilTheStatement(t *testing.T) {
	each(t, func(t *testing.T, db *sql.DB) {
		if _, err := db.Exec("CREATE TABLE things (id INTEGER PRIMARY KEY)"); err != nil {
			t.Fatal(err)
		}
		add := func(id int) error {
			_, err := db.Exec("INSERT INTO things VALUES (?)", id)
			return err
		}
		if add(1) != nil || add(1) == nil || add(2) != nil || add(2) == nil || add(3) != nil {
			t.Error("a refused row spoilt the next")
		}
		for range 3 { // two of three rows stay unread
			rows, err := db.Query("SELECT id FROM things WHERE id > ? ORDER BY id", 0)
			if err != nil || !rows.Next() {
				t.Fatal(err)
			}
			if err := rows.Close(); err != nil {
				t.Error(err)
			}
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := db.QueryContext(ctx, "SELECT id FROM things WHERE id > ? ORDER BY id", 0); err == nil {
			t.Error("a reading that was called off")
		}
		if n := scan(t, db, "SELECT COUNT(*) FROM things WHERE id > ?", 0); n != 3 {
			t.Errorf("%d", n)
		}
	})
}

func TestATransactionUsesTheStatementsOfItsConnection(t *testing.T) {
	each(t, func(t *testing.T, db *sql.DB) {
		if _, err := db.Exec("CREATE TABLE things (id INTEGER PRIMARY KEY)"); err != nil {
			t.Fatal(err)
		}
		for i, keep := range []bool{true, false, true} {
			tx, err := db.Begin()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := tx.Exec("INSERT INTO things VALUES (?)", i); err != nil {
				t.Fatal(err)
			}
			end := tx.Rollback
			if keep {
				end = tx.Commit
			}
			if err := end(); err != nil {
				t.Fatal(err)
			}
		}
		if n := scan(t, db, "SELECT COUNT(*) FROM things WHERE id >= ?", 0); n != 2 {
			t.Errorf("%d", n)
		}
	})
}
