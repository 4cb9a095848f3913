// Command printschema prints graph/schema/*.graphql as one document, without the directives that only
// the generator reads: the contract as clients see it, committed as schema.graphql.
package main

import (
	"log"
	"os"
	"path/filepath"
	"slices"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

func main() {
	files, err := filepath.Glob("graph/schema/*.graphql")
	if err != nil || len(files) == 0 {
		log.Fatal("no schema files here: run it from the root")
	}
	slices.Sort(files)
	var sources []*ast.Source
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			log.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: f, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		log.Fatal(err)
	}
	delete(schema.Directives, "goField")
	delete(schema.Directives, "goModel")
	for _, t := range schema.Types {
		t.Directives = slices.DeleteFunc(t.Directives, generatorOnly)
		for _, f := range t.Fields {
			f.Directives = slices.DeleteFunc(f.Directives, generatorOnly)
		}
	}
	formatter.NewFormatter(os.Stdout, formatter.WithIndent("  ")).FormatSchema(schema)
}

func generatorOnly(d *ast.Directive) bool { return d.Name == "goField" || d.Name == "goModel" }
