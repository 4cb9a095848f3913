package desk_test

import (
	"context"
	"testing"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/testdb"
)

// A grant for one department shows the hospital's cards, and of the rest what is that department's.
func TestASupervisorOfOneDepartmentLeadsThatDepartment(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		c, raw := f.Store.Client, f.Raw()
		dentist := f.Member("dentist", access.Consultant, f.Hospital)
		c.Staff.UpdateOneID(dentist.ID).SetDepartmentID(f.Dental.ID).ExecX(raw)
		ours, theirs := f.Customer("李牙"), f.Customer("王鼻")
		for who, of := range map[*gen.Staff]*gen.Customer{dentist: ours, f.Staff[access.Consultant]: theirs} {
			c.CustomerAccess.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(of.ID).
				SetStaffID(who.ID).SetReason(desk.OwnLead).SetRef(of.ID).SaveX(raw)
			c.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(of.ID).SetAssigneeID(who.ID).
				SetPurpose(terms.CallbackPurposeService).SetStoredState(terms.CallbackStatePlanned).SetTier(terms.TierOrdinary).
				SetDueAt(desktest.Start).SetFirstDueAt(desktest.Start).SetOpen(true).SaveX(raw)
		}
		for of, unit := range map[*gen.Customer]string{ours: f.Dental.ID, theirs: f.Plastic.ID} {
			c.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetNumber("N" + of.ID[len(of.ID)-6:]).
				SetCustomerID(of.ID).SetDepartmentID(unit).SetBookedAt(desktest.Start).SetStartsAt(desktest.Start).SetStartsOn("2026-05-13").
				SetStatus(terms.AppointmentStatusBooked).SaveX(raw)
		}
		lead := &access.Viewer{Staff: f.Staff[access.Supervisor].ID, Hospital: f.Hospital.ID,
			Grants: []access.Grant{{Role: access.Supervisor, Department: f.Dental.ID}}}
		ctx := access.With(context.Background(), lead)

		if n := c.Customer.Query().CountX(ctx); n != 2 {
			t.Errorf("%d cards, want both: intake finds everybody", n)
		}
		calls := c.Callback.Query().AllX(ctx)
		if len(calls) != 1 || calls[0].CustomerID != ours.ID {
			t.Errorf("callbacks %v, want the dentist's", calls)
		}
		c.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(ours.ID).SetAssigneeID(f.Staff[access.CallbackAgent].ID).
			SetPurpose(terms.CallbackPurposePostOp).SetStoredState(terms.CallbackStatePlanned).SetTier(terms.TierOrdinary).
			SetDueAt(desktest.Start).SetFirstDueAt(desktest.Start).SetOpen(true).SaveX(raw)
		if n := c.Callback.Query().CountX(ctx); n != 2 {
			t.Errorf("%d callbacks, want also the one that another department's agent makes to the dentist's customer", n)
		}
		if n := c.Appointment.Query().CountX(ctx); n != 1 || !c.Appointment.Query().Where(appointment.CustomerID(ours.ID)).ExistX(ctx) {
			t.Errorf("%d appointments, want the department's", n)
		}
		for _, x := range []struct {
			of   *gen.Customer
			want bool
		}{{ours, true}, {theirs, false}} {
			if led, err := desk.Led(ctx, c, x.of.ID, lead); err != nil || led != x.want {
				t.Errorf("leads %s: %v %v", x.of.Name, led, err)
			}
		}
		if lead.Sees("Customer.note", false) || !lead.Sees("Customer.note", true) {
			t.Error("the rest of a record is shown for the department's customers only")
		}
		for _, p := range []access.Permission{access.PolicyWrite, access.ImportRun} {
			if lead.Can(p) {
				t.Errorf("%s reaches the whole hospital and is held for one department", p)
			}
		}
		if all := c.Callback.Query().CountX(f.As(access.Supervisor)); all != 3 {
			t.Errorf("the supervisor of the hospital sees %d callbacks", all)
		}
	})
}
