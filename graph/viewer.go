package graph

import (
	"context"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/notices"
	"aftercare/desk/setup"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
	entstaff "aftercare/ent/gen/staff"
	"aftercare/graph/gen"
)

// Viewer gives who asks.
func (q query) Viewer(ctx context.Context) (*access.Viewer, error) { return access.Check(ctx) }

// Welcome gives what the sign-in page needs, to everybody.
func (q query) Welcome(ctx context.Context) (*signin.Welcome, error) {
	return signin.Greet(ctx, q.SignIn)
}

// SignIn lets somebody in; the rest of the answer is theirs.
func (m mutation) SignIn(ctx context.Context, input signin.SignInInput) (*signin.Session, error) {
	return m.admit(ctx, func(c signin.Client) (*signin.Session, error) { return signin.SignIn(ctx, m.Resolver.SignIn, input, c) })
}

// RefreshSession rotates the refresh token, from the argument or else from the cookie.
func (m mutation) RefreshSession(ctx context.Context, refreshToken *string, idleSeconds *int) (*signin.Session, error) {
	token := deref(refreshToken)
	if token == "" {
		token = signin.CarrierFrom(ctx).Refresh()
	}
	return m.admit(ctx, func(c signin.Client) (*signin.Session, error) {
		return signin.Refresh(ctx, m.Resolver.SignIn, token, time.Duration(deref(idleSeconds))*time.Second, c)
	})
}

// SwitchHospital goes on in another hospital of the viewer's grants.
func (m mutation) SwitchHospital(ctx context.Context, hospital string) (*signin.Session, error) {
	return m.admit(ctx, func(c signin.Client) (*signin.Session, error) {
		return signin.SwitchHospital(ctx, m.Resolver.SignIn, hospital, c)
	})
}

// admit carries the tokens of a new session to the client.
func (m mutation) admit(ctx context.Context, let func(signin.Client) (*signin.Session, error)) (*signin.Session, error) {
	carrier := signin.CarrierFrom(ctx)
	s, err := let(carrier.Client())
	if err != nil {
		return nil, err
	}
	access.Admit(ctx, s.Viewer)
	return s.Deliver(carrier), nil
}

// SignOut ends the session.
func (m mutation) SignOut(ctx context.Context) (bool, error) {
	carrier := signin.CarrierFrom(ctx)
	err := signin.SignOut(ctx, m.Resolver.SignIn, carrier.Refresh(), carrier.Client())
	carrier.SetRefresh("", time.Time{})
	return err == nil, err
}

// LockSession ends the session of somebody who has gone away. The dead cookie stays: an answer that comes late must
// not take that of the next sign-in with it.
func (m mutation) LockSession(ctx context.Context) (bool, error) {
	carrier := signin.CarrierFrom(ctx)
	err := signin.Lock(ctx, m.Resolver.SignIn, carrier.Refresh(), carrier.Client())
	return err == nil, err
}

// SetPassword sets a password with a one-time secret.
func (m mutation) SetPassword(ctx context.Context, secret string, newPassword string) (bool, error) {
	err := signin.SetPassword(ctx, m.Resolver.SignIn, secret, newPassword, signin.CarrierFrom(ctx).Client())
	return err == nil, err
}

// ChangePassword sets a new password in place of the known one.
func (m mutation) ChangePassword(ctx context.Context, currentPassword string, newPassword string) (bool, error) {
	err := signin.ChangePassword(ctx, m.Resolver.SignIn, currentPassword, newPassword, signin.CarrierFrom(ctx).Client())
	return err == nil, err
}

type viewerResolver struct{ *Resolver }

// Viewer (of the resolver root) answers the derived fields of the viewer. They are asked as the viewer at
// hand, who in the answer of a sign-in is not yet the request's.
func (r *Resolver) Viewer() gen.ViewerResolver { return viewerResolver{r} }

// Language is what the person has chosen for the account, null when nothing is.
func (r viewerResolver) Language(_ context.Context, v *access.Viewer) (*string, error) {
	if v.Language == "" {
		return nil, nil
	}
	return &v.Language, nil
}

// Exports are the subjects that the person may take away as a file.
func (r viewerResolver) Exports(_ context.Context, v *access.Viewer) ([]string, error) {
	out := []string{}
	for _, subject := range v.Exportable() {
		out = append(out, string(subject))
	}
	return out, nil
}

// Staff is the person.
func (r viewerResolver) Staff(ctx context.Context, v *access.Viewer) (*entgen.Staff, error) {
	ctx = access.With(ctx, v)
	return r.Desk.Client().Staff.Query().Where(entstaff.ID(v.Staff)).Collect(selected(ctx)).Only(ctx)
}

// Hospital is the current one.
func (r viewerResolver) Hospital(ctx context.Context, v *access.Viewer) (*entgen.Hospital, error) {
	ctx = access.With(ctx, v)
	return r.Desk.Client().Hospital.Query().Where(hospital.ID(v.Hospital)).Only(ctx)
}

// Hospitals are those in which the person holds a grant now.
func (r viewerResolver) Hospitals(ctx context.Context, v *access.Viewer) ([]*entgen.Hospital, error) {
	return signin.Hospitals(access.With(ctx, v), r.SignIn)
}

// Counts are the badges.
func (r viewerResolver) Counts(ctx context.Context, v *access.Viewer) (*gen.ViewerCounts, error) {
	ctx = access.With(ctx, v)
	due, overdue, err := callbacks.Badges(ctx, r.Desk)
	if err != nil {
		return nil, err
	}
	open, breached, err := complaints.Badges(ctx, r.Desk)
	if err != nil {
		return nil, err
	}
	unread, err := notices.Unread(ctx, r.Desk, 1000)
	return &gen.ViewerCounts{CallbacksDue: due, CallbacksOverdue: overdue, ComplaintsOpen: open, ComplaintsBreached: breached, UnreadNotifications: unread}, err
}

// Now is business time.
func (r viewerResolver) Now(context.Context, *access.Viewer) (*time.Time, error) {
	now := r.Desk.Now()
	return &now, nil
}

// Demo tells whether nothing here is real.
func (r viewerResolver) Demo(context.Context, *access.Viewer) (bool, error) { return r.Desk.Demo, nil }

// MustChangePassword asks for a new password before anything else.
func (r viewerResolver) MustChangePassword(ctx context.Context, v *access.Viewer) (bool, error) {
	s, err := r.Desk.Client().Staff.Query().Where(entstaff.ID(v.Staff)).Only(access.With(ctx, v))
	if err != nil {
		return false, err
	}
	return s.MustChangePassword, nil
}

// Empty tells whether nothing was registered or imported yet.
func (r viewerResolver) Empty(ctx context.Context, v *access.Viewer) (bool, error) {
	return setup.Empty(access.With(ctx, v), r.Desk)
}

// Setup tells whoever can take a step what the hospital still needs.
func (r viewerResolver) Setup(ctx context.Context, v *access.Viewer) ([]*setup.SetupHint, error) {
	ctx = access.With(ctx, v)
	hints, err := setup.Hints(ctx, r.Desk)
	for _, h := range hints {
		h.Message = r.Words.Say(lang(ctx), fault.Message{Key: "setup." + h.Code, Args: h.Args}, r.zone(ctx))
		h.Why = r.Words.Say(lang(ctx), fault.Message{Key: "setup." + h.Code + ".why"}, r.zone(ctx))
	}
	return hints, err
}
