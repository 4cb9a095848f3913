package sequence

import (
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
)

// Explain is the sentence "why is this on my list" for an origin whose rule has been loaded (R088).
// ruleName is the rule's name in the reader's language.
func Explain(o *gen.CallbackOrigin, ruleName string, zone *time.Location) fault.Message {
	x := followup.Origin{Manual: o.Manual, PlannedBy: o.SourceLabel, RuleName: ruleName}
	if o.RuleVersion != nil {
		x.RuleVersion = *o.RuleVersion
	}
	if o.Step != nil {
		x.StepNo = *o.Step
	}
	if o.Edges.Rule != nil {
		x.Trigger = o.Edges.Rule.Trigger
	}
	x.SourceAt, _ = labelDay(o.SourceLabel, zone)
	return followup.Explain(x, zone)
}

// labelDay reads the day that the label of a rule's origin holds.
func labelDay(label string, zone *time.Location) (time.Time, bool) {
	t, err := time.ParseInLocation(time.DateOnly, label, zone)
	return t, err == nil
}
