// Package page is the one way in which lists are paged: keyset connections with opaque, authenticated
// cursors, 1 to 100 rows, a total that is counted only when it is asked for and never beyond a bound.
// The row after a cursor is sought as "a >= ? AND (a > ? OR id > ?)": the tuple form makes MariaDB read
// every entry before the page.
//
// Connection types live here and not in graph, because the generated code imports them.
package page

import (
	"context"
	"sync"
)

// Node is any record that has an id; ids carry the type.
type Node interface{}

// PageInfo tells where a page stands.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Edge is one row with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Connection is one page.
type Connection[T any] struct {
	Edges    []*Edge[T]
	PageInfo *PageInfo
	total    func(context.Context) (int, error) // rows of the whole list, at most MaxTotal+1
	once     *sync.Once
	counted  int
	failed   error
}

// Nodes are the rows without their cursors.
func (c *Connection[T]) Nodes() []T {
	out := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		out[i] = e.Node
	}
	return out
}

// MaxTotal bounds every count; TotalCountCapped tells 1000 from more.
const MaxTotal = 1000

// IDs are the ids of the rows, as mark tells them.
func (c *Connection[T]) IDs(mark func(T) Mark) []string {
	out := make([]string, len(c.Edges))
	for i, e := range c.Edges {
		out[i] = mark(e.Node).ID
	}
	return out
}

// TotalCount counts the rows of the whole list, up to MaxTotal; null where the viewer may not see it.
func (c *Connection[T]) TotalCount(ctx context.Context) (*int, error) {
	if c.total == nil {
		return nil, nil
	}
	n, err := c.count(ctx)
	n = min(n, MaxTotal)
	return &n, err
}

// TotalCountCapped tells whether the list has more rows than TotalCount says.
func (c *Connection[T]) TotalCountCapped(ctx context.Context) (bool, error) {
	if c.total == nil {
		return false, nil
	}
	n, err := c.count(ctx)
	return n > MaxTotal, err
}

// count asks once, whichever of the two fields comes first.
func (c *Connection[T]) count(ctx context.Context) (int, error) {
	c.once.Do(func() { c.counted, c.failed = c.total(ctx) })
	return c.counted, c.failed
}

// Hidden is the empty page of a list that the viewer may not see: no rows, no total.
func Hidden[T any]() *Connection[T] {
	return &Connection[T]{Edges: []*Edge[T]{}, PageInfo: &PageInfo{}}
}
