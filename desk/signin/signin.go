package signin

import (
	"context"
	"errors"
	"strings"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/knowndevice"
	"aftercare/ent/gen/staff"
)

// SignIn opens a session for a login and password. Whatever is wrong, the answer is UNAUTHENTICATED
// signin.refused after the same time; RATE_LIMITED with retryAfter when the account or the address has
// no failure left, except from a device from which the account has signed in before, which has a limit
// of its own. After a few failures each further try is answered later; see WithWait. Only who gave the right password learns that the account has no role:
// FORBIDDEN signin.noRoles. Idempotency keys are not for signing in: no answer is kept.
func SignIn(ctx context.Context, s *Service, input SignInInput, c Client) (*Session, error) {
	login := strings.ToLower(strings.TrimSpace(input.Login))
	root := anywhere(ctx)
	who, err := s.find(root, login)
	if err != nil {
		return nil, err
	}
	known, err := s.known(root, who, c)
	if err != nil {
		return nil, err
	}
	t := s.attempt(login, known, c)
	leave, err := t.begin(root)
	if err != nil {
		return nil, err
	}
	defer leave()
	rehash, err := s.prove(ctx, who, input.Password)
	if fault.Is(err, fault.Unauthenticated) {
		return nil, t.failed(root, who, err)
	}
	if err != nil {
		return nil, t.undecided(root, err)
	}
	if err := s.keepHash(ctx, who, rehash); err != nil {
		return nil, t.undecided(root, err)
	}
	out, err := s.enter(ctx, who, entry{attempt: t, delivery: delivery(input.Tokens), client: c, known: known})
	if err != nil && !fault.Is(err, fault.Forbidden) {
		return nil, t.undecided(root, err)
	}
	return out, err
}

func delivery(d *TokenDelivery) TokenDelivery {
	if d != nil && *d == TokenDeliveryBody {
		return TokenDeliveryBody
	}
	return TokenDeliveryCookie
}

// find gives the account of a login, or nil.
func (s *Service) find(ctx context.Context, login string) (*gen.Staff, error) {
	who, err := s.client().Staff.Query().Where(staff.Login(countable(login))).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil
	}
	return who, err
}

// known is the digest of the client's device secret if the account has signed in from it before, else
// "". It asks the database for accounts that do not exist too: an answer costs the same.
func (s *Service) known(ctx context.Context, who *gen.Staff, c Client) (string, error) {
	digest, ok := secret.DigestOf(c.Device)
	if !ok {
		return "", nil
	}
	id := ""
	if who != nil {
		id = who.ID
	}
	there, err := s.client().KnownDevice.Query().Where(knowndevice.StaffID(id), knowndevice.Hash(digest)).Exist(ctx)
	if err != nil || !there {
		return "", err
	}
	return digest, nil
}

// prove checks a password: nil when it is the account's, with a new hash where the stored one was made
// with the parameters of another day; signin.refused otherwise, after the same work for an account that
// does not exist, is closed or has no password yet.
func (s *Service) prove(ctx context.Context, who *gen.Staff, password string) (rehash string, err error) {
	if who == nil || !who.Active || who.PasswordHash == "" {
		if err := s.Hasher.Decoy(ctx, password); err != nil {
			return "", err
		}
		return "", refused()
	}
	ok, old, err := s.Hasher.Verify(ctx, password, who.PasswordHash)
	switch {
	case err != nil:
		return "", err
	case !ok:
		return "", refused()
	case old:
		return s.Hasher.Hash(ctx, password)
	}
	return "", nil
}

var errOutrun = errors.New("signin: the password hash has just been changed")

// keepHash stores the new hash of the same password. Of several sign-ins at once one does it.
func (s *Service) keepHash(ctx context.Context, who *gen.Staff, hash string) error {
	if hash == "" {
		return nil
	}
	_, err := desk.InTx(in(ctx, who.HospitalID), s.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		changed, err := tx.Client.Staff.Update().Where(staff.ID(who.ID), staff.PasswordHash(who.PasswordHash)).
			SetPasswordHash(hash).Save(ctx)
		if err != nil {
			return false, err
		}
		if changed == 0 {
			return false, errOutrun
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: who.ID, Kind: "staff.passwordRehashed"})
		return true, err
	})
	if errors.Is(err, errOutrun) {
		return nil
	}
	return err
}
