package importer

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/nyaruka/phonenumbers"
)

// reading is how the values of one file are to be understood.
type reading struct {
	Setting
	asWritten bool           // an offset in the text is ignored: the clock on the wall is the hospital's
	fileZone  *time.Location // zone of times written without offset, unless asWritten
	order     string
}

// value reads a text for a target. The text is clean and not empty. The second result is a warning when
// ok, that is, when the value is not nil.
func (r reading) value(t Target, text string) (any, *flaw) {
	switch t.Type {
	case ID:
		id, f := identifier(text)
		if f == nil {
			f = tooLong(id, t.Max)
		}
		return ifFine(id, f)
	case Day, Instant:
		return r.when(t.Type, text)
	case Money:
		return money(text)
	case Integer:
		return integer(text)
	case Bool:
		word, ok := choose(truths, text)
		if !ok {
			return nil, bad("import.unknownValue", "value", quote(text))
		}
		return word == "true", nil
	case Enum:
		word, ok := choose(t.Options, text)
		if !ok {
			return nil, bad("import.unknownValue", "value", quote(text))
		}
		return word, nil
	case Enums:
		return enums(t, text)
	case Phones:
		return phones(text)
	case List:
		items := split(text)
		for _, item := range items {
			if f := tooLong(item, t.Max); f != nil {
				return nil, f
			}
		}
		if len(items) == 0 {
			return nil, nil
		}
		return items, nil
	}
	return ifFine(text, tooLong(text, t.Max))
}

func ifFine(s string, f *flaw) (any, *flaw) {
	if f != nil {
		return nil, f
	}
	return s, nil
}

// when reads a day or an instant. As written, the day and the time on the wall are the hospital's,
// whatever offset an export has stuck to them; with a zone, an offset in the text counts and a text
// without one is of that zone.
func (r reading) when(t Type, text string) (any, *flaw) {
	m, f := parseMoment(text, r.order)
	if f != nil {
		return nil, f
	}
	if r.asWritten || t == Day && m.offset == nil {
		if t == Day {
			return m.day, nil
		}
		return m.in(r.zone()).UTC(), nil
	}
	zone := r.fileZone
	if m.offset != nil {
		zone = m.offset
	}
	at := m.in(zone)
	if t == Day {
		return r.dayOf(at), nil
	}
	return at.UTC(), nil
}

var (
	grouped = regexp.MustCompile(`^-?\d{1,3}(,\d{3})+(\.\d+)?$`)
	decimal = regexp.MustCompile(`^-?\d{1,10}(\.\d+)?$`)
	around  = strings.NewReplacer("¥", "", "￥", "", "CNY", "", "RMB", "", "元", "", " ", "")
)

// money reads yuan and gives fen. The noise that a binary fraction leaves behind ("0.30000000000000004")
// is rounded away; a real third decimal is refused.
func money(text string) (any, *flaw) {
	s := around.Replace(narrow(text))
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		s = "-" + s[1:len(s)-1]
	}
	if grouped.MatchString(s) {
		s = strings.ReplaceAll(s, ",", "")
	}
	if !decimal.MatchString(s) {
		return nil, bad("import.number", "value", quote(text))
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, bad("import.number", "value", quote(text))
	}
	fen := math.Round(f * 100)
	switch {
	case f < 0:
		return nil, bad("import.moneyNegative", "value", quote(text))
	case math.Abs(f*100-fen) > 1e-3:
		return nil, bad("import.moneyFraction", "value", quote(text))
	}
	return int64(fen), nil
}

var whole = regexp.MustCompile(`^([-+]?\d{1,9})(\.0+)?(岁|周岁)?$`)

func integer(text string) (any, *flaw) {
	m := whole.FindStringSubmatch(narrow(text))
	if m == nil {
		return nil, bad("import.number", "value", quote(text))
	}
	n, err := strconv.ParseInt(m[1], 10, 64)
	if err != nil {
		return nil, bad("import.number", "value", quote(text))
	}
	return n, nil
}

func enums(t Target, text string) (any, *flaw) {
	var out []string
	seen := map[string]bool{}
	for _, item := range split(text) {
		word, ok := choose(t.Options, item)
		if !ok {
			return nil, bad("import.unknownValue", "value", quote(item))
		}
		if !seen[word] {
			out = append(out, word)
		}
		seen[word] = true
	}
	if len(out) == 0 {
		return nil, nil
	}
	return out, nil
}

var phoneMarks = regexp.MustCompile(`[,，;；、|/\n]+`)

// phones reads telephone numbers, Chinese ones unless they say otherwise, and gives them in E.164, the
// first one first. A number that is none is left out with a warning when another remains; when none
// remains the row is refused.
func phones(text string) (any, *flaw) {
	var out []string
	var unread *flaw
	seen := map[string]bool{}
	for _, p := range phoneMarks.Split(text, -1) {
		if p = narrow(p); p == "" {
			continue
		}
		if fixed, f := identifier(p); f == nil {
			p = fixed // 13800138000.0, 1.3800138E+10
		}
		n, err := phonenumbers.Parse(p, "CN")
		if err != nil || !phonenumbers.IsValidNumber(n) {
			unread = bad("import.phone", "value", quote(p))
			continue
		}
		e164 := phonenumbers.Format(n, phonenumbers.E164)
		if !seen[e164] {
			out = append(out, e164)
		}
		seen[e164] = true
	}
	if len(out) == 0 {
		return nil, unread
	}
	return out, unread
}
