package customers_test

import (
	"slices"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/consententry"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/customerterm"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

// hospital runs a test on both databases.
func hospital(t *testing.T, run func(t *testing.T, f *desktest.Fixture)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) { run(t, desktest.New(t, url)) })
}

func ptr[T any](v T) *T { return &v }

// refused demands a fault of the kind, that it names exactly the paths, and that nothing was written.
func refused(t *testing.T, f *desktest.Fixture, kind fault.Kind, paths map[string]string, act func() error) {
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
	for path, key := range paths {
		if got[path] != key {
			t.Errorf("%s is refused with %q, want %q", path, got[path], key)
		}
		delete(got, path)
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

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// said are the kinds of events in a stream, in order.
func said(f *desktest.Fixture, stream string) []string {
	var out []string
	for _, e := range happened(f, stream) {
		out = append(out, e.Kind)
	}
	return out
}

func happened(f *desktest.Fixture, stream string) []*gen.Event {
	return f.Store.Client.Event.Query().Where(event.Stream(stream)).Order(event.BySeq()).WithTexts().AllX(f.Raw())
}

// texts are the personal values of an event by field, before and after.
func texts(e *gen.Event) map[string][2]string {
	out := map[string][2]string{}
	for _, x := range e.Edges.Texts {
		var both [2]string
		if x.Before != nil {
			both[0] = *x.Before
		}
		if x.After != nil {
			both[1] = *x.After
		}
		out[x.Rule+" "+x.Field] = both
	}
	return out
}

func phones(f *desktest.Fixture, id string) []*gen.CustomerPhone {
	return f.Store.Client.CustomerPhone.Query().Where(customerphone.CustomerID(id)).Order(customerphone.ByNumber()).AllX(f.Raw())
}

func ledger(f *desktest.Fixture, id string) []string {
	var out []string
	for _, c := range f.Store.Client.ConsentEntry.Query().Where(consententry.CustomerID(id)).Order(consententry.ByPurpose()).AllX(f.Raw()) {
		word := "withdrawn"
		if c.Given {
			word = "given"
		}
		out = append(out, c.Purpose+" "+c.Channel+" "+word)
	}
	return out
}

func owners(f *desktest.Fixture, id string) []string {
	var out []string
	for _, a := range f.Store.Client.CustomerAccess.Query().Where(customeraccess.CustomerID(id)).AllX(f.Raw()) {
		out = append(out, a.Reason+" "+a.StaffID)
	}
	slices.Sort(out)
	return out
}

func hasTerm(f *desktest.Fixture, id, kind, term string) bool {
	return f.Store.Client.CustomerTerm.Query().Where(customerterm.CustomerID(id), customerterm.Kind(kind), customerterm.Term(term)).ExistX(f.Raw())
}

// give makes the customer a role's own.
func give(f *desktest.Fixture, id string, role access.Role) {
	f.Store.Client.CustomerAccess.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).
		SetCustomerID(id).SetStaffID(f.Staff[role].ID).SetReason("OWNER").SaveX(f.Raw())
}

func reload(f *desktest.Fixture, id string) *gen.Customer {
	return f.Store.Client.Customer.GetX(f.Raw(), id)
}
