// Package staff keeps the people who work in a hospital: accounts, roles, departments, and the log of
// who looked at what. An admin gives any role and sees no patient by it. What is
// taken away is gone at once, because every request asks for the grants of today.
//
// An account lives in one home hospital, whose admins alone change or close it; a grant may reach
// another one, whose admins give and take only that. Grants end, they are never deleted. The package
// never stores or returns a password; a one-time secret is returned once and kept as its digest.
package staff

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// resident gives an account of the viewer's own hospital for a change. NOT_FOUND when the viewer cannot
// see it, FORBIDDEN when it only works here and lives in another hospital.
func resident(ctx context.Context, tx *desk.Tx, id string) (*gen.Staff, error) {
	who, err := tx.Client.Staff.Query().Where(staff.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("staff")
	}
	if err != nil {
		return nil, err
	}
	if who.HospitalID != tx.Place.Hospital.ID {
		return nil, fault.New(fault.Forbidden, "staff.elsewhere")
	}
	return who, nil
}

// change applies a versioned update of an account; another's change in between is CONFLICT.
func change(ctx context.Context, tx *desk.Tx, who *gen.Staff, set func(*gen.StaffUpdate)) (*gen.Staff, error) {
	up := tx.Client.Staff.Update().Where(staff.ID(who.ID), staff.Version(who.Version)).AddVersion(1)
	set(up)
	n, err := up.Save(ctx)
	err = desk.Written(tx, who, n, err, func() (*gen.Staff, error) { return tx.Client.Staff.Query().Where(staff.ID(who.ID)).Only(ctx) })
	if err != nil {
		return nil, err
	}
	return up.Applied(who), nil
}

// current are the grants that hold at an instant.
func current(now time.Time) predicate.RoleGrant {
	return rolegrant.And(rolegrant.ValidFromLTE(now), rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(now)))
}

// otherAdmins counts the active people besides one who hold ADMIN in the viewer's hospital now.
func otherAdmins(ctx context.Context, tx *desk.Tx, person string) (int, error) {
	// Two admins who close each other's accounts at the same time must come one after the other.
	if _, err := tx.Count(ctx, "admins:"+tx.Place.Hospital.ID); err != nil {
		return 0, err
	}
	return tx.Client.RoleGrant.Query().Where(current(tx.Now), rolegrant.RoleEQ(access.Admin), rolegrant.StaffIDNEQ(person),
		rolegrant.HasStaffWith(staff.Active(true))).Count(desk.Elevate(ctx, "admins of the hospital"))
}

// actor is who gives a grant, "" for the program.
func actor(tx *desk.Tx) string {
	if id := tx.Actor(); id != nil {
		return *id
	}
	return ""
}

func guard(code, key string) error {
	return fault.Blocked(fault.Guard{Code: code, Message: fault.Msg(key)})
}

// ResultRefs names the account of a StaffSecret for a repeat of its request; the secret itself is kept
// nowhere.
func (s *StaffSecret) ResultRefs() []string { return []string{s.Staff.ID} }
