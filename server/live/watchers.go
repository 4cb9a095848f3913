package live

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"aftercare/desk"
	"aftercare/desk/watchers"
)

// look is how often the rows are read while anybody follows them; who comes and goes shows within that.
const look = time.Second

// Watch passes on who has which records open. It reads the rows of all servers by one statement a second,
// and none while nobody follows.
type Watch struct {
	desk *desk.Desk
	log  *slog.Logger
	wake chan struct{}

	mu      sync.Mutex
	lookers map[*looker]struct{}
	last    map[string][]watchers.Seat
}

// looker is one follower; changes that it has not taken yet are kept as they are by now.
type looker struct {
	records []string
	fresh   bool // has not been told anything yet
	waiting map[string][]watchers.Seat
	signal  chan struct{}
}

// NewWatch makes it; Run starts it.
func NewWatch(d *desk.Desk, log *slog.Logger) *Watch {
	return &Watch{desk: d, log: log, wake: make(chan struct{}, 1), lookers: map[*looker]struct{}{}}
}

// Follow gives who is at the records; see graph.Watching.
func (w *Watch) Follow(ctx context.Context, records []string) <-chan map[string][]watchers.Seat {
	l := &looker{records: records, fresh: true, signal: make(chan struct{}, 1)}
	w.mu.Lock()
	w.lookers[l] = struct{}{}
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
	out := make(chan map[string][]watchers.Seat)
	go func() {
		defer close(out)
		defer func() {
			w.mu.Lock()
			delete(w.lookers, l)
			w.mu.Unlock()
		}()
		for {
			select {
			case <-ctx.Done():
				return
			case <-l.signal:
			}
			w.mu.Lock()
			change := l.waiting
			l.waiting = nil
			w.mu.Unlock()
			if len(change) == 0 {
				continue // taken already with the one before
			}
			select {
			case <-ctx.Done():
				return
			case out <- change:
			}
		}
	}()
	return out
}

// Run reads until the context ends.
func (w *Watch) Run(ctx context.Context) error {
	t := time.NewTicker(look)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		case <-w.wake:
		}
		if err := w.read(ctx); err != nil && ctx.Err() == nil {
			w.log.WarnContext(ctx, "reading who has records open", "error", err)
		}
	}
}

func (w *Watch) read(ctx context.Context) error {
	w.mu.Lock()
	followed := len(w.lookers)
	w.mu.Unlock()
	if followed == 0 {
		return nil
	}
	now, err := watchers.All(ctx, w.desk)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for l := range w.lookers {
		for _, id := range l.records {
			if l.fresh || !slices.Equal(w.last[id], now[id]) {
				l.tell(id, now[id])
			}
		}
		l.fresh = false
	}
	w.last = now
	return nil
}

// tell never waits: what was not taken yet is replaced by what is true now.
func (l *looker) tell(id string, at []watchers.Seat) {
	if l.waiting == nil {
		l.waiting = map[string][]watchers.Seat{}
	}
	l.waiting[id] = at
	select {
	case l.signal <- struct{}{}:
	default:
	}
}
