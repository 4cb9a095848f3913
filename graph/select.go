package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/domain/access"
	"aftercare/ent/collect"
)

// selected is what the request selected below the current field, aliases merged, for loading a record
// in as few statements as it has edges. path leads from the field to the record: none for a record
// itself, "callback" for a payload.
func selected(ctx context.Context, path ...string) collect.Selection {
	fc := graphql.GetFieldContext(ctx)
	fields := collect.Fields{}
	into(graphql.GetOperationContext(ctx), fc.Field.Selections, fields)
	for _, p := range path {
		fields = fields.Add(p)
	}
	return selection(ctx, fields)
}

// selectedNodes is selected for a connection: what was asked of its rows, by edges or by nodes.
func selectedNodes(ctx context.Context) (nodes collect.Selection, connection collect.Fields) {
	all := selected(ctx).Fields
	rows := collect.Fields{}
	merge(rows, all["nodes"])
	merge(rows, all["edges"]["node"])
	return selection(ctx, rows), all
}

func selection(ctx context.Context, f collect.Fields) collect.Selection {
	s := collect.Selection{Fields: f}
	if v := access.From(ctx); v != nil {
		s.Staff = v.Staff
		s.Units = v.Leads()
	}
	return s
}

// into notes the fields of a selection set and everything below them. Fields of every fragment count,
// whatever type it is on: a field too many costs a column, one too few would be empty.
func into(oc *graphql.OperationContext, set ast.SelectionSet, fields collect.Fields) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			into(oc, s.SelectionSet, fields.Add(s.Name))
			if s.Name == "roles" && s.ObjectDefinition != nil && s.ObjectDefinition.Name == "Staff" {
				grants := fields.Add("grants") // roles are read from them
				for _, name := range []string{"role", "validFrom", "validUntil"} {
					grants.Add(name)
				}
			}
		case *ast.InlineFragment:
			into(oc, s.SelectionSet, fields)
		case *ast.FragmentSpread:
			if d := oc.Doc.Fragments.ForName(s.Name); d != nil {
				into(oc, d.SelectionSet, fields)
			}
		}
	}
}

func merge(to, from collect.Fields) {
	for name, sub := range from {
		merge(to.Add(name), sub)
	}
}
