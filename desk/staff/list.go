package staff

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// List finds the people of the viewer's hospital, those with a grant of today in a role if one is named,
// by a part of the name or title or the beginning of the login: for those who work with people's records or
// administer accounts, not for who sees figures only. Closed accounts are listed for those who
// administer or audit them only.
func List(ctx context.Context, d *desk.Desk, role *access.Role, search *string) (*gen.StaffQuery, error) {
	v, err := access.Check(ctx, access.CustomerRead, access.StaffWrite, access.AuditRead)
	if err != nil {
		return nil, err
	}
	q := d.Client().Staff.Query()
	if !v.Can(access.StaffWrite) && !v.Can(access.AuditRead) {
		q.Where(staff.Active(true))
	}
	var bad fault.Fields
	if role != nil {
		bad.Require(role.Valid(), "role", "input.unknown", "value", string(*role))
		q.Where(staff.HasGrantsWith(rolegrant.HospitalID(v.Hospital), rolegrant.RoleEQ(*role), current(d.Now())))
	}
	if search != nil {
		if s := desk.Line(&bad, "search", *search, 0, 80); s != "" {
			q.Where(staff.Or(staff.NameContainsFold(s), staff.TitleContainsFold(s), staff.LoginHasPrefix(strings.ToLower(s))))
		}
	}
	return q, bad.Err()
}

// Roles gives the roles that people hold today in the viewer's hospital, each in the order of the
// contract, in one statement.
func Roles(ctx context.Context, d *desk.Desk, people []string) (map[string][]access.Role, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	rows, err := d.Client().RoleGrant.Query().Where(rolegrant.StaffIDIn(people...), current(d.Now())).
		Select(rolegrant.FieldStaffID, rolegrant.FieldRole).All(ctx)
	if err != nil {
		return nil, err
	}
	held := map[string]*access.Viewer{}
	for _, g := range rows {
		if held[g.StaffID] == nil {
			held[g.StaffID] = &access.Viewer{}
		}
		held[g.StaffID].Grants = append(held[g.StaffID].Grants, access.Grant{Role: g.Role})
	}
	out := map[string][]access.Role{}
	for id, v := range held {
		out[id] = v.Roles()
	}
	return out, nil
}

// Grants finds people's grants in the viewer's hospital, past ones too, oldest first.
func Grants(ctx context.Context, d *desk.Desk, people []string) (*gen.RoleGrantQuery, error) {
	if _, err := access.Check(ctx, access.StaffWrite, access.AuditRead); err != nil {
		return nil, err
	}
	return d.Client().RoleGrant.Query().Where(rolegrant.StaffIDIn(people...)).
		Order(rolegrant.ByCreatedAt(), rolegrant.ByID()), nil
}

// AccessLog finds lines of the access log, newest first: the looks at the viewer's own account, with
// AUDIT_READ the hospital's.
func AccessLog(ctx context.Context, d *desk.Desk, person, subject, kind *string) (*gen.AccessEntryQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	q := d.Client().AccessEntry.Query()
	if person != nil {
		q.Where(accessentry.StaffID(*person))
	}
	if subject != nil {
		q.Where(accessentry.Subject(*subject))
	}
	if kind != nil {
		q.Where(accessentry.Kind(*kind))
	}
	return q, nil
}
