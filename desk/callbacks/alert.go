package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/notices"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// alert tells at once what a person has to decide: the supervisors of a claim of authority (R162) and of an
// adverse reaction (R153), the owner of a customer who has no number left (R254). Of a complaint that may
// become a major one its registration tells (R054).
func (r *report) alert(ctx context.Context, tx *desk.Tx, result lifecycle.Result, e *gen.Event) error {
	people, notice, ref := supervisors, "", r.cb.ID
	switch {
	case deref(r.in.TreatmentResponse) == "ADVERSE":
		notice = "callback.adverse"
	case result.TellsSupervisor:
		notice = "callback.authorityClaimed"
	case result.FlagsNumber:
		now, err := sequence.Lock(ctx, tx, r.cu.ID)
		if err != nil || !unreachable(now) {
			return err
		}
		people, notice, ref = r.owner, "callback.noNumber", r.cu.ID
	default:
		return nil
	}
	whom, err := people(ctx, tx)
	if err != nil {
		return err
	}
	return notices.Tell(ctx, tx, e, whom, notice, ref, map[string]any{"purpose": string(r.cb.Purpose)})
}

// supervisors are who supervises in the hospital now.
func supervisors(ctx context.Context, tx *desk.Tx) ([]string, error) {
	return tx.Client.RoleGrant.Query().Where(rolegrant.RoleEQ(access.Supervisor), rolegrant.ValidFromLTE(tx.Now),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(tx.Now)), rolegrant.HasStaffWith(staff.Active(true))).
		Order(rolegrant.ByID()).Select(rolegrant.FieldStaffID).Strings(desk.Elevate(ctx, "who supervises"))
}

// owner is whose customer it is, the supervisors when it is nobody's or the owner has left.
func (r *report) owner(ctx context.Context, tx *desk.Tx) ([]string, error) {
	if r.cu.OwnerID != nil {
		here, err := tx.Client.Staff.Query().Where(staff.ID(*r.cu.OwnerID), staff.Active(true)).
			Exist(desk.Elevate(ctx, "whether the owner is still here"))
		if err != nil || here {
			return []string{*r.cu.OwnerID}, err
		}
	}
	return supervisors(ctx, tx)
}
