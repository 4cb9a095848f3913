//go:build faults

package faults

import (
	"database/sql"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"

	_ "modernc.org/sqlite" // registers the driver; that of MySQL comes with package mariadb

	"aftercare/ent/dburl"
)

// found is what is wrong after a fault.
type found struct{ lost, half, doubled int }

// settle lets everybody finish, waits until what was committed has been passed on, and compares what people
// were told with what the database holds. The servers must be up.
func (l *load) settle(database string) found {
	l.t.Helper()
	l.end()
	for _, w := range l.wrong {
		l.t.Error(w)
	}
	if l.acked == 0 {
		l.t.Error("nothing was acknowledged; the test proves nothing")
	}
	db := connect(l.t, database)
	drained(l.t, db)
	var f found
	l.checkCases(db, &f)
	l.checkCalls(db, &f)
	f.doubled += number(l.t, db, "SELECT count(*) FROM (SELECT event_id FROM staff_notices GROUP BY event_id, staff_id HAVING count(*) > 1) x")
	consistent(l.t, database, &f)
	if f != (found{}) {
		l.t.Errorf("%d lost, %d half, %d doubled", f.lost, f.half, f.doubled)
	}
	return f
}

func connect(t testing.TB, database string) *sql.DB {
	t.Helper()
	u, err := dburl.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// drainTime is how long after the last fault an event may wait for its position, by which notices,
// subscriptions and figures find it.
const drainTime = 10 * time.Second

// drained waits until every event has its position, and sees to it that none was given twice.
func drained(t testing.TB, db *sql.DB) time.Duration {
	t.Helper()
	began := time.Now()
	for number(t, db, "SELECT count(*) FROM events WHERE position IS NULL") > 0 {
		if time.Since(began) > drainTime {
			t.Fatalf("events wait for their position for more than %v", drainTime)
		}
		time.Sleep(50 * time.Millisecond)
	}
	return time.Since(began)
}

func number(t testing.TB, db *sql.DB, query string, args ...any) (n int) {
	t.Helper()
	if err := db.QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// checkCases: each acknowledged case is there once, with its clocks, its event and the owner that was
// acknowledged last, and was assigned as often as was acknowledged.
func (l *load) checkCases(db *sql.DB, f *found) {
	type row struct {
		id, owner                 string
		clocks, registered, given int
	}
	stored := map[string]row{}
	rows, err := db.Query(`SELECT c.subject, c.id, c.owner_id,
		(SELECT count(*) FROM complaint_clocks k WHERE k.complaint_id = c.id),
		(SELECT count(*) FROM events e WHERE e.stream = c.id AND e.kind = 'complaint.registered'),
		(SELECT count(*) FROM events e WHERE e.stream = c.id AND e.kind = 'complaint.assigned')
		FROM complaints c WHERE c.subject LIKE ?`, l.prefix+"-%")
	if err != nil {
		l.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var key string
		var r row
		if err := rows.Scan(&key, &r.id, &r.owner, &r.clocks, &r.registered, &r.given); err != nil {
			l.t.Fatal(err)
		}
		if other, twice := stored[key]; twice {
			l.say(&f.doubled, "%s is two cases, %s and %s", key, other.id, r.id)
		}
		stored[key] = r
	}
	for _, c := range l.cases {
		r, there := stored[c.key]
		switch {
		case !there || r.id != c.id:
			l.say(&f.lost, "%s was acknowledged as %s and is %q", c.key, c.id, r.id)
			continue
		case r.clocks == 0 || r.registered != 1:
			l.say(&f.half, "%s has %d clocks and %d events", c.key, r.clocks, r.registered)
		case r.given < len(c.owners):
			l.say(&f.lost, "%s was assigned %d times and has %d events of it", c.key, len(c.owners), r.given)
		case r.given > len(c.owners):
			l.say(&f.doubled, "%s was assigned %d times and has %d events of it", c.key, len(c.owners), r.given)
		case len(c.owners) > 0 && r.owner != c.owners[len(c.owners)-1]:
			l.say(&f.lost, "%s belongs to %s, not to whom it was given last", c.key, r.owner)
		}
		delete(stored, c.key)
	}
	for key := range stored { // decided at the end, so every one was acknowledged
		l.say(&f.doubled, "%s was never acknowledged and is there", key)
	}
}

// checkCalls: each acknowledged call is completed, with one attempt and one event, and made one next call.
func (l *load) checkCalls(db *sql.DB, f *found) {
	for _, c := range l.calls {
		var open bool
		var attempts, events, next int
		err := db.QueryRow(`SELECT c.open,
			(SELECT count(*) FROM callback_attempts a WHERE a.callback_id = c.id),
			(SELECT count(*) FROM events e WHERE e.stream = c.id AND e.kind = 'callback.completed'),
			(SELECT count(*) FROM callbacks n WHERE n.previous_id = c.id)
			FROM callbacks c WHERE c.id = ?`, c.id).Scan(&open, &attempts, &events, &next)
		switch {
		case err == sql.ErrNoRows, err == nil && open, err == nil && attempts == 0:
			l.say(&f.lost, "the call %s was completed and is not (%d attempts)", c.id, attempts)
		case err != nil:
			l.t.Fatal(err)
		case attempts > 1 || events > 1 || next > 1:
			l.say(&f.doubled, "the call %s has %d attempts, %d events, %d next calls", c.id, attempts, events, next)
		case events == 0 || next == 0:
			l.say(&f.half, "the call %s has %d events and %d next calls", c.id, events, next)
		}
	}
}

// say counts what is wrong and names the first few.
func (l *load) say(count *int, format string, args ...any) {
	if *count++; *count <= 5 {
		l.t.Errorf(format, args...)
	}
}

// consistent asks the program itself whether the installation contradicts itself, a SQLite file also
// whether its pages do.
func consistent(t testing.TB, database string, f *found) {
	t.Helper()
	cmd := exec.Command(binary(t), "check", "--database", database)
	cmd.Env = append(environment(), "AFTERCARE_LANG=en")
	if out, err := cmd.CombinedOutput(); err != nil {
		f.half++
		t.Errorf("the installation contradicts itself: %v\n%s", err, out)
	}
	if !strings.HasPrefix(database, "sqlite:") {
		return
	}
	var state string
	if err := connect(t, database).QueryRow("PRAGMA integrity_check").Scan(&state); err != nil || state != "ok" {
		f.half++
		t.Errorf("the file is broken: %v %s", err, state)
	}
}

// figure is one row of the table.
type figure struct {
	fault, database, blows string
	load                   *load
	found                  found
	note                   string
}

func (r figure) String() string {
	return fmt.Sprintf("| %s | %s | %s | %d | %d | %d | %d | %.1f s | %s | %s |", r.fault, r.database, r.blows,
		r.load.acked, r.found.lost, r.found.half, r.found.doubled, r.load.gap.Seconds(), or(r.load.errors(), "none"), r.note)
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
