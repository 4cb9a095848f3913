package web

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// roots lists the names of the fields at the top of an operation, fragments resolved, in order and as
// often as they stand there. Each fragment is walked once.
func roots(doc *ast.QueryDocument, op *ast.OperationDefinition) []string {
	var names []string
	seen := map[string]bool{}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				names = append(names, sel.Name)
			case *ast.InlineFragment:
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				if def := doc.Fragments.ForName(sel.Name); def != nil && !seen[sel.Name] {
					seen[sel.Name] = true
					walk(def.SelectionSet)
				}
			}
		}
	}
	walk(op.SelectionSet)
	return names
}

// open tells whether an unregistered document may run all the same: the question
// whether anybody is there, signing in, and figures for those who may read them.
func open(doc *ast.QueryDocument, readsStats bool) bool {
	for _, op := range doc.Operations {
		names := roots(doc, op)
		switch {
		case op.Operation == ast.Query && all(names, func(n string) bool { return n == "__typename" }):
		case op.Operation == ast.Mutation && len(names) == 1 && names[0] == "signIn":
		case op.Operation == ast.Query && readsStats && all(names, figures):
		default:
			return false
		}
	}
	return len(doc.Operations) > 0
}

func figures(name string) bool { return name == "__typename" || strings.HasSuffix(name, "Stats") }

func all(names []string, ok func(string) bool) bool {
	for _, n := range names {
		if !ok(n) {
			return false
		}
	}
	return len(names) > 0
}
