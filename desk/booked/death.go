package booked

import (
	"context"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

// Death is the reason that stands with an appointment that a death has cancelled; nobody wrote it.
const Death = "DECEASED"

// Died cancels every appointment to which a customer who has died was still to come, in the caller's
// transaction, each with its event. Leads that counted on one lose it. It gives how many were cancelled;
// doing it twice cancels nothing more, and taking the death back brings none of them back.
func Died(ctx context.Context, tx *desk.Tx, customer string) (int, error) {
	ctx = desk.Elevate(ctx, "appointments of somebody who has died")
	q := tx.Client.Appointment.Query().Where(
		appointment.CustomerID(customer), appointment.StartsAtGT(tx.Now), appointment.StatusIn(lifecycle.ExpectedStatuses()...),
	).Order(appointment.ByStartsAt(), appointment.ByID())
	q.Modify(held)
	rows, err := q.All(ctx)
	if err != nil {
		return 0, err
	}
	for _, row := range rows {
		status, err := lifecycle.NextAppointment(row.Status, lifecycle.CancelAppointment, Facts(tx, row))
		if err != nil {
			return 0, err
		}
		gone, err := Change(ctx, tx, row, func(u *gen.AppointmentUpdate) { u.SetStatus(status).SetCancelReason(Death) })
		if err != nil {
			return 0, err
		}
		if err := Record(ctx, tx, gone, "appointment.cancelledByDeath", map[string]any{"from": string(row.Status)}); err != nil {
			return 0, err
		}
		if err := MoveLeads(ctx, tx, customer, row.ID, lifecycle.UnbookLead); err != nil {
			return 0, err
		}
	}
	return len(rows), nil
}

// ByDeath tells whether the customer's death cancelled an appointment.
func ByDeath(row *gen.Appointment) bool {
	return row.Status == terms.AppointmentStatusCancelled && row.CancelReason != nil && *row.CancelReason == Death
}

// Facts is what the guards of the machine look at now.
func Facts(tx *desk.Tx, row *gen.Appointment) lifecycle.AppointmentFacts {
	return lifecycle.AppointmentFacts{StartsAt: row.StartsAt, Now: tx.Now, Grace: tx.Place.Grace, Zone: tx.Place.Zone}
}

// held keeps others from moving the rows that were read. SQLite has one writer and needs no lock.
func held(s *sql.Selector) {
	if s.Dialect() == dialect.MySQL {
		s.ForUpdate()
	}
}
