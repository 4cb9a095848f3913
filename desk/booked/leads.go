package booked

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/lead"
)

// MoveLeads moves the leads of a customer as the appointment says; conversion rests on data, never on a
// claim. A booking, an arrival concerns every lead that is still open; a cancelled or
// missed appointment those that counted on it; a purchase those who have arrived. A lead whose state
// does not know the move stays as it is.
func MoveLeads(ctx context.Context, tx *desk.Tx, customer, appointment string, event lifecycle.LeadEvent) error {
	rows, err := tx.Client.Lead.Query().Where(lead.CustomerID(customer)).Order(lead.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, l := range rows {
		if !concerns(l, appointment, event) {
			continue
		}
		next, err := lifecycle.NextLead(l.State, event)
		if fault.Is(err, fault.GuardFailed) {
			continue
		}
		if err != nil {
			return err
		}
		if err := moveLead(ctx, tx, l, next, appointment, event); err != nil {
			return err
		}
	}
	return nil
}

func concerns(l *gen.Lead, appointment string, event lifecycle.LeadEvent) bool {
	linked := appointment != "" && l.AppointmentID != nil && *l.AppointmentID == appointment
	switch event {
	case lifecycle.UnbookLead:
		return linked
	case lifecycle.ConvertLead:
		return l.State == terms.LeadStateArrived
	default:
		return linked || lifecycle.OpenLead(l.State)
	}
}

// leadKinds are the events of a lead's stream.
var leadKinds = map[lifecycle.LeadEvent]string{
	lifecycle.BookLead: "lead.booked", lifecycle.UnbookLead: "lead.unbooked",
	lifecycle.ArriveLead: "lead.arrived", lifecycle.ConvertLead: "lead.converted",
}

func moveLead(ctx context.Context, tx *desk.Tx, l *gen.Lead, next terms.LeadState, appointment string, event lifecycle.LeadEvent) error {
	up := tx.Client.Lead.Update().Where(lead.ID(l.ID), lead.Version(l.Version)).AddVersion(1).SetState(next)
	switch event {
	case lifecycle.BookLead:
		up.SetAppointmentID(appointment)
	case lifecycle.UnbookLead:
		up.ClearAppointmentID()
	case lifecycle.ArriveLead:
		up.ClearNextContactAt()
		if appointment != "" {
			up.SetAppointmentID(appointment)
		}
	}
	n, err := up.Save(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return fault.New(fault.Conflict, "fault.busy")
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: l.ID, Kind: leadKinds[event], Customer: l.CustomerID,
		Data: map[string]any{"from": string(l.State), "to": string(next), "appointment": appointment}})
	return err
}
