package callbacks_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/testdb"
)

// world is a hospital with its default rules.
type world struct {
	*desktest.Fixture
	t *testing.T
}

func each(t *testing.T, run func(t *testing.T, w *world)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := &world{Fixture: desktest.New(t, url), t: t}
		_, err := desk.InTx(w.System(), w.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
			return true, defaults.Seed(ctx, tx)
		})
		w.ok(err)
		run(t, w)
	})
}

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) local(day, clock string) time.Time {
	w.t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", day+" "+clock, w.Zone)
	w.ok(err)
	return at
}

func (w *world) says(t time.Time) string { return t.In(w.Zone).Format("2006-01-02 15:04") }

// agent is the context of the callback agent, to whom the fixture's calls fall.
func (w *world) agent() context.Context { return w.As(access.CallbackAgent) }

// missed gives a customer who missed an appointment this morning, with the call that follows, due now.
func (w *world) missed(name string) (*gen.Customer, *gen.Callback) {
	w.t.Helper()
	cu := w.Customer(name)
	at := w.local("2026-05-13", "09:00")
	w.Store.Client.Appointment.Create().SetHospitalID(w.Hospital.ID).SetNumber("A" + cu.MemberNo).SetCustomerID(cu.ID).
		SetBookedAt(at.AddDate(0, 0, -7)).SetStartsAt(at).SetStartsOn("2026-05-13").SetStatus(terms.AppointmentStatusBooked).
		SetNote("双眼皮面诊").SetDoctorID(w.Staff[access.Doctor].ID).SetCreatedAt(at).SaveX(w.Raw())
	w.sweep(sweeps.Missed)
	return cu, w.only(cu)
}

func (w *world) sweep(list ...func(context.Context, *desk.Desk) (sweeps.Result, error)) {
	w.t.Helper()
	for _, s := range list {
		_, err := s(w.System(), w.Desk)
		w.ok(err)
	}
}

func (w *world) open(cu *gen.Customer) []*gen.Callback {
	w.t.Helper()
	list, err := w.Store.Client.Callback.Query().Where(callback.CustomerID(cu.ID), callback.Open(true)).
		WithOrigins().Order(callback.ByDueAt(), callback.ByID()).All(w.Raw())
	w.ok(err)
	return list
}

func (w *world) only(cu *gen.Customer) *gen.Callback {
	w.t.Helper()
	list := w.open(cu)
	if len(list) != 1 {
		w.t.Fatalf("%d open calls, want 1: %v", len(list), list)
	}
	return list[0]
}

func (w *world) now(cb *gen.Callback) *gen.Callback {
	return w.Store.Client.Callback.Query().Where(callback.ID(cb.ID)).WithOrigins().WithAttempts().OnlyX(w.Raw())
}

func (w *world) customer(cu *gen.Customer) *gen.Customer {
	return w.Store.Client.Customer.GetX(w.Raw(), cu.ID)
}

// start begins a call as the agent.
func (w *world) start(cb *gen.Callback) *gen.Callback {
	w.t.Helper()
	out, err := callbacks.Start(w.agent(), w.Desk, cb.ID, w.now(cb).Version)
	w.ok(err)
	return out
}

// finish begins a call and records its outcome, as the agent.
func (w *world) finish(cb *gen.Callback, in callbacks.CompleteCallbackInput) (*callbacks.CompleteCallbackPayload, error) {
	w.t.Helper()
	in.Callback, in.ExpectedVersion = cb.ID, w.start(cb).Version
	if in.AnsweredBy == "" {
		in.AnsweredBy, in.IdentityVerified = terms.AnsweredBySelf, true
	}
	if in.Note == nil {
		note := "聊过了"
		in.Note = &note
	}
	return callbacks.Complete(w.agent(), w.Desk, in)
}

func (w *world) done(cb *gen.Callback, in callbacks.CompleteCallbackInput) *callbacks.CompleteCallbackPayload {
	w.t.Helper()
	out, err := w.finish(cb, in)
	w.ok(err)
	return out
}

// plan plans a call by hand for the agent's own customer.
func (w *world) plan(cu *gen.Customer, purpose terms.CallbackPurpose) *gen.Callback {
	w.t.Helper()
	return w.planAt(cu, purpose, w.Clock.Now())
}

func (w *world) planAt(cu *gen.Customer, purpose terms.CallbackPurpose, at time.Time) *gen.Callback {
	w.t.Helper()
	agent := w.Staff[access.CallbackAgent].ID
	cb, err := callbacks.Plan(w.As(access.Supervisor), w.Desk, callbacks.PlanCallbackInput{
		Customer: cu.ID, Purpose: purpose, DueAt: at, Assignee: &agent})
	w.ok(err)
	return cb
}

// own makes the customer somebody's.
func (w *world) own(cu *gen.Customer, owner string) {
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetOwnerID(owner).ExecX(w.Raw())
}

// left is a member of staff who is not here any more.
func (w *world) left() string {
	s := w.Member("left", access.Consultant, w.Hospital)
	w.Store.Client.Staff.UpdateOneID(s.ID).SetActive(false).ExecX(w.Raw())
	return s.ID
}

// secondNumber gives the customer one more number.
func (w *world) secondNumber(cu *gen.Customer) {
	n, _ := desk.ReadNumber("13900001111")
	w.Store.Client.CustomerPhone.Create().SetHospitalID(w.Hospital.ID).SetCustomerID(cu.ID).SetNumber(n.E164).
		SetKeyFull("f").SetKeyFirst7("s").SetKeyLast4("l").SetCreatedAt(w.Clock.Now()).SaveX(w.Raw())
}

// refusal tells what a fault says: its kind, its guards, its fields.
func refusal(err error) (kind fault.Kind, codes []string) {
	f, ok := fault.As(err)
	if !ok {
		return "", nil
	}
	for _, g := range f.Guards {
		codes = append(codes, g.Code)
	}
	for _, x := range f.Fields {
		codes = append(codes, x.Path)
	}
	return f.Kind, codes
}
