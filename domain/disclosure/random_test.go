package disclosure

import (
	"fmt"
	"math/rand"
	"testing"
)

// An onlooker who knows the answer and all answers by fewer of its dimensions, and solves for one unknown
// after the other, finds nothing in an answer by one dimension. By two he finds a small count only where all
// others of its sum are 0 or told by the answers by one: that is rare.
func TestRandomTablesGiveNothingAway(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for _, c := range []struct {
		columns, of int
	}{{1, 0}, {4, 50}} {
		small, follow := 0, 0
		for range 3000 {
			in := random(r, 1+r.Intn(6), 1+r.Intn(c.columns))
			if c.columns == 1 {
				in, _ = fewer(in, []int{0})
			}
			s, f := solve(t, in)
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

// solve tells how many small counts a table has, and how many of them follow. What the onlooker knows is
// gathered here anew, in the plain way.
func solve(t *testing.T, in Table) (small, follow int) {
	t.Helper()
	known, count, sums := map[[2]int]bool{}, map[[2]int]int64{}, [][][2]int{}
	for i, hidden := range Hide(in, 5) {
		for m, n := range in.Rows[i].Counts {
			count[[2]int{i, m}], known[[2]int{i, m}] = n, !hidden[m]
			if n == 0 && hidden[m] || n > 0 && n < 5 && !hidden[m] {
				t.Fatalf("%v: the %d of row %d", in.Rows, n, i)
			}
			if n > 0 && n < 5 {
				small++
			}
		}
		if c := in.Rows[i].Counts; c[0] == c[1]+c[2] {
			sums = append(sums, [][2]int{{i, 0}, {i, 1}, {i, 2}})
		}
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
				var s [][2]int
				for _, row := range members[i] {
					s = append(s, [2]int{row, m})
				}
				sums = append(sums, s)
			}
		}
	}
	for again := true; again; {
		again = false
		for _, s := range sums {
			var left [][2]int
			for _, c := range s {
				if !known[c] {
					left = append(left, c)
				}
			}
			if row := len(s) == 3 && s[0][0] == s[2][0]; row && len(left) == 1 && left[0] == s[0] {
				continue // what else the whole may hold he does not know
			}
			if len(left) == 1 {
				known[left[0]], again = true, true
				if count[left[0]] < 5 {
					follow++
				}
			}
		}
	}
	return small, follow
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
