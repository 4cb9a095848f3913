package importer

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aftercare/server/cells"
)

// clean makes the text of a cell fit to be kept and shown: composed characters, no control characters,
// nothing that turns the direction of the text around it, no blanks at the ends. Line breaks stay only
// where several lines make sense. The apostrophe that keeps a spreadsheet from taking a cell for a
// formula (see cells.Guard) is taken off again, so that a mended list of refused rows can be brought in.
func clean(s string, long bool) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && long:
			return r
		case r == '\n' || r == '\r' || r == '\t' || r == '\f' || r == '\v':
			return ' '
		case unicode.IsControl(r), r == '\uFEFF', r == '\u200B', r >= '\u200E' && r <= '\u200F',
			r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, s)
	s = strings.TrimSpace(norm.NFC.String(s))
	return cells.Bare(s)
}

// narrow is clean text with full-width digits and signs made half-width, for everything that is no prose.
func narrow(s string) string { return strings.TrimSpace(norm.NFKC.String(s)) }

var listMarks = regexp.MustCompile(`[,，;；、|\n]+`)

// split takes a list apart.
func split(s string) []string {
	var out []string
	for _, p := range listMarks.Split(s, -1) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

func tooLong(s string, most int) *flaw {
	if most > 0 && utf8.RuneCountInString(s) > most {
		return bad("import.tooLong", "max", most)
	}
	return nil
}

var (
	floatID  = regexp.MustCompile(`^\d+\.0+$`)
	scienceD = regexp.MustCompile(`^(\d)(?:\.(\d+))?[eE]\+(\d{1,2})$`)
)

// identifier mends an id that a spreadsheet has taken for a number: "29872499824296.0" and
// "2.9872499824296E+13" are 29872499824296. "2.98725E+13" has lost digits for good and is refused,
// for two people might become one.
func identifier(s string) (string, *flaw) {
	s = narrow(s)
	if floatID.MatchString(s) {
		return s[:strings.IndexByte(s, '.')], nil
	}
	m := scienceD.FindStringSubmatch(s)
	if m == nil {
		return s, nil
	}
	exponent := 0
	for _, c := range m[3] {
		exponent = exponent*10 + int(c-'0')
	}
	fraction := strings.TrimRight(m[2], "0")
	if len(fraction) != exponent {
		return "", bad("import.idRounded", "value", quote(s))
	}
	return m[1] + fraction, nil
}
