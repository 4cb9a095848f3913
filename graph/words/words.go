// Package words is the message catalogue: every sentence that the server says, in Chinese and English.
// Domain and desk speak in keys with arguments; here they become text in the reader's language. A third
// language is one more field of Text. Nothing here decides anything.
package words

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"aftercare/domain/fault"
)

// Text is one sentence; {names} are filled from the message's arguments.
type Text struct{ ZH, EN string }

// Chinese and English are the languages there are.
const (
	Chinese = "zh-CN"
	English = "en"
)

// Catalogue renders messages.
type Catalogue struct{ texts map[string]Text }

// New joins the server's own sentences with those of other rooms; a key that is there twice with
// another text is a mistake.
func New(more ...map[string]Text) (*Catalogue, error) {
	c := &Catalogue{texts: map[string]Text{}}
	for _, m := range append([]map[string]Text{common, faults, inputs, choices, guards, customers, appointments, leads, callbacks, complaints, staff, setup, figures, importWords, files, accessWords, rules, terms, together}, more...) {
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

// Say renders a message. zone turns instants among the arguments into local time; nil leaves UTC.
func (c *Catalogue) Say(lang string, m fault.Message, zone *time.Location) string {
	t, ok := c.texts[m.Key]
	if !ok {
		t = c.texts["common.unknownMessage"]
	}
	s := t.ZH
	if lang == English {
		s = t.EN
	}
	if !strings.Contains(s, "{") {
		return s
	}
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
		b.WriteString(c.argument(lang, s[open+1:open+end], m.Args, zone))
		s = s[open+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// argument fills one {name}. {name:one|many} chooses an English plural form by the number.
func (c *Catalogue) argument(lang, name string, args map[string]any, zone *time.Location) string {
	name, forms, plural := strings.Cut(name, ":")
	v, ok := args[name]
	if !ok || v == nil {
		return ""
	}
	if plural {
		one, many, _ := strings.Cut(forms, "|")
		if fmt.Sprint(v) == "1" {
			return one
		}
		return many
	}
	switch t := v.(type) {
	case time.Time:
		return local(t, zone)
	case string:
		if at, err := time.Parse(time.RFC3339Nano, t); err == nil {
			return local(at, zone)
		}
		if term, ok := c.texts["term."+t]; ok {
			if lang == English {
				return term.EN
			}
			return term.ZH
		}
		return t
	case []any:
		parts := make([]string, len(t))
		for i, p := range t {
			parts[i] = c.argument(lang, "x", map[string]any{"x": p}, zone)
		}
		if lang == English {
			return strings.Join(parts, ", ")
		}
		return strings.Join(parts, "、")
	case float64:
		if t == float64(int64(t)) {
			return fmt.Sprint(int64(t))
		}
	}
	return fmt.Sprint(v)
}

func local(t time.Time, zone *time.Location) string {
	if zone != nil {
		t = t.In(zone)
	}
	return t.Format("2006-01-02 15:04")
}
