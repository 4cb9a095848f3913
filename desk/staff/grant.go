package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// GrantRole gives a person a role in the viewer's hospital, for the whole of it or one department, from
// now or validFrom on, until validUntil if there is one. A person of another hospital can be given one
// by whoever is admin of both. GUARD_FAILED when the person is the viewer, in whichever hospital;
// INVALID_INPUT when the person holds the same already in that time.
func GrantRole(ctx context.Context, d *desk.Desk, in GrantRoleInput) (*gen.Staff, error) {
	v, err := access.Check(ctx, access.StaffWrite)
	if err != nil {
		return nil, err
	}
	if !access.MayEmpower(v.Staff, in.Staff) {
		return nil, guard("OWN_ROLE", "guard.ownRole")
	}
	defer d.ForgetPlace(v.Hospital) // which names its guests
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		who, err := candidate(ctx, tx, v, in.Staff)
		if err != nil {
			return nil, err
		}
		var bad fault.Fields
		checkGrant(&bad, "input.grant", in.Grant, tx.Now)
		if in.Grant != nil {
			if err := knownDepartment(ctx, tx, &bad, "input.grant.department", in.Grant.Department); err != nil {
				return nil, err
			}
		}
		if err := bad.Err(); err != nil {
			return nil, err
		}
		// The person's row is touched first, so that two grants at once see each other.
		if err := tx.Client.Staff.Update().Where(staff.ID(who.ID)).AddVersion(1).Exec(ctx); err != nil {
			return nil, err
		}
		twice, err := held(ctx, tx, who.ID, in.Grant)
		if err != nil {
			return nil, err
		}
		if twice {
			return nil, fault.Invalid("input.grant", "staff.grantExists")
		}
		if _, err := give(ctx, tx, who.ID, in.Grant); err != nil {
			return nil, err
		}
		return tx.Client.Staff.Query().Where(staff.ID(who.ID)).Only(ctx)
	})
}

// candidate is who can be given a role here: a colleague, or somebody whose home has the viewer as its
// admin too.
func candidate(ctx context.Context, tx *desk.Tx, v *access.Viewer, id string) (*gen.Staff, error) {
	who, err := tx.Client.Staff.Query().Where(staff.ID(id)).Only(ctx)
	if !gen.IsNotFound(err) {
		return who, err
	}
	who, err = tx.Client.Staff.Query().Where(staff.ID(id)).Only(desk.Elevate(ctx, "a colleague from another hospital"))
	if gen.IsNotFound(err) {
		return nil, fault.Missing("staff")
	}
	if err != nil {
		return nil, err
	}
	home := access.With(ctx, access.SystemBypassesRowRules(who.HospitalID, "is the viewer admin of the person's home"))
	both, err := tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(v.Staff), rolegrant.RoleEQ(access.Admin), current(tx.Now)).Exist(home)
	if err == nil && !both {
		return nil, fault.Missing("staff")
	}
	return who, err
}

// RevokeRole ends a grant now. GUARD_FAILED when it has ended already, when it is the viewer's own last
// ADMIN, and when it is the hospital's. One's own other grants may be ended, for a role less never shows
// more. Who may not call any more has no callbacks either.
func RevokeRole(ctx context.Context, d *desk.Desk, grant, reason string) (*gen.Staff, error) {
	v, err := access.Check(ctx, access.StaffWrite)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	reason = desk.Line(&bad, "reason", reason, 1, 200)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		g, err := tx.Client.RoleGrant.Query().Where(rolegrant.ID(grant), rolegrant.HospitalID(tx.Place.Hospital.ID)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing("grant")
		}
		if err != nil {
			return nil, err
		}
		if err := mayRevoke(ctx, tx, v, g); err != nil {
			return nil, err
		}
		if err := end(ctx, tx, g, reason); err != nil {
			return nil, err
		}
		return tx.Client.Staff.Query().Where(staff.ID(g.StaffID)).Only(ctx)
	})
}

func mayRevoke(ctx context.Context, tx *desk.Tx, v *access.Viewer, g *gen.RoleGrant) error {
	if g.ValidUntil != nil && !g.ValidUntil.After(tx.Now) {
		return guard("STATE", "guard.grantEnded")
	}
	if g.Role != access.Admin {
		return nil
	}
	left, err := otherAdmins(ctx, tx, g.StaffID)
	if err != nil {
		return err
	}
	another, err := tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(g.StaffID), rolegrant.IDNEQ(g.ID),
		rolegrant.RoleEQ(access.Admin), current(tx.Now)).Exist(ctx)
	switch {
	case err != nil || another:
		return err
	case g.StaffID == v.Staff:
		return guard("OWN_ADMIN", "guard.ownAdmin")
	case left == 0:
		return guard("LAST_ADMIN", "guard.lastAdmin")
	}
	return nil
}

// end stops a grant, tells of it, and frees the callbacks of who may not call any more.
func end(ctx context.Context, tx *desk.Tx, g *gen.RoleGrant, reason string) error {
	err := tx.Client.RoleGrant.Update().Where(rolegrant.ID(g.ID)).SetValidUntil(tx.Now).Exec(ctx)
	if err != nil {
		return err
	}
	if err := tx.Client.Staff.Update().Where(staff.ID(g.StaffID)).AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	freed, calls := 0, false
	root := desk.Elevate(ctx, "callbacks of who lost a role")
	calls, err = tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(g.StaffID), current(tx.Now),
		rolegrant.RoleIn(access.RolesWith(access.CallbackWork)...)).Exist(root)
	if err == nil && !calls {
		freed, err = free(root, tx, g.StaffID)
	}
	if err != nil {
		return err
	}
	_, err = tx.Record(ctx, desk.Happening{
		Stream: g.ID, Kind: "grant.ended", Data: map[string]any{"staff": g.StaffID, "role": string(g.Role), "callbacks": freed},
		Texts: []desk.Text{{Field: "reason", After: reason}},
	})
	return err
}
