package appointments_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

func walksIn(f *desktest.Fixture, ctx context.Context, in appointments.RegisterWalkInInput) (*gen.Appointment, error) {
	return appointments.RegisterWalkIn(ctx, f.Desk, in)
}

// treatment is a procedure that the hospital offers.
func treatment(f *desktest.Fixture, code string, active bool) {
	f.Store.Client.Procedure.Create().SetHospitalID(f.Hospital.ID).SetCode(code).SetName("光子嫩肤").SetNameEn("IPL").
		SetFamily(terms.ProcedureFamilySkin).SetActive(active).SaveX(f.Raw())
}

func TestWhoeverWalksInIsEnteredAndCheckedInAtOnce(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		f.Clock.Set(at(f, 13, 10, 5).Add(40 * time.Second))
		c := f.Customer("李华")
		treatment(f, "IPL", true)
		missed := f.Store.Client.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(at(f, 1, 9, 0)).SetCustomerID(c.ID).SetNumber("A260504001").
			SetBookedAt(at(f, 1, 9, 0)).SetStartsAt(at(f, 4, 9, 0)).SetStartsOn("2026-05-04").SetStatus(terms.AppointmentStatusNoshow).SaveX(f.Raw())
		lead := f.Store.Client.Lead.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(at(f, 1, 9, 0)).SetCustomerID(c.ID).SetChannel(terms.ChannelPhone).
			SetState(terms.LeadStateNurturing).SaveX(f.Raw())
		doctor := f.Staff[access.Doctor]
		a := must[*gen.Appointment](t)(walksIn(f, f.As(access.GuideDesk), appointments.RegisterWalkInInput{Customer: c.ID, Doctor: &doctor.ID, Procedure: ptr("IPL"), Note: ptr(" 想看色斑 ")}))
		if a.Origin != terms.AppointmentOriginWalkIn || a.Status != terms.AppointmentStatusCheckedIn || !a.StartsAt.Equal(at(f, 13, 10, 5)) || !a.ArrivedAt.Equal(a.StartsAt) ||
			a.Number != "A260513001" || *a.DoctorID != doctor.ID || *a.DepartmentID != *doctor.DepartmentID || *a.Procedure != "IPL" || *a.Note != "想看色斑" || a.LeadDays != 0 || a.BookedBy != f.Staff[access.GuideDesk].ID {
			t.Errorf("%+v", a)
		}
		wantSaid(t, f, a.ID, "appointment.walkedIn")
		if m := f.Store.Client.Appointment.GetX(f.Raw(), missed.ID); m.RecoveredAt == nil {
			t.Error("the missed time is not made good")
		}
		if l := f.Store.Client.Lead.GetX(f.Raw(), lead.ID); l.State != terms.LeadStateArrived || *l.AppointmentID != a.ID {
			t.Errorf("the lead %+v", l)
		}
		second := must[*gen.Appointment](t)(walksIn(f, f.As(access.GuideDesk), appointments.RegisterWalkInInput{Customer: f.Customer("周琪").ID, Doctor: &doctor.ID}))
		if second.Number != "A260513002" {
			t.Errorf("a second one of the same minute waits for the same doctor: %+v", second)
		}
		v := must[*gen.Visit](t)(appointments.RecordVisit(f.As(access.GuideDesk), f.Desk, appointments.RecordVisitInput{Customer: c.ID, Appointment: &a.ID, ArrivedAt: f.Clock.Now(), Procedures: []string{"IPL"}}))
		if *v.AppointmentID != a.ID || f.Store.Client.Appointment.GetX(f.Raw(), a.ID).Status != terms.AppointmentStatusFulfilled {
			t.Errorf("the visit %+v", v)
		}
		if again := must[*gen.Appointment](t)(walksIn(f, f.As(access.GuideDesk), appointments.RegisterWalkInInput{Customer: c.ID})); again.Number != "A260513003" {
			t.Errorf("seen and back again: %+v", again)
		}
	})
}

func TestAWalkInIsRefused(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		treatment(f, "OLD", false)
		with := func(status terms.AppointmentStatus, starts time.Time) string {
			c := f.Customer("王芳")
			row := f.Store.Client.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(starts).SetCustomerID(c.ID).SetNumber("X" + c.ID[20:]).
				SetBookedAt(starts).SetStartsAt(starts).SetStartsOn(starts.In(f.Zone).Format(time.DateOnly)).SetStatus(status)
			if status == terms.AppointmentStatusCheckedIn {
				row.SetArrivedAt(starts)
			}
			row.SaveX(f.Raw())
			return c.ID
		}
		fresh := f.Customer("李华").ID
		dead := f.Customer("周琪").ID
		f.Store.Client.Customer.UpdateOneID(dead).SetDeceasedAt("2026-05-01").ExecX(f.Raw())
		now := f.Clock.Now() // 10:05
		for _, c := range []struct {
			name  string
			in    appointments.RegisterWalkInInput
			kind  fault.Kind
			names map[string]string
		}{
			{"sixteen minutes ago", appointments.RegisterWalkInInput{Customer: fresh, ArrivedAt: ptr(now.Add(-16 * time.Minute))}, fault.InvalidInput, map[string]string{"input.arrivedAt": "appointment.walkInTime"}},
			{"in a minute", appointments.RegisterWalkInInput{Customer: fresh, ArrivedAt: ptr(now.Add(time.Minute))}, fault.InvalidInput, map[string]string{"input.arrivedAt": "appointment.walkInTime"}},
			{"with somebody who is no doctor, for what is no longer offered", appointments.RegisterWalkInInput{Customer: fresh, Doctor: &f.Staff[access.Consultant].ID, Department: &f.Foreign.ID, Procedure: ptr("OLD")},
				fault.InvalidInput, map[string]string{"input.doctor": "appointment.notADoctor", "input.department": "input.unknownRecord", "input.procedure": "input.unknown"}},
			{"with a time this afternoon", appointments.RegisterWalkInInput{Customer: with(terms.AppointmentStatusBooked, at(f, 13, 16, 0))}, fault.InvalidInput, map[string]string{"input.customer": "appointment.bookedToday"}},
			{"who missed this morning and is checked in late", appointments.RegisterWalkInInput{Customer: with(terms.AppointmentStatusNoshow, at(f, 13, 9, 0))}, fault.InvalidInput, map[string]string{"input.customer": "appointment.bookedToday"}},
			{"who is here already", appointments.RegisterWalkInInput{Customer: with(terms.AppointmentStatusCheckedIn, at(f, 13, 9, 0))}, fault.InvalidInput, map[string]string{"input.customer": "appointment.hereAlready"}},
			{"who has died", appointments.RegisterWalkInInput{Customer: dead}, fault.GuardFailed, map[string]string{"DECEASED": "guard.deceased"}},
			{"of another hospital", appointments.RegisterWalkInInput{Customer: "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"}, fault.NotFound, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				refused(t, f, c.kind, c.names, func() error { _, err := walksIn(f, f.As(access.GuideDesk), c.in); return err })
			})
		}
		for _, role := range []access.Role{access.Doctor, access.DepartmentHead, access.Director, access.HQ, access.Analyst, access.PrivacyOfficer, access.Admin} {
			refused(t, f, fault.Forbidden, nil, func() error {
				_, err := walksIn(f, f.As(role), appointments.RegisterWalkInInput{Customer: fresh})
				return err
			})
		}
		for _, status := range []terms.AppointmentStatus{terms.AppointmentStatusCancelled, terms.AppointmentStatusFulfilled, terms.AppointmentStatusPending} {
			id := with(status, at(f, 13, 9, 0))
			must[*gen.Appointment](t)(walksIn(f, f.As(access.GuideDesk), appointments.RegisterWalkInInput{Customer: id, ArrivedAt: ptr(now.Add(-15 * time.Minute))}))
		}
		id := with(terms.AppointmentStatusBooked, at(f, 14, 9, 0))
		must[*gen.Appointment](t)(walksIn(f, f.As(access.GuideDesk), appointments.RegisterWalkInInput{Customer: id}))
		if n := f.Store.Client.Appointment.Query().Where(appointment.OriginEQ(terms.AppointmentOriginWalkIn)).CountX(f.Raw()); n != 4 {
			t.Errorf("%d walk-ins", n)
		}
	})
}
