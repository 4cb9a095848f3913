package languages

import (
	"golang.org/x/text/language"
)

// Match is the language of an Accept-Language header: the first by weight that is spoken here, Chinese
// when none is. A weight of 0 is a language that the reader does not want.
func Match(header string) string {
	if len(header) > 200 {
		return Chinese
	}
	tags, weights, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return Chinese
	}
	for i, wanted := range tags {
		if tag, ok := nearest(wanted); ok && weights[i] > 0 {
			return tag
		}
	}
	return Chinese
}

// nearest is the language that comes closest to a wanted one: the same tag, else the same language in the
// same script, else the same language.
func nearest(wanted language.Tag) (string, bool) {
	best, most := "", 0
	for _, tag := range Tags() {
		if near := likeness(language.Make(tag), wanted); near > most {
			best, most = tag, near
		}
	}
	return best, most > 0
}

func likeness(have, wanted language.Tag) int {
	a, _ := have.Base()
	b, _ := wanted.Base()
	if a != b || wanted == language.Und {
		return 0
	}
	s, _ := have.Script()
	t, _ := wanted.Script()
	switch {
	case have == wanted:
		return 3
	case s == t:
		return 2
	}
	return 1
}
