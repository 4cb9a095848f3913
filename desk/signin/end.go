package signin

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/knowndevice"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/setupsecret"
	"aftercare/ent/gen/tokenfamily"
)

// Why a session ended before its time.
const (
	EndedSignOut     = "SIGN_OUT"
	EndedReuse       = "REUSE"
	EndedPassword    = "PASSWORD"
	EndedReset       = "RESET"
	EndedDeactivated = "DEACTIVATED"
	EndedExpired     = "EXPIRED"
	EndedLocked      = "LOCKED"
)

// SignOut ends the viewer's session; without a viewer, the one whose refresh token the request brought:
// a tab that slept through its access token signs out too. Doing it twice changes nothing.
func SignOut(ctx context.Context, s *Service, refresh string, c Client) error {
	return s.leave(ctx, refresh, EndedSignOut, LogLeft, c)
}

// leave ends a session by somebody's wish and writes that down.
func (s *Service) leave(ctx context.Context, refresh, why, kind string, c Client) error {
	family, person, err := s.leaving(ctx, refresh)
	if err != nil || family == nil {
		return err
	}
	_, err = desk.InTx(in(ctx, family.HospitalID), s.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		n, err := s.end(ctx, tx.Client, why, tokenfamily.ID(family.ID))
		if err != nil || n == 0 {
			return false, err
		}
		return true, noteIn(ctx, tx, person, family.ID, kind, c)
	})
	return err
}

// leaving is the session to end, and whose it is.
func (s *Service) leaving(ctx context.Context, refresh string) (*gen.TokenFamily, string, error) {
	root := anywhere(ctx)
	if v := access.From(ctx); v != nil && v.Family != "" {
		f, err := s.client().TokenFamily.Query().Where(tokenfamily.ID(v.Family), tokenfamily.StaffID(v.Staff)).Only(root)
		if gen.IsNotFound(err) {
			return nil, "", nil
		}
		return f, v.Staff, err
	}
	digest, ok := secret.DigestOf(refresh)
	if !ok {
		return nil, "", nil
	}
	f, err := s.familyOf(root, digest)
	if fault.Is(err, fault.Unauthenticated) {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", err
	}
	return f, f.StaffID, nil
}

// end ends sessions that have not ended yet.
func (s *Service) end(ctx context.Context, c *gen.Client, why string, which ...predicate.TokenFamily) (int, error) {
	return c.TokenFamily.Update().Where(which...).Where(tokenfamily.EndedAtIsNil()).
		SetEndedAt(s.Now()).SetEndedWhy(why).Save(ctx)
}

// EndSessions ends every session of a person, in every hospital, inside the transaction of what caused
// it; except spares one session, that of the person who acts.
func (s *Service) EndSessions(ctx context.Context, tx *desk.Tx, staff, why, except string) error {
	_, err := s.end(desk.Elevate(ctx, "sessions of the account"), tx.Client, why,
		tokenfamily.StaffID(staff), tokenfamily.IDNEQ(except))
	return err
}

// ForgetAccount takes away everything by which a person could still come in: sessions, known devices and
// unused secrets. The account's failures are forgotten too, a lock has nothing left to protect.
func (s *Service) ForgetAccount(ctx context.Context, tx *desk.Tx, who *gen.Staff, why string) error {
	if err := s.EndSessions(ctx, tx, who.ID, why, ""); err != nil {
		return err
	}
	if err := s.ForgetFailures(ctx, tx, who); err != nil {
		return err
	}
	root := desk.Elevate(ctx, "devices and secrets of the account")
	if _, err := tx.Client.KnownDevice.Delete().Where(knowndevice.StaffID(who.ID)).Exec(root); err != nil {
		return err
	}
	_, err := tx.Client.SetupSecret.Delete().Where(setupsecret.StaffID(who.ID), setupsecret.UsedAtIsNil()).Exec(root)
	return err
}

// ForgetFailures unlocks an account: its own counter and those of its known devices.
func (s *Service) ForgetFailures(ctx context.Context, tx *desk.Tx, who *gen.Staff) error {
	root := desk.Elevate(ctx, "failures of the account")
	devices, err := tx.Client.KnownDevice.Query().Where(knowndevice.StaffID(who.ID)).All(root)
	if err != nil {
		return err
	}
	subjects := []string{s.account(who.Login).subject}
	for _, d := range devices {
		subjects = append(subjects, s.device(d.Hash).subject)
	}
	return forget(root, tx.Client, subjects...)
}
