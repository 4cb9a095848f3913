// Package live passes the event stream on to subscriptions: one reader per process follows the
// positions and hands each event to every follower. A follower that comes back with an old position
// catches up from the table first; one that is too far behind, or too slow, is told to load again.
// It decides nothing about rights; graph asks them for every event and reader.
package live

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"aftercare/desk"
	"aftercare/desk/feed"
	"aftercare/ent/gen"
	"aftercare/graph"
)

const (
	tick    = 300 * time.Millisecond // how long an event of another process may wait
	batch   = 500
	backlog = 2000 // a reader further behind than this loads its lists again
	buffer  = 256
)

// Hub follows the stream.
type Hub struct {
	desk *desk.Desk
	log  *slog.Logger

	mu        sync.Mutex
	followers map[*follower]struct{}
	last      int64
	begun     chan struct{} // closed when last is known
	nudge     chan struct{}
}

type follower struct {
	items chan graph.Item
	lost  bool
}

// New makes a hub; Run starts it.
func New(d *desk.Desk, log *slog.Logger) *Hub {
	return &Hub{desk: d, log: log, followers: map[*follower]struct{}{}, begun: make(chan struct{}), nudge: make(chan struct{}, 1)}
}

// Nudge makes the hub look at once, after the sequencer has given positions.
func (h *Hub) Nudge() {
	select {
	case h.nudge <- struct{}{}:
	default:
	}
}

// Run reads the stream until the context ends. Run again after a failure it goes on where it was.
func (h *Hub) Run(ctx context.Context) error {
	if err := h.begin(ctx); err != nil {
		return err
	}
	t := time.NewTicker(tick)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		case <-h.nudge:
		}
		if err := h.read(ctx); err != nil && ctx.Err() == nil {
			h.log.WarnContext(ctx, "reading the event stream", "error", err)
		}
	}
}

// begin finds out where the stream stands; followers wait for it, for what lies between their place and a
// place that is not known yet would never be passed on.
func (h *Hub) begin(ctx context.Context) error {
	select {
	case <-h.begun:
		return nil
	default:
	}
	head, err := feed.Head(ctx, h.desk)
	if err != nil {
		return err
	}
	h.mu.Lock()
	h.last = head
	h.mu.Unlock()
	close(h.begun)
	return nil
}

func (h *Hub) read(ctx context.Context) error {
	for {
		h.mu.Lock()
		after := h.last
		h.mu.Unlock()
		events, err := feed.Since(ctx, h.desk, after, batch)
		if err != nil || len(events) == 0 {
			return err
		}
		h.mu.Lock()
		for _, e := range events {
			h.last = *e.Position
			for f := range h.followers {
				f.offer(graph.Item{Position: *e.Position, Event: e})
			}
		}
		h.mu.Unlock()
	}
}

// offer never waits: a reader whose buffer is full is told to load again instead.
func (f *follower) offer(it graph.Item) {
	if f.lost {
		it = graph.Item{Position: it.Position, Resync: true}
	}
	select {
	case f.items <- it:
		f.lost = false
	default:
		f.lost = true
	}
}

// Follow gives the events after a position; see graph.Feed.
func (h *Hub) Follow(ctx context.Context, after *int64) (<-chan graph.Item, error) {
	select {
	case <-h.begun:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	f := &follower{items: make(chan graph.Item, buffer)}
	h.mu.Lock()
	h.followers[f] = struct{}{}
	from := h.last
	h.mu.Unlock()
	out := make(chan graph.Item, 1)
	go func() {
		defer close(out)
		defer func() {
			h.mu.Lock()
			delete(h.followers, f)
			h.mu.Unlock()
		}()
		seen := from
		if after != nil {
			seen = h.catchUp(ctx, *after, from, out)
		}
		for {
			select {
			case <-ctx.Done():
				return
			case it := <-f.items:
				if it.Position <= seen && !it.Resync {
					continue
				}
				if !send(ctx, out, it) {
					return
				}
			}
		}
	}()
	return out, nil
}

// catchUp sends what lies between the reader's position and the hub's and gives the last one sent.
func (h *Hub) catchUp(ctx context.Context, after, until int64, out chan<- graph.Item) int64 {
	if after > until {
		// Another server, or the query before, has seen more of the stream than this reader has yet: the
		// rest will come. Only a place beyond its end means that the stream is another one.
		var head int64
		if !h.insist(ctx, func() (err error) { head, err = feed.Head(ctx, h.desk); return err }) {
			return after
		}
		if after <= head {
			return after
		}
	}
	if until-after > backlog || after > until {
		send(ctx, out, graph.Item{Position: until, Resync: true})
		return until
	}
	for after < until {
		var events []*gen.Event
		read := func() (err error) { events, err = feed.Since(ctx, h.desk, after, batch); return err }
		if !h.insist(ctx, read) || len(events) == 0 {
			return after
		}
		for _, e := range events {
			if !send(ctx, out, graph.Item{Position: *e.Position, Event: e}) {
				return after
			}
			after = *e.Position
		}
	}
	return after
}

// insist reads until it succeeds: what was not read here would never be told. False when the reader is gone.
func (h *Hub) insist(ctx context.Context, read func() error) bool {
	for read() != nil {
		select {
		case <-time.After(tick):
		case <-ctx.Done():
			return false
		}
	}
	return true
}

func send(ctx context.Context, out chan<- graph.Item, it graph.Item) bool {
	select {
	case out <- it:
		return true
	case <-ctx.Done():
		return false
	}
}
