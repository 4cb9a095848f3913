package guard

import (
	"context"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"aftercare/domain/access"
	"aftercare/ent/collect"
)

// mounted is the statement of a query that brings an edge to the entity along.
func mounted(t *testing.T, entity string, scope collect.Scope) *sql.Selector {
	t.Helper()
	riders := collect.NewRiders([]collect.Rider[int]{&collect.Edge[int, int]{
		Entity: entity, Path: "edge", Table: "rows", Key: "row_id", ID: "id", Columns: []string{"name"},
	}})
	if scope != nil {
		if err := riders.Scoped(scope); err != nil {
			t.Fatal(err)
		}
	}
	spec := &sqlgraph.QuerySpec{ScanValues: func([]string) ([]any, error) { return nil, nil }}
	riders.Mount(spec)
	s := sql.Dialect(dialect.SQLite).Select("id").From(sql.Table("parents"))
	for _, m := range spec.Modifiers {
		m(s)
	}
	return s
}

// A joined table is narrowed like a queried one: to rows of the hospital, whatever alternatives the rule has.
func TestNoJoinReachesBeyondTheHospital(t *testing.T) {
	for entity := range rows {
		for _, r := range access.Role("").Values() {
			v := &access.Viewer{Staff: "st_1", Hospital: "ho_1", Grants: []access.Grant{{Role: access.Role(r)}}}
			ctx := access.With(context.Background(), v)
			query, args := mounted(t, entity, func(e string) (func(*sql.Selector), error) { return condition(ctx, e) }).Query()
			_, on, found := strings.Cut(query, " ON ")
			if !found || !strings.Contains(on, "`parents`.`row_id` = `edge`.`id`") {
				t.Fatalf("%s for %s is not joined by its id: %s", entity, r, query)
			}
			if topLevelOr(on) {
				t.Errorf("%s for %s: an OR beside the id: %s", entity, r, on)
			}
			if w, ok := rows[entity](v); tenants[entity] && ok && w != nil {
				if !strings.Contains(on, "hospital_id") && entity != "StaffNotice" && entity != "Attachment" {
					t.Errorf("%s for %s names no hospital: %s %v", entity, r, on, args)
				}
			} else if !ok && !strings.Contains(on, "FALSE") && !strings.Contains(on, "0") {
				t.Errorf("%s is hidden from %s, and joined all the same: %s", entity, r, on)
			}
		}
	}
}

func TestAJoinThatNobodyScopedFails(t *testing.T) {
	if mounted(t, "Staff", nil).Err() == nil {
		t.Error("a join without row rules was let through")
	}
}
