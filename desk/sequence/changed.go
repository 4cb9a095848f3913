package sequence

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// LeadChanged plans a lead's cadence anew after its class or its next contact was changed: an open call
// that nobody has begun gives way to what holds now (R088, R133). wish is the time that the customer asked
// for now, nil when none was said. A lead that is no longer courted gets no call.
func LeadChanged(ctx context.Context, tx *desk.Tx, l *gen.Lead, wish *time.Time) error {
	p := New(tx)
	if err := p.setAside(ctx, terms.CallbackTriggerLeadAssessed, TypeLead, l.ID, l.CustomerID); err != nil {
		return err
	}
	s := OfLead(l)
	s.Wish = wish
	if s.Over != "" {
		return nil
	}
	_, err := p.Plan(ctx, s)
	return err
}

// TierChanged plans the regular calls of a member anew after the tier was changed: future calls follow
// the new tier, past ones stay (R088).
func TierChanged(ctx context.Context, tx *desk.Tx, cu *gen.Customer) error {
	p := New(tx)
	if err := p.setAside(ctx, terms.CallbackTriggerTierPeriodic, TypeCustomer, cu.ID, cu.ID); err != nil {
		return err
	}
	s, err := p.OfMember(desk.Elevate(ctx, "visits of the member"), cu)
	if err != nil {
		return err
	}
	_, err = p.Plan(ctx, s)
	return err
}

// setAside takes a source's reason from the planned calls that have it; a call without another reason is
// cancelled. The step may be planned again: see claim.
func (p *Planner) setAside(ctx context.Context, trigger terms.CallbackTrigger, typ, id, customer string) error {
	ctx = desk.Elevate(ctx, "planning anew")
	if _, err := lock(ctx, p.tx, customer); err != nil {
		return err
	}
	calls, err := p.tx.Client.Callback.Query().Where(
		callback.CustomerID(customer), Flag(callback.FieldOpen), callback.StoredStateEQ(terms.CallbackStatePlanned),
	).WithOrigins(func(q *gen.CallbackOriginQuery) { q.Where(callbackorigin.Skipped("")).WithRule() }).All(ctx)
	if err != nil {
		return err
	}
	// Who is now asked for anew has been decided upon: a claim of authority holds them up no longer.
	err = p.tx.Client.CallbackOrigin.Update().Where(
		callbackorigin.SourceType(typ), callbackorigin.SourceID(id), callbackorigin.Skipped(string(followup.AuthorityClaimed)),
	).SetSkipped(SkipReplanned).Exec(ctx)
	if err != nil {
		return err
	}
	for _, cb := range calls {
		for _, o := range cb.Edges.Origins {
			if o.SourceType != typ || o.SourceID != id || o.Edges.Rule == nil || o.Edges.Rule.Trigger != trigger {
				continue
			}
			if err := p.tx.Client.CallbackOrigin.Update().Where(callbackorigin.ID(o.ID)).SetSkipped(SkipReplanned).Exec(ctx); err != nil {
				return err
			}
			if err := finish(ctx, p.tx, cb, SkipReplanned, len(cb.Edges.Origins) == 1); err != nil {
				return err
			}
		}
	}
	return nil
}
