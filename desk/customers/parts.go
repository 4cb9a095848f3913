package customers

import (
	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/visit"
)

// The lists that hang on a card. Whoever shows one has asked access about its field first; the row rules
// of each table hold besides, so that a timeline tells nobody of a case that is not theirs.

// Visits gives a customer's visits.
func Visits(d *desk.Desk, id string) *gen.VisitQuery {
	return d.Client().Visit.Query().Where(visit.CustomerID(id))
}

// Appointments gives a customer's appointments.
func Appointments(d *desk.Desk, id string) *gen.AppointmentQuery {
	return d.Client().Appointment.Query().Where(appointment.CustomerID(id))
}

// Callbacks gives a customer's callbacks.
func Callbacks(d *desk.Desk, id string) *gen.CallbackQuery {
	return d.Client().Callback.Query().Where(callback.CustomerID(id))
}

// Complaints gives a customer's complaints as far as the viewer sees them.
func Complaints(d *desk.Desk, id string) *gen.ComplaintQuery {
	return d.Client().Complaint.Query().Where(complaint.CustomerID(id))
}

// Timeline gives what happened to a customer.
func Timeline(d *desk.Desk, id string) *gen.EventQuery {
	return d.Client().Event.Query().Where(event.CustomerID(id))
}
