// Package deadline keeps the clocks of a complaint: when one is due, when it warns, what pausing does,
// how it ends. A clock is a value; each move returns the changed one.
//
// Everything about a clock follows from three facts: its start, its limit and its ledger of pauses.
// Due and warning are stored for lists and sweeps only, and Recompute gives the same values again.
// A breach is history: no move takes it back, neither a longer limit nor a late pause.
//
// It never reads the time, never decides which clocks a move of the complaint starts or stops (that is
// lifecycle), and never sends a reminder. Instants come out in UTC and are kept to the microsecond, as
// both databases store them.
package deadline

import (
	"slices"
	"time"

	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// Clock is one time limit of one complaint.
//
// DueAt is the last instant that is still in time. While the clock is paused, WarnAt and DueAt keep
// the values from before the pause and mean nothing until it resumes. StoppedAt is nil for a clock
// that still counts; a breached one may count on.
type Clock struct {
	Kind        terms.ClockKind  `json:"kind"`
	StartedAt   time.Time        `json:"startedAt"`
	WarnAt      time.Time        `json:"warnAt"`
	DueAt       time.Time        `json:"dueAt"`
	StoppedAt   *time.Time       `json:"stoppedAt,omitempty"`
	State       terms.ClockState `json:"state"`
	Provisional bool             `json:"provisional"` // counted in a year whose holidays were not loaded
	Pauses      []Segment        `json:"pauses,omitempty"`
	Limit       Limit            `json:"limit"`
	WarnPercent int              `json:"warnPercent"` // of the running time from start to due (R037)
}

// Params are the facts that choose a limit beside the kind.
type Params struct {
	Channel            terms.Channel // chooses the limit of FIRST_FEEDBACK (R023 to R026)
	SeveralDepartments bool          // gives STATUTORY_FEEDBACK its longer limit
}

// Start starts a clock at the instant. It always succeeds: a year without holiday data makes the clock
// provisional. The kind must be valid; an unknown one has no limit and is due as soon as work begins.
func Start(kind terms.ClockKind, at time.Time, limits Limits, p Params, cal workday.Calendar) Clock {
	c := Clock{
		Kind:        kind,
		StartedAt:   instant(at),
		State:       terms.ClockStateRunning,
		Limit:       limits.For(kind, p),
		WarnPercent: limits.WarnPercent,
	}
	return c.Recompute(cal)
}

// Open tells whether the clock still counts: running, paused, or breached and not yet stopped.
func (c Clock) Open() bool { return c.StoppedAt == nil && c.State != terms.ClockStateCancelled }

// Recompute counts warning and due again from start, limit and ledger; the state stays. It is for the
// day when a missing year's holidays are loaded or a notice changes them. A clock that has ended was
// judged by the days known then and is returned as it is.
func (c Clock) Recompute(cal workday.Calendar) Clock {
	if !c.Open() {
		return c
	}
	return c.Counted(cal)
}

// Counted gives the clock with warning and due as they follow from start, limit and ledger by this calendar,
// whether it has ended or not. It is for looking whether what is stored is true, and never for a move.
func (c Clock) Counted(cal workday.Calendar) Clock {
	c.WarnAt, c.DueAt, c.Provisional = count(c, cal)
	return c
}

// CancelledInPause tells whether the clock was cancelled while it was paused: then warning and due are those
// from before the pause, because nobody counted any more.
func (c Clock) CancelledInPause() bool {
	if c.State != terms.ClockStateCancelled || c.StoppedAt == nil || len(c.Pauses) == 0 {
		return false
	}
	end := c.Pauses[len(c.Pauses)-1].To
	return end == nil || !end.Before(*c.StoppedAt)
}

// Relimit gives the clock another limit, counted from its start: 5 working days become 10 at triage.
// The state stays, so a breach under the old limit remains one. A clock that has ended is returned as
// it is.
func (c Clock) Relimit(limit Limit, cal workday.Calendar) Clock {
	if !c.Open() {
		return c
	}
	c.Limit = limit
	return c.Recompute(cal)
}

// Breach marks a running clock whose due has passed at now; any other is returned as it is.
func (c Clock) Breach(now time.Time) Clock {
	if c.State == terms.ClockStateRunning && now.After(c.DueAt) {
		c.State = terms.ClockStateBreached
	}
	return c
}

// Stop ends the clock because what it waited for has happened: MET when that was not after the due,
// BREACHED otherwise or when it was breached before. A paused clock resumes and ends at the same
// instant. A clock that has ended is returned as it is, so the first stop counts.
func (c Clock) Stop(at time.Time, cal workday.Calendar) Clock {
	if !c.Open() {
		return c
	}
	at = instant(at)
	if c.State == terms.ClockStatePaused {
		c = c.closePause(at).Recompute(cal)
	}
	c = c.Breach(at)
	c.StoppedAt = &at
	if c.State == terms.ClockStateRunning {
		c.State = terms.ClockStateMet
	}
	return c
}

// Cancel ends the clock because it no longer applies, for example after reclassification. A clock
// whose due had passed ends as BREACHED, whether or not the breach had been marked yet. A clock that
// has ended is returned as it is.
func (c Clock) Cancel(at time.Time) Clock {
	if !c.Open() {
		return c
	}
	at = instant(at)
	if c.State == terms.ClockStatePaused {
		c = c.closePause(at)
	} else {
		c = c.Breach(at)
	}
	c.StoppedAt = &at
	if c.State == terms.ClockStateRunning {
		c.State = terms.ClockStateCancelled
	}
	return c
}

// Revive lets a clock that was cancelled count on at the instant, as if it had been paused since: a case
// that is taken up again owes what it owed when it ended, and ending it has won no time. Any other clock is
// returned as it is, so a limit that was kept or missed stays so.
func (c Clock) Revive(at time.Time, cal workday.Calendar) Clock {
	if c.State != terms.ClockStateCancelled {
		return c
	}
	at, from := instant(at), *c.StoppedAt
	if at.Before(from) {
		at = from
	}
	c.Pauses = append(slices.Clone(c.Pauses), Segment{From: from, To: &at, Reason: Ended})
	c.State, c.StoppedAt = terms.ClockStateRunning, nil
	return c.Recompute(cal)
}

// Earliest is the dueAt of a complaint: the earliest due among its clocks that run or are breached and
// not yet stopped; nil when there is none. A paused clock has no due until it resumes.
func Earliest(clocks []Clock) *time.Time {
	var first *time.Time
	for _, c := range clocks {
		if !c.Open() || c.State == terms.ClockStatePaused {
			continue
		}
		if first == nil || c.DueAt.Before(*first) {
			due := c.DueAt
			first = &due
		}
	}
	return first
}

func instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// closePause ends the open pause at the instant, or where it began when that is later.
func (c Clock) closePause(at time.Time) Clock {
	c.Pauses = slices.Clone(c.Pauses)
	last := &c.Pauses[len(c.Pauses)-1]
	if at.Before(last.From) {
		at = last.From
	}
	last.To = &at
	c.State = terms.ClockStateRunning
	return c
}
