// Package guard scopes rows: every query and every change passes here with the viewer of its context.
// One table names the scope of each entity; an entity that is not in it is denied, and so is everybody
// without a viewer. What a right means is asked of domain/access; guard turns it into a condition of
// the same statement, never into a filter afterwards. It decides nothing about single fields.
//
// Rows of another hospital do not exist for a viewer. The program's own work runs as
// access.SystemBypassesRowRules, limited to a hospital unless it names none.
package guard

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/ent/gen/intercept"
)

// where is a condition on the rows of one table; nil means all rows.
type where func(*sql.Selector)

// scope gives the condition of an entity for a viewer; ok is false when the viewer may see none.
type scope func(v *access.Viewer) (w where, ok bool)

// Attach puts the guard in front of a client.
func Attach(c *gen.Client) {
	c.Intercept(intercept.TraverseFunc(read), ent.TraverseFunc(joined))
	c.Use(change)
}

// joined scopes the tables that a query joins for its edges, as read scopes its own.
func joined(ctx context.Context, q ent.Query) error {
	s, ok := q.(interface{ Scoped(collect.Scope) error })
	if !ok {
		return nil
	}
	return s.Scoped(func(entity string) (func(*sql.Selector), error) { return condition(ctx, entity) })
}

func read(ctx context.Context, q intercept.Query) error {
	w, err := condition(ctx, q.Type())
	if err != nil {
		return err
	}
	if w != nil {
		q.WhereP(w)
	}
	return nil
}

func condition(ctx context.Context, entity string) (where, error) {
	v := access.From(ctx)
	if v == nil {
		return nil, fault.New(fault.Unauthenticated, "fault.unauthenticated")
	}
	rule, listed := rows[entity]
	if !listed {
		return nil, fmt.Errorf("guard: no scope for %s", entity)
	}
	if _, system := v.System(); system {
		if v.Hospital == "" || !tenants[entity] {
			return nil, nil
		}
		return hospital(v), nil
	}
	w, ok := rule(v)
	if !ok {
		return nothing, nil
	}
	return w, nil
}

// change checks the tenant of new rows and keeps updates and deletions inside the viewer's hospital.
// Which record an action may change is decided by reading it first, under the row rules above.
func change(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v := access.From(ctx)
		if v == nil {
			return nil, fault.New(fault.Unauthenticated, "fault.unauthenticated")
		}
		if _, listed := rows[m.Type()]; !listed {
			return nil, fmt.Errorf("guard: no scope for %s", m.Type())
		}
		if appendOnly[m.Type()] && !m.Op().Is(ent.OpCreate) && !rewriting(ctx) {
			return nil, fmt.Errorf("guard: %s is append-only", m.Type())
		}
		if v.Hospital == "" || !tenants[m.Type()] {
			return next.Mutate(ctx, m)
		}
		if m.Op().Is(ent.OpCreate) {
			if id, ok := m.Field("hospital_id"); !ok || id != v.Hospital {
				return nil, errForeign
			}
			return next.Mutate(ctx, m)
		}
		scoped, ok := m.(interface{ WhereP(...func(*sql.Selector)) })
		if !ok {
			return nil, fmt.Errorf("guard: %s cannot be scoped", m.Type())
		}
		scoped.WhereP(hospital(v))
		return next.Mutate(ctx, m)
	})
}

var errForeign = errors.New("guard: a new row belongs to another hospital than the viewer's")

type rewriteKey struct{}

// Rewriting lets a context change append-only rows: the sequencer gives positions, erasure empties
// texts, retention deletes what has run out. It is legal in server/jobs and desk/housekeeping only.
func Rewriting(ctx context.Context) context.Context {
	return context.WithValue(ctx, rewriteKey{}, true)
}

func rewriting(ctx context.Context) bool {
	on, _ := ctx.Value(rewriteKey{}).(bool)
	return on
}

func nothing(s *sql.Selector) { s.Where(sql.False()) }

func hospital(v *access.Viewer) where {
	return func(s *sql.Selector) { s.Where(sql.EQ(s.C("hospital_id"), v.Hospital)) }
}
