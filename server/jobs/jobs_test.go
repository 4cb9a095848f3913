package jobs

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func TestAJobRunsAgainAndAgainAndNeverBesideItself(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		r := New(ctx, quiet())
		var runs, inside atomic.Int32
		r.Add(Job{Name: "slow", Every: time.Second, Run: func(context.Context) error {
			if inside.Add(1) > 1 {
				t.Error("two runs at once")
			}
			time.Sleep(10 * time.Second) // longer than its interval
			inside.Add(-1)
			runs.Add(1)
			return nil
		}})
		time.Sleep(56 * time.Second)
		stop()
		if err := r.Wait(context.Background()); err != nil {
			t.Fatal(err)
		}
		if n := runs.Load(); n < 5 || n > 6 {
			t.Errorf("%d runs", n)
		}
	})
}

func TestASignalRunsAJobAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		r, wake := New(ctx, quiet()), make(chan struct{}, 1)
		var runs atomic.Int32
		r.Add(Job{Name: "woken", Every: time.Hour, Wake: wake, Run: func(context.Context) error { runs.Add(1); return nil }})
		time.Sleep(2 * time.Second)
		synctest.Wait()
		before := runs.Load()
		wake <- struct{}{}
		synctest.Wait()
		if runs.Load() != before+1 {
			t.Error("it did not run")
		}
		stop()
		_ = r.Wait(context.Background())
	})
}

func TestManySignalsAreServedTogetherAndALoneOneAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		r, wake := New(ctx, quiet()), make(chan struct{}, 1)
		var runs atomic.Int32
		r.Add(Job{Name: "woken", Every: time.Hour, Wake: wake, Apart: 50 * time.Millisecond, Run: func(context.Context) error { runs.Add(1); return nil }})
		time.Sleep(2 * time.Second)
		runs.Store(0)
		for range 100 { // one second
			select {
			case wake <- struct{}{}:
			default:
			}
			time.Sleep(10 * time.Millisecond)
		}
		time.Sleep(time.Second)
		if n := runs.Load(); n < 20 || n > 21 {
			t.Errorf("%d runs", n)
		}
		wake <- struct{}{}
		synctest.Wait()
		if n := runs.Load(); n < 21 || n > 22 {
			t.Errorf("a lone signal waits: %d runs", n)
		}
		stop()
		_ = r.Wait(context.Background())
	})
}

func TestAPanicEndsOneRunAndNotTheJob(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		var text bytes.Buffer
		r := New(ctx, slog.New(slog.NewTextHandler(&text, nil)))
		var runs atomic.Int32
		r.Add(Job{Name: "shaky", Every: time.Second, Run: func(context.Context) error {
			if runs.Add(1) < 3 {
				panic("oops")
			}
			return nil
		}})
		time.Sleep(10 * time.Second)
		stop()
		_ = r.Wait(context.Background())
		if runs.Load() < 5 {
			t.Errorf("%d runs", runs.Load())
		}
		if log := text.String(); strings.Count(log, "a job failed") != 1 || strings.Count(log, "works again") != 1 || !strings.Contains(log, "oops") {
			t.Errorf("log:\n%s", log)
		}
	})
}

func TestALastingFailureIsLoggedNowAndThen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		var text bytes.Buffer
		r := New(ctx, slog.New(slog.NewTextHandler(&text, nil)))
		r.Add(Job{Name: "away", Every: time.Second, Run: func(context.Context) error { return errors.New("no database") }})
		time.Sleep(11 * time.Minute)
		stop()
		_ = r.Wait(context.Background())
		if n := strings.Count(text.String(), "a job failed"); n != 3 {
			t.Errorf("logged %d times in 11 minutes", n)
		}
	})
}

func TestWaitGivesUpWithItsOwnContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		r, hold := New(ctx, quiet()), make(chan bool)
		r.Live("stubborn", func(context.Context) error { <-hold; return nil })
		time.Sleep(3 * time.Second)
		stop()
		limit, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := r.Wait(limit); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		close(hold)
		if err := r.Wait(context.Background()); err != nil {
			t.Error(err)
		}
	})
}
