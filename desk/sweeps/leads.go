package sweeps

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/lead"
	"aftercare/ent/gen/predicate"
)

// Leads plans the cadence of consultation leads (R128 to R131): the first call of those that have been
// assessed, and the next of those whose time has come while no call waits, because consent was missing,
// an appointment was missed, or a call was taken back. All other calls follow from Next.
func Leads(ctx context.Context, d *desk.Desk) (Result, error) {
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return Result{}, err
	}
	var out Result
	for _, r := range rules {
		if r.Body.Trigger != terms.CallbackTriggerLeadAssessed || !r.Body.Active {
			continue
		}
		young := lead.AssessedAtGT(d.Now().Add(-time.Duration(r.Body.HorizonDays) * 24 * time.Hour))
		wanted := lead.IntentClassIn(intents(r)...)
		for _, where := range [][]predicate.Lead{
			{lead.StateEQ(terms.LeadStateAssessed), wanted, young},
			{lead.StateEQ(terms.LeadStateNurturing), wanted, lead.Or(lead.NextContactAtIsNil(), lead.NextContactAtLTE(d.Now())), lead.Or(young, planned)},
		} {
			n, err := each(ctx, d, courted(d, append(where, waitless)), plan)
			out.add(n)
			if err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// courted lists leads along the index of state and next contact, those without one first.
func courted(d *desk.Desk, where []predicate.Lead) find {
	return func(ctx context.Context, after item, limit int) ([]item, error) {
		rows, err := d.Client().Lead.Query().Where(append(where, behind(after))...).
			Order(lead.ByNextContactAt(), lead.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, l := range rows {
			out[i] = item{id: l.ID, due: d.Now(), at: l.NextContactAt}
			switch {
			case l.State == terms.LeadStateAssessed && l.AssessedAt != nil:
				out[i].due = *l.AssessedAt
			case l.NextContactAt != nil:
				out[i].due = *l.NextContactAt
			}
		}
		return out, err
	}
}

// behind is the condition "after this item" where the instant may be missing; both databases put these
// first.
func behind(after item) predicate.Lead {
	return func(s *sql.Selector) {
		at, id := s.C(lead.FieldNextContactAt), s.C(lead.FieldID)
		switch {
		case after.id == "":
		case after.at == nil:
			s.Where(sql.Or(sql.NotNull(at), sql.GT(id, after.id)))
		default:
			s.Where(sql.And(sql.GTE(at, *after.at), sql.Or(sql.GT(at, *after.at), sql.GT(id, after.id))))
		}
	}
}

func plan(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
	l, err := tx.Client.Lead.Get(ctx, id)
	if err != nil {
		return false, err
	}
	made, err := p.Plan(ctx, sequence.OfLead(l))
	return len(made) > 0, err
}

// intents are the classes that the rule calls.
func intents(r sequence.Rule) []terms.IntentClass {
	var out []terms.IntentClass
	for _, s := range r.Body.Steps {
		if len(s.Intents) == 0 {
			for _, v := range terms.IntentClass("").Values() {
				out = append(out, terms.IntentClass(v))
			}
		}
		out = append(out, s.Intents...)
	}
	return out
}

// planned is the condition "an origin names this row": its sequence has begun.
func planned(s *sql.Selector) {
	o := sql.Table(callbackorigin.Table).As("begun")
	s.Where(sql.Exists(sql.Select(o.C(callbackorigin.FieldID)).From(o).
		Where(sql.ColumnsEQ(o.C(callbackorigin.FieldSourceID), s.C("id")))))
}

// waitless is the condition "no call for this row is open or owes a next one".
func waitless(s *sql.Selector) {
	o, c := sql.Table(callbackorigin.Table).As("why"), sql.Table(callback.Table).As("waiting")
	s.Where(sql.NotExists(sql.Select(o.C(callbackorigin.FieldID)).From(o).Join(c).
		On(o.C(callbackorigin.FieldCallbackID), c.C(callback.FieldID)).
		Where(sql.And(
			sql.ColumnsEQ(o.C(callbackorigin.FieldSourceID), s.C("id")),
			sql.Or(sql.EQ(c.C(callback.FieldOpen), true), sql.EQ(c.C(callback.FieldAwaitsNext), true)),
		))))
}
