// Package testdb gives each test a database of its own on both dialects: a SQLite file, and a database on a
// private MariaDB. AFTERCARE_TEST_MYSQL names a server to use instead, by its socket (scripts/with-mariadb
// sets it, so that all packages share one) or as mysql://user:password@host/name of any database on it.
// Nothing is skipped: without MariaDB the tests fail and say what to install. Imported by tests alone.
package testdb

import (
	"os"
	"path/filepath"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb/mariadb"
)

// Each runs a test on every dialect, each time with a fresh database that holds the tables and no rows.
func Each(t *testing.T, run func(t *testing.T, url dburl.URL)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) { run(t, SQLite(t)) })
	t.Run("MySQL", func(t *testing.T) { run(t, MySQL(t)) })
}

// EachEmpty is Each without tables.
func EachEmpty(t *testing.T, run func(t *testing.T, url dburl.URL)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) { run(t, EmptySQLite(t)) })
	t.Run("MySQL", func(t *testing.T) { run(t, EmptyMySQL(t)) })
}

// SQLite is a fresh file with the tables, gone after the test.
func SQLite(t testing.TB) dburl.URL {
	t.Helper()
	u := EmptySQLite(t)
	if err := os.WriteFile(u.Path, sqliteTemplate(t), 0o600); err != nil {
		t.Fatal(err)
	}
	return u
}

// EmptySQLite names a file that does not exist yet.
func EmptySQLite(t testing.TB) dburl.URL {
	t.Helper()
	u, err := dburl.Parse("sqlite:" + filepath.Join(t.TempDir(), "aftercare.db"))
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// MySQL is a fresh database with the tables, dropped after the test.
func MySQL(t testing.TB) dburl.URL {
	t.Helper()
	u := EmptyMySQL(t)
	clone(t, u)
	return u
}

// EmptyMySQL is a fresh database without tables, dropped after the test.
func EmptyMySQL(t testing.TB) dburl.URL {
	t.Helper()
	return shared(t).fresh(t)
}

// Options of StartServer.
type Options = mariadb.Options

// Server is a MariaDB that a test may kill.
type Server = mariadb.Server

// StartServer starts a server for this test alone, for tests of faults. It ends with the test.
func StartServer(t testing.TB, o Options) *Server {
	t.Helper()
	s, err := mariadb.Start(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error("stopping the database server:", err)
		}
	})
	return s
}
