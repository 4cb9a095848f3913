package signin

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// Kinds of lines that signing in writes into the access log.
const (
	LogEntered  = "signin.entered"
	LogRefused  = "signin.refused"
	LogLocked   = "signin.locked" // refused, and the limit of failures is reached with it
	LogNoRoles  = "signin.noRoles"
	LogReuse    = "signin.reuse" // a used refresh token came again: its session was ended
	LogLeft     = "signin.left"
	LogAway     = "signin.away" // nobody was at the desk: the page was covered and the session ended
	LogSwitched = "signin.switched"
	LogPassword = "signin.password"
	LogUnlocked = "signin.unlocked"
)

// note writes a line about a sign-in before or without a session. An unknown login is not written down:
// people type passwords into that field.
func (s *Service) note(ctx context.Context, who *gen.Staff, kind string, c Client) error {
	line := s.client().AccessEntry.Create().SetAt(s.Desk.Now()).SetKind(kind).
		SetClient(c.address()).SetDetail(clip(c.Agent, 300))
	if who != nil {
		line.SetHospitalID(who.HospitalID).SetStaffID(who.ID).SetSubject(who.ID)
	}
	return line.Exec(anywhere(ctx))
}

// noteIn writes a line in the transaction of what it tells: about an account, seen from the
// transaction's hospital.
func noteIn(ctx context.Context, tx *desk.Tx, staff, subject, kind string, c Client) error {
	return tx.Client.AccessEntry.Create().SetHospitalID(tx.Place.Hospital.ID).SetAt(tx.Now).SetStaffID(staff).
		SetKind(kind).SetSubject(subject).SetClient(c.address()).SetDetail(clip(c.Agent, 300)).Exec(ctx)
}
