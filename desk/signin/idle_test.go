package signin_test

import (
	"context"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/refreshtoken"
	"aftercare/ent/gen/tokenfamily"
)

const tick = time.Microsecond // what both databases tell apart

// become gives the supervisor other roles in the hospital, from now on.
func (d *door) become(roles ...access.Role) {
	d.t.Helper()
	c, root, now := d.Store.Client, d.Raw(), d.Clock.Now()
	c.RoleGrant.Delete().Where(grantsOf(d.supervisor().ID)).ExecX(root)
	for _, r := range roles {
		c.RoleGrant.Create().SetHospitalID(d.Hospital.ID).SetStaffID(d.supervisor().ID).SetRole(r).
			SetValidFrom(now).SetCreatedAt(now).SaveX(root)
	}
}

func (d *door) again(token string, quiet time.Duration) (*signin.Session, error) {
	return signin.Refresh(context.Background(), d.s, token, quiet, home)
}

// familyOf is one session as it is stored.
func (d *door) familyOf(s *signin.Session) *gen.TokenFamily {
	return d.Store.Client.TokenFamily.Query().Where(tokenfamily.ID(s.Viewer.Family)).OnlyX(d.Raw())
}

// ended fails unless the session is recorded as one whose time has passed, which nothing brings back.
func (d *door) ended(s *signin.Session) {
	d.t.Helper()
	if f := d.familyOf(s); f.EndedAt == nil || !f.EndedAt.Equal(d.real.Now()) || f.EndedWhy != signin.EndedExpired {
		d.t.Errorf("ended %v, why %q", f.EndedAt, f.EndedWhy)
	}
}

// afterwards moves on to where every session of before has ended.
func (d *door) afterwards() {
	d.t.Helper()
	d.real.Advance(24 * time.Hour)
	if _, err := signin.Lapse(d.t.Context(), d.s); err != nil {
		d.t.Fatal(err)
	}
}

// busyUntil stores that the people of all sessions have acted at an instant, and their clients have told so: a
// refresh token is never older than that.
func (d *door) busyUntil(at time.Time) {
	d.Store.Client.TokenFamily.Update().Where(tokenfamily.EndedAtIsNil()).SetUsedAt(at).ExecX(d.Raw())
	d.Store.Client.RefreshToken.Update().Modify(func(u *sql.UpdateBuilder) { u.Set(refreshtoken.FieldCreatedAt, at) }).ExecX(d.Raw())
}

// limits are the roles of a person and how long a session of theirs lasts.
var limits = []struct {
	name           string
	roles          []access.Role
	idle, absolute time.Duration
}{
	{"who calls", []access.Role{access.CallbackAgent}, 15 * time.Minute, 12 * time.Hour},
	{"a doctor", []access.Role{access.Doctor}, 15 * time.Minute, 12 * time.Hour},
	{"an analyst", []access.Role{access.Analyst}, 30 * time.Minute, 12 * time.Hour},
	{"an analyst who supervises", []access.Role{access.Analyst, access.Supervisor}, 15 * time.Minute, 12 * time.Hour},
	{"an admin", []access.Role{access.Admin}, 10 * time.Minute, 8 * time.Hour},
	{"the privacy officer, analyst too", []access.Role{access.Analyst, access.PrivacyOfficer}, 10 * time.Minute, 8 * time.Hour},
	{"headquarters", []access.Role{access.HQ}, 10 * time.Minute, 8 * time.Hour},
}

func TestNobodyAtTheDeskEndsTheSessionToTheMicrosecondByRole(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.t = t
		for _, c := range limits {
			t.Run(c.name, func(t *testing.T) {
				d.t = t
				d.become(c.roles...)
				d.afterwards()
				kept, refreshed, asked, swept := d.enter(), d.enter(), d.enter(), d.enter()
				if until := kept.RefreshUntil.Sub(d.real.Now()); until != c.idle {
					t.Errorf("the client is told %v", until)
				}
				d.real.Advance(c.idle - tick)
				if _, err := d.load(kept.Viewer); err != nil {
					t.Errorf("an access token just before: %v", err)
				}
				if n, err := signin.Lapse(t.Context(), d.s); n != 0 || err != nil {
					t.Errorf("%d ended too early, %v", n, err)
				}
				if _, err := d.refresh(*kept.RefreshToken, home); err != nil {
					t.Errorf("a refresh token just before: %v", err)
				}
				d.real.Advance(tick)
				_, err := d.refresh(*refreshed.RefreshToken, home)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				d.ended(refreshed)
				_, err = d.load(asked.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				d.ended(asked)
				if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
					t.Errorf("%d ended, %v", n, err)
				}
				d.ended(swept)
				if _, err := d.load(kept.Viewer); err != nil {
					t.Errorf("the one that was used: %v", err)
				}
			})
		}
	})
}

func TestHoweverBusyASessionEndsToTheMicrosecondByRole(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		for _, c := range limits {
			t.Run(c.name, func(t *testing.T) {
				d.t = t
				d.become(c.roles...)
				d.afterwards()
				opened, swept := d.enter(), d.enter()
				began := d.real.Now()
				d.busyUntil(began.Add(c.absolute - time.Minute))
				d.real.Set(began.Add(c.absolute - tick))
				if n, err := signin.Lapse(t.Context(), d.s); n != 0 || err != nil {
					t.Errorf("%d ended too early, %v", n, err)
				}
				out, err := d.refresh(*opened.RefreshToken, home)
				if err != nil {
					t.Fatal(err)
				}
				if !out.ExpiresAt.Equal(began.Add(c.absolute)) || !out.RefreshUntil.Equal(began.Add(c.absolute)) {
					t.Errorf("its tokens last until %v and %v", out.ExpiresAt, out.RefreshUntil)
				}
				d.real.Advance(tick)
				_, err = d.refresh(*out.RefreshToken, home)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				d.ended(opened)
				if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
					t.Errorf("%d ended, %v", n, err)
				}
				d.ended(swept)
			})
		}
	})
}

func TestEveryRefreshOfABusyDayLeavesTheEndWhereItWas(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		began, last := d.real.Now(), *opened.RefreshToken
		for range 49 { // the last comes just after 12 hours
			d.real.Advance(15*time.Minute - tick)
			out, err := d.refresh(last, home)
			if d.real.Now().Before(began.Add(12 * time.Hour)) {
				if err != nil {
					t.Fatal(err)
				}
				last = *out.RefreshToken
				continue
			}
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		}
		d.ended(opened)
	})
}

func TestOnlyThePersonsActsKeepASession(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		t.Run("a page that refreshes for itself does not", func(t *testing.T) {
			opened, last := d.enter(), ""
			last = *opened.RefreshToken
			for quiet := 5 * time.Minute; quiet < 15*time.Minute; quiet += 5 * time.Minute {
				d.real.Advance(5 * time.Minute)
				out, err := d.again(last, quiet)
				if err != nil {
					t.Fatal(err)
				}
				if left := out.RefreshUntil.Sub(d.real.Now()); left != 15*time.Minute-quiet {
					t.Errorf("after %v it has %v", quiet, left)
				}
				if left := out.ExpiresAt.Sub(d.real.Now()); left > 15*time.Minute-quiet {
					t.Errorf("after %v the access token has %v", quiet, left)
				}
				last = *out.RefreshToken
			}
			d.real.Advance(5*time.Minute - tick)
			if _, err := d.load(opened.Viewer); err != nil {
				t.Fatal(err)
			}
			d.real.Advance(tick)
			_, err := d.again(last, 0)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			d.t = t
			d.ended(opened)
		})
		t.Run("an act that is told later counts from when it was", func(t *testing.T) {
			opened := d.enter()
			d.real.Advance(9 * time.Minute)
			out, err := d.again(*opened.RefreshToken, 30*time.Second)
			if err != nil {
				t.Fatal(err)
			}
			d.real.Advance(14*time.Minute + 30*time.Second - tick)
			if _, err := d.load(opened.Viewer); err != nil {
				t.Fatal(err)
			}
			d.real.Advance(tick)
			_, err = d.again(*out.RefreshToken, 0)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		})
		t.Run("a tab that knows less takes nothing back", func(t *testing.T) {
			opened := d.enter()
			d.real.Advance(time.Minute)
			out, err := d.again(*opened.RefreshToken, time.Hour)
			if err != nil {
				t.Fatal(err)
			}
			if left := out.RefreshUntil.Sub(d.real.Now()); left != 14*time.Minute {
				t.Errorf("%v are left", left)
			}
		})
		t.Run("an act in the future is none", func(t *testing.T) {
			opened := d.enter()
			_, err := d.again(*opened.RefreshToken, -time.Second)
			want(t, err, fault.InvalidInput, "idleSeconds input.range")
			if _, err := d.again(*opened.RefreshToken, 0); err != nil {
				t.Errorf("the token was used up by it: %v", err)
			}
		})
		t.Run("of two tokens that tabs got together, the one left lying for so long is dead", func(t *testing.T) {
			opened := d.enter()
			one, err := d.refresh(*opened.RefreshToken, home)
			if err != nil {
				t.Fatal(err)
			}
			two, err := d.refresh(*opened.RefreshToken, home)
			if err != nil {
				t.Fatal(err)
			}
			d.real.Advance(10 * time.Minute)
			next, err := d.refresh(*one.RefreshToken, home)
			if err != nil {
				t.Fatal(err)
			}
			d.real.Advance(5 * time.Minute)
			_, err = d.refresh(*two.RefreshToken, home)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			if _, err := d.refresh(*next.RefreshToken, home); err != nil {
				t.Errorf("the session went with it: %v", err)
			}
		})
	})
}

func TestTheLimitIsThatOfTheRolesOfNow(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		t.Run("a role that was given shortens it at once", func(t *testing.T) {
			d.afterwards()
			d.become(access.Analyst)
			opened, swept := d.enter(), d.enter()
			d.real.Advance(12 * time.Minute)
			if _, err := d.load(opened.Viewer); err != nil {
				t.Fatal(err)
			}
			d.become(access.Analyst, access.Admin)
			_, err := d.load(opened.Viewer)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
				t.Errorf("%d ended, %v", n, err)
			}
			d.t = t
			d.ended(swept)
		})
		t.Run("one that was taken away lengthens it", func(t *testing.T) {
			d.become(access.Analyst, access.Admin)
			opened := d.enter()
			d.become(access.Analyst)
			d.real.Advance(30*time.Minute - tick)
			if _, err := d.refresh(*opened.RefreshToken, home); err != nil {
				t.Error(err)
			}
		})
		t.Run("a switch to a hospital with stricter roles ends what was idle for too long there", func(t *testing.T) {
			d.become(access.Analyst)
			opened := d.enter()
			d.Store.Client.RoleGrant.Create().SetHospitalID(d.Other.ID).SetStaffID(d.supervisor().ID).SetRole(access.Admin).
				SetValidFrom(d.Clock.Now()).SetCreatedAt(d.Clock.Now()).SaveX(d.Raw())
			d.real.Advance(10 * time.Minute)
			_, err := signin.SwitchHospital(as(opened.Viewer), d.s, d.Other.ID, home)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		})
	})
}

func TestALockedSessionIsBroughtBackByNothing(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		for name, lock := range map[string]func(s *signin.Session) error{
			"by its access token":  func(s *signin.Session) error { return signin.Lock(as(s.Viewer), d.s, "", home) },
			"by its refresh token": func(s *signin.Session) error { return signin.Lock(t.Context(), d.s, *s.RefreshToken, home) },
		} {
			t.Run(name, func(t *testing.T) {
				opened, colleague, before := d.enter(), d.enter(), d.logged(signin.LogAway)
				for range 2 {
					if err := lock(opened); err != nil {
						t.Fatal(err)
					}
				}
				_, err := d.refresh(*opened.RefreshToken, home)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				_, err = d.load(opened.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				if f := d.familyOf(opened); f.EndedWhy != signin.EndedLocked {
					t.Errorf("ended by %q", f.EndedWhy)
				}
				if n := d.logged(signin.LogAway) - before; n != 1 {
					t.Errorf("%d lines in the access log", n)
				}
				if _, err := d.load(colleague.Viewer); err != nil {
					t.Errorf("another session of the person went with it: %v", err)
				}
			})
		}
	})
}
