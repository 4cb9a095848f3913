package signin_test

import (
	"testing"
	"time"

	"aftercare/desk/signin"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/signinfailure"
	"aftercare/ent/gen/tokenfamily"
)

// family is the session of the supervisor.
func (d *door) family() *gen.TokenFamily {
	return d.Store.Client.TokenFamily.Query().Where(tokenfamily.StaffID(d.supervisor().ID)).OnlyX(d.Raw())
}

// Whoever noticed that a session's time was over has made it a fact, which the clock cannot undo.
func TestASessionThatHasRunOutStaysSoWhenTheClockGoesBack(t *testing.T) {
	for name, notice := range map[string]func(d *door, opened *signin.Session){
		"the client asked with its access token": func(d *door, opened *signin.Session) {
			d.real.Advance(13 * time.Hour)
			_, _ = d.load(opened.Viewer)
		},
		"the client asked for a new token": func(d *door, opened *signin.Session) {
			d.real.Advance(13 * time.Hour)
			_, _ = d.refresh(*opened.RefreshToken, home)
		},
		"the client was idle for too long": func(d *door, opened *signin.Session) {
			d.real.Advance(15 * time.Minute)
			_, _ = d.refresh(*opened.RefreshToken, home)
		},
		"nobody asked, and its end was written down": func(d *door, _ *signin.Session) {
			d.real.Advance(13 * time.Hour)
			if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
				d.t.Errorf("%d ended, %v", n, err)
			}
		},
		"nobody asked while it was idle, and its end was written down": func(d *door, _ *signin.Session) {
			d.real.Advance(15 * time.Minute)
			if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
				d.t.Errorf("%d ended, %v", n, err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			at(t, func(t *testing.T, d *door) {
				began := d.real.Now()
				opened := d.enter()
				notice(d, opened)
				if f := d.family(); f.EndedAt == nil || f.EndedWhy != signin.EndedExpired {
					t.Errorf("ended %v, why %q", f.EndedAt, f.EndedWhy)
				}
				d.real.Set(began.Add(time.Minute))
				_, err := d.refresh(*opened.RefreshToken, home)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
				_, err = d.load(opened.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			})
		})
	}
}

func TestASessionWithinItsTimeDoesNotLapse(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		d.real.Advance(15*time.Minute - time.Microsecond)
		if n, err := signin.Lapse(t.Context(), d.s); n != 0 || err != nil {
			t.Errorf("%d ended, %v", n, err)
		}
		if _, err := d.refresh(*opened.RefreshToken, home); err != nil {
			t.Error(err)
		}
	})
}

// A session that nobody would end for as long as the clock was ahead is no session.
func TestASessionOpenedInATimeThatDidNotComeIsOver(t *testing.T) {
	for name, notice := range map[string]func(d *door, opened *signin.Session){
		"the client asks with its access token": func(d *door, opened *signin.Session) { _, _ = d.load(opened.Viewer) },
		"the client asks for a new token":       func(d *door, opened *signin.Session) { _, _ = d.refresh(*opened.RefreshToken, home) },
		"nobody asks":                           func(d *door, _ *signin.Session) { _, _ = signin.Lapse(d.t.Context(), d.s) },
	} {
		t.Run(name, func(t *testing.T) {
			at(t, func(t *testing.T, d *door) {
				opened := d.enter()
				d.real.Advance(-2 * time.Minute)
				notice(d, opened)
				if f := d.family(); f.EndedAt != nil {
					t.Error("ended, and clocks of two servers may differ by so much")
				}
				if _, err := d.load(opened.Viewer); err != nil {
					t.Error(err)
				}
				d.real.Advance(-time.Microsecond)
				notice(d, opened)
				if f := d.family(); f.EndedAt == nil || f.EndedWhy != signin.EndedExpired {
					t.Errorf("ended %v, why %q", f.EndedAt, f.EndedWhy)
				}
				_, err := d.load(opened.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			})
		})
	}
}

func TestTheClocksOfTwoServersMayDifferByAMinute(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		d.real.Advance(-time.Minute)
		if _, err := d.refresh(*opened.RefreshToken, home); err != nil {
			t.Error(err)
		}
	})
}

func TestASessionUsedInATimeThatDidNotComeIsIdleFromNowOn(t *testing.T) {
	for name, notice := range map[string]func(d *door, last string){
		"the client asks for a new token": func(d *door, last string) {
			if _, err := d.refresh(last, home); err != nil {
				d.t.Error(err)
			}
		},
		"nobody asks": func(d *door, _ string) {
			if n, err := signin.Lapse(d.t.Context(), d.s); n != 0 || err != nil {
				d.t.Errorf("%d ended, %v", n, err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			at(t, func(t *testing.T, d *door) {
				opened := d.enter()
				d.real.Advance(10 * time.Minute)
				next, err := d.refresh(*opened.RefreshToken, home)
				if err != nil {
					t.Fatal(err)
				}
				d.real.Advance(-8 * time.Minute)
				notice(d, *next.RefreshToken)
				d.real.Advance(15*time.Minute - time.Microsecond)
				if _, err := d.load(opened.Viewer); err != nil {
					t.Error(err)
				}
				d.real.Advance(time.Microsecond)
				_, err = d.load(opened.Viewer)
				want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			})
		})
	}
}

func TestAUseBeforeTheClockWentBackIsNotForgiven(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		d.real.Advance(5 * time.Minute)
		next, err := d.refresh(*opened.RefreshToken, home)
		if err != nil {
			t.Fatal(err)
		}
		d.real.Advance(-5 * time.Minute)
		_, err = d.refresh(*opened.RefreshToken, home)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		_, err = d.refresh(*next.RefreshToken, home)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
	})
}

func TestASecretThatHasRunOutStaysSoWhenTheClockGoesBack(t *testing.T) {
	for name, notice := range map[string]func(d *door, plain string){
		"somebody tried it": func(d *door, plain string) { _ = signin.SetPassword(t.Context(), d.s, plain, fresh, home) },
		"its end was written down": func(d *door, _ string) {
			if n, err := signin.Lapse(t.Context(), d.s); n != 1 || err != nil {
				d.t.Errorf("%d ended, %v", n, err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			at(t, func(t *testing.T, d *door) {
				plain := d.secretFor("director")
				d.real.Advance(24 * time.Hour)
				notice(d, plain)
				d.real.Advance(-23 * time.Hour)
				want(t, signin.SetPassword(t.Context(), d.s, plain, fresh, home), fault.InvalidInput, "secret signin.secretRefused")
			})
		})
	}
}

func TestALockLastsAQuarterOfAnHourWhereverTheClockIsSet(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		d.fail(10, "supervisor", home)
		d.real.Advance(-10 * 24 * time.Hour)
		_, err := d.try("supervisor", password, signin.Client{Address: "198.51.100.7", Agent: "elsewhere"})
		if f := want(t, err, fault.RateLimited, "signin.tooMany"); f.RetryAfter != 900 {
			t.Errorf("retry after %d s", f.RetryAfter)
		}
		if n := d.Store.Client.SignInFailure.Query().Where(signinfailure.Subject("account:supervisor"), signinfailure.WindowStartGT(d.real.Now())).CountX(d.Raw()); n != 0 {
			t.Error("the lock began in the future")
		}
		d.real.Advance(15 * time.Minute)
		if _, err := d.try("supervisor", password, signin.Client{Address: "198.51.100.7", Agent: "elsewhere"}); err != nil {
			t.Errorf("after a quarter of an hour: %v", err)
		}
	})
}
