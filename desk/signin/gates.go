package signin

import (
	"context"
	"sync"
)

// gates let only so many evaluations of one subject run at the same time in this process; the others
// wait. So a row of right passwords sent at once is not mistaken for a row of failures, which are
// counted before they are known to be none.
type gates struct {
	mu   sync.Mutex
	open map[string]*gate
}

type gate struct {
	slots chan struct{}
	users int
}

func newGates() *gates { return &gates{open: map[string]*gate{}} }

// pass waits for a slot of the subject; leave gives it back. The only error is that of ctx.
func (g *gates) pass(ctx context.Context, subject string, width int) (leave func(), err error) {
	g.mu.Lock()
	at, there := g.open[subject]
	if !there {
		at = &gate{slots: make(chan struct{}, width)}
		g.open[subject] = at
	}
	at.users++
	g.mu.Unlock()
	done := func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		if at.users--; at.users == 0 {
			delete(g.open, subject)
		}
	}
	select {
	case at.slots <- struct{}{}:
		return func() { <-at.slots; done() }, nil
	case <-ctx.Done():
		done()
		return nil, ctx.Err()
	}
}
