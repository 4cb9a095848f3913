//go:build faults

package faults

import (
	"fmt"
	"net/http"
	"testing"
	"time"
)

// F11: five times as many requests come as the program can answer. It goes on answering nearly as many as it can,
// none of them much later than before; the others are told at once to come again; it does not grow; and when
// the rush is over it is as quick as before. What was undecided is sent again, and then everything is there once.
func TestF11FiveTimesTheLoadIsTurnedAwayAndNotServedLate(t *testing.T) {
	for _, kind := range []string{"SQLite", "MariaDB"} {
		t.Run(kind, func(t *testing.T) {
			database := ""
			if kind == "SQLite" {
				database = onSQLite(t)
			} else {
				_, url := onMariaDB(t)
				database = url.String()
			}
			overload(t, kind, database)
		})
	}
}

const (
	fivefold   = 5    // the capacity
	unanswered = 2000 // requests that nobody has answered yet: more than can wait for their turn, or nobody would be turned away
)

func overload(t *testing.T, kind, database string) {
	p := newProgram(t, database)
	p.start()
	s := newStorm(newLoad(t, p), p)
	s.calm(16, time.Second) // prepared statements, plans, buffers
	var peak calm
	for _, people := range []int{8, 16, 32} {
		if c := s.calm(people, time.Duration(blows(600, 30_000))*time.Millisecond); c.goodput > peak.goodput {
			peak = c
		}
	}
	before := p.size(t)
	lasts := time.Duration(blows(3, 600)) * time.Second
	rush := s.rush(fivefold*peak.goodput, lasts)
	began := time.Now()
	for s.ask(1).code() != "" {
		if time.Since(began) > 10*time.Second {
			t.Fatal("the program does not answer after the rush")
		}
	}
	again := s.calm(peak.people, time.Duration(blows(600, 30_000))*time.Millisecond)
	s.decide()
	f := s.l.settle(database)
	publish(t, figure{"F11 five times the load", kind, fmt.Sprintf("%.0f s", lasts.Seconds()), s.l, f, fmt.Sprintf(
		"peak %.0f answers/s with %.1f cores, 99 %% within %d ms; offered %.0f/s: %.0f answers/s (%.0f %%) with %.1f cores, half within %d ms, 99 %% within %d ms; turned away %d, without a time %d; the program itself took %s for half of all requests; not sent because %d were waiting %d; afterwards %.0f answers/s; memory %d MB before, %d at most",
		peak.goodput, peak.cores, peak.p99.Milliseconds(), rush.offered, rush.goodput, 100*rush.goodput/peak.goodput, rush.cores, rush.p50.Milliseconds(), rush.p99.Milliseconds(),
		rush.shed, s.silent, rush.half, unanswered, rush.unsent, again.goodput, before.memory>>20, rush.memory>>20)})
	if rush.shed == 0 || rush.goodput == 0 {
		t.Errorf("%d were turned away, %.0f/s answered", rush.shed, rush.goodput)
	}
	if s.silent > 0 {
		t.Errorf("%d were turned away without being told when to come again", s.silent)
	}
	if limit := before.memory + 256<<20; rush.memory > limit {
		t.Errorf("the program took %d MB; it had %d", rush.memory>>20, before.memory>>20)
	}
	if rush.dead > 0 {
		t.Errorf("the program did not say %d times that it lives", rush.dead)
	}
	// Most requests are turned away, so this is how long that takes. How long the asking takes besides, on a machine
	// that has to do with everything, is not the program's.
	if rush.half > time.Duration(blows(100, 50))*time.Millisecond {
		t.Errorf("the program took %v for half of the requests", rush.half)
	}
	if testing.Short() {
		return
	}
	if rush.goodput < 0.8*peak.goodput || again.goodput < 0.8*peak.goodput {
		t.Errorf("%.0f answers/s at the peak, %.0f in the rush, %.0f after it", peak.goodput, rush.goodput, again.goodput)
	}
	if rush.p99 > 2*peak.p99 {
		t.Errorf("99 %% within %v at the peak, %v in the rush", peak.p99, rush.p99)
	}
}

// manyConnections is a client that keeps them.
func manyConnections() *http.Client {
	return &http.Client{Timeout: 15 * time.Second, Transport: &http.Transport{MaxIdleConns: unanswered, MaxIdleConnsPerHost: unanswered, MaxConnsPerHost: unanswered}}
}
