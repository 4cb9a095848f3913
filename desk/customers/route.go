package customers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
)

// what is one part of a search: every part has to hold.
type what struct {
	surname string // one Chinese character: the names that begin with it
	lookups []lookup
}

// lookup is one seek in one index: the terms of a kind that begin with a text, or the numbers with a key.
type lookup struct {
	kind, prefix string
	column       string
	keys         []string // one for each key of the installation
}

// maxWords bounds how many words of one search may stand in any order.
const maxWords = 3

// route tells from the look of each word where to seek it: digits among phone keys and member numbers,
// Chinese among names, letters among pinyin and initials, letters with digits among member numbers.
// Words of one sort are one word, in any order; words of different sorts have to hold together
// (王 5678). Nothing readable gives no part at all.
func route(search string, phones bool, keys desk.PhoneKeys, hospital string) []what {
	var digits string
	var names, letters []string
	var out []what
	for _, w := range strings.Fields(widen(search)) {
		f := fold(w)
		switch {
		case f == "":
		case dialled(w):
			digits += keepPlus(w)
		case latin(f):
			letters = append(letters, f)
		case coded(f):
			out = append(out, what{lookups: []lookup{{kind: TermMember, prefix: f}, {kind: TermName, prefix: f}}})
		default:
			names = append(names, f)
		}
	}
	if digits != "" {
		out = append(out, what{lookups: number(digits, phones, keys, hospital)})
	}
	if len(names) > 0 {
		out = append(out, chinese(names))
	}
	if len(letters) > 0 {
		var list []lookup
		for _, s := range orders(letters) {
			list = append(list, lookup{kind: TermPinyin, prefix: s}, lookup{kind: TermInitials, prefix: s})
		}
		out = append(out, what{lookups: list})
	}
	return out
}

// withoutNames leaves of a search what tells no more of a name than the surname; nothing where a part asks for more.
func withoutNames(parts []what) []what {
	for i, p := range parts {
		parts[i].lookups = slices.DeleteFunc(p.lookups, func(l lookup) bool {
			return l.kind == TermName || l.kind == TermPinyin || l.kind == TermInitials
		})
		if p.surname == "" && len(parts[i].lookups) == 0 {
			return nil
		}
	}
	return parts
}

// dialled tells whether a word is a number as people write it: digits with + - . ( ) between.
func dialled(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool { return (r < '0' || r > '9') && !strings.ContainsRune("+-.()", r) })
}

// coded tells whether a folded word is letters and digits of no name: M00012.
func coded(f string) bool {
	return !strings.ContainsFunc(f, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

func keepPlus(w string) string {
	f := fold(w)
	if strings.HasPrefix(strings.TrimLeft(w, "("), "+") {
		return "+" + f
	}
	return f
}

// number seeks a whole phone number, its first seven or its last four digits, no other part of it,
// and member numbers of digits.
func number(digits string, phones bool, keys desk.PhoneKeys, hospital string) []lookup {
	out := []lookup{{kind: TermMember, prefix: strings.TrimPrefix(digits, "+")}}
	if !phones {
		return out
	}
	switch n := len(digits); {
	case n >= 10 || digits[0] == '+':
		if read, ok := desk.ReadNumber(digits); ok {
			out = append(out, lookup{column: "key_full", keys: keys.EachFull(hospital, read.E164)})
		}
		// A number of abroad is often typed as it is read, without the +.
		if read, ok := desk.ReadNumber("+" + digits); ok && digits[0] != '+' && digits[0] != '0' {
			out = append(out, lookup{column: "key_full", keys: keys.EachFull(hospital, read.E164)})
		}
	case n == 7:
		out = append(out, lookup{column: "key_first7", keys: keys.Each(func(k desk.PhoneKeys) string { return k.First7(hospital, digits) })})
	case n == 4:
		out = append(out, lookup{column: "key_last4", keys: keys.Each(func(k desk.PhoneKeys) string { return k.Last4(hospital, digits) })})
	}
	return out
}

func chinese(names []string) what {
	if len(names) == 1 && utf8.RuneCountInString(names[0]) == 1 {
		return what{surname: names[0]}
	}
	var w what
	for _, s := range orders(names) {
		w.lookups = append(w.lookups, lookup{kind: TermName, prefix: s})
		if strings.ContainsFunc(s, unicode.IsDigit) {
			w.lookups = append(w.lookups, lookup{kind: TermMember, prefix: s})
		}
	}
	return w
}

// orders joins words in every order, up to maxWords of them; more are taken as they stand.
func orders(words []string) []string {
	if len(words) == 1 || len(words) > maxWords {
		return []string{strings.Join(words, "")}
	}
	var out []string
	for i, first := range words {
		for _, rest := range orders(slices.Delete(slices.Clone(words), i, i+1)) {
			if s := first + rest; !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// ids selects the customers of a lookup, at most limit when it is above 0.
func (l lookup) ids(hospital string, limit int) *sql.Selector {
	t := sql.Table("customer_phones")
	if l.kind != "" {
		t = sql.Table("customer_terms")
	}
	s := sql.Select(t.C("customer_id")).From(t).Where(sql.EQ(t.C("hospital_id"), hospital))
	if l.kind == "" {
		s.Where(among(t.C(l.column), l.keys))
	} else {
		s.Where(sql.And(sql.EQ(t.C("kind"), l.kind), begins(t.C("term"), l.prefix)))
	}
	if limit > 0 {
		s.Limit(limit)
		if l.kind != "" {
			s.OrderBy(t.C("term"), t.C("customer_id"))
		}
	}
	return s
}

// among is a column with one of some values; a single value is asked for as such.
func among(column string, values []string) *sql.Predicate {
	if len(values) == 1 {
		return sql.EQ(column, values[0])
	}
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v
	}
	return sql.In(column, list...)
}

// begins is a prefix as a range, which every index serves alike and in which no sign is special.
func begins(column, prefix string) *sql.Predicate {
	return sql.And(sql.GTE(column, prefix), sql.LT(column, prefix+string(unicode.MaxRune)))
}
