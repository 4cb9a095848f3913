package figures

import (
	"slices"
	"strings"
)

// table gathers groups under the keys of the answer: days into weeks, hospitals side by side.
type table[C any] struct {
	axes []axis
	rows map[string]*line[C]
}

// line is one row of an answer before its small cells are hidden.
type line[C any] struct {
	keys  []string
	cells C
}

func newTable[C any](axes []axis) *table[C] {
	t := &table[C]{axes: axes, rows: map[string]*line[C]{}}
	if len(axes) == 0 {
		t.at(nil) // one total row, also when there is nothing to count
	}
	return t
}

// keys turns the raw keys of a group, as the database gives them, into those of the answer.
func (t *table[C]) keys(at scope, raw ...string) []string {
	out := raw[:len(t.axes)]
	for i, a := range t.axes {
		if a.key != nil {
			out[i] = a.key(out[i], at)
		}
	}
	return out
}

// at is the row of the keys.
func (t *table[C]) at(keys []string) *C {
	name := strings.Join(keys, "\x00")
	r, there := t.rows[name]
	if !there {
		r = &line[C]{keys: keys}
		t.rows[name] = r
	}
	return &r.cells
}

// sorted gives the rows in the order of their keys, or INVALID_INPUT when there are too many to read.
func (t *table[C]) sorted() ([]*line[C], error) {
	if len(t.rows) > maxRows {
		return nil, tooManyRows()
	}
	out := make([]*line[C], 0, len(t.rows))
	for _, r := range t.rows {
		if r.keys == nil {
			r.keys = []string{}
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b *line[C]) int {
		for i, x := range t.axes {
			if c := x.compare(a.keys[i], b.keys[i]); c != 0 {
				return c
			}
		}
		return 0
	})
	return out, nil
}

func (a axis) compare(x, y string) int {
	switch {
	case x == y:
		return 0
	case x == none:
		return 1
	case y == none:
		return -1
	case a.rank != nil && a.rank(x) != a.rank(y):
		return a.rank(x) - a.rank(y)
	}
	return strings.Compare(x, y)
}
