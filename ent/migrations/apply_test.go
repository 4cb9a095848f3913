package migrations_test

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"ariga.io/atlas/sql/migrate"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

var quiet = slog.New(slog.DiscardHandler)

func connect(t *testing.T, u dburl.URL) *sql.DB {
	t.Helper()
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func must(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func number(t *testing.T, db *sql.DB, query string) (n int) {
	t.Helper()
	if err := db.QueryRow(query).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// folder makes migrations of name and text pairs.
func folder(t *testing.T, pairs ...string) *migrate.MemDir {
	t.Helper()
	var files []migrate.File
	for i := 0; i < len(pairs); i += 2 {
		files = append(files, migrate.NewLocalFile(pairs[i], []byte(pairs[i+1])))
	}
	dir := &migrate.MemDir{}
	if err := dir.CopyFiles(files); err != nil {
		t.Fatal(err)
	}
	return dir
}

func names(t *testing.T, dialect string) []string {
	t.Helper()
	entries, err := os.ReadDir(dialect)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestBothDialectsHaveFilesOfTheSameNames(t *testing.T) {
	if a, b := names(t, "sqlite"), names(t, "mysql"); len(a) < 2 || !slices.Equal(a, b) {
		t.Errorf("sqlite %v\nmysql %v", a, b)
	}
}

func TestAnEmptyDatabaseIsBroughtToTheLatestLevelOnce(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		db := connect(t, u)
		all, err := migrations.Pending(t.Context(), db, u.Dialect)
		if want := len(names(t, string(u.Dialect))) - 1; err != nil || len(all) != want {
			t.Fatalf("pending %v, %v", all, err)
		}
		applied, err := migrations.Apply(t.Context(), db, u.Dialect, quiet)
		if err != nil || applied != len(all) {
			t.Fatalf("applied %d, %v", applied, err)
		}
		level, err := migrations.Level(t.Context(), db, u.Dialect)
		if latest, _ := migrations.Latest(u.Dialect); err != nil || level != latest {
			t.Fatalf("level %q, latest %q, %v", level, latest, err)
		}
		before := number(t, db, "SELECT sum(took_us) + sum(total) FROM schema_revisions")
		if applied, err := migrations.Apply(t.Context(), db, u.Dialect, quiet); err != nil || applied != 0 {
			t.Fatalf("applied %d again, %v", applied, err)
		}
		if after := number(t, db, "SELECT sum(took_us) + sum(total) FROM schema_revisions"); after != before {
			t.Error("the second run wrote revisions")
		}
		var at time.Time
		if err := db.QueryRow("SELECT executed_at FROM schema_revisions").Scan(&at); err != nil || time.Since(at).Abs() > time.Hour {
			t.Errorf("executed at %v, %v", at, err)
		}
	})
}

func TestProgramsThatStartAtOnceMigrateOnce(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		const programs = 4
		applied, errs := make([]int, programs), make([]error, programs)
		var wait sync.WaitGroup
		for i := range programs {
			db := connect(t, u)
			wait.Go(func() { applied[i], errs[i] = migrations.Apply(t.Context(), db, u.Dialect, quiet) })
		}
		wait.Wait()
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
		slices.Sort(applied)
		want := len(names(t, string(u.Dialect))) - 1
		if applied[programs-1] != want || applied[programs-2] != 0 {
			t.Errorf("files applied by each: %v", applied)
		}
	})
}

func TestWaitingForTheLockEndsWithTheContext(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		db, other := connect(t, u), connect(t, u)
		conn, err := other.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		hold := "BEGIN IMMEDIATE"
		if u.Dialect == dburl.MySQL {
			hold = "DO GET_LOCK(CONCAT('aftercare-migrate-', MD5(DATABASE())), 5)"
		}
		if _, err := conn.ExecContext(t.Context(), hold); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer stop()
		start := time.Now()
		if applied, err := migrations.Apply(ctx, db, u.Dialect, quiet); err == nil || applied != 0 {
			t.Errorf("applied %d under another's lock, %v", applied, err)
		}
		if took := time.Since(start); took > 4*time.Second {
			t.Errorf("gave up after %v", took)
		}
	})
}
