package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// readPlace checks doctor and department; a department that is left out is the doctor's.
func readPlace(ctx context.Context, tx *desk.Tx, bad *fault.Fields, doctor, dep *string) (who, where *string, err error) {
	if doctor != nil {
		s, err := readDoctor(ctx, tx, bad, *doctor)
		if err != nil {
			return nil, nil, err
		}
		if s != nil {
			who, where = &s.ID, s.DepartmentID
		}
	}
	if dep != nil {
		there, err := tx.Client.Department.Query().Where(department.ID(*dep), department.Active(true)).Exist(ctx)
		if err != nil {
			return nil, nil, err
		}
		bad.Require(there, "input.department", "input.unknownRecord")
		where = dep
	}
	return who, where, nil
}

// readDoctor reads somebody who works here as a doctor now.
func readDoctor(ctx context.Context, tx *desk.Tx, bad *fault.Fields, id string) (*gen.Staff, error) {
	s, err := tx.Client.Staff.Query().Where(staff.ID(id), staff.Active(true)).Only(ctx)
	if gen.IsNotFound(err) {
		bad.Add("input.doctor", "input.unknownRecord")
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	practises, err := tx.Client.RoleGrant.Query().Where(
		rolegrant.StaffID(id), rolegrant.RoleEQ(access.Doctor), rolegrant.ValidFromLTE(tx.Now),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(tx.Now)),
	).Exist(ctx)
	if err != nil {
		return nil, err
	}
	bad.Require(practises, "input.doctor", "appointment.notADoctor")
	return s, nil
}
