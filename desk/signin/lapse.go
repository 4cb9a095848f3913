package signin

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/setupsecret"
	"aftercare/ent/gen/tokenfamily"
)

// lapsing is how many sessions one run ends at most.
const lapsing = 500

// Lapse makes a fact of it that time has passed: sessions that have run out, or were idle for too long, have
// ended, and unused secrets that have run out are gone. It gives their number. Were they only compared with the
// clock, they would come back to life when somebody sets the clock back.
func Lapse(ctx context.Context, s *Service) (int, error) {
	root := anywhere(ctx)
	over := outlived(s.Now(), s.Desk.Now())
	// Looked for first: an update that looks for its rows by itself would lock those of the living too.
	ids, err := s.client().TokenFamily.Query().Where(tokenfamily.EndedAtIsNil(), over).Limit(lapsing).IDs(root)
	if err != nil {
		return 0, err
	}
	sessions := 0
	if len(ids) > 0 {
		if sessions, err = s.lapse(root, s.client(), tokenfamily.IDIn(ids...), over); err != nil {
			return 0, err
		}
	}
	if err := s.recall(root); err != nil {
		return sessions, err
	}
	secrets, err := s.client().SetupSecret.Delete().Where(setupsecret.UsedAtIsNil(), setupsecret.ExpiresAtLTE(s.Now())).Exec(root)
	return sessions + secrets, err
}

// recall takes acts of a future that did not come for acts of now, from which their sessions are idle.
func (s *Service) recall(ctx context.Context) error {
	later := tokenfamily.UsedAtGT(s.Now().Add(desk.Apart))
	ids, err := s.client().TokenFamily.Query().Where(tokenfamily.EndedAtIsNil(), later).Limit(lapsing).IDs(ctx)
	if err != nil || len(ids) == 0 {
		return err
	}
	return s.client().TokenFamily.Update().Where(tokenfamily.IDIn(ids...), later).SetUsedAt(s.Now()).Exec(ctx)
}

// lapse ends the sessions that have run out.
func (s *Service) lapse(ctx context.Context, c *gen.Client, which ...predicate.TokenFamily) (int, error) {
	return s.end(ctx, c, EndedExpired, which...)
}

// lapsed ends one session if its time is over: somebody has just been told so.
func (s *Service) lapsed(ctx context.Context, c *gen.Client, id string) error {
	_, err := s.lapse(ctx, c, tokenfamily.ID(id), outlived(s.Now(), s.Desk.Now()))
	return err
}
