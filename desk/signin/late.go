package signin

import (
	"context"
	"sync"
	"time"

	"aftercare/ent/gen/signinfailure"
)

// How late answers become: the first few failures cost nothing, then the wait doubles with each further
// one up to the longest. Behind one address stands a whole hospital, so there it begins later and grows
// more slowly.
const (
	firstWait   = 500 * time.Millisecond
	longestWait = 4 * time.Second

	accountFree, accountStep = 3, 1
	addressFree, addressStep = 20, 10
)

// lateness is how much later a try is answered after so many failures.
func lateness(failures, free, step int) time.Duration {
	if failures < free {
		return 0
	}
	doubled := min((failures-free)/step, 10)
	return min(firstWait<<doubled, longestWait)
}

// wait is the place of one request for how late its answer is to be.
type wait struct {
	mu sync.Mutex
	d  time.Duration
}

type waitKey struct{}

// WithWait gives a request a place for how late it is to be answered. The door keeps the finished answer
// back for so long, a right one and a wrong one alike; nothing else is held meanwhile: no place among the
// operations, no connection, nobody's turn.
func WithWait(ctx context.Context) context.Context {
	return context.WithValue(ctx, waitKey{}, &wait{})
}

// Keep lets the answer of this request wait for so long at least; false when it has no place for it.
func Keep(ctx context.Context, d time.Duration) bool {
	w, held := ctx.Value(waitKey{}).(*wait)
	if held {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.d = max(w.d, d)
	}
	return held
}

// Wait is how long the answer of this request is to be kept back.
func Wait(ctx context.Context) time.Duration {
	w, held := ctx.Value(waitKey{}).(*wait)
	if !held {
		return 0
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.d
}

// delay lets the answer wait for what was counted before this try, which has its reservation already. An
// account that does not exist is counted like any other, so the time tells nothing about it; a known
// device is counted by itself, and no address is.
func (t *attempt) delay(ctx context.Context) error {
	subjects := []string{t.account.subject}
	if !t.trusted {
		subjects = append(subjects, t.address.subject)
	}
	rows, err := t.s.client().SignInFailure.Query().Where(signinfailure.SubjectIn(subjects...)).All(ctx)
	if err != nil {
		return err
	}
	for _, row := range rows {
		free, step := accountFree, accountStep
		if row.Subject == t.address.subject {
			free, step = addressFree, addressStep
		}
		Keep(ctx, lateness(row.Failures-1, free, step))
	}
	return nil
}
