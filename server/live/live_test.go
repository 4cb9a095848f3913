package live_test

import (
	"context"
	stdsql "database/sql"
	"errors"
	"log/slog"
	"testing"
	"time"

	"modernc.org/sqlite"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/ent"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
	"aftercare/graph"
	"aftercare/server/live"
)

// happen writes events and gives them their positions.
func happen(t *testing.T, f *desktest.Fixture, n int) {
	t.Helper()
	for range n {
		_, err := desk.InTx(f.As(access.Supervisor), f.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
			return tx.Record(ctx, desk.Happening{Stream: "cp_1", Kind: "test.happened"})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := sweeps.Sequencer(t.Context(), f.Desk); err != nil {
		t.Fatal(err)
	}
}

// hear takes some items and fails when they are not those of these positions.
func hear(t *testing.T, items <-chan graph.Item, first, last int64) {
	t.Helper()
	for want := first; want <= last; want++ {
		select {
		case it := <-items:
			if it.Position != want || it.Resync {
				t.Fatalf("told of %d (load again: %v), not of %d", it.Position, it.Resync, want)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("never told of %d", want)
		}
	}
}

func run(t *testing.T, h *live.Hub) {
	done := make(chan error, 1)
	ctx, stop := context.WithCancel(t.Context())
	go func() { done <- h.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

func TestWhoFollowsBeforeTheHubHasBegunMissesNothing(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	h := live.New(f.Desk, slog.New(slog.DiscardHandler))
	happen(t, f, 2)
	after := int64(0)
	got := make(chan (<-chan graph.Item), 1)
	go func() {
		items, err := h.Follow(t.Context(), &after)
		if err != nil {
			t.Error(err)
		}
		got <- items
	}()
	time.Sleep(50 * time.Millisecond) // as a server does whose jobs begin one after the other
	run(t, h)
	items := <-got
	hear(t, items, 1, 2)
	happen(t, f, 1)
	hear(t, items, 3, 3)
}

func TestWhoCatchesUpWhileTheDatabaseFailsMissesNothing(t *testing.T) {
	url := testdb.SQLite(t)
	f := desktest.New(t, url)
	happen(t, f, 3)
	c, err := sqlite.NewConnector(url.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	read := stdsql.OpenDB(driver.Keeping(hurt.Connector(c, hurt.New(hurt.Fault{At: hurt.Statement, Skip: 1, Times: 3, Err: errors.New("odd")})), 50))
	defer read.Close()
	d := desk.New(ent.Over(url.Dialect, f.Store.Write, read), f.Clock.Now, desk.PhoneKeys{Key: []byte("test key of 32 bytes for phones!")}, false)
	h := live.New(d, slog.New(slog.DiscardHandler))
	run(t, h)
	after := int64(0)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	items, err := h.Follow(ctx, &after)
	if err != nil {
		t.Fatal(err)
	}
	hear(t, items, 1, 3)
}
