package importer

import (
	"strings"
	"time"

	"aftercare/domain/fault"
)

// Converter turns the rows of one file into records. It is made once per file and used by one
// goroutine.
type Converter struct {
	kind    Kind
	reading reading
	empty   map[string]bool
	fields  []field
}

// field is a target with where it comes from in this file.
type field struct {
	target Target
	column Column
	at     []int // indexes of the cells
	values map[string]string
}

// NewConverter binds a mapping to the headings of a file. It returns an INVALID_INPUT fault that names
// every column of the mapping that the file does not have, and what Validate finds.
func NewConverter(m Mapping, headers []string, s Setting) (*Converter, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	c := &Converter{kind: m.Kind, empty: map[string]bool{"": true}}
	c.reading = reading{Setting: s, asWritten: m.Dates == AsWritten, order: m.DateOrder}
	if !c.reading.asWritten {
		zone, err := time.LoadLocation(m.Dates)
		if err != nil {
			return nil, err
		}
		c.reading.fileZone = zone
	}
	for _, e := range m.emptyWords() {
		c.empty[strings.ToLower(e)] = true
	}
	index := map[string]int{}
	for i, h := range headers {
		if _, twice := index[h]; h != "" && !twice {
			index[h] = i
		}
	}
	var missing fault.Fields
	for _, t := range Targets(m.Kind) {
		col, ok := m.Columns[t.Name]
		if !ok {
			continue
		}
		f := field{target: t, column: col, values: map[string]string{}}
		for _, from := range col.From {
			i, ok := index[clean(from, false)]
			missing.Require(ok, "columns."+t.Name, "import.mapping.columnMissing", "column", from)
			f.at = append(f.at, i)
		}
		for k, v := range col.Values {
			if k := fold(k); k != "" {
				f.values[k] = v
			}
		}
		c.fields = append(c.fields, f)
	}
	if err := missing.Err(); err != nil {
		return nil, err
	}
	return c, nil
}

// Convert reads a row. With a problem that is no warning the row is refused and the record is of no
// use. Every problem of the row is named, not the first only.
func (c *Converter) Convert(row Row) (Record, []Problem) {
	rec := Record{Kind: c.kind, Line: row.Line, values: map[string]any{}}
	if len(row.Problems) > 0 {
		return rec, row.Problems
	}
	var problems []Problem
	note := func(f field, w *flaw, warn bool) {
		problems = append(problems, Problem{Line: row.Line, Kind: c.kind, Field: f.target.Name,
			Column: strings.Join(f.column.From, ", "), Key: w.key, Args: w.args, Warn: warn})
	}
	for _, f := range c.fields {
		text := c.text(f, row.Cells)
		if text == "" {
			if f.target.Required {
				note(f, bad("import.required"), false)
			}
			continue
		}
		v, w := c.reading.value(f.target, text)
		if w != nil {
			note(f, w, v != nil)
		}
		if v != nil {
			rec.values[f.target.Name] = v
		}
		if f.target.Name == "occurredAt" {
			c.onlyDay(rec, text)
		}
	}
	if !Refused(problems) {
		rec.complete()
		for _, p := range rec.check(c.reading.Setting) {
			p.Line, p.Kind, p.Column = row.Line, c.kind, c.columnOf(p.Field)
			problems = append(problems, p)
		}
	}
	return rec, problems
}

// onlyDay keeps a happening of which the file tells no hour as a day: an instant would invent one.
func (c *Converter) onlyDay(rec Record, text string) {
	if m, f := parseMoment(text, c.reading.order); f == nil && !m.hasTime {
		delete(rec.values, "occurredAt")
		rec.values["occurredOn"] = m.day
	}
}

// text is what the file says for a field, "" for nothing: the columns joined, or the constant, put
// through the map of values.
func (c *Converter) text(f field, cells []string) string {
	if f.column.Constant != "" {
		return f.column.Constant
	}
	var parts []string
	for _, i := range f.at {
		if i >= len(cells) {
			continue
		}
		if p := clean(cells[i], f.target.Long); !c.empty[strings.ToLower(p)] {
			parts = append(parts, p)
		}
	}
	text := strings.Join(parts, f.column.separator(f.target.Type))
	if text == "" {
		return f.column.Default
	}
	if v, ok := f.column.Values[text]; ok {
		return v
	}
	if v, ok := f.values[fold(text)]; ok {
		return v
	}
	if f.column.Otherwise != "" {
		return f.column.Otherwise
	}
	return f.column.Prefix + text
}

func (c *Converter) columnOf(target string) string {
	for _, f := range c.fields {
		if f.target.Name == target {
			return strings.Join(f.column.From, ", ")
		}
	}
	return ""
}
