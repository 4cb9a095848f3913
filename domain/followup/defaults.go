package followup

import (
	"fmt"

	"aftercare/domain/terms"
)

// DefaultHorizonDays and DefaultMergeHours are the settings of the rules that a hospital starts with.
const (
	DefaultHorizonDays = 30
	DefaultMergeHours  = 48
)

// Ids of the default rules; they never change, for stored origins name them.
const (
	RuleNoShow       = "no-show"
	RuleEvening      = "same-evening"
	RuleNotPurchased = "not-purchased"
	RulePostOp       = "post-op"
	RuleLead         = "lead-cadence"
	RuleTier         = "tier-periodic"
	RuleRevisit      = "revisit-missed"
	RuleComplaint    = "complaint-followup"
	RuleBirthday     = "birthday"
)

// forenoon is when calls that fall on a day, not on an hour, become due.
const forenoon = "10:00"

// DefaultRules are the rules with which a hospital starts, version 1. All but the birthday greeting are
// active.
func DefaultRules() []Rule {
	return []Rule{
		// R100, R101: as soon as the time has passed, then after three days, a week, a month.
		rule(RuleNoShow, "未到诊回访", "Missed appointment", terms.CallbackTriggerAppointmentMissed, terms.CallbackPurposeNoShow,
			Step{Key: "d0"}, Step{Key: "d3", OffsetDays: 3}, Step{Key: "d7", OffsetDays: 7}, Step{Key: "d30", OffsetDays: 30}),
		// R090: who bought or was treated is called the same evening.
		rule(RuleEvening, "消费当晚回访", "Same evening after a purchase", terms.CallbackTriggerVisitPurchased, terms.CallbackPurposeService,
			Step{Key: "evening", At: "18:30", Until: DayEnds}),
		// R091, R092, G12: who came and did not buy is called the next day at noon, by the end of day 2.
		rule(RuleNotPurchased, "到诊未消费回访", "Came and did not buy", terms.CallbackTriggerVisitNotPurchased, terms.CallbackPurposeService,
			Step{Key: "noon", OffsetDays: 1, At: "12:00", LimitDays: 2}),
		rule(RulePostOp, "术后回访", "After the procedure", terms.CallbackTriggerProcedureDone, terms.CallbackPurposePostOp, postOp()...),
		// R128 to R131: A every 3 days, B weekly, C every 3 weeks, D not at all.
		rule(RuleLead, "意向客户回访", "Lead cadence", terms.CallbackTriggerLeadAssessed, terms.CallbackPurposeLead,
			Step{Key: "a", OffsetDays: 3, Repeat: true, Intents: []terms.IntentClass{terms.IntentClassAStrong}},
			Step{Key: "b", OffsetDays: 7, Repeat: true, Intents: []terms.IntentClass{terms.IntentClassBConsidering}},
			Step{Key: "c", OffsetDays: 21, Repeat: true, Intents: []terms.IntentClass{terms.IntentClassCNotSoon}}),
		standing(rule(RuleTier, "会员定期回访", "Regular call to members", terms.CallbackTriggerTierPeriodic, terms.CallbackPurposeRoutine, tiers()...)),
		// R114: a missed revisit is called with concern, at once.
		rule(RuleRevisit, "复诊未到回访", "Missed revisit", terms.CallbackTriggerRevisitMissed, terms.CallbackPurposeRevisit, Step{Key: "d0"}),
		rule(RuleComplaint, "投诉办结回访", "After a complaint was closed", terms.CallbackTriggerComplaintClosed, terms.CallbackPurposeComplaintFollowup,
			Step{Key: "d7", OffsetDays: 7, At: forenoon}),
		birthday(),
	}
}

func rule(id, name, en string, t terms.CallbackTrigger, p terms.CallbackPurpose, steps ...Step) Rule {
	return Rule{ID: id, Name: name, NameEn: en, Version: 1, Active: true, Trigger: t, Purpose: p, Steps: steps,
		HorizonDays: DefaultHorizonDays, MergeHours: DefaultMergeHours}
}

func standing(r Rule) Rule {
	r.Standing = true
	return r
}

// birthday is R094. Greetings need consent, so a hospital switches the rule on itself; a greeting that is
// more than a day late is not made.
func birthday() Rule {
	r := standing(rule(RuleBirthday, "生日祝福", "Birthday greeting", terms.CallbackTriggerBirthday, terms.CallbackPurposeGreeting,
		Step{Key: "day", At: forenoon}))
	r.Active, r.HorizonDays = false, 1
	return r
}

// postOp is the series of R080, days after the procedure by family; day 0 is the same evening.
func postOp() []Step {
	var out []Step
	for _, series := range []struct {
		prefix string
		family terms.ProcedureFamily
		days   []int
	}{
		{"surgery", terms.ProcedureFamilySurgery, []int{0, 1, 3, 7, 15, 30, 90, 180}},
		{"skin", terms.ProcedureFamilySkin, []int{0, 3, 15, 28, 60}},
		{"injection", terms.ProcedureFamilyInjection, []int{0, 1, 7, 15, 28, 90}},
		{"dental", terms.ProcedureFamilyDental, []int{0, 1, 3, 7}},
		{"general", terms.ProcedureFamilyGeneral, []int{1, 3, 7}},
	} {
		for _, d := range series.days {
			s := Step{Key: fmt.Sprintf("%s-d%d", series.prefix, d), OffsetDays: d, At: forenoon, Families: []terms.ProcedureFamily{series.family}}
			if d == 0 {
				s.At, s.Until = "18:30", DayEnds
			}
			out = append(out, s)
		}
	}
	return out
}

// tiers is G1: silver every 60 days, gold 30, diamond 15; ordinary members are not called regularly.
func tiers() []Step {
	every := func(key string, days int, t terms.Tier) Step {
		return Step{Key: key, OffsetDays: days, At: forenoon, Repeat: true, Tiers: []terms.Tier{t}}
	}
	return []Step{every("silver", 60, terms.TierSilver), every("gold", 30, terms.TierGold), every("diamond", 15, terms.TierDiamond)}
}
