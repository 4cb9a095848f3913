package graph

import (
	"context"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/booked"
	"aftercare/desk/codes"
	"aftercare/desk/setup"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/page"
	"aftercare/languages"
)

// Appointment gives one appointment.
func (q query) Appointment(ctx context.Context, id string) (*entgen.Appointment, error) {
	return q.appointment(ctx, id)
}

// Appointments lists a day, a doctor's or some statuses by start.
func (q query) Appointments(ctx context.Context, day *string, doctor *string, status []terms.AppointmentStatus, direction terms.OrderDirection, first *int, after *string) (*page.Connection[*entgen.Appointment], error) {
	list, err := appointments.List(ctx, q.Desk, day, doctor, status)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, appointmentList(list, scope(ctx, "appointments", day, doctor, status, direction), direction.Desc()), first, after, 50)
}

func (r *Resolver) appointment(ctx context.Context, id string) (*entgen.Appointment, error) {
	one, err := appointments.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	a, err := one.Collect(selected(ctx)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("appointment")
	}
	return a, err
}

// move carries out an action on an appointment and loads what was asked of it.
func (m mutation) move(ctx context.Context, act func(context.Context) (*entgen.Appointment, error)) (*entgen.Appointment, error) {
	return once(ctx, m.Resolver, m.appointment, func(ctx context.Context) (*entgen.Appointment, error) {
		a, err := act(ctx)
		if err != nil {
			return nil, err
		}
		return m.appointment(ctx, a.ID)
	})
}

// CancelledByDeath tells that the customer's death cancelled it.
func (r appointmentResolver) CancelledByDeath(_ context.Context, a *entgen.Appointment) (bool, error) {
	return booked.ByDeath(a), nil
}

// BookAppointment reserves a time.
func (m mutation) BookAppointment(ctx context.Context, input appointments.BookAppointmentInput) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) { return appointments.Book(ctx, m.Desk, input) })
}

// RescheduleAppointment moves it in place.
func (m mutation) RescheduleAppointment(ctx context.Context, id string, expectedVersion int, startsAt time.Time) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) {
		return appointments.Reschedule(ctx, m.Desk, id, expectedVersion, startsAt)
	})
}

// CancelAppointment takes it back.
func (m mutation) CancelAppointment(ctx context.Context, id string, expectedVersion int, reason string) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) {
		return appointments.Cancel(ctx, m.Desk, id, expectedVersion, reason)
	})
}

// CheckInAppointment notes the arrival.
func (m mutation) CheckInAppointment(ctx context.Context, id string, expectedVersion int) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) {
		return appointments.CheckIn(ctx, m.Desk, id, expectedVersion)
	})
}

// RegisterWalkIn enters somebody who came without an appointment.
func (m mutation) RegisterWalkIn(ctx context.Context, input appointments.RegisterWalkInInput) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) {
		return appointments.RegisterWalkIn(ctx, m.Desk, input)
	})
}

// CorrectAppointment marks a mistaken entry.
func (m mutation) CorrectAppointment(ctx context.Context, id string, expectedVersion int, reason string) (*entgen.Appointment, error) {
	return m.move(ctx, func(ctx context.Context) (*entgen.Appointment, error) {
		return appointments.Correct(ctx, m.Desk, id, expectedVersion, reason)
	})
}

// RecordVisit notes that the customer was here.
func (m mutation) RecordVisit(ctx context.Context, input appointments.RecordVisitInput) (*entgen.Visit, error) {
	load := func(ctx context.Context, id string) (*entgen.Visit, error) {
		return appointments.OneVisit(m.Desk, id).Collect(selected(ctx)).Only(ctx)
	}
	return once(ctx, m.Resolver, load, func(ctx context.Context) (*entgen.Visit, error) {
		v, err := appointments.RecordVisit(ctx, m.Desk, input)
		if err != nil {
			return nil, err
		}
		return load(ctx, v.ID)
	})
}

// Codes lists the words of one code list, or of all.
func (q query) Codes(ctx context.Context, list *string) ([]*setup.Code, error) {
	rows, err := codes.List(ctx, q.Desk, list)
	out := make([]*setup.Code, len(rows))
	for i, r := range rows {
		out[i] = &setup.Code{List: r.List, Code: r.Code, Label: languages.Pick(lang(ctx), r.LabelZh, r.LabelEn), Active: r.Active}
	}
	return out, err
}

// Procedures lists what the hospital offers.
func (q query) Procedures(ctx context.Context) ([]*entgen.Procedure, error) {
	list, err := appointments.Procedures(ctx, q.Desk)
	if err != nil {
		return nil, err
	}
	return list.Collect(selected(ctx)).All(ctx)
}
