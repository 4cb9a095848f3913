package appointments_test

import (
	"context"
	"testing"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/visit"
)

// offered plants the hospital's procedures, one of them no longer offered.
func offered(f *desktest.Fixture) {
	for code, active := range map[string]bool{"BLEPH": true, "LASER": true, "OLD": false} {
		f.Store.Client.Procedure.Create().SetHospitalID(f.Hospital.ID).SetCode(code).SetName(code).
			SetFamily(terms.ProcedureFamilySurgery).SetActive(active).SaveX(f.Raw())
	}
}

func TestAVisitFulfilsConvertsAndMakesTheDoctorsOwn(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		offered(f)
		c := f.Customer("王小明")
		missed := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		l := lead(f, c.ID, terms.LeadStateAssessed)
		ap := booked(t, f, c.ID, at(f, 20, 9, 0))
		call := missedCall(f, c.ID)
		f.Clock.Set(at(f, 20, 12, 0))
		v := must[*gen.Visit](t)(appointments.RecordVisit(f.As(access.GuideDesk), f.Desk, appointments.RecordVisitInput{
			Customer: c.ID, Appointment: &ap.ID, ArrivedAt: at(f, 20, 9, 5), Purpose: ptr("双眼皮"), Purchased: true,
			Amount: ptr(int64(128000)), Procedures: []string{"LASER", "BLEPH"},
		}))
		stored := f.Store.Client.Visit.Query().Where(visit.ID(v.ID)).WithProcedures().OnlyX(f.Raw())
		if *stored.AppointmentID != ap.ID || *stored.DoctorID != f.Staff[access.Doctor].ID || *stored.DepartmentID != f.Plastic.ID ||
			!stored.Purchased || *stored.AmountFen != 128000 || len(stored.Edges.Procedures) != 2 || *stored.Purpose != "双眼皮" ||
			stored.RecordedBy != f.Staff[access.GuideDesk].ID {
			t.Errorf("the visit is %+v", stored)
		}
		if got := reload(f, ap.ID); got.Status != terms.AppointmentStatusFulfilled || !got.ArrivedAt.Equal(at(f, 20, 9, 5)) {
			t.Errorf("the appointment is %+v", got)
		}
		wantSaid(t, f, ap.ID, "appointment.booked", "appointment.fulfilled")
		if got := reload(f, missed.ID); got.RecoveredAt == nil || !got.RecoveredAt.Equal(at(f, 20, 9, 5)) {
			t.Error("what was missed is not made good")
		}
		if got := leadOf(f, l); got.State != terms.LeadStateConverted {
			t.Errorf("the lead is %s", got.State)
		}
		wantSaid(t, f, l, "lead.booked", "lead.arrived", "lead.converted")
		if open(f, call) {
			t.Error("a call that wanted the arrival is still open")
		}
		if card := f.Store.Client.Customer.GetX(f.Raw(), c.ID); *card.LastVisitID != v.ID || card.Version != c.Version {
			t.Errorf("the card holds last visit %v, version %d", card.LastVisitID, card.Version)
		}
		own := f.Store.Client.CustomerAccess.Query().Where(customeraccess.CustomerID(c.ID), customeraccess.Reason("DOCTOR")).OnlyX(f.Raw())
		if own.StaffID != f.Staff[access.Doctor].ID || own.Ref != v.ID {
			t.Errorf("access %+v", own)
		}
		e := f.Store.Client.Event.Query().Where(event.Stream(v.ID)).OnlyX(f.Raw())
		if e.Kind != "visit.recorded" || e.Data["amount"] != nil || e.Data["purchased"] != true {
			t.Errorf("the stream says %s %v", e.Kind, e.Data)
		}
	})
}

func TestAVisitWithoutAPurchaseOnlyArrives(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		l := lead(f, c.ID, terms.LeadStateNurturing)
		f.Clock.Set(at(f, 20, 12, 0))
		later := must[*gen.Visit](t)(appointments.RecordVisit(f.As(access.Consultant), f.Desk, appointments.RecordVisitInput{
			Customer: c.ID, ArrivedAt: at(f, 20, 11, 0), Purchased: false}))
		if got := leadOf(f, l); got.State != terms.LeadStateArrived {
			t.Errorf("the lead is %s", got.State)
		}
		must[*gen.Visit](t)(appointments.RecordVisit(f.As(access.Consultant), f.Desk, appointments.RecordVisitInput{
			Customer: c.ID, ArrivedAt: at(f, 19, 11, 0), Purchased: false, Doctor: &f.Staff[access.Doctor].ID, Department: &f.Dental.ID}))
		if card := f.Store.Client.Customer.GetX(f.Raw(), c.ID); *card.LastVisitID != later.ID {
			t.Error("an earlier visit that is recorded later counts as the last")
		}
	})
}

func TestAVisitOfTheDayUndoesAMiss(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		ap := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		f.Clock.Set(at(f, 15, 9, 0))
		must[*gen.Visit](t)(appointments.RecordVisit(f.As(access.GuideDesk), f.Desk, appointments.RecordVisitInput{
			Customer: c.ID, Appointment: &ap.ID, ArrivedAt: at(f, 14, 9, 20), Purchased: false}))
		if got := reload(f, ap.ID); got.Status != terms.AppointmentStatusFulfilled || got.MissedAt != nil || got.RecoveredAt != nil {
			t.Errorf("the appointment is %+v", got)
		}
	})
}

func TestRecordVisitRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		offered(f)
		c, dead := f.Customer("王小明"), f.Customer("赵敏")
		f.Store.Client.Customer.UpdateOneID(dead.ID).SetDeceasedAt("2026-05-01").ExecX(f.Raw())
		young := f.Customer("王小婴")
		f.Store.Client.Customer.UpdateOneID(young.ID).SetBirthDate("2026-05-21").ExecX(f.Raw())
		ap, others := booked(t, f, c.ID, at(f, 20, 9, 0)), booked(t, f, f.Customer("李华").ID, at(f, 20, 10, 0))
		missed := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		came := booked(t, f, f.Customer("钱来").ID, at(f, 22, 11, 0))
		gone := booked(t, f, c.ID, at(f, 21, 9, 0))
		must[*gen.Appointment](t)(appointments.Cancel(f.As(access.Consultant), f.Desk, gone.ID, 1, "改期"))
		f.Clock.Set(at(f, 22, 10, 50))
		must[*gen.Appointment](t)(appointments.CheckIn(f.As(access.GuideDesk), f.Desk, came.ID, 1))
		f.Clock.Set(at(f, 22, 12, 0))
		for name, x := range map[string]struct {
			ctx   context.Context
			kind  fault.Kind
			in    appointments.RecordVisitInput
			names map[string]string
		}{
			"a doctor, who may not":            {f.As(access.Doctor), fault.Forbidden, appointments.RecordVisitInput{}, nil},
			"the hospital next door":           {f.AsNeighbor(), fault.NotFound, appointments.RecordVisitInput{}, nil},
			"a customer who does not exist":    {f.As(access.GuideDesk), fault.NotFound, appointments.RecordVisitInput{Customer: "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"}, nil},
			"an arrival to come":               {nil, "", appointments.RecordVisitInput{ArrivedAt: at(f, 22, 12, 1)}, map[string]string{"input.arrivedAt": "input.mustBePast"}},
			"an arrival before the birth":      {nil, "", appointments.RecordVisitInput{Customer: young.ID, ArrivedAt: at(f, 20, 9, 0)}, map[string]string{"input.arrivedAt": "input.beforeBirth"}},
			"an arrival before the day":        {nil, "", appointments.RecordVisitInput{Appointment: &ap.ID, ArrivedAt: at(f, 19, 23, 0)}, map[string]string{"input.arrivedAt": "visit.beforeAppointment"}},
			"an arrival before the check-in":   {nil, "", appointments.RecordVisitInput{Customer: came.CustomerID, Appointment: &came.ID, ArrivedAt: at(f, 22, 10, 49)}, map[string]string{"input.arrivedAt": "visit.beforeArrival"}},
			"an arrival of another year":       {nil, "", appointments.RecordVisitInput{ArrivedAt: at(f, 22, 9, 0).AddDate(-1, 0, 0)}, map[string]string{"input.arrivedAt": "visit.tooOld"}},
			"somebody else's appointment":      {nil, "", appointments.RecordVisitInput{Appointment: &others.ID}, map[string]string{"input.appointment": "input.unknownRecord"}},
			"money without a purchase":         {nil, "", appointments.RecordVisitInput{Amount: ptr(int64(1))}, map[string]string{"input.amount": "visit.amountWithoutPurchase"}},
			"a procedure that is unknown":      {nil, "", appointments.RecordVisitInput{Procedures: []string{"LASER", "NOPE"}}, map[string]string{"input.procedures.1": "input.unknown"}},
			"a procedure no longer offered":    {nil, "", appointments.RecordVisitInput{Procedures: []string{"OLD"}}, map[string]string{"input.procedures.0": "input.unknown"}},
			"a procedure twice":                {nil, "", appointments.RecordVisitInput{Procedures: []string{"LASER", "LASER"}}, map[string]string{"input.procedures.1": "input.duplicate"}},
			"a doctor who is none":             {nil, "", appointments.RecordVisitInput{Doctor: &f.Staff[access.HQ].ID}, map[string]string{"input.doctor": "appointment.notADoctor"}},
			"a department from next door":      {nil, "", appointments.RecordVisitInput{Department: &f.Foreign.ID}, map[string]string{"input.department": "input.unknownRecord"}},
			"the dead after their death":       {f.As(access.GuideDesk), fault.GuardFailed, appointments.RecordVisitInput{Customer: dead.ID}, map[string]string{"DECEASED": "guard.deceased"}},
			"an appointment that is cancelled": {f.As(access.GuideDesk), fault.GuardFailed, appointments.RecordVisitInput{Appointment: &gone.ID}, map[string]string{"STATE": "guard.state"}},
			"a missed one, days after":         {f.As(access.GuideDesk), fault.GuardFailed, appointments.RecordVisitInput{Appointment: &missed.ID}, map[string]string{"SAME_DAY": "guard.sameDay"}},
		} {
			t.Run(name, func(t *testing.T) {
				if x.ctx == nil {
					x.ctx, x.kind = f.As(access.GuideDesk), fault.InvalidInput
				}
				if x.in.Customer == "" {
					x.in.Customer = c.ID
				}
				if x.in.ArrivedAt.IsZero() {
					x.in.ArrivedAt = at(f, 22, 9, 0)
				}
				refused(t, f, x.kind, x.names, func() error {
					_, err := appointments.RecordVisit(x.ctx, f.Desk, x.in)
					return err
				})
			})
		}
	})
}
