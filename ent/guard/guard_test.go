package guard

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"sort"
	"strings"
	"testing"
)

// entities reads the names of the tables from the schema's own source.
func entities(t *testing.T) []string {
	t.Helper()
	pkgs, err := parser.ParseDir(token.NewFileSet(), "../schema", func(f fs.FileInfo) bool {
		return !strings.HasSuffix(f.Name(), "_test.go")
	}, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, file := range pkgs["schema"].Files {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			st, ok := spec.Type.(*ast.StructType)
			if !ok {
				return true
			}
			for _, f := range st.Fields.List {
				sel, ok := f.Type.(*ast.SelectorExpr)
				if ok && len(f.Names) == 0 && sel.Sel.Name == "Schema" {
					if x, ok := sel.X.(*ast.Ident); ok && x.Name == "ent" {
						out = append(out, spec.Name.Name)
					}
				}
			}
			return true
		})
	}
	sort.Strings(out)
	return out
}

func TestEveryEntityHasAScopeAndNoScopeIsLeftOver(t *testing.T) {
	known := map[string]bool{}
	for _, e := range entities(t) {
		known[e] = true
		if _, ok := rows[e]; !ok {
			t.Errorf("%s has no row rule and is therefore denied to everybody", e)
		}
	}
	if len(known) < 40 {
		t.Fatalf("found only %d entities; the test reads the schema wrongly", len(known))
	}
	for _, table := range []map[string]bool{tenants, appendOnly} {
		for e := range table {
			if !known[e] {
				t.Errorf("%s stands in a guard table but not in the schema", e)
			}
		}
	}
	for e := range rows {
		if !known[e] {
			t.Errorf("%s has a row rule but no table", e)
		}
	}
}
