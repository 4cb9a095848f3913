package collect

import (
	"context"
	"errors"
	"slices"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
)

// Scope gives the condition under which a viewer sees rows of an entity; nil means all of them.
type Scope func(entity string) (func(*sql.Selector), error)

// Rider is an edge to one record that comes along in the statement of its parent, by a join on its id, instead of
// in a statement of its own.
type Rider[P any] interface {
	scope(Scope) error
	join(s *sql.Selector, parent func(column string) string)
	names() []string
	scan() ([]any, error)
	attach(parent *P, values []any) error
	finish(context.Context) error
}

// Riders are the edges to one record that a query loads with itself.
type Riders[P any] struct {
	list   []Rider[P]
	scoped bool
	rows   [][]any // what was read for the edges, row by row
}

// NewRiders are the riders of a query; nil for none.
func NewRiders[P any](list []Rider[P]) *Riders[P] {
	if len(list) == 0 {
		return nil
	}
	return &Riders[P]{list: list}
}

// Scoped narrows every joined table to what the viewer may see. A query whose riders were not scoped fails.
func (r *Riders[P]) Scoped(of Scope) error {
	if r == nil {
		return nil
	}
	for _, e := range r.list {
		if err := e.scope(of); err != nil {
			return err
		}
	}
	r.scoped = true
	return nil
}

var errUnscoped = errors.New("collect: nobody said which rows of the joined tables may be seen")

// Mount adds the joins to a query's statement and reads their columns beside its own. Counting needs no join.
func (r *Riders[P]) Mount(spec *sqlgraph.QuerySpec) {
	if r == nil || spec.ScanValues == nil {
		return
	}
	r.rows = nil
	spec.Modifiers = append(slices.Clone(spec.Modifiers), func(s *sql.Selector) {
		if !r.scoped {
			s.AddError(errUnscoped)
			return
		}
		for _, e := range r.list {
			e.join(s, s.C)
		}
	})
	values, assign := spec.ScanValues, spec.Assign
	own := -1 // how many columns are the query's own: the riders' come last
	count := func(columns []string) int {
		if own < 0 {
			own = len(columns)
			for _, e := range r.list {
				own -= len(e.names())
			}
		}
		return own
	}
	spec.ScanValues = func(columns []string) ([]any, error) {
		list, err := values(columns[:count(columns)])
		for _, e := range r.list {
			more, bad := e.scan()
			list, err = append(list, more...), errors.Join(err, bad)
		}
		return list, err
	}
	spec.Assign = func(columns []string, list []any) error {
		n := count(columns)
		r.rows = append(r.rows, list[n:])
		return assign(columns[:n], list[:n])
	}
}

// Finish makes the records out of what was read and loads the edges to many below them.
func (r *Riders[P]) Finish(ctx context.Context, parents []*P) error {
	if r == nil {
		return nil
	}
	for i, p := range parents {
		at := 0
		for _, e := range r.list {
			if err := e.attach(p, r.rows[i][at:]); err != nil {
				return err
			}
			at += len(e.names())
		}
	}
	for _, e := range r.list {
		if err := e.finish(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Edge is a Rider from P to C.
type Edge[P, C any] struct {
	Entity  string                                       // whose rows these are
	Path    string                                       // of edges, from the queried record: the joined table's name in the statement
	Table   string                                       // of C
	Key     string                                       // the column of P that holds the id of C
	ID      string                                       // the column of that id in C
	Columns []string                                     // of C, or all of them
	Mine    func(column func(string) string) sql.Querier // the extra column Own; nil when it was not asked
	Below   []Rider[C]

	Scan func(columns []string) ([]any, error)            // room for the columns
	New  func(columns []string, values []any) (*C, error) // a record out of them
	Set  func(parent *P, child *C)                        // nil: there is none, or the viewer may not see it
	Load func(ctx context.Context, children []*C) error   // the edges to many below; nil when none was asked

	columns  []string // the id first, Own last
	all      []string // as the statement names them, with those below
	where    func(*sql.Selector)
	known    map[string]*C
	children []*C
}

func (e *Edge[P, C]) scope(of Scope) (err error) {
	if e.where, err = of(e.Entity); err != nil {
		return err
	}
	e.columns = append([]string{e.ID}, slices.DeleteFunc(Columns(slices.Clone(e.Columns)), func(c string) bool { return c == e.ID })...)
	if e.Mine != nil {
		e.columns = append(e.columns, Own)
	}
	e.known, e.children = map[string]*C{}, nil
	for _, b := range e.Below {
		if err := b.scope(of); err != nil {
			return err
		}
	}
	e.all = nil
	for _, c := range e.columns {
		e.all = append(e.all, e.Path+"/"+c)
	}
	for _, b := range e.Below {
		e.all = append(e.all, b.names()...)
	}
	return nil
}

func (e *Edge[P, C]) join(s *sql.Selector, parent func(string) string) {
	t := sql.Dialect(s.Dialect()).Table(e.Table).As(e.Path)
	on := sql.ColumnsEQ(parent(e.Key), t.C(e.ID))
	if e.where != nil {
		seen := sql.Dialect(s.Dialect()).Select().From(t)
		e.where(seen)
		if p := seen.P(); p != nil {
			on = sql.And(on, p)
		}
	}
	s.LeftJoin(t).OnP(on)
	for i, c := range e.columns {
		if c == Own && e.Mine != nil {
			s.AppendSelectExprAs(e.Mine(t.C), e.all[i])
			continue
		}
		s.AppendSelectAs(t.C(c), e.all[i])
	}
	for _, b := range e.Below {
		b.join(s, t.C)
	}
}

func (e *Edge[P, C]) names() []string { return e.all }

func (e *Edge[P, C]) scan() ([]any, error) {
	values, err := e.Scan(e.columns)
	for _, b := range e.Below {
		below, bad := b.scan()
		values, err = append(values, below...), errors.Join(err, bad)
	}
	return values, err
}

// attach makes the child out of a row, once for each record however many rows bring it.
func (e *Edge[P, C]) attach(parent *P, values []any) error {
	id, ok := values[0].(*sql.NullString)
	if !ok {
		return errors.New("collect: " + e.Path + " has an id that is no text")
	}
	if !id.Valid {
		e.Set(parent, nil)
		return nil
	}
	child, ok := e.known[id.String]
	if !ok {
		var err error
		if child, err = e.New(e.columns, values); err != nil {
			return err
		}
		e.known[id.String] = child
		e.children = append(e.children, child)
		at := len(e.columns)
		for _, b := range e.Below {
			if err := b.attach(child, values[at:]); err != nil {
				return err
			}
			at += len(b.names())
		}
	}
	e.Set(parent, child)
	return nil
}

func (e *Edge[P, C]) finish(ctx context.Context) error {
	if len(e.children) == 0 {
		return nil
	}
	if e.Load != nil {
		if err := e.Load(ctx, e.children); err != nil {
			return err
		}
	}
	for _, b := range e.Below {
		if err := b.finish(ctx); err != nil {
			return err
		}
	}
	return nil
}
