package live_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/watchers"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/server/live"
)

// next waits for a change; a test that waits in vain is ended by go test.
func next(t *testing.T, from <-chan map[string][]watchers.Seat) map[string][]watchers.Seat {
	t.Helper()
	change, ok := <-from
	if !ok {
		t.Fatal("the follower has ended")
	}
	return change
}

func TestFollowersAreToldWhatIsAndThenWhatChangesOnAnyServer(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		one, two := f.Customer("李华").ID, f.Customer("王芳").ID
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		// Two servers over one database: what one writes, the other tells.
		here, there := live.NewWatch(f.Desk, slog.New(slog.DiscardHandler)), live.NewWatch(f.Desk, slog.New(slog.DiscardHandler))
		go func() { _ = here.Run(ctx) }()
		go func() { _ = there.Run(ctx) }()
		say := func(role access.Role, record string, mode terms.WatchMode) {
			t.Helper()
			if _, err := watchers.Watch(f.As(role), f.Desk, watchers.WatchRecordInput{Record: record, Mode: mode, Tab: "t"}); err != nil {
				t.Fatal(err)
			}
		}
		say(access.Supervisor, one, terms.WatchModeLooking)
		leave, end := context.WithCancel(ctx)
		a, b := here.Follow(leave, []string{one, two}), there.Follow(ctx, []string{two})
		if got := next(t, a); len(got) != 2 || len(got[one]) != 1 || len(got[two]) != 0 {
			t.Fatalf("at first: %v", got)
		}
		if got := next(t, b); len(got) != 1 || len(got[two]) != 0 {
			t.Fatalf("at first: %v", got)
		}
		say(access.CallbackAgent, two, terms.WatchModeEditing)
		for _, from := range []<-chan map[string][]watchers.Seat{a, b} {
			if got := next(t, from); len(got) != 1 || len(got[two]) != 1 || got[two][0].Mode != terms.WatchModeEditing || got[two][0].Staff != f.Staff[access.CallbackAgent].ID {
				t.Errorf("after somebody came: %v", got)
			}
		}
		f.Clock.Advance(time.Minute) // silence
		if got := next(t, a); len(got[one])+len(got[two]) != 0 {
			t.Errorf("after a minute of silence: %v", got)
		}
		end()
		for range a { //nolint:revive // until it is closed
		}
	})
}
