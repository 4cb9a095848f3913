package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// ahead is how many days people book ahead.
var ahead = []weight[[2]int]{{22, [2]int{0, 0}}, {32, [2]int{1, 3}}, {22, [2]int{4, 7}}, {13, [2]int{8, 14}}, {8, [2]int{15, 30}}, {3, [2]int{31, 70}}}

// What comes of appointments, in percent.
const (
	cancelled = 5.5
	missed    = 19.5 // of those that were not cancelled
	recovered = 38.0 // of the missed
	walkIn    = 9.0  // of all arrivals, without appointment
)

// appointment tells one booking and what came of it; it gives when it was over, zero when it is still to
// come.
func (l *life) appointment(booked time.Time) time.Time {
	if l.chance(walkIn) && l.seen > 0 {
		return l.visit(booked, "", booked.Add(-time.Minute))
	}
	return l.booking(booked, "", 0)
}

// booking is a booked time; replaces names the missed one that it makes good.
func (l *life) booking(booked time.Time, replaces string, again int) time.Time {
	days := weighed(l.dice, ahead)
	starts := l.slot(booked, l.between(days[0], days[1]))
	a := bulk.Appointment{
		Customer: l.id, Doctor: l.doctor.id, Department: l.units[l.doctor.unit].id, BookedAt: booked, StartsAt: starts,
		Reminded: starts.Sub(booked) > 20*time.Hour && l.chance(70), Status: terms.AppointmentStatusBooked, Age: l.age(booked),
		Replaces: replaces, By: l.caller(), ArrivedBy: of(l.dice, l.crew.guides), FulfilledBy: of(l.dice, l.crew.guides),
	}
	if l.chance(35) {
		a.Note = of(l.dice, wishes[l.line])
	}
	switch {
	case !starts.Before(l.midnight): // today's, and what is still to come
		l.w.Appointment(a)
		return time.Time{}
	case l.chance(cancelled):
		return l.called(a)
	case l.chance(missed):
		return l.stayedAway(a, again)
	}
	arrived := starts.Add(l.minutes(-25, 18))
	a.Status, a.ArrivedAt = terms.AppointmentStatusFulfilled, &arrived
	return l.visit(arrived, l.w.Appointment(a), starts)
}

// slot is a time of the doctor's day: from 9:00 on in tens of minutes, Sundays apart.
func (l *life) slot(booked time.Time, days int) time.Time {
	minute := 9*60 + 10*l.between(0, 50)
	starts := l.at(booked, days, minute)
	if !starts.After(booked) {
		starts = l.at(booked, 1, minute)
	}
	if starts.In(l.zone).Weekday() == time.Sunday {
		starts = starts.AddDate(0, 0, 1)
	}
	return starts
}

func (l *life) age(on time.Time) *int {
	day := workday.DateOf(on, l.zone)
	years := day.Year - l.birth.Year
	if day.Month < l.birth.Month || day.Month == l.birth.Month && day.Day < l.birth.Day {
		years--
	}
	return &years
}

var excuses = []string{"临时有事", "身体不适", "想再考虑", "改到其他时间", "家人不同意"}

// called is an appointment that was called off in time.
func (l *life) called(a bulk.Appointment) time.Time {
	span := a.StartsAt.Sub(a.BookedAt)
	at := a.BookedAt.Add(time.Duration(float64(span) * (0.3 + 0.6*l.Float64())))
	a.Status, a.EndedAt, a.EndedBy, a.Reason = terms.AppointmentStatusCancelled, &at, l.caller(), of(l.dice, excuses)
	l.w.Appointment(a)
	return at
}

// stayedAway is a missed appointment with the calls about it (R100, R101). Some come after all.
func (l *life) stayedAway(a bulk.Appointment, again int) time.Time {
	at := a.StartsAt.Add(l.policy.Place.Grace)
	a.Status = terms.AppointmentStatusNoshow
	comes := again < 2 && l.chance(recovered)
	if !comes {
		l.recovery(l.w.Appointment(a), a.StartsAt, at, false)
		return l.at(at, 31, 10*60) // nobody comes while the calls about it go on
	}
	rebooked := at.Add(l.minutes(20, 300))
	if h := rebooked.In(l.zone).Hour(); h >= 19 {
		rebooked = l.at(rebooked, 1, 10*60+l.between(0, 90))
	}
	if !rebooked.Before(l.midnight) {
		l.recovery(l.w.Appointment(a), a.StartsAt, at, false)
		return time.Time{}
	}
	// Whether the new time is kept is only known when it is told; the old one has to be written first.
	mark := l.promise(rebooked)
	a.RecoveredAt = mark
	id := l.w.Appointment(a)
	l.recovery(id, a.StartsAt, at, true)
	return l.kept(rebooked, id, mark, again)
}

// promise is when somebody who booked again will come, nil when that is still ahead.
func (l *life) promise(rebooked time.Time) *time.Time {
	at := l.slot(rebooked, l.between(1, 9)).Add(l.minutes(-20, 15))
	if !at.Before(l.midnight) {
		return nil
	}
	return &at
}

// kept is the appointment that made a missed one good, or that is still to come.
func (l *life) kept(rebooked time.Time, replaces string, arrived *time.Time, again int) time.Time {
	if arrived == nil {
		return l.booking(rebooked, replaces, again+1)
	}
	starts := arrived.Truncate(10 * time.Minute)
	a := bulk.Appointment{
		Customer: l.id, Doctor: l.doctor.id, Department: l.units[l.doctor.unit].id, BookedAt: rebooked, StartsAt: starts, Reminded: true,
		Status: terms.AppointmentStatusFulfilled, ArrivedAt: arrived, Age: l.age(rebooked), Replaces: replaces, By: l.caller(),
		ArrivedBy: of(l.dice, l.crew.guides), FulfilledBy: of(l.dice, l.crew.guides),
	}
	return l.visit(*arrived, l.w.Appointment(a), starts)
}
