package sweeps_test

import (
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/customers"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
)

func TestAMissedAppointmentIsCalledAtOnceAfterThreeDaysAWeekAndAMonth(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		at := w.local("2026-05-13", "14:00")
		a := w.appointment(cu, at, terms.AppointmentStatusBooked)

		w.Clock.Set(at.Add(29 * time.Minute))
		w.run()
		if n := len(w.open(cu)); n != 0 {
			t.Fatalf("within the grace there are %d calls", n)
		}
		w.Clock.Set(at.Add(30 * time.Minute))
		w.run()
		a = w.Store.Client.Appointment.GetX(w.Raw(), a.ID)
		if a.Status != terms.AppointmentStatusNoshow || !a.MissedAt.Equal(at.Add(30*time.Minute)) {
			t.Fatalf("the appointment is %s, missed at %v", a.Status, a.MissedAt)
		}
		for i, want := range []string{"2026-05-13 14:30", "2026-05-16 14:30", "2026-05-20 14:30", "2026-06-12 14:30"} {
			cb := w.only(cu)
			if w.says(cb.DueAt) != want || cb.Purpose != terms.CallbackPurposeNoShow {
				t.Fatalf("call %d is %s at %s, want NO_SHOW at %s", i+1, cb.Purpose, w.says(cb.DueAt), want)
			}
			if o := cb.Edges.Origins; len(o) != 1 || *o[0].Step != i+1 || *o[0].RuleVersion != 1 || o[0].SourceID != a.ID {
				t.Fatalf("call %d came from %+v", i+1, o)
			}
			w.run()
			w.Clock.Set(cb.DueAt.Add(10 * time.Minute))
			w.closes(cb, terms.CallbackStateCompleted)
			w.run()
		}
		if n := len(w.open(cu)); n != 0 {
			t.Fatalf("after a month there are %d more calls", n)
		}
		if n := len(w.origins(a.ID)); n != 4 {
			t.Errorf("%d origins, want one for each step", n)
		}
	})
}

func TestTheRecoveryEndsWithArrivalBookingOrRefusal(t *testing.T) {
	for name, end := range map[string]func(w *world, cu *gen.Customer, a *gen.Appointment) error{
		"the customer comes late on the same day": func(w *world, _ *gen.Customer, a *gen.Appointment) error {
			_, err := appointments.CheckIn(w.As(access.GuideDesk), w.Desk, a.ID, a.Version)
			return err
		},
		"the customer books again": func(w *world, cu *gen.Customer, a *gen.Appointment) error {
			_, err := appointments.Book(w.As(access.Consultant), w.Desk, appointments.BookAppointmentInput{
				Customer: &cu.ID, StartsAt: w.Clock.Now().Add(48 * time.Hour), Replaces: &a.ID})
			return err
		},
		"the customer asks not to be contacted": func(w *world, cu *gen.Customer, _ *gen.Appointment) error {
			yes := true
			_, err := customers.Update(w.As(access.Supervisor), w.Desk, customers.UpdateCustomerInput{
				ID: cu.ID, ExpectedVersion: w.Store.Client.Customer.GetX(w.Raw(), cu.ID).Version, DoNotContact: &yes})
			return err
		},
		"the customer has died": func(w *world, cu *gen.Customer, _ *gen.Appointment) error {
			day := "2026-05-13"
			_, err := customers.Update(w.As(access.Supervisor), w.Desk, customers.UpdateCustomerInput{
				ID: cu.ID, ExpectedVersion: w.Store.Client.Customer.GetX(w.Raw(), cu.ID).Version, DeceasedAt: &day})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, when := range []string{"while the call waits", "between two calls"} {
				t.Run(when, func(t *testing.T) {
					each(t, func(t *testing.T, w *world) {
						cu := w.Customer("李华")
						at := w.local("2026-05-13", "14:00")
						a := w.appointment(cu, at, terms.AppointmentStatusBooked)
						w.Clock.Set(at.Add(time.Hour))
						w.do(sweeps.Missed)
						cb := w.only(cu)
						if when == "between two calls" {
							w.closes(cb, terms.CallbackStateCompleted)
						}
						w.ok(end(w, cu, w.Store.Client.Appointment.GetX(w.Raw(), a.ID)))
						for _, days := range []int{0, 1, 3, 3, 4, 20, 3} {
							w.Clock.Advance(time.Duration(days) * 24 * time.Hour)
							w.do(sweeps.Missed, sweeps.Next)
						}
						n := w.Store.Client.Callback.Query().Where(callback.CustomerID(cu.ID), callback.PurposeEQ(terms.CallbackPurposeNoShow),
							callback.HasOrigins(), callback.AppointmentID(a.ID)).CountX(w.Raw())
						if n != 1 {
							t.Fatalf("%d recovery calls for this appointment, want only the first", n)
						}
						if got := w.Store.Client.Callback.GetX(w.Raw(), cb.ID); when == "while the call waits" && got.StoredState != terms.CallbackStateCancelled {
							t.Fatalf("the waiting call is %s", got.StoredState)
						}
					})
				})
			}
		})
	}
}

func TestOldAppointmentsMakeNoTask(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		c, ctx := w.Store.Client, w.Raw()
		var rows []*gen.AppointmentCreate
		flush := func() {
			c.Appointment.CreateBulk(rows...).ExecX(ctx)
			rows = nil
		}
		const many = 10000
		for i := range many {
			at := w.Clock.Now().AddDate(0, 0, -31).Add(-time.Duration(i) * time.Minute)
			status := terms.AppointmentStatusNoshow
			if i%10 == 0 {
				status = terms.AppointmentStatusBooked
			}
			rows = append(rows, c.Appointment.Create().SetHospitalID(w.Hospital.ID).SetNumber("H"+at.Format("060102150405")).
				SetCustomerID(cu.ID).SetBookedAt(at).SetStartsAt(at).SetStartsOn(w.says(at)[:10]).SetStatus(status).SetCreatedAt(at))
			if len(rows) == 500 {
				flush()
			}
		}
		began := time.Now()
		res, err := sweeps.Missed(w.System(), w.Desk)
		w.ok(err)
		t.Logf("first run %v", time.Since(began))
		if res.Done != many/10 {
			t.Errorf("%d appointments became no-shows, want the %d that were still booked", res.Done, many/10)
		}
		if n := c.Appointment.Query().Where(appointment.StatusEQ(terms.AppointmentStatusBooked)).CountX(ctx); n != 0 {
			t.Errorf("%d are still booked", n)
		}
		if n := c.Callback.Query().CountX(ctx); n != 0 {
			t.Errorf("%d calls about history", n)
		}
		began = time.Now()
		res, err = sweeps.Missed(w.System(), w.Desk)
		w.ok(err)
		if res.Done != 0 {
			t.Errorf("the second run did %d", res.Done)
		}
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("the second run looked at history again: %v", took)
		}
	})
}

func TestANoShowThatAnImportBroughtIsCalledWhileItIsYoung(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.appointment(cu, w.Clock.Now().Add(-2*24*time.Hour), terms.AppointmentStatusNoshow)
		w.run()
		if cb := w.only(cu); cb.DueAt.Before(w.Clock.Now()) || cb.Purpose != terms.CallbackPurposeNoShow {
			t.Errorf("%s at %s", cb.Purpose, w.says(cb.DueAt))
		}
	})
}

func TestAMissedRevisitSharesTheCallOfTheNoShow(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.visit(cu, w.Clock.Now().AddDate(0, 0, -100), true, "double-eyelid")
		w.appointment(cu, w.Clock.Now().Add(-time.Hour), terms.AppointmentStatusBooked)
		w.run()
		var triggers []string
		for _, o := range w.origins(w.only(cu).Edges.Origins[0].SourceID) {
			triggers = append(triggers, string(o.Edges.Rule.Trigger))
		}
		if len(triggers) != 2 || triggers[0] != "APPOINTMENT_MISSED" || triggers[1] != "REVISIT_MISSED" {
			t.Errorf("reasons %v", triggers)
		}
	})
}
