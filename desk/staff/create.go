package staff

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staff"
)

// maxGrants bounds the grants of one input.
const maxGrants = 20

// Create makes an account with its first roles and a one-time secret, shown once, with which the person
// sets a password within 24 hours. The login is unique in the whole installation.
func Create(ctx context.Context, s *signin.Service, in CreateStaffInput) (*StaffSecret, error) {
	if _, err := access.Check(ctx, access.StaffWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, s.Desk, func(ctx context.Context, tx *desk.Tx) (*StaffSecret, error) {
		return CreateIn(ctx, tx, s, in)
	})
}

// CreateIn is Create inside the transaction of another action, which has checked the right.
func CreateIn(ctx context.Context, tx *desk.Tx, s *signin.Service, in CreateStaffInput) (*StaffSecret, error) {
	in, err := checkNew(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	who, err := tx.Client.Staff.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetLogin(in.Login).SetName(in.Name).SetNillableTitle(in.Title).SetNillableDepartmentID(in.Department).
		SetNillableLicenseNo(in.LicenseNo).Save(ctx)
	if desk.Duplicate(err) {
		return nil, fault.Invalid("input.login", "staff.loginTaken")
	}
	if err != nil {
		return nil, err
	}
	for _, g := range in.Grants {
		if _, err := give(ctx, tx, who.ID, g); err != nil {
			return nil, err
		}
	}
	_, err = tx.Record(ctx, desk.Happening{
		Stream: who.ID, Kind: "staff.created", Data: map[string]any{"login": who.Login},
		Texts: []desk.Text{{Field: "name", After: who.Name}},
	})
	if err != nil {
		return nil, err
	}
	return newSecret(ctx, tx, s, who)
}

func newSecret(ctx context.Context, tx *desk.Tx, s *signin.Service, who *gen.Staff) (*StaffSecret, error) {
	plain, expires, err := s.NewSecret(ctx, tx, who.ID)
	return &StaffSecret{Staff: who, Secret: plain, ExpiresAt: expires}, err
}

// checkNew tidies an input and names everything that is wrong with it.
func checkNew(ctx context.Context, tx *desk.Tx, in CreateStaffInput) (CreateStaffInput, error) {
	var bad fault.Fields
	in.Login = strings.ToLower(strings.TrimSpace(in.Login))
	in.Name = desk.Line(&bad, "input.name", in.Name, 1, 60)
	in.Title = desk.MaybeLine(&bad, "input.title", in.Title, 60)
	in.LicenseNo = desk.MaybeLine(&bad, "input.licenseNo", in.LicenseNo, 60)
	if bad.Require(desk.IsLogin(in.Login), "input.login", "staff.loginForm"); desk.IsLogin(in.Login) {
		taken, err := tx.Client.Staff.Query().Where(staff.Login(in.Login)).Exist(desk.Elevate(ctx, "logins of the installation"))
		if err != nil {
			return in, err
		}
		bad.Require(!taken, "input.login", "staff.loginTaken")
	}
	if err := knownDepartment(ctx, tx, &bad, "input.department", in.Department); err != nil {
		return in, err
	}
	bad.Require(len(in.Grants) <= maxGrants, "input.grants", "input.range", "min", 0, "max", maxGrants)
	for i, g := range in.Grants[:min(len(in.Grants), maxGrants)] {
		path := desk.At("input.grants", i)
		checkGrant(&bad, path, g, tx.Now)
		if g == nil {
			continue
		}
		if err := knownDepartment(ctx, tx, &bad, path+".department", g.Department); err != nil {
			return in, err
		}
	}
	twins(&bad, "input.grants", in.Grants, tx.Now)
	return in, bad.Err()
}
