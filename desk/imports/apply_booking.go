package imports

import (
	"context"
	"time"

	"aftercare/desk/booked"
	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
)

// appointment writes a row of a file of appointments.
func (a *applier) appointment(ctx context.Context, e *entry) error {
	f := e.Fields
	who := a.who(e)
	if !e.alive() {
		return nil
	}
	starts := *f.Time("startsAt")
	at := starts
	if t := f.Time("bookedAt"); t != nil {
		at = *t
	}
	b := bulk.Appointment{
		Customer: who, Doctor: e.doctor, Department: e.department, BookedAt: at, StartsAt: starts, Reminded: f.Bool("reminded"),
		Status: terms.AppointmentStatus(f.Text("status")), Age: age(f.Int("ageAtBooking")), Note: f.Text("note"),
		By: a.run.StartedBy, Import: a.imported(e), CreatedAt: a.tx.Now,
	}
	if b.Status == "" {
		b.Status = terms.AppointmentStatusBooked
	}
	e.deceased = e.deceased || a.dead[who]
	if e.awaitsTheDead(a.tx.Now) {
		b.Status, b.Reason = terms.AppointmentStatusCancelled, booked.Death
	}
	if e.verdict == New {
		e.result = a.w.Appointment(b)
	} else if err := a.rebook(ctx, e, b); err != nil {
		return err
	}
	switch b.Status {
	case terms.AppointmentStatusArrived, terms.AppointmentStatusCheckedIn, terms.AppointmentStatusFulfilled:
		return a.arrived(ctx, e, starts)
	}
	return nil
}

// awaitsTheDead tells whether a row books a time to come for a customer who has died, as far as the row
// and the card tell. Such an appointment is cancelled from the beginning.
func (e *entry) awaitsTheDead(now time.Time) bool {
	starts, status := e.Fields.Time("startsAt"), terms.AppointmentStatus(e.Fields.Text("status"))
	return (e.deceased || e.Fields.Day("customer.deceasedAt") != "") && starts != nil && starts.After(now) &&
		(status == "" || lifecycle.Expected(status))
}

// rebook brings an appointment in line with what the file says now.
func (a *applier) rebook(ctx context.Context, e *entry, b bulk.Appointment) error {
	row := a.w.Settled(b)
	up := a.tx.Client.Appointment.Update().Where(appointment.ID(e.result)).AddVersion(1).
		SetStatus(row.Status).SetStartsAt(row.StartsAt).SetStartsOn(row.StartsOn).SetBookedAt(row.BookedAt).SetLeadDays(row.LeadDays).
		SetReminded(row.Reminded).SetNillableAgeAtBooking(row.AgeAtBooking).SetNillableDoctorID(row.DoctorID).
		SetNillableDepartmentID(row.DepartmentID).SetNillableNote(row.Note).SetNillableCancelReason(row.CancelReason)
	up.ClearArrivedAt().ClearMissedAt()
	if row.ArrivedAt != nil {
		up.SetArrivedAt(*row.ArrivedAt).ClearRecoveredAt()
	}
	if row.MissedAt != nil {
		up.SetMissedAt(*row.MissedAt)
	}
	if err := up.Exec(ctx); err != nil {
		return err
	}
	a.w.Came(row.CustomerID)
	return a.changed(ctx, e, "appointment", row.CustomerID, nil)
}

// visit writes a row of a file of visits.
func (a *applier) visit(ctx context.Context, e *entry) error {
	f := e.Fields
	at, who := *f.Time("arrivedAt"), a.who(e)
	if !e.alive() {
		return nil
	}
	v := bulk.Visit{
		Customer: who, ArrivedAt: at, Doctor: e.doctor, Department: e.department, Purpose: f.Text("purpose"),
		Purchased: f.Bool("purchased"), AmountFen: f.Int("amount"), By: a.run.StartedBy, RecordedAt: a.tx.Now, Import: a.imported(e),
	}
	for _, p := range e.procedures {
		id, err := a.procedure(ctx, p)
		if err != nil {
			return err
		}
		v.Procedures = append(v.Procedures, bulk.Procedure{ID: id, Code: p.code})
	}
	if e.verdict == New {
		e.result = a.w.Visit(v)
	} else if err := a.revisit(ctx, e, v); err != nil {
		return err
	}
	return a.arrived(ctx, e, at)
}

// revisit brings a visit in line with what the file says now.
func (a *applier) revisit(ctx context.Context, e *entry, v bulk.Visit) error {
	up := a.tx.Client.Visit.UpdateOneID(e.result).SetArrivedAt(v.ArrivedAt).SetPurchased(v.Purchased).SetNillableAmountFen(v.AmountFen).ClearProcedures()
	for _, p := range v.Procedures {
		up.AddProcedureIDs(p.ID)
	}
	if v.Doctor != "" {
		up.SetDoctorID(v.Doctor)
	}
	if v.Department != "" {
		up.SetDepartmentID(v.Department)
	}
	if v.Purpose != "" {
		up.SetPurpose(v.Purpose)
	}
	if err := up.Exec(ctx); err != nil {
		return err
	}
	a.w.Visited(v.Customer)
	return a.changed(ctx, e, "visit", v.Customer, nil)
}

// who is the customer of a row, made from it where nobody knows them yet.
func (a *applier) who(e *entry) string {
	if e.newcomer {
		e.customer = a.newCustomer(e, "customer.", e.Person)
	}
	return e.customer
}

// arrived ends the calls that wanted this arrival, where they were planned before it: a file of the past
// does not end the calls of today.
func (a *applier) arrived(ctx context.Context, e *entry, at time.Time) error {
	if e.newcomer {
		return nil
	}
	waiting, err := a.tx.Client.Callback.Query().Where(callback.CustomerID(e.customer), callback.Open(true), callback.CreatedAtLT(at)).Exist(ctx)
	if err != nil || !waiting {
		return err
	}
	_, err = sequence.Stop(ctx, a.tx, e.customer, followup.Arrival)
	return err
}

// procedure is the treatment of the hospital's list; an unknown one is added to it as general.
func (a *applier) procedure(ctx context.Context, p known) (string, error) {
	if p.id != "" {
		return p.id, nil
	}
	row, err := a.newProcedure(ctx, p.code)
	if err != nil {
		return "", err
	}
	return row.ID, nil
}

func age(n *int64) *int {
	if n == nil {
		return nil
	}
	v := int(*n)
	return &v
}
