package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// CheckIn notes that the customer is here, on the appointment's own day (R108, R109). Somebody who was
// counted as missed and comes late on that day is checked in all the same, and the calls about the
// missed time are cancelled.
func CheckIn(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Appointment, error) {
	if _, err := access.Check(ctx, access.AppointmentWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Appointment, error) {
		row, err := Get(ctx, tx.Client, id)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(row.ID, expectedVersion, row.Version); err != nil {
			return nil, err
		}
		status, err := lifecycle.NextAppointment(row.Status, lifecycle.CheckIn, booked.Facts(tx, row))
		if err != nil {
			return nil, err
		}
		if tx.Place.Today(row.StartsAt) != tx.Place.Today(tx.Now) {
			return nil, blocked(lifecycle.SameDay)
		}
		here, err := booked.Change(ctx, tx, row, func(u *gen.AppointmentUpdate) {
			u.SetStatus(status).SetArrivedAt(tx.Now).ClearMissedAt()
		})
		if err != nil {
			return nil, err
		}
		late := row.Status == terms.AppointmentStatusNoshow
		e, err := booked.Happened(ctx, tx, here, "appointment.checkedIn", map[string]any{"late": late})
		if err != nil {
			return nil, err
		}
		if err := tellArrival(ctx, tx, here, e); err != nil {
			return nil, err
		}
		return here, arrived(ctx, tx, here.CustomerID, here.ID, tx.Now)
	})
}
