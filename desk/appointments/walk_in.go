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
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/procedure"
)

// RegisterWalkIn enters a customer who came without an appointment: one for the present minute is made and
// checked in at once, with the next number of the day (R109). It takes no place of a doctor's slot, for whoever
// walks in waits. It does what every arrival does: calls that wanted it end, a missed time is made good, leads
// move.
// Refused is a time outside the window of lifecycle.WalkIn, and somebody who has an appointment today, who
// is checked in for that one, or who is here already. Guard DECEASED.
func RegisterWalkIn(ctx context.Context, d *desk.Desk, in RegisterWalkInInput) (*gen.Appointment, error) {
	if _, err := access.Check(ctx, access.AppointmentWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Appointment, error) {
		if _, err := customers.Get(ctx, tx.Client, in.Customer); err != nil {
			return nil, err
		}
		who, err := sequence.Lock(ctx, tx, in.Customer)
		if err != nil {
			return nil, err
		}
		w, err := readWalkIn(ctx, tx, who, in)
		if err != nil {
			return nil, err
		}
		if who.DeceasedAt != nil {
			return nil, blocked(lifecycle.Deceased)
		}
		number, err := reserve(ctx, tx, nil, w.startsAt, "", "input.arrivedAt")
		if err != nil {
			return nil, err
		}
		row, err := tx.Client.Appointment.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetNumber(number).SetCustomerID(who.ID).SetNillableDoctorID(w.doctor).SetNillableDepartmentID(w.department).
			SetOrigin(terms.AppointmentOriginWalkIn).SetNillableProcedure(w.procedure).SetNillableNote(w.note).
			SetBookedAt(tx.Now).SetBookedBy(tx.Viewer.Staff).SetStartsAt(w.startsAt).SetStartsOn(tx.Place.Today(w.startsAt).String()).
			SetStatus(terms.AppointmentStatusCheckedIn).SetArrivedAt(w.startsAt).
			SetNillableAgeAtBooking(age(who.BirthDate, tx.Place.Today(tx.Now))).Save(ctx)
		if err != nil {
			return nil, err
		}
		if err := booked.Record(ctx, tx, row, "appointment.walkedIn", map[string]any{"doctor": deref(row.DoctorID)}); err != nil {
			return nil, err
		}
		return row, arrived(ctx, tx, who.ID, row.ID, w.startsAt)
	})
}

// walkIn is a checked arrival without an appointment.
type walkIn struct {
	booking
	procedure *string // code
}

func readWalkIn(ctx context.Context, tx *desk.Tx, who *gen.Customer, in RegisterWalkInInput) (walkIn, error) {
	var bad fault.Fields
	w := walkIn{booking: booking{startsAt: tx.Now.UTC().Truncate(time.Minute), note: desk.MaybeProse(&bad, "input.note", in.Note, 500)}}
	if in.ArrivedAt != nil {
		w.startsAt = in.ArrivedAt.UTC().Truncate(time.Minute)
		bad.Require(lifecycle.WalkIn(w.startsAt, tx.Now, tx.Place.Zone), "input.arrivedAt", "appointment.walkInTime", "minutes", int(lifecycle.WalkInWindow/time.Minute))
	}
	var err error
	if w.doctor, w.department, err = readPlace(ctx, tx, &bad, in.Doctor, in.Department); err != nil {
		return w, err
	}
	if in.Procedure != nil {
		offered, err := tx.Client.Procedure.Query().Where(procedure.Code(*in.Procedure), procedure.Active(true)).Exist(ctx)
		if err != nil {
			return w, err
		}
		bad.Require(offered, "input.procedure", "input.unknown", "value", *in.Procedure)
		w.procedure = in.Procedure
	}
	if err := notExpected(ctx, tx, &bad, who.ID, w.startsAt); err != nil {
		return w, err
	}
	return w, bad.Err()
}

// notExpected refuses somebody who has an appointment on the day, for that one is checked in, though it was
// missed; and somebody who is here already.
func notExpected(ctx context.Context, tx *desk.Tx, bad *fault.Fields, customer string, at time.Time) error {
	row, err := tx.Client.Appointment.Query().Where(
		appointment.CustomerID(customer), appointment.StartsOn(tx.Place.Today(at).String()),
		appointment.StatusIn(terms.AppointmentStatusBooked, terms.AppointmentStatusNoshow, terms.AppointmentStatusArrived, terms.AppointmentStatusCheckedIn),
	).Order(appointment.ByStartsAt(), appointment.ByID()).First(desk.Elevate(ctx, "appointments of the day"))
	if gen.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	key := "appointment.bookedToday"
	if row.ArrivedAt != nil {
		key = "appointment.hereAlready"
	}
	bad.Add("input.customer", key, "number", row.Number, "at", booked.Stamp(row.StartsAt))
	return nil
}
