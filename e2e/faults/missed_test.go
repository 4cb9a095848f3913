//go:build faults

package faults

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"testing"
	"time"
)

// missedTimes are appointments whose customers did not come. Nobody asks for what follows: the program's own
// sweeps find them.
type missedTimes struct {
	many    int
	planned int // steps of rules that planned a call for them or joined one
	prefix  string
}

// plantMissed writes appointments of the last hours that are still open, one after the other for all
// customers, as an import would leave them.
func plantMissed(t testing.TB, database string, many int, now time.Time) *missedTimes {
	t.Helper()
	db := connect(t, database)
	m := &missedTimes{many: many, prefix: fmt.Sprintf("ap_missed%d", time.Now().UnixMicro()%1e9)}
	rows, err := db.Query("SELECT id, hospital_id FROM customers ORDER BY id LIMIT 50")
	if err != nil {
		t.Fatal(err)
	}
	var customers [][2]string
	for rows.Next() {
		var c [2]string
		if err := rows.Scan(&c[0], &c[1]); err != nil {
			t.Fatal(err)
		}
		customers = append(customers, c)
	}
	if err := rows.Close(); err != nil {
		t.Fatal(err)
	}
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	for n := range many {
		c := customers[n%len(customers)]
		at := now.Add(-time.Hour - time.Duration(n)*time.Second).Truncate(time.Microsecond)
		_, err := tx.Exec(`INSERT INTO appointments (id, hospital_id, version, created_at, number, customer_id, booked_at, starts_at,
			starts_on, lead_days, reminded, status, origin, booked_by) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 1, false, 'BOOKED', 'BOOKING', '')`,
			fmt.Sprintf("%s-%05d", m.prefix, n), c[1], at, fmt.Sprintf("F%s-%d", m.prefix[9:], n), c[0], at.Add(-24*time.Hour), at,
			at.Add(8*time.Hour).Format(time.DateOnly))
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	return m
}

// await waits until the sweeps have been through.
func (m *missedTimes) await(t testing.TB, db *sql.DB) {
	t.Helper()
	for began := time.Now(); ; time.Sleep(100 * time.Millisecond) {
		open := number(t, db, "SELECT count(*) FROM appointments WHERE status = 'BOOKED' AND id LIKE ?", m.prefix+"-%")
		if open == 0 {
			return
		}
		if time.Since(began) > time.Duration(blows(2, 10))*time.Minute {
			t.Fatalf("%d of %d missed appointments have not been found", open, m.many)
		}
	}
}

// check: each is missed once, with one event; no rule took it up twice at the same step; and each step that
// was taken up planned one call or joined one, with one event, or was left out for a reason.
func (m *missedTimes) check(t testing.TB, db *sql.DB, f *found) {
	t.Helper()
	which := m.prefix + "-%"
	events := "SELECT count(*) FROM (SELECT a.id, (SELECT count(*) FROM events e WHERE e.stream = a.id AND e.kind = 'appointment.missed') AS n FROM appointments a WHERE a.id LIKE ?) x WHERE n "
	f.doubled += number(t, db, events+"> 1", which)
	f.half += number(t, db, events+"= 0", which)
	f.half += number(t, db, "SELECT count(*) FROM appointments a WHERE a.id LIKE ? AND NOT EXISTS (SELECT 1 FROM callback_origins o WHERE o.source_id = a.id)", which)
	f.half += number(t, db, "SELECT count(*) FROM callback_origins WHERE source_id LIKE ? AND callback_id IS NULL AND skipped = ''", which)
	f.doubled += number(t, db, "SELECT count(*) FROM (SELECT 1 FROM callback_origins WHERE source_id LIKE ? GROUP BY rule_id, source_id, step_key HAVING count(*) > 1) x", which)
	m.planned = number(t, db, "SELECT count(*) FROM callback_origins WHERE source_id LIKE ? AND callback_id IS NOT NULL", which)
	if m.planned == 0 {
		t.Error("no call came of the missed appointments; the test proves too little")
	}
	told := m.told(t, db)
	for step, n := range told {
		if n > 1 {
			m.say(t, &f.doubled, "%v is told %d times", step, n)
		}
	}
	if len(told) != m.planned {
		m.say(t, &f.half, "%d steps led to a call, and %d are told", m.planned, len(told))
	}
}

// taken is one step of a rule that took a missed appointment up.
type taken struct{ Rule, Source, Step string }

// told is how often the events say of a step that a call was planned or joined for it.
func (m *missedTimes) told(t testing.TB, db *sql.DB) map[taken]int {
	t.Helper()
	rows, err := db.Query("SELECT data FROM events WHERE kind IN ('callback.planned', 'callback.joined') AND CAST(data AS CHAR) LIKE ?", "%"+m.prefix+"-%")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[taken]int{}
	for rows.Next() {
		var text []byte
		var step taken
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &step); err != nil {
			t.Fatal(err)
		}
		out[step]++
	}
	return out
}

func (m *missedTimes) say(t testing.TB, count *int, format string, args ...any) {
	if *count++; *count <= 5 {
		t.Errorf(format, args...)
	}
}
