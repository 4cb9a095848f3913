package appointments

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
)

// Reschedule moves an appointment that is still to come, in place: the same record with a new time, and
// on another day with that day's number (R108). The event holds the old time. A reminder of the old time
// no longer counts.
func Reschedule(ctx context.Context, d *desk.Desk, id string, expectedVersion int, startsAt time.Time) (*gen.Appointment, error) {
	if _, err := access.Check(ctx, access.AppointmentWrite); err != nil {
		return nil, err
	}
	startsAt = startsAt.UTC().Truncate(time.Minute)
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Appointment, error) {
		row, err := Get(ctx, tx.Client, id)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(row.ID, expectedVersion, row.Version); err != nil {
			return nil, err
		}
		if _, err := sequence.Lock(ctx, tx, row.CustomerID); err != nil {
			return nil, err
		}
		var bad fault.Fields
		checkAhead(&bad, "startsAt", startsAt, tx.Now)
		bad.Require(!startsAt.Equal(row.StartsAt), "startsAt", "input.noChange")
		if !startsAt.Equal(row.StartsAt) {
			if err := checkFree(ctx, tx, &bad, "startsAt", row.CustomerID, startsAt); err != nil {
				return nil, err
			}
		}
		if err := bad.Err(); err != nil {
			return nil, err
		}
		status, err := lifecycle.NextAppointment(row.Status, lifecycle.MoveAppointment, booked.Facts(tx, row))
		if err != nil {
			return nil, err
		}
		number, err := reserve(ctx, tx, row.DoctorID, startsAt, row.ID, "startsAt")
		if err != nil {
			return nil, err
		}
		if tx.Place.Today(startsAt) == tx.Place.Today(row.StartsAt) {
			number = row.Number
		}
		was := map[string]any{"fromNumber": row.Number, "from": booked.Stamp(row.StartsAt), "to": booked.Stamp(startsAt)}
		moved, err := booked.Change(ctx, tx, row, func(u *gen.AppointmentUpdate) {
			u.SetStatus(status).SetNumber(number).SetReminded(false).SetStartsAt(startsAt).
				SetStartsOn(tx.Place.Today(startsAt).String()).
				SetLeadDays(daysBetween(workday.DateOf(row.BookedAt, tx.Place.Zone), tx.Place.Today(startsAt)))
		})
		if err != nil {
			return nil, err
		}
		return moved, booked.Record(ctx, tx, moved, "appointment.moved", was)
	})
}
