package worker

import (
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/graph/gen"
)

func TestEveryPartOfAQuestionHasItsWords(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	seen := map[string]bool{}
	var walk func(def *ast.Definition)
	walk = func(def *ast.Definition) {
		if def.Kind != ast.InputObject || seen[def.Name] {
			return
		}
		seen[def.Name] = true
		for _, f := range def.Fields {
			if said := fieldNames[f.Name]; said.zh == "" || said.en == "" {
				t.Errorf("%s.%s has no words", def.Name, f.Name)
			}
			walk(schema.Types[f.Type.Name()])
		}
	}
	for _, f := range schema.Types["StartExportInput"].Fields {
		if questions[f.Name] != "" {
			walk(schema.Types[f.Type.Name()])
		}
	}
	if len(seen) < 10 {
		t.Errorf("only %d inputs are found", len(seen))
	}
}
