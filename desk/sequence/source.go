package sequence

import (
	"context"
	"strings"
	"time"

	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/visit"
)

// OfMissed is the source of a missed appointment; call Recovered to learn whether it still counts.
func OfMissed(a *gen.Appointment, grace time.Duration) Source {
	at := a.StartsAt.Add(grace)
	if a.MissedAt != nil {
		at = *a.MissedAt
	}
	s := Source{
		Trigger: terms.CallbackTriggerAppointmentMissed, Type: TypeAppointment, ID: a.ID, Customer: a.CustomerID, At: at,
		Consultant: a.BookedBy, Doctor: deref(a.DoctorID), Note: deref(a.Note), Appointment: &a.ID,
	}
	if a.Status != terms.AppointmentStatusNoshow {
		s.Over = SkipGone
	}
	return s
}

// Recovered says whether the customer of a missed appointment has come since, or has booked again: then
// no call is wanted (R101).
func Recovered(ctx context.Context, c *gen.Client, a *gen.Appointment) (bool, error) {
	if a.RecoveredAt != nil {
		return true, nil
	}
	later, err := c.Appointment.Query().Where(appointment.CustomerID(a.CustomerID), appointment.IDNEQ(a.ID), appointment.Or(
		appointment.And(appointment.StartsAtGT(a.StartsAt), appointment.BookedAtGTE(a.StartsAt), appointment.StatusIn(coming()...)),
		appointment.And(appointment.ReplacesID(a.ID), appointment.StatusIn(coming()...)),
	)).Exist(ctx)
	if err != nil || later {
		return later, err
	}
	return c.Visit.Query().Where(visit.CustomerID(a.CustomerID), visit.ArrivedAtGT(a.StartsAt)).Exist(ctx)
}

// coming are the statuses of an appointment that is still expected, or was kept.
func coming() []terms.AppointmentStatus {
	out := []terms.AppointmentStatus{}
	for _, v := range terms.AppointmentStatus("").Values() {
		switch s := terms.AppointmentStatus(v); {
		case lifecycle.Expected(s), s == terms.AppointmentStatusArrived, s == terms.AppointmentStatusCheckedIn, s == terms.AppointmentStatusFulfilled:
			out = append(out, s)
		}
	}
	return out
}

// OfVisit gives the sources of a visit whose procedures have been loaded: a series after treatment for
// each family, and the call to somebody who bought or was treated, or did neither (R080, R090 to R092).
func OfVisit(v *gen.Visit) []Source {
	var names []string
	families := map[terms.ProcedureFamily]bool{}
	for _, pr := range v.Edges.Procedures {
		names = append(names, pr.Name)
		families[pr.Family] = true
	}
	base := Source{
		Type: TypeVisit, ID: v.ID, Customer: v.CustomerID, At: v.ArrivedAt, Doctor: deref(v.DoctorID),
		Note: strings.Join(names, "、"), Appointment: v.AppointmentID,
	}
	if base.Note == "" {
		base.Note = deref(v.Purpose)
	}
	var out []Source
	for _, f := range terms.ProcedureFamily("").Values() {
		if family := terms.ProcedureFamily(f); families[family] {
			s := base
			s.Trigger, s.Type, s.Family = terms.CallbackTriggerProcedureDone, TypeTreatment+f, family
			out = append(out, s)
		}
	}
	base.Trigger = terms.CallbackTriggerVisitNotPurchased
	if v.Purchased || len(v.Edges.Procedures) > 0 {
		base.Trigger = terms.CallbackTriggerVisitPurchased
	}
	return append(out, base)
}

// OfLead is the source of a lead's cadence; before its first call the next contact is what the customer
// asked for, later it only follows the calls.
func OfLead(l *gen.Lead) Source {
	s := Source{
		Trigger: terms.CallbackTriggerLeadAssessed, Type: TypeLead, ID: l.ID, Customer: l.CustomerID, At: l.CreatedAt,
		Consultant: deref(l.ConsultantID), Note: deref(l.Concern),
	}
	if l.State == terms.LeadStateAssessed {
		s.Wish = l.NextContactAt
	}
	if l.AssessedAt != nil {
		s.At = *l.AssessedAt
	}
	if l.IntentClass != nil {
		s.Intent = *l.IntentClass
	}
	if l.State != terms.LeadStateAssessed && l.State != terms.LeadStateNurturing {
		s.Over = SkipGone
	}
	return s
}

// OfComplaint is the source of a closed complaint of a known customer.
func OfComplaint(c *gen.Complaint) Source {
	s := Source{
		Trigger: terms.CallbackTriggerComplaintClosed, Type: TypeComplaint, ID: c.ID, Customer: deref(c.CustomerID),
		Consultant: deref(c.OwnerID), Note: c.Subject, Complaint: &c.ID,
	}
	if c.ClosedAt != nil {
		s.At = *c.ClosedAt
	}
	if c.State != terms.ComplaintStateClosed {
		s.Over = SkipGone
	}
	return s
}

// OfBirthday is the source of this year's, or the coming, birthday of a customer; ok is false without a
// known one.
func OfBirthday(cu *gen.Customer, today time.Time) (Source, bool) {
	born, err := time.Parse(time.DateOnly, deref(cu.BirthDate))
	if err != nil {
		return Source{}, false
	}
	at := time.Date(today.Year(), born.Month(), born.Day(), 0, 0, 0, 0, today.Location())
	if at.AddDate(0, 0, 1).Before(today) {
		at = at.AddDate(1, 0, 0)
	}
	return Source{Trigger: terms.CallbackTriggerBirthday, Type: TypeCustomer, ID: cu.ID, Customer: cu.ID, At: at, Tier: cu.Tier}, true
}

// TreatmentSpan is how long after a treatment a missed time counts as a missed revisit (R114).
const TreatmentSpan = 365 * 24 * time.Hour

// seriesSpan is how far back a treatment may lie whose series still runs.
const seriesSpan = 400 * 24 * time.Hour

// OfMember is the source of the regular calls to a member, as MemberAt finds it now.
func (p *Planner) OfMember(ctx context.Context, cu *gen.Customer) (Source, error) {
	rules, err := p.inForce(ctx)
	if err != nil {
		return Source{}, err
	}
	visits, err := p.tx.Client.Visit.Query().
		Where(append(Recent(p.tx.Now), visit.CustomerID(cu.ID))...).WithProcedures().All(ctx)
	return MemberAt(cu, visits, rules, p.tx.Place.Zone), err
}

// Recent are the visits that count for the regular calls to a member at an instant.
func Recent(at time.Time) []predicate.Visit {
	return []predicate.Visit{visit.ArrivedAtGT(at.Add(-seriesSpan)), visit.ArrivedAtLTE(at)}
}

// MemberAt is the source of the regular calls to a member with their recent visits, whose procedures have
// been loaded. They count from the last visit, or from the end of the series after treatment when that comes
// later; without a visit, from when the record was made.
func MemberAt(cu *gen.Customer, visits []*gen.Visit, rules []Rule, zone *time.Location) Source {
	s := Source{
		Trigger: terms.CallbackTriggerTierPeriodic, Type: TypeCustomer, ID: cu.ID, Customer: cu.ID, At: cu.CreatedAt, Tier: cu.Tier,
	}
	for _, v := range visits {
		s.At = later(s.At, v.ArrivedAt)
		for _, t := range OfVisit(v) {
			for _, r := range rules {
				if r.Body.Trigger != terms.CallbackTriggerProcedureDone || t.Trigger != r.Body.Trigger || !r.Body.Active {
					continue
				}
				if end, ok := followup.SeriesEnd(r.Body, t.followup(nil), zone); ok {
					s.At = later(s.At, end)
				}
			}
		}
	}
	return s
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
