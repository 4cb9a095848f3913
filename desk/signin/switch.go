package signin

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/tokenfamily"
)

// SwitchHospital moves the viewer's session to another hospital in which a grant of today is held, and
// gives an access token for it; tokens that are already out stay with the hospital they were made for.
// INVALID_INPUT on hospital when there is no such grant, whether or not the hospital exists.
func SwitchHospital(ctx context.Context, s *Service, to string, c Client) (*Session, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	there, err := s.client().RoleGrant.Query().Where(current(v.Staff, s.Desk.Now())...).
		Where(rolegrant.HospitalID(to)).Exist(anywhere(ctx))
	if err != nil {
		return nil, err
	}
	if !there {
		return nil, fault.Invalid("hospital", "input.unknownRecord")
	}
	family, err := desk.InTx(in(ctx, to), s.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.TokenFamily, error) {
		n, err := tx.Client.TokenFamily.Update().Where(tokenfamily.ID(v.Family), tokenfamily.StaffID(v.Staff),
			tokenfamily.EndedAtIsNil(), tokenfamily.Not(outlived(s.Now(), tx.Now))).SetHospitalID(to).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return nil, over()
		}
		if err := noteIn(ctx, tx, v.Staff, to, LogSwitched, c); err != nil {
			return nil, err
		}
		return tx.Client.TokenFamily.Query().Where(tokenfamily.ID(v.Family)).Only(ctx)
	})
	if err != nil {
		return nil, err
	}
	return s.session(ctx, family, c)
}

// Hospitals are those between which the viewer can switch, by name.
func Hospitals(ctx context.Context, s *Service) ([]*gen.Hospital, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	root := anywhere(ctx)
	ids, err := s.client().RoleGrant.Query().Where(current(v.Staff, s.Desk.Now())...).
		Unique(true).Select(rolegrant.FieldHospitalID).Strings(root)
	if err != nil {
		return nil, err
	}
	return s.client().Hospital.Query().Where(hospital.IDIn(ids...)).Order(hospital.ByName(), hospital.ByID()).All(root)
}
