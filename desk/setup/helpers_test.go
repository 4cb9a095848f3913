package setup_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func at(t *testing.T, run func(t *testing.T, f *desktest.Fixture)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) { run(t, desktest.New(t, url)) })
}

// empty runs a test on databases without a hospital.
func empty(t *testing.T, run func(t *testing.T, s *signin.Service)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		store, err := ent.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = store.Close() })
		now := func() time.Time { return desktest.Start }
		d := desk.New(store, now, desk.PhoneKeys{}, false)
		issue := func(secret.Subject, time.Time) (string, time.Time, error) { return "token", now(), nil }
		run(t, signin.New(d, secret.NewHasher(2), issue, now, signin.DefaultLimits()))
	})
}

func everywhere() context.Context {
	return access.With(context.Background(), access.SystemBypassesRowRules("", "test"))
}

// refused fails the test unless err is a fault of the kind that names what is wanted and no more.
func refused(t *testing.T, err error, kind fault.Kind, want ...string) {
	t.Helper()
	f, ok := fault.As(err)
	if !ok || f.Kind != kind {
		t.Fatalf("got %v, want %s", err, kind)
	}
	got := map[string]bool{f.Message.Key: true}
	for _, x := range f.Fields {
		got[x.Path+" "+x.Message.Key] = true
	}
	for _, w := range want {
		if !got[w] {
			t.Errorf("%v does not name %q", err, w)
		}
	}
	if len(want) > 0 && len(f.Fields) > len(want) {
		t.Errorf("%v names more than %v", err, want)
	}
}
