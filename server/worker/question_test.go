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

func TestATextThatBeginsLikeAFormulaIsHarmlessAndANumberStaysOne(t *testing.T) {
	for _, c := range []struct{ value, want string }{
		{"普通", "普通"}, {"=1+1", "'=1+1"}, {"+SUM(A1)", "'+SUM(A1)"}, {"@cmd", "'@cmd"}, {"-2+3", "'-2+3"}, {"\tx", "'\tx"}, {"\rx", "'\rx"},
		{"-12.5", "-12.5"}, {"-3%", "-3%"}, {"隐藏", "隐藏"}, {"", ""},
	} {
		if got := harmless(c.value); got != c.want {
			t.Errorf("%q becomes %q", c.value, got)
		}
	}
}
