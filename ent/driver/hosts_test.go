package driver_test

import (
	"context"
	"database/sql"
	stdsql "database/sql/driver"
	"errors"
	"fmt"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/go-sql-driver/mysql"

	"aftercare/ent/driver"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
)

func my(number uint16) error { return &mysql.MySQLError{Number: number, Message: "scripted"} }

const always = 1000

// opening is how many statements a new connection to one of several hosts takes.
const opening = 3

// pair is a pool over two hosts, which are two doors to one database, each with its script.
func pair(t *testing.T, first, second *hurt.Script) *sql.DB {
	t.Helper()
	url := testdb.EmptyMySQL(t)
	var doors []stdsql.Connector
	for _, s := range []*hurt.Script{first, second} {
		c, err := mysql.NewConnector(url.Config(""))
		if err != nil {
			t.Fatal(err)
		}
		doors = append(doors, hurt.Connector(c, s))
	}
	db := sql.OpenDB(driver.Keeping(driver.Alternating(doors...), 10))
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// use asks several times, with several connections open at once before, and tells what failed.
func use(t *testing.T, db *sql.DB, times int) (failures []error) {
	t.Helper()
	for range times {
		var n int
		if err := db.QueryRow("SELECT ? + 1", 1).Scan(&n); err != nil {
			failures = append(failures, err)
		}
	}
	return failures
}

func fillPool(t *testing.T, db *sql.DB, n int) {
	t.Helper()
	var open []*sql.Conn
	for range n {
		c, err := db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, c)
	}
	for _, c := range open {
		_ = c.Close()
	}
}

func TestTheNextHostIsAskedWhenOneFailsAndOnlyThen(t *testing.T) {
	refused := fmt.Errorf("dial: %w", errors.New("connection refused"))
	for _, c := range []struct {
		name          string
		first         []hurt.Fault
		fails         int // statements that are told to fail
		toFirst, next bool
	}{
		{"while the first answers the second is not asked", nil, 0, true, false},
		{"a host that refuses is passed over", []hurt.Fault{{At: hurt.Connect, Err: refused, Times: always}}, 0, false, true},
		{"one whose name is not found too", []hurt.Fault{{At: hurt.Connect, Err: my(2003), Times: always}}, 0, false, true},
		{"a node that takes connections and is not ready is passed over", []hurt.Fault{{At: hurt.Statement, Err: my(1047), Times: always}}, 0, true, true},
		{"a node that becomes unready is left", []hurt.Fault{{At: hurt.Statement, Err: my(1047), Skip: 2 + 5*opening, Times: always}}, 1, true, true},
		{"one that has become read-only", []hurt.Fault{{At: hurt.Statement, Err: my(1290), Skip: 2 + 5*opening, Times: always}}, 1, true, true},
		{"one that has gone away", []hurt.Fault{{At: hurt.Statement, Err: my(2006), Skip: 2 + 5*opening, Times: always}}, 1, true, true},
		{"one whose connection breaks", []hurt.Fault{{At: hurt.Statement, Err: mysql.ErrInvalidConn, Skip: 2 + 5*opening, Times: always}}, 1, true, true},
		{"a server that is no cluster node stays", []hurt.Fault{{At: hurt.Statement, Err: my(1193), Skip: 1}}, 0, true, false},
		{"a conflict is no reason", []hurt.Fault{{At: hurt.Statement, Err: my(1213), Skip: 2 + 5*opening}}, 1, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			first, second := hurt.New(c.first...), hurt.New()
			db := pair(t, first, second)
			fillPool(t, db, 5) // four idle connections lead to the host that is about to fail
			if got := len(use(t, db, 20)); got != c.fails {
				t.Errorf("%d statements failed, not %d", got, c.fails)
			}
			if got := first.Count(hurt.Statement) > 0; got != c.toFirst {
				t.Errorf("the first host was asked: %v", got)
			}
			if got := second.Count(hurt.Statement) > 0; got != c.next {
				t.Errorf("the second host was asked: %v", got)
			}
		})
	}
}

// A begin waits at a cluster node until that has everything. Where it cannot, nobody was in the way.
func TestABeginThatCouldNotWaitIsDoneAtTheNextHost(t *testing.T) {
	first, second := hurt.New(hurt.Fault{At: hurt.Begin, Err: my(1205)}), hurt.New()
	db := pair(t, first, second)
	if _, err := db.Begin(); !driver.Away(err) || errors.As(err, new(*mysql.MySQLError)) {
		t.Errorf("%v", err)
	}
	for range 2 {
		tx, err := db.Begin()
		if err != nil {
			t.Fatal(err)
		}
		_ = tx.Rollback()
	}
	if first.Count(hurt.Begin) != 1 || second.Count(hurt.Begin) != 2 {
		t.Errorf("%d at the first, %d at the second", first.Count(hurt.Begin), second.Count(hurt.Begin))
	}
}

// Of a statement it is a row or a table that another has locked, for which migrations wait in turns.
func TestALockThatTimedOutIsNoReasonToLeaveAHost(t *testing.T) {
	first, second := hurt.New(hurt.Fault{At: hurt.Statement, Err: my(1205), Skip: opening}), hurt.New()
	db := pair(t, first, second)
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec("DO ?", 1); driver.Away(err) || !errors.As(err, new(*mysql.MySQLError)) {
		t.Errorf("%v", err)
	}
	_ = tx.Rollback()
	if failures := use(t, db, 3); len(failures) > 0 || second.Count(hurt.Connect) > 0 {
		t.Errorf("%v, and %d connections to the second host", failures, second.Count(hurt.Connect))
	}
}

func TestAConnectionToOneOfSeveralHostsNeverReadsWhatIsStale(t *testing.T) {
	url := testdb.EmptyMySQL(t)
	one, err := driver.FirstReachable(url)
	if err != nil {
		t.Fatal(err)
	}
	for want, c := range map[int]stdsql.Connector{0: one, 7: driver.Alternating(one, one)} {
		db := sql.OpenDB(driver.Keeping(c, 10))
		defer db.Close()
		db.SetMaxOpenConns(1)
		for range 3 {
			tx, err := db.Begin()
			if err != nil {
				t.Fatal(err)
			}
			var inside, outside int
			err = tx.QueryRow("SELECT @@wsrep_sync_wait").Scan(&inside)
			if err := errors.Join(err, tx.Commit(), db.QueryRow("SELECT @@wsrep_sync_wait").Scan(&outside)); err != nil {
				t.Fatal(err)
			}
			if inside != want || outside != want {
				t.Errorf("it waits before %d inside and %d outside a transaction, not %d", inside, outside, want)
			}
		}
	}
}

func TestACallerWhoHasGoneSaysNothingOfTheHost(t *testing.T) {
	url := testdb.EmptyMySQL(t)
	plain, err := mysql.NewConnector(url.Config(""))
	if err != nil {
		t.Fatal(err)
	}
	first, second := hurt.New(), hurt.New()
	c := driver.Alternating(hurt.Connector(plain, first), hurt.Connector(plain, second))
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Connect(gone); err == nil {
		t.Error("a connection for nobody")
	}
	conn, err := c.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if first.Count(hurt.Connect) != 2 || second.Count(hurt.Connect) != 0 {
		t.Errorf("%d at the first, %d at the second", first.Count(hurt.Connect), second.Count(hurt.Connect))
	}
}

// Where the time of a caller was up before a host took a connection, those that it has may hang as well.
func TestConnectionsToAHostThatWasTooSlowToConnectAreGivenUp(t *testing.T) {
	url := testdb.EmptyMySQL(t)
	plain, err := mysql.NewConnector(url.Config(""))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		end  func(context.Context) (context.Context, context.CancelFunc)
		good bool
	}{
		"the time is up": {func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithDeadline(ctx, time.Now().Add(-time.Second))
		}, false},
		"the caller has gone": {func(ctx context.Context) (context.Context, context.CancelFunc) {
			gone, cancel := context.WithCancel(ctx)
			cancel()
			return gone, cancel
		}, true},
	} {
		t.Run(name, func(t *testing.T) {
			hosts := driver.Alternating(hurt.Connector(plain, hurt.New()), hurt.Connector(plain, hurt.New()))
			old, err := hosts.Connect(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer old.Close()
			over, cancel := c.end(t.Context())
			defer cancel()
			if _, err := hosts.Connect(over); err == nil {
				t.Error("a connection for nobody")
			}
			if good := old.(stdsql.Validator).IsValid(); good != c.good {
				t.Errorf("the older connection is good: %v", good)
			}
		})
	}
}

func TestWhenNoHostAnswersTheDatabaseIsAway(t *testing.T) {
	none := func() *hurt.Script {
		return hurt.New(hurt.Fault{At: hurt.Connect, Err: errors.New("no"), Times: always})
	}
	failures := use(t, pair(t, none(), none()), 1)
	if len(failures) != 1 || !driver.Away(failures[0]) {
		t.Errorf("%v", failures)
	}
}

func TestAHostThatHangsIsLeftAfterADeadline(t *testing.T) {
	first, second := hurt.New(hurt.Fault{At: hurt.Statement, Err: context.DeadlineExceeded, Skip: 5 * opening}, hurt.Fault{At: hurt.Connect, Err: my(2003), Skip: 5, Times: always}), hurt.New()
	db := pair(t, first, second)
	fillPool(t, db, 5)
	if failures := use(t, db, 10); len(failures) != 1 || second.Count(hurt.Statement) != 9+opening {
		t.Errorf("%v, and %d statements at the second host", failures, second.Count(hurt.Statement))
	}
}

// What is left open by a transaction that did not end must never be the next one's.
func TestAConnectionWhoseTransactionDidNotEndIsNotUsedAgain(t *testing.T) {
	for _, c := range []struct {
		name  string
		fault hurt.Fault
		anew  bool
	}{
		{"a commit that failed", hurt.Fault{At: hurt.Commit, Err: errors.New("odd")}, true},
		{"a rollback that failed", hurt.Fault{At: hurt.Rollback, Err: errors.New("odd")}, true},
		{"a lock that timed out", hurt.Fault{At: hurt.Statement, Skip: 1, Err: my(1205)}, true},
		{"a server that takes no changes", hurt.Fault{At: hurt.Statement, Skip: 1, Err: my(1836)}, true},
		{"a deadlock that was undone cleanly", hurt.Fault{At: hurt.Statement, Skip: 1, Err: my(1213)}, false},
		{"a good transaction", hurt.Fault{At: hurt.Connect, Skip: always}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			url := testdb.EmptyMySQL(t)
			plain, err := mysql.NewConnector(url.Config(""))
			if err != nil {
				t.Fatal(err)
			}
			s := hurt.New(c.fault)
			db := sql.OpenDB(driver.Keeping(hurt.Connector(plain, s), 10))
			defer db.Close()
			db.SetMaxOpenConns(1)
			if _, err := db.Exec("CREATE TABLE things (n INTEGER)"); err != nil {
				t.Fatal(err)
			}
			tx, err := db.Begin()
			if err != nil {
				t.Fatal(err)
			}
			_, failed := tx.Exec("INSERT INTO things VALUES (?)", 1)
			if failed == nil && c.fault.At != hurt.Rollback {
				_ = tx.Commit()
			} else {
				_ = tx.Rollback()
			}
			rows := -1
			if err := db.QueryRow("SELECT count(*) FROM things WHERE n = ?", 1).Scan(&rows); err != nil {
				t.Fatal(err)
			}
			if anew := s.Count(hurt.Connect) > 1; anew != c.anew {
				t.Errorf("a new connection: %v", anew)
			}
			if want := map[bool]int{true: 1, false: 0}[c.fault.At == hurt.Connect]; rows != want {
				t.Errorf("%d rows, not %d", rows, want)
			}
		})
	}
}

// Another's commit is seen by a read that is repeated inside a transaction, on every connection.
func TestATransactionSeesWhatOthersHaveCommittedMeanwhile(t *testing.T) {
	url := testdb.EmptyMySQL(t)
	one, err := driver.FirstReachable(url)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]stdsql.Connector{"one host": one, "several": driver.Alternating(one, one)} {
		db := sql.OpenDB(driver.Keeping(c, 10))
		defer db.Close()
		if _, err := db.Exec("CREATE OR REPLACE TABLE things (n INTEGER)"); err != nil {
			t.Fatal(err)
		}
		tx, err := driver.New(url.Dialect, db, db).Tx(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for want := range 3 {
			var rows entsql.Rows
			if err := tx.Query(t.Context(), "SELECT count(*) FROM things WHERE n = ?", []any{1}, &rows); err != nil {
				t.Fatal(err)
			}
			if n, err := entsql.ScanInt(rows); err != nil || n != want {
				t.Errorf("%s: %d, %v; not %d", name, n, err, want)
			}
			_ = rows.Close()
			if _, err := db.Exec("INSERT INTO things VALUES (?)", 1); err != nil {
				t.Fatal(err)
			}
		}
		_ = tx.Rollback()
	}
}
