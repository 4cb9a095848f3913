package figures_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

const (
	booked    = terms.AppointmentStatusBooked
	fulfilled = terms.AppointmentStatusFulfilled
	noshow    = terms.AppointmentStatusNoshow
	cancelled = terms.AppointmentStatusCancelled
)

func (h *hall) appointments(ctx context.Context, groupBy ...figures.AppointmentDimension) []string {
	h.t.Helper()
	out, err := figures.Appointments(ctx, h.Desk, groupBy, may)
	if err != nil {
		h.t.Fatal(err)
	}
	var lines []string
	for _, r := range out.Rows {
		lines = append(lines, fmt.Sprintf("%s: %s f%s n%s c%s r%s %s", strings.Join(r.Keys, "/"), shown(r.Total),
			shown(r.Fulfilled), shown(r.Noshow), shown(r.Cancelled), shown(r.Recovered), shown(r.NoshowRate)))
	}
	return lines
}

func TestAppointmentsByEachDimension(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		c, root := h.Store.Client, h.Raw()
		man := h.Customer("王强")
		c.Customer.UpdateOneID(man.ID).SetGender(terms.GenderMale).SetBirthDate("1990-05-14").SaveX(root)
		h.appointment("2026-05-01", fulfilled, func(a *gen.AppointmentCreate) { a.SetDepartmentID(h.Plastic.ID).SetAgeAtBooking(34) })
		h.appointment("2026-05-13", noshow, func(a *gen.AppointmentCreate) {
			a.SetDepartmentID(h.Dental.ID).SetLeadDays(3).SetReminded(true).SetRecoveredAt(desktest.Start).SetCustomerID(man.ID)
		})
		h.appointment("2026-05-14", noshow, func(a *gen.AppointmentCreate) { a.SetLeadDays(4).SetCustomerID(man.ID) })
		h.appointment("2026-05-31", cancelled, func(a *gen.AppointmentCreate) { a.SetLeadDays(31).SetAgeAtBooking(102) })
		h.appointment("2026-05-31", terms.AppointmentStatusCheckedIn, func(a *gen.AppointmentCreate) { a.SetLeadDays(-1).SetAgeAtBooking(7) })
		h.appointment("2026-05-31", booked, func(a *gen.AppointmentCreate) { a.SetLeadDays(15) })
		h.appointment("2026-05-13", terms.AppointmentStatusEnteredInError)
		h.appointment("2026-05-13", fulfilled, func(a *gen.AppointmentCreate) { a.SetOrigin(terms.AppointmentOriginWalkIn) })
		h.appointment("2026-04-30", fulfilled)
		h.appointment("2026-06-01", fulfilled)
		as := h.As(access.Supervisor)
		for _, x := range []struct {
			name string
			by   []figures.AppointmentDimension
			want []string
		}{
			{"nothing gives one total", nil, []string{": 6 f1 n2 c1 r1 0.5"}},
			{"months", []figures.AppointmentDimension{figures.AppointmentDimensionMonth}, []string{"2026-05: 6 f1 n2 c1 r1 0.5"}},
			{"ISO weeks", []figures.AppointmentDimension{figures.AppointmentDimensionWeek}, []string{
				"2026-W18: 1 f1 n0 c0 r0 0", "2026-W20: 2 f0 n2 c0 r1 1", "2026-W22: 3 f0 n0 c1 r0 0"}},
			{"days", []figures.AppointmentDimension{figures.AppointmentDimensionDay}, []string{
				"2026-05-01: 1 f1 n0 c0 r0 0", "2026-05-13: 1 f0 n1 c0 r1 1", "2026-05-14: 1 f0 n1 c0 r0 1", "2026-05-31: 3 f0 n0 c1 r0 0"}},
			{"the hospital", []figures.AppointmentDimension{figures.AppointmentDimensionHospital}, []string{h.Hospital.ID + ": 6 f1 n2 c1 r1 0.5"}},
			{"statuses", []figures.AppointmentDimension{figures.AppointmentDimensionStatus}, []string{
				"BOOKED: 1 f0 n0 c0 r0 -", "CANCELLED: 1 f0 n0 c1 r0 -", "CHECKED_IN: 1 f0 n0 c0 r0 0", "FULFILLED: 1 f1 n0 c0 r0 0", "NOSHOW: 2 f0 n2 c0 r1 1"}},
			{"lead bands in their order", []figures.AppointmentDimension{figures.AppointmentDimensionLeadDaysBand}, []string{
				"0: 2 f1 n0 c0 r0 0", "1-3: 1 f0 n1 c0 r1 1", "4-7: 1 f0 n1 c0 r0 1", "15-30: 1 f0 n0 c0 r0 -", "31+: 1 f0 n0 c1 r0 -"}},
			{"decades of age, by the birth date where no age was kept", []figures.AppointmentDimension{figures.AppointmentDimensionAgeBand}, []string{
				"0-9: 1 f0 n0 c0 r0 0", "30-39: 3 f1 n2 c0 r1 0.6667", "100-109: 1 f0 n0 c1 r0 -", "-: 1 f0 n0 c0 r0 -"}},
			{"genders", []figures.AppointmentDimension{figures.AppointmentDimensionGender}, []string{"MALE: 2 f0 n2 c0 r1 1", "UNKNOWN: 4 f1 n0 c1 r0 0"}},
			{"reminded or not", []figures.AppointmentDimension{figures.AppointmentDimensionReminded}, []string{"false: 5 f1 n1 c1 r0 0.3333", "true: 1 f0 n1 c0 r1 1"}},
			{"four at once, in the order of asking", []figures.AppointmentDimension{figures.AppointmentDimensionReminded, figures.AppointmentDimensionGender, figures.AppointmentDimensionWeek, figures.AppointmentDimensionStatus}, []string{
				"false/MALE/2026-W20/NOSHOW: 1 f0 n1 c0 r0 1", "false/UNKNOWN/2026-W18/FULFILLED: 1 f1 n0 c0 r0 0", "false/UNKNOWN/2026-W22/BOOKED: 1 f0 n0 c0 r0 -",
				"false/UNKNOWN/2026-W22/CANCELLED: 1 f0 n0 c1 r0 -", "false/UNKNOWN/2026-W22/CHECKED_IN: 1 f0 n0 c0 r0 0", "true/MALE/2026-W20/NOSHOW: 1 f0 n1 c0 r1 1"}},
		} {
			t.Run(x.name, func(t *testing.T) { same(t, h.appointments(as, x.by...), x.want...) })
		}
		t.Run("departments, '-' for none", func(t *testing.T) {
			lines := h.appointments(as, figures.AppointmentDimensionDepartment)
			want := map[string]bool{h.Plastic.ID + ": 1 f1 n0 c0 r0 0": true, h.Dental.ID + ": 1 f0 n1 c0 r1 1": true, "-: 4 f0 n1 c1 r0 0.5": true}
			if len(lines) != 3 || !want[lines[0]] || !want[lines[1]] || lines[2] != "-: 4 f0 n1 c1 r0 0.5" {
				t.Error(lines)
			}
		})
		t.Run("who is limited to departments counts these only", func(t *testing.T) {
			v := access.Viewer{Staff: "st_x", Hospital: h.Hospital.ID, Grants: []access.Grant{{Role: access.Supervisor, Department: h.Dental.ID}}}
			same(t, h.appointments(access.With(t.Context(), &v)), ": 1 f0 n1 c0 r1 1")
		})
		t.Run("the neighbour counts nothing of it", func(t *testing.T) {
			same(t, h.appointments(h.AsNeighbor()), ": 0 f0 n0 c0 r0 -")
		})
	})
}

// The age changes on the birthday itself.
func TestTheAgeByBirthDateIsThatOfTheDay(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		h.Store.Client.Customer.UpdateOneID(h.cu.ID).SetBirthDate("1996-05-14").SaveX(h.Raw())
		h.appointment("2026-05-13", fulfilled)
		h.appointment("2026-05-14", fulfilled)
		same(t, h.appointments(h.As(access.Supervisor), figures.AppointmentDimensionAgeBand),
			"20-29: 1 f1 n0 c0 r0 0", "30-39: 1 f1 n0 c0 r0 0")
	})
}

func TestAYearOfTenThousandAppointments(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		var rows []*gen.AppointmentCreate
		flush := func() {
			h.Store.Client.Appointment.CreateBulk(rows...).ExecX(h.Raw())
			rows = rows[:0]
		}
		first := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
		for i := range 10048 {
			status := fulfilled
			if i < 2028 {
				status = noshow
			}
			on := first.AddDate(0, 0, i%365).Format(time.DateOnly)
			if rows = append(rows, h.newAppointment(on, status).SetLeadDays(i%40).SetAgeAtBooking(i%90)); len(rows) == 500 {
				flush()
			}
		}
		flush()
		year := figures.DateRange{From: "2025-01-01", To: "2025-12-31"}
		out, err := figures.Appointments(h.As(access.Analyst), h.Desk, nil, year)
		if err != nil || len(out.Rows) != 1 {
			t.Fatal(out, err)
		}
		r := out.Rows[0]
		if *r.Total != 10048 || *r.Noshow != 2028 || *r.Fulfilled != 8020 || *r.NoshowRate != 0.2018 || len(r.Keys) != 0 {
			t.Errorf("%d, %d no-shows, rate %v", *r.Total, *r.Noshow, *r.NoshowRate)
		}
		_, err = figures.Appointments(h.As(access.Analyst), h.Desk,
			[]figures.AppointmentDimension{figures.AppointmentDimensionDay, figures.AppointmentDimensionAgeBand, figures.AppointmentDimensionLeadDaysBand}, year)
		refused(t, err, fault.InvalidInput, "groupBy figures.tooManyRows")
	})
}

func TestHeadquartersSeesEachOfItsHospitals(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		hq := h.Staff[access.HQ]
		c, root := h.Store.Client, h.Raw()
		foreign := c.Customer.Create().SetHospitalID(h.Other.ID).SetMemberNo("N1").SetName("王芳").SetCreatedAt(desktest.Start).SetUpdatedAt(desktest.Start).SaveX(root)
		h.appointment("2026-05-13", fulfilled)
		c.Appointment.Create().SetHospitalID(h.Other.ID).SetCustomerID(foreign.ID).SetCreatedAt(desktest.Start).SetNumber("B1").
			SetBookedAt(desktest.Start).SetStartsAt(desktest.Start).SetStartsOn("2026-05-13").SetStatus(noshow).SaveX(root)
		by := figures.AppointmentDimensionHospital
		as := h.As(access.HQ)
		same(t, h.appointments(as, by), h.Hospital.ID+": 1 f1 n0 c0 r0 0")
		grant := c.RoleGrant.Create().SetHospitalID(h.Other.ID).SetStaffID(hq.ID).SetRole(access.HQ).
			SetValidFrom(desktest.Start).SetCreatedAt(desktest.Start).SaveX(root)
		if lines := h.appointments(as, by); len(lines) != 2 {
			t.Errorf("with a grant in both: %v", lines)
		}
		same(t, h.appointments(as), ": 1 f1 n0 c0 r0 0")
		if lines := h.appointments(h.AsStaff(hq, access.Supervisor), by); len(lines) != 1 {
			t.Errorf("as a supervisor: %v", lines)
		}
		c.RoleGrant.UpdateOneID(grant.ID).SetValidUntil(desktest.Start).SaveX(root)
		if lines := h.appointments(as, by); len(lines) != 1 {
			t.Errorf("after the grant ended: %v", lines)
		}
	})
}
