package signin

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/knowndevice"
	"aftercare/ent/gen/rolegrant"
)

// entry is a proved sign-in on its way to becoming a session.
type entry struct {
	attempt  *attempt
	delivery TokenDelivery
	client   Client
	known    string // digest of the known device, "" when this one is new
}

// enter opens the session of who has proved the password: family, first refresh token, device, log, all
// in one transaction with the counting.
func (s *Service) enter(ctx context.Context, who *gen.Staff, e entry) (*Session, error) {
	hospital, limit, err := choose(anywhere(ctx), s.client(), who.ID, who.HospitalID, s.Desk.Now())
	if err != nil {
		return nil, err
	}
	if hospital == "" {
		return nil, s.turnAway(ctx, who, e)
	}
	token, device := secret.NewToken(), secret.NewToken()
	inside := in(ctx, who.HospitalID)
	family, err := desk.InTx(inside, s.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.TokenFamily, error) {
		if err := e.attempt.passed(ctx, tx.Client); err != nil {
			return nil, err
		}
		if err := s.remember(ctx, tx.Client, who.ID, e.known, device.Digest); err != nil {
			return nil, err
		}
		now := s.Now()
		f, err := tx.Client.TokenFamily.Create().SetCreatedAt(now).SetStaffID(who.ID).SetHospitalID(hospital).
			SetClient(e.client.address()).SetAgent(clip(e.client.Agent, 200)).SetDelivery(string(e.delivery)).
			SetExpiresAt(now.Add(access.LongestSession)).SetUsedAt(now).Save(ctx)
		if err != nil {
			return nil, err
		}
		if err := s.link(ctx, tx.Client, f, token.Digest, now, limit); err != nil {
			return nil, err
		}
		return f, noteIn(ctx, tx, who.ID, f.ID, LogEntered, e.client)
	})
	if err != nil {
		return nil, err
	}
	out, err := s.session(ctx, family, e.client)
	if err != nil {
		return nil, err
	}
	out.RefreshToken = &token.Plain
	if e.known == "" {
		out.Device = device.Plain
	}
	return out, nil
}

// turnAway is for the right password of an account without any role: it opens nothing.
func (s *Service) turnAway(ctx context.Context, who *gen.Staff, e entry) error {
	root := anywhere(ctx)
	if err := e.attempt.passed(root, s.client()); err != nil {
		return err
	}
	if err := s.note(root, who, LogNoRoles, e.client); err != nil {
		return err
	}
	return fault.New(fault.Forbidden, "signin.noRoles")
}

// remember notes from which device the account signs in.
func (s *Service) remember(ctx context.Context, c *gen.Client, staff, known, fresh string) error {
	now := s.Now()
	if known != "" {
		return c.KnownDevice.Update().Where(knowndevice.StaffID(staff), knowndevice.Hash(known)).SetUsedAt(now).Exec(ctx)
	}
	return c.KnownDevice.Create().SetCreatedAt(now).SetStaffID(staff).SetHash(fresh).SetUsedAt(now).Exec(ctx)
}

// link adds a refresh token to a family. Its end is that of the family as it stands; what the family does
// later counts when it comes back, and this end only tells when it can be swept away.
func (s *Service) link(ctx context.Context, c *gen.Client, f *gen.TokenFamily, digest string, now time.Time, l access.SessionLimit) error {
	return c.RefreshToken.Create().SetCreatedAt(now).SetFamilyID(f.ID).SetHash(digest).
		SetExpiresAt(endOf(f.CreatedAt, f.UsedAt, l)).Exec(ctx)
}

// session is a family as its client gets it, without a refresh token. No access token outlives it.
func (s *Service) session(ctx context.Context, f *gen.TokenFamily, c Client) (*Session, error) {
	who := secret.Subject{Staff: f.StaffID, Hospital: f.HospitalID, Family: f.ID, AuthTime: f.CreatedAt}
	if now := s.Now(); who.AuthTime.After(now) { // by the clock of another server
		who.AuthTime = now
	}
	v, err := s.viewer(ctx, who, c.address())
	if err != nil {
		return nil, err
	}
	until := endOf(f.CreatedAt, f.UsedAt, v.SessionLimit())
	token, expires, err := s.Issue(who, until)
	if err != nil {
		return nil, err
	}
	return &Session{
		AccessToken: token, ExpiresAt: expires, Viewer: v,
		Delivery: TokenDelivery(f.Delivery), RefreshUntil: until,
	}, nil
}

// choose is the hospital that a session enters: the wanted one if the person holds a grant there, else
// the one of the oldest grant, "" when there is none; and how long a session lasts there.
func choose(ctx context.Context, c *gen.Client, staff, wanted string, now time.Time) (string, access.SessionLimit, error) {
	grants, err := c.RoleGrant.Query().Where(current(staff, now)...).
		Order(rolegrant.ByCreatedAt(), rolegrant.ByID()).All(ctx)
	if err != nil || len(grants) == 0 {
		return "", access.LimitOf(), err
	}
	there := grants[0].HospitalID
	for _, g := range grants {
		if g.HospitalID == wanted {
			there = wanted
		}
	}
	return there, limitIn(grants, there), nil
}
