package staff_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

type ctx = context.Context

// house is the fixture with a way in.
type house struct {
	*desktest.Fixture
	s *signin.Service
	t *testing.T
}

func at(t *testing.T, run func(t *testing.T, h *house)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		issue := func(secret.Subject, time.Time) (string, time.Time, error) { return "token", time.Now(), nil }
		run(t, &house{Fixture: f, s: signin.New(f.Desk, secret.NewHasher(2), issue, f.Clock.Now, signin.DefaultLimits()), t: t})
	})
}

func (h *house) admin() ctx { return h.As(access.Admin) }

// session plants an open session of a person and gives what its token says.
func (h *house) session(who *gen.Staff) secret.Subject {
	f := h.Store.Client.TokenFamily.Create().SetStaffID(who.ID).SetHospitalID(h.Hospital.ID).SetDelivery("COOKIE").
		SetCreatedAt(h.Clock.Now()).SetUsedAt(h.Clock.Now()).SetExpiresAt(h.Clock.Now().Add(12 * time.Hour)).SaveX(h.Raw())
	return secret.Subject{Staff: who.ID, Hospital: h.Hospital.ID, Family: f.ID}
}

// lives tells whether the session of a token still gives a viewer.
func (h *house) lives(s secret.Subject) bool {
	_, err := signin.LoadViewer(context.Background(), h.s, s)
	return err == nil
}

// call plants an open callback of a person in a hospital.
func (h *house) call(place *gen.Hospital, who *gen.Staff, state terms.CallbackState) *gen.Callback {
	c, root := h.Store.Client, h.Raw()
	cu := h.Customer("李华")
	if place != h.Hospital {
		cu = c.Customer.Create().SetHospitalID(place.ID).SetMemberNo("N" + cu.MemberNo).SetName("王芳").
			SetCreatedAt(h.Clock.Now()).SetUpdatedAt(h.Clock.Now()).SaveX(root)
	}
	cb := c.Callback.Create().SetHospitalID(place.ID).SetCustomerID(cu.ID).SetPurpose(terms.CallbackPurposeRoutine).
		SetStoredState(state).SetDueAt(h.Clock.Now()).SetFirstDueAt(h.Clock.Now()).SetAssigneeID(who.ID).
		SetCreatedAt(h.Clock.Now()).SaveX(root)
	c.CustomerAccess.Create().SetHospitalID(place.ID).SetCustomerID(cu.ID).SetStaffID(who.ID).SetReason("CALLBACK").
		SetRef(cb.ID).SetCreatedAt(h.Clock.Now()).SaveX(root)
	return cb
}

func (h *house) events(kind string) []*gen.Event {
	return h.Store.Client.Event.Query().Where(event.Kind(kind)).AllX(h.Raw())
}

// refused fails the test unless err is a fault of the kind that names what is wanted: the message, each
// refused field with its key, each guard.
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
	for _, g := range f.Guards {
		got[g.Code] = true
	}
	for _, w := range want {
		if !got[w] {
			t.Errorf("%v does not name %q", err, w)
		}
	}
	if named := len(f.Fields) + len(f.Guards); len(want) > 0 && named > len(want) {
		t.Errorf("%v names more than %v", err, want)
	}
}

func ptr[T any](v T) *T { return &v }
