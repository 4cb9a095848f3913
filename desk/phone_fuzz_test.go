package desk

import (
	"strings"
	"testing"
)

// A number that was read can be written and read again as the same one, and its mask never shows it whole.
func FuzzReadNumber(f *testing.F) {
	for _, seed := range []string{"13800138000", "+86 138 0013 8000", "0571-8888 1234", "１３８００１３８０００", "+1 (415) 555-2671", "138****8000", "", "+", "0000000222", "0000000AAA", "٠١٢٣٤٥٦٧٨٩٠"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, written string) {
		n, ok := ReadNumber(written)
		if !ok {
			return
		}
		again, ok := ReadNumber(n.E164)
		if !ok || again.E164 != n.E164 {
			t.Errorf("%q was read as %s and that as %s (%v)", written, n.E164, again.E164, ok)
		}
		if !strings.Contains(n.Masked(), "*") || strings.Contains(n.Masked(), n.National) {
			t.Errorf("%q is shown as %s", written, n.Masked())
		}
	})
}
