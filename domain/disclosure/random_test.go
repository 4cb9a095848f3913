package disclosure

import (
	"fmt"
	"math/big"
	"math/rand"
	"slices"
	"testing"
)

// An onlooker who knows the answer and all answers by fewer of its dimensions, and solves all their sums
// together, finds no small count in an answer by one dimension. By two he finds one only where all others of
// its sum are 0 or told by the answers by one: that is rare.
func TestRandomTablesGiveNothingAway(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for _, c := range []struct {
		columns, of int
	}{{1, 0}, {4, 50}} {
		small, follow := 0, 0
		for range 1500 {
			in := random(r, 1+r.Intn(6), 1+r.Intn(c.columns))
			if c.columns == 1 {
				in, _ = fewer(in, []int{0})
			}
			s, f := attack(t, in)
			small, follow = small+s, follow+f
			if c.of == 0 && f > 0 {
				t.Fatalf("of %v with %v hidden some follow", in.Rows, Hide(in, 5))
			}
		}
		if small < 1000 || follow*c.of > small {
			t.Errorf("%d of %d small counts follow", follow, small)
		}
	}
}

// place is a count by its row and place; the rest of a row comes behind its counts.
type place [2]int

// attack tells how many small counts a table has, and how many of them follow. What the onlooker knows is
// gathered here anew, in the plain way: he also knows where a row has no rest.
func attack(t *testing.T, in Table) (small, follow int) {
	t.Helper()
	unknown := map[place]int{}
	var sums []map[place]int64
	for i, hidden := range Hide(in, 5) {
		c := in.Rows[i].Counts
		for m, n := range c {
			if n == 0 && hidden[m] || n > 0 && n < 5 && !hidden[m] {
				t.Fatalf("%v: the %d of row %d", in.Rows, n, i)
			}
			if hidden[m] {
				unknown[place{i, m}] = len(unknown)
			}
		}
		if c[0] > c[1]+c[2] {
			unknown[place{i, 3}] = len(unknown)
		}
		sums = append(sums, map[place]int64{{i, 0}: -1, {i, 1}: 1, {i, 2}: 1, {i, 3}: 1})
	}
	for mask := range 1<<len(in.Dimensions) - 1 {
		var by []int
		for d := range in.Dimensions {
			if mask&(1<<d) != 0 {
				by = append(by, d)
			}
		}
		coarse, members := fewer(in, by)
		for i, hidden := range Hide(coarse, 5) {
			for m, h := range hidden {
				if h {
					continue
				}
				s := map[place]int64{}
				for _, row := range members[i] {
					s[place{row, m}] = 1
				}
				sums = append(sums, s)
			}
		}
	}
	known := determined(sums, unknown)
	for at, k := range unknown {
		if at[1] < 3 && in.Rows[at[0]].Counts[at[1]] < 5 {
			if small++; known[k] {
				follow++
			}
		}
	}
	return small, follow
}

// determined tells which unknowns have one value only, with fractions.
func determined(sums []map[place]int64, unknown map[place]int) []bool {
	var system [][]*big.Rat
	for _, s := range sums {
		line := make([]*big.Rat, len(unknown))
		for k := range line {
			line[k] = new(big.Rat)
		}
		for at, factor := range s {
			if k, there := unknown[at]; there {
				line[k].SetInt64(factor)
			}
		}
		system = append(system, line)
	}
	rank := 0
	for k := range len(unknown) {
		pivot := slices.IndexFunc(system[rank:], func(line []*big.Rat) bool { return line[k].Sign() != 0 })
		if pivot < 0 {
			continue
		}
		system[rank], system[rank+pivot] = system[rank+pivot], system[rank]
		for i, line := range system {
			if i == rank || line[k].Sign() == 0 {
				continue
			}
			factor := new(big.Rat).Quo(line[k], system[rank][k])
			for j, x := range system[rank] {
				line[j].Sub(line[j], new(big.Rat).Mul(factor, x))
			}
		}
		rank++
	}
	known := make([]bool, len(unknown))
	for _, line := range system[:rank] {
		at, n := 0, 0
		for k, x := range line {
			if x.Sign() != 0 {
				at, n = k, n+1
			}
		}
		if n == 1 {
			known[at] = true
		}
	}
	return known
}

// random is a table by two dimensions of a whole and two parts that make it up, or nearly.
func random(r *rand.Rand, rows, columns int) Table {
	in := Table{Dimensions: []string{"DAY", "LEVEL"}, Sums: []Sum{{Whole: 0, Parts: []int{1, 2}}}}
	for i := range rows {
		for j := range columns {
			a, b, rest := int64(r.Intn(20)), int64(max(0, r.Intn(16)-6)), int64(max(0, r.Intn(30)-24))
			in.Rows = append(in.Rows, Row{[]string{fmt.Sprint(i), fmt.Sprint(j)}, []int64{a + b + rest, a, b}})
		}
	}
	return in
}

// fewer is the same question by some of the dimensions, and the rows that each of its rows is made of.
func fewer(t Table, by []int) (out Table, members [][]int) {
	out.Sums = t.Sums
	at := map[string]int{}
	for _, d := range by {
		out.Dimensions = append(out.Dimensions, t.Dimensions[d])
	}
	for i, r := range t.Rows {
		var keys []string
		for _, d := range by {
			keys = append(keys, r.Keys[d])
		}
		name := fmt.Sprint(keys)
		k, there := at[name]
		if !there {
			k = len(out.Rows)
			at[name] = k
			out.Rows, members = append(out.Rows, Row{keys, make([]int64, len(r.Counts))}), append(members, nil)
		}
		for m, n := range r.Counts {
			out.Rows[k].Counts[m] += n
		}
		members[k] = append(members[k], i)
	}
	return out, members
}

func TestTheLargestAnswerIsVeiledAtOnce(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	in := Table{Dimensions: []string{"A", "B", "C", "D"}, Sums: []Sum{{Whole: 0, Parts: []int{1, 2}}}}
	for i := range 2000 {
		a, b := int64(r.Intn(9)), int64(r.Intn(30))
		in.Rows = append(in.Rows, Row{[]string{fmt.Sprint(i % 10), fmt.Sprint(i / 10 % 10), fmt.Sprint(i / 100 % 5), fmt.Sprint(i / 500)}, []int64{a + b, a, b}})
	}
	if len(Hide(in, 5)) != 2000 {
		t.Error("rows are missing")
	}
}
