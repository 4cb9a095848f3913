package disclosure

import (
	"fmt"
	"strings"
	"testing"
)

// one is a table of one count by one dimension.
func one(counts ...int64) Table {
	t := Table{Dimensions: []string{"DAY"}}
	for i, n := range counts {
		t.Rows = append(t.Rows, Row{[]string{fmt.Sprint(i)}, []int64{n}})
	}
	return t
}

// grid is a table of one count by two dimensions.
func grid(lines ...[]int64) Table {
	t := Table{Dimensions: []string{"DAY", "LEVEL"}}
	for i, line := range lines {
		for j, n := range line {
			t.Rows = append(t.Rows, Row{[]string{fmt.Sprint(i), fmt.Sprint(j)}, []int64{n}})
		}
	}
	return t
}

// parted is a table of wholes, each with its parts behind it, by one dimension.
func parted(rows ...[]int64) Table {
	t := Table{Dimensions: []string{"DAY"}}
	for i, r := range rows {
		t.Rows = append(t.Rows, Row{[]string{fmt.Sprint(i)}, r})
	}
	s := Sum{}
	for m := range rows[0][1:] {
		s.Parts = append(s.Parts, m+1)
	}
	t.Sums = []Sum{s}
	return t
}

// total is the one row without dimensions.
func total(counts ...int64) Table {
	t := parted(counts)
	t.Dimensions, t.Rows[0].Keys = nil, nil
	return t
}

// written is a table as it leaves: hidden counts are x.
func written(t Table) string {
	var rows []string
	for r, hidden := range Hide(t, 5) {
		var cells []string
		for m, h := range hidden {
			if h {
				cells = append(cells, "x")
			} else {
				cells = append(cells, fmt.Sprint(t.Rows[r].Counts[m]))
			}
		}
		rows = append(rows, strings.Join(cells, " "))
	}
	return strings.Join(rows, " | ")
}

func TestNoHiddenCountFollowsBySubtraction(t *testing.T) {
	apart := one(3, 40)
	apart.Apart = []string{"DAY"}
	for _, c := range []struct {
		name string
		in   Table
		want string
	}{
		{"nothing small, nothing hidden", one(5, 12, 0), "5 | 12 | 0"},
		{"a single small one takes the next smallest along", one(3, 40, 9, 20), "x | 40 | x | 20"},
		{"of two rows neither is shown", one(2, 17), "x | x"},
		{"two small ones protect each other", one(3, 2, 9), "x | x | 9"},
		{"two that can only be one each do not", one(1, 1, 9), "x | x | x"},
		{"nothing is taken along when the total is small itself", one(3, 0), "x | 0"},
		{"a zero protects nobody and stays", one(3, 0, 0, 30), "x | 0 | 0 | x"},
		{"a row alone that is small", one(4), "x"},
		{"no row at all", one(), ""},
		{"no total is asked over what stands apart", apart, "x | 40"},
		{"every margin of a grid is asked for as well", grid([]int64{2, 10, 20}, []int64{11, 12, 30}), "x x 20 | x x 30"},
		{"small ones that share no margin", grid([]int64{2, 10, 20}, []int64{11, 3, 30}), "x x 20 | x x 30"},
		{"a margin that is small is not shown and gives nothing away", grid([]int64{2, 10, 20}, []int64{1, 12, 30}), "x x 20 | x x 30"},
		{"a small part takes the smallest other along", total(24, 22, 0, 2), "24 x 0 x"},
		{"and not the larger one", total(50, 30, 17, 3), "50 30 x x"},
		{"two small parts protect each other", total(24, 18, 4, 2), "24 18 x x"},
		{"two that can only be one each do not", total(24, 22, 1, 1), "24 x x x"},
		{"what is left over is a part as well", total(23, 21, 0, 0), "23 x 0 0"},
		{"a small part beside a small rest", total(27, 22, 0, 3), "27 22 0 x"},
		{"a small part beside a large rest is one of two that nobody knows", total(40, 22, 0, 3), "40 22 0 x"},
		{"a large rest is nobody's secret", total(40, 22, 0, 0), "40 22 0 0"},
		{"a small whole hides with its parts", total(4, 3, 0, 1), "x x 0 x"},
		{"where a row protects its part, the column asks for another row", parted([]int64{24, 22, 2}, []int64{30, 20, 10}), "24 x x | 30 x x"},
		{"a total that is not shown leaves the rows alone", parted([]int64{12, 12, 0}, []int64{12, 10, 2}), "12 12 0 | 12 x x"},
		{"a part that follows from its total is shown, and the whole hides instead", parted([]int64{9, 5, 4}, []int64{20, 0, 20}), "x 5 x | x 0 x"},
		{"what follows from several sums together is protected too", parted([]int64{29, 11, 18}, []int64{19, 11, 3}, []int64{18, 9, 9}), "29 x x | 19 x x | 18 x x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.want = flat(c.want, c.in); written(c.in) != c.want {
				t.Errorf("got  %s\nwant %s", written(c.in), c.want)
			}
		})
	}
}

// flat writes the rows of a grid one by one, as the answer has them.
func flat(want string, t Table) string {
	if len(t.Dimensions) < 2 {
		return want
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(want, "|", "")), " | ")
}

// A hospital's cases by state: what a state counts as closed is what it counts as registered.
func TestAGroupBySharesHidesTheShares(t *testing.T) {
	in := Table{Dimensions: []string{"STATE"}, Sums: []Sum{{Whole: 0, Parts: []int{1}}, {Whole: 1, Parts: []int{2}}}}
	for state, counts := range map[string][]int64{"CLOSED": {9, 9, 9}, "RESOLVED": {3, 3, 0}, "TRIAGED": {30, 0, 0}} {
		in.Rows = append(in.Rows, Row{[]string{state}, counts})
	}
	want := map[string]string{"CLOSED": "x x x", "RESOLVED": "x x 0", "TRIAGED": "30 0 0"}
	for i, row := range strings.Split(written(in), " | ") {
		if state := in.Rows[i].Keys[0]; row != want[state] {
			t.Errorf("%s: got %s, want %s", state, row, want[state])
		}
	}
	alone := Table{Rows: []Row{{nil, []int64{42, 12, 9}}}, Sums: in.Sums}
	if got := written(alone); got != "42 12 x" {
		t.Errorf("the total: %s; that 3 are resolved and not closed must not follow", got)
	}
}

func TestTheOrderOfAskingChangesNothing(t *testing.T) {
	straight := grid([]int64{3, 10, 10}, []int64{10, 10, 10})
	turned := Table{Dimensions: []string{"LEVEL", "DAY"}}
	for i := range straight.Rows {
		r := straight.Rows[len(straight.Rows)-1-i]
		turned.Rows = append(turned.Rows, Row{[]string{r.Keys[1], r.Keys[0]}, r.Counts})
	}
	a, b := Hide(straight, 5), Hide(turned, 5)
	for i := range a {
		if a[i][0] != b[len(a)-1-i][0] {
			t.Errorf("row %v is hidden by one order only", straight.Rows[i].Keys)
		}
	}
}
