package figures

import (
	"slices"
	"strings"

	"aftercare/ent/audit"
	"aftercare/ent/gen"
)

// wide is how many counts a cell has, and deep how many keys.
const (
	wide = 6
	deep = 4
)

// numbers are the counts of a cell, in the order of the subject's own.
type numbers [wide]int64

// cube is a set of dimensions by which cells are kept. Every figure by some of them, and by days, weeks or
// months, is a sum of its cells.
type cube[D ~string] struct {
	name string
	by   []D
}

// subject is one kind of record of which cells are kept.
type subject[C any, D ~string] struct {
	name  string
	cubes []cube[D]
	// raw counts the rows themselves into a table whose axes are by.
	raw func(c *gen.Client, at scope, by []D, p period, t *table[C]) error
	// counts and add are the counts of a group as numbers, and the way back.
	counts func(c C) numbers
	add    func(c *C, n numbers)
}

var caseCells = subject[cases, ComplaintDimension]{
	name: audit.Complaints,
	cubes: []cube[ComplaintDimension]{
		{"case", []ComplaintDimension{ComplaintDimensionServiceLine, ComplaintDimensionSeverity, ComplaintDimensionLevel, ComplaintDimensionState}},
		{"case channel", []ComplaintDimension{ComplaintDimensionChannel}},
		{"case category", []ComplaintDimension{ComplaintDimensionCategory}},
	},
	raw:    countComplaints,
	counts: func(c cases) numbers { return numbers{c.Registered, c.Resolved, c.Closed, c.Breached} },
	add: func(c *cases, n numbers) {
		c.Registered += n[0]
		c.Resolved += n[1]
		c.Closed += n[2]
		c.Breached += n[3]
	},
}

var callCells = subject[calls, CallbackDimension]{
	name: audit.Callbacks,
	cubes: []cube[CallbackDimension]{
		{"call staff", []CallbackDimension{CallbackDimensionStaff}},
		{"call", []CallbackDimension{CallbackDimensionPurpose, CallbackDimensionOutcome, CallbackDimensionTier}},
	},
	raw: countCallbacks,
	counts: func(c calls) numbers {
		return numbers{c.Due, c.Completed, c.OnTime, c.Reached, c.Answers, c.Satisfaction}
	},
	add: func(c *calls, n numbers) {
		c.Due += n[0]
		c.Completed += n[1]
		c.OnTime += n[2]
		c.Reached += n[3]
		c.Answers += n[4]
		c.Satisfaction += n[5]
	},
}

// The dimensions of time, which every cube has, and the one that is the same for all its cells.
const (
	byDay      = "DAY"
	byWeek     = "WEEK"
	byMonth    = "MONTH"
	byHospital = "HOSPITAL"
)

func timely[D ~string](d D) bool { return d == byDay || d == byWeek || d == byMonth }

// fit finds the cube whose cells answer a question; its first one is the smallest that does.
func (s *subject[C, D]) fit(groupBy []D) (cube[D], bool) {
	for _, c := range s.cubes {
		if !slices.ContainsFunc(groupBy, func(d D) bool { return !timely(d) && d != byHospital && !slices.Contains(c.by, d) }) {
			return c, true
		}
	}
	return cube[D]{}, false
}

// grain is the stretch of days whose cells serve a question best: the days themselves where they are asked for.
func grain[D ~string](groupBy []D) string {
	out := byMonth
	for _, d := range groupBy {
		if d == byDay {
			return byDay
		}
		if d == byWeek {
			if slices.Contains(groupBy, D(byMonth)) {
				return byDay
			}
			out = byWeek
		}
	}
	return out
}

// keyOf turns the period of a cell into a key of a dimension of time.
func keyOf[D ~string](d D, period string) string {
	switch {
	case d == byMonth:
		return period[:min(len("2026-05"), len(period))]
	case d == byWeek && !strings.Contains(period, "W"):
		return isoWeek(period)
	}
	return period
}
