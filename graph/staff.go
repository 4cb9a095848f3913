package graph

import (
	"context"

	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/department"
	entstaff "aftercare/ent/gen/staff"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// Staff lists the people of the hospital.
func (q query) Staff(ctx context.Context, role *access.Role, search *string, first *int, after *string) (*page.Connection[*entgen.Staff], error) {
	list, err := staff.List(ctx, q.Desk, role, search)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, staffList(list, scope(ctx, "staff", role, search)), first, after, 50)
}

// Departments lists the departments of the hospital.
func (q query) Departments(ctx context.Context) ([]*entgen.Department, error) {
	list, err := staff.Departments(ctx, q.Desk)
	if err != nil {
		return nil, err
	}
	return list.Collect(selected(ctx)).All(ctx)
}

// AccessLog lists looks at records, newest first.
func (q query) AccessLog(ctx context.Context, person *string, subject *string, kind *string, first *int, after *string) (*page.Connection[*entgen.AccessEntry], error) {
	list, err := staff.AccessLog(ctx, q.Desk, person, subject, kind)
	if err != nil {
		return nil, err
	}
	c, err := connect(ctx, q.Resolver, accessEntryList(list, scope(ctx, "accessLog", person, subject, kind)), first, after, 50)
	if err != nil {
		return nil, err
	}
	return c, q.lookAhead(ctx, c.Nodes())
}

func (r *Resolver) staffByID(ctx context.Context, id string) (*entgen.Staff, error) {
	s, err := r.Desk.Client().Staff.Query().Where(entstaff.ID(id)).Collect(selected(ctx)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("staff")
	}
	return s, err
}

// person carries out an action on a member of staff and loads what was asked.
func (m mutation) person(ctx context.Context, do func(context.Context) (*entgen.Staff, error)) (*entgen.Staff, error) {
	return once(ctx, m.Resolver, m.staffByID, func(ctx context.Context) (*entgen.Staff, error) {
		s, err := do(ctx)
		if err != nil {
			return nil, err
		}
		return m.staffByID(ctx, s.ID)
	})
}

// secretOf loads the person of a secret; a repeat gives a new secret, since the old one is kept nowhere.
func (m mutation) secretOf(ctx context.Context, do func(context.Context) (*staff.StaffSecret, error)) (*staff.StaffSecret, error) {
	again := func(ctx context.Context, id string) (*staff.StaffSecret, error) {
		return staff.SecretAgain(ctx, m.Resolver.SignIn, id)
	}
	s, err := once(ctx, m.Resolver, again, do)
	if err != nil {
		return nil, err
	}
	person, err := m.Desk.Client().Staff.Query().Where(entstaff.ID(s.Staff.ID)).Collect(selected(ctx, "staff")).Only(ctx)
	return &staff.StaffSecret{Staff: person, Secret: s.Secret, ExpiresAt: s.ExpiresAt}, err
}

// CreateStaff adds a person and gives the secret that sets the first password.
func (m mutation) CreateStaff(ctx context.Context, input staff.CreateStaffInput) (*staff.StaffSecret, error) {
	return m.secretOf(ctx, func(ctx context.Context) (*staff.StaffSecret, error) {
		return staff.Create(ctx, m.Resolver.SignIn, input)
	})
}

// ResetPassword ends a person's sessions and gives a new secret.
func (m mutation) ResetPassword(ctx context.Context, id string) (*staff.StaffSecret, error) {
	return m.secretOf(ctx, func(ctx context.Context) (*staff.StaffSecret, error) {
		return staff.ResetPassword(ctx, m.Resolver.SignIn, id)
	})
}

// UpdateStaff changes a person's data.
func (m mutation) UpdateStaff(ctx context.Context, input staff.UpdateStaffInput) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) { return staff.Update(ctx, m.Desk, input) })
}

// DeactivateStaff closes an account.
func (m mutation) DeactivateStaff(ctx context.Context, id string, expectedVersion int, reason string) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) {
		return staff.Deactivate(ctx, m.Resolver.SignIn, id, expectedVersion, reason)
	})
}

// ReactivateStaff opens it again.
func (m mutation) ReactivateStaff(ctx context.Context, id string, expectedVersion int) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) {
		return staff.Reactivate(ctx, m.Desk, id, expectedVersion)
	})
}

// GrantRole gives a role.
func (m mutation) GrantRole(ctx context.Context, input staff.GrantRoleInput) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) { return staff.GrantRole(ctx, m.Desk, input) })
}

// RevokeRole ends a grant.
func (m mutation) RevokeRole(ctx context.Context, grant string, reason string) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) { return staff.RevokeRole(ctx, m.Desk, grant, reason) })
}

// UnlockStaff lifts a lock after repeated failures.
func (m mutation) UnlockStaff(ctx context.Context, id string) (*entgen.Staff, error) {
	return m.person(ctx, func(ctx context.Context) (*entgen.Staff, error) { return staff.Unlock(ctx, m.Resolver.SignIn, id) })
}

// SetLanguage chooses the language of the viewer's answers.
func (m mutation) SetLanguage(ctx context.Context, language string) (*access.Viewer, error) {
	return staff.SetLanguage(ctx, m.Desk, language)
}

func (r *Resolver) departmentByID(ctx context.Context, id string) (*entgen.Department, error) {
	d, err := r.Desk.Client().Department.Query().Where(department.ID(id)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("department")
	}
	return d, err
}

// CreateDepartment adds a department.
func (m mutation) CreateDepartment(ctx context.Context, input staff.CreateDepartmentInput) (*entgen.Department, error) {
	return once(ctx, m.Resolver, m.departmentByID, func(ctx context.Context) (*entgen.Department, error) {
		return staff.CreateDepartment(ctx, m.Desk, input)
	})
}

// UpdateDepartment changes a department.
func (m mutation) UpdateDepartment(ctx context.Context, input staff.UpdateDepartmentInput) (*entgen.Department, error) {
	return once(ctx, m.Resolver, m.departmentByID, func(ctx context.Context) (*entgen.Department, error) {
		return staff.UpdateDepartment(ctx, m.Desk, input)
	})
}

type staffResolver struct{ *Resolver }

// Staff (of the resolver root) answers the derived fields of a person.
func (r *Resolver) Staff() gen.StaffResolver { return staffResolver{r} }

// Roles are those held now in the viewer's hospital, in the order of the contract.
func (r staffResolver) Roles(ctx context.Context, s *entgen.Staff) ([]access.Role, error) {
	grants, err := s.Edges.GrantsOrErr()
	if err != nil {
		return r.rolesOf(ctx, s.ID)
	}
	held := access.Viewer{}
	for _, g := range grants {
		if access.Current(g.ValidFrom, g.ValidUntil, r.Desk.Now()) {
			held.Grants = append(held.Grants, access.Grant{Role: g.Role})
		}
	}
	return append([]access.Role{}, held.Roles()...), nil
}

// Grants are those held now or once, for who administers or audits.
func (r staffResolver) Grants(ctx context.Context, s *entgen.Staff) ([]*entgen.RoleGrant, error) {
	q, err := staff.Grants(ctx, r.Desk, []string{s.ID})
	if err != nil {
		return nil, err
	}
	return q.Collect(selected(ctx)).All(ctx)
}
