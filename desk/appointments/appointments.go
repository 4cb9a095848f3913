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
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

const (
	horizonYears = 2  // how far ahead a time may be booked
	recoveryDays = 30 // how long after a missed time an arrival still makes it good
)

// Get reads an appointment that the viewer may see; every other one is NOT_FOUND.
func Get(ctx context.Context, c *gen.Client, id string) (*gen.Appointment, error) {
	row, err := c.Appointment.Query().Where(appointment.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("appointment")
	}
	return row, err
}

// mayRead refuses those who see no appointments of customers at all.
func mayRead(ctx context.Context) error {
	v, err := access.Check(ctx, access.CustomerRead)
	if err == nil && !v.Sees("Customer.appointments", true) {
		return fault.Denied(string(access.CustomerRead))
	}
	return err
}

// change writes a move of an appointment onto the version that was read.
func change(ctx context.Context, tx *desk.Tx, row *gen.Appointment, set func(*gen.AppointmentUpdate)) (*gen.Appointment, error) {
	up := tx.Client.Appointment.Update().Where(appointment.ID(row.ID), appointment.Version(row.Version)).AddVersion(1)
	set(up)
	n, err := up.Save(ctx)
	err = desk.Locked(n, err, func() (int, error) {
		now, err := Get(ctx, tx.Client, row.ID)
		if err != nil {
			return 0, err
		}
		return now.Version, nil
	})
	if err != nil {
		return nil, err
	}
	return Get(ctx, tx.Client, row.ID)
}

// record writes what happened to an appointment into its stream.
func record(ctx context.Context, tx *desk.Tx, row *gen.Appointment, kind string, data map[string]any, texts ...desk.Text) error {
	if data == nil {
		data = map[string]any{}
	}
	data["number"] = row.Number
	data["startsAt"] = stamp(row.StartsAt)
	_, err := tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: kind, Customer: row.CustomerID, Data: data, Texts: texts})
	return err
}

// facts is what the guards of the machine look at now.
func facts(tx *desk.Tx, row *gen.Appointment) lifecycle.AppointmentFacts {
	return lifecycle.AppointmentFacts{StartsAt: row.StartsAt, Now: tx.Now, Grace: tx.Place.Grace, Zone: tx.Place.Zone}
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

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
