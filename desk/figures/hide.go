package figures

import "math"

// veil hides the small cells of one answer and counts them.
type veil struct {
	below  int // cells from 1 up to this, excluded, are hidden
	hidden int
}

// count is a cell as it is shown: 0 and what reaches the threshold, else null.
func (v *veil) count(n int64) *int {
	if v.small(n) {
		v.hidden++
		return nil
	}
	shown := int(n)
	return &shown
}

func (v *veil) small(n int64) bool { return n > 0 && n < int64(v.below) }

// rate is part / whole, rounded to four digits; null when there is nothing to divide by or any of the
// counts it is made of is hidden.
func (v *veil) rate(part, whole int64, of ...int64) *float64 {
	if whole == 0 {
		return nil
	}
	for _, n := range of {
		if v.small(n) {
			return nil
		}
	}
	return rounded(float64(part)/float64(whole), 4)
}

func rounded(x float64, digits int) *float64 {
	f := math.Pow10(digits)
	x = math.Round(x*f) / f
	return &x
}
