//go:build faults

package faults

import (
	"fmt"
	"testing"
	"time"
)

// F15: a program that is asked to end finishes what it has begun and turns the rest away; what it
// acknowledged in its last moment is there.
func TestF15AskingTheProgramToEndLosesNothing(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { ending(t, "SQLite", onSQLite(t)) })
	t.Run("MariaDB", func(t *testing.T) {
		_, url := onMariaDB(t)
		ending(t, "MariaDB", url.String())
	})
}

func ending(t *testing.T, name, database string) {
	p := newProgram(t, database)
	p.start()
	writers := blows(30, 200)
	l := startLoad(t, writers, p)
	var slowest time.Duration
	n := blows(3, 50)
	for range n {
		l.await(writers)
		slowest = max(slowest, p.stop())
		p.start()
	}
	f := l.settle(database)
	publish(t, figure{"F15 SIGTERM of the program", name, fmt.Sprint(n), l, f, fmt.Sprintf("%d requests in flight; ended within %.1f s", writers, slowest.Seconds())})
	if slowest > 10*time.Second {
		t.Errorf("it took %v to end", slowest)
	}
}
