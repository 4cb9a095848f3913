package disclosure

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// cube is a table with all that may be asked by fewer of its dimensions. A set of dimensions is a number
// with a bit for each, in the order of their names.
type cube struct {
	table       Table
	order       []int // the places of the dimensions by their names
	full, apart int
	levels      map[int]*level
}

// level is what is answered to one set of dimensions.
type level struct {
	*veil
	at   map[string]int // the row of a name
	rows []Row          // with the keys of the whole table, of which only some are theirs
}

func newCube(t Table) *cube {
	c := &cube{table: t, full: 1<<len(t.Dimensions) - 1, levels: map[int]*level{}}
	for i := range t.Dimensions {
		c.order = append(c.order, i)
	}
	slices.SortFunc(c.order, func(a, b int) int { return cmp.Compare(t.Dimensions[a], t.Dimensions[b]) })
	for bit, i := range c.order {
		if slices.Contains(t.Apart, t.Dimensions[i]) {
			c.apart |= 1 << bit
		}
	}
	return c
}

// name tells rows apart that differ in the dimensions of the set.
func (c *cube) name(keys []string, kept int) string {
	var b strings.Builder
	for bit, i := range c.order {
		if kept&(1<<bit) != 0 {
			b.WriteString(keys[i])
			b.WriteByte(0)
		}
	}
	return b.String()
}

// answer is the level of a set of dimensions with all that is hidden in it, given the levels of fewer ones.
func (c *cube) answer(kept int, below int64) *level {
	l := c.sumUp(kept)
	l.veil = newVeil(l.rows, below)
	for fewer := range kept {
		if coarse := c.levels[fewer]; coarse != nil && fewer&kept == fewer {
			c.addUp(l, coarse, fewer)
		}
	}
	for row := range l.rows {
		for _, s := range c.table.Sums {
			l.addRow(row, s)
		}
	}
	l.settle()
	return l
}

// sumUp makes the rows of a set of dimensions, in the order of their names.
func (c *cube) sumUp(kept int) *level {
	groups := map[string]*Row{}
	for _, r := range c.table.Rows {
		name := c.name(r.Keys, kept)
		if g := groups[name]; g != nil {
			for m, n := range r.Counts {
				g.Counts[m] += n
			}
			continue
		}
		groups[name] = &Row{Keys: r.Keys, Counts: slices.Clone(r.Counts)}
	}
	l := &level{at: map[string]int{}}
	for i, name := range slices.Sorted(maps.Keys(groups)) {
		l.at[name], l.rows = i, append(l.rows, *groups[name])
	}
	return l
}

// addUp brings in what the answer by fewer dimensions shows: each of its counts is the sum of some here.
func (c *cube) addUp(l, coarse *level, fewer int) {
	members := make([][]int, len(coarse.rows))
	for row, r := range l.rows {
		up := coarse.at[c.name(r.Keys, fewer)]
		members[up] = append(members[up], row)
	}
	for up, rows := range members {
		for m := range l.width {
			if coarse.hidden[up*l.width+m] {
				continue
			}
			s := sum{whole: shown}
			for _, row := range rows {
				s.parts = append(s.parts, row*l.width+m)
			}
			l.add(s)
		}
	}
}
