package signin_test

import (
	"strings"
	"testing"
	"time"

	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/driver"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/signinfailure"
	"aftercare/ent/gen/staff"
)

func TestSignIn(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, ctx := d.Store.Client, d.Raw()
		c.Staff.Update().Where(staff.Login("analyst")).SetActive(false).SaveX(ctx)
		c.Staff.Update().Where(staff.Login("hq")).SetPasswordHash("").SaveX(ctx)
		c.RoleGrant.Update().Where(grantsOf(d.Staff[access.Doctor].ID)).SetValidUntil(d.Clock.Now()).SaveX(ctx)
		for _, c := range []struct {
			name, login, password string
			kind                  fault.Kind
			key                   string
		}{
			{"login and password open a session", "supervisor", password, "", ""},
			{"the login is read in any case and without blanks around it", " SuperVisor ", password, "", ""},
			{"a wrong password is refused", "supervisor", password + "!", fault.Unauthenticated, "signin.refused"},
			{"an empty password is refused", "supervisor", "", fault.Unauthenticated, "signin.refused"},
			{"an unknown login is refused alike", "nobody", password, fault.Unauthenticated, "signin.refused"},
			{"a login that no account can have is refused alike", "回访 员", password, fault.Unauthenticated, "signin.refused"},
			{"a closed account is refused alike", "analyst", password, fault.Unauthenticated, "signin.refused"},
			{"an account without a password is refused alike", "hq", password, fault.Unauthenticated, "signin.refused"},
			{"an account without a password is refused without one", "hq", "", fault.Unauthenticated, "signin.refused"},
			{"the right password of an account without a role says so", "doctor", password, fault.Forbidden, "signin.noRoles"},
			{"the wrong password of an account without a role does not", "doctor", "x", fault.Unauthenticated, "signin.refused"},
		} {
			t.Run(c.name, func(t *testing.T) {
				before := d.Store.Client.TokenFamily.Query().CountX(d.Raw())
				out, err := d.try(c.login, c.password, home)
				after := d.Store.Client.TokenFamily.Query().CountX(d.Raw())
				if c.kind != "" {
					want(t, err, c.kind, c.key)
					if after != before {
						t.Error("a refusal opened a session")
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				if !strings.Contains(out.AccessToken, out.Viewer.Family) || out.RefreshToken == nil || out.Device == "" || after != before+1 {
					t.Errorf("%+v", out)
				}
				if v := out.Viewer; v.Staff != d.supervisor().ID || v.Hospital != d.Hospital.ID || !v.Has(access.Supervisor) || v.Client != home.Address {
					t.Errorf("%+v", v)
				}
			})
		}
		if n := d.logged(signin.LogRefused); n != 8 {
			t.Errorf("%d refusals in the access log, want 8", n)
		}
	})
}

// What a stranger typed into the field of the login may be a password: it is not written down.
func TestTheLogNeverHoldsAnUnknownLogin(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		_, err := d.try("hunter2-hunter2", "x", home)
		want(t, err, fault.Unauthenticated, "signin.refused")
		line := d.Store.Client.AccessEntry.Query().OnlyX(d.Raw())
		if line.StaffID != "" || line.HospitalID != "" || strings.Contains(line.Subject+line.Detail+line.Purpose, "hunter") {
			t.Errorf("%+v", line)
		}
		if line.Client != home.Address || !line.At.Equal(d.Clock.Now()) {
			t.Errorf("%+v", line)
		}
	})
}

func TestAnOldHashIsMadeAnewAtSignIn(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		h := weak(password, 12*1024)
		d.Store.Client.Staff.Update().Where(staff.Login("supervisor")).SetPasswordHash(h).SaveX(d.Raw())
		d.enter()
		got := d.Store.Client.Staff.GetX(d.Raw(), d.supervisor().ID).PasswordHash
		if got == h || !strings.Contains(got, "m=19456,t=2") {
			t.Fatalf("stored %q", got)
		}
		if n := d.Store.Client.Event.Query().Where(event.Kind("staff.passwordRehashed")).CountX(d.Raw()); n != 1 {
			t.Errorf("%d events", n)
		}
		d.enter()
	})
}

func TestAKnownDeviceGetsNoSecondSecret(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		first := d.enter()
		again := home
		again.Device = first.Device
		out, err := d.try("supervisor", password, again)
		if err != nil || out.Device != "" {
			t.Fatalf("%v, device %q", err, out.Device)
		}
		foreign, err := d.try("director", password, again)
		if err != nil || foreign.Device == "" || foreign.Device == first.Device {
			t.Fatalf("a device known to one account is new to another: %v", err)
		}
		if n := d.Store.Client.KnownDevice.Query().CountX(d.Raw()); n != 2 {
			t.Errorf("%d devices, want 2", n)
		}
	})
}

func TestDeliver(t *testing.T) {
	body, cookie := signin.TokenDeliveryBody, signin.TokenDeliveryCookie
	at(t, func(t *testing.T, d *door) {
		for _, c := range []struct {
			name   string
			tokens *signin.TokenDelivery
			inBody bool
		}{
			{"left out, the refresh token goes by cookie", nil, false},
			{"COOKIE keeps it out of the answer", &cookie, false},
			{"BODY puts it into the answer", &body, true},
		} {
			t.Run(c.name, func(t *testing.T) {
				out, err := signin.SignIn(t.Context(), d.s, signin.SignInInput{Login: "supervisor", Password: password, Tokens: c.tokens}, home)
				if err != nil {
					t.Fatal(err)
				}
				for _, step := range []string{"signIn", "refresh"} {
					token := *out.RefreshToken
					var kept jar
					out.Deliver(&kept)
					if (out.RefreshToken != nil) != c.inBody || (kept.token == token) == c.inBody {
						t.Fatalf("%s: answer %v, cookie %q", step, out.RefreshToken, kept.token)
					}
					if !c.inBody && !kept.until.Equal(d.real.Now().Add(15*time.Minute)) {
						t.Errorf("%s: kept until %v", step, kept.until)
					}
					if out, err = d.refresh(token, home); err != nil {
						t.Fatal(err)
					}
				}
			})
		}
	})
}

// A04: what is refused is refused with the same work, so that no time tells which logins are real.
func TestEveryRefusalAsksTheDatabaseAlike(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, root := d.Store.Client, d.Raw()
		device := d.enter().Device
		c.Staff.Update().Where(staff.Login("analyst")).SetActive(false).SaveX(root)
		c.Staff.Update().Where(staff.Login("hq")).SetPasswordHash("").SaveX(root)
		for _, from := range []signin.Client{home, {Address: home.Address, Agent: home.Agent, Device: device}} {
			asked := map[int64][]string{}
			for _, login := range []string{"director", "nobody", "analyst", "hq", "回访 员"} {
				ctx, n := driver.Counting(t.Context())
				_, err := signin.SignIn(ctx, d.s, signin.SignInInput{Login: login, Password: "wrong"}, from)
				want(t, err, fault.Unauthenticated, "signin.refused")
				asked[n.Load()] = append(asked[n.Load()], login)
			}
			if len(asked) != 1 {
				t.Errorf("statements by login: %v", asked)
			}
			c.SignInFailure.Delete().Where(signinfailure.SubjectHasPrefix("account:")).ExecX(root)
		}
	})
}
