package jobs

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestASweepRunsOnceForEachHospitalOrOnceForAll(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		var mu sync.Mutex
		seen := map[string]int{}
		look := func(name string) func(context.Context, *desk.Desk) (sweeps.Result, error) {
			return func(ctx context.Context, _ *desk.Desk) (sweeps.Result, error) {
				v := access.From(ctx)
				if _, system := v.System(); !system {
					t.Error("not the program itself")
				}
				mu.Lock()
				defer mu.Unlock()
				seen[name+" "+v.Hospital]++
				if v.Hospital == f.Hospital.ID {
					return sweeps.Result{}, errors.New("this hospital fails")
				}
				return sweeps.Result{Done: 1, Lag: time.Second}, nil
			}
		}
		ctx, stop := context.WithCancel(t.Context())
		moved := make(chan bool, 100)
		r := New(ctx, quiet())
		r.Sweeps(f.Desk, []sweeps.Sweep{
			{Name: "each", Every: time.Hour, Run: look("each")},
			{Name: "whole", Every: time.Hour, Whole: true, Run: look("whole")},
		}, func() { moved <- true })
		<-moved
		for {
			runs, err := sweeps.Status(ctx, f.Desk)
			if err != nil {
				t.Fatal(err)
			}
			if len(runs) == 3 {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		stop()
		if err := r.Wait(context.Background()); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"each " + f.Hospital.ID, "each " + f.Other.ID, "whole "} {
			if seen[want] != 1 {
				t.Errorf("%q ran %d times: %v", want, seen[want], seen)
			}
		}
	})
}

func TestTheSequencerRunsWhenAnActionHasCommitted(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	ctx, stop := context.WithCancel(t.Context())
	ran := make(chan bool, 10)
	r := New(ctx, quiet())
	r.Sweeps(f.Desk, []sweeps.Sweep{{Name: "sequencer", Every: time.Hour, Whole: true, Run: func(context.Context, *desk.Desk) (sweeps.Result, error) {
		ran <- true
		return sweeps.Result{}, nil
	}}}, nil)
	<-ran // the first, by itself
	_, err := desk.InTx(f.System(), f.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		_, err := tx.Record(ctx, desk.Happening{Stream: "cu_1", Kind: "test"})
		return true, err
	})
	if err != nil {
		t.Fatal(err)
	}
	<-ran
	stop()
	_ = r.Wait(context.Background())
}
