package simulations

import (
	"context"
	"time"

	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/visit"
)

// visits finds visits: with a purchase, without one, or with a treatment.
func (r *run) visits() finder {
	query := func() *gen.VisitQuery {
		return r.c.Visit.Query().Where(visit.ArrivedAtGTE(r.since()), visit.ArrivedAtLT(r.to))
	}
	return finder{
		count: func(ctx context.Context) (int, error) { return query().Count(ctx) },
		page: func(ctx context.Context, after mark) (p page, err error) {
			rows, err := query().Where(after.beyond(visit.FieldArrivedAt)).
				Order(visit.ByArrivedAt(), visit.ByID()).Limit(batch).WithProcedures().All(ctx)
			p.rows = len(rows)
			for _, v := range rows {
				p.last = mark{v.ArrivedAt, v.ID}
				for _, src := range sequence.OfVisit(v) {
					if src.Trigger == r.rule.Body.Trigger {
						p.found = append(p.found, happening{src: src})
					}
				}
			}
			return p, err
		},
	}
}

// missed finds missed appointments, and of them missed revisits for a rule about these (R114).
func (r *run) missed() finder {
	query := func() *gen.AppointmentQuery {
		return r.c.Appointment.Query().Where(appointment.StatusEQ(terms.AppointmentStatusNoshow),
			appointment.StartsAtGTE(r.since()), appointment.StartsAtLT(r.to))
	}
	return finder{
		count: func(ctx context.Context) (int, error) { return query().Count(ctx) },
		page: func(ctx context.Context, after mark) (p page, err error) {
			rows, err := query().Where(after.beyond(appointment.FieldStartsAt)).
				Order(appointment.ByStartsAt(), appointment.ByID()).Limit(batch).All(ctx)
			if err != nil {
				return p, err
			}
			p.rows = len(rows)
			revisits, err := r.revisits(ctx, rows)
			for _, a := range rows {
				p.last = mark{a.StartsAt, a.ID}
				if revisits != nil && !revisits[a.ID] {
					continue
				}
				h := happening{src: sequence.OfMissed(a, r.place.Grace)}
				if a.RecoveredAt != nil {
					h.end = *a.RecoveredAt
				}
				p.found = append(p.found, h)
			}
			return p, err
		},
	}
}

// revisits tells which missed appointments were of people under treatment; nil when the rule does not ask.
func (r *run) revisits(ctx context.Context, rows []*gen.Appointment) (map[string]bool, error) {
	if r.rule.Body.Trigger != terms.CallbackTriggerRevisitMissed {
		return nil, nil
	}
	out := map[string]bool{}
	if len(rows) == 0 {
		return out, nil
	}
	var who []string
	for _, a := range rows {
		who = append(who, a.CustomerID)
	}
	treated, err := r.c.Visit.Query().Where(visit.CustomerIDIn(who...), visit.HasProcedures(),
		visit.ArrivedAtGT(rows[0].StartsAt.Add(-sequence.TreatmentSpan)), visit.ArrivedAtLT(r.to)).
		Select(visit.FieldCustomerID, visit.FieldArrivedAt).All(ctx)
	at := map[string][]time.Time{}
	for _, v := range treated {
		at[v.CustomerID] = append(at[v.CustomerID], v.ArrivedAt)
	}
	for _, a := range rows {
		for _, t := range at[a.CustomerID] {
			if t.Before(a.StartsAt) && t.After(a.StartsAt.Add(-sequence.TreatmentSpan)) {
				out[a.ID] = true
			}
		}
	}
	return out, err
}

// complaints finds complaints that were closed, of known customers.
func (r *run) complaints() finder {
	query := func() *gen.ComplaintQuery {
		return r.c.Complaint.Query().Where(complaint.StateEQ(terms.ComplaintStateClosed), complaint.CustomerIDNotNil(),
			complaint.ClosedAtGTE(r.since()), complaint.ClosedAtLT(r.to))
	}
	return finder{
		count: func(ctx context.Context) (int, error) { return query().Count(ctx) },
		page: func(ctx context.Context, after mark) (p page, err error) {
			rows, err := query().Where(after.beyond(complaint.FieldClosedAt)).
				Order(complaint.ByClosedAt(), complaint.ByID()).Limit(batch).All(ctx)
			p.rows = len(rows)
			for _, c := range rows {
				p.last = mark{*c.ClosedAt, c.ID}
				p.found = append(p.found, happening{src: sequence.OfComplaint(c)})
			}
			return p, err
		},
	}
}
