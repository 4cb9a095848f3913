package desk_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/go-sql-driver/mysql"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
)

func my(number uint16) error { return &mysql.MySQLError{Number: number, Message: "scripted"} }

// always is more often than anything is tried.
const always = 100

// A change is one event; the function that makes it counts its runs.
func TestAChangeThatFailsIsMadeAgainOrLookedUpAndNeverTwice(t *testing.T) {
	cases := []struct {
		name    string
		fault   hurt.Fault
		unkeyed bool
		runs    int
		kind    fault.Kind // "" is success
	}{
		{"a deadlock is run again", hurt.Fault{At: hurt.Statement, Err: my(1213)}, false, 2, ""},
		{"a lock that timed out is run again", hurt.Fault{At: hurt.Statement, Err: my(1205), Times: 2}, false, 3, ""},
		{"a stale snapshot is run again", hurt.Fault{At: hurt.Statement, Err: my(1020)}, false, 2, ""},
		{"a conflict that the cluster finds at the commit is run again", hurt.Fault{At: hurt.Commit, Err: my(1213)}, false, 2, ""},
		{"without a key as well", hurt.Fault{At: hurt.Commit, Err: my(1213)}, true, 2, ""},
		{"a node that is not ready is left", hurt.Fault{At: hurt.Statement, Err: my(1047)}, false, 2, ""},
		{"a broken connection is replaced", hurt.Fault{At: hurt.Statement, Err: mysql.ErrInvalidConn}, false, 2, ""},
		{"what a proxy says of it too", hurt.Fault{At: hurt.Statement, Err: my(2013), Times: 2}, false, 3, ""},
		{"a transaction that cannot begin is begun again", hurt.Fault{At: hurt.Begin, Err: my(2006)}, false, 1, ""},
		{"after five tries a deadlock is told", hurt.Fault{At: hurt.Statement, Err: my(1213), Times: always}, false, 5, fault.Conflict},
		{"after five tries an absence is told", hurt.Fault{At: hurt.Statement, Err: my(2003), Times: always}, false, 5, fault.Overloaded},
		{"anything else is told at once", hurt.Fault{At: hurt.Statement, Err: errors.New("odd")}, false, 1, "?"},
		{"a commit whose answer was lost is found", hurt.Fault{At: hurt.Commit, Err: mysql.ErrInvalidConn, After: true}, false, 1, ""},
		{"without a key it is found by its event", hurt.Fault{At: hurt.Commit, Err: mysql.ErrInvalidConn, After: true}, true, 1, ""},
		{"a commit that was lost is run again", hurt.Fault{At: hurt.Commit, Err: mysql.ErrInvalidConn}, false, 2, ""},
		{"whatever the server said", hurt.Fault{At: hurt.Commit, Err: my(1180)}, false, 2, ""},
		{"without a key nobody knows, and it is not run again", hurt.Fault{At: hurt.Commit, Err: mysql.ErrInvalidConn}, true, 1, fault.Timeout},
	}
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		for i, c := range cases {
			stream := fmt.Sprintf("cp_%d", i)
			t.Run(c.name, func(t *testing.T) {
				d := f.Hurt(url, hurt.New(c.fault))
				ctx := f.As(access.Supervisor)
				if !c.unkeyed {
					ctx = desk.WithKey(ctx, desk.Key{Operation: "test", Value: c.name, Hash: "h"})
				}
				runs := 0
				act := func(ctx context.Context) (*gen.Event, error) {
					return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
						runs++
						return tx.Record(ctx, desk.Happening{Stream: stream, Kind: "test.happened"})
					})
				}
				load := func(ctx context.Context, refs []string) (*gen.Event, error) {
					return f.Store.Client.Event.Get(f.Raw(), refs[0])
				}
				got, err := desk.Once(ctx, d, load, act)
				told, _ := fault.As(err)
				switch {
				case c.kind == "" && err != nil, c.kind != "" && err == nil:
					t.Fatalf("got %v", err)
				case c.kind != "" && c.kind != "?" && (told == nil || told.Kind != c.kind):
					t.Errorf("told %v, not %s", err, c.kind)
				}
				if runs != c.runs {
					t.Errorf("ran %d times, not %d", runs, c.runs)
				}
				list := f.Store.Client.Event.Query().Where(event.Stream(stream)).AllX(f.Raw())
				if want := map[bool]int{true: 1, false: 0}[err == nil]; len(list) != want {
					t.Errorf("%d events, not %d", len(list), want)
				}
				if err == nil && got.ID != list[0].ID {
					t.Errorf("told of %s; there is %s", got.ID, list[0].ID)
				}
				if c.unkeyed || err != nil {
					return
				}
				again, err := desk.Once(ctx, d, load, act)
				if err != nil || again.ID != got.ID || runs != c.runs {
					t.Errorf("sent again: %v, %v, %d runs", again, err, runs)
				}
			})
		}
	})
}

// The other server's change is seen only after this one has looked whether the key is there.
func TestARequestThatAnotherServerCarriedOutMeanwhileHasItsAnswer(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		here, there := f.Hurt(url, hurt.New()), f.Desk
		ctx := desk.WithKey(f.As(access.Supervisor), desk.Key{Operation: "test", Value: "meanwhile", Hash: "h"})
		load := func(ctx context.Context, refs []string) (*gen.Event, error) {
			return f.Store.Client.Event.Get(f.Raw(), refs[0])
		}
		record := func(d *desk.Desk) (*gen.Event, error) {
			return desk.Once(ctx, d, load, func(ctx context.Context) (*gen.Event, error) {
				return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
					return tx.Record(ctx, desk.Happening{Stream: "cp_1", Kind: "test.happened"})
				})
			})
		}
		var first *gen.Event
		got, err := desk.Once(ctx, here, load, func(context.Context) (*gen.Event, error) {
			var err error
			if first, err = record(there); err != nil {
				return nil, err
			}
			return nil, desk.Stale(2) // the version that the caller named is gone by its own doing
		})
		if err != nil || got.ID != first.ID {
			t.Errorf("%v, %v; not %s", got, err, first.ID)
		}
	})
}

func TestAChangeIsNotMadeAgainForSomebodyWhoHasLeft(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		d := f.Hurt(url, hurt.New(hurt.Fault{At: hurt.Statement, Err: my(1213), Times: always}))
		ctx, leave := context.WithCancel(f.As(access.Supervisor))
		runs := 0
		_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
			runs++
			leave()
			return tx.Record(ctx, desk.Happening{Stream: "cp_1", Kind: "test.happened"})
		})
		if runs != 1 || !errors.Is(err, context.Canceled) {
			t.Errorf("ran %d times: %v", runs, err)
		}
	})
}
