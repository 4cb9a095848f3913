package appointments_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
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

// said are the kinds of events in a stream, in order.
func said(f *desktest.Fixture, stream string) []string {
	var out []string
	for _, e := range f.Store.Client.Event.Query().Where(event.Stream(stream)).Order(event.BySeq()).AllX(f.Raw()) {
		out = append(out, e.Kind)
	}
	return out
}

func wantSaid(t *testing.T, f *desktest.Fixture, stream string, kinds ...string) {
	t.Helper()
	if got := said(f, stream); !slices.Equal(got, kinds) {
		t.Errorf("the stream says %v, want %v", got, kinds)
	}
}

// at is a time of the fixture's hospital in May 2026.
func at(f *desktest.Fixture, day, hour, minute int) time.Time {
	return time.Date(2026, 5, day, hour, minute, 0, 0, f.Zone)
}

// booked books a time with the fixture's doctor.
func booked(t *testing.T, f *desktest.Fixture, customer string, when time.Time) *gen.Appointment {
	t.Helper()
	return must[*gen.Appointment](t)(appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{
		Customer: &customer, Doctor: &f.Staff[access.Doctor].ID, StartsAt: when,
	}))
}

// lead plants a lead in a state.
func lead(f *desktest.Fixture, customer string, state terms.LeadState) string {
	return f.Store.Client.Lead.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(customer).
		SetChannel(terms.ChannelPhone).SetState(state).SetNextContactAt(f.Clock.Now().Add(time.Hour)).SaveX(f.Raw()).ID
}

func leadOf(f *desktest.Fixture, id string) *gen.Lead { return f.Store.Client.Lead.GetX(f.Raw(), id) }

// missedCall plants the open call of a no-show rule.
func missedCall(f *desktest.Fixture, customer string) string {
	return callAbout(f, customer, "ap_some")
}

// callAbout plants the open call about one missed appointment.
func callAbout(f *desktest.Fixture, customer, source string) string {
	c, ctx := f.Store.Client, f.Raw()
	rule := c.CallbackRule.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetKey("r" + customer + source).SetName("r").
		SetTrigger(terms.CallbackTriggerAppointmentMissed).SetPurpose(terms.CallbackPurposeNoShow).SaveX(ctx)
	cb := c.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(customer).
		SetPurpose(terms.CallbackPurposeNoShow).SetStoredState(terms.CallbackStatePlanned).
		SetDueAt(desktest.Start).SetFirstDueAt(desktest.Start).SaveX(ctx)
	c.CallbackOrigin.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCallbackID(cb.ID).SetRuleID(rule.ID).
		SetRuleVersion(1).SetSourceType("APPOINTMENT").SetSourceID(source).SetStepKey("d0").SaveX(ctx)
	return cb.ID
}

func open(f *desktest.Fixture, call string) bool {
	return f.Store.Client.Callback.GetX(f.Raw(), call).Open
}

// miss lets the clock pass and the sweep's function run.
func miss(t *testing.T, f *desktest.Fixture, ap *gen.Appointment) *gen.Appointment {
	t.Helper()
	f.Clock.Set(ap.StartsAt.Add(31 * time.Minute))
	return must[*gen.Appointment](t)(sweep(f, ap.ID))
}
