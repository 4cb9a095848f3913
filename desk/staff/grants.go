package staff

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/rolegrant"
)

// wholeHospital are the roles that make no sense for one department.
var wholeHospital = []access.Role{access.Director, access.HQ, access.PrivacyOfficer, access.Admin}

// checkGrant notes what is wrong with a grant. A validFrom that has passed counts as now: no grant holds
// in the past.
func checkGrant(bad *fault.Fields, path string, g *GrantInput, now time.Time) {
	if g == nil {
		bad.Add(path, "input.required")
		return
	}
	bad.Require(g.Role.Valid(), path+".role", "input.unknown", "value", string(g.Role))
	if g.Department != nil && slices.Contains(wholeHospital, g.Role) {
		bad.Add(path+".department", "staff.wholeHospital", "role", string(g.Role))
	}
	if len(g.Posts) > 0 && g.Role != access.AccountManager {
		bad.Add(path+".posts", "staff.postsOfManagers")
	}
	bad.Require(len(g.Posts) > 0 || g.Role != access.AccountManager, path+".posts", "input.required")
	for i, p := range g.Posts {
		bad.Require(slices.Contains(access.Posts(), p), desk.At(path+".posts", i), "input.unknown", "value", p)
		bad.Require(!slices.Contains(g.Posts[:i], p), desk.At(path+".posts", i), "input.duplicate", "value", p)
	}
	if g.ValidUntil != nil {
		bad.Require(g.ValidUntil.After(now), path+".validUntil", "input.mustBeFuture")
		if g.ValidFrom != nil && g.ValidUntil.After(now) {
			bad.Require(g.ValidUntil.After(*g.ValidFrom), path+".validUntil", "input.endBeforeBegin")
		}
	}
}

// knownDepartment notes a department that is not one of the viewer's hospital.
func knownDepartment(ctx context.Context, tx *desk.Tx, bad *fault.Fields, path string, id *string) error {
	if id == nil || *id == "" {
		return nil
	}
	there, err := tx.Client.Department.Query().Where(department.ID(*id), department.HospitalID(tx.Place.Hospital.ID)).Exist(ctx)
	if err == nil && !there {
		bad.Add(path, "input.unknownRecord")
	}
	return err
}

// begins is when a grant takes effect.
func (g *GrantInput) begins(now time.Time) time.Time {
	if g.ValidFrom == nil || g.ValidFrom.Before(now) {
		return now
	}
	return *g.ValidFrom
}

// overlaps tells whether two grants of the same role and department would hold at the same time.
func (g *GrantInput) overlaps(o *GrantInput, now time.Time) bool {
	if g.Role != o.Role || deref(g.Department) != deref(o.Department) {
		return false
	}
	return (o.ValidUntil == nil || g.begins(now).Before(*o.ValidUntil)) && (g.ValidUntil == nil || o.begins(now).Before(*g.ValidUntil))
}

// twins notes grants of one input that repeat each other.
func twins(bad *fault.Fields, path string, list []*GrantInput, now time.Time) {
	for i, g := range list {
		for _, o := range list[:i] {
			if g != nil && o != nil && g.overlaps(o, now) {
				bad.Add(desk.At(path, i), "staff.grantExists")
			}
		}
	}
}

// held tells whether the person holds the role for the same department in some part of the grant's time.
func held(ctx context.Context, tx *desk.Tx, person string, g *GrantInput) (bool, error) {
	q := tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(person), rolegrant.RoleEQ(g.Role), rolegrant.HospitalID(tx.Place.Hospital.ID),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(g.begins(tx.Now))))
	if g.ValidUntil != nil {
		q.Where(rolegrant.ValidFromLT(*g.ValidUntil))
	}
	if d := deref(g.Department); d != "" {
		q.Where(rolegrant.DepartmentID(d))
	} else {
		q.Where(rolegrant.DepartmentIDIsNil())
	}
	return q.Exist(ctx)
}

// give stores a checked grant with its event.
func give(ctx context.Context, tx *desk.Tx, person string, g *GrantInput) (*gen.RoleGrant, error) {
	create := tx.Client.RoleGrant.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetStaffID(person).
		SetRole(g.Role).SetValidFrom(g.begins(tx.Now)).SetNillableValidUntil(g.ValidUntil).SetGrantedBy(actor(tx))
	data := map[string]any{"staff": person, "role": string(g.Role)}
	if d := deref(g.Department); d != "" {
		create.SetDepartmentID(d)
		data["department"] = d
	}
	if len(g.Posts) > 0 {
		create.SetPosts(g.Posts)
		data["posts"] = g.Posts
	}
	if g.ValidUntil != nil {
		data["until"] = g.ValidUntil.UTC().Format(time.RFC3339Nano)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "grant.given", Data: data})
	return row, err
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
