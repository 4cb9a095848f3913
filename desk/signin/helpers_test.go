package signin_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/testdb"
)

const password = "seven green kites over Wuhan"

// hashed is password's hash, made once: a hash is slow on purpose.
var hashed = sync.OnceValue(func() string {
	h, err := secret.NewHasher(1).Hash(context.Background(), password)
	if err != nil {
		panic(err)
	}
	return h
})

// door is a hospital whose staff have passwords, and the service that lets them in.
type door struct {
	*desktest.Fixture
	s    *signin.Service
	real *desktest.Clock
	t    *testing.T
}

// at opens the door on both databases. Real time stands elsewhere than business time, so that a mix-up
// shows.
func at(t *testing.T, run func(t *testing.T, d *door)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		d := &door{Fixture: desktest.New(t, url), real: &desktest.Clock{}, t: t}
		d.real.Set(time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC))
		d.s = signin.New(d.Desk, secret.NewHasher(2), d.issue, d.real.Now, signin.DefaultLimits())
		ctx := d.Raw()
		d.Store.Client.Staff.Update().SetPasswordHash(hashed()).SaveX(ctx)
		run(t, d)
	})
}

// issue makes tokens that say what they are for, for nobody who has yet to prove who they are.
func (d *door) issue(s secret.Subject, until time.Time) (string, time.Time, error) {
	if s.AuthTime.After(d.real.Now()) {
		return "", time.Time{}, errors.New("proved in the future")
	}
	ends := d.real.Now().Add(10 * time.Minute)
	if until.Before(ends) {
		ends = until
	}
	return fmt.Sprintf("token of %s in %s by %s", s.Staff, s.Hospital, s.Family), ends, nil
}

var home = signin.Client{Address: "192.0.2.1", Agent: "browser"}

func (d *door) try(login, password string, c signin.Client) (*signin.Session, error) {
	return signin.SignIn(context.Background(), d.s, signin.SignInInput{Login: login, Password: password}, c)
}

// enter signs the supervisor in.
func (d *door) enter() *signin.Session {
	d.t.Helper()
	out, err := d.try("supervisor", password, home)
	if err != nil {
		d.t.Fatal(err)
	}
	return out
}

func (d *door) refresh(token string, c signin.Client) (*signin.Session, error) {
	return signin.Refresh(context.Background(), d.s, token, 0, c)
}

// load asks who an access token of the session stands for now.
func (d *door) load(v *access.Viewer) (*access.Viewer, error) {
	return signin.LoadViewer(context.Background(), d.s, secret.Subject{Staff: v.Staff, Hospital: v.Hospital, Family: v.Family})
}

// as is the context of a signed-in viewer.
func as(v *access.Viewer) context.Context { return access.With(context.Background(), v) }

// logged counts the lines of a kind in the access log.
func (d *door) logged(kind string) int {
	return d.Store.Client.AccessEntry.Query().Where(accessentry.Kind(kind)).CountX(d.Raw())
}

func (d *door) supervisor() *gen.Staff { return d.Staff[access.Supervisor] }

// want fails the test unless err is a fault of the kind with the message key.
func want(t *testing.T, err error, kind fault.Kind, key string) *fault.Fault {
	t.Helper()
	f, ok := fault.As(err)
	if !ok || f.Kind != kind {
		t.Fatalf("got %v, want %s", err, kind)
	}
	got := f.Message.Key
	if len(f.Fields) > 0 {
		got = f.Fields[0].Path + " " + f.Fields[0].Message.Key
	}
	if got != key {
		t.Fatalf("got %q, want %q", got, key)
	}
	return f
}
