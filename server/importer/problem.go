package importer

import (
	"maps"
	"unicode/utf8"
)

// Problem is one reason why a row is refused, or, when Warn is set, something that was left out of a
// row that goes in. Field is the target, Column the heading it came from; both are empty when the
// whole row is meant. Key names the sentence (see Messages), Args fill it; an Arg may repeat what stands
// in the cell, so Problems go to the person who brought the file, never to a log.
type Problem struct {
	Line   int            `json:"line"`
	Kind   Kind           `json:"kind,omitempty"`
	Field  string         `json:"field,omitempty"`
	Column string         `json:"column,omitempty"`
	Key    string         `json:"key"`
	Args   map[string]any `json:"args,omitempty"`
	Warn   bool           `json:"warn,omitempty"`
}

// Text is the sentence for people.
func (p Problem) Text(lang string) string {
	args := maps.Clone(p.Args)
	if args == nil {
		args = map[string]any{}
	}
	args["field"], args["column"] = p.Field, p.Column
	if t, ok := find(p.Kind, p.Field); ok {
		args["field"] = t.Label(lang)
	}
	return Render(lang, p.Key, args)
}

// Refused tells whether one of the problems keeps the row out.
func Refused(problems []Problem) bool {
	for _, p := range problems {
		if !p.Warn {
			return true
		}
	}
	return false
}

// flaw is a problem of a value, before it is known where the value stood.
type flaw struct {
	key  string
	args map[string]any
}

func bad(key string, pairs ...any) *flaw {
	f := &flaw{key: key, args: map[string]any{}}
	for i := 0; i+1 < len(pairs); i += 2 {
		f.args[pairs[i].(string)] = pairs[i+1]
	}
	return f
}

// quote is a cell as a sentence can hold it.
func quote(s string) string {
	const most = 40
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}
