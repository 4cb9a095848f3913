package leads

import (
	"aftercare/desk"
	"aftercare/ent/gen/lead"
	"aftercare/ent/gen/predicate"
)

// Inner are the filters that stand in this one.
func (f *LeadFilter) Inner() (all, some []*LeadFilter, none *LeadFilter) { return f.And, f.Or, f.Not }

// conditions are what a filter asks for.
func conditions(f *LeadFilter) ([]predicate.Lead, error) {
	walk := desk.Filters[*LeadFilter, predicate.Lead]{Plain: plain, And: lead.And, Or: lead.Or, Not: lead.Not}
	return walk.Conditions(f, "filter")
}

// plain are the conditions of one filter; what is left out does not narrow. Inside of others a condition
// on a column that may be empty asks for a value too: NOT would otherwise leave out the leads without one.
func plain(f *LeadFilter, _ string, inside bool) (out []predicate.Lead, err error) {
	add := func(p predicate.Lead) { out = append(out, p) }
	valued := func(p, there predicate.Lead) {
		if inside {
			p = lead.And(there, p)
		}
		out = append(out, p)
	}
	if len(f.IntentClass) > 0 {
		valued(lead.IntentClassIn(f.IntentClass...), lead.IntentClassNotNil())
	}
	if len(f.ConditionClass) > 0 {
		valued(lead.ConditionClassIn(f.ConditionClass...), lead.ConditionClassNotNil())
	}
	if len(f.Channel) > 0 {
		add(lead.ChannelIn(f.Channel...))
	}
	if f.Consultant != nil {
		valued(lead.ConsultantID(*f.Consultant), lead.ConsultantIDNotNil())
	}
	switch {
	case f.Unassigned == nil:
	case *f.Unassigned:
		add(lead.ConsultantIDIsNil())
	default:
		add(lead.ConsultantIDNotNil())
	}
	if f.Customer != nil {
		add(lead.CustomerID(*f.Customer))
	}
	if len(f.State) > 0 {
		add(lead.StateIn(f.State...))
	}
	if f.NextContactFrom != nil {
		valued(lead.NextContactAtGTE(*f.NextContactFrom), lead.NextContactAtNotNil())
	}
	if f.NextContactBefore != nil {
		valued(lead.NextContactAtLT(*f.NextContactBefore), lead.NextContactAtNotNil())
	}
	return out, nil
}
