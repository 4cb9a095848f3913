package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// recovery tells the calls about a missed appointment. Who books again does so in the first of them.
func (l *life) recovery(appointment string, starts, missed time.Time, books bool) {
	s := source{kind: sequence.TypeAppointment, id: appointment, at: missed, appointment: appointment, points: joined("约的", l.doctor.name, "，没有来")}
	if !books {
		l.series(l.rules.noShow, s)
		return
	}
	if l.quiet || l.gone {
		return
	}
	planned := missed.Add(time.Minute)
	t, ok := followup.Plan(l.rules.noShow.Body, s.of(l.tier, nil), 0, planned, l.setting())
	if !ok {
		return
	}
	c := l.task(l.rules.noShow, s, t, planned)
	at := t.DueAt.Add(l.minutes(2, 15))
	c.State = terms.CallbackStateCompleted
	c.Attempts = []bulk.Attempt{{
		At: at, By: c.Assignee, AnsweredBy: terms.AnsweredBySelf, Verified: true, Outcome: terms.CallbackOutcomeBooked,
		Note: of(l.dice, said[terms.CallbackPurposeNoShow]), NoShowReason: of(l.dice, []string{"FORGOT", "TIME", "TRANSPORT"}),
	}}
	c.Continued = &bulk.Continued{At: at.Add(10 * time.Second)}
	l.w.Callback(c)
}

// heard keeps what a try taught about the customer.
func (l *life) heard(c *bulk.Callback, a bulk.Attempt) {
	switch a.Outcome {
	case terms.CallbackOutcomeRefused:
		purpose := customers.ConsentCare
		if followup.NeedsConsent(c.Purpose) != followup.ConsentNone {
			purpose = customers.ConsentMarketing
		}
		l.w.Withdrew(l.id, purpose, a.At, a.By)
		l.quiet = true
	case terms.CallbackOutcomeWrongNumber:
		l.w.WrongNumber(l.id)
		l.gone = true
	case terms.CallbackOutcomeLostToOther:
		l.gone = true
	}
}
