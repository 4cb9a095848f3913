//go:build faults

package faults

import (
	"database/sql"
	"fmt"
	"testing"
	"time"
)

// F13: the machine's clock is set an hour ahead, an hour back, ten days ahead, back by five minutes and back to
// where it was, each time while the program runs and then over a new start. What falls due is done when the clock
// says so, not before, and not again; no limit moves; what has run out stays so; no key is forgotten; and who
// follows the changes hears of all of them.
func TestF13AMovedClockRevivesNothingAndDoesNothingTwice(t *testing.T) {
	for _, kind := range []string{"SQLite", "MariaDB"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			newShift(t, kind, databaseOf(t, kind, "moved")).run()
		})
	}
}

const (
	hour    = time.Hour
	tenDays = 10 * 24 * time.Hour
)

// shift is one installation whose clock is moved.
type shift struct {
	t        *testing.T
	kind     string
	database string
	db       *sql.DB
	p        *moved
	l        *load
	u        *user // registers cases
	consumer *follower
	moves    int
	revived  int                  // tokens and secrets
	shifted  int                  // limits
	keys     int                  // that were forgotten
	soon     *missedTimes         // falls due within the hour
	later    *missedTimes         // only after it
	passed   map[string]time.Time // by limit, the latest instant at which sweeps saw it
}

func newShift(t *testing.T, kind, database string) *shift {
	s := &shift{t: t, kind: kind, database: database, p: newMoved(t, database), db: connect(t, database), passed: map[string]time.Time{}}
	now := s.p.now()
	s.soon = plantMissed(t, database, 5, now.Add(80*time.Minute)) // those of 20 minutes from now; missed half an hour later
	s.later = plantMissed(t, database, 5, now.Add(110*time.Minute))
	s.p.start()
	s.l = newLoad(t, s.p.program)
	s.u = newUser(t, login, s.p.addr)
	s.consumer = follow(t, []*program{s.p.program}, 0)
	return s
}

func (s *shift) run() {
	s.register("before")
	limits := s.l.limits(s.db)
	s.settled(0)
	s.due(s.soon, 0)

	old := s.enter()
	secret := s.secret()
	s.move(hour)
	s.refused("an access token that has run out", old.works())
	s.move(0)
	s.refused("the same after the clock went back", old.works())
	s.move(hour)
	s.refused("a session in which nobody did anything for an hour", old.renew())
	ahead := s.enter()
	s.good("a session within its time", ahead.renew())
	s.register("an-hour-ahead")
	s.settled(hour)
	s.due(s.soon, 5)
	s.due(s.later, 0)

	s.move(0) // an hour back
	s.register("an-hour-back")
	s.refused("a session in which nobody had done anything for an hour", old.renew())
	s.refused("a session that was opened in the hour that did not come", ahead.renew())
	s.good("one that is opened now", s.enter().renew())
	s.settled(0)
	s.due(s.soon, 5)

	s.move(tenDays)
	s.refused("a session that has run out", ahead.renew())
	s.refused("a secret that has run out", s.redeem(secret))
	s.again("before")
	fresh := s.enter()
	first := *fresh
	s.good("a session of that day", fresh.renew())
	s.settled(tenDays)
	s.again("before")
	s.due(s.later, 5)

	s.move(tenDays - 5*time.Minute)
	s.refused("a refresh token that was used before the clock went back", first.renew())
	s.refused("the session whose token came twice", fresh.renew())
	s.register("five-minutes-back")
	s.settled(tenDays - 5*time.Minute)

	for _, by := range []time.Duration{0, -hour} {
		s.move(by)
		s.refused("a session that had run out", ahead.renew())
		s.refused("one in which nobody had done anything", old.renew())
		s.refused("its access token", old.works())
		s.refused("a secret that had run out", s.redeem(secret))
		s.again("before")
		s.register(fmt.Sprintf("back-%d", s.moves))
		s.settled(by)
	}
	s.due(s.soon, 5)
	s.due(s.later, 5)
	for id, now := range s.l.limits(s.db) {
		if before, there := limits[id]; there && !before.due.Equal(now.due) {
			s.shifted++
			s.t.Errorf("a limit moved from %v to %v", before.due, now.due)
		}
	}
	s.publish()
}

// move sets the clock while the program runs.
func (s *shift) move(by time.Duration) {
	s.t.Helper()
	if by != s.p.by {
		s.moves++
	}
	s.p.set(by)
}

// settled lets all sweeps run at the moved time, over a new start, and checks what they did.
func (s *shift) settled(by time.Duration) {
	s.t.Helper()
	s.move(by)
	s.p.sweep(s.db)
	s.missedLimits()
	drained(s.t, s.db)
}

// due: so many of the appointments have been found to be missed, each once.
func (s *shift) due(m *missedTimes, want int) {
	s.t.Helper()
	if got := number(s.t, s.db, "SELECT count(*) FROM appointments WHERE status = 'NOSHOW' AND id LIKE ?", m.prefix+"-%"); got != want {
		s.t.Errorf("with the clock moved by %v, %d appointments are missed, not %d", s.p.by, got, want)
	}
	if want > 0 {
		var f found
		if m.check(s.t, s.db, &f); f != (found{}) {
			s.t.Errorf("with the clock moved by %v: %+v", s.p.by, f)
		}
	}
}

// missedLimits: each limit that has been passed at the latest time at which sweeps saw it is told to be missed
// once, and no other.
func (s *shift) missedLimits() {
	s.t.Helper()
	for id, one := range s.l.limits(s.db) {
		if now := s.p.now(); now.After(s.passed[id]) {
			s.passed[id] = now
		}
		if passed := one.due.Before(s.passed[id]); passed != (one.state == "BREACHED") {
			s.t.Errorf("with the clock moved by %v, limit %s of %v is %s; the latest time was %v", s.p.by, id, one.due, one.state, s.passed[id])
		}
	}
	twice := number(s.t, s.db, `SELECT count(*) FROM (SELECT 1 FROM events WHERE kind IN ('complaint.clockWarned', 'complaint.clockMissed')
		GROUP BY stream, kind, CAST(data AS CHAR) HAVING count(*) > 1) x`)
	if twice > 0 {
		s.t.Errorf("with the clock moved by %v, %d limits are told twice", s.p.by, twice)
	}
}

// register sends one case with a key, at the present moved time.
func (s *shift) register(when string) {
	s.t.Helper()
	key := s.l.prefix + "-0-" + when
	a, known := s.l.do(s.u, key, registerDoc, caseInput(key))
	if !known || a.code() != "" {
		s.t.Fatalf("%s: %+v", when, a)
	}
	id := read[struct{ RegisterComplaint versioned }](s.t, a).RegisterComplaint.ID
	s.l.cases = append(s.l.cases, &caseDone{key: key, id: id})
}

// again sends what was registered once more: it is the same case.
func (s *shift) again(when string) {
	s.t.Helper()
	key := s.l.prefix + "-0-" + when
	a, _ := s.l.do(s.u, key, registerDoc, caseInput(key))
	if got := read[struct{ RegisterComplaint versioned }](s.t, a).RegisterComplaint.ID; got != s.l.cases[0].id {
		s.keys++
		s.t.Errorf("with the clock moved by %v, %s is %q, not %s", s.p.by, key, got, s.l.cases[0].id)
	}
}

func (s *shift) refused(what string, a answer) {
	s.t.Helper()
	if code := a.code(); code != "UNAUTHENTICATED" && code != "INVALID_INPUT" {
		s.revived++
		s.t.Errorf("with the clock moved by %v, %s is taken: %d %s %s", s.p.by, what, a.Status, code, a.Data)
	}
}

func (s *shift) good(what string, a answer) {
	s.t.Helper()
	if a.code() != "" {
		s.t.Errorf("with the clock moved by %v, %s is refused: %d %s", s.p.by, what, a.Status, a.code())
	}
}

func (s *shift) publish() {
	s.t.Helper()
	s.l.note(answer{Status: 200}) // the gap ends here
	f := s.l.settle(s.database)
	unheard, again := s.consumer.compare(s.l)
	missed := number(s.t, s.db, "SELECT count(*) FROM events WHERE kind = 'complaint.clockMissed'")
	publish(s.t, figure{"F13 clock +1 h, -1 h, +10 d, -5 min", s.kind, fmt.Sprint(s.moves), s.l, f, fmt.Sprintf(
		"tokens and secrets revived %d; %d appointments and %d limits missed, each when it was due and once; limits moved %d; keys forgotten %d; changes missed by a follower %d, told twice %d",
		s.revived, s.soon.many+s.later.many, missed, s.shifted, s.keys, unheard, again)})
	if unheard+again > 0 {
		s.t.Errorf("%d changes missed, %d told twice", unheard, again)
	}
}
