// Package appointments is what happens between a booking and a visit: book, move, cancel, check in,
// miss, correct, record what a visit was (R100, R108 to R113). Which move a status allows is asked of
// domain/lifecycle. A missed or cancelled appointment is never changed back: a linked new one is made,
// so that the rates stay true.
//
// An arrival ends the calls that wanted it, makes good what was missed within 30 days, and moves the
// leads of that person; the package never plans a call and never changes a customer's own data.
package appointments

import (
	"context"

	"aftercare/desk/booked"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

const (
	horizonYears = 2  // how far ahead a time may be booked
	recoveryDays = 30 // how long after a missed time an arrival still makes it good
)

// Get reads an appointment that the viewer may see; every other one is NOT_FOUND.
func Get(ctx context.Context, c *gen.Client, id string) (*gen.Appointment, error) {
	return booked.Get(ctx, c, id)
}

// mayRead refuses those who see no appointments of customers at all.
func mayRead(ctx context.Context) error {
	v, err := access.Check(ctx, access.CustomerRead)
	if err == nil && !v.Sees("Customer.appointments", true) {
		return fault.Denied(string(access.CustomerRead))
	}
	return err
}

// blocked is GUARD_FAILED with one guard of the catalogue.
func blocked(code lifecycle.Code) error {
	for _, g := range lifecycle.GuardCatalogue() {
		if g.Code == string(code) {
			return fault.Blocked(g)
		}
	}
	return fault.Blocked(fault.Guard{Code: string(code)})
}

// givenBack are the statuses that no longer take a place of their slot.
var givenBack = []terms.AppointmentStatus{
	terms.AppointmentStatusCancelled, terms.AppointmentStatusNoshow, terms.AppointmentStatusEnteredInError,
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
