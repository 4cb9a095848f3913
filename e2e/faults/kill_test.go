//go:build faults

package faults

import (
	"fmt"
	"testing"
	"time"
)

// F01: nothing that was acknowledged is lost when the program is killed on its own file.
func TestF01KillingTheServerOnSQLiteLosesNothing(t *testing.T) {
	killing(t, "F01 kill -9 of the program", "SQLite", onSQLite(t), 4)
}

// F04: the same while the database server stays.
func TestF04KillingTheServerOnMariaDBLosesNothing(t *testing.T) {
	_, url := onMariaDB(t)
	killing(t, "F04 kill -9 of the program", "MariaDB", url.String(), 4)
}

func killing(t *testing.T, fault, name, database string, writers int) {
	p := newProgram(t, database)
	slowest := p.start()
	l := startLoad(t, writers, p)
	n := blows(12, 500)
	for range n {
		l.await(5)
		p.kill()
		slowest = max(slowest, p.start())
	}
	f := l.settle(database)
	publish(t, figure{fault, name, fmt.Sprint(n), l, f, fmt.Sprintf("ready again within %.1f s", slowest.Seconds())})
	if slowest > 10*time.Second {
		t.Errorf("a start took %v", slowest)
	}
}
