package graph

import (
	"context"
	"strconv"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/graph/page"
)

// Feed delivers events in the order of their position.
type Feed interface {
	// Follow gives what comes after a position, or from now on when after is nil, until the context ends.
	// Resync says that too much was missed: the reader has to load its lists again.
	Follow(ctx context.Context, after *int64) (<-chan Item, error)
}

// Item is one event of the feed.
type Item struct {
	Position int64
	Resync   bool
	Event    *gen.Event // nil with Resync
}

// followed opens the feed where a subscription's own cursor says, or one of changesCursor.
func (r *Resolver) followed(ctx context.Context, name string, after *string) (<-chan Item, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	if after == nil {
		return r.Feed.Follow(ctx, nil)
	}
	m, err := r.Cursors.Open(scope(ctx, name), *after)
	if err != nil {
		m, err = r.Cursors.Open(scope(ctx, anywhere), *after)
	}
	if err != nil || m.I == nil {
		return nil, fault.Invalid("after", "input.cursor")
	}
	return r.Feed.Follow(ctx, m.I)
}

// cursor is where a subscription goes on after this item.
func (r *Resolver) cursor(ctx context.Context, name string, position int64) (string, error) {
	return r.Cursors.Seal(scope(ctx, name), page.Num(position, strconv.FormatInt(position, 10)))
}

// relay turns what a feed gives into changes, asking the rights again for each (a right withdrawn in between
// ends what is shown); make answers nil for items that are not for this reader.
func relay[I, T any](ctx context.Context, items <-chan I, make_ func(context.Context, I) (*T, error)) <-chan *T {
	out := make(chan *T, 1)
	go func() {
		defer close(out)
		for it := range items {
			change, err := make_(ctx, it)
			if err != nil || change == nil {
				continue
			}
			select {
			case out <- change:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
