package appointments_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

func TestTheListOfADayIsTheHospitalsDay(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c, own := f.Customer("王小明"), f.Customer("李华")
		f.Store.Client.CustomerAccess.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(own.ID).
			SetStaffID(f.Staff[access.Doctor].ID).SetReason("DOCTOR").SaveX(f.Raw())
		first := must[*gen.Appointment](t)(appointments.Book(f.As(access.Consultant), f.Desk, appointments.BookAppointmentInput{Customer: &c.ID, StartsAt: at(f, 20, 0, 0)}))
		last := booked(t, f, own.ID, at(f, 20, 23, 59))
		booked(t, f, c.ID, at(f, 21, 0, 0))
		cancelled := booked(t, f, c.ID, at(f, 20, 9, 0))
		must[*gen.Appointment](t)(appointments.Cancel(f.As(access.Consultant), f.Desk, cancelled.ID, 1, "改期"))
		day, doctor := ptr("2026-05-20"), &f.Staff[access.Doctor].ID
		for _, x := range []struct {
			name   string
			ctx    context.Context
			day    *string
			doctor *string
			status []terms.AppointmentStatus
			want   []string
		}{
			{"the day", f.As(access.GuideDesk), day, nil, nil, []string{first.ID, cancelled.ID, last.ID}},
			{"the day's bookings", f.As(access.GuideDesk), day, nil, []terms.AppointmentStatus{terms.AppointmentStatusBooked}, []string{first.ID, last.ID}},
			{"the doctor's bookings of the day", f.As(access.Director), day, doctor, []terms.AppointmentStatus{terms.AppointmentStatusBooked}, []string{last.ID}},
			{"a doctor sees own patients", f.As(access.Doctor), day, nil, nil, []string{last.ID}},
			{"an empty day", f.As(access.GuideDesk), ptr("2026-06-01"), nil, nil, nil},
			{"next door", f.AsNeighbor(), day, nil, nil, nil},
		} {
			q := must[*gen.AppointmentQuery](t)(appointments.List(x.ctx, f.Desk, x.day, x.doctor, x.status))
			var got []string
			for _, a := range q.Order(appointment.ByStartsAt(), appointment.ByID()).AllX(x.ctx) {
				got = append(got, a.ID)
			}
			if !slices.Equal(got, x.want) {
				t.Errorf("%s: %v, want %v", x.name, got, x.want)
			}
		}
		for _, role := range []access.Role{access.Analyst, access.HQ, access.PrivacyOfficer, access.Admin} {
			if _, err := appointments.List(f.As(role), f.Desk, day, nil, nil); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: %v", role, err)
			}
		}
		if _, err := appointments.List(f.As(access.GuideDesk), f.Desk, ptr("2026-13-01"), nil, nil); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("a month 13: %v", err)
		}
	})
}
