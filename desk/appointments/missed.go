package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
)

// MarkMissedIn counts an appointment as missed once the grace after its start has passed (R100); the
// sweep that finds such appointments calls it as the system, in its own transaction. missed_at is the
// end of the grace, however late the sweep runs. The leads that counted on the appointment are followed
// up again. GUARD_FAILED when it is too early or the customer has come, CONFLICT when somebody changes
// it at this moment.
func MarkMissedIn(ctx context.Context, tx *desk.Tx, id string) (*gen.Appointment, error) {
	row, err := Get(ctx, tx.Client, id)
	if err != nil {
		return nil, err
	}
	status, err := lifecycle.NextAppointment(row.Status, lifecycle.Miss, booked.Facts(tx, row))
	if err != nil {
		return nil, err
	}
	missed, err := booked.Change(ctx, tx, row, func(u *gen.AppointmentUpdate) {
		u.SetStatus(status).SetMissedAt(row.StartsAt.Add(tx.Place.Grace))
	})
	if err != nil {
		return nil, err
	}
	if err := booked.Record(ctx, tx, missed, "appointment.missed", nil); err != nil {
		return nil, err
	}
	return missed, booked.MoveLeads(ctx, tx, row.CustomerID, row.ID, lifecycle.UnbookLead)
}
