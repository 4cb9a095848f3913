package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/gen/visit"
)

// List gives the appointments of a day of the hospital's zone, a doctor and some statuses; what is left
// out does not narrow. The list is read by start, then id.
func List(ctx context.Context, d *desk.Desk, day, doctor *string, status []terms.AppointmentStatus) (*gen.AppointmentQuery, error) {
	if err := mayRead(ctx); err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	q := d.Client().Appointment.Query()
	if day != nil {
		date, err := workday.ParseDate(*day)
		if err != nil {
			return nil, fault.Invalid("day", "input.date")
		}
		q.Where(appointment.StartsAtGTE(date.In(place.Zone)), appointment.StartsAtLT(date.AddDays(1).In(place.Zone)))
	}
	if doctor != nil {
		q.Where(appointment.DoctorID(*doctor))
	}
	if len(status) > 0 {
		q.Where(appointment.StatusIn(status...))
	}
	return q, nil
}

// One is the query of a single appointment, for reading outside an action. Who sees no appointments gets
// NOT_FOUND, as for one that does not exist.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.AppointmentQuery, error) {
	err := mayRead(ctx)
	if fault.Is(err, fault.Forbidden) {
		return nil, fault.Missing("appointment")
	}
	return d.Client().Appointment.Query().Where(appointment.ID(id)), err
}

// OneVisit is the query of a single visit, for the answer to recording it.
func OneVisit(d *desk.Desk, id string) *gen.VisitQuery {
	return d.Client().Visit.Query().Where(visit.ID(id))
}

// Procedures lists the hospital's procedures by code, those no longer offered too.
func Procedures(ctx context.Context, d *desk.Desk) (*gen.ProcedureQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().Procedure.Query().Order(procedure.ByCode()), nil
}
