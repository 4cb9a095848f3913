package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// classes of intent, in percent.
var classes = []weight[terms.IntentClass]{
	{26, terms.IntentClassAStrong}, {36, terms.IntentClassBConsidering}, {22, terms.IntentClassCNotSoon}, {16, terms.IntentClassDEnquiry},
}

var channels = []weight[terms.Channel]{
	{42, terms.ChannelOnlineChat}, {33, terms.ChannelPhone}, {20, terms.ChannelOnSite}, {5, terms.ChannelApp},
}

// endings of those who never came.
var endings = []weight[terms.LeadState]{
	{40, terms.LeadStateNurturing}, {26, terms.LeadStateLostToOther}, {12, terms.LeadStateNotSuitable}, {8, terms.LeadStateOptedOut}, {14, terms.LeadStateDormant},
}

var closing = map[terms.LeadState]string{
	terms.LeadStateLostToOther: "选择了其他机构", terms.LeadStateNotSuitable: "面诊后不适合手术", terms.LeadStateOptedOut: "不希望再联系",
}

// consultation tells a lead: of somebody who comes, until the first booking, or of somebody who only
// asked. It gives the time of the booking.
func (l *life) consultation(at time.Time, comes bool) time.Time {
	intent, condition := weighed(l.dice, classes), terms.ConditionClassChronic
	assessed := at
	lead := bulk.Lead{
		Customer: l.id, Channel: weighed(l.dice, channels), Consultant: or(l.owner, l.crew.consultants[l.n%len(l.crew.consultants)]),
		Concern: of(l.dice, wishes[l.line]), Intent: &intent, Condition: &condition, AssessedAt: &assessed, At: at,
	}
	if comes {
		booked := l.at(at, l.gap(5), l.between(9*60, 18*60))
		if !booked.Before(l.now) {
			booked = l.now.Add(-time.Hour)
		}
		lead.State = terms.LeadStateConverted
		lead.Course = []bulk.LeadMove{
			{At: booked, By: lead.Consultant, Kind: "booked", From: terms.LeadStateAssessed, To: terms.LeadStateBooked},
			{At: booked.Add(48 * time.Hour), Kind: "arrived", From: terms.LeadStateBooked, To: terms.LeadStateArrived},
			{At: booked.Add(49 * time.Hour), Kind: "converted", From: terms.LeadStateArrived, To: terms.LeadStateConverted},
		}
		if booked.Add(49 * time.Hour).After(l.midnight) {
			lead.State, lead.Course = terms.LeadStateBooked, lead.Course[:1]
		}
		l.w.Lead(lead)
		return booked
	}
	l.unconverted(lead)
	return at
}

// unconverted is a lead that has not come: closed by now, asleep for a year, or still courted.
func (l *life) unconverted(lead bulk.Lead) {
	ends := weighed(l.dice, endings)
	over := l.at(lead.At, 3+l.gap(20), 11*60)
	switch {
	case *lead.Intent == terms.IntentClassDEnquiry:
		lead.State = terms.LeadStateAssessed // enquiries are not called at all (R131)
	case ends == terms.LeadStateDormant && l.now.Sub(lead.At) > 380*24*time.Hour:
		over = lead.At.AddDate(1, 0, 0)
		lead.State = ends
		lead.Course = []bulk.LeadMove{{At: over, Kind: "slept", From: terms.LeadStateNurturing, To: ends}}
	case ends != terms.LeadStateNurturing && ends != terms.LeadStateDormant && over.Before(l.now):
		lead.State, lead.CloseReason = ends, closing[ends]
		lead.Course = []bulk.LeadMove{{At: over, By: lead.Consultant, Kind: "closed", From: terms.LeadStateNurturing, To: ends}}
	default:
		l.courted(lead)
		return
	}
	l.w.Lead(lead)
}

// courted is a lead whose cadence goes on: with consent its next call stands on somebody's list.
func (l *life) courted(lead bulk.Lead) {
	lead.State = terms.LeadStateNurturing
	planned := l.now.Add(-l.minutes(1, 40*60))
	if planned.Before(lead.At) {
		planned = lead.At.Add(time.Minute)
	}
	s := source{kind: sequence.TypeLead, at: lead.At, intent: *lead.Intent, points: lead.Concern}
	last := planned.Add(-time.Duration(l.between(1, 20)) * 24 * time.Hour)
	since := &last
	if last.Before(lead.At) {
		since = nil
	}
	t, ok := followup.Plan(l.rules.lead.Body, s.of(l.tier, since), 0, planned, l.setting())
	if !ok || !l.consented {
		lead.State = terms.LeadStateAssessed
		l.w.Lead(lead)
		return
	}
	lead.NextAt = &t.DueAt
	s.id = l.w.Lead(lead)
	c := l.task(l.rules.lead, s, t, planned)
	c.Assignee = lead.Consultant
	l.w.Callback(c)
}
