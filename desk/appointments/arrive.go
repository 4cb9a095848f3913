package appointments

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

// arrived does what an arrival means beyond its own record: it ends the calls that wanted it (R101),
// makes good what the customer missed within 30 days before, and moves the leads (R112). id is the
// appointment that is kept, empty when there is none.
func arrived(ctx context.Context, tx *desk.Tx, customer, id string, at time.Time) error {
	if err := recover30(ctx, tx, customer, at); err != nil {
		return err
	}
	if err := booked.MoveLeads(ctx, tx, customer, id, lifecycle.ArriveLead); err != nil {
		return err
	}
	_, err := sequence.Stop(ctx, tx, customer, followup.Arrival)
	return err
}

// recover30 marks the missed appointments that this arrival makes good.
func recover30(ctx context.Context, tx *desk.Tx, customer string, at time.Time) error {
	missed, err := tx.Client.Appointment.Query().Where(
		appointment.CustomerID(customer), appointment.StatusEQ(terms.AppointmentStatusNoshow), appointment.RecoveredAtIsNil(),
		appointment.StartsAtGTE(at.AddDate(0, 0, -recoveryDays)), appointment.StartsAtLT(at),
	).Order(appointment.ByStartsAt(), appointment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, m := range missed {
		good, err := booked.Change(ctx, tx, m, func(u *gen.AppointmentUpdate) { u.SetRecoveredAt(at) })
		if fault.Is(err, fault.Conflict) {
			return fault.New(fault.Conflict, "fault.busy") // not the record whose version the caller knows
		}
		if err != nil {
			return err
		}
		if err := booked.Record(ctx, tx, good, "appointment.recovered", map[string]any{"arrivedAt": booked.Stamp(at)}); err != nil {
			return err
		}
	}
	return nil
}
