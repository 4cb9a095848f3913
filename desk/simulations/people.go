package simulations

import (
	"context"
	"time"

	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/lead"
	"aftercare/ent/gen/visit"
)

// ends are the events with which a lead is no longer courted.
var ends = []string{"lead.closed", "lead.booked", "lead.arrived", "lead.converted"}

// leads finds leads that were assessed, each with the end of its cadence.
func (r *run) leads() finder {
	query := func() *gen.LeadQuery {
		return r.c.Lead.Query().Where(lead.AssessedAtNotNil(), lead.AssessedAtLT(r.to), lead.AssessedAtGTE(r.since()), lead.CreatedAtLT(r.to))
	}
	return finder{
		count: func(ctx context.Context) (int, error) { return query().Count(ctx) },
		page: func(ctx context.Context, after mark) (p page, err error) {
			rows, err := query().Where(after.beyond(lead.FieldCreatedAt)).
				Order(lead.ByCreatedAt(), lead.ByID()).Limit(batch).All(ctx)
			if err != nil {
				return p, err
			}
			p.rows = len(rows)
			ended, err := r.ended(ctx, rows)
			for _, l := range rows {
				p.last = mark{l.CreatedAt, l.ID}
				src := sequence.OfLead(l)
				end, known := ended[l.ID]
				if src.Over != "" && !known {
					continue // over, and nobody knows since when
				}
				p.found = append(p.found, happening{src, end})
			}
			return p, err
		},
	}
}

// ended tells since when the leads that are no longer courted are not, by id.
func (r *run) ended(ctx context.Context, rows []*gen.Lead) (map[string]time.Time, error) {
	var over []string
	for _, l := range rows {
		if sequence.OfLead(l).Over != "" {
			over = append(over, l.ID)
		}
	}
	out := map[string]time.Time{}
	if len(over) == 0 {
		return out, nil
	}
	list, err := r.c.Event.Query().Where(event.StreamIn(over...), event.KindIn(ends...)).
		Select(event.FieldStream, event.FieldAt).All(ctx)
	for _, e := range list {
		if at, there := out[e.Stream]; !there || e.At.Before(at) {
			out[e.Stream] = e.At
		}
	}
	return out, err
}

// customers finds the states that rules about people stand on: a tier, a birthday.
func (r *run) customers() finder {
	query := func() *gen.CustomerQuery {
		q := r.c.Customer.Query().Where(customer.DoNotContact(false))
		if tiers := r.tiers(); len(tiers) > 0 {
			return q.Where(customer.TierIn(tiers...))
		}
		return q
	}
	return finder{
		count: func(ctx context.Context) (int, error) { return query().Count(ctx) },
		page: func(ctx context.Context, after mark) (p page, err error) {
			rows, err := query().Where(customer.IDGT(after.id)).Order(customer.ByID()).Limit(batch).All(ctx)
			if err != nil {
				return p, err
			}
			p.rows = len(rows)
			if p.rows > 0 {
				p.last = mark{id: rows[p.rows-1].ID}
			}
			if r.rule.Body.Trigger == terms.CallbackTriggerBirthday {
				p.found = r.birthdays(rows)
				return p, nil
			}
			p.found, err = r.members(ctx, rows)
			return p, err
		},
	}
}

// tiers are the tiers that the rule is about; none when it is about all.
func (r *run) tiers() []terms.Tier {
	var out []terms.Tier
	for _, s := range r.rule.Body.Steps {
		if len(s.Tiers) == 0 {
			return nil
		}
		out = append(out, s.Tiers...)
	}
	return out
}

// birthdays are the birthdays in the days asked for.
func (r *run) birthdays(rows []*gen.Customer) (out []happening) {
	for _, cu := range rows {
		for _, at := range []time.Time{r.from.In(r.place.Zone), r.to.In(r.place.Zone)} {
			src, ok := sequence.OfBirthday(cu, at)
			twice := len(out) > 0 && out[len(out)-1].src.ID == cu.ID && out[len(out)-1].src.At.Equal(src.At)
			if ok && !twice && !src.At.Before(r.from) && src.At.Before(r.to) {
				out = append(out, happening{src: src})
			}
		}
	}
	return out
}

// members are the regular calls to members, as they stood on the first day.
func (r *run) members(ctx context.Context, rows []*gen.Customer) ([]happening, error) {
	ids := make([]string, len(rows))
	for i, cu := range rows {
		ids[i] = cu.ID
	}
	visits, err := r.c.Visit.Query().Where(append(sequence.Recent(r.from), visit.CustomerIDIn(ids...))...).WithProcedures().All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[string][]*gen.Visit{}
	for _, v := range visits {
		of[v.CustomerID] = append(of[v.CustomerID], v)
	}
	out := make([]happening, len(rows))
	for i, cu := range rows {
		out[i].src = sequence.MemberAt(cu, of[cu.ID], r.rules, r.place.Zone)
	}
	return out, nil
}
