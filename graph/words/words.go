// Package words is the message catalogue: every sentence that the server says, in Chinese and English.
// Domain and desk speak in keys with arguments; here they become text in the reader's language. A further
// language is a file of the room languages, by the same keys. Nothing here decides anything.
package words

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aftercare/domain/fault"
	"aftercare/languages"
)

// Text is one sentence; {names} are filled from the message's arguments.
type Text struct{ ZH, EN string }

// Chinese and English are the languages that every sentence has.
const (
	Chinese = languages.Chinese
	English = languages.English
)

// Catalogue renders messages.
type Catalogue struct{ texts map[string]Text }

// New joins the server's own sentences with those of other rooms; a key that is there twice with
// another text is a mistake.
func New(more ...map[string]Text) (*Catalogue, error) {
	c := &Catalogue{texts: map[string]Text{}}
	for _, m := range append([]map[string]Text{common, faults, inputs, choices, guards, customers, appointments, leads, callbacks, complaints, staff, setup, figures, importWords, files, accessWords, rules, terms, together, jobs}, more...) {
		for k, t := range m {
			if old, there := c.texts[k]; there && old != t {
				return nil, fmt.Errorf("words: %s stands in the catalogue twice", k)
			}
			c.texts[k] = t
		}
	}
	return c, nil
}

// Keys lists every key, sorted.
func (c *Catalogue) Keys() []string { return slices.Sorted(maps.Keys(c.texts)) }

// Has tells whether there is a sentence for the key.
func (c *Catalogue) Has(key string) bool { _, ok := c.texts[key]; return ok }

// Text is the sentence of a key as it was written, with its blanks.
func (c *Catalogue) Text(key string) Text { return c.texts[key] }

// in is the sentence of a key in a language; a further language that lacks it speaks English.
func (c *Catalogue) in(lang, key string) (string, bool) {
	t, ok := c.texts[key]
	if !ok {
		return "", false
	}
	if text, further := languages.Text(lang, key); further {
		return text, true
	}
	return languages.Pick(lang, t.ZH, t.EN), true
}

// fragments are the keys of words that stand inside of sentences; every other text stands alone.
var fragments = regexp.MustCompile(`^(term\.|common\.(nobody|unnamed)$|rule\.(atOnce|sameDay|day|dayAt|every|comma|semicolon|names|audience)$)`)

// Fragment tells whether the text of a key only stands inside of sentences, so that it begins in lower case.
func Fragment(key string) bool { return fragments.MatchString(key) }

// Say renders a message. zone turns instants among the arguments into local time; nil leaves UTC. What stands
// alone begins in upper case, also where a word of the catalogue comes first.
func (c *Catalogue) Say(lang string, m fault.Message, zone *time.Location) string {
	s, ok := c.in(lang, m.Key)
	if !ok {
		s, _ = c.in(lang, "common.unknownMessage")
	}
	if !strings.Contains(s, "{") {
		return s
	}
	said := c.filled(lang, s, m.Args, zone)
	if first, size := utf8.DecodeRuneInString(said); strings.HasPrefix(s, "{") && unicode.IsLower(first) && !Fragment(m.Key) {
		return string(unicode.ToUpper(first)) + said[size:]
	}
	return said
}

// filled puts the arguments into the blanks of a text.
func (c *Catalogue) filled(lang, s string, args map[string]any, zone *time.Location) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], '}')
		if end < 0 {
			break
		}
		b.WriteString(s[:open])
		b.WriteString(c.argument(lang, s[open+1:open+end], args, zone))
		s = s[open+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// argument fills one {name}. {name:one|many} chooses a plural form by the number; a language with other
// forms than these two names them, as in {name:one=…|few=…|other=…}.
func (c *Catalogue) argument(lang, name string, args map[string]any, zone *time.Location) string {
	name, forms, plural := strings.Cut(name, ":")
	v, ok := args[name]
	if !ok || v == nil {
		return ""
	}
	if plural {
		return form(lang, forms, v)
	}
	switch t := v.(type) {
	case time.Time:
		return local(t, zone)
	case string:
		if at, err := time.Parse(time.RFC3339Nano, t); err == nil {
			return local(at, zone)
		}
		if term, ok := c.in(lang, "term."+t); ok {
			return term
		}
		return t
	case []any:
		parts := make([]string, len(t))
		for i, p := range t {
			parts[i] = c.argument(lang, "x", map[string]any{"x": p}, zone)
		}
		return languages.Join(lang, parts)
	case float64:
		if t == float64(int64(t)) {
			return fmt.Sprint(int64(t))
		}
	}
	return fmt.Sprint(v)
}

// form is the one of several written forms that goes with a number.
func form(lang, forms string, v any) string {
	n, _ := strconv.Atoi(fmt.Sprint(v))
	wanted, list := languages.Form(lang, n), strings.Split(forms, "|")
	for i, f := range list {
		if name, text, named := strings.Cut(f, "="); named && name == wanted {
			return text
		} else if !named && i == 0 && wanted == "one" {
			return f
		}
	}
	_, last, named := strings.Cut(list[len(list)-1], "=")
	if !named {
		return list[len(list)-1]
	}
	return last
}

func local(t time.Time, zone *time.Location) string {
	if zone != nil {
		t = t.In(zone)
	}
	return t.Format("2006-01-02 15:04")
}
