package leads_test

import (
	"slices"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

// hospital runs a test on both databases.
func hospital(t *testing.T, run func(t *testing.T, f *desktest.Fixture)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) { run(t, desktest.New(t, url)) })
}

func ptr[T any](v T) *T { return &v }

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// refused demands a fault of the kind, that it names exactly the paths (fields) or codes (guards), and
// that nothing was written.
func refused(t *testing.T, f *desktest.Fixture, kind fault.Kind, names map[string]string, act func() error) {
	t.Helper()
	before := f.Rows()
	err := act()
	x, ok := fault.As(err)
	if !ok || x.Kind != kind {
		t.Fatalf("answers %v, want %s", err, kind)
	}
	got := map[string]string{}
	for _, field := range x.Fields {
		got[field.Path] = field.Message.Key
	}
	for _, g := range x.Guards {
		got[g.Code] = g.Message.Key
	}
	for name, key := range names {
		if got[name] != key {
			t.Errorf("%s is refused with %q, want %q", name, got[name], key)
		}
		delete(got, name)
	}
	if len(got) > 0 {
		t.Errorf("refuses more than it should: %v", got)
	}
	for table, n := range f.Rows() {
		if n != before[table] {
			t.Errorf("the refusal left %d rows in %s, had %d", n, table, before[table])
		}
	}
}

func happened(f *desktest.Fixture, stream string) []*gen.Event {
	return f.Store.Client.Event.Query().Where(event.Stream(stream)).Order(event.BySeq()).WithTexts().AllX(f.Raw())
}

func wantSaid(t *testing.T, f *desktest.Fixture, stream string, kinds ...string) {
	t.Helper()
	var got []string
	for _, e := range happened(f, stream) {
		got = append(got, e.Kind)
	}
	if !slices.Equal(got, kinds) {
		t.Errorf("the stream says %v, want %v", got, kinds)
	}
}
