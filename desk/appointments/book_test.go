package appointments_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/customer"
)

func TestABookingIsANumberOfItsDay(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		f.Store.Client.Customer.UpdateOneID(c.ID).SetBirthDate("1990-05-14").ExecX(f.Raw())
		l, call := lead(f, c.ID, terms.LeadStateNurturing), missedCall(f, c.ID)
		ap := must[*gen.Appointment](t)(appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{
			Customer: &c.ID, Doctor: &f.Staff[access.Doctor].ID, StartsAt: at(f, 20, 9, 30).Add(20 * time.Second), Note: ptr(" 初诊 "),
		}))
		if ap.Number != "A260520001" || ap.Status != terms.AppointmentStatusBooked || !ap.StartsAt.Equal(at(f, 20, 9, 30)) ||
			ap.StartsOn != "2026-05-20" || ap.LeadDays != 7 || *ap.AgeAtBooking != 35 || !ap.BookedAt.Equal(desktest.Start) || ap.Reminded ||
			*ap.DoctorID != f.Staff[access.Doctor].ID || *ap.DepartmentID != f.Plastic.ID || *ap.Note != "初诊" ||
			ap.BookedBy != f.Staff[access.Consultant].ID || ap.Version != 1 {
			t.Errorf("booked %+v", ap)
		}
		wantSaid(t, f, ap.ID, "appointment.booked")
		if got := leadOf(f, l); got.State != terms.LeadStateBooked || *got.AppointmentID != ap.ID || got.Version != 2 {
			t.Errorf("the lead is %+v", got)
		}
		wantSaid(t, f, l, "lead.booked")
		if open(f, call) {
			t.Error("the call that asks for a booking is still open")
		}
		late := must[*gen.Appointment](t)(appointments.Book(f.As(access.GuideDesk), f.Desk, appointments.BookAppointmentInput{Customer: &c.ID, StartsAt: at(f, 20, 0, 30)}))
		if late.Number != "A260520002" || late.StartsOn != "2026-05-20" || late.DoctorID != nil {
			t.Errorf("half past midnight in Shanghai: %+v", late)
		}
	})
}

func TestAMissedAppointmentIsMadeGoodByALinkedOne(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		old := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		next := must[*gen.Appointment](t)(appointments.Book(f.As(access.CallbackAgent), f.Desk, appointments.BookAppointmentInput{
			Customer: &c.ID, StartsAt: at(f, 16, 9, 0), Replaces: &old.ID,
		}))
		if *next.ReplacesID != old.ID {
			t.Errorf("replaces %v", next.ReplacesID)
		}
		refused(t, f, fault.InvalidInput, map[string]string{"input.replaces": "appointment.replacedAlready"}, func() error {
			_, err := appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{Customer: &c.ID, StartsAt: at(f, 17, 9, 0), Replaces: &old.ID})
			return err
		})
		if now := f.Store.Client.Appointment.GetX(f.Raw(), old.ID); now.Status != terms.AppointmentStatusNoshow || now.Version != old.Version || now.ReplacesID != nil {
			t.Errorf("the missed one became %+v", now)
		}
		again := miss(t, f, next)
		third := must[*gen.Appointment](t)(appointments.Book(f.As(access.CallbackAgent), f.Desk, appointments.BookAppointmentInput{
			Customer: &c.ID, StartsAt: at(f, 18, 9, 0), Replaces: &again.ID,
		}))
		if *third.ReplacesID != next.ID || *f.Store.Client.Appointment.GetX(f.Raw(), next.ID).ReplacesID != old.ID {
			t.Error("the chain of replaced times is broken")
		}
	})
}

func TestBookingRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c, dead, other := f.Customer("王小明"), f.Customer("赵敏"), f.Customer("李华")
		f.Store.Client.Customer.UpdateOneID(dead.ID).SetDeceasedAt("2026-05-01").ExecX(f.Raw())
		gone := f.Member("gone", access.Doctor, f.Hospital)
		f.Store.Client.Staff.UpdateOneID(gone.ID).SetActive(false).ExecX(f.Raw())
		foreign := f.Member("foreigndoctor", access.Doctor, f.Other)
		standing := booked(t, f, c.ID, at(f, 20, 9, 0))
		others := booked(t, f, other.ID, at(f, 20, 10, 0))
		for name, x := range map[string]struct {
			ctx   context.Context
			kind  fault.Kind
			in    appointments.BookAppointmentInput
			names map[string]string
		}{
			"a doctor, who may not book":    {f.As(access.Doctor), fault.Forbidden, appointments.BookAppointmentInput{}, nil},
			"a director":                    {f.As(access.Director), fault.Forbidden, appointments.BookAppointmentInput{}, nil},
			"the hospital next door":        {f.AsNeighbor(), fault.NotFound, appointments.BookAppointmentInput{}, nil},
			"a customer who does not exist": {f.As(access.Consultant), fault.NotFound, appointments.BookAppointmentInput{Customer: ptr("cu_01ARZ3NDEKTSV4RRFFQ69G5FAV")}, nil},
			"no customer":                   {nil, "", appointments.BookAppointmentInput{Customer: ptr("")}, map[string]string{"input.customer": "input.required"}},
			"the dead":                      {f.As(access.Consultant), fault.GuardFailed, appointments.BookAppointmentInput{Customer: &dead.ID}, map[string]string{"DECEASED": "guard.deceased"}},
			"a time that has passed":        {nil, "", appointments.BookAppointmentInput{StartsAt: at(f, 13, 10, 5)}, map[string]string{"input.startsAt": "input.mustBeFuture"}},
			"a time in three years":         {nil, "", appointments.BookAppointmentInput{StartsAt: at(f, 20, 9, 0).AddDate(3, 0, 0)}, map[string]string{"input.startsAt": "input.tooFar"}},
			"a doctor from next door":       {nil, "", appointments.BookAppointmentInput{Doctor: &foreign.ID}, map[string]string{"input.doctor": "input.unknownRecord"}},
			"a doctor who has left":         {nil, "", appointments.BookAppointmentInput{Doctor: &gone.ID}, map[string]string{"input.doctor": "input.unknownRecord"}},
			"somebody who is no doctor":     {nil, "", appointments.BookAppointmentInput{Doctor: &f.Staff[access.Supervisor].ID}, map[string]string{"input.doctor": "appointment.notADoctor"}},
			"a department from next door":   {nil, "", appointments.BookAppointmentInput{Department: &f.Foreign.ID}, map[string]string{"input.department": "input.unknownRecord"}},
			"a slot that is taken":          {nil, "", appointments.BookAppointmentInput{Customer: &other.ID, Doctor: &f.Staff[access.Doctor].ID, StartsAt: at(f, 20, 9, 0)}, map[string]string{"input.startsAt": "appointment.slotTaken"}},
			"the same person at that time":  {nil, "", appointments.BookAppointmentInput{StartsAt: at(f, 20, 9, 0)}, map[string]string{"input.startsAt": "appointment.sameTime"}},
			"to replace what still stands":  {nil, "", appointments.BookAppointmentInput{Replaces: &standing.ID}, map[string]string{"input.replaces": "appointment.notRebookable"}},
			"to replace somebody else's":    {nil, "", appointments.BookAppointmentInput{Replaces: &others.ID}, map[string]string{"input.replaces": "input.unknownRecord"}},
			"a note of 501 characters":      {nil, "", appointments.BookAppointmentInput{Note: ptr(strings.Repeat("注", 501))}, map[string]string{"input.note": "input.tooLong"}},
			"everything wrong at once": {nil, "", appointments.BookAppointmentInput{StartsAt: at(f, 1, 9, 0), Doctor: &foreign.ID, Department: &f.Foreign.ID},
				map[string]string{"input.startsAt": "input.mustBeFuture", "input.doctor": "input.unknownRecord", "input.department": "input.unknownRecord"}},
		} {
			t.Run(name, func(t *testing.T) {
				if x.ctx == nil {
					x.ctx, x.kind = f.As(access.Consultant), fault.InvalidInput
				}
				if x.in.Customer == nil {
					x.in.Customer = &c.ID
				}
				if x.in.StartsAt.IsZero() {
					x.in.StartsAt = at(f, 21, 9, 0)
				}
				refused(t, f, x.kind, x.names, func() error {
					_, err := appointments.Book(x.ctx, f.Desk, x.in)
					return err
				})
			})
		}
	})
}

func TestTwoCannotTakeTheLastPlaceAtOnce(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		const n = 8
		var people []string
		for range n {
			people = append(people, f.Customer("王小明").ID)
		}
		var wg sync.WaitGroup
		errs := make([]error, n)
		for i := range n {
			wg.Go(func() {
				_, errs[i] = appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{
					Customer: &people[i], Doctor: &f.Staff[access.Doctor].ID, StartsAt: at(f, 20, 9, 0),
				})
			})
		}
		wg.Wait()
		won := 0
		for _, err := range errs {
			switch {
			case err == nil:
				won++
			case !fault.Is(err, fault.InvalidInput):
				t.Errorf("a loser is told %v", err)
			}
		}
		if taken := f.Store.Client.Appointment.Query().Where(appointment.StatusEQ(terms.AppointmentStatusBooked)).CountX(f.Raw()); won != 1 || taken != 1 {
			t.Errorf("%d won, %d hold the place", won, taken)
		}
	})
}

func TestOnePersonIsNotBookedTwiceForOneTimeAtOnce(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() {
				_, err := appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{Customer: &c.ID, StartsAt: at(f, 20, 9, 0)})
				if err != nil && !fault.Is(err, fault.InvalidInput) {
					t.Errorf("a loser is told %v", err)
				}
			})
		}
		wg.Wait()
		if n := f.Store.Client.Appointment.Query().CountX(f.Raw()); n != 1 {
			t.Errorf("%d appointments of one person at one time", n)
		}
	})
}

func TestBookingsOfOneDayHaveDifferentNumbers(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		const n = 12
		c := f.Customer("王小明")
		var wg sync.WaitGroup
		for i := range n {
			wg.Go(func() {
				if _, err := appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{
					Customer: &c.ID, StartsAt: at(f, 20, 9, i),
				}); err != nil {
					t.Errorf("booking %d: %v", i, err)
				}
			})
		}
		wg.Wait()
		seen := map[string]bool{}
		for _, a := range f.Store.Client.Appointment.Query().Where(appointment.HasCustomerWith(customer.ID(c.ID))).AllX(f.Raw()) {
			seen[a.Number] = true
		}
		if len(seen) != n {
			t.Errorf("%d numbers for %d bookings", len(seen), n)
		}
	})
}
