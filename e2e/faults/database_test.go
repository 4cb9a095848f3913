//go:build faults

package faults

import (
	"fmt"
	"net/http"
	"testing"
	"time"
)

// back is how soon people can work again after the database is back, without the program being touched. The
// short form runs beside much else.
func back() time.Duration { return time.Duration(blows(20, 5)) * time.Second }

// F02: a database that is killed loses nothing that was acknowledged, and the program finds it again.
func TestF02KillingTheDatabaseLosesNothingAndTheProgramGoesOn(t *testing.T) {
	outages(t, "F02 kill -9 of the database", blows(6, 500), 8, func(s *mariadbServer) error { return s.Kill9() })
}

// F09: a clean restart of the database is a pause and no more.
func TestF09ACleanRestartOfTheDatabaseIsAPause(t *testing.T) {
	outages(t, "F09 clean restart of the database", blows(2, 20), 8, func(s *mariadbServer) error { return s.Stop() })
}

// outages takes the database away again and again while people work.
func outages(t *testing.T, fault string, times, writers int, end func(*mariadbServer) error) {
	server, url := onMariaDB(t)
	p := newProgram(t, url.String())
	p.start()
	l := startLoad(t, writers, p)
	var slowest time.Duration
	for range times {
		l.await(2 * writers)
		if err := end(server); err != nil {
			t.Fatal(err)
		}
		if p.status("/healthz") != http.StatusOK {
			t.Error("the program does not live without its database")
		}
		if err := server.Restart(); err != nil {
			t.Fatal(err)
		}
		slowest = max(slowest, l.next())
	}
	f := l.settle(url.String())
	publish(t, figure{fault, "MariaDB", fmt.Sprint(times), l, f, fmt.Sprintf("work goes on %.1f s after it is back", slowest.Seconds())})
	if slowest > back() {
		t.Errorf("people could work again only after %v", slowest)
	}
}

// F09: a database that hangs with its connections open makes the program unready and not dead; what was
// waiting is answered as an error in time, and when the database goes on, so do the people.
func TestF09AFrozenDatabaseMakesTheProgramUnreadyAndNotDead(t *testing.T) {
	server, url := onMariaDB(t)
	p := newProgram(t, url.String())
	p.start()
	l := startLoad(t, 8, p)
	frozen := time.Duration(blows(6, 60)) * time.Second
	l.await(16)
	if err := server.Freeze(); err != nil {
		t.Fatal(err)
	}
	defer server.Thaw()
	began := time.Now()
	var unready, slowest time.Duration
	for time.Since(began) < frozen {
		asked := time.Now()
		if p.status("/healthz") != http.StatusOK {
			t.Error("the program does not live beside a frozen database")
		}
		slowest = max(slowest, time.Since(asked))
		if code := p.status("/readyz"); unready == 0 && code == http.StatusServiceUnavailable {
			unready = time.Since(began)
		}
		time.Sleep(100 * time.Millisecond)
	}
	if err := server.Thaw(); err != nil {
		t.Fatal(err)
	}
	ready := p.awaitReady(time.Now(), back())
	again := l.next()
	f := l.settle(url.String())
	publish(t, figure{"F09 frozen database", "MariaDB", fmt.Sprintf("%.0f s", frozen.Seconds()), l, f,
		fmt.Sprintf("unready after %.1f s, live within %d ms, ready %.1f s and work %.1f s after it goes on", unready.Seconds(), slowest.Milliseconds(), ready.Seconds(), again.Seconds())})
	if unready == 0 || unready > 5*time.Second {
		t.Errorf("unready after %v", unready)
	}
	if again > back() {
		t.Errorf("people could work again only after %v", again)
	}
}
