package signin_test

import (
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/staff"
)

const fresh = "seventeen purple umbrellas"

func TestChangePassword(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		mine, other := d.enter(), d.enter()
		for _, c := range []struct{ name, current, next, key string }{
			{"a wrong current password is refused", "wrong", fresh, "currentPassword signin.wrongPassword"},
			{"a short one is refused", password, "short", "newPassword password.tooShort"},
			{"one with the login in it is refused", password, "the supervisor of all", "newPassword password.containsLogin"},
			{"the same one is refused", password, password, "newPassword signin.samePassword"},
		} {
			t.Run(c.name, func(t *testing.T) {
				err := signin.ChangePassword(as(mine.Viewer), d.s, c.current, c.next, home)
				want(t, err, fault.InvalidInput, c.key)
			})
		}
		if err := signin.ChangePassword(as(mine.Viewer), d.s, password, fresh, home); err != nil {
			t.Fatal(err)
		}
		if _, err := d.load(mine.Viewer); err != nil {
			t.Errorf("the session that changed it ended: %v", err)
		}
		_, err := d.load(other.Viewer)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		_, err = d.try("supervisor", password, home)
		want(t, err, fault.Unauthenticated, "signin.refused")
		if _, err := d.try("supervisor", fresh, home); err != nil {
			t.Error(err)
		}
		e := d.Store.Client.Event.Query().Where(event.Kind("staff.passwordSet")).OnlyX(d.Raw())
		if e.ActorID == nil || *e.ActorID != d.supervisor().ID || e.Stream != d.supervisor().ID {
			t.Errorf("%+v", e)
		}
		if d.logged(signin.LogPassword) != 1 {
			t.Error("not in the access log")
		}
		err = signin.ChangePassword(t.Context(), d.s, fresh, password, home)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
	})
}

// A stolen session must not be a place to guess the password at leisure.
func TestGuessingTheCurrentPasswordCounts(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		mine := d.enter()
		for range 10 {
			err := signin.ChangePassword(as(mine.Viewer), d.s, "wrong", fresh, home)
			want(t, err, fault.InvalidInput, "currentPassword signin.wrongPassword")
		}
		err := signin.ChangePassword(as(mine.Viewer), d.s, password, fresh, home)
		want(t, err, fault.RateLimited, "signin.tooMany")
	})
}

// The events of an account stand where it lives, wherever the person works today.
func TestAPasswordChangedElsewhereIsToldAtHome(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		mine := d.enter()
		away := *mine.Viewer
		away.Hospital = d.Other.ID
		for _, next := range []string{fresh, password} {
			current := map[string]string{fresh: password, password: fresh}[next]
			v := mine.Viewer
			if next == password {
				v = &away
			}
			if err := signin.ChangePassword(as(v), d.s, current, next, home); err != nil {
				t.Fatal(err)
			}
		}
		if n := d.Store.Client.Event.Query().Where(event.HospitalID(d.Hospital.ID), event.Stream(d.supervisor().ID)).CountX(d.Raw()); n != 2 {
			t.Errorf("%d events at home, want 2", n)
		}
	})
}

// secretFor makes a one-time secret for a login.
func (d *door) secretFor(login string) string {
	d.t.Helper()
	who := d.Store.Client.Staff.Query().Where(staff.Login(login)).OnlyX(d.Raw())
	plain, err := desk.InTx(d.System(), d.Desk, func(ctx ctx, tx *desk.Tx) (string, error) {
		plain, _, err := d.s.NewSecret(ctx, tx, who.ID)
		return plain, err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return plain
}

func TestSetPassword(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		set := func(secret, password string) error {
			return signin.SetPassword(t.Context(), d.s, secret, password, home)
		}
		const no = "secret signin.secretRefused"
		t.Run("a secret works once", func(t *testing.T) {
			open := d.enter()
			one := d.secretFor("supervisor")
			d.fail(10, "supervisor", home)
			if err := set(one, fresh); err != nil {
				t.Fatal(err)
			}
			want(t, set(one, password), fault.InvalidInput, no)
			if _, err := d.try("supervisor", fresh, home); err != nil {
				t.Errorf("the lock should be gone with the old password: %v", err)
			}
			_, err := d.load(open.Viewer)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		})
		t.Run("a password that the policy refuses leaves it good", func(t *testing.T) {
			one := d.secretFor("director")
			want(t, set(one, "short"), fault.InvalidInput, "newPassword password.tooShort")
			if err := set(one, fresh); err != nil {
				t.Fatal(err)
			}
		})
		t.Run("a newer one replaces it", func(t *testing.T) {
			one := d.secretFor("director")
			two := d.secretFor("director")
			want(t, set(one, fresh), fault.InvalidInput, no)
			if err := set(two, fresh); err != nil {
				t.Fatal(err)
			}
		})
		t.Run("after 24 hours it is dead", func(t *testing.T) {
			one := d.secretFor("director")
			d.real.Advance(24 * time.Hour)
			want(t, set(one, fresh), fault.InvalidInput, no)
		})
		t.Run("a closed account's is refused", func(t *testing.T) {
			one := d.secretFor("analyst")
			d.Store.Client.Staff.Update().Where(staff.Login("analyst")).SetActive(false).SaveX(d.Raw())
			want(t, set(one, fresh), fault.InvalidInput, no)
		})
		t.Run("rubbish is refused alike", func(t *testing.T) {
			for _, s := range []string{"", "rubbish", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
				want(t, set(s, fresh), fault.InvalidInput, no)
			}
		})
	})
}

func TestTheHospitalChoosesItsPolicy(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.Store.Client.Setting.Create().SetHospitalID(d.Hospital.ID).SetKey(signin.SettingPasswordPolicy).
			SetEffectiveFrom(d.Clock.Now()).SetCreatedAt(d.Clock.Now()).
			SetValue([]byte(`{"Profile":"MLPS","MinLength":8,"Classes":3}`)).SaveX(d.Raw())
		one := d.secretFor("supervisor")
		want(t, signin.SetPassword(t.Context(), d.s, one, fresh, home), fault.InvalidInput, "newPassword password.classes")
		if err := signin.SetPassword(t.Context(), d.s, one, "Rain-7-Gold", home); err != nil {
			t.Error(err)
		}
		p, err := d.s.Policy(d.As(access.Admin), d.Other.ID)
		if err != nil || p.MinLength != 15 {
			t.Errorf("next door: %+v, %v", p, err)
		}
	})
}
