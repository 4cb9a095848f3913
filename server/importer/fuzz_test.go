package importer

import (
	"encoding/csv"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"aftercare/domain/fault"
)

// FuzzOpen gives any bytes to Open. Nothing may panic, every refusal is a fault with a sentence, lines
// only ever grow, and a row without problems has as many cells as the heading.
func FuzzOpen(f *testing.F) {
	for _, s := range []string{"a,b\n1,2\n", "\uFEFF姓名;电话\r\n\"张\n三\";1\n", "a\tb\r1\t\"2", "\xFF\xFEa\x00,\x00b\x00\n\x00", "\xD0\xD5\xC3\xFB,b\n1,2\n", "PK\x03\x04", "a,b\n\"1\"x,2\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Open(strings.NewReader(string(b)), Options{})
		var rows []Row
		if err == nil {
			rows, err = readAll(s)
		}
		if err != nil {
			if _, ok := fault.As(err); !ok {
				t.Fatalf("no fault: %v", err)
			}
			if _, ok := Messages[keyOf(err)]; !ok {
				t.Fatalf("no sentence for %v", err)
			}
			return
		}
		line := 0
		for _, r := range rows {
			if r.Line <= line {
				t.Fatalf("line %d follows line %d", r.Line, line)
			}
			line = r.Line
			if len(r.Problems) == 0 && len(r.Cells) != len(s.Headers()) {
				t.Fatalf("%d cells under %d headings", len(r.Cells), len(s.Headers()))
			}
		}
	})
}

// FuzzCSV compares with encoding/csv: what that reads without complaint we read the same.
func FuzzCSV(f *testing.F) {
	for _, s := range []string{"h,i\n1,2\n", "h,i\n\"a\"\"b\",\"c\nd\"\n", "h,i\n\n x , y\n", "h,i\n1,\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\r\x00;\t") || !strings.HasPrefix(text, "h,i\n") {
			return
		}
		r := csv.NewReader(strings.NewReader(text))
		r.FieldsPerRecord = -1
		want, err := r.ReadAll()
		if err != nil {
			return
		}
		in, err := openCSV(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		var got [][]string
		for {
			rec, err := in.next()
			if err != nil {
				break
			}
			if rec.spoiled {
				t.Fatalf("spoiled: %q", rec.cells)
			}
			if len(rec.cells) > 1 || rec.cells[0] != "" || strings.Contains(text, `""`) {
				got = append(got, rec.cells)
			}
		}
		if strings.Contains(text, `""`) {
			return // encoding/csv keeps a line of "" and drops an empty one; cells do not tell them apart
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

// FuzzMapping gives any bytes to ParseMapping: a mapping that is taken can be used.
func FuzzMapping(f *testing.F) {
	f.Add([]byte(soundMapping))
	f.Add([]byte(appointmentsYAML))
	f.Add([]byte("kind: customers\nsource: s\ndates: asWritten\ncolumns: {name: {constant: x}}"))
	f.Add([]byte("a: &a [*a]"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := ParseMapping(b)
		if err != nil {
			if _, ok := Messages[keyOf(err)]; !ok {
				t.Fatalf("no sentence for %v", err)
			}
			return
		}
		var headers []string
		for _, c := range m.Columns {
			headers = append(headers, c.From...)
		}
		c, err := NewConverter(m, headers, november(t))
		if err != nil {
			return // a heading that is blank once it is cleaned
		}
		c.Convert(Row{Line: 2, Cells: make([]string, len(headers))})
	})
}

// FuzzValue gives any text to every type: nothing may panic, and what is read is never a value and a
// refusal at once, except telephone numbers, which may warn.
func FuzzValue(f *testing.F) {
	for _, s := range []string{"2026年11月21日 下午2:30", "46347.5", "1,280.50", "2.9E+13", "13800138000/1", "是", "-1岁", "(5)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = clean(text, false)
		if text == "" {
			return
		}
		r := reading{Setting: november(t), asWritten: true}
		for _, typ := range []Type{Text, ID, Day, Instant, Money, Integer, Bool, Enum, Enums, Phones, List} {
			v, w := r.value(Target{Type: typ, Options: tiers, Max: 10}, text)
			if v != nil && w != nil && typ != Phones {
				t.Fatalf("%s: %q is %v and refused by %s", typ, text, v, w.key)
			}
		}
	})
}
