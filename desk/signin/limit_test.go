package signin_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/fault"
)

// fail makes n wrong tries and gives how many were evaluated.
func (d *door) fail(n int, login string, c signin.Client) (evaluated int) {
	d.t.Helper()
	for range n {
		_, err := d.try(login, "wrong", c)
		switch {
		case fault.Is(err, fault.Unauthenticated):
			evaluated++
		case !fault.Is(err, fault.RateLimited):
			d.t.Fatal(err)
		}
	}
	return evaluated
}

func TestTenFailuresLockTheAccount(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		if n := d.fail(14, "supervisor", home); n != 10 {
			t.Fatalf("%d of 14 evaluated, want 10", n)
		}
		if d.logged(signin.LogRefused) != 9 || d.logged(signin.LogLocked) != 1 {
			t.Errorf("%d refusals and %d locks written down", d.logged(signin.LogRefused), d.logged(signin.LogLocked))
		}
		d.real.Advance(5 * time.Minute)
		_, err := d.try("supervisor", password, signin.Client{Address: "198.51.100.7", Agent: "elsewhere"})
		f := want(t, err, fault.RateLimited, "signin.tooMany")
		if f.RetryAfter != 600 || f.Message.Args["minutes"] != 10 {
			t.Errorf("retry after %d s, %v", f.RetryAfter, f.Message.Args)
		}
		if _, err := d.try("director", password, home); err != nil {
			t.Errorf("another account from the same address: %v", err)
		}
		d.real.Advance(10 * time.Minute)
		if _, err := d.try("supervisor", password, home); err != nil {
			t.Errorf("after a quarter of an hour: %v", err)
		}
	})
}

// A limit that held only for real accounts would tell which logins are real.
func TestAnUnknownLoginLocksAlike(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		for _, login := range []string{"nobody", "回访 员"} {
			if n := d.fail(11, login, home); n != 10 {
				t.Errorf("%s: %d evaluated, want 10", login, n)
			}
		}
	})
}

func TestFailuresSpreadOverTimeNeverPassTenInAQuarterOfAnHour(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		var times []time.Time
		for range 40 {
			if d.fail(1, "supervisor", home) == 1 {
				times = append(times, d.real.Now())
			}
			d.real.Advance(100 * time.Second)
		}
		for i := range times {
			n := 0
			for _, u := range times[i:] {
				if u.Sub(times[i]) < d.s.Limits.Window {
					n++
				}
			}
			if n > 10 {
				t.Fatalf("%d evaluated within a quarter of an hour", n)
			}
		}
	})
}

func TestOnlyFailuresCount(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		for range 3 {
			d.fail(9, "supervisor", home)
			d.enter()
		}
		if n := d.Store.Client.SignInFailure.Query().CountX(d.Raw()); n != 1 {
			t.Fatalf("%d rows, want that of the address", n)
		}
		if row := d.Store.Client.SignInFailure.Query().OnlyX(d.Raw()); row.Failures != 27 {
			t.Errorf("the address has %d failures, want 27", row.Failures)
		}
	})
}

func TestTheAddressHasALimitOfItsOwn(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		d.s.Limits.PerAddress = 12
		known := home
		known.Device = d.enter().Device
		v6 := signin.Client{Address: "2001:db8:1:2::1"}
		neighbour := signin.Client{Address: "2001:db8:1:2:ffff::9"}
		for i := range 14 {
			c := v6
			if i%2 == 1 {
				c = neighbour
			}
			_, err := d.try(fmt.Sprintf("login%d", i), "wrong", c)
			if kind := map[bool]fault.Kind{true: fault.Unauthenticated, false: fault.RateLimited}[i < 12]; !fault.Is(err, kind) {
				t.Fatalf("try %d: %v, want %s", i, err, kind)
			}
		}
		_, err := d.try("director", password, v6)
		want(t, err, fault.RateLimited, "signin.tooMany")
		if _, err := d.try("director", password, signin.Client{Address: "2001:db8:1:3::1"}); err != nil {
			t.Errorf("the network next door: %v", err)
		}
		d.fail(12, "nobody", home)
		d.fail(2, "somebody", home)
		if _, err := d.try("supervisor", password, known); err != nil {
			t.Errorf("a known device at a blocked address: %v", err)
		}
		// The address's window runs from its first failure and does not start again with each.
		d.real.Advance(15 * time.Minute)
		if _, err := d.try("director", password, v6); err != nil {
			t.Errorf("after the window: %v", err)
		}
	})
}

func TestAVictimEntersFromAKnownDevice(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		mine := home
		mine.Device = d.enter().Device
		theirs := signin.Client{Address: "198.51.100.7", Agent: "attacker"}
		d.fail(12, "supervisor", theirs)
		_, err := d.try("supervisor", password, theirs)
		want(t, err, fault.RateLimited, "signin.tooMany")
		if _, err := d.try("supervisor", password, mine); err != nil {
			t.Fatalf("from the known device: %v", err)
		}
		_, err = d.try("supervisor", password, theirs)
		want(t, err, fault.RateLimited, "signin.tooMany")
		forged := theirs
		forged.Device = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
		_, err = d.try("supervisor", password, forged)
		want(t, err, fault.RateLimited, "signin.tooMany")
		if n := d.fail(12, "supervisor", mine); n != 10 {
			t.Errorf("%d evaluated from the known device, want 10", n)
		}
	})
}

func TestAnAdminUnlocks(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		mine := home
		mine.Device = d.enter().Device
		d.fail(10, "supervisor", home)
		d.fail(10, "supervisor", mine)
		_, err := desk.InTx(d.System(), d.Desk, func(ctx ctx, tx *desk.Tx) (bool, error) {
			return true, d.s.ForgetFailures(ctx, tx, d.supervisor())
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.try("supervisor", password, home); err != nil {
			t.Error(err)
		}
		if _, err := d.try("supervisor", password, mine); err != nil {
			t.Error(err)
		}
	})
}

// A03: guesses sent at the same time get no further than one after the other; right passwords sent at
// the same time are no failures, however many.
func TestManyAtOnce(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		var mu sync.Mutex
		outcomes := func(n int, password string) map[fault.Kind]int {
			got := map[fault.Kind]int{}
			var all sync.WaitGroup
			for range n {
				all.Go(func() {
					_, err := d.try("supervisor", password, home)
					f, _ := fault.As(err)
					mu.Lock()
					defer mu.Unlock()
					switch {
					case err == nil:
						got[""]++
					case f == nil:
						t.Error(err)
					default:
						got[f.Kind]++
					}
				})
			}
			all.Wait()
			return got
		}
		if got := outcomes(25, password); got[""] != 25 {
			t.Errorf("25 right passwords: %v", got)
		}
		if got := outcomes(60, "wrong"); got[fault.Unauthenticated] != 10 || got[fault.RateLimited] != 50 {
			t.Errorf("60 guesses: %v", got)
		}
	})
}
