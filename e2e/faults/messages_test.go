//go:build faults

package faults

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"
)

// F14: every message comes three times and in any order, while the server that takes it, and passes on what it
// was, is killed again and again. Each has one effect: one case with one event, one line for each person who
// has to know, one change for who follows. What falls due by itself meanwhile is found anew after every
// start, and is done once too.
func TestF14MessagesThatComeThreeTimesHaveOneEffect(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { thrice(t, "SQLite", onSQLite(t)) })
	t.Run("MariaDB", func(t *testing.T) {
		_, url := onMariaDB(t)
		thrice(t, "MariaDB", url.String())
	})
}

const (
	copies  = 3 // of each message
	senders = 8
)

func thrice(t *testing.T, name, database string) {
	p := newProgram(t, database)
	p.start()
	now := viewerNow(newUser(t, login, p.addr))
	p.stop()
	missed := plantMissed(t, database, blows(100, 10000), now)
	p.start()
	l := newLoad(t, p)
	consumer := follow(t, []*program{p}, 0)
	consumer.reloads = !testing.Short() // the sweeps find thousands of appointments in a moment
	mail := newMail(l, blows(100, 10000))
	mail.deliver(consumer.user.token, consumer.user.signed)
	kills := blows(4, 50)
	for i := range kills {
		mail.await((i + 1) * len(mail.deliveries) / (kills + 1))
		p.kill()
		p.start()
	}
	mail.all.Wait()
	db := connect(t, database)
	missed.await(t, db)
	f := l.settle(database)
	f.doubled += mail.doubled
	told := mail.checkNotices(db, &f)
	missed.check(t, db, &f)
	unheard, again := consumer.compare(l)
	publish(t, figure{"F14 each message three times, kill -9", name, fmt.Sprint(kills), l, f, fmt.Sprintf(
		"%d messages sent %d times: %d cases, %d lines told to people; changes missed by a follower %d, told twice %d, told to load everything %d times; %d missed appointments found by sweeps: %d calls planned or joined",
		len(mail.list), len(mail.deliveries), len(l.cases), told, unheard, again, consumer.resyncs, missed.many, missed.planned)})
	if f != (found{}) || unheard+again > 0 {
		t.Errorf("%d lost, %d half, %d doubled; %d changes missed, %d told twice", f.lost, f.half, f.doubled, unheard, again)
	}
	if len(l.cases) != len(mail.list) {
		t.Errorf("%d messages had %d effects", len(mail.list), len(l.cases))
	}
}

// mail is messages, each of them several times, in any order.
type mail struct {
	l          *load
	list       []*message
	deliveries []*message
	all        sync.WaitGroup

	mu      sync.Mutex
	decided int
	doubled int
}

// message asks for one case; every second is a major one, of which several people are told.
type message struct {
	key  string
	vars map[string]any
	id   string // of the case that was acknowledged
}

func newMail(l *load, many int) *mail {
	m := &mail{l: l}
	for n := range many {
		one := &message{key: fmt.Sprintf("%s-0-%d", l.prefix, n)}
		one.vars = caseInput(one.key)
		if n%2 == 0 {
			one.vars["i"].(map[string]any)["flags"] = []string{"ONSITE_AGITATED"}
		}
		m.list = append(m.list, one)
		for range copies {
			m.deliveries = append(m.deliveries, one)
		}
	}
	rand.Shuffle(len(m.deliveries), func(i, k int) {
		m.deliveries[i], m.deliveries[k] = m.deliveries[k], m.deliveries[i]
	})
	return m
}

// deliver lets several senders carry the messages out, each until it is decided.
func (m *mail) deliver(token string, signed time.Time) {
	queue := make(chan *message, len(m.deliveries))
	for _, one := range m.deliveries {
		queue <- one
	}
	close(queue)
	for range senders {
		u := newUser(m.l.t, login, m.l.doors...)
		u.token, u.signed = token, signed
		m.all.Go(func() {
			for one := range queue {
				a, known := m.l.do(u, one.key, registerDoc, one.vars)
				m.take(u, one, a, known)
			}
		})
	}
}

// take compares an answer with what the same message was told before.
func (m *mail) take(u *user, one *message, a answer, known bool) {
	if known && a.code() != "" {
		m.l.refused("%s: %s %s", one.key, a.code(), a.Errors[0].Message)
	}
	id := ""
	if known && a.code() == "" {
		id = read[struct{ RegisterComplaint versioned }](u.t, a).RegisterComplaint.ID
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.decided++
	switch {
	case id == "":
	case one.id == "":
		one.id = id
		m.l.mu.Lock()
		m.l.cases = append(m.l.cases, &caseDone{key: one.key, id: id})
		m.l.mu.Unlock()
	case one.id != id:
		m.doubled++
		m.l.refused("%s is %s and %s", one.key, one.id, id)
	}
}

// await waits until so many deliveries are decided.
func (m *mail) await(target int) {
	m.l.t.Helper()
	for began := time.Now(); ; time.Sleep(2 * time.Millisecond) {
		m.mu.Lock()
		decided := m.decided
		m.mu.Unlock()
		if decided >= target {
			return
		}
		if time.Since(began) > patience {
			m.l.t.Fatalf("%d of %d deliveries were decided", decided, len(m.deliveries))
		}
	}
}

// checkNotices: of each major case the same people are told, each once; it gives the number of lines.
func (m *mail) checkNotices(db *sql.DB, f *found) (lines int) {
	rows, err := db.Query(`SELECT c.subject, count(n.id), count(DISTINCT n.staff_id) FROM complaints c
		JOIN events e ON e.stream = c.id AND e.kind = 'complaint.registered'
		LEFT JOIN staff_notices n ON n.event_id = e.id
		WHERE c.subject LIKE ? GROUP BY c.subject, c.level ORDER BY c.level`, m.l.prefix+"-%")
	if err != nil {
		m.l.t.Fatal(err)
	}
	defer rows.Close()
	told := map[string][2]int{}
	most := 0
	for rows.Next() {
		var key string
		var n [2]int
		if err := rows.Scan(&key, &n[0], &n[1]); err != nil {
			m.l.t.Fatal(err)
		}
		told[key] = n
		most = max(most, n[1])
		lines += n[0]
	}
	if most == 0 {
		m.l.t.Error("nobody is told of a major case; the test proves too little")
	}
	for n, one := range m.list {
		want := most * (1 - n%2)
		switch got := told[one.key]; {
		case got[0] > got[1]:
			m.l.say(&f.doubled, "%s was told %d times to %d people", one.key, got[0], got[1])
		case got[1] != want:
			m.l.say(&f.half, "%s was told to %d people, not %d", one.key, got[1], want)
		}
	}
	return lines
}

// viewerNow is business time.
func viewerNow(u *user) time.Time {
	u.t.Helper()
	return read[struct{ Viewer struct{ Now time.Time } }](u.t, u.must(`{ viewer { now } }`, nil)).Viewer.Now.UTC()
}
