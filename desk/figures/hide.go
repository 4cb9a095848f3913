package figures

import (
	"math"
	"slices"

	"aftercare/domain/disclosure"
)

// veil is what is hidden of one answer.
type veil struct {
	hidden [][]bool // of each row, in the order of its counts
	cells  int
}

// veiled finds what to hide of rows, by their counts and by those that add up (domain/disclosure). HOSPITAL
// stands apart: nobody is answered a sum over hospitals.
func veiled[D ~string, C any](groupBy []D, lines []*line[C], below int, counts func(c C) []int64, sums ...disclosure.Sum) *veil {
	t := disclosure.Table{Apart: []string{"HOSPITAL"}, Sums: sums}
	for _, d := range groupBy {
		t.Dimensions = append(t.Dimensions, string(d))
	}
	for _, l := range lines {
		t.Rows = append(t.Rows, disclosure.Row{Keys: l.keys, Counts: counts(l.cells)})
	}
	v := &veil{hidden: disclosure.Hide(t, below)}
	for _, row := range v.hidden {
		for _, h := range row {
			if h {
				v.cells++
			}
		}
	}
	return v
}

// shows tells whether the counts of a row at these places are all shown.
func (v *veil) shows(row int, places ...int) bool {
	return !slices.ContainsFunc(places, func(m int) bool { return v.hidden[row][m] })
}

// count is a cell as it is shown; null where it is hidden.
func (v *veil) count(row, place int, n int64) *int {
	if v.hidden[row][place] {
		return nil
	}
	shown := int(n)
	return &shown
}

// rate is part / whole, rounded to four digits; null when there is nothing to divide by.
func rate(part, whole int64) *float64 {
	if whole == 0 {
		return nil
	}
	return rounded(float64(part)/float64(whole), 4)
}

func rounded(x float64, digits int) *float64 {
	f := math.Pow10(digits)
	x = math.Round(x*f) / f
	return &x
}
