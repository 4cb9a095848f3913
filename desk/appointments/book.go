package appointments

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

// Book reserves a time for a customer and issues the number of that day (R108, R109). A booking ends
// the calls that ask for one, and moves the customer's leads. Times are kept to the minute.
func Book(ctx context.Context, d *desk.Desk, in BookAppointmentInput) (*gen.Appointment, error) {
	if _, err := access.Check(ctx, access.AppointmentWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Appointment, error) {
		return BookIn(ctx, tx, in)
	})
}

// BookIn is Book inside another action's transaction; that action has checked APPOINTMENT_WRITE or lets
// the booking follow from a call. Paths of refused fields begin with "input"; see desk.Below.
func BookIn(ctx context.Context, tx *desk.Tx, in BookAppointmentInput) (*gen.Appointment, error) {
	if in.Customer == nil || *in.Customer == "" {
		return nil, fault.Invalid("input.customer", "input.required")
	}
	if _, err := customers.Get(ctx, tx.Client, *in.Customer); err != nil {
		return nil, err
	}
	who, err := sequence.Lock(ctx, tx, *in.Customer) // so that no death is entered in between
	if err != nil {
		return nil, err
	}
	b, err := readBooking(ctx, tx, who, in)
	if err != nil {
		return nil, err
	}
	if who.DeceasedAt != nil {
		return nil, blocked(lifecycle.Deceased)
	}
	number, err := reserve(ctx, tx, b.doctor, b.startsAt, "", "input.startsAt")
	if err != nil {
		return nil, err
	}
	row, err := tx.Client.Appointment.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetNumber(number).SetCustomerID(who.ID).SetNillableDoctorID(b.doctor).SetNillableDepartmentID(b.department).
		SetBookedAt(tx.Now).SetBookedBy(tx.Viewer.Staff).SetStartsAt(b.startsAt).SetStartsOn(tx.Place.Today(b.startsAt).String()).
		SetLeadDays(daysBetween(tx.Place.Today(tx.Now), tx.Place.Today(b.startsAt))).
		SetStatus(terms.AppointmentStatusBooked).SetNillableAgeAtBooking(age(who.BirthDate, tx.Place.Today(tx.Now))).
		SetNillableReplacesID(in.Replaces).SetNillableNote(b.note).Save(ctx)
	if err != nil {
		return nil, err
	}
	data := map[string]any{"doctor": deref(row.DoctorID), "replaces": deref(row.ReplacesID)}
	if err := booked.Record(ctx, tx, row, "appointment.booked", data); err != nil {
		return nil, err
	}
	if err := booked.MoveLeads(ctx, tx, row.CustomerID, row.ID, lifecycle.BookLead); err != nil {
		return nil, err
	}
	_, err = sequence.Stop(ctx, tx, row.CustomerID, followup.Rebooked)
	return row, err
}

// booking is a checked wish for a time.
type booking struct {
	startsAt                 time.Time
	doctor, department, note *string
}

func readBooking(ctx context.Context, tx *desk.Tx, who *gen.Customer, in BookAppointmentInput) (booking, error) {
	var bad fault.Fields
	b := booking{startsAt: in.StartsAt.UTC().Truncate(time.Minute), note: desk.MaybeProse(&bad, "input.note", in.Note, 500)}
	checkAhead(&bad, "input.startsAt", b.startsAt, tx.Now)
	var err error
	if b.doctor, b.department, err = readPlace(ctx, tx, &bad, in.Doctor, in.Department); err != nil {
		return b, err
	}
	if err := checkReplaced(ctx, tx, &bad, who, in.Replaces); err != nil {
		return b, err
	}
	if err := checkFree(ctx, tx, &bad, "input.startsAt", who.ID, b.startsAt); err != nil {
		return b, err
	}
	return b, bad.Err()
}

// checkReplaced refuses to replace what is no time of this customer, still stands, or has been replaced.
func checkReplaced(ctx context.Context, tx *desk.Tx, bad *fault.Fields, who *gen.Customer, id *string) error {
	if id == nil {
		return nil
	}
	old, err := Get(ctx, tx.Client, *id)
	if fault.Is(err, fault.NotFound) || err == nil && old.CustomerID != who.ID {
		bad.Add("input.replaces", "input.unknownRecord")
		return nil
	}
	if err != nil {
		return err
	}
	bad.Require(lifecycle.Rebookable(old.Status), "input.replaces", "appointment.notRebookable", "status", string(old.Status))
	next, err := tx.Client.Appointment.Query().Where(appointment.ReplacesID(old.ID)).First(desk.Elevate(ctx, "what replaces a time"))
	if gen.IsNotFound(err) {
		return nil
	}
	if err == nil {
		bad.Add("input.replaces", "appointment.replacedAlready", "number", next.Number, "day", next.StartsOn)
	}
	return err
}

// checkFree refuses a second time for one person at one instant: one of both would be a no-show. The
// customer's row is locked.
func checkFree(ctx context.Context, tx *desk.Tx, bad *fault.Fields, path, customer string, at time.Time) error {
	other, err := tx.Client.Appointment.Query().Where(
		appointment.CustomerID(customer), appointment.StartsAt(at), appointment.StatusIn(lifecycle.ExpectedStatuses()...),
	).First(desk.Elevate(ctx, "the customer's other times"))
	if gen.IsNotFound(err) {
		return nil
	}
	if err == nil {
		bad.Add(path, "appointment.sameTime", "number", other.Number)
	}
	return err
}

// checkAhead refuses a time that has begun or lies too far ahead.
func checkAhead(bad *fault.Fields, path string, at, now time.Time) {
	switch {
	case !at.After(now):
		bad.Add(path, "input.mustBeFuture")
	case at.After(now.AddDate(horizonYears, 0, 0)):
		bad.Add(path, "input.tooFar")
	}
}

// daysBetween is how many days lie from one day to the other.
func daysBetween(from, to workday.Date) int {
	return int(to.In(time.UTC).Sub(from.In(time.UTC)).Hours() / 24)
}

// age is the full years of life on a day, nil when the birth is not known.
func age(birth *string, on workday.Date) *int {
	if birth == nil {
		return nil
	}
	b, err := workday.ParseDate(*birth)
	if err != nil {
		return nil
	}
	years := on.Year - b.Year
	if on.Month < b.Month || on.Month == b.Month && on.Day < b.Day {
		years--
	}
	return &years
}
