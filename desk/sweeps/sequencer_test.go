package sweeps_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/feed"
	"aftercare/desk/sweeps"
	"aftercare/domain/fault"
	"aftercare/ent/gen/event"
)

// happen writes events in one transaction, in streams of the given number.
func happen(w *world, events, streams int) error {
	_, err := desk.InTx(w.System(), w.Desk, func(ctx context.Context, tx *desk.Tx) (int, error) {
		for i := range events {
			_, err := tx.Record(ctx, desk.Happening{Stream: fmt.Sprintf("stream-%d", i%streams), Kind: "test.happened"})
			if err != nil {
				return 0, err
			}
		}
		return events, nil
	})
	return err
}

func TestSequencerGivesEveryEventOnePositionInTheOrderOfItsStream(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		began := time.Now()
		const n = 2500
		for range n / 250 {
			w.ok(happen(w, 250, 40))
		}
		wrote := time.Since(began)
		began = time.Now()
		res, err := sweeps.Sequencer(w.Raw(), w.Desk)
		w.ok(err)
		t.Logf("%d events: written in %v, numbered in %v (%.0f events a second)", n, wrote, time.Since(began), float64(res.Done)/time.Since(began).Seconds())
		list := w.Store.Client.Event.Query().Order(event.ByPosition()).AllX(w.Raw())
		seq := map[string]int{}
		for i, e := range list {
			if e.Position == nil || *e.Position != int64(i+1) {
				t.Fatalf("event %d has position %v", i+1, e.Position)
			}
			if e.Seq != seq[e.Stream]+1 {
				t.Fatalf("position %d is event %d of %s after event %d", i+1, e.Seq, e.Stream, seq[e.Stream])
			}
			seq[e.Stream] = e.Seq
		}
		again, err := sweeps.Sequencer(w.Raw(), w.Desk)
		w.ok(err)
		if again.Done != 0 || res.Done != len(list) {
			t.Errorf("done %d of %d, then %d more", res.Done, len(list), again.Done)
		}
	})
}

func TestSequencerLetsNoReaderSkipAnEvent(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const writers, rounds, each = 4, 12, 7
		var writing, running sync.WaitGroup
		var over atomic.Bool
		for range writers {
			writing.Add(1)
			go func() {
				defer writing.Done()
				for done := 0; done < rounds; {
					err := happen(w, each, 3)
					switch {
					case err == nil:
						done++
					case !fault.Is(err, fault.Conflict): // writers that meet in one stream too often come again
						t.Error(err)
						return
					}
				}
			}()
		}
		for range 3 { // as many servers give positions
			running.Add(1)
			go func() {
				defer running.Done()
				for !over.Load() {
					_, _ = sweeps.Sequencer(w.Raw(), w.Desk) // a lost race is repeated
				}
			}()
		}
		read := map[string]bool{}
		last := int64(0)
		reader := func() {
			list, err := feed.Since(w.Raw(), w.Desk, last, 5)
			if err != nil {
				t.Error(err)
			}
			for _, e := range list {
				if *e.Position != last+1 {
					t.Errorf("position %d after %d", *e.Position, last)
				}
				read[e.ID], last = true, *e.Position
			}
		}
		done := make(chan struct{})
		go func() { writing.Wait(); close(done) }()
		for open := true; open; {
			select {
			case <-done:
				open = false
			default:
				reader()
			}
		}
		over.Store(true)
		running.Wait()
		_, err := sweeps.Sequencer(w.Raw(), w.Desk)
		w.ok(err)
		for before := int64(-1); before != last; {
			before = last
			reader()
		}
		all := w.Store.Client.Event.Query().Order(event.ByPosition(sql.OrderDesc())).AllX(w.Raw())
		if len(read) != len(all) || len(all) < writers*rounds*each {
			t.Errorf("read %d of %d events", len(read), len(all))
		}
	})
}
