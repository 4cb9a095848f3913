package setup

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
)

// Add makes one more hospital beside those there are, with everything that Init gives the first one. An
// admin whose login exists gets the role there and no secret; a new login gets an account with one. A
// name that another hospital has is INVALID_INPUT, so that a command run twice makes one hospital; a
// database without any is CONFLICT setup.noHospital. Like Init it is for the command line.
func Add(ctx context.Context, s *signin.Service, in NewHospital, seed Seed) (*Founded, error) {
	root := access.With(ctx, access.SystemBypassesRowRules("", "one more hospital"))
	hospitals := s.Desk.Client().Hospital.Query()
	there, err := hospitals.Clone().Exist(root)
	if err != nil {
		return nil, err
	}
	if !there {
		return nil, fault.New(fault.Conflict, "setup.noHospital")
	}
	twin, err := hospitals.Where(hospital.Name(strings.TrimSpace(in.Name))).Exist(root)
	if err != nil {
		return nil, err
	}
	if twin {
		return nil, fault.Invalid("input.hospital", "input.duplicate", "value", strings.TrimSpace(in.Name))
	}
	out, err := found(ctx, s, in, seed, func(context.Context, *desk.Tx) error { return nil })
	if desk.Duplicate(err) {
		return nil, fault.New(fault.Conflict, "setup.takenMeanwhile")
	}
	return out, err
}

// Hospitals lists the hospitals of the installation by their codes, for the command line.
func Hospitals(ctx context.Context, s *signin.Service) ([]*gen.Hospital, error) {
	root := access.With(ctx, access.SystemBypassesRowRules("", "list of hospitals"))
	return s.Desk.Client().Hospital.Query().Order(hospital.ByCode()).All(root)
}
