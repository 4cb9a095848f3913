package imports_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk/imports"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func TestOnlyWhatTheViewerMayBringInIsOffered(t *testing.T) {
	records := []string{imports.Customers, imports.Appointments, imports.Visits, imports.Complaints}
	for name, c := range map[string]struct {
		roles []access.Role
		want  []string // nil: forbidden
	}{
		"a supervisor":                    {[]access.Role{access.Supervisor}, records},
		"a director":                      {[]access.Role{access.Director}, records},
		"a director who is admin as well": {[]access.Role{access.Director, access.Admin}, imports.Kinds()},
		"an admin":                        {[]access.Role{access.Admin}, nil},
		"an agent":                        {[]access.Role{access.CallbackAgent}, nil},
	} {
		v := &access.Viewer{Staff: "st_1", Hospital: "ho_1"}
		for _, r := range c.roles {
			v.Grants = append(v.Grants, access.Grant{Role: r})
		}
		got, err := imports.Offered(access.With(context.Background(), v))
		if !slices.Equal(got, c.want) || (c.want == nil) != fault.Is(err, fault.Forbidden) {
			t.Errorf("%s is offered %v, %v", name, got, err)
		}
	}
}
