package migrations_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

const victim = "AFTERCARE_TEST_MIGRATE"

// TestMain lets the test binary be the program that is killed.
func TestMain(m *testing.M) {
	if address := os.Getenv(victim); address != "" {
		if err := applyTo(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func applyTo(address string) error {
	u, err := dburl.Parse(address)
	if err != nil {
		return err
	}
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = migrations.Apply(context.Background(), db, u.Dialect, quiet)
	return err
}

func TestAProgramKilledWhileMigratingIsContinuedByTheNext(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		killed := 0
		for wait := 15 * time.Millisecond; ; wait += 5 * time.Millisecond {
			ctx, stop := context.WithTimeout(t.Context(), wait) // its end is a SIGKILL
			cmd := exec.CommandContext(ctx, os.Args[0])
			cmd.Env = append(os.Environ(), victim+"="+u.String())
			out, err := cmd.CombinedOutput()
			ended := ctx.Err()
			stop()
			if err == nil {
				break
			}
			if ended == nil {
				t.Fatalf("after %d kills: %v\n%s", killed, err, out)
			}
			killed++
		}
		t.Logf("%d kills", killed)
		if killed == 0 {
			t.Error("it was never killed")
		}
		db := connect(t, u)
		if left, err := migrations.Pending(t.Context(), db, u.Dialect); err != nil || len(left) > 0 {
			t.Errorf("pending %v, %v", left, err)
		}
		if got, want := shape(t, u), shape(t, complete(t, u.Dialect)); got != want {
			t.Errorf("the tables differ from those of an undisturbed run:\n%s\nwant\n%s", got, want)
		}
	})
}

func complete(t *testing.T, d dburl.Dialect) dburl.URL {
	if d == dburl.SQLite {
		return testdb.SQLite(t)
	}
	return testdb.MySQL(t)
}

// shape counts what the database has of each kind.
func shape(t *testing.T, u dburl.URL) string {
	db := connect(t, u)
	if u.Dialect == dburl.SQLite {
		return fmt.Sprint(number(t, db, "SELECT count(*) FROM sqlite_master"), number(t, db, "SELECT sum(length(sql)) FROM sqlite_master"))
	}
	return fmt.Sprint(
		number(t, db, "SELECT count(*) FROM information_schema.columns WHERE table_schema = DATABASE()"),
		number(t, db, "SELECT count(*) FROM information_schema.statistics WHERE table_schema = DATABASE()"),
		number(t, db, "SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = DATABASE()"))
}
