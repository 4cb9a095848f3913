//go:build faults

package faults

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb/mariadb"
)

const heading = `| fault | database | blows | acknowledged | lost | half | doubled | longest gap | errors shown | note |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |`

var table struct {
	sync.Mutex
	rows []string
}

// publish adds a row to the table.
func publish(t testing.TB, r figure) {
	t.Log("\n" + heading + "\n" + r.String())
	addRow(r.String())
}

func addRow(row string) {
	table.Lock()
	defer table.Unlock()
	table.rows = append(table.rows, row)
	out := filepath.Join("..", "..", "test-output")
	if os.MkdirAll(out, 0o755) == nil { // with each row: the plan takes hours, and one fault may end it
		_ = os.WriteFile(filepath.Join(out, "faults.md"), []byte(whole()), 0o644)
	}
}

// whole is the table so far, called with the lock or at the end.
func whole() string { return heading + "\n" + strings.Join(table.rows, "\n") + "\n" }

func TestMain(m *testing.M) {
	code := m.Run()
	if s, err := shared.server(); shared.asked && err == nil {
		_ = s.Close()
	}
	dropMovable()
	fmt.Print(whole())
	os.Exit(code)
}

// mariadbServer is a server that can be hurt.
type mariadbServer = mariadb.Server

// blows is how often a fault strikes: a few times in the short form, as often as the plan says in the long.
func blows(short, long int) int {
	if testing.Short() {
		return short
	}
	return long
}

// shared is one durable MariaDB with a filled database, for all faults that do not mind what others left.
var shared = struct {
	server func() (*mariadb.Server, error)
	asked  bool
	fill   sync.Once
}{server: sync.OnceValues(func() (*mariadb.Server, error) {
	return mariadb.Start(mariadb.Options{Durable: true, Network: true})
})}

// onMariaDB gives the shared server and the address of its filled database.
func onMariaDB(t testing.TB) (*mariadb.Server, dburl.URL) {
	t.Helper()
	shared.asked = true
	server, err := shared.server()
	if err != nil {
		t.Fatal(err)
	}
	url, err := server.URL("aftercare")
	if err != nil {
		t.Fatal(err)
	}
	shared.fill.Do(func() {
		if _, err := server.Create(t.Context(), url.Name); err != nil {
			t.Fatal(err)
		}
		fill(t, url.String())
	})
	return server, url
}

// onSQLite gives a filled file of its own.
func onSQLite(t testing.TB) string {
	t.Helper()
	database := "sqlite:" + filepath.Join(t.TempDir(), "faults.db")
	fill(t, database)
	return database
}
