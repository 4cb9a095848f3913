package deadline

import (
	"maps"
	"slices"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// Unit is what a limit is counted in.
type Unit string

const (
	WorkingDays    Unit = "WORKING_DAYS"    // ends with the last shift of the day
	WorkingMinutes Unit = "WORKING_MINUTES" // opening time only
	WallMinutes    Unit = "WALL_MINUTES"    // day and night
)

// Values lists every Unit.
func (Unit) Values() []string {
	return []string{string(WorkingDays), string(WorkingMinutes), string(WallMinutes)}
}

// Valid tells whether u is one of Values.
func (u Unit) Valid() bool { return slices.Contains(u.Values(), string(u)) }

// Limit is a length of time to act in.
type Limit struct {
	Unit   Unit `json:"unit"`
	Amount int  `json:"amount"`
}

// Limits are the time limits of a hospital from a day on; a setting, stored as JSON.
type Limits struct {
	EffectiveFrom workday.Date              `json:"effectiveFrom"`
	ByKind        map[terms.ClockKind]Limit `json:"byKind"`
	// FirstFeedbackByChannel goes before ByKind for FIRST_FEEDBACK.
	FirstFeedbackByChannel map[terms.Channel]Limit `json:"firstFeedbackByChannel,omitempty"`
	// StatutorySeveralDepartments is the limit of STATUTORY_FEEDBACK, in working days, when several
	// departments are concerned.
	StatutorySeveralDepartments int `json:"statutorySeveralDepartments"`
	// WarnPercent of the running time between start and due, the clock warns (R037).
	WarnPercent int `json:"warnPercent"`
}

// DefaultLimits are those of the Measures for Complaints at Medical Institutions (NHC Order 3, in
// force 2019-04-10) and, where the law says nothing, of the hospital's rules (R026, R037, R212, R214).
func DefaultLimits() Limits {
	return Limits{
		EffectiveFrom: workday.Date{Year: 2019, Month: 4, Day: 10},
		ByKind: map[terms.ClockKind]Limit{
			terms.ClockKindAcknowledgement:   {WorkingDays, 1},
			terms.ClockKindFirstFeedback:     {WorkingDays, 1},
			terms.ClockKindStatutoryFeedback: {WorkingDays, 5},
			terms.ClockKindSupervisorPresent: {WallMinutes, 30},
			terms.ClockKindDoctorAcknowledge: {WallMinutes, 30},
			terms.ClockKindHqFiling:          {WallMinutes, 24 * 60},
			terms.ClockKindSpecialReport:     {WorkingDays, 5},
			terms.ClockKindResolution:        {WorkingDays, 20},
		},
		FirstFeedbackByChannel: map[terms.Channel]Limit{
			terms.ChannelEmail:      {WorkingDays, 1},
			terms.ChannelOnlineChat: {WorkingDays, 1},
		},
		StatutorySeveralDepartments: 10,
		WarnPercent:                 80,
	}
}

// InForce is the set in force on a day: the one that took effect last. Days before every set, and an
// empty list, have the default.
func InForce(sets []Limits, on workday.Date) Limits {
	best := DefaultLimits()
	found := false
	for _, l := range sets {
		if !on.Before(l.EffectiveFrom) && (!found || !l.EffectiveFrom.Before(best.EffectiveFrom)) {
			best, found = l, true
		}
	}
	return best
}

// For is the limit of a clock of the kind. A kind that the set leaves out has its default.
func (l Limits) For(kind terms.ClockKind, p Params) Limit {
	if kind == terms.ClockKindStatutoryFeedback && p.SeveralDepartments {
		return Limit{WorkingDays, l.StatutorySeveralDepartments}
	}
	if limit, ok := l.FirstFeedbackByChannel[p.Channel]; ok && kind == terms.ClockKindFirstFeedback {
		return limit
	}
	if limit, ok := l.ByKind[kind]; ok {
		return limit
	}
	return DefaultLimits().ByKind[kind]
}

// The longest limit: a year, in days and in minutes. It keeps a slip of the finger out of the counting.
const (
	maxDays    = 366
	maxMinutes = maxDays * 24 * 60
)

// Validate names every value that cannot be a limit, as one INVALID_INPUT; paths are those of the JSON.
func (l Limits) Validate() error {
	var f fault.Fields
	check := func(path string, limit Limit) {
		most := maxMinutes
		if limit.Unit == WorkingDays {
			most = maxDays
		}
		f.Require(limit.Unit.Valid(), path+".unit", "limits.unit")
		f.Require(limit.Amount >= 1 && limit.Amount <= most, path+".amount", "limits.amount", "most", most)
	}
	for _, kind := range slices.Sorted(maps.Keys(l.ByKind)) {
		f.Require(kind.Valid(), "byKind."+string(kind), "limits.kind")
		check("byKind."+string(kind), l.ByKind[kind])
	}
	for _, channel := range slices.Sorted(maps.Keys(l.FirstFeedbackByChannel)) {
		f.Require(channel.Valid(), "firstFeedbackByChannel."+string(channel), "limits.channel")
		check("firstFeedbackByChannel."+string(channel), l.FirstFeedbackByChannel[channel])
	}
	check("statutorySeveralDepartments", Limit{WorkingDays, l.StatutorySeveralDepartments})
	f.Require(l.WarnPercent >= 1 && l.WarnPercent <= 99, "warnPercent", "limits.warnPercent")
	f.Require(l.EffectiveFrom != workday.Date{}, "effectiveFrom", "limits.effectiveFrom")
	return f.Err()
}
