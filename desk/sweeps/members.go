package sweeps

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// Tiers begins the regular calls to members (R081 to R083), and begins them again where a call was taken
// back. It walks through the members tier by tier, a stretch in each run, for a state has no instant by
// which it could be found.
func Tiers(ctx context.Context, d *desk.Desk) (Result, error) {
	rule, ok, err := active(ctx, d, terms.CallbackTriggerTierPeriodic)
	if err != nil || !ok {
		return Result{}, err
	}
	var tiers []terms.Tier
	for _, v := range terms.Tier("").Values() {
		if slices.ContainsFunc(rule.Body.Steps, func(s followup.Step) bool { return slices.Contains(s.Tiers, terms.Tier(v)) }) {
			tiers = append(tiers, terms.Tier(v))
		}
	}
	w := walk{d: d, name: "tiers", tiers: tiers, idle: func(ctx context.Context, c *gen.Client, page []*gen.Customer) ([]string, error) {
		return withoutCall(ctx, c, rule.Row.ID, page)
	}}
	return w.run(ctx, func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		cu, err := tx.Client.Customer.Get(ctx, id)
		if err != nil {
			return false, err
		}
		src, err := p.OfMember(ctx, cu)
		if err != nil {
			return false, err
		}
		made, err := p.Plan(ctx, src)
		return len(made) > 0, err
	})
}

// birthdayLead is how long before a birthday its greeting is planned, so that it stands on the next day's
// list (R135).
const birthdayLead = 48 * time.Hour

// Birthdays plans the greetings of the coming days, where the hospital has switched the rule on (R094).
func Birthdays(ctx context.Context, d *desk.Desk) (Result, error) {
	rule, ok, err := active(ctx, d, terms.CallbackTriggerBirthday)
	if err != nil || !ok {
		return Result{}, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return Result{}, err
	}
	near := func(cu *gen.Customer) (sequence.Source, bool) {
		src, ok := sequence.OfBirthday(cu, d.Now().In(place.Zone))
		return src, ok && src.At.Sub(d.Now()) < birthdayLead && cu.MarketingConsent
	}
	var tiers []terms.Tier
	for _, v := range terms.Tier("").Values() {
		tiers = append(tiers, terms.Tier(v))
	}
	w := walk{d: d, name: "birthdays", tiers: tiers, idle: func(ctx context.Context, c *gen.Client, page []*gen.Customer) ([]string, error) {
		page = slices.DeleteFunc(page, func(cu *gen.Customer) bool { _, ok := near(cu); return !ok })
		return withoutCall(ctx, c, rule.Row.ID, page)
	}}
	return w.run(ctx, func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		cu, err := tx.Client.Customer.Get(ctx, id)
		if err != nil {
			return false, err
		}
		src, ok := near(cu)
		if !ok {
			return false, nil
		}
		made, err := p.Plan(ctx, src)
		return len(made) > 0, err
	})
}

func active(ctx context.Context, d *desk.Desk, trigger terms.CallbackTrigger) (sequence.Rule, bool, error) {
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	for _, r := range rules {
		if r.Body.Trigger == trigger && r.Body.Active {
			return r, true, nil
		}
	}
	return sequence.Rule{}, false, err
}

// withoutCall gives those of a page for whom no call of the rule is open or owes a next one.
func withoutCall(ctx context.Context, c *gen.Client, rule string, page []*gen.Customer) ([]string, error) {
	ids := make([]string, len(page))
	for i, cu := range page {
		ids[i] = cu.ID
	}
	if len(ids) == 0 {
		return nil, nil
	}
	var busy []string
	err := c.CallbackOrigin.Query().Where(
		callbackorigin.SourceIDIn(ids...), callbackorigin.RuleID(rule),
		callbackorigin.HasCallbackWith(callback.Or(callback.Open(true), callback.AwaitsNext(true))),
	).Select(callbackorigin.FieldSourceID).Scan(ctx, &busy)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(ids, func(id string) bool { return slices.Contains(busy, id) }), nil
}
