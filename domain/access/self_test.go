package access_test

import (
	"slices"
	"testing"

	"aftercare/domain/access"
)

func TestNobodyGivesHimselfARole(t *testing.T) {
	for _, c := range []struct {
		name, giver, person string
		want                bool
	}{
		{"a colleague gets one", "st_a", "st_b", true},
		{"oneself does not", "st_a", "st_a", false},
		{"the program gives the first ones", "", "st_a", true},
		{"an account that is not there yet is nobody's own", "st_a", "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if access.MayEmpower(c.giver, c.person) != c.want {
				t.Errorf("want %v", c.want)
			}
		})
	}
}

// Ending one's own role is allowed because it never opens anything: what the rest of the roles gives is
// always within what all of them gave.
func TestOneRoleLessNeverShowsMore(t *testing.T) {
	roles := access.Role("").Values()
	for _, kept := range roles {
		for _, ended := range roles {
			less := &access.Viewer{Grants: []access.Grant{{Role: access.Role(kept), Department: "de_1"}}}
			more := &access.Viewer{Grants: append(slices.Clone(less.Grants), access.Grant{Role: access.Role(ended)})}
			for _, p := range less.Permissions() {
				if !more.Can(p) {
					t.Errorf("%s alone may %s, with %s not", kept, p, ended)
				}
				if all, some := more.Departments(p), less.Departments(p); all != nil && (some == nil || len(some) > len(all)) {
					t.Errorf("%s alone reaches %v by %s, with %s only %v", kept, some, p, ended, all)
				}
			}
			for _, field := range access.GuardedFields() {
				for _, own := range []bool{true, false} {
					if less.Sees(field, own) && !more.Sees(field, own) {
						t.Errorf("%s alone sees %s, with %s not", kept, field, ended)
					}
				}
			}
			if more.Only(access.Role(kept)) && !less.Only(access.Role(kept)) {
				t.Errorf("without %s the rows of %s are no longer narrowed", ended, kept)
			}
		}
	}
}
