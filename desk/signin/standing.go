package signin

import (
	"context"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// Standing is the viewer that a person would be now in a hospital, signed in or not: for work that the
// person asked for and that goes on without a session. FORBIDDEN when the account is closed or holds no grant
// of today there.
func Standing(ctx context.Context, s *Service, person, hospital string) (*access.Viewer, error) {
	ctx = anywhere(ctx)
	p, err := s.client().Staff.Query().Where(staff.ID(person), staff.Active(true)).All(ctx)
	if err != nil {
		return nil, err
	}
	grants, err := s.client().RoleGrant.Query().Where(current(person, s.Desk.Now())...).Where(rolegrant.HospitalID(hospital)).
		Order(rolegrant.ByCreatedAt(), rolegrant.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	if len(p) == 0 || len(grants) == 0 {
		return nil, fault.New(fault.Forbidden, "job.noStanding")
	}
	v := &access.Viewer{Staff: person, Hospital: hospital, Language: p[0].Language}
	for _, g := range grants {
		one := access.Grant{Role: g.Role, Posts: g.Posts}
		if g.DepartmentID != nil {
			one.Department = *g.DepartmentID
		}
		v.Grants = append(v.Grants, one)
	}
	return v, nil
}
