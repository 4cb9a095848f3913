// Package booked writes the record of an appointment, its stream and the leads that count on it. It is what
// the topics that touch appointments have in common; it knows no input and no right, and decides no move:
// that is asked of domain/lifecycle.
package booked

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

// Get reads an appointment that the viewer may see; every other one is NOT_FOUND.
func Get(ctx context.Context, c *gen.Client, id string) (*gen.Appointment, error) {
	row, err := c.Appointment.Query().Where(appointment.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("appointment")
	}
	return row, err
}

// Change writes a move of an appointment onto the version that was read.
func Change(ctx context.Context, tx *desk.Tx, row *gen.Appointment, set func(*gen.AppointmentUpdate)) (*gen.Appointment, error) {
	up := tx.Client.Appointment.Update().Where(appointment.ID(row.ID), appointment.Version(row.Version)).AddVersion(1)
	set(up)
	n, err := up.Save(ctx)
	err = desk.Written(tx, row, n, err, func() (*gen.Appointment, error) { return Get(ctx, tx.Client, row.ID) })
	if err != nil {
		return nil, err
	}
	return up.Applied(row), nil
}

// Record writes what happened to an appointment into its stream.
func Record(ctx context.Context, tx *desk.Tx, row *gen.Appointment, kind string, data map[string]any, texts ...desk.Text) error {
	_, err := Happened(ctx, tx, row, kind, data, texts...)
	return err
}

// Happened is Record for who tells people of the event.
func Happened(ctx context.Context, tx *desk.Tx, row *gen.Appointment, kind string, data map[string]any, texts ...desk.Text) (*gen.Event, error) {
	if data == nil {
		data = map[string]any{}
	}
	data["number"] = row.Number
	data["startsAt"] = Stamp(row.StartsAt)
	return tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: kind, Customer: row.CustomerID, Data: data, Texts: texts})
}

// Stamp is how an instant stands in the data of an event.
func Stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }
