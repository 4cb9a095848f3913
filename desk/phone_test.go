package desk_test

import (
	"testing"

	"aftercare/desk"
)

func TestAMaskedNumberSaysWhereItRings(t *testing.T) {
	for written, want := range map[string]string{
		"13812345678":     "138****5678",
		"010-62345678":    "010****5678",
		"+86 21 62345678": "021****5678",
		"0571-87654321":   "0571****4321",
		"+1 202 555 0101": "+1 202***0101",
		"+852 9123 4567":  "+852 ****4567",
	} {
		n, ok := desk.ReadNumber(written)
		if !ok || n.Masked() != want {
			t.Errorf("%s is shown as %q, want %q", written, n.Masked(), want)
		}
	}
}
