package page

import (
	"context"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/fault"
	"aftercare/ent/collect"
)

// Query is what every generated query can do; Q is the query's own type, T its row.
type Query[Q, T any] interface {
	Collect(collect.Selection) Q
	Limit(int) Q
	Clone() Q
	All(context.Context) ([]T, error)
	IDs(context.Context) ([]string, error)
}

// List describes a list: where it comes from, its order, and how a row's place is read.
type List[Q Query[Q, T], T any] struct {
	Query Q
	// Scope names the list, its filters and the viewer; a cursor of another scope is refused.
	Scope string
	// Column orders the list together with the id; Desc turns both round.
	Column string
	Desc   bool
	// EmptyLast: the column may be empty, and rows without a value stand last in both directions.
	EmptyLast bool
	// Needs are the fields that Mark reads, by their API names; they are always loaded.
	Needs []string
	Mark  func(T) Mark
	// Where adds a condition to the query, OrderBy its order: the generated methods, which differ in type.
	Where   func(Q, func(*sql.Selector)) Q
	OrderBy func(Q, func(*sql.Selector)) Q
}

// Args are the arguments of every connection.
type Args struct {
	First *int
	After *string
	// Default is the page size when first is left out.
	Default int
}

// Load fetches one page: first rows and one more, to know whether there is a next page.
func Load[Q Query[Q, T], T any](ctx context.Context, s *Sealer, l List[Q, T], a Args, rows collect.Selection, asked collect.Fields) (*Connection[T], error) {
	n, err := size(a)
	if err != nil {
		return nil, err
	}
	c := &Connection[T]{Edges: []*Edge[T]{}, PageInfo: &PageInfo{HasPreviousPage: a.After != nil}}
	total := l.Query.Clone()
	c.once = new(sync.Once)
	c.total = func(ctx context.Context) (int, error) {
		ids, err := total.Clone().Limit(MaxTotal + 1).IDs(ctx)
		return len(ids), err
	}
	q := l.Query
	if a.After != nil {
		m, err := s.Open(l.Scope, *a.After)
		if err != nil {
			return nil, fault.Invalid("after", "input.cursor")
		}
		q = l.Where(q, l.seek(m))
	}
	if !asked.Has("edges") && !asked.Has("nodes") && !asked.Has("pageInfo") {
		return c, nil
	}
	for _, need := range l.Needs {
		rows.Fields.Add(need)
	}
	q = l.OrderBy(q.Collect(rows).Limit(n+1), l.order())
	found, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	if len(found) > n {
		found, c.PageInfo.HasNextPage = found[:n], true
	}
	for _, row := range found {
		c.Edges = append(c.Edges, &Edge[T]{Node: row})
	}
	return c, l.seal(s, c, asked)
}

// seal makes the cursors that were asked for: of every row, or of the page's ends.
func (l List[Q, T]) seal(s *Sealer, c *Connection[T], asked collect.Fields) (err error) {
	if len(c.Edges) == 0 {
		return nil
	}
	if asked.Has("edges", "cursor") {
		for _, e := range c.Edges {
			if e.Cursor, err = s.Seal(l.Scope, l.Mark(e.Node)); err != nil {
				return err
			}
		}
	}
	for name, end := range map[string]struct {
		of   *Edge[T]
		into **string
	}{"startCursor": {c.Edges[0], &c.PageInfo.StartCursor}, "endCursor": {c.Edges[len(c.Edges)-1], &c.PageInfo.EndCursor}} {
		if !asked.Has("pageInfo", name) {
			continue
		}
		cursor, err := s.Seal(l.Scope, l.Mark(end.of.Node))
		if err != nil {
			return err
		}
		*end.into = &cursor
	}
	return nil
}

func size(a Args) (int, error) {
	n := a.Default
	if n == 0 {
		n = 50
	}
	if a.First != nil {
		n = *a.First
	}
	if n < 1 || n > 100 {
		return 0, fault.Invalid("first", "input.first")
	}
	return n, nil
}

func (l List[Q, T]) order() func(*sql.Selector) {
	return func(s *sql.Selector) {
		if l.EmptyLast {
			s.OrderExpr(sql.ExprFunc(func(b *sql.Builder) { b.Ident(s.C(l.Column)).WriteString(" IS NULL") }))
		}
		if l.Desc {
			s.OrderBy(sql.Desc(s.C(l.Column)), sql.Desc(s.C("id")))
			return
		}
		s.OrderBy(s.C(l.Column), s.C("id"))
	}
}

// seek finds the rows after a place.
func (l List[Q, T]) seek(m Mark) func(*sql.Selector) {
	value, from, past := m.value(), sql.GTE, sql.GT
	if l.Desc {
		from, past = sql.LTE, sql.LT
	}
	return func(s *sql.Selector) {
		c, id := s.C(l.Column), s.C("id")
		switch {
		case l.EmptyLast && m.N:
			s.Where(sql.And(sql.IsNull(c), past(id, m.ID)))
		case l.EmptyLast:
			s.Where(sql.Or(sql.IsNull(c), sql.And(from(c, value), sql.Or(past(c, value), past(id, m.ID)))))
		default:
			s.Where(sql.And(from(c, value), sql.Or(past(c, value), past(id, m.ID))))
		}
	}
}

func (m Mark) value() any {
	switch {
	case m.T != nil:
		return *m.T
	case m.S != nil:
		return *m.S
	case m.I != nil:
		return *m.I
	}
	return ""
}

// At marks a row by an instant.
func At(t time.Time, id string) Mark { return Mark{T: &t, ID: id} }

// Maybe marks a row by an instant that it may not have.
func Maybe(t *time.Time, id string) Mark { return Mark{T: t, N: t == nil, ID: id} }

// By marks a row by a text.
func By(s, id string) Mark { return Mark{S: &s, ID: id} }

// Num marks a row by a number.
func Num(n int64, id string) Mark { return Mark{I: &n, ID: id} }
