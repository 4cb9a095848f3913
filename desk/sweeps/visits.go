package sweeps

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/visit"
)

// Visits plans what visits ask for: a call the same evening to who bought or was treated, the next noon to
// who did neither, and a series after the treatment for each family (R080, R090 to R092). Visits older
// than the rules' horizon are history and make no calls.
func Visits(ctx context.Context, d *desk.Desk) (Result, error) {
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return Result{}, err
	}
	horizon := sequence.Horizon(rules,
		terms.CallbackTriggerVisitPurchased, terms.CallbackTriggerVisitNotPurchased, terms.CallbackTriggerProcedureDone)
	if horizon == 0 {
		return Result{}, nil
	}
	list := func(ctx context.Context, after item, limit int) ([]item, error) {
		rows, err := d.Client().Visit.Query().Where([]predicate.Visit{
			visit.ArrivedAtGT(d.Now().Add(-horizon)), visit.ArrivedAtLTE(d.Now()),
			beyond(visit.FieldArrivedAt, after), unplanned,
		}...).Order(visit.ByArrivedAt(), visit.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, v := range rows {
			out[i] = item{id: v.ID, due: v.ArrivedAt}
		}
		return out, err
	}
	return each(ctx, d, list, func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		v, err := tx.Client.Visit.Query().Where(visit.ID(id)).WithProcedures().Only(ctx)
		if err != nil {
			return false, err
		}
		made := 0
		for _, src := range sequence.OfVisit(v) {
			calls, err := p.Plan(ctx, src)
			if err != nil {
				return false, err
			}
			made += len(calls)
		}
		return made > 0, nil
	})
}
