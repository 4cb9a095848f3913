package importer

import (
	"embed"
	"strings"
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
