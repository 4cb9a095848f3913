package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"aftercare/domain/access"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	graphgen "aftercare/graph/gen"
	"aftercare/graph/page"
)

// needs guards a field by permissions: an operation is refused, a field of a record is left out.
func (r *Resolver) needs(ctx context.Context, obj any, next graphql.Resolver, anyOf []access.Permission) (any, error) {
	_, err := access.Check(ctx, anyOf...)
	if err == nil {
		return next(ctx)
	}
	switch graphql.GetFieldContext(ctx).Object {
	case "Query", "Mutation", "Subscription":
		return nil, err
	}
	return empty(graphql.GetFieldContext(ctx)), nil
}

// shown leaves a field out unless access lets this viewer see it on this record.
func (r *Resolver) shown(ctx context.Context, obj any, next graphql.Resolver) (any, error) {
	fc := graphql.GetFieldContext(ctx)
	if sees(ctx, fc.Object+"."+fc.Field.Name, obj) {
		return next(ctx)
	}
	return empty(fc), nil
}

// sees asks access about one field of one record. Who is named in a complaint sees none of its guarded
// fields, whatever the role.
func sees(ctx context.Context, field string, obj any) bool {
	if c, ok := obj.(*gen.Complaint); ok {
		named := collect.IsOwn(func(k string) (any, error) { return c.Value(k) })
		return !named && access.From(ctx).Sees(field, false)
	}
	return access.From(ctx).Sees(field, owned(obj))
}

// owned tells whether a record is the viewer's own, from the column that its query brought along.
func owned(obj any) bool {
	switch o := obj.(type) {
	case *gen.Customer:
		return collect.IsOwn(func(k string) (any, error) { return o.Value(k) })
	case *gen.Visit:
		return collect.IsOwn(func(k string) (any, error) { return o.Value(k) })
	}
	return false
}

// empty is what a hidden field answers: null, an empty list, or an empty page without a total.
func empty(fc *graphql.FieldContext) any {
	t := fc.Field.Definition.Type
	if t.Elem != nil {
		return emptyList(t.Elem.Name())
	}
	switch t.Name() {
	case "VisitConnection":
		return page.Hidden[*gen.Visit]()
	case "AppointmentConnection":
		return page.Hidden[*gen.Appointment]()
	case "CallbackConnection":
		return page.Hidden[*gen.Callback]()
	case "ComplaintConnection":
		return page.Hidden[*gen.Complaint]()
	case "EventConnection":
		return page.Hidden[*gen.Event]()
	}
	return nil
}

func emptyList(of string) any {
	switch of {
	case "Staff":
		return []*gen.Staff{}
	case "RoleGrant":
		return []*gen.RoleGrant{}
	case "CustomerPhone":
		return []*gen.CustomerPhone{}
	case "RelatedPerson":
		return []*gen.RelatedPerson{}
	case "SolutionOption":
		return []*gen.SolutionOption{}
	case "Commitment":
		return []*gen.Commitment{}
	case "ComplaintStep":
		return []*gen.ComplaintStep{}
	case "Watcher":
		return []*graphgen.Watcher{}
	case "Presence":
		return []*gen.ComplaintPresence{}
	case "HqFiling":
		return []*gen.HqFiling{}
	case "SpecialReport":
		return []*gen.SpecialReport{}
	}
	return nil
}
