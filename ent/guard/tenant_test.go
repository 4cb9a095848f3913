package guard

import (
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
)

// Every alternative of a row rule must stand in parentheses beside the hospital: "hospital AND a OR b"
// would show rows b of every hospital.
func TestNoRoleReachesBeyondTheHospital(t *testing.T) {
	for entity, rule := range rows {
		if !tenants[entity] {
			continue
		}
		for _, r := range access.Role("").Values() {
			v := &access.Viewer{Staff: "st_1", Hospital: "ho_1", Grants: []access.Grant{{Role: access.Role(r)}}}
			w, ok := rule(v)
			if !ok || w == nil {
				if ok {
					t.Errorf("%s shows %s everything of every hospital", entity, r)
				}
				continue
			}
			s := sql.Dialect(dialect.SQLite).Select("*").From(sql.Table("x")).Where(sql.EQ("id", "1"))
			w(s)
			query, _ := s.Query()
			if topLevelOr(query) {
				t.Errorf("%s for %s: an OR beside the hospital: %s", entity, r, query)
			}
			if !strings.Contains(query, "hospital_id") && entity != "StaffNotice" && entity != "Attachment" {
				t.Errorf("%s for %s names no hospital: %s", entity, r, query)
			}
		}
	}
}

// topLevelOr tells whether the WHERE clause has an OR outside of every parenthesis.
func topLevelOr(query string) bool {
	depth := 0
	for i := range query {
		switch query[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 && strings.HasPrefix(query[i:], " OR ") {
			return true
		}
	}
	return false
}
