package testdb_test

import (
	"database/sql"
	"os/exec"
	"strings"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

func open(t *testing.T, u dburl.URL) *sql.DB {
	t.Helper()
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func TestEveryTestHasTablesAndNoRowsOfOthers(t *testing.T) {
	for range 2 {
		testdb.Each(t, func(t *testing.T, u dburl.URL) {
			db := open(t, u)
			left, err := migrations.Pending(t.Context(), db, u.Dialect)
			if err != nil || len(left) != 0 {
				t.Fatalf("pending %v, %v", left, err)
			}
			var n int
			if err := db.QueryRow("SELECT count(*) FROM hospitals").Scan(&n); err != nil || n != 0 {
				t.Fatalf("%d hospitals, %v", n, err)
			}
			if _, err := db.Exec("INSERT INTO hospitals SELECT * FROM hospitals"); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec("DROP TABLE access_entries"); err != nil { // the next round must have it again
				t.Fatal(err)
			}
		})
	}
}

func TestAnEmptyDatabaseHasNoTables(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		level, err := migrations.Level(t.Context(), open(t, u), u.Dialect)
		if err != nil || level != "" {
			t.Fatalf("level %q, %v", level, err)
		}
	})
}

func TestAFreshDatabaseIsCheap(t *testing.T) {
	for name, c := range map[string]struct {
		make func(testing.TB) dburl.URL
		most time.Duration
	}{"SQLite": {testdb.SQLite, 150 * time.Millisecond}, "MySQL": {testdb.MySQL, time.Second}} {
		t.Run(name, func(t *testing.T) {
			best := time.Hour
			for range 6 { // the first makes the template; the best of several, since others use the machine too
				start := time.Now()
				c.make(t)
				best = min(best, time.Since(start))
			}
			if best > c.most {
				t.Errorf("took %v", best)
			}
		})
	}
}

func TestADurableServerKeepsWhatItCommitted(t *testing.T) {
	s := testdb.StartServer(t, testdb.Options{Durable: true})
	u, err := s.Create(t.Context(), "kept")
	if err != nil {
		t.Fatal(err)
	}
	db := open(t, u)
	for _, q := range []string{"CREATE TABLE x (n int PRIMARY KEY)", "INSERT INTO x VALUES (7)"} {
		if _, err := db.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Kill9(); err != nil {
		t.Fatal(err)
	}
	if err := db.Ping(); err == nil {
		t.Fatal("the server answers after it was killed")
	}
	if err := s.Restart(); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.QueryRow("SELECT n FROM x").Scan(&n); err != nil || n != 7 {
		t.Fatalf("read %d, %v", n, err)
	}
}

func TestAServerLeavesNothingBehind(t *testing.T) {
	var folder string
	t.Run("while it runs", func(t *testing.T) {
		folder = strings.TrimSuffix(testdb.StartServer(t, testdb.Options{}).Socket, "/s")
		if out, err := exec.Command("ls", folder+"/data").CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
	})
	if out, err := exec.Command("ls", folder).CombinedOutput(); err == nil {
		t.Fatalf("left behind: %s", out)
	}
}
