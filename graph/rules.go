package graph

import (
	"context"
	"strings"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/languages"
)

type ruleResolver struct{ *Resolver }

// CallbackRule answers the derived fields of a rule from its version in force.
func (r *Resolver) CallbackRule() gen.CallbackRuleResolver { return ruleResolver{r} }

func (r ruleResolver) body(ctx context.Context, rule *entgen.CallbackRule) (*entgen.CallbackRuleVersion, error) {
	v, err := r.loadersOf(ctx).rules.Load(ctx, rule.ID)()
	if err == nil && v == nil {
		return nil, fault.Missing("callbackRule")
	}
	return v, err
}

// ruleName is the rule's name in the reader's language.
func ruleName(ctx context.Context, v *entgen.CallbackRuleVersion) string {
	switch {
	case v == nil:
		return ""
	case v.Body.NameEn != "":
		return languages.Pick(lang(ctx), v.Body.Name, v.Body.NameEn)
	}
	return v.Body.Name
}

// Name is the shipped name in the reader's language, or what the hospital calls the rule.
func (r ruleResolver) Name(ctx context.Context, rule *entgen.CallbackRule) (string, error) {
	if lang(ctx) == languages.Chinese {
		return rule.Name, nil
	}
	v, err := r.body(ctx, rule)
	if err != nil || v.Body.Name != rule.Name {
		return rule.Name, err
	}
	return ruleName(ctx, v), nil
}

// Sentence is the rule as people say it: "after a missed appointment: at once, after 3 days, …".
func (r ruleResolver) Sentence(ctx context.Context, rule *entgen.CallbackRule) (string, error) {
	v, err := r.body(ctx, rule)
	if err != nil {
		return "", err
	}
	key := "rule.sentence"
	switch rule.Trigger {
	case terms.CallbackTriggerTierPeriodic, terms.CallbackTriggerBirthday, terms.CallbackTriggerCampaign:
		key = "rule.occasion" // nothing has happened after which days would be counted
	}
	return r.Words.Say(lang(ctx), fault.Msg(key, "trigger", string(rule.Trigger), "steps", r.steps(ctx, v.Body)), nil), nil
}

// steps renders the steps, those of one audience after another.
func (r ruleResolver) steps(ctx context.Context, body followup.Rule) string {
	say := func(m fault.Message) string { return r.Words.Say(lang(ctx), m, nil) }
	var order []string
	groups := map[string][]string{}
	for _, s := range body.Steps {
		who := r.audience(ctx, s)
		if _, there := groups[who]; !there {
			order = append(order, who)
		}
		groups[who] = append(groups[who], say(when(s)))
	}
	var out []string
	for _, who := range order {
		line := strings.Join(groups[who], say(fault.Msg("rule.comma")))
		if who != "" {
			line = say(fault.Msg("rule.audience", "who", who, "steps", line))
		}
		out = append(out, line)
	}
	return strings.Join(out, say(fault.Msg("rule.semicolon")))
}

func (r ruleResolver) audience(ctx context.Context, s followup.Step) string {
	var names []any
	for _, f := range s.Families {
		names = append(names, string(f))
	}
	for _, t := range s.Tiers {
		names = append(names, string(t))
	}
	for _, i := range s.Intents {
		names = append(names, string(i))
	}
	if len(names) == 0 {
		return ""
	}
	return r.Words.Say(lang(ctx), fault.Msg("rule.names", "names", names), nil)
}

func when(s followup.Step) fault.Message {
	switch {
	case s.Repeat:
		return fault.Msg("rule.every", "days", s.OffsetDays)
	case s.OffsetDays == 0 && s.At == "":
		return fault.Msg("rule.atOnce")
	case s.OffsetDays == 0:
		return fault.Msg("rule.sameDay", "at", s.At)
	case s.At != "":
		return fault.Msg("rule.dayAt", "days", s.OffsetDays, "at", s.At)
	}
	return fault.Msg("rule.day", "days", s.OffsetDays)
}

// Steps are the steps of the version in force.
func (r ruleResolver) Steps(ctx context.Context, rule *entgen.CallbackRule) ([]*gen.RuleStep, error) {
	v, err := r.body(ctx, rule)
	if err != nil {
		return nil, err
	}
	out := make([]*gen.RuleStep, len(v.Body.Steps))
	for i, s := range v.Body.Steps {
		out[i] = &gen.RuleStep{Key: s.Key, OffsetDays: s.OffsetDays, OffsetMinutes: s.OffsetMinutes, Families: s.Families}
		if at := s.At; at != "" {
			out[i].At = &at
		}
		if days := s.LimitDays; days > 0 {
			out[i].LimitDays = &days
		}
	}
	return out, nil
}

// HorizonDays is the age beyond which a happening makes no callback.
func (r ruleResolver) HorizonDays(ctx context.Context, rule *entgen.CallbackRule) (int, error) {
	v, err := r.body(ctx, rule)
	if err != nil {
		return 0, err
	}
	return v.Body.HorizonDays, nil
}

// EffectiveFrom is when the version in force took effect.
func (r ruleResolver) EffectiveFrom(ctx context.Context, rule *entgen.CallbackRule) (*time.Time, error) {
	v, err := r.body(ctx, rule)
	if err != nil {
		return nil, err
	}
	return &v.EffectiveFrom, nil
}

type scriptResolver struct{ *Resolver }

// Script answers the derived fields of a script.
func (r *Resolver) Script() gen.ScriptResolver { return scriptResolver{r} }

// OpeningSeconds is how long the opening takes to say (R155).
func (r scriptResolver) OpeningSeconds(ctx context.Context, s *entgen.Script) (int, error) {
	text, err := r.loadersOf(ctx).openings.Load(ctx, s.ID)()
	if err != nil {
		return 0, err
	}
	place, err := r.Desk.Place(ctx)
	if err != nil {
		return 0, err
	}
	return followup.OpeningSeconds(text, place.Pace), nil
}
