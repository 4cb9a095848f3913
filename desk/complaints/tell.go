package complaints

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/rolegrant"
)

// happening is an event to be written, with the notice that goes out about it.
type happening struct {
	desk.Happening
	notice  string   // kind of the notice, empty for none
	people  []string // who is told
	yours   string   // who is told instead that the case is now theirs
	leaders bool     // and those who answer for major cases
	above   bool     // and those whom a major case is reported to
}

// tell sends the notice of an event that has just been written.
func (h happening) tell(ctx context.Context, tx *desk.Tx, cp *gen.Complaint, e *gen.Event) error {
	if h.notice == "" {
		return nil
	}
	data := map[string]any{"caseNo": cp.CaseNo}
	for k, v := range h.Data {
		data[k] = v
	}
	if err := notices.Tell(ctx, tx, e, []string{h.yours}, "complaint.yours", cp.ID, data); err != nil {
		return err
	}
	people := h.people
	for _, group := range []struct {
		told  bool
		roles []access.Role
	}{{h.leaders, leaders}, {h.above, above}} {
		if !group.told {
			continue
		}
		more, err := holding(ctx, tx, cp.ID, group.roles)
		if err != nil {
			return err
		}
		people = append(people, more...)
	}
	return notices.Tell(ctx, tx, e, people, h.notice, cp.ID, data)
}

var (
	// leaders answer for major cases: supervisors and directors, the heads of the departments concerned,
	// and the account managers who hold the post.
	leaders = []access.Role{access.Supervisor, access.Director, access.DepartmentHead, access.AccountManager}
	// above are those whom a major case is reported to (R214, R215).
	above = []access.Role{access.Director, access.HQ}
)

// holding are those who answer for a case in one of the roles. Whoever is named in the complaint is not
// one.
func holding(ctx context.Context, tx *desk.Tx, id string, roles []access.Role) ([]string, error) {
	ctx = desk.Elevate(ctx, "who answers for a major case")
	cp, err := tx.Client.Complaint.Query().Where(complaint.ID(id)).WithInvolvedStaff().WithInvolvedDepartments().Only(ctx)
	if err != nil {
		return nil, err
	}
	grants, err := tx.Client.RoleGrant.Query().Where(inForce(tx.Place.Hospital.ID, tx.Now)...).
		Where(rolegrant.RoleIn(roles...)).
		Where(rolegrant.HasStaffWith(here(tx.Place.Hospital.ID)...)).Order(rolegrant.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, g := range grants {
		if answers(g, cp.Edges.InvolvedDepartments) && !slices.ContainsFunc(cp.Edges.InvolvedStaff, func(s *gen.Staff) bool { return s.ID == g.StaffID }) {
			out = append(out, g.StaffID)
		}
	}
	return out, nil
}

func answers(g *gen.RoleGrant, units []*gen.Department) bool {
	ofUnit := g.DepartmentID != nil && slices.ContainsFunc(units, func(d *gen.Department) bool { return d.ID == *g.DepartmentID })
	switch g.Role {
	case access.AccountManager:
		return slices.Contains(g.Posts, string(access.PostMajor))
	case access.DepartmentHead:
		return ofUnit
	}
	return g.DepartmentID == nil || ofUnit
}
