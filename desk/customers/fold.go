package customers

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// respell writes ü as people type it where it is missing on the keyboard.
var respell = strings.NewReplacer("ü", "v", "lyu", "lv", "nyu", "nv")

// widen brings full-width letters and digits to their usual form.
func widen(s string) string { return norm.NFKC.String(s) }

// fold brings a text to the form in which terms are kept and sought: usual width, small letters without
// accents, nothing but letters and digits.
func fold(s string) string {
	s = respell.Replace(strings.ToLower(widen(s)))
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// latin tells whether a folded text is made of the letters a to z alone.
func latin(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r < 'a' || r > 'z' })
}

// ideograph tells whether a rune is a word of its own, so that a search may begin at it.
func ideograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

func clipped(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
