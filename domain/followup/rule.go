// Package followup is the callback policy: which happening asks for which call, by when, how often it is
// tried, at which hours, with which consent, and why a call is on somebody's list.
//
// Rules are values: versions of them are stored as JSON, DefaultRules is what a new hospital starts
// with. Steps of a rule are planned one at a time, so that a change of policy reaches every sequence that
// is under way. The package is pure; it must never query, know the time by itself, or count working days.
// Local days and clock times are those of the zone given, which is the hospital's.
package followup

import (
	"slices"
	"time"

	"aftercare/domain/terms"
)

// Rule is one version of a callback rule.
type Rule struct {
	ID          string                `json:"id"` // stable over versions
	Name        string                `json:"name"`
	NameEn      string                `json:"nameEn"`
	Version     int                   `json:"version"`
	Active      bool                  `json:"active"`
	Trigger     terms.CallbackTrigger `json:"trigger"`
	Purpose     terms.CallbackPurpose `json:"purpose"`
	Steps       []Step                `json:"steps"`       // by offset within one audience
	HorizonDays int                   `json:"horizonDays"` // older happenings and longer missed steps make no call
	MergeHours  int                   `json:"mergeHours"`  // open calls nearer than this become one (R088)
	// Standing: the source is a lasting state (a tier, a birthday) and not an event. The horizon does not
	// apply to it, and a rule that is new to it begins with the next occasion, not with a missed one.
	Standing bool `json:"standing,omitempty"`
}

// Step is one call of a sequence. A list of families, tiers or intents narrows it to these; an empty list
// means everyone.
type Step struct {
	Key           string                  `json:"key"` // stable: part of the key that makes a call happen once
	OffsetDays    int                     `json:"offsetDays"`
	OffsetMinutes int                     `json:"offsetMinutes,omitempty"`
	At            string                  `json:"at,omitempty"`        // local "18:30"; empty: the clock time of the source
	Until         string                  `json:"until,omitempty"`     // local limit on the same day
	LimitDays     int                     `json:"limitDays,omitempty"` // limit: end of the callable day so many days after the source
	Repeat        bool                    `json:"repeat,omitempty"`    // every OffsetDays
	Families      []terms.ProcedureFamily `json:"families,omitempty"`
	Tiers         []terms.Tier            `json:"tiers,omitempty"`
	Intents       []terms.IntentClass     `json:"intents,omitempty"`
}

// Source is the record that sets off a rule. At is the instant that offsets count from: the missed time,
// the arrival, the procedure, the assessment; for tiers the later of the tier's start and the end of the
// post-op series (SeriesEnd); for birthdays this year's day.
type Source struct {
	Type   string
	ID     string
	At     time.Time
	Last   *time.Time // when the last call of this sequence ended; nil before the first
	Family terms.ProcedureFamily
	Tier   terms.Tier
	Intent terms.IntentClass
}

// Task is a call to be made. (RuleID, source, StepKey, Period) identifies it for ever.
type Task struct {
	RuleID      string
	RuleVersion int
	StepKey     string
	StepIndex   int    // place in Rule.Steps
	StepNo      int    // 1 for the first step of this source's audience
	Period      string // local day of a repeated or standing step, "2026-05-08"; else empty
	Purpose     terms.CallbackPurpose
	PlannedFor  time.Time // what the step says, before hours and delays
	DueAt       time.Time // in a permitted window, not before now
	WindowEnd   time.Time // after it the call is overdue
}

func (s Step) fits(src Source) bool {
	return (len(s.Families) == 0 || slices.Contains(s.Families, src.Family)) &&
		(len(s.Tiers) == 0 || slices.Contains(s.Tiers, src.Tier)) &&
		(len(s.Intents) == 0 || slices.Contains(s.Intents, src.Intent))
}

// NextStep gives the index from which Plan looks for the call after stepKey: the step itself when it
// repeats. ok is false after the last step and for a key that the rule no longer has.
func NextStep(r Rule, stepKey string) (index int, ok bool) {
	i := slices.IndexFunc(r.Steps, func(s Step) bool { return s.Key == stepKey })
	switch {
	case i < 0:
		return 0, false
	case r.Steps[i].Repeat:
		return i, true
	default:
		return i + 1, i+1 < len(r.Steps)
	}
}

// SeriesEnd is the planned instant of the last step for the source; ok is false when no step fits or the
// last one repeats.
func SeriesEnd(r Rule, src Source, zone *time.Location) (end time.Time, ok bool) {
	for _, s := range r.Steps {
		if !s.fits(src) {
			continue
		}
		if s.Repeat {
			return time.Time{}, false
		}
		if at := s.from(src.At, zone); !ok || at.After(end) {
			end, ok = at, true
		}
	}
	return end, ok
}
