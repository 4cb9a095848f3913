package signin_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/tokenfamily"
)

type ctx = context.Context

// rotate refreshes n times in a row, a minute apart.
func (d *door) rotate(first string, n int) (last string) {
	d.t.Helper()
	for range n {
		d.real.Advance(time.Minute)
		out, err := d.refresh(first, home)
		if err != nil {
			d.t.Fatal(err)
		}
		first = *out.RefreshToken
	}
	return first
}

func TestAReusedTokenEndsTheSession(t *testing.T) {
	for _, c := range []struct {
		name      string
		rotations int
		wait      time.Duration
		client    signin.Client
		ends      bool
	}{
		{"after one rotation", 1, time.Minute, home, true},
		{"after two", 2, time.Minute, home, true},
		{"after five", 5, time.Minute, home, true},
		{"just after the grace", 1, 10*time.Second + time.Microsecond, home, true},
		{"within the grace it gets a further token", 1, 10 * time.Second, home, false},
		{"within the grace but from another address", 1, time.Second, signin.Client{Address: "198.51.100.7", Agent: home.Agent}, true},
		{"within the grace but from another program", 1, time.Second, signin.Client{Address: home.Address, Agent: "curl"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			at(t, func(t *testing.T, d *door) {
				opened := d.enter()
				first := *opened.RefreshToken
				last := d.rotate(first, c.rotations)
				d.real.Advance(c.wait)
				further, err := d.refresh(first, c.client)
				if !c.ends {
					if err != nil {
						t.Fatal(err)
					}
					for _, token := range []string{last, *further.RefreshToken} {
						if _, err := d.refresh(token, home); err != nil {
							t.Errorf("both tokens live: %v", err)
						}
					}
					return
				}
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				_, err = d.refresh(last, home)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				_, err = d.load(opened.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				if d.logged(signin.LogReuse) != 1 {
					t.Error("the reuse is not in the access log")
				}
				f := d.Store.Client.TokenFamily.GetX(d.Raw(), opened.Viewer.Family)
				if f.EndedAt == nil || f.EndedWhy != signin.EndedReuse {
					t.Errorf("%+v", f)
				}
			})
		})
	}
}

// A known device stays the same client when its address changes, as a phone's does.
func TestAKnownDeviceMayMoveWithinTheGrace(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		here := signin.Client{Address: home.Address, Agent: home.Agent, Device: opened.Device}
		there := here
		there.Address = "198.51.100.7"
		for _, c := range []signin.Client{here, there} {
			if _, err := d.refresh(*opened.RefreshToken, c); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestTwentyTabsRefreshAtOnce(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		tokens := make([]string, 20)
		var all sync.WaitGroup
		for i := range tokens {
			all.Go(func() {
				out, err := d.refresh(*opened.RefreshToken, home)
				if err != nil {
					t.Error(err)
					return
				}
				tokens[i] = *out.RefreshToken
			})
		}
		all.Wait()
		seen := map[string]bool{}
		for _, token := range tokens {
			if seen[token] {
				t.Fatal("two tabs hold the same token")
			}
			seen[token] = true
		}
		if _, err := d.load(opened.Viewer); err != nil {
			t.Errorf("signed out by its own tabs: %v", err)
		}
	})
}

func TestTheEndsOfASession(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		const dead = fault.Unauthenticated
		t.Run("signing out ends it", func(t *testing.T) {
			opened := d.enter()
			for range 2 {
				if err := signin.SignOut(as(opened.Viewer), d.s, "", home); err != nil {
					t.Fatal(err)
				}
			}
			_, err := d.refresh(*opened.RefreshToken, home)
			want(t, err, dead, "fault.unauthenticated")
			if n := d.logged(signin.LogLeft); n != 1 {
				t.Errorf("left %d times", n)
			}
		})
		t.Run("signing out by the refresh token alone ends it", func(t *testing.T) {
			opened := d.enter()
			if err := signin.SignOut(t.Context(), d.s, *opened.RefreshToken, home); err != nil {
				t.Fatal(err)
			}
			_, err := d.load(opened.Viewer)
			want(t, err, dead, "fault.unauthenticated")
		})
		t.Run("signing out as nobody is no error", func(t *testing.T) {
			for _, token := range []string{"", "rubbish", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
				if err := signin.SignOut(t.Context(), d.s, token, home); err != nil {
					t.Fatal(err)
				}
			}
		})
		t.Run("rubbish is no token", func(t *testing.T) {
			for _, token := range []string{"", "rubbish", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
				_, err := d.refresh(token, home)
				want(t, err, dead, "fault.unauthenticated")
			}
		})
	})
}

func TestRefreshGoesByTheGrantsOfNow(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, root := d.Store.Client, d.Raw()
		opened := d.enter()
		c.RoleGrant.Create().SetHospitalID(d.Other.ID).SetStaffID(d.supervisor().ID).SetRole(access.Analyst).
			SetValidFrom(d.Clock.Now()).SetCreatedAt(d.Clock.Now()).SaveX(root)
		c.RoleGrant.Update().Where(grantsOf(d.supervisor().ID), inHospital(d.Hospital.ID)).SetValidUntil(d.Clock.Now()).SaveX(root)
		out, err := d.refresh(*opened.RefreshToken, home)
		if err != nil {
			t.Fatal(err)
		}
		if out.Viewer.Hospital != d.Other.ID || !out.Viewer.Has(access.Analyst) || out.Viewer.Has(access.Supervisor) {
			t.Errorf("%+v", out.Viewer)
		}
		if f := c.TokenFamily.Query().Where(tokenfamily.ID(opened.Viewer.Family)).OnlyX(root); f.HospitalID != d.Other.ID {
			t.Error("the session still stands in the hospital it left")
		}
		c.RoleGrant.Update().Where(grantsOf(d.supervisor().ID)).SetValidUntil(d.Clock.Now()).SaveX(root)
		_, err = d.refresh(*out.RefreshToken, home)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
	})
}
