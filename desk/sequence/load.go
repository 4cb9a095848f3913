package sequence

import (
	"context"
	"fmt"
	"strings"

	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/visit"
)

// load reads the source of an origin again, as it is now.
func (p *Planner) load(ctx context.Context, trigger terms.CallbackTrigger, typ, id string) (Source, error) {
	c := p.tx.Client
	switch {
	case typ == TypeAppointment:
		a, err := c.Appointment.Get(ctx, id)
		if err != nil {
			return Source{}, err
		}
		return p.Missed(ctx, a, trigger)
	case typ == TypeVisit, strings.HasPrefix(typ, TypeTreatment):
		v, err := c.Visit.Query().Where(visit.ID(id)).WithProcedures().Only(ctx)
		if err != nil {
			return Source{}, err
		}
		for _, s := range OfVisit(v) {
			if s.Type == typ && s.Trigger == trigger {
				return s, nil
			}
		}
		s := OfVisit(v)[0]
		s.Type, s.Trigger, s.Over = typ, trigger, SkipGone
		return s, nil
	case typ == TypeLead:
		l, err := c.Lead.Get(ctx, id)
		if err != nil {
			return Source{}, err
		}
		return OfLead(l), nil
	case typ == TypeCustomer:
		cu, err := c.Customer.Get(ctx, id)
		if err != nil {
			return Source{}, err
		}
		return p.person(ctx, trigger, cu)
	case typ == TypeComplaint:
		cp, err := c.Complaint.Get(ctx, id)
		if err != nil {
			return Source{}, err
		}
		return OfComplaint(cp), nil
	}
	return Source{}, fmt.Errorf("sequence: origin of unknown type %q", typ)
}

func (p *Planner) person(ctx context.Context, trigger terms.CallbackTrigger, cu *gen.Customer) (Source, error) {
	if trigger != terms.CallbackTriggerBirthday {
		return p.OfMember(ctx, cu)
	}
	s, ok := OfBirthday(cu, p.tx.Now.In(p.tx.Place.Zone))
	if !ok {
		s = Source{Trigger: trigger, Type: TypeCustomer, ID: cu.ID, Customer: cu.ID, Over: SkipGone}
	}
	return s, nil
}

// Missed is the source of a missed appointment for one of its triggers, as it stands now.
func (p *Planner) Missed(ctx context.Context, a *gen.Appointment, trigger terms.CallbackTrigger) (Source, error) {
	s := OfMissed(a, p.tx.Place.Grace)
	s.Trigger = trigger
	if s.Over != "" {
		return s, nil
	}
	back, err := Recovered(ctx, p.tx.Client, a)
	if back {
		s.Over = SkipRecovered
	}
	return s, err
}
