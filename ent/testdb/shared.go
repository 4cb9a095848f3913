package testdb

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb/mariadb"
)

// server is where this process makes its databases.
type server struct {
	any   dburl.URL // some database on it
	admin *sql.DB
}

// shared is found or started once and lives as long as the process; the keeper of package mariadb removes
// what was started.
func shared(t testing.TB) *server {
	t.Helper()
	s, err := once()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var once = sync.OnceValues(func() (*server, error) {
	u, err := find()
	if err != nil {
		return nil, err
	}
	// A statement that waits for a forgotten transaction gives up, so that no test hangs for it.
	admin, err := open(u, func(s settings) { s["lock_wait_timeout"] = "20" })
	if err != nil {
		return nil, err
	}
	return &server{any: u, admin: admin}, admin.Ping()
})

func find() (dburl.URL, error) {
	given := os.Getenv("AFTERCARE_TEST_MYSQL")
	if strings.HasPrefix(given, "mysql://") {
		return dburl.Parse(given)
	}
	if given != "" {
		return mariadb.SocketURL(given, "mysql")
	}
	started, err := mariadb.Start(mariadb.Options{})
	if err != nil {
		return dburl.URL{}, err
	}
	return started.URL("mysql")
}

// named is the address of another database on the same server.
func (s *server) named(name string) dburl.URL {
	u := s.any
	u.Name = name
	return u
}

func (s *server) fresh(t testing.TB) dburl.URL {
	t.Helper()
	u := s.named("t_" + strings.ToLower(rand.Text()))
	// No character set on purpose: every table has to name its own.
	if _, err := s.admin.ExecContext(t.Context(), "CREATE DATABASE `"+u.Name+"`"); err != nil {
		t.Fatal("making a database:", err)
	}
	t.Cleanup(func() {
		if _, err := s.admin.ExecContext(context.Background(), "DROP DATABASE `"+u.Name+"`"); err != nil {
			t.Error("dropping the test's database (does it leave a transaction open?):", err)
		}
	})
	return u
}

// settings are session variables.
type settings map[string]string

// open opens a database with statements joined by semicolons allowed, which the program never does.
func open(u dburl.URL, more ...func(settings)) (*sql.DB, error) {
	c := u.Config("")
	if c == nil {
		return nil, fmt.Errorf("%s is not a server", u)
	}
	c.MultiStatements = true
	for _, f := range more {
		f(c.Params)
	}
	return sql.Open(u.Driver(), c.FormatDSN())
}
