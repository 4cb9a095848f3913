package callbacks

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/callbackruleversion"
	"aftercare/ent/gen/script"
	"aftercare/ent/gen/scriptline"
)

// Rules lists the callback rules of the hospital with the versions in force.
func Rules(ctx context.Context, d *desk.Desk) (*gen.CallbackRuleQuery, error) {
	if _, err := access.Check(ctx, access.CallbackWork, access.PolicyWrite, access.StatsRead); err != nil {
		return nil, err
	}
	return d.Client().CallbackRule.Query().Order(callbackrule.ByTrigger(), callbackrule.ByID()), nil
}

// InForce gives the version of each rule that holds now, in one statement for all of them.
func InForce(ctx context.Context, d *desk.Desk, rules []string) (map[string]*gen.CallbackRuleVersion, error) {
	rows, err := d.Client().CallbackRuleVersion.Query().
		Where(callbackruleversion.RuleIDIn(rules...), callbackruleversion.EffectiveFromLTE(d.Now())).
		Order(callbackruleversion.ByEffectiveFrom(), callbackruleversion.ByNumber()).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string]*gen.CallbackRuleVersion{}
	for _, v := range rows {
		out[v.RuleID] = v
	}
	return out, nil
}

// SetRuleActive switches a rule on or off for what happens from now on; what is planned stays.
func SetRuleActive(ctx context.Context, d *desk.Desk, id string, expectedVersion int, active bool) (*gen.CallbackRule, error) {
	if _, err := access.Check(ctx, access.PolicyWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.CallbackRule, error) {
		r, err := tx.Client.CallbackRule.Query().Where(callbackrule.ID(id)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing("callbackRule")
		}
		if err != nil {
			return nil, err
		}
		if err := desk.SameVersion(expectedVersion, r.Version); err != nil {
			return nil, err
		}
		if r.Active == active {
			return nil, fault.Invalid("active", "input.noChange")
		}
		n, err := tx.Client.CallbackRule.Update().Where(callbackrule.ID(id), callbackrule.Version(r.Version)).
			AddVersion(1).SetActive(active).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return nil, fault.Stale(r.Version + 1)
		}
		kind := "callbackRule.activated"
		if !active {
			kind = "callbackRule.deactivated"
		}
		if _, err := tx.Record(ctx, desk.Happening{Stream: id, Kind: kind, Data: map[string]any{"rule": id}}); err != nil {
			return nil, err
		}
		return tx.Client.CallbackRule.Get(ctx, id)
	})
}

// Scripts lists the active scripts, of one purpose if asked, with their lines in order.
func Scripts(ctx context.Context, d *desk.Desk, purpose *terms.CallbackPurpose) (*gen.ScriptQuery, error) {
	if _, err := access.Check(ctx, access.CallbackWork, access.ScriptApprove); err != nil {
		return nil, err
	}
	q := d.Client().Script.Query().Where(script.Active(true)).Order(script.ByPurpose(), script.ByLanguage(sql.OrderDesc()), script.ByID())
	if purpose != nil {
		q.Where(script.PurposeEQ(*purpose))
	}
	return q, nil
}

// Openings gives the opening lines of scripts as they are said, in one statement for all of them: with the
// hospital's name and with names of the usual length.
func Openings(ctx context.Context, d *desk.Desk, scripts []string) (map[string]string, error) {
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	said := strings.NewReplacer("{hospital}", place.Hospital.Name, "{customer}", "张女士", "{agent}", "王小明", "{date}", "五月十三日")
	rows, err := d.Client().ScriptLine.Query().
		Where(scriptline.ScriptIDIn(scripts...), scriptline.Part("OPENING")).
		Order(scriptline.ByPosition()).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, l := range rows {
		out[l.ScriptID] += said.Replace(l.Text)
	}
	return out, nil
}
