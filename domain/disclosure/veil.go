package disclosure

import "slices"

// shown stands for a whole that is known from elsewhere.
const shown = -1

// veil is the counts of an answer under work. A count is named by row*width+place.
type veil struct {
	below  int64
	width  int
	counts []int64
	hidden []bool
	kind   []kind
	sums   []sum
	in     [][]int // the sums of each count
}

// kind is what has been found out about a large count.
type kind byte

const (
	free    kind = iota
	plain        // it follows whatever else is hidden, so that it protects nothing
	assumed      // the same, of a whole, if its parts are taken to be all of it
	kept         // such a one that is hidden nevertheless, for nothing else is left
)

// sum is counts that add up: the parts and the rest, which is never shown, are the whole.
type sum struct {
	whole int
	parts []int
	rest  int64
}

func newVeil(rows []Row, below int64) *veil {
	v := &veil{below: below}
	for _, r := range rows {
		v.width = len(r.Counts)
		v.counts = append(v.counts, r.Counts...)
	}
	v.hidden, v.kind, v.in = make([]bool, len(v.counts)), make([]kind, len(v.counts)), make([][]int, len(v.counts))
	for c, n := range v.counts {
		v.hidden[c] = v.small(n)
	}
	return v
}

func (v *veil) small(n int64) bool { return n > 0 && n < v.below }

func (v *veil) addRow(row int, of Sum) {
	s := sum{whole: row*v.width + of.Whole}
	s.rest = v.counts[s.whole]
	for _, m := range of.Parts {
		s.parts = append(s.parts, row*v.width+m)
		s.rest -= v.counts[row*v.width+m]
	}
	v.add(s)
}

func (v *veil) add(s sum) {
	for _, c := range s.parts {
		v.in[c] = append(v.in[c], len(v.sums))
	}
	if s.whole != shown {
		v.in[s.whole] = append(v.in[s.whole], len(v.sums))
	}
	v.sums = append(v.sums, s)
}

// settle hides more until no sum gives anything away, alone or with the others. It ends: the kind of a
// count only grows, and within a kind it is hidden once.
func (v *veil) settle() {
	all := make([]int, len(v.sums))
	for i := range all {
		all[i] = i
	}
	v.mendAll(all)
	for again := true; again; {
		again = false
		touched := map[int]bool{}
		for _, c := range v.following() {
			if slices.ContainsFunc(v.in[c], func(i int) bool { return touched[i] }) {
				continue // what was hidden for another may do for this one
			}
			if next, found := v.beside(c); found {
				v.hidden[next], again = true, true
				v.mendAll(v.in[next])
				for _, i := range v.in[next] {
					touched[i] = true
				}
			}
		}
	}
}

// beside is the smallest count that can be hidden in the sums of another, else in the sums of what is hidden
// there, and so on.
func (v *veil) beside(count int) (best int, found bool) {
	seen := map[int]bool{count: true}
	for wave := []int{count}; len(wave) > 0 && !found; {
		var further []int
		for _, c := range wave {
			for _, i := range v.in[c] {
				if next, ok := v.next(v.sums[i]); ok && (!found || v.counts[next] < v.counts[best]) {
					best, found = next, true
				}
				for _, other := range v.sums[i].cells() {
					if v.hidden[other] && !seen[other] {
						seen[other] = true
						further = append(further, other)
					}
				}
			}
		}
		wave = further
	}
	return best, found
}

// mendAll mends sums, and those that the mending touches.
func (v *veil) mendAll(queue []int) {
	queue = slices.Clone(queue)
	waits := make([]bool, len(v.sums))
	for _, i := range queue {
		waits[i] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue, waits[i] = queue[1:], false
		c, changed := v.mend(v.sums[i])
		if !changed {
			continue
		}
		for _, j := range v.in[c] {
			if !waits[j] {
				queue, waits[j] = append(queue, j), true
			}
		}
	}
}

// mend hides one more count of a sum that gives something away. Where none is left, a large count that is
// hidden in it cannot be: it is shown, so that the sums which it should protect look for another. Should
// they find none either, it is hidden after all, if it is a whole, whose rest nobody need know.
func (v *veil) mend(s sum) (count int, changed bool) {
	if !v.gives(s) {
		return 0, false
	}
	if c, found := v.next(s); found {
		v.hidden[c] = true
		return c, true
	}
	for _, c := range s.cells() {
		if v.hidden[c] && v.kind[c] == free && !v.small(v.counts[c]) {
			v.hidden[c], v.kind[c] = false, plain
			if c == s.whole {
				v.kind[c] = assumed
			}
			return c, true
		}
	}
	for _, c := range s.parts {
		if v.kind[c] == assumed {
			v.hidden[c], v.kind[c] = true, kept
			return c, true
		}
	}
	return 0, false
}

// gives tells whether a sum gives away what is hidden in it: the only count, or several that must all be 1.
// A rest that is large is nobody's secret.
func (v *veil) gives(s sum) bool {
	n, left := int64(0), s.rest
	for _, c := range s.parts {
		if v.hidden[c] {
			n++
			left += v.counts[c]
		}
	}
	alone := n == 0
	if s.rest > 0 {
		n++
	}
	switch {
	case s.whole != shown && v.hidden[s.whole]:
		return n == 0
	case n == 0 || alone && !v.small(s.rest):
		return false
	}
	return n == 1 || left == n
}

// next is the smallest part that is shown and can be hidden, else the whole.
func (v *veil) next(s sum) (best int, found bool) {
	for _, c := range s.parts {
		if v.mayHide(c) && (!found || v.counts[c] < v.counts[best]) {
			best, found = c, true
		}
	}
	if !found && s.whole != shown && v.mayHide(s.whole) {
		return s.whole, true
	}
	return best, found
}

func (v *veil) mayHide(c int) bool { return v.counts[c] > 0 && !v.hidden[c] && v.kind[c] == free }

func (s sum) cells() []int {
	if s.whole == shown {
		return s.parts
	}
	return append([]int{s.whole}, s.parts...)
}
