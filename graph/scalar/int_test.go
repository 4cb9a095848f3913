package scalar_test

import (
	"encoding/json"
	"errors"
	"testing"

	"aftercare/graph/scalar"
)

func TestAWholeNumberHas32Bits(t *testing.T) {
	for _, c := range []struct {
		name string
		in   any
		want int
		ok   bool
	}{
		{"the largest", json.Number("2147483647"), 2147483647, true},
		{"the smallest", json.Number("-2147483648"), -2147483648, true},
		{"a literal", int64(7), 7, true},
		{"one more than the largest", json.Number("2147483648"), 0, false},
		{"one literal more", int64(2147483648), 0, false},
		{"one less than the smallest", json.Number("-2147483649"), 0, false},
		{"more than any machine holds", json.Number("99999999999999999999"), 0, false},
		{"no whole number", json.Number("1.5"), 0, false},
		{"a word", true, 0, false},
	} {
		got, err := scalar.UnmarshalInt(c.in)
		var bad *scalar.Malformed
		if got != c.want || (err == nil) != c.ok || !c.ok && !errors.As(err, &bad) {
			t.Errorf("%s: %d, %v", c.name, got, err)
		}
	}
}
