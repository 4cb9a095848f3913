package signin

import (
	"context"
	"math"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/refreshtoken"
	"aftercare/ent/gen/tokenfamily"
)

// Refresh exchanges a refresh token for a new one and a new access token. The used one is dead: coming
// again, it ends the whole session, because one of two holders has stolen it (RFC 9700) — except within
// ten seconds from the same client, whose tabs ask together or whose answer was lost; that gets a
// further token. UNAUTHENTICATED when the token, the session, the account or its last grant is no more.
//
// A client refreshes for itself, so only the person's acts keep a session alive: quiet is how long ago the
// last one was, 0 for just now, and INVALID_INPUT on idleSeconds when it is negative. The session ends
// access.SessionLimit.Idle after that act, plus the time that the request was on its way; it ends up to the
// life of one access token (10 minutes) earlier when the client went away before it could tell of later acts.
func Refresh(ctx context.Context, s *Service, token string, quiet time.Duration, c Client) (*Session, error) {
	if quiet < 0 {
		return nil, fault.Invalid("idleSeconds", "input.range", "min", 0, "max", math.MaxInt32)
	}
	digest, ok := secret.DigestOf(token)
	if !ok {
		return nil, over()
	}
	family, err := s.familyOf(anywhere(ctx), digest)
	if err != nil {
		return nil, err
	}
	next := secret.NewToken()
	answer, err := desk.InTx(in(ctx, family.HospitalID), s.Desk, func(ctx context.Context, tx *desk.Tx) (*rotated, error) {
		return s.rotate(ctx, tx, family.ID, rotation{digest, next.Digest, quiet, c})
	})
	if err != nil {
		return nil, err
	}
	if answer.family == nil {
		return nil, over()
	}
	out, err := s.session(ctx, answer.family, c)
	if err != nil {
		return nil, err
	}
	out.RefreshToken = &next.Plain
	return out, nil
}

// rotation is a refresh token that is exchanged for the next; the digests of both.
type rotation struct {
	digest, next string
	quiet        time.Duration
	client       Client
}

// rotated is what became of a rotation; without a family the session is over.
type rotated struct{ family *gen.TokenFamily }

func (s *Service) familyOf(ctx context.Context, digest string) (*gen.TokenFamily, error) {
	t, err := s.client().RefreshToken.Query().Where(refreshtoken.Hash(digest)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, over()
	}
	if err != nil {
		return nil, err
	}
	f, err := s.client().TokenFamily.Query().Where(tokenfamily.ID(t.FamilyID)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, over()
	}
	return f, err
}

func (s *Service) rotate(ctx context.Context, tx *desk.Tx, id string, r rotation) (*rotated, error) {
	now, nothing := s.Now(), &rotated{}
	// Taking hold of the family first makes rotations of one session follow each other.
	held, err := tx.Client.TokenFamily.Update().
		Where(tokenfamily.ID(id), tokenfamily.EndedAtIsNil(), tokenfamily.Not(outlived(now, tx.Now))).
		Modify(active(now.Add(-r.quiet), now)).Save(ctx)
	if err != nil {
		return nil, err
	}
	if held == 0 {
		return nothing, s.lapsed(ctx, tx.Client, id)
	}
	first, err := tx.Client.RefreshToken.Update().Where(refreshtoken.Hash(r.digest), refreshtoken.UsedAtIsNil()).
		SetUsedAt(now).SetUsedBy(r.client.print()).Save(ctx)
	if err != nil {
		return nil, err
	}
	t, err := tx.Client.RefreshToken.Query().Where(refreshtoken.Hash(r.digest)).Only(ctx)
	if err != nil {
		return nil, err
	}
	if first == 0 && !s.forgiven(t, now, r.client) {
		return nothing, s.endReused(ctx, tx, id, r.client)
	}
	f, err := tx.Client.TokenFamily.Query().Where(tokenfamily.ID(id)).Only(ctx)
	if err != nil {
		return nil, err
	}
	hospital, limit, err := choose(anywhere(ctx), tx.Client, f.StaffID, f.HospitalID, tx.Now)
	if err != nil || hospital == "" {
		return nothing, err
	}
	// Of two tokens that tabs got together one may have been left lying while the other went on.
	if !t.CreatedAt.Add(limit.Idle).After(now) {
		return nothing, nil
	}
	if hospital != f.HospitalID { // the last grant there has ended
		if f, err = tx.Client.TokenFamily.UpdateOne(f).SetHospitalID(hospital).Save(ctx); err != nil {
			return nil, err
		}
	}
	return &rotated{family: f}, s.link(ctx, tx.Client, f, r.next, now, limit)
}

// forgiven tells whether a second use is the same client's, just after the first.
func (s *Service) forgiven(t *gen.RefreshToken, now time.Time, c Client) bool {
	if t.UsedAt == nil || t.UsedBy != c.print() {
		return false
	}
	return now.Sub(*t.UsedAt).Abs() <= s.Limits.Grace // a use far in the future was before the clock was set back
}

func (s *Service) endReused(ctx context.Context, tx *desk.Tx, id string, c Client) error {
	f, err := tx.Client.TokenFamily.Query().Where(tokenfamily.ID(id)).Only(ctx)
	if err != nil {
		return err
	}
	if _, err := s.end(ctx, tx.Client, EndedReuse, tokenfamily.ID(id)); err != nil {
		return err
	}
	return noteIn(ctx, tx, f.StaffID, id, LogReuse, c)
}
