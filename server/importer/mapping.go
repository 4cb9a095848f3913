package importer

import (
	"maps"
	"slices"
	"strings"
	"time"

	"aftercare/domain/fault"
)

// AsWritten is the value of Mapping.Dates that takes every day and time as the hospital's own, whatever
// offset an export has put behind it.
const AsWritten = "asWritten"

// Mapping says what a file means. Columns goes from target to where its text comes from.
type Mapping struct {
	Kind      Kind              `json:"kind"`
	Source    string            `json:"source"`              // names the system the external ids are of
	Dates     string            `json:"dates"`               // AsWritten, or a zone as "Asia/Shanghai"
	DateOrder string            `json:"dateOrder,omitempty"` // ymd (also when empty), dmy or mdy
	Sheet     string            `json:"sheet,omitempty"`     // sheet of a workbook, empty: the first
	Empty     []string          `json:"empty,omitempty"`     // texts that mean nothing; nil: the usual ones
	Columns   map[string]Column `json:"columns"`
	Title     Title             `json:"title,omitzero"` // what people choose it by; shipped mappings have one
}

// Title says in both languages which files a mapping is for.
type Title struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// Column says how one target is filled: from one or several columns, or with a constant.
type Column struct {
	From      []string          `json:"from,omitempty"`
	Separator string            `json:"separator,omitempty"` // between several columns; a blank when empty, ";" in lists
	Prefix    string            `json:"prefix,omitempty"`    // stands before what the file says
	Constant  string            `json:"constant,omitempty"`
	Values    map[string]string `json:"values,omitempty"`    // text of the file to text of the target
	Otherwise string            `json:"otherwise,omitempty"` // for texts that Values does not list
	Default   string            `json:"default,omitempty"`   // for empty cells
}

func (c Column) separator(t Type) string {
	switch {
	case c.Separator != "":
		return c.Separator
	case t == Phones || t == List || t == Enums:
		return ";"
	}
	return " "
}

func (m Mapping) emptyWords() []string {
	if m.Empty != nil {
		return m.Empty
	}
	return []string{"-", "--", "/", "null", `\n`, "n/a", "#n/a"}
}

// Validate checks the mapping by itself, before any file is seen. It returns one INVALID_INPUT fault
// with every flaw: unknown kind, target or zone, a target without origin, a required target that
// nothing fills, a value that the target cannot hold.
func (m Mapping) Validate() error {
	var f fault.Fields
	if !m.Kind.Valid() {
		f.Add("kind", "import.mapping.kind", "kind", string(m.Kind))
		return f.Err()
	}
	f.Require(m.Source != "" && len([]rune(m.Source)) <= 40, "source", "import.mapping.source")
	f.Require(slices.Contains([]string{"", "ymd", "dmy", "mdy"}, m.DateOrder), "dateOrder", "import.mapping.dateOrder")
	if m.Dates != AsWritten {
		_, err := time.LoadLocation(m.Dates)
		f.Require(err == nil && m.Dates != "" && m.Dates != "Local", "dates", "import.mapping.dates", "value", m.Dates)
	}
	for _, name := range sortedKeys(m.Columns) {
		if t, ok := find(m.Kind, name); ok {
			m.validateColumn(&f, t)
		} else {
			f.Add("columns."+name, "import.mapping.target", "target", name)
		}
	}
	for _, t := range Targets(m.Kind) {
		_, ok := m.Columns[t.Name]
		f.Require(ok || !t.Required, "columns."+t.Name, "import.mapping.required", "targets", t.Name, "of", string(m.Kind))
	}
	for _, group := range plans[m.Kind].needs {
		ok := slices.ContainsFunc(group, func(n string) bool { _, ok := m.Columns[n]; return ok })
		f.Require(ok, "columns", "import.mapping.needs", "targets", strings.Join(group, " "), "of", string(m.Kind))
	}
	return f.Err()
}

// validateColumn sees to it that a text which the mapping itself supplies is good for its target.
func (m Mapping) validateColumn(f *fault.Fields, t Target) {
	c, path := m.Columns[t.Name], "columns."+t.Name
	origins := 0
	if c.Constant != "" {
		origins++
	}
	if len(c.From) > 0 && !slices.Contains(c.From, "") {
		origins++
	}
	f.Require(origins == 1, path, "import.mapping.origin", "target", t.Name)
	r := reading{Setting: Setting{Zone: time.UTC}, asWritten: true, order: m.DateOrder}
	supplied := map[string]string{"constant": c.Constant, "default": c.Default, "otherwise": c.Otherwise}
	for from, to := range c.Values {
		supplied["values."+from] = to
	}
	for _, at := range sortedKeys(supplied) {
		text := supplied[at]
		if text == "" {
			continue
		}
		if v, _ := r.value(t, clean(text, t.Long)); v == nil {
			f.Add(path+"."+at, "import.mapping.value", "value", quote(text), "target", t.Name)
		}
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
