package disclosure

import "slices"

// The sums of an answer are solved together only while so few numbers in it are unknown: more of them take
// too long, and the more are hidden in each sum, the less follows.
const solvable = 200

// prime is the size of the numbers to reckon with: all that matters is whether they are 0, and the
// coefficients of the sums are 1 and -1.
const prime = 1<<31 - 1

// known marks what has no number among the unknowns.
const known = -1

// unknowns numbers the hidden counts of the sums, and what is left over of them. It gives up where they are
// too many.
func (v *veil) unknowns() (of, rest []int, n int) {
	of, rest = make([]int, len(v.counts)), make([]int, len(v.sums))
	for c := range of {
		of[c] = known
	}
	number := func(c int) {
		if v.hidden[c] && of[c] == known {
			of[c] = n
			n++
		}
	}
	for i, s := range v.sums {
		if s.whole != shown {
			number(s.whole)
		}
		for _, c := range s.parts {
			number(c)
		}
		rest[i] = known
		if s.rest > 0 {
			rest[i] = n
			n++
		}
		if n > solvable {
			return nil, nil, n
		}
	}
	return of, rest, n
}

// following are the small counts that follow when all sums are solved together; a small rest is named by a
// part of its sum.
func (v *veil) following() (counts []int) {
	if !slices.Contains(v.hidden, true) {
		return nil
	}
	of, rest, n := v.unknowns()
	if n > solvable {
		return nil
	}
	var system [][]uint64
	for i, s := range v.sums {
		line, empty := make([]uint64, n), true
		for _, c := range s.parts {
			if v.hidden[c] {
				line[of[c]], empty = 1, false
			}
		}
		if rest[i] != known {
			line[rest[i]] = 1
		}
		if s.whole != shown && v.hidden[s.whole] {
			line[of[s.whole]], empty = prime-1, false
		}
		if !empty {
			system = append(system, line)
		}
	}
	follows := solve(system, n)
	for c, n := range v.counts {
		if k := of[c]; k != known && follows[k] && v.small(n) {
			counts = append(counts, c)
		}
	}
	for i, s := range v.sums {
		if k := rest[i]; k != known && follows[k] && v.small(s.rest) {
			counts = append(counts, s.parts[0])
		}
	}
	return counts
}

// solve tells which of n unknowns a system of sums leaves no choice for. It uses the system up.
func solve(system [][]uint64, n int) []bool {
	follows, rank := make([]bool, n), 0
	for k := 0; k < n && rank < len(system); k++ {
		pivot := rank
		for pivot < len(system) && system[pivot][k] == 0 {
			pivot++
		}
		if pivot == len(system) {
			continue
		}
		system[rank], system[pivot] = system[pivot], system[rank]
		first := system[rank]
		scale(first, inverse(first[k]))
		for i, line := range system {
			if i != rank && line[k] != 0 {
				subtract(line[k:], first[k:], line[k]) // before k the first one has only zeros
			}
		}
		rank++
	}
	for _, line := range system[:rank] {
		at, many := -1, false
		for k, x := range line {
			if x != 0 {
				at, many = k, at >= 0
			}
			if many {
				break
			}
		}
		if !many {
			follows[at] = true
		}
	}
	return follows
}

func scale(line []uint64, by uint64) {
	if by == 1 {
		return
	}
	for k := range line {
		line[k] = reduced(line[k] * by)
	}
}

func subtract(line, other []uint64, times uint64) {
	for k, x := range other {
		if x != 0 {
			line[k] = reduced(line[k] + (prime-times)*x)
		}
	}
}

// reduced is x modulo prime: 2^31 counts as 1, so that adding the upper bits to the lower ones, twice, needs no division.
func reduced(x uint64) uint64 {
	x = x>>31 + x&prime
	x = x>>31 + x&prime
	if x >= prime {
		x -= prime
	}
	return x
}

// inverse is x to the power of prime-2.
func inverse(x uint64) uint64 {
	out := uint64(1)
	for e := uint64(prime - 2); e > 0; e >>= 1 {
		if e&1 == 1 {
			out = out * x % prime
		}
		x = x * x % prime
	}
	return out
}
