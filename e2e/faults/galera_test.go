//go:build faults && galera

package faults

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// patient is the longest pause that this test bears: the target is 3 seconds, but nodes that share a busy
// machine with the load may think each other dead as well, and wait until all three are back.
const patient = 30 * time.Second

// F05: three Galera nodes, one of which is killed again and again, the one that the program uses or
// another. The program goes on at the next node. A blow falls only when all three take part again.
func TestF05KillingANodeOfAClusterLosesNothing(t *testing.T) {
	nodes := newCluster(t)
	hosts := []string{}
	for _, n := range nodes {
		hosts = append(hosts, n.address)
	}
	database := "mysql://root@" + strings.Join(hosts, ",") + "/aftercare"
	fill(t, database)
	p := newProgram(t, database)
	p.start()
	l := startLoad(t, 12, p)
	n := blows(3, 30)
	for i := range n {
		l.await(100)
		victim := nodes[i%len(nodes)]
		if i%3 != 2 { // two of three times the one that is used
			for _, one := range nodes {
				if one.used() {
					victim = one
				}
			}
		}
		victim.kill()
		time.Sleep(5 * time.Second) // the others have noticed by now
		victim.restart()
		united(t, nodes)
		l.next()
	}
	f := l.settle(database)
	for _, table := range []string{"events", "complaints", "callbacks", "callback_attempts", "idempotency_records"} {
		counts := map[int]bool{}
		for _, one := range nodes {
			one.must("SET SESSION wsrep_sync_wait = 1")
			counts[number(t, one.db, "SELECT count(*) FROM aftercare."+table)] = true
		}
		if len(counts) != 1 {
			f.lost++
			t.Errorf("the nodes differ in %s: %v", table, counts)
		}
	}
	failed := 0
	for _, c := range l.failures {
		failed += c
	}
	part := 100 * float64(failed) / float64(l.sent)
	publish(t, figure{"F05 kill -9 of a Galera node", "MariaDB with Galera, 3 nodes", fmt.Sprint(n), l, f, fmt.Sprintf("%.2f %% of the requests failed", part)})
	if l.gap > patient {
		t.Errorf("nobody could work for %v from %s", l.gap, l.since.Format(time.StampMilli))
	}
}
