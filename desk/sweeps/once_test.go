package sweeps_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent"

	"aftercare/desk/sweeps"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// plant makes n missed appointments and n visits of as many customers, all due now.
func plant(w *world, n int) {
	w.t.Helper()
	for i := range n {
		cu := w.Customer(fmt.Sprintf("客户%d", i))
		w.appointment(cu, w.Clock.Now().Add(-time.Hour-time.Duration(i)*time.Second), terms.AppointmentStatusBooked)
		other := w.Customer(fmt.Sprintf("来客%d", i))
		w.visit(other, w.Clock.Now().Add(-2*time.Hour), i%2 == 0, "double-eyelid", "botulinum")
	}
}

// proveOnce checks that every source was planned exactly once, in calls that nobody shares by mistake.
func proveOnce(w *world, n int) {
	w.t.Helper()
	ctx, c := w.Raw(), w.Store.Client
	if got := c.Callback.Query().Where(callback.PurposeEQ(terms.CallbackPurposeNoShow)).CountX(ctx); got != n {
		w.t.Errorf("%d recovery calls for %d missed appointments", got, n)
	}
	// Two families and the evening call share one call per visit.
	if got := c.Callback.Query().Where(callback.PurposeEQ(terms.CallbackPurposePostOp)).CountX(ctx); got != n {
		w.t.Errorf("%d care calls for %d visits", got, n)
	}
	if got, want := c.CallbackOrigin.Query().CountX(ctx), n+3*n; got != want {
		w.t.Errorf("%d origins, want %d", got, want)
	}
	if got := c.CallbackOrigin.Query().Where(callbackorigin.CallbackIDIsNil()).CountX(ctx); got != 0 {
		w.t.Errorf("%d origins without a call", got)
	}
}

func TestEightSweepsAtOnceMakeEachCallOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 60
		plant(w, n)
		var all sync.WaitGroup
		errs := make(chan error, 64)
		for range 8 {
			all.Add(1)
			go func() {
				defer all.Done()
				for _, s := range []func() (sweeps.Result, error){
					func() (sweeps.Result, error) { return sweeps.Missed(w.System(), w.Desk) },
					func() (sweeps.Result, error) { return sweeps.Visits(w.System(), w.Desk) },
				} {
					if _, err := s(); err != nil {
						errs <- err
					}
				}
			}()
		}
		all.Wait()
		close(errs)
		for err := range errs {
			t.Logf("a sweep left work for the next run: %v", err)
		}
		w.do(sweeps.Missed, sweeps.Visits)
		proveOnce(w, n)

		// The next steps, eight at once.
		for _, cb := range w.Store.Client.Callback.Query().AllX(w.Raw()) {
			w.closes(cb, terms.CallbackStateCompleted)
		}
		for range 8 {
			all.Add(1)
			go func() {
				defer all.Done()
				if _, err := sweeps.Next(w.System(), w.Desk); err != nil {
					t.Logf("a sweep left work for the next run: %v", err)
				}
			}()
		}
		all.Wait()
		w.do(sweeps.Next)
		if got := w.Store.Client.Callback.Query().Where(callback.PurposeEQ(terms.CallbackPurposeNoShow), callback.Open(true)).CountX(w.Raw()); got != n {
			t.Errorf("%d second recovery calls, want %d", got, n)
		}
		if got := w.Store.Client.Callback.Query().Where(callback.PurposeEQ(terms.CallbackPurposePostOp), callback.Open(true)).CountX(w.Raw()); got != n {
			t.Errorf("%d second care calls, want %d", got, n)
		}
	})
}

func TestASweepThatCrashesHalfwayIsFinishedByTheNext(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 20
		plant(w, n)
		crash := errors.New("the power went")
		var left atomic.Int64
		w.Store.Client.Callback.Use(func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				if left.Add(-1) == 0 {
					return nil, crash
				}
				return next.Mutate(ctx, m)
			})
		})
		for at := int64(1); at < 12; at += 3 {
			left.Store(at)
			ctx, cancel := context.WithCancel(w.System())
			_, err := sweeps.Missed(ctx, w.Desk)
			cancel()
			if err != nil && !strings.Contains(err.Error(), crash.Error()) {
				t.Fatal(err)
			}
			left.Store(at)
			_, err = sweeps.Visits(w.System(), w.Desk)
			if err != nil && !strings.Contains(err.Error(), crash.Error()) {
				t.Fatal(err)
			}
		}
		left.Store(0)
		w.do(sweeps.Missed, sweeps.Visits)
		proveOnce(w, n)
	})
}

func TestARowThatAlwaysFailsDoesNotHoldUpTheOthers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 5
		plant(w, n)
		bad := w.Store.Client.Appointment.Query().AllX(w.Raw())[2].CustomerID
		w.Store.Client.Callback.Use(func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				if v, ok := m.Field("customer_id"); ok && v == bad {
					return nil, errors.New("this one is broken")
				}
				return next.Mutate(ctx, m)
			})
		})
		_, err := sweeps.Missed(w.System(), w.Desk)
		if err == nil || !strings.Contains(err.Error(), "broken") {
			t.Errorf("the failure is not reported: %v", err)
		}
		if got := w.Store.Client.Callback.Query().CountX(w.Raw()); got != n-1 {
			t.Errorf("%d calls, want all but the broken one", got)
		}
	})
}
