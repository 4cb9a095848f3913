package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/notices"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/lead"
)

// tellArrival tells those who wait for the customer: the doctor of the appointment, the customer's owner,
// whoever courts an open lead, and who carries an open case of this person.
func tellArrival(ctx context.Context, tx *desk.Tx, row *gen.Appointment, e *gen.Event) error {
	inside := desk.Elevate(ctx, "who waits for the customer")
	people := []string{deref(row.DoctorID)}
	for _, ask := range []func() ([]string, error){
		func() ([]string, error) {
			return tx.Client.Customer.Query().Where(customer.ID(row.CustomerID), customer.OwnerIDNotNil()).
				Select(customer.FieldOwnerID).Strings(inside)
		},
		func() ([]string, error) {
			return tx.Client.Lead.Query().Where(lead.CustomerID(row.CustomerID), lead.StateIn(lifecycle.OpenLeadStates()...), lead.ConsultantIDNotNil()).
				Select(lead.FieldConsultantID).Strings(inside)
		},
		func() ([]string, error) {
			return tx.Client.Complaint.Query().Where(complaint.CustomerID(row.CustomerID), complaint.Open(true), complaint.OwnerIDNotNil()).
				Select(complaint.FieldOwnerID).Strings(inside)
		},
	} {
		more, err := ask()
		if err != nil {
			return err
		}
		people = append(people, more...)
	}
	return notices.Tell(ctx, tx, e, people, "appointment.arrived", row.ID, map[string]any{"number": row.Number, "startsAt": booked.Stamp(row.StartsAt)})
}
