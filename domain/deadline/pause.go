package deadline

import (
	"errors"
	"slices"
	"time"

	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// Reason says why a clock stands.
type Reason string

const (
	Customer Reason = "CUSTOMER" // the hospital waits for the customer
	External Reason = "EXTERNAL" // mediation, an authority, a court or the police has the matter

	// Ended: the case was withdrawn or closed and has been taken up again; see Revive.
	Ended Reason = "ENDED"
)

// Segment is one pause in the ledger of a clock. From belongs to it, To no longer does; To is nil
// while the pause lasts. Segments follow one another and do not overlap.
type Segment struct {
	From   time.Time  `json:"from"`
	To     *time.Time `json:"to,omitempty"`
	Reason Reason     `json:"reason"`
}

// What a pause or resumption can be refused for. The caller picks the clocks to move by state and
// Pausable, so these tell of a mistake or a race, not of something a person typed.
var (
	ErrNotPausable = errors.New("deadline: this clock does not pause for this reason")
	ErrNotRunning  = errors.New("deadline: the clock does not run")
	ErrNotPaused   = errors.New("deadline: the clock is not paused")
	ErrPastDue     = errors.New("deadline: the due has passed, so pausing comes too late")
	ErrBackwards   = errors.New("deadline: the ledger already holds a later instant")
)

// pausable is the whole table of pauses: a kind that it does not list runs on.
var pausable = map[terms.ClockKind]Reason{
	terms.ClockKindFirstFeedback:     Customer,
	terms.ClockKindResolution:        Customer,
	terms.ClockKindStatutoryFeedback: External,
}

// Pausable tells whether clocks of the kind stand for the reason. The statutory clock stands in an
// external procedure only, the hospital's own ones while it waits for the customer, the others never.
func Pausable(kind terms.ClockKind, reason Reason) bool {
	return reason != "" && pausable[kind] == reason
}

// Pause stops the counting at the instant. Refused with ErrNotRunning, ErrNotPausable, ErrPastDue (at
// the due itself it is too late) or ErrBackwards.
func (c Clock) Pause(at time.Time, reason Reason) (Clock, error) {
	at = instant(at)
	switch {
	case c.State != terms.ClockStateRunning:
		return c, ErrNotRunning
	case !Pausable(c.Kind, reason):
		return c, ErrNotPausable
	case !at.Before(c.DueAt):
		return c, ErrPastDue
	case at.Before(c.ledgerEnd()):
		return c, ErrBackwards
	}
	c.Pauses = append(slices.Clone(c.Pauses), Segment{From: at, Reason: reason})
	c.State = terms.ClockStatePaused
	return c, nil
}

// Resume goes on counting at the instant and moves warning and due by the pause. The new due is always
// after the instant. Refused with ErrNotPaused or ErrBackwards.
func (c Clock) Resume(at time.Time, cal workday.Calendar) (Clock, error) {
	at = instant(at)
	switch {
	case c.State != terms.ClockStatePaused:
		return c, ErrNotPaused
	case at.Before(c.ledgerEnd()):
		return c, ErrBackwards
	}
	return c.closePause(at).Recompute(cal), nil
}

// NotBefore is the instant, or the latest one that the clock has seen where that is later: after the time of day has
// been set back, what happens next happens then.
func (c Clock) NotBefore(at time.Time) time.Time {
	if end := c.ledgerEnd(); at.Before(end) {
		return end
	}
	return at
}

// ledgerEnd is the latest instant that the clock has seen.
func (c Clock) ledgerEnd() time.Time {
	if len(c.Pauses) == 0 {
		return c.StartedAt
	}
	last := c.Pauses[len(c.Pauses)-1]
	if last.To == nil {
		return last.From
	}
	return *last.To
}
