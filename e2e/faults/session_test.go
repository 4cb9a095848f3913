//go:build faults

package faults

import "time"

// session is a sign-in with both of its tokens, of a client that keeps the newest.
type session struct {
	s               *shift
	access, refresh string
}

const (
	enterDoc  = `mutation($l: String!, $p: String!) { signIn(input: {login: $l, password: $p, tokens: BODY}) { accessToken refreshToken } }`
	renewDoc  = `mutation($r: String!) { refreshSession(refreshToken: $r) { accessToken refreshToken } }`
	resetDoc  = `mutation($s: ID!) { resetPassword(staff: $s) { secret } }`
	redeemDoc = `mutation($s: String!, $p: String!) { setPassword(secret: $s, newPassword: $p) }`
	whoDoc    = `{ viewer { staff { id } } }`
)

type pair struct{ AccessToken, RefreshToken string }

// enter signs somebody in who has nothing else to do.
func (s *shift) enter() *session {
	s.t.Helper()
	a := post(&s.u.http, s.p.addr, "", "", enterDoc, map[string]any{"l": "callback", "p": password})
	s.good("the right password", a)
	got := read[struct{ SignIn pair }](s.t, a).SignIn
	return &session{s, got.AccessToken, got.RefreshToken}
}

// works asks something with the access token.
func (x *session) works() answer {
	return post(&x.s.u.http, x.s.p.addr, x.access, "", whoDoc, nil)
}

// renew exchanges the refresh token and keeps the new ones; the new access token has to work at once.
func (x *session) renew() answer {
	a := post(&x.s.u.http, x.s.p.addr, "", "", renewDoc, map[string]any{"r": x.refresh})
	if a.code() != "" {
		return a
	}
	got := read[struct{ RefreshSession pair }](x.s.t, a).RefreshSession
	if got.AccessToken == "" {
		return a
	}
	x.access, x.refresh = got.AccessToken, got.RefreshToken
	return x.works()
}

// secret is one with which somebody could set a new password, for 24 hours.
func (s *shift) secret() string {
	s.t.Helper()
	admin := newUser(s.t, "admin", s.p.addr)
	who := newUser(s.t, "desk", s.p.addr)
	id := read[struct {
		Viewer struct{ Staff struct{ ID string } }
	}](s.t, who.must(whoDoc, nil)).Viewer.Staff.ID
	a := admin.ask("f13-reset-"+time.Now().Format(time.RFC3339Nano), resetDoc, map[string]any{"s": id})
	s.good("resetting a password", a)
	return read[struct{ ResetPassword struct{ Secret string } }](s.t, a).ResetPassword.Secret
}

func (s *shift) redeem(secret string) answer {
	return post(&s.u.http, s.p.addr, "", "", redeemDoc, map[string]any{"s": secret, "p": password + " new"})
}
