package graph_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/graph"
)

// withSignIn gives the API a door whose access tokens are words.
func withSignIn(f *desktest.Fixture, o *graph.Options) {
	issue := func(s secret.Subject, _ time.Time) (string, time.Time, error) {
		return "access of " + s.Staff, f.Clock.Now().Add(10 * time.Minute), nil
	}
	o.SignIn = signin.New(f.Desk, secret.NewHasher(2), issue, f.Clock.Now, signin.DefaultLimits())
}

const password = "seven green kites over Wuhan"

var hashed = sync.OnceValue(func() string {
	h, err := secret.NewHasher(1).Hash(context.Background(), password)
	if err != nil {
		panic(err)
	}
	return h
})

func init() {
	for name, plant := range map[string]func(t *testing.T, w *world){
		"person": func(_ *testing.T, w *world) { w.person() },
		"closed account": func(_ *testing.T, w *world) {
			w.f.Store.Client.Staff.UpdateOne(w.person()).SetActive(false).SaveX(w.f.Raw())
		},
		"refusal": func(t *testing.T, w *world) { w.person(); w.guess(t, 1) },
		"locked":  func(t *testing.T, w *world) { w.person(); w.guess(t, 10) },
		"session": func(t *testing.T, w *world) { w.person(); w.session(t) },
		"secret":  func(t *testing.T, w *world) { w.secret(t, w.person()) },
		"guest":   func(t *testing.T, w *world) { w.abroad(w.person()); w.session(t) },
		"figures": func(_ *testing.T, w *world) { w.figures() },
		"department": func(_ *testing.T, w *world) {
			w.ids["department"] = w.f.Store.Client.Department.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
				SetCode("d" + w.serial()).SetName("分诊台").SaveX(w.f.Raw()).ID
		},
	} {
		plants[name] = plant
	}
	people["analyst next door"] = func(w *world) *access.Viewer {
		return &access.Viewer{Staff: w.f.Neighbor.ID, Hospital: w.f.Other.ID, Grants: []access.Grant{{Role: access.Analyst}}}
	}
	people["session"] = func(w *world) *access.Viewer {
		who := access.Viewer{
			Staff: w.ids["person"], Hospital: w.f.Hospital.ID, Family: w.ids["family"], Client: "127.0.0.1",
			Grants: []access.Grant{{Role: access.Consultant}},
		}
		return &who
	}
}

// person plants a consultant with a password.
func (w *world) person() *gen.Staff {
	w.ids["person.login"] = "person" + w.serial()
	s := w.f.Member(w.ids["person.login"], access.Consultant, w.f.Hospital)
	s = w.f.Store.Client.Staff.UpdateOne(s).SetName("陈静").SetPasswordHash(hashed()).SaveX(w.f.Raw())
	w.ids["person"] = s.ID
	w.ids["person.grant"] = s.QueryGrants().OnlyIDX(w.f.Raw())
	return s
}

func (w *world) door() *signin.Service {
	var o graph.Options
	withSignIn(w.f, &o)
	return o.SignIn
}

// guess tries wrong passwords for the planted person.
func (w *world) guess(t *testing.T, n int) {
	t.Helper()
	for range n {
		in := signin.SignInInput{Login: w.ids["person.login"], Password: "wrong"}
		if _, err := signin.SignIn(t.Context(), w.door(), in, signin.Client{Address: "192.0.2.1"}); err == nil {
			t.Fatal("a wrong password opens")
		}
	}
}

// session signs the planted person in.
func (w *world) session(t *testing.T) {
	t.Helper()
	in := signin.SignInInput{Login: w.ids["person.login"], Password: password}
	out, err := signin.SignIn(t.Context(), w.door(), in, signin.Client{})
	if err != nil {
		t.Fatal(err)
	}
	w.ids["refresh"], w.ids["family"] = *out.RefreshToken, out.Viewer.Family
}

// secret gives a person a one-time secret.
func (w *world) secret(t *testing.T, s *gen.Staff) {
	t.Helper()
	plain, err := desk.InTx(w.f.System(), w.f.Desk, func(ctx context.Context, tx *desk.Tx) (string, error) {
		plain, _, err := w.door().NewSecret(ctx, tx, s.ID)
		return plain, err
	})
	if err != nil {
		t.Fatal(err)
	}
	w.ids["secret"] = plain
}

// abroad gives a person a role next door.
func (w *world) abroad(s *gen.Staff) {
	w.f.Store.Client.RoleGrant.Create().SetHospitalID(w.f.Other.ID).SetStaffID(s.ID).SetRole(access.Analyst).
		SetValidFrom(worldTime).SetCreatedAt(worldTime).SaveX(w.f.Raw())
}

// figures plants what can be counted in February 2030 next door, where no other case looks.
func (w *world) figures() {
	c, root, other := w.f.Store.Client, w.f.Raw(), w.f.Other.ID
	if w.ids["figures"] != "" {
		return
	}
	cu := c.Customer.Create().SetHospitalID(other).SetMemberNo("F1").SetName("李华").SetCreatedAt(worldTime).SetUpdatedAt(worldTime).SaveX(root)
	w.ids["figures"] = cu.ID
	noon := time.Date(2030, 2, 4, 4, 0, 0, 0, time.UTC)
	for i := range 12 {
		status, level := terms.AppointmentStatusNoshow, terms.ComplaintLevelGeneral
		if i < 3 {
			status, level = terms.AppointmentStatusFulfilled, terms.ComplaintLevelMajorUrgent
		}
		n := fmt.Sprint(i)
		c.Appointment.Create().SetHospitalID(other).SetCreatedAt(worldTime).SetCustomerID(cu.ID).SetNumber("F" + n).
			SetBookedAt(worldTime).SetStartsAt(noon).SetStartsOn("2030-02-04").SetStatus(status).SaveX(root)
		c.Callback.Create().SetHospitalID(other).SetCreatedAt(worldTime).SetCustomerID(cu.ID).
			SetPurpose(terms.CallbackPurposeRoutine).SetStoredState(terms.CallbackStateCompleted).SetOpen(false).SetClosedAt(noon).
			SetDueAt(noon).SetFirstDueAt(noon).SetFirstAttemptAt(noon).SetReached(i < 6).SetSatisfaction(4).SaveX(root)
		c.Complaint.Create().SetHospitalID(other).SetCreatedAt(worldTime).SetCaseNo("F-" + n).SetCustomerID(cu.ID).
			SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineSkin).SetLevel(level).SetState(terms.ComplaintStateClosed).
			SetSubject("红肿").SetDescription("红肿未退").SetRegisteredAt(noon).SetRegisteredOn("2030-02-04").
			SetResolvedAt(noon.Add(2 * time.Hour)).SetRegisteredByID(w.f.Neighbor.ID).SetSortDueAt(noon).SetOpen(false).SaveX(root)
	}
}
