package bulk_test

import "aftercare/ent/gen"

// The records of the actions, by short names.
type (
	leadRow        = gen.Lead
	customerRow    = gen.Customer
	appointmentRow = gen.Appointment
	visitRow       = gen.Visit
	complaintRow   = gen.Complaint
	callbackRow    = gen.Callback
)
