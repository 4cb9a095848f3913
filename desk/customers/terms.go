package customers

import (
	"strings"
	"unicode"
)

// Kinds of terms.
const (
	TermName     = "NAME"
	TermPinyin   = "PINYIN"
	TermInitials = "INITIALS"
	TermMember   = "MEMBER"
)

// Term is one entry of the search index: a customer is found by every beginning of it.
type Term struct{ Kind, Text string }

const (
	termLength = 60
	maxSuffix  = 12 // places in a name at which a search may begin
)

// Terms are the index entries of a person, the same for the same name and number: what a name, its
// pinyin and its initials look like from each character on, and the member number. Characters that are
// read in several ways give a term for each, because nobody can tell which one a person uses. Entries of
// one letter are left out unless they are all there is.
func Terms(name, memberNo string) []Term {
	var out []Term
	seen := map[Term]bool{}
	add := func(kind, text string, least int) {
		t := Term{Kind: kind, Text: clipped(text, termLength)}
		if len([]rune(t.Text)) >= least && !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	words := nameWords(name)
	for i, suffix := range nameSuffixes(words) {
		add(TermName, suffix, min(i, 1)+1)
	}
	if read := pieces(words); len(read) > 0 {
		for _, way := range readings(read) {
			for i := range way {
				add(TermPinyin, strings.Join(way[i:], ""), min(i, 1)+1)
				add(TermInitials, initials(way[i:]), min(i, 1)+1)
			}
		}
	}
	add(TermMember, fold(memberNo), 1)
	return out
}

// nameWords are the folded words of a name; the dots and hyphens of names part words too.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(widen(name), func(r rune) bool {
		return unicode.IsSpace(r) || r != '\'' && r != '’' && (unicode.IsPunct(r) || unicode.IsSymbol(r))
	}) {
		if w = fold(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// nameSuffixes are the name from its beginning, from each character, and from each word on.
func nameSuffixes(words []string) []string {
	whole := []rune(strings.Join(words, ""))
	begins := map[int]bool{}
	at := 0
	for _, w := range words {
		begins[at] = true
		at += len([]rune(w))
	}
	var out []string
	for i, r := range whole {
		if (begins[i] || ideograph(r)) && len(out) < maxSuffix {
			out = append(out, string(whole[i:]))
		}
	}
	return out
}

func initials(syllables []string) string {
	var b strings.Builder
	for _, s := range syllables {
		b.WriteByte(s[0])
	}
	return b.String()
}
