package figures_test

import (
	"fmt"
	"strings"
	"testing"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/testdb"
)

// hall is a hospital whose rows are planted by the test.
type hall struct {
	*desktest.Fixture
	t  *testing.T
	cu *gen.Customer
	n  int
}

func at(t *testing.T, run func(t *testing.T, h *hall)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		h := &hall{Fixture: desktest.New(t, url), t: t}
		h.cu = h.Customer("李华")
		run(t, h)
	})
}

// unveil shows small cells too, so that a test can count with few rows.
func (h *hall) unveil() {
	for _, id := range []string{h.Hospital.ID, h.Other.ID} {
		h.Store.Client.Setting.Create().SetHospitalID(id).SetKey(desk.SettingSuppression).SetEffectiveFrom(desktest.Start).
			SetCreatedAt(desktest.Start).SetValue([]byte("1")).SaveX(h.Raw())
		h.Desk.ForgetPlace(id)
	}
}

func (h *hall) serial() string {
	h.n++
	return fmt.Sprintf("%06d", h.n)
}

// appointment plants an appointment; set bends it.
func (h *hall) appointment(on string, status terms.AppointmentStatus, set ...func(*gen.AppointmentCreate)) {
	create := h.newAppointment(on, status)
	for _, f := range set {
		f(create)
	}
	create.SaveX(h.Raw())
}

func (h *hall) newAppointment(on string, status terms.AppointmentStatus) *gen.AppointmentCreate {
	return h.Store.Client.Appointment.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(desktest.Start).SetNumber("A" + h.serial()).
		SetCustomerID(h.cu.ID).SetBookedAt(desktest.Start).SetStartsAt(desktest.Start).SetStartsOn(on).SetStatus(status)
}

var may = figures.DateRange{From: "2026-05-01", To: "2026-05-31"}

// shown writes a cell: "-" for a hidden one.
func shown[T int | float64](v *T) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprint(*v)
}

// same compares the lines of an answer.
func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if a, b := strings.Join(got, "\n"), strings.Join(want, "\n"); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
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
