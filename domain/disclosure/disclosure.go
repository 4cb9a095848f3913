// Package disclosure says which counts of an answer are hidden so that nobody is recognised by them (R240):
// the small ones, and as many others as it takes that none of them follows from what is shown.
//
// It protects against subtraction within an answer and what belongs to it: counts of a row that add up
// (total, seen, missed, cancelled), and rows that add up to the answer of the same question with fewer
// dimensions, down to the total alone. Of counts that add up never exactly one is hidden, and never only
// ones. What is left over of a sum is a part of it: of 23 cases and 21 resolved ones, 2 are still open.
// While few numbers are unknown (solvable), all sums are solved together as well.
//
// It does not protect against somebody who asks several questions over other days, by steps of time or by
// dimensions that are not those of the answer, and subtracts one from the other; nor, in a large answer,
// against somebody who solves many sums together; nor does it keep anybody from narrowing a count down. As 0
// is always shown, a small count by two dimensions still follows where all others of its sum are 0 or told
// by the answers by one. Whose questions these are stands in the log of requests.
//
// It is pure: counts in, marks out. It knows no query and no subject.
package disclosure

import "slices"

// Table is an answer before anything is hidden.
type Table struct {
	// Dimensions are the names of what the rows are grouped by. The order in which they are asked for does
	// not change what is hidden.
	Dimensions []string
	// Apart are those of the dimensions without which nobody can ask for the same: their rows add up to
	// nothing that is shown anywhere.
	Apart []string
	Rows  []Row
	// Sums are the counts of a row that add up.
	Sums []Sum
}

// Row is a group: its keys, one per dimension, and its counts, none below 0. All rows have the same counts.
type Row struct {
	Keys   []string
	Counts []int64
}

// Sum says that the counts Parts are shares of the count Whole that do not overlap, by their places in a
// row. They need not make up the whole of it; the rest is a share that is never shown.
type Sum struct {
	Whole int
	Parts []int
}

// Hide marks the counts to hide, by row and place: those from 1 up to below, excluded, and others that
// protect them. 0 is always shown. Where a sum would give away what is hidden in it, its smallest other part
// is hidden too, or the whole where there is no other.
func Hide(t Table, below int) [][]bool {
	c := newCube(t)
	var answer *level
	for kept := range c.full + 1 { // fewer dimensions come before more: what is taken away makes a smaller number
		if kept&c.apart == c.apart {
			answer = c.answer(kept, int64(below))
			c.levels[kept] = answer
		}
	}
	out := make([][]bool, len(t.Rows))
	for i, r := range t.Rows {
		at := answer.at[c.name(r.Keys, c.full)] * answer.width
		out[i] = slices.Clone(answer.hidden[at : at+answer.width])
	}
	return out
}
