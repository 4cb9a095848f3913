package imports

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// colleague writes a row of a file of staff. The account has no password: an admin gives the person a
// one-time secret. Roles are given, never taken away, and never to who brings in the file.
func (a *applier) colleague(ctx context.Context, e *entry) error {
	f := e.Fields
	title, unit, number := unlessEmpty(f.Text("title")), unlessEmpty(e.department), unlessEmpty(f.Text("externalId"))
	if e.verdict == New {
		row, err := a.tx.Client.Staff.Create().SetHospitalID(a.run.HospitalID).SetCreatedAt(a.tx.Now).SetLogin(strings.ToLower(f.Text("login"))).
			SetName(f.Text("name")).SetNillableTitle(title).SetNillableDepartmentID(unit).SetNillableExternalID(number).Save(ctx)
		if desk.Duplicate(err) {
			e.refuse("externalId", "import.numberTaken", nil)
			return nil
		}
		if err != nil {
			return err
		}
		e.result = row.ID
	} else {
		err := a.tx.Client.Staff.Update().Where(staff.ID(e.result)).AddVersion(1).SetName(f.Text("name")).
			SetNillableTitle(title).SetNillableDepartmentID(unit).Exec(ctx)
		if err != nil {
			return err
		}
	}
	_, err := a.tx.Record(ctx, desk.Happening{Stream: e.result, Kind: "staff.imported", Data: map[string]any{
		"login": strings.ToLower(f.Text("login")), "run": a.run.ID, "source": a.source, "print": e.Print,
	}})
	if err != nil {
		return err
	}
	for _, r := range f.List("roles") {
		if err := a.grant(ctx, e.result, access.Role(r)); err != nil {
			return err
		}
	}
	return nil
}

// grant gives a role for the whole hospital unless the person holds it; a file says nothing of posts, so an
// account manager gets all of them and an admin narrows them.
func (a *applier) grant(ctx context.Context, person string, role access.Role) error {
	held, err := holds(ctx, a.tx, person, role)
	if err != nil || held {
		return err
	}
	row, err := a.tx.Client.RoleGrant.Create().SetHospitalID(a.run.HospitalID).SetCreatedAt(a.tx.Now).SetStaffID(person).
		SetRole(role).SetPosts(postsOf(role)).SetValidFrom(a.tx.Now).SetGrantedBy(a.run.StartedBy).Save(ctx)
	if err != nil {
		return err
	}
	_, err = a.tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "grant.given", Data: map[string]any{"staff": person, "role": string(role)}})
	return err
}

func postsOf(role access.Role) []string {
	if role == access.AccountManager {
		return access.Posts()
	}
	return nil
}

// holds tells whether the person has the role and it has not ended.
func holds(ctx context.Context, tx *desk.Tx, person string, role access.Role) (bool, error) {
	return tx.Client.RoleGrant.Query().Where(rolegrant.StaffID(person), rolegrant.RoleEQ(role),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(tx.Now))).Exist(ctx)
}

// unit writes a row of a file of departments. A file without codes gives each department its name as code.
func (a *applier) unit(ctx context.Context, e *entry) error {
	f := e.Fields
	var line *terms.ServiceLine
	if s := terms.ServiceLine(f.Text("serviceLine")); s != "" {
		line = &s
	}
	code := f.Text("code")
	if code == "" {
		code = clip(f.Text("name"), 40)
	}
	if e.verdict == New {
		row, err := a.tx.Client.Department.Create().SetHospitalID(a.run.HospitalID).SetCreatedAt(a.tx.Now).
			SetCode(code).SetName(f.Text("name")).SetNillableServiceLine(line).Save(ctx)
		if err != nil {
			return err
		}
		e.result = row.ID
	} else {
		err := a.tx.Client.Department.Update().Where(department.ID(e.result)).AddVersion(1).
			SetName(f.Text("name")).SetNillableServiceLine(line).Exec(ctx)
		if err != nil {
			return err
		}
	}
	_, err := a.tx.Record(ctx, desk.Happening{Stream: e.result, Kind: "department.imported", Data: map[string]any{
		"code": code, "run": a.run.ID, "source": a.source, "print": e.Print,
	}})
	return err
}

// newProcedure adds a treatment that the hospital's list does not know, as general; its
// code is made from its name, so that the next row finds the same one.
func (a *applier) newProcedure(ctx context.Context, name string) (*gen.Procedure, error) {
	sum := sha256.Sum256([]byte(spelled(name)))
	code := "import-" + hex.EncodeToString(sum[:6])
	row, err := a.tx.Client.Procedure.Query().Where(procedure.Code(code)).Only(ctx)
	if !gen.IsNotFound(err) {
		return row, err
	}
	row, err = a.tx.Client.Procedure.Create().SetHospitalID(a.run.HospitalID).SetCode(code).SetName(clip(name, 80)).
		SetFamily(terms.ProcedureFamilyGeneral).Save(ctx)
	if err != nil {
		return nil, err
	}
	_, err = a.tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "procedure.imported", Data: map[string]any{"code": code, "run": a.run.ID}})
	return row, err
}

func unlessEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
