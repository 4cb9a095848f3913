package importer

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"aftercare/domain/fault"
)

// november is a working morning in Shanghai on 21 November 2026.
func november(t testing.TB) Setting {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	return Setting{Now: time.Date(2026, 11, 21, 10, 5, 0, 0, zone), Zone: zone}
}

func openText(t testing.TB, text string) *Source {
	t.Helper()
	s, err := Open(strings.NewReader(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func readAll(s *Source) (rows []Row, err error) {
	for {
		row, err := s.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		rows = append(rows, row)
	}
}

func keyOf(err error) string {
	f, ok := fault.As(err)
	if !ok {
		return ""
	}
	if len(f.Fields) > 0 {
		return f.Fields[0].Message.Key
	}
	return f.Message.Key
}

func keysOf(problems []Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Key)
	}
	return strings.Join(out, " ")
}

func parsed(t testing.TB, yaml string) Mapping {
	t.Helper()
	m, err := ParseMapping([]byte(yaml))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func converter(t testing.TB, m Mapping, headers ...string) *Converter {
	t.Helper()
	c, err := NewConverter(m, headers, november(t))
	if err != nil {
		t.Fatal(err)
	}
	return c
}
