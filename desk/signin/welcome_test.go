package signin_test

import (
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/staff"
	"aftercare/ent/testdb"
)

func TestGreet(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, root := d.Store.Client, d.Raw()
		greet := func() *signin.Welcome {
			t.Helper()
			w, err := signin.Greet(t.Context(), d.s)
			if err != nil {
				t.Fatal(err)
			}
			return w
		}
		if w := greet(); w.Hospital == nil || w.Demo || len(w.DemoLogins) != 0 || w.DemoPassword != nil || w.NeedsSetup {
			t.Errorf("a hospital at work: %+v", w)
		}
		c.Marker.Create().SetID(signin.MarkerDemoPassword).SetValue("left behind").SaveX(root)
		if w := greet(); w.DemoPassword != nil {
			t.Error("a password is shown though this is no demo")
		}
		c.Marker.Create().SetID(signin.MarkerDemo).SetValue("true").SaveX(root)
		w := greet()
		if !w.Demo || w.DemoPassword == nil || len(w.DemoLogins) != 7 {
			t.Fatalf("a demo: %+v with %d logins", w, len(w.DemoLogins))
		}
		c.Staff.Update().Where(staff.Login("hq")).SetActive(false).SaveX(root)
		for _, l := range greet().DemoLogins {
			if l.Login == "hq" {
				t.Error("a closed login is offered")
			}
		}
		c.Staff.Update().SetPasswordHash("").SaveX(root)
		if !greet().NeedsSetup {
			t.Error("nobody has a password, so it needs setting up")
		}
	})
}

func TestGreetOnAnEmptyDatabase(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		store, err := ent.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer store.Close()
		s := signin.New(desk.New(store, time.Now, desk.PhoneKeys{}, false), secret.NewHasher(1), nil, time.Now, signin.DefaultLimits())
		w, err := signin.Greet(t.Context(), s)
		if err != nil || w.Hospital != nil || !w.NeedsSetup {
			t.Errorf("%+v, %v", w, err)
		}
	})
}

func TestPrune(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, root := d.Store.Client, d.Raw()
		d.enter()
		d.fail(1, "supervisor", home)
		d.secretFor("director")
		count := func() [5]int {
			return [5]int{
				c.TokenFamily.Query().CountX(root), c.RefreshToken.Query().CountX(root), c.SetupSecret.Query().CountX(root),
				c.SignInFailure.Query().CountX(root), c.KnownDevice.Query().CountX(root),
			}
		}
		for _, x := range []struct {
			name string
			wait time.Duration
			left [5]int
		}{
			{"at once nothing goes", 0, [5]int{1, 1, 1, 2, 1}},
			{"failures go after their window", 16 * time.Minute, [5]int{1, 1, 1, 0, 1}},
			{"what ran out goes after a month", 32 * 24 * time.Hour, [5]int{0, 0, 0, 0, 1}},
			{"a device goes after half a year", 180 * 24 * time.Hour, [5]int{}},
		} {
			d.real.Advance(x.wait)
			if _, err := signin.Prune(t.Context(), d.s); err != nil {
				t.Fatal(err)
			}
			if got := count(); got != x.left {
				t.Errorf("%s: left %v, want %v", x.name, got, x.left)
			}
		}
	})
}
