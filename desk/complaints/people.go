package complaints

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// accompany are the ranks of "supervisor or above" (R212).
var accompany = []access.Role{access.Supervisor, access.DepartmentHead, access.Director, access.HQ}

// qualified tells whether one grant of a person is enough for a task.
type qualified func(access.Grant) bool

// inRole asks for one of the roles.
func inRole(roles ...access.Role) qualified {
	return func(g access.Grant) bool { return slices.Contains(roles, g.Role) }
}

// carries asks for somebody who can carry a case as its owner.
func carries(g access.Grant) bool { return g.Holds(access.ComplaintHandle) }

// investigates asks for somebody who can record a finding about a case of the level. Headquarters see
// major cases only.
func investigates(level terms.ComplaintLevel) qualified {
	return func(g access.Grant) bool {
		return carries(g) || g.Holds(access.ComplaintSupervise) && (g.Role != access.HQ || level == terms.ComplaintLevelMajorUrgent)
	}
}

// inForce are the grants of a hospital that hold at an instant.
func inForce(hospital string, at time.Time) []predicate.RoleGrant {
	return []predicate.RoleGrant{
		rolegrant.HospitalID(hospital), rolegrant.ValidFromLTE(at),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(at)),
	}
}

// here are the people at work in a hospital: active, at home there or with a grant.
func here(hospital string) []predicate.Staff {
	return []predicate.Staff{
		staff.Active(true),
		staff.Or(staff.HospitalID(hospital), staff.HasGrantsWith(rolegrant.HospitalID(hospital))),
	}
}

// colleague finds a person at work in this hospital who has a grant that is enough; nil asks for none.
// Noted at the path are an unknown id (one of another hospital is unknown) and, with key, a person
// without such a grant; then there is nobody.
func colleague(ctx context.Context, tx *desk.Tx, bad *fault.Fields, path, id, key string, enough qualified) (*gen.Staff, error) {
	ctx = desk.Elevate(ctx, "a person named in an input")
	s, err := tx.Client.Staff.Query().Where(staff.ID(id)).Where(here(tx.Place.Hospital.ID)...).Only(ctx)
	if gen.IsNotFound(err) {
		bad.Add(path, "input.unknownRecord")
		return nil, nil
	}
	if err != nil || enough == nil {
		return s, err
	}
	grants, err := tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(id)).Where(inForce(tx.Place.Hospital.ID, tx.Now)...).All(ctx)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(grants, func(g *gen.RoleGrant) bool { return enough(given(g)) }) {
		bad.Add(path, key)
		return nil, nil
	}
	return s, nil
}

// given is a stored grant as access reads it.
func given(g *gen.RoleGrant) access.Grant {
	out := access.Grant{Role: g.Role, Posts: g.Posts}
	if g.DepartmentID != nil {
		out.Department = *g.DepartmentID
	}
	return out
}

// named checks the people whom a complaint names: at work in this hospital, nobody twice.
func named(ctx context.Context, tx *desk.Tx, bad *fault.Fields, path string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := tx.Client.Staff.Query().Where(staff.IDIn(ids...)).Where(here(tx.Place.Hospital.ID)...).
		IDs(desk.Elevate(ctx, "people named in a complaint"))
	unknown(bad, path, ids, found)
	return err
}

// concerned checks the departments of a complaint: active, of this hospital, none twice.
func concerned(ctx context.Context, tx *desk.Tx, bad *fault.Fields, path string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := tx.Client.Department.Query().Where(department.IDIn(ids...), department.Active(true)).IDs(ctx)
	unknown(bad, path, ids, found)
	return err
}

func unknown(bad *fault.Fields, path string, ids, found []string) {
	for i, id := range ids {
		switch at := desk.At(path, i); {
		case slices.Contains(ids[:i], id):
			bad.Add(at, "input.duplicate", "value", id)
		case !slices.Contains(found, id):
			bad.Add(at, "input.unknownRecord")
		}
	}
}

// inConflict tells whether a person may not investigate: named in the complaint, or in the direct line of
// somebody who is, that is, head of that person's department (R192).
func inConflict(ctx context.Context, c *gen.Client, hospital, person string, involved []*gen.Staff, at time.Time) (bool, error) {
	var units []string
	for _, s := range involved {
		if s.ID == person {
			return true, nil
		}
		if s.DepartmentID != nil {
			units = append(units, *s.DepartmentID)
		}
	}
	if len(units) == 0 {
		return false, nil
	}
	return c.RoleGrant.Query().Where(inForce(hospital, at)...).Where(
		rolegrant.StaffID(person), rolegrant.RoleEQ(access.DepartmentHead),
		rolegrant.Or(
			rolegrant.DepartmentIDIn(units...),
			rolegrant.And(rolegrant.DepartmentIDIsNil(), rolegrant.HasStaffWith(staff.DepartmentIDIn(units...))),
		),
	).Exist(ctx)
}
