package imports

import (
	"encoding/json"
	"time"

	"aftercare/domain/workday"
)

// Fields are the values of a row by target: texts, days as YYYY-MM-DD, instants as RFC 3339, money in fen.
// A target that the row leaves empty is absent.
type Fields map[string]json.RawMessage

func read[T any](f Fields, name string) (v T, ok bool) {
	raw, ok := f[name]
	if !ok || json.Unmarshal(raw, &v) != nil {
		var zero T
		return zero, false
	}
	return v, true
}

// Has tells whether the row says something for the target.
func (f Fields) Has(name string) bool { _, ok := f[name]; return ok }

// Text is a text, "" when absent.
func (f Fields) Text(name string) string { s, _ := read[string](f, name); return s }

// Int is a whole number, or money in fen; nil when absent.
func (f Fields) Int(name string) *int64 {
	if n, ok := read[int64](f, name); ok {
		return &n
	}
	return nil
}

// Bool is a yes or no, no when absent.
func (f Fields) Bool(name string) bool { b, _ := read[bool](f, name); return b }

// Day is a day as YYYY-MM-DD, "" when absent.
func (f Fields) Day(name string) string {
	if d, ok := read[workday.Date](f, name); ok {
		return d.String()
	}
	return ""
}

// Time is an instant, nil when absent.
func (f Fields) Time(name string) *time.Time {
	if t, ok := read[time.Time](f, name); ok {
		return &t
	}
	return nil
}

// List is a list of texts, nil when absent.
func (f Fields) List(name string) []string { l, _ := read[[]string](f, name); return l }
