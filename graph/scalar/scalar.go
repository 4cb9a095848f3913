// Package scalar writes and reads the scalars of the API: Int, Time, Date and Decimal. Whatever does not
// fit is refused with a sentence about the right form, before any action sees it.
package scalar

import (
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalInt writes a whole number.
func MarshalInt(n int) graphql.Marshaler { return graphql.MarshalInt(n) }

// UnmarshalInt reads a whole number of at most 32 bits, as GraphQL has them.
func UnmarshalInt(v any) (int, error) {
	n, err := graphql.UnmarshalInt32(v)
	if err != nil {
		return 0, &Malformed{Key: "input.int"}
	}
	return int(n), nil
}

// MarshalTime writes an instant as RFC 3339 in UTC.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		var buf [40]byte
		b := append(buf[:0], '"')
		b = t.UTC().AppendFormat(b, time.RFC3339Nano)
		_, _ = w.Write(append(b, '"'))
	})
}

// UnmarshalTime reads an RFC 3339 instant between the years 1900 and 2200 and cuts it to microseconds,
// as both databases keep it.
func UnmarshalTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, &Malformed{Key: "input.time"}
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.Year() < 1900 || t.Year() > 2200 {
		return time.Time{}, &Malformed{Key: "input.time"}
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalDate writes a calendar day.
func MarshalDate(day string) graphql.Marshaler { return graphql.MarshalString(day) }

// UnmarshalDate reads YYYY-MM-DD and refuses days that do not exist.
func UnmarshalDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", &Malformed{Key: "input.date"}
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1850 || t.Year() > 2200 {
		return "", &Malformed{Key: "input.date"}
	}
	return s, nil
}

// MarshalDecimal writes fen as yuan with two decimals.
func MarshalDecimal(fen int64) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		sign := ""
		if fen < 0 {
			sign, fen = "-", -fen
		}
		_, _ = fmt.Fprintf(w, `"%s%d.%02d"`, sign, fen/100, fen%100)
	})
}

var decimal = regexp.MustCompile(`^\d{1,12}(\.\d{1,2})?$`)

// UnmarshalDecimal reads an amount of yuan, 0 to 999,999,999,999.99, into fen.
func UnmarshalDecimal(v any) (int64, error) {
	s, ok := v.(string)
	if !ok || !decimal.MatchString(s) {
		return 0, &Malformed{Key: "input.decimal"}
	}
	whole, part, _ := strings.Cut(s, ".")
	yuan, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, &Malformed{Key: "input.decimal"}
	}
	for len(part) < 2 {
		part += "0"
	}
	fen, err := strconv.ParseInt(part, 10, 64)
	if err != nil {
		return 0, &Malformed{Key: "input.decimal"}
	}
	return yuan*100 + fen, nil
}

// Malformed is a scalar that cannot be read; Key is the sentence that says what would be right.
type Malformed struct{ Key string }

// Error names the sentence.
func (m *Malformed) Error() string { return m.Key }
