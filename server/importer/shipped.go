package importer

import (
	"embed"
	"slices"
	"strings"

	"aftercare/desk/imports"
	"aftercare/languages"
)

//go:embed mappings/*.yaml
var mappings embed.FS

// Shipped is a mapping that comes with the program, by name ("noshow-10k"). An unknown name is an
// INVALID_INPUT fault.
func Shipped(name string) (Mapping, error) {
	b, err := mappings.ReadFile("mappings/" + name + ".yaml")
	if err != nil {
		return Mapping{}, broken("import.mapping.shipped", "name", quote(name), "names", strings.Join(ShippedNames(), ", "))
	}
	return ParseMapping(b)
}

// ShippedNames lists the names that Shipped knows, sorted.
func ShippedNames() []string {
	entries, err := mappings.ReadDir("mappings")
	if err != nil {
		panic("importer: embedded mappings: " + err.Error())
	}
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".yaml"))
	}
	return out
}

// MappingList lists the shipped mappings for files of a kind, as the API calls it, with their titles in a
// language.
func MappingList(kind, lang string) []*imports.ShippedMapping {
	out := []*imports.ShippedMapping{}
	for _, name := range ShippedNames() {
		m, err := Shipped(name)
		if err != nil {
			panic("importer: embedded mapping " + name + ": " + err.Error())
		}
		if m.Kind == Kind(strings.ToLower(kind)) {
			out = append(out, &imports.ShippedMapping{Name: name, Label: languages.Pick(lang, m.Title.ZH, m.Title.EN)})
		}
	}
	return out
}

// recognise finds the shipped mapping that was written for a file of these headings: every column that
// it reads is there. It says more than a guess can, as what a hospital system means by its words.
func recognise(k Kind, headers []string) (Mapping, bool) {
	for _, name := range ShippedNames() {
		m, err := Shipped(name)
		if err == nil && m.Kind == k && m.Sheet == "" && m.reads(headers) {
			return m, true
		}
	}
	return Mapping{}, false
}

// reads tells whether the headings hold every column of the mapping.
func (m Mapping) reads(headers []string) bool {
	for _, c := range m.Columns {
		for _, from := range c.From {
			if !slices.Contains(headers, clean(from, false)) {
				return false
			}
		}
	}
	return true
}
