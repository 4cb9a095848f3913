package signin

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/setupsecret"
	"aftercare/ent/gen/staff"
)

var desc = sql.OrderDesc()

// NewSecret makes a one-time secret for an account, inside a transaction; an unused older one stops
// working. It is shown once, to whoever asked for it, and works for Limits.Secret of real time.
func (s *Service) NewSecret(ctx context.Context, tx *desk.Tx, staffID string) (plain string, expires time.Time, err error) {
	root := desk.Elevate(ctx, "one-time secret of the account")
	_, err = tx.Client.SetupSecret.Delete().Where(setupsecret.StaffID(staffID), setupsecret.UsedAtIsNil()).Exec(root)
	if err != nil {
		return "", time.Time{}, err
	}
	token, expires := secret.NewToken(), s.lifetime()
	err = tx.Client.SetupSecret.Create().SetCreatedAt(s.Now()).SetStaffID(staffID).SetHash(token.Digest).
		SetExpiresAt(expires).Exec(root)
	return token.Plain, expires, err
}

// redeemable finds the account of a secret that still works.
func (s *Service) redeemable(ctx context.Context, plain string) (*gen.Staff, string, error) {
	refusal := fault.Invalid("secret", "signin.secretRefused")
	digest, ok := secret.DigestOf(plain)
	if !ok {
		return nil, "", refusal
	}
	row, err := s.client().SetupSecret.Query().Where(setupsecret.Hash(digest), setupsecret.UsedAtIsNil()).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, "", refusal
	}
	if err != nil {
		return nil, "", err
	}
	if !row.ExpiresAt.After(s.Now()) { // it stays so, wherever the clock is set
		if _, err := s.client().SetupSecret.Delete().Where(setupsecret.ID(row.ID), setupsecret.UsedAtIsNil()).Exec(ctx); err != nil {
			return nil, "", err
		}
		return nil, "", refusal
	}
	who, err := s.client().Staff.Query().Where(staff.ID(row.StaffID), staff.Active(true)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, "", refusal
	}
	return who, digest, err
}

// redeem uses a secret up; of two requests with the same secret one is refused.
func (s *Service) redeem(ctx context.Context, tx *desk.Tx, digest string) error {
	n, err := tx.Client.SetupSecret.Update().Where(setupsecret.Hash(digest), setupsecret.UsedAtIsNil(),
		setupsecret.ExpiresAtGT(s.Now())).SetUsedAt(s.Now()).Save(ctx)
	if err == nil && n == 0 {
		return fault.Invalid("secret", "signin.secretRefused")
	}
	return err
}
