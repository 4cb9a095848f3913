package followup

import (
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// Origin is why a callback exists: a step of a rule for a source, or somebody's decision.
type Origin struct {
	Manual      bool
	PlannedBy   string // name of the person, when manual
	Trigger     terms.CallbackTrigger
	RuleName    string
	RuleVersion int
	StepNo      int
	SourceAt    time.Time
}

// Explain is the sentence "why is this on my list" (R088). Arguments: rule, version, step, day (local day
// of the source); by for a manual one.
func Explain(o Origin, zone *time.Location) fault.Message {
	if o.Manual {
		return fault.Msg("origin.manual", "by", o.PlannedBy)
	}
	key, ok := originKeys[o.Trigger]
	if !ok {
		key = "origin.other"
	}
	return fault.Msg(key, "rule", o.RuleName, "version", o.RuleVersion, "step", o.StepNo,
		"day", o.SourceAt.In(zone).Format(time.DateOnly))
}

var originKeys = map[terms.CallbackTrigger]string{
	terms.CallbackTriggerAppointmentMissed: "origin.appointmentMissed",
	terms.CallbackTriggerVisitPurchased:    "origin.visitPurchased",
	terms.CallbackTriggerVisitNotPurchased: "origin.visitNotPurchased",
	terms.CallbackTriggerProcedureDone:     "origin.procedureDone",
	terms.CallbackTriggerLeadAssessed:      "origin.leadAssessed",
	terms.CallbackTriggerTierPeriodic:      "origin.tierPeriodic",
	terms.CallbackTriggerRevisitMissed:     "origin.revisitMissed",
	terms.CallbackTriggerComplaintClosed:   "origin.complaintClosed",
	terms.CallbackTriggerBirthday:          "origin.birthday",
	terms.CallbackTriggerCampaign:          "origin.campaign",
}

// OriginKeys lists every message key that Explain may give, for the message catalogue.
func OriginKeys() []string {
	out := []string{"origin.manual", "origin.other"}
	for _, t := range terms.CallbackTrigger("").Values() {
		out = append(out, originKeys[terms.CallbackTrigger(t)])
	}
	return out
}
