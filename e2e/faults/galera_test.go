//go:build faults && galera

package faults

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/driver"
)

// What this test bears: the target is a pause of 3 seconds, the rest is for a machine that others use as well, and
// 0.5 % of the requests.
const (
	patient    = 5 * time.Second
	mostFailed = 0.5
)

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
	if part > mostFailed {
		t.Errorf("%.2f %% of the requests failed", part)
	}
}

// What was committed at one node is there for whoever works at another, also for a change, whether in a transaction or
// not: without waiting some of these find nothing.
func TestF05NobodyWorksAtANodeThatLags(t *testing.T) {
	nodes := newCluster(t)
	nodes[0].must("CREATE TABLE aftercare.things (n INTEGER PRIMARY KEY, seen INTEGER NOT NULL DEFAULT 0)")
	here, there := through(t, nodes[0], nodes[1]), through(t, nodes[2], nodes[1])
	exists := func(row *sql.Row) bool {
		var n int
		if err := row.Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n == 1
	}
	const count = "SELECT count(*) FROM things WHERE n = ?"
	ways := []struct {
		name  string
		found func(n int) bool
	}{
		{"a read", func(n int) bool { return exists(there.QueryRow(count, n)) }},
		{"a read in a transaction", func(n int) bool {
			tx, err := there.Begin()
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = tx.Rollback() }()
			return exists(tx.QueryRow(count, n))
		}},
		{"a change", func(n int) bool {
			result, err := there.Exec("UPDATE things SET seen = 1 WHERE n = ?", n)
			if err != nil {
				return false // a conflict with what the node has yet to carry out
			}
			changed, err := result.RowsAffected()
			return err == nil && changed == 1
		}},
	}
	missed := map[string]int{}
	for n := range 1200 {
		if _, err := here.Exec("INSERT INTO things (n) VALUES (?)", n); err != nil {
			t.Fatal(err)
		}
		if way := ways[n%len(ways)]; !way.found(n) {
			missed[way.name]++
		}
	}
	if len(missed) > 0 {
		t.Errorf("not found: %v", missed)
	}
}

// through opens connections as the program does.
func through(t testing.TB, first, next *node) *sql.DB {
	t.Helper()
	url, err := dburl.Parse("mysql://root@" + first.address + "," + next.address + "/aftercare")
	if err != nil {
		t.Fatal(err)
	}
	connector, err := driver.FirstReachable(url)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(driver.Keeping(connector, 10))
	t.Cleanup(func() { _ = db.Close() })
	return db
}
