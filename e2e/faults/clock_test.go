//go:build faults

package faults

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"aftercare/ent/dburl"
)

// movable is the program built with a clock that can be moved while it runs; see server/clock_moved.go.
var movable = sync.OnceValues(func() (string, error) {
	built = true
	folder, err := os.MkdirTemp("", "aftercare-moved-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "aftercare")
	out, err := exec.Command("go", "build", "-tags", "faults", "-o", path, "../../server").CombinedOutput()
	if err != nil {
		return folder, fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

// built tells whether anybody has asked for it.
var built bool

// dropMovable removes what movable has built.
func dropMovable() {
	if !built {
		return
	}
	if path, err := movable(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
}

// moved is a program whose clock can be moved. Its business time is real time, as a hospital's is.
type moved struct {
	*program
	by   time.Duration
	file string
}

func newMoved(t testing.TB, database string) *moved {
	t.Helper()
	bin, err := movable()
	if err != nil {
		t.Fatal(err)
	}
	m := &moved{program: newProgram(t, database), file: filepath.Join(t.TempDir(), "clock")}
	m.bin, m.plain, m.env = bin, true, []string{"FAULTS_CLOCK=" + m.file}
	m.set(0)
	return m
}

// now is the instant that the program's clock shows.
func (m *moved) now() time.Time { return time.Now().Add(m.by).UTC() }

// set moves the clock of the program while it runs.
func (m *moved) set(by time.Duration) {
	m.t.Helper()
	next := m.file + ".next"
	if err := os.WriteFile(next, []byte(by.String()), 0o600); err != nil {
		m.t.Fatal(err)
	}
	if err := os.Rename(next, m.file); err != nil {
		m.t.Fatal(err)
	}
	m.by = by
}

// sweep starts the program anew, which runs all its sweeps at once, and waits until they have been through.
func (m *moved) sweep(db *sql.DB) {
	m.t.Helper()
	m.kill()
	from := m.now()
	m.start()
	for began := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		ran := map[string]bool{}
		rows, err := db.Query("SELECT name, ran_at FROM sweep_runs")
		if err != nil {
			m.t.Fatal(err)
		}
		for rows.Next() {
			var name string
			var at time.Time
			if err := rows.Scan(&name, &at); err != nil {
				m.t.Fatal(err)
			}
			name, _, _ = strings.Cut(name, ":") // what runs for each hospital has its code behind
			ran[name] = !at.Before(from.Truncate(time.Microsecond)) && at.Before(from.Add(2*time.Minute))
		}
		if err := rows.Close(); err != nil {
			m.t.Fatal(err)
		}
		if ran["clocks"] && ran["missed"] && ran["next"] && ran["sessions"] && ran["housekeeping"] {
			return
		}
		if time.Since(began) > time.Minute {
			m.t.Fatalf("the sweeps have not run: %v", ran)
		}
	}
}

// limit is a clock of a complaint.
type limit struct {
	due   time.Time
	state string
}

// limits are the clocks of the cases of a load by their id.
func (l *load) limits(db *sql.DB) map[string]limit {
	l.t.Helper()
	rows, err := db.Query("SELECT k.id, k.due_at, k.state FROM complaint_clocks k JOIN complaints c ON c.id = k.complaint_id WHERE c.subject LIKE ?", l.prefix+"-%")
	if err != nil {
		l.t.Fatal(err)
	}
	defer rows.Close()
	out := map[string]limit{}
	for rows.Next() {
		var id string
		var one limit
		if err := rows.Scan(&id, &one.due, &one.state); err != nil {
			l.t.Fatal(err)
		}
		out[id] = one
	}
	return out
}

// databaseOf gives the database that a test moves the clock of: MariaDB's is one of its own, whose sweeps nobody
// else waits for.
func databaseOf(t *testing.T, kind, name string) string {
	if kind == "SQLite" {
		return onSQLite(t)
	}
	server, _ := onMariaDB(t)
	url, err := server.Create(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	if url.Dialect != dburl.MySQL {
		t.Fatal(url)
	}
	fill(t, url.String())
	return url.String()
}
