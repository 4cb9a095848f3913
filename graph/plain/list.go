package plain

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Slow names, by object, the fields whose resolvers wait for something: rows that have one are made all at
// once, so that what they wait for is asked together.
type Slow map[string]map[string]bool

// List makes the elements of a list, one after the other unless a slow field was selected of them.
func List(ctx context.Context, sel ast.SelectionSet, slow Slow, length int, element func(context.Context, int) graphql.Marshaler) graphql.Array {
	if length > 1 && slow.in(sel) {
		return graphql.MarshalSliceConcurrently(ctx, length, 0, false, element)
	}
	return oneByOne(ctx, length, element)
}

func oneByOne(ctx context.Context, length int, element func(context.Context, int) graphql.Marshaler) (out graphql.Array) {
	out = make(graphql.Array, length)
	at := 0
	within := ctx
	defer func() {
		if r := recover(); r != nil {
			graphql.AddError(within, graphql.Recover(within, r))
			out = nil
		}
	}()
	places := make([]place, length)
	for ; at < length; at++ {
		p := &places[at]
		p.index = at
		p.Index = &p.index
		within = graphql.WithFieldContext(ctx, &p.FieldContext)
		out[at] = element(within, at)
	}
	return out
}

// place is where an element stands, for the paths of errors.
type place struct {
	graphql.FieldContext
	index int
}

// in tells whether a selection holds a slow field, at any depth.
func (s Slow) in(sel ast.SelectionSet) bool {
	for _, one := range sel {
		switch one := one.(type) {
		case *ast.Field:
			if one.ObjectDefinition == nil || s[one.ObjectDefinition.Name][one.Name] || s.in(one.SelectionSet) {
				return true
			}
		case *ast.InlineFragment:
			if s.in(one.SelectionSet) {
				return true
			}
		case *ast.FragmentSpread:
			if one.Definition == nil || s.in(one.Definition.SelectionSet) {
				return true
			}
		}
	}
	return false
}
