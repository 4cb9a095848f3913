package appointments

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/procedure"
)

const maxProcedures = 20

// lateYears is how long after it a visit can still be written down by hand; older ones are imported.
const lateYears = 1

// seen is a checked visit.
type seen struct {
	arrivedAt          time.Time
	appointment        *gen.Appointment
	doctor, department *string
	purpose            *string
	purchased          bool
	amount             *int64
	procedures         []*gen.Procedure
}

// readVisit checks a visit against the records it names; what the appointment says about doctor and
// department holds where nothing else is given.
func readVisit(ctx context.Context, tx *desk.Tx, who *gen.Customer, in RecordVisitInput) (seen, error) {
	var bad fault.Fields
	p := seen{arrivedAt: in.ArrivedAt.UTC(), purchased: in.Purchased, amount: in.Amount,
		purpose: desk.MaybeLine(&bad, "input.purpose", in.Purpose, 200)}
	bad.Require(!p.arrivedAt.After(tx.Now), "input.arrivedAt", "input.mustBePast")
	bad.Require(p.arrivedAt.After(tx.Now.AddDate(-lateYears, 0, 0)), "input.arrivedAt", "visit.tooOld")
	bad.Require(who.BirthDate == nil || tx.Place.Today(p.arrivedAt).String() >= *who.BirthDate, "input.arrivedAt", "input.beforeBirth")
	bad.Require(in.Amount == nil || *in.Amount >= 0, "input.amount", "input.decimal")
	bad.Require(in.Purchased || in.Amount == nil || *in.Amount == 0, "input.amount", "visit.amountWithoutPurchase")
	var err error
	if p.doctor, p.department, err = readPlace(ctx, tx, &bad, in.Doctor, in.Department); err != nil {
		return p, err
	}
	if p.procedures, err = readProcedures(ctx, tx, &bad, in.Procedures); err != nil {
		return p, err
	}
	if in.Appointment == nil {
		return p, bad.Err()
	}
	ap, err := Get(ctx, tx.Client, *in.Appointment)
	switch {
	case fault.Is(err, fault.NotFound) || err == nil && ap.CustomerID != who.ID:
		bad.Add("input.appointment", "input.unknownRecord")
		return p, bad.Err()
	case err != nil:
		return p, err
	}
	bad.Require(!tx.Place.Today(p.arrivedAt).Before(tx.Place.Today(ap.StartsAt)), "input.arrivedAt", "visit.beforeAppointment", "day", ap.StartsOn)
	if ap.ArrivedAt != nil {
		// People write down the minute.
		bad.Require(!p.arrivedAt.Before(ap.ArrivedAt.Truncate(time.Minute)), "input.arrivedAt", "visit.beforeArrival", "at", *ap.ArrivedAt)
	}
	p.appointment = ap
	if p.doctor == nil {
		p.doctor = ap.DoctorID
	}
	if p.department == nil {
		p.department = ap.DepartmentID
	}
	return p, bad.Err()
}

// readProcedures finds the procedures by their codes; every code must be of the hospital's active list.
func readProcedures(ctx context.Context, tx *desk.Tx, bad *fault.Fields, codes []string) ([]*gen.Procedure, error) {
	if len(codes) == 0 {
		return nil, nil
	}
	bad.Require(len(codes) <= maxProcedures, "input.procedures", "input.range", "min", 0, "max", maxProcedures)
	rows, err := tx.Client.Procedure.Query().Where(procedure.CodeIn(codes...), procedure.Active(true)).All(ctx)
	if err != nil {
		return nil, err
	}
	byCode := map[string]*gen.Procedure{}
	for _, r := range rows {
		byCode[r.Code] = r
	}
	var out []*gen.Procedure
	named := map[string]bool{}
	for i, c := range codes {
		at := desk.At("input.procedures", i)
		switch r := byCode[c]; {
		case r == nil:
			bad.Add(at, "input.unknown", "value", c)
		case named[c]:
			bad.Add(at, "input.duplicate", "value", c)
		default:
			out = append(out, r)
		}
		named[c] = true
	}
	return out, nil
}

// fulfil ends an appointment with a visit. One that was counted as missed although the customer came on
// its day is checked in first.
func fulfil(ctx context.Context, tx *desk.Tx, row *gen.Appointment, at time.Time) error {
	f := booked.Facts(tx, row)
	status := row.Status
	if status == terms.AppointmentStatusNoshow {
		f.Now = at
		var err error
		if status, err = lifecycle.NextAppointment(status, lifecycle.CheckIn, f); err != nil {
			return err
		}
	}
	status, err := lifecycle.NextAppointment(status, lifecycle.Fulfil, f)
	if err != nil {
		return err
	}
	done, err := booked.Change(ctx, tx, row, func(u *gen.AppointmentUpdate) {
		u.SetStatus(status).ClearMissedAt()
		if row.ArrivedAt == nil {
			u.SetArrivedAt(at)
		}
	})
	if err != nil {
		return err
	}
	return booked.Record(ctx, tx, done, "appointment.fulfilled", map[string]any{"arrivedAt": booked.Stamp(at)})
}
