package signin_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"aftercare/desk/signin"
)

// late makes a try and gives how long its answer is kept back.
func (d *door) late(login, password string, c signin.Client) time.Duration {
	ctx := signin.WithWait(context.Background())
	_, _ = signin.SignIn(ctx, d.s, signin.SignInInput{Login: login, Password: password}, c)
	return signin.Wait(ctx)
}

func TestAfterThreeFailuresEachFurtherTryIsAnsweredLater(t *testing.T) {
	want := []time.Duration{0, 0, 0, time.Second / 2, time.Second, 2 * time.Second, 4 * time.Second, 4 * time.Second, 4 * time.Second}
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		mine := home
		mine.Device = d.enter().Device
		for _, login := range []string{"supervisor", "nobody", "回访 员"} {
			var got []time.Duration
			for range want {
				got = append(got, d.late(login, "wrong", signin.Client{Address: "198.51.100.7", Agent: login}))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s is answered after %v, want %v", login, got, want)
			}
			d.Store.Client.SignInFailure.Delete().ExecX(d.Raw())
		}
		for range 5 {
			d.late("supervisor", "wrong", home)
		}
		if got := d.late("supervisor", password, mine); got != 0 {
			t.Errorf("a known device waits %s for the failures of others", got)
		}
		// The known device has a count of its own; a right password from elsewhere waits like a wrong one.
		if got := d.late("supervisor", password, home); got != 2*time.Second {
			t.Errorf("the right password is answered after %s, so its time tells", got)
		}
		if got := d.late("supervisor", "wrong", home); got != 0 {
			t.Errorf("after a success the first mistake costs %s", got)
		}
	})
}

func TestAnAddressWaitsLaterAndGrowsSlower(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		d.hasten()
		for i, want := range map[int]time.Duration{0: 0, 19: 0, 20: time.Second / 2, 30: time.Second, 99: 4 * time.Second} {
			d.Store.Client.SignInFailure.Delete().ExecX(d.Raw())
			d.Store.Client.SignInFailure.Create().SetSubject("address:" + home.Address).SetFailures(i).SetWindowStart(d.real.Now()).SaveX(d.Raw())
			if got := d.late(fmt.Sprintf("login%d", i), "wrong", home); got != want {
				t.Errorf("after %d failures from the address: %s, want %s", i, got, want)
			}
		}
	})
}
