package signin

import (
	"context"
	"encoding/json"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/setting"
	"aftercare/ent/gen/staff"
)

// SettingPasswordPolicy is the key of the setting that holds a hospital's secret.Policy.
const SettingPasswordPolicy = "passwordPolicy"

// Policy is what new passwords of a hospital's staff must meet: its setting, else the NIST profile.
func (s *Service) Policy(ctx context.Context, hospital string) (secret.Policy, error) {
	p := secret.DefaultPolicy()
	row, err := s.client().Setting.Query().Where(setting.HospitalID(hospital), setting.Key(SettingPasswordPolicy),
		setting.EffectiveFromLTE(s.Desk.Now())).Order(setting.ByEffectiveFrom(desc)).First(in(ctx, hospital))
	if gen.IsNotFound(err) {
		return p, nil
	}
	if err != nil {
		return p, err
	}
	return p, json.Unmarshal(row.Value, &p)
}

// ChangePassword sets a new password for the person who is signed in and ends every other session of
// the account. INVALID_INPUT on currentPassword when that is wrong (which counts like a refused sign-in)
// or on newPassword when the policy refuses it.
func ChangePassword(ctx context.Context, s *Service, currentPassword, newPassword string, c Client) error {
	v, err := access.Check(ctx)
	if err != nil {
		return err
	}
	root := anywhere(ctx)
	who, err := s.client().Staff.Query().Where(staff.ID(v.Staff)).Only(root)
	if err != nil {
		return err
	}
	known, err := s.known(root, who, c)
	if err != nil {
		return err
	}
	t := s.attempt(who.Login, known, c)
	leave, err := t.begin(root)
	if err != nil {
		return err
	}
	defer leave()
	if _, err = s.prove(ctx, who, currentPassword); fault.Is(err, fault.Unauthenticated) {
		return t.failed(root, who, fault.Invalid("currentPassword", "signin.wrongPassword"))
	}
	if err != nil {
		return t.undecided(root, err)
	}
	if newPassword == currentPassword {
		return t.undecided(root, fault.Invalid("newPassword", "signin.samePassword"))
	}
	hash, err := s.admit(ctx, who, "newPassword", newPassword)
	if err != nil {
		return t.undecided(root, err)
	}
	_, err = desk.InTx(athome(ctx, v, who), s.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		if err := t.passed(desk.Elevate(ctx, "failures of the account"), tx.Client); err != nil {
			return false, err
		}
		return true, s.store(ctx, tx, who, hash, v.Family, EndedPassword, c)
	})
	return err
}

// SetPassword sets the first or a new password with a one-time secret. INVALID_INPUT on
// secret when it is unknown, used, expired or its account closed — one answer for all — and on
// newPassword when the policy refuses it; the secret then stays good. Every session of the account ends.
func SetPassword(ctx context.Context, s *Service, oneTime, newPassword string, c Client) error {
	who, digest, err := s.redeemable(anywhere(ctx), oneTime)
	if err != nil {
		return err
	}
	hash, err := s.admit(ctx, who, "newPassword", newPassword)
	if err != nil {
		return err
	}
	_, err = desk.InTx(in(ctx, who.HospitalID), s.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		if err := s.redeem(ctx, tx, digest); err != nil {
			return false, err
		}
		if err := s.ForgetFailures(ctx, tx, who); err != nil {
			return false, err
		}
		return true, s.store(ctx, tx, who, hash, "", EndedPassword, c)
	})
	return err
}

// admit judges a new password by the policy of the account's hospital and hashes it.
func (s *Service) admit(ctx context.Context, who *gen.Staff, path, password string) (hash string, err error) {
	policy, err := s.Policy(ctx, who.HospitalID)
	if err != nil {
		return "", err
	}
	if err := policy.Check(path, password, who.Login); err != nil {
		return "", err
	}
	return s.Hasher.Hash(ctx, password)
}

// store writes the hash, ends the account's sessions but one, and tells of it.
func (s *Service) store(ctx context.Context, tx *desk.Tx, who *gen.Staff, hash, except, why string, c Client) error {
	changed, err := tx.Client.Staff.Update().Where(staff.ID(who.ID), staff.PasswordHash(who.PasswordHash), staff.Active(true)).
		SetPasswordHash(hash).SetPasswordSetAt(s.Now()).SetMustChangePassword(false).Save(ctx)
	if err != nil {
		return err
	}
	if changed == 0 {
		return fault.New(fault.Conflict, "fault.busy")
	}
	if err := s.EndSessions(ctx, tx, who.ID, why, except); err != nil {
		return err
	}
	if err := noteIn(ctx, tx, who.ID, who.ID, LogPassword, c); err != nil {
		return err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: who.ID, Kind: "staff.passwordSet"})
	return err
}

// athome is the viewer's own context in the hospital where the account lives: its events stand there,
// wherever the person works today.
func athome(ctx context.Context, v *access.Viewer, who *gen.Staff) context.Context {
	home := *v
	home.Hospital, home.Guests = who.HospitalID, nil
	return access.With(ctx, &home)
}

// lifetime is how long a fresh secret works, from now on.
func (s *Service) lifetime() time.Time { return s.Now().Add(s.Limits.Secret) }
