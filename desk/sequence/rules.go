package sequence

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/callbackruleversion"
)

// Rule is a rule with the version in force.
type Rule struct {
	Row  *gen.CallbackRule
	Body followup.Rule // with the row's name, state, trigger and purpose
	From time.Time     // since when this version holds
}

// InForce gives every rule of the viewer's hospital with its version in force at now, by key. A rule
// without one (its first version begins later) is left out.
func InForce(ctx context.Context, c *gen.Client, now time.Time) ([]Rule, error) {
	rows, err := c.CallbackRule.Query().Order(callbackrule.ByKey()).
		WithVersions(func(q *gen.CallbackRuleVersionQuery) {
			q.Where(callbackruleversion.EffectiveFromLTE(now)).
				Order(callbackruleversion.ByEffectiveFrom(sql.OrderDesc()), callbackruleversion.ByNumber(sql.OrderDesc()))
		}).All(ctx)
	if err != nil {
		return nil, err
	}
	var out []Rule
	for _, row := range rows {
		if r, ok := latest(row); ok {
			out = append(out, r)
		}
	}
	return out, nil
}

func latest(row *gen.CallbackRule) (Rule, bool) {
	if len(row.Edges.Versions) == 0 {
		return Rule{}, false
	}
	v := row.Edges.Versions[0]
	body := v.Body
	body.ID, body.Name, body.Version, body.Active = row.Key, row.Name, v.Number, row.Active
	body.Trigger, body.Purpose = row.Trigger, row.Purpose
	return Rule{Row: row, Body: body, From: v.EffectiveFrom}, true
}

// Horizon is how far back the sources of the triggers may lie, 0 when none of their rules is in force.
func Horizon(rules []Rule, triggers ...terms.CallbackTrigger) time.Duration {
	days := 0
	for _, r := range rules {
		for _, t := range triggers {
			if r.Body.Trigger == t {
				days = max(days, r.Body.HorizonDays)
			}
		}
	}
	return time.Duration(days) * 24 * time.Hour
}
