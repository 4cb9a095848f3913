package appointments_test

import (
	"slices"
	"testing"

	"aftercare/desk/appointments"
	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staffnotice"
)

func TestWhoWaitsForACustomerIsToldOfTheArrival(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cu := f.Customer("李华").ID
		manager, consultant, doctor := f.Staff[access.AccountManager].ID, f.Staff[access.Consultant].ID, f.Staff[access.Doctor].ID
		f.Store.Client.Lead.UpdateOneID(lead(f, cu, terms.LeadStateAssessed)).SetConsultantID(consultant).ExecX(f.Raw())
		must[*gen.Complaint](t)(complaints.Register(f.As(access.AccountManager), f.Desk, complaints.RegisterComplaintInput{
			Customer: &cu, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic, Subject: "等候太久", Description: "等了一个小时", Place: "一楼", OccurredOn: ptr("2026-05-13"),
		}))
		ap := booked(t, f, cu, at(f, 13, 15, 0))
		before := f.Rows()["staff_notices"]
		must[*gen.Appointment](t)(appointments.CheckIn(f.As(access.GuideDesk), f.Desk, ap.ID, 1))
		var got []string
		for _, n := range f.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("appointment.arrived")).AllX(f.Raw()) {
			if n.Ref != ap.ID || n.Data["number"] != ap.Number {
				t.Errorf("%s %v", n.Ref, n.Data)
			}
			got = append(got, n.StaffID)
		}
		want := []string{manager, consultant, doctor}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("told are %v, want %v; before there were %d notices", got, want, before)
		}
	})
}
