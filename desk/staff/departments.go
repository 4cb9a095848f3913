package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
)

// Departments finds the departments of the viewer's hospital, closed ones too, by code.
func Departments(ctx context.Context, d *desk.Desk) (*gen.DepartmentQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().Department.Query().Order(department.ByCode(), department.ByID()), nil
}

// CreateDepartment adds a department. Its code is unique in the hospital and never changes.
func CreateDepartment(ctx context.Context, d *desk.Desk, in CreateDepartmentInput) (*gen.Department, error) {
	if _, err := access.Check(ctx, access.SettingsWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Department, error) {
		return CreateDepartmentIn(ctx, tx, in)
	})
}

// CreateDepartmentIn is CreateDepartment inside the transaction of another action, which has checked the
// right.
func CreateDepartmentIn(ctx context.Context, tx *desk.Tx, in CreateDepartmentInput) (*gen.Department, error) {
	var bad fault.Fields
	in.Code = desk.Line(&bad, "input.code", in.Code, 1, 40)
	in.Name = desk.Line(&bad, "input.name", in.Name, 1, 80)
	remit := deref(desk.MaybeProse(&bad, "input.remit", in.Remit, 500))
	if in.ServiceLine != nil {
		bad.Require(in.ServiceLine.Valid(), "input.serviceLine", "input.unknown", "value", string(*in.ServiceLine))
	}
	taken, err := tx.Client.Department.Query().Where(department.Code(in.Code)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	bad.Require(!taken, "input.code", "input.duplicate", "value", in.Code)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	row, err := tx.Client.Department.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetCode(in.Code).SetName(in.Name).SetNillableServiceLine(in.ServiceLine).SetRemit(remit).Save(ctx)
	if desk.Duplicate(err) {
		return nil, fault.Invalid("input.code", "input.duplicate", "value", in.Code)
	}
	if err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "department.created", Data: map[string]any{"code": row.Code}})
	return row, err
}

// UpdateDepartment changes a department; what is left out stays. A closed one keeps its people and its
// history and is offered nowhere new.
func UpdateDepartment(ctx context.Context, d *desk.Desk, in UpdateDepartmentInput) (*gen.Department, error) {
	if _, err := access.Check(ctx, access.SettingsWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Department, error) {
		row, err := tx.Client.Department.Query().Where(department.ID(in.ID)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing("department")
		}
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(row.ID, in.ExpectedVersion, row.Version); err != nil {
			return nil, err
		}
		up := tx.Client.Department.Update().Where(department.ID(row.ID), department.Version(row.Version)).AddVersion(1)
		fields, err := editDepartment(up, row, in)
		if err != nil {
			return nil, err
		}
		n, err := up.Save(ctx)
		if err := desk.Locked(n, err, func() (int, error) { return row.Version + 1, nil }); err != nil {
			return nil, err
		}
		tx.Raised(row.ID, row.Version+1)
		if _, err := tx.Record(ctx, desk.Happening{
			Stream: row.ID, Kind: "department.updated", Data: map[string]any{"code": row.Code, "fields": fields},
		}); err != nil {
			return nil, err
		}
		return tx.Client.Department.Query().Where(department.ID(row.ID)).Only(ctx)
	})
}

func editDepartment(up *gen.DepartmentUpdate, row *gen.Department, in UpdateDepartmentInput) (fields []any, err error) {
	var bad fault.Fields
	if in.Name != nil {
		if name := desk.Line(&bad, "input.name", *in.Name, 1, 80); name != row.Name {
			up.SetName(name)
			fields = append(fields, "name")
		}
	}
	if in.Remit != nil {
		if remit := desk.Prose(&bad, "input.remit", *in.Remit, 0, 500); remit != row.Remit {
			up.SetRemit(remit)
			fields = append(fields, "remit")
		}
	}
	if in.ServiceLine != nil {
		bad.Require(in.ServiceLine.Valid(), "input.serviceLine", "input.unknown", "value", string(*in.ServiceLine))
		if row.ServiceLine == nil || *row.ServiceLine != *in.ServiceLine {
			up.SetServiceLine(*in.ServiceLine)
			fields = append(fields, "serviceLine")
		}
	}
	if in.Active != nil && *in.Active != row.Active {
		up.SetActive(*in.Active)
		fields = append(fields, "active")
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	if len(fields) == 0 {
		return nil, fault.Invalid("input", "input.noChange")
	}
	return fields, nil
}
