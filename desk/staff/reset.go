package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staff"
)

// ResetPassword takes an account's password away and gives a one-time secret with which the person sets
// a new one within 24 hours. Sessions, known devices and older secrets are gone.
func ResetPassword(ctx context.Context, s *signin.Service, id string) (*StaffSecret, error) {
	if _, err := access.Check(ctx, access.StaffWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, s.Desk, func(ctx context.Context, tx *desk.Tx) (*StaffSecret, error) {
		who, err := resident(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if !who.Active {
			return nil, guard("STATE", "guard.accountClosed")
		}
		if err := s.ForgetAccount(ctx, tx, who, signin.EndedReset); err != nil {
			return nil, err
		}
		who, err = change(ctx, tx, who, func(u *gen.StaffUpdate) { u.SetPasswordHash("").ClearPasswordSetAt() })
		if err != nil {
			return nil, err
		}
		if _, err := tx.Record(ctx, desk.Happening{Stream: who.ID, Kind: "staff.passwordReset"}); err != nil {
			return nil, err
		}
		return newSecret(ctx, tx, s, who)
	})
}

// SecretAgain answers a repeat of the request that made an account or reset its password: the secret of
// the first answer is kept nowhere, so a person who has not used it yet gets another in its place.
// Afterwards there is none, and the answer is the account with an empty secret.
func SecretAgain(ctx context.Context, s *signin.Service, id string) (*StaffSecret, error) {
	if _, err := access.Check(ctx, access.StaffWrite); err != nil {
		return nil, err
	}
	// The key of the request stands for the first run; this one must not be remembered in its place.
	ctx = desk.WithKey(ctx, desk.Key{})
	return desk.InTx(ctx, s.Desk, func(ctx context.Context, tx *desk.Tx) (*StaffSecret, error) {
		who, err := resident(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if !who.Active || who.PasswordHash != "" {
			return &StaffSecret{Staff: who, ExpiresAt: s.Now()}, nil
		}
		return newSecret(ctx, tx, s, who)
	})
}

// Unlock lifts the lock after repeated failures. It changes nothing about the password; the access log
// says who did it.
func Unlock(ctx context.Context, s *signin.Service, id string) (*gen.Staff, error) {
	if _, err := access.Check(ctx, access.StaffWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, s.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		who, err := resident(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if err := s.ForgetFailures(ctx, tx, who); err != nil {
			return nil, err
		}
		if err := tx.Look(ctx, signin.LogUnlocked, who.ID, ""); err != nil {
			return nil, err
		}
		return tx.Client.Staff.Query().Where(staff.ID(who.ID)).Only(ctx)
	})
}
