package signin

import (
	"context"
	"encoding/json"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
	"aftercare/ent/gen/tokenfamily"
)

// LoadViewer finds who a checked access token stands for, in one statement: the session has not ended,
// the person is active and holds grants of today in the token's hospital. Otherwise UNAUTHENTICATED.
// It is asked on every request, so that signing out, deactivating and revoking take hold at once.
func LoadViewer(ctx context.Context, s *Service, who secret.Subject) (*access.Viewer, error) {
	return s.viewer(ctx, who, CarrierFrom(ctx).Client().address())
}

// standing is a grant with what else the viewer needs.
type standing struct {
	Role         access.Role
	DepartmentID *string `sql:"department_id"`
	Posts        []byte
	Language     string
}

func (s *Service) viewer(ctx context.Context, who secret.Subject, address string) (*access.Viewer, error) {
	var rows []standing
	err := s.client().RoleGrant.Query().
		Where(current(who.Staff, s.Desk.Now())...).
		Where(rolegrant.HospitalID(who.Hospital), alive(who, s.Now())).
		Order(rolegrant.ByCreatedAt(), rolegrant.ByID()).
		Select(rolegrant.FieldRole, rolegrant.FieldDepartmentID, rolegrant.FieldPosts).
		Aggregate(language).Scan(in(ctx, who.Hospital), &rows)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, over()
	}
	v := &access.Viewer{
		Staff: who.Staff, Hospital: who.Hospital, Language: rows[0].Language, Family: who.Family, Client: address,
	}
	for _, r := range rows {
		g := access.Grant{Role: r.Role}
		if r.DepartmentID != nil {
			g.Department = *r.DepartmentID
		}
		if len(r.Posts) > 0 {
			if err := json.Unmarshal(r.Posts, &g.Posts); err != nil {
				return nil, err
			}
		}
		v.Grants = append(v.Grants, g)
	}
	return v, nil
}

// current are the grants of a person that hold at an instant of business time.
func current(id string, now time.Time) []predicate.RoleGrant {
	return []predicate.RoleGrant{
		rolegrant.StaffID(id), rolegrant.ValidFromLTE(now),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(now)),
	}
}

// alive asks, in the same statement, whether the session goes on.
func alive(who secret.Subject, now time.Time) predicate.RoleGrant {
	return func(s *sql.Selector) {
		f := sql.Table(tokenfamily.Table)
		s.Where(sql.Exists(sql.Select(f.C(tokenfamily.FieldID)).From(f).Where(sql.And(
			sql.EQ(f.C(tokenfamily.FieldID), who.Family), sql.EQ(f.C(tokenfamily.FieldStaffID), who.Staff),
			sql.IsNull(f.C(tokenfamily.FieldEndedAt)), sql.GT(f.C(tokenfamily.FieldExpiresAt), now),
		))))
	}
}

// language brings the person's own setting along, and leaves out whoever is not active.
func language(s *sql.Selector) string {
	t := sql.Table(staff.Table)
	s.Join(t).On(s.C(rolegrant.FieldStaffID), t.C(staff.FieldID))
	s.Where(sql.EQ(t.C(staff.FieldActive), true))
	return sql.As(t.C(staff.FieldLanguage), "language")
}
