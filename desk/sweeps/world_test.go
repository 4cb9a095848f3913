package sweeps_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/sweeps"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/testdb"
)

// world is a hospital with its default rules, and the sweeps to run over it.
type world struct {
	*desktest.Fixture
	t *testing.T
}

// each runs a test on both databases.
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

// local is a time of the hospital's clock.
func (w *world) local(day string, clock string) time.Time {
	w.t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", day+" "+clock, w.Zone)
	w.ok(err)
	return at
}

// says is an instant as the hospital's clock shows it.
func (w *world) says(t time.Time) string { return t.In(w.Zone).Format("2006-01-02 15:04") }

// run runs every sweep of the hospital once, in order.
func (w *world) run() {
	w.t.Helper()
	for _, s := range sweeps.All(func(context.Context, string) error { return nil }) {
		ctx := w.System()
		if s.Whole {
			ctx = w.Raw()
		}
		_, err := sweeps.Run(ctx, w.Desk, s)
		w.ok(err)
	}
}

// do runs some sweeps of the hospital once, in order.
func (w *world) do(list ...func(context.Context, *desk.Desk) (sweeps.Result, error)) {
	w.t.Helper()
	for _, s := range list {
		_, err := s(w.System(), w.Desk)
		w.ok(err)
	}
}

// appointment plants one; old ones too, which no action would book.
func (w *world) appointment(cu *gen.Customer, at time.Time, status terms.AppointmentStatus) *gen.Appointment {
	w.t.Helper()
	c := w.Store.Client.Appointment.Create().SetHospitalID(w.Hospital.ID).SetNumber("A" + cu.MemberNo + at.Format("060102150405")).
		SetCustomerID(cu.ID).SetBookedAt(at.AddDate(0, 0, -7)).SetStartsAt(at).SetStartsOn(w.says(at)[:10]).
		SetStatus(status).SetCreatedAt(at.AddDate(0, 0, -7))
	if status == terms.AppointmentStatusNoshow {
		c.SetMissedAt(at.Add(30 * time.Minute))
	}
	return c.SaveX(w.Raw())
}

// visit plants one with procedures by code.
func (w *world) visit(cu *gen.Customer, at time.Time, purchased bool, codes ...string) *gen.Visit {
	w.t.Helper()
	c := w.Store.Client.Visit.Create().SetHospitalID(w.Hospital.ID).SetCustomerID(cu.ID).SetArrivedAt(at).
		SetPurchased(purchased).SetCreatedAt(at)
	for _, code := range codes {
		c.AddProcedures(w.Store.Client.Procedure.Query().Where(procedure.Code(code)).OnlyX(w.Raw()))
	}
	return c.SaveX(w.Raw())
}

// open are the open calls of a customer, the nearest first.
func (w *world) open(cu *gen.Customer) []*gen.Callback {
	w.t.Helper()
	list, err := w.Store.Client.Callback.Query().Where(callback.CustomerID(cu.ID), callback.Open(true)).
		WithOrigins().Order(callback.ByDueAt(), callback.ByID()).All(w.Raw())
	w.ok(err)
	return list
}

// only is the one open call of a customer.
func (w *world) only(cu *gen.Customer) *gen.Callback {
	w.t.Helper()
	list := w.open(cu)
	if len(list) != 1 {
		w.t.Fatalf("at %s the customer has %d open calls, want 1: %v", w.says(w.Clock.Now()), len(list), list)
	}
	return list[0]
}

// closes ends a call as an outcome would, so that its sequence goes on.
func (w *world) closes(cb *gen.Callback, state terms.CallbackState) {
	w.t.Helper()
	goes := state == terms.CallbackStateCompleted || state == terms.CallbackStateUnreachable || state == terms.CallbackStateEscalated
	w.Store.Client.Callback.UpdateOneID(cb.ID).SetStoredState(state).SetOpen(false).SetAwaitsNext(goes).
		SetClosedAt(w.Clock.Now()).ExecX(w.Raw())
}

// origins are those of a source.
func (w *world) origins(source string) []*gen.CallbackOrigin {
	w.t.Helper()
	list, err := w.Store.Client.CallbackOrigin.Query().Where(callbackorigin.SourceID(source)).
		WithRule().Order(callbackorigin.ByCreatedAt(), callbackorigin.ByID()).All(w.Raw())
	w.ok(err)
	return list
}
