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

func TestADeviceIsForgottenAfterHalfAYear(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.enter()
		for _, c := range []struct {
			days, gone int
		}{{179, 0}, {181, 1}, {181, 0}} {
			n, err := signin.ForgetDevices(t.Context(), d.Desk, d.real.Now().AddDate(0, 0, c.days))
			if err != nil || n != c.gone {
				t.Errorf("after %d days %d devices are forgotten, want %d: %v", c.days, n, c.gone, err)
			}
		}
	})
}
