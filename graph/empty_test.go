package graph

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/graph/gen"
)

// A list that is hidden answers as an empty list of its own type; without one the answer would be an error.
func TestEveryListThatCanBeHiddenHasAnEmptyOne(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	found := 0
	for _, typ := range schema.Types {
		if typ == schema.Query || typ == schema.Mutation || typ == schema.Subscription {
			continue
		}
		for _, f := range typ.Fields {
			if !f.Type.NonNull || f.Directives.ForName("shown") == nil && f.Directives.ForName("needs") == nil {
				continue
			}
			found++
			fc := &graphql.FieldContext{Object: typ.Name, Field: graphql.CollectedField{Field: &ast.Field{Name: f.Name, Definition: f}}}
			if empty(fc) == nil {
				t.Errorf("%s.%s may be hidden and has no empty answer", typ.Name, f.Name)
			}
		}
	}
	if found < 12 {
		t.Errorf("only %d fields that can be hidden were found", found)
	}
}
