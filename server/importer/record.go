package importer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"aftercare/domain/workday"
)

// Record is one row, understood. What a target holds follows from its Type; a target that the row
// leaves empty is absent. A Record can be kept as JSON and read back without loss.
type Record struct {
	Kind   Kind
	Line   int
	values map[string]any
}

// Has tells whether the row says something for the target.
func (r Record) Has(name string) bool { _, ok := r.values[name]; return ok }

// Names lists the targets that the row fills, sorted.
func (r Record) Names() []string { return sortedKeys(r.values) }

// Text is the value of a Text, ID or Enum target, "" when absent.
func (r Record) Text(name string) string { s, _ := r.values[name].(string); return s }

// Int is the value of an Integer or, in fen, a Money target.
func (r Record) Int(name string) (n int64, ok bool) { n, ok = r.values[name].(int64); return n, ok }

// Bool is the value of a Bool target.
func (r Record) Bool(name string) (v, ok bool) { v, ok = r.values[name].(bool); return v, ok }

// Day is the value of a Day target.
func (r Record) Day(name string) (d workday.Date, ok bool) {
	d, ok = r.values[name].(workday.Date)
	return d, ok
}

// Time is the value of an Instant target, in UTC.
func (r Record) Time(name string) (t time.Time, ok bool) {
	t, ok = r.values[name].(time.Time)
	return t, ok
}

// List is the value of a List, Enums or Phones target, nil when absent.
func (r Record) List(name string) []string { l, _ := r.values[name].([]string); return l }

// Key tells the record from others of the same source: the external id, or else a digest of what the
// kind is known by (a customer by member number, or name and phone; an appointment by its customer and
// time). A second run of the same file gives the same keys. It is "" when the row has nothing of that.
func (r Record) Key() string { return r.key("", plans[r.Kind].identity) }

// CustomerKey is the Key of the customer named in a row of another kind. It equals the Key that the
// customer has in a file of customers of the same source, as far as both tell the same.
func (r Record) CustomerKey() string { return r.key(customerPrefix, plans[Customers].identity) }

func (r Record) key(prefix string, identity [][]string) string {
	if id := r.Text(prefix + "externalId"); id != "" {
		return id
	}
next:
	for _, group := range identity {
		parts := make([]string, 0, 2*len(group))
		for _, name := range group {
			v, ok := r.values[prefix+name]
			if !ok {
				continue next
			}
			parts = append(parts, name, fmt.Sprint(v))
		}
		return "#" + digest(strings.Join(parts, "\x00"))
	}
	return ""
}

// Fingerprint is a digest of everything the row says; the line does not count. The same row read again
// has the same fingerprint, so a re-run can tell what has changed in the file.
func (r Record) Fingerprint() string {
	b, err := json.Marshal(r.values) // keys are sorted
	if err != nil {
		panic("importer: a record holds a value that is no JSON: " + err.Error())
	}
	return digest(string(r.Kind) + string(b))
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:16])
}

type recordJSON struct {
	Kind   Kind                       `json:"kind"`
	Line   int                        `json:"line"`
	Values map[string]json.RawMessage `json:"values"`
}

// MarshalJSON writes days as YYYY-MM-DD, instants as RFC 3339, money as fen.
func (r Record) MarshalJSON() ([]byte, error) {
	out := recordJSON{Kind: r.Kind, Line: r.Line, Values: map[string]json.RawMessage{}}
	for name, v := range r.values {
		b, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		out.Values[name] = b
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON wrote. A target that the kind does not have is an error.
func (r *Record) UnmarshalJSON(b []byte) error {
	var in recordJSON
	if err := json.Unmarshal(b, &in); err != nil {
		return err
	}
	*r = Record{Kind: in.Kind, Line: in.Line, values: map[string]any{}}
	for name, rawValue := range in.Values {
		t, ok := find(in.Kind, name)
		if !ok {
			return fmt.Errorf("importer: %s have no target %q", in.Kind, name)
		}
		v, err := restore(t.Type, rawValue)
		if err != nil {
			return fmt.Errorf("importer: %s: %w", name, err)
		}
		r.values[name] = v
	}
	return nil
}

func restore(t Type, b json.RawMessage) (any, error) {
	switch t {
	case Day:
		return decode[workday.Date](b)
	case Instant:
		return decode[time.Time](b)
	case Money, Integer:
		return decode[int64](b)
	case Bool:
		return decode[bool](b)
	case Enums, Phones, List:
		return decode[[]string](b)
	}
	return decode[string](b)
}

func decode[T any](b json.RawMessage) (any, error) {
	var v T
	err := json.Unmarshal(b, &v)
	return v, err
}
