package lifecycle

import (
	"slices"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// AppointmentEvent is one move of an appointment.
type AppointmentEvent string

// The moves of an appointment.
const (
	ConfirmAppointment AppointmentEvent = "CONFIRM"
	MoveAppointment    AppointmentEvent = "RESCHEDULE" // in place: the status stays, the time is an event
	Arrive             AppointmentEvent = "ARRIVE"
	CheckIn            AppointmentEvent = "CHECK_IN"
	Fulfil             AppointmentEvent = "FULFIL" // a visit is recorded
	CancelAppointment  AppointmentEvent = "CANCEL"
	Miss               AppointmentEvent = "MISS" // by the sweep, after the grace (R100)
	EnterInError       AppointmentEvent = "ENTER_IN_ERROR"
)

// DefaultGrace is how long after its start an appointment waits before it counts as missed (R100).
const DefaultGrace = 30 * time.Minute

// WalkInWindow is how long after the arrival somebody who came without an appointment may be entered.
const WalkInWindow = 15 * time.Minute

// WalkIn tells whether a customer who came without an appointment at an instant may be entered now: within
// the window, counted in whole minutes, and on the same day of the hospital.
func WalkIn(at, now time.Time, zone *time.Location) bool {
	at, now = at.Truncate(time.Minute), now.Truncate(time.Minute)
	return !at.After(now) && now.Sub(at) <= WalkInWindow && at.In(zone).Format(time.DateOnly) == now.In(zone).Format(time.DateOnly)
}

// AppointmentFacts is what the guards of an appointment look at.
type AppointmentFacts struct {
	StartsAt time.Time
	Now      time.Time
	Grace    time.Duration // zero: none
	Zone     *time.Location
}

// AppointmentMove is one row of the appointment machine; an empty To leaves the status as it is.
type AppointmentMove struct {
	Event       AppointmentEvent
	From        []terms.AppointmentStatus
	To          terms.AppointmentStatus
	Permissions []access.Permission
	Guard       Code // empty: none
}

var (
	writers  = []access.Permission{access.AppointmentWrite}
	awaited  = []terms.AppointmentStatus{terms.AppointmentStatusProposed, terms.AppointmentStatusPending}
	expected = append(slices.Clone(awaited), terms.AppointmentStatusBooked)
	booked   = []terms.AppointmentStatus{terms.AppointmentStatusBooked}
)

// appointmentMoves is the machine. A no-show that comes late on the same day is checked in; otherwise a
// missed or cancelled appointment stays as it is, so that rates stay true, and a linked one is made.
var appointmentMoves = []AppointmentMove{
	{ConfirmAppointment, awaited, terms.AppointmentStatusBooked, writers, ""},
	{MoveAppointment, expected, "", writers, ""},
	{Arrive, booked, terms.AppointmentStatusArrived, writers, ""},
	{CheckIn, []terms.AppointmentStatus{terms.AppointmentStatusBooked, terms.AppointmentStatusArrived}, terms.AppointmentStatusCheckedIn, writers, ""},
	{CheckIn, []terms.AppointmentStatus{terms.AppointmentStatusNoshow}, terms.AppointmentStatusCheckedIn, writers, SameDay},
	{Fulfil, []terms.AppointmentStatus{terms.AppointmentStatusBooked, terms.AppointmentStatusArrived, terms.AppointmentStatusCheckedIn},
		terms.AppointmentStatusFulfilled, writers, ""},
	{CancelAppointment, awaited, terms.AppointmentStatusCancelled, writers, ""},
	{CancelAppointment, booked, terms.AppointmentStatusCancelled, writers, NotStarted},
	{Miss, booked, terms.AppointmentStatusNoshow, nil, GracePassed},
	{EnterInError, []terms.AppointmentStatus{
		terms.AppointmentStatusProposed, terms.AppointmentStatusPending, terms.AppointmentStatusBooked, terms.AppointmentStatusArrived,
		terms.AppointmentStatusCheckedIn, terms.AppointmentStatusFulfilled, terms.AppointmentStatusCancelled, terms.AppointmentStatusNoshow,
	}, terms.AppointmentStatusEnteredInError, []access.Permission{access.ApproveUnit}, ""},
}

// AppointmentMoves lists the machine. A row without permissions belongs to the system alone.
func AppointmentMoves() []AppointmentMove { return slices.Clone(appointmentMoves) }

// NextAppointment gives the status after an event, or GUARD_FAILED with guard STATE or the row's guard.
func NextAppointment(status terms.AppointmentStatus, event AppointmentEvent, f AppointmentFacts) (terms.AppointmentStatus, error) {
	for _, m := range appointmentMoves {
		if m.Event != event || !slices.Contains(m.From, status) {
			continue
		}
		if !f.holds(m.Guard) {
			return "", fault.Blocked(shown(m.Guard))
		}
		if m.To == "" {
			return status, nil
		}
		return m.To, nil
	}
	return "", wrongState(string(status), string(event))
}

func (f AppointmentFacts) holds(c Code) bool {
	switch c {
	case NotStarted:
		return f.Now.Before(f.StartsAt)
	case GracePassed:
		return !f.Now.Before(f.StartsAt.Add(f.Grace))
	case SameDay:
		return f.StartsAt.In(f.Zone).Format(time.DateOnly) == f.Now.In(f.Zone).Format(time.DateOnly)
	default:
		return true
	}
}

// Rebookable tells whether a linked new appointment may follow this one.
func Rebookable(s terms.AppointmentStatus) bool {
	return s == terms.AppointmentStatusNoshow || s == terms.AppointmentStatusCancelled
}

// Expected tells whether the customer is still to come; such an appointment takes a place of its slot.
func Expected(s terms.AppointmentStatus) bool { return slices.Contains(expected, s) }

// ExpectedStatuses lists the statuses for which Expected is true, for queries.
func ExpectedStatuses() []terms.AppointmentStatus { return slices.Clone(expected) }
