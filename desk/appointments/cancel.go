package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
)

// Cancel takes an appointment back before it begins, with the reason. The leads that counted on it are
// followed up again.
func Cancel(ctx context.Context, d *desk.Desk, id string, expectedVersion int, reason string) (*gen.Appointment, error) {
	return end(ctx, d, id, expectedVersion, reason, lifecycle.CancelAppointment, "appointment.cancelled", access.AppointmentWrite)
}

// Correct marks an appointment as entered by mistake, whatever its status; it leaves the rates, and the
// calls about it end. Only a supervisor may.
func Correct(ctx context.Context, d *desk.Desk, id string, expectedVersion int, reason string) (*gen.Appointment, error) {
	return end(ctx, d, id, expectedVersion, reason, lifecycle.EnterInError, "appointment.corrected", access.CallbackAssign)
}

func end(ctx context.Context, d *desk.Desk, id string, expectedVersion int, reason string,
	move lifecycle.AppointmentEvent, kind string, right access.Permission) (*gen.Appointment, error) {
	if _, err := access.Check(ctx, right); err != nil {
		return nil, err
	}
	var bad fault.Fields
	reason = desk.Line(&bad, "reason", reason, 1, 300)
	if err := bad.Err(); err != nil {
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
		status, err := lifecycle.NextAppointment(row.Status, move, booked.Facts(tx, row))
		if err != nil {
			return nil, err
		}
		ended, err := booked.Change(ctx, tx, row, func(u *gen.AppointmentUpdate) { u.SetStatus(status).SetCancelReason(reason) })
		if err != nil {
			return nil, err
		}
		text := desk.Text{Field: "reason", After: reason}
		if err := booked.Record(ctx, tx, ended, kind, map[string]any{"from": string(row.Status)}, text); err != nil {
			return nil, err
		}
		if err := booked.MoveLeads(ctx, tx, row.CustomerID, row.ID, lifecycle.UnbookLead); err != nil {
			return nil, err
		}
		return ended, sequence.Gone(ctx, tx, row.CustomerID, row.ID)
	})
}
