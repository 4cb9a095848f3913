package lifecycle

import (
	"slices"
	"strings"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// Completion is what an agent reports about one attempt, with what desk knows about it.
type Completion struct {
	Outcome          terms.CallbackOutcome
	AnsweredBy       terms.AnsweredBy
	IdentityVerified bool
	Note             string
	Satisfaction     *int // 1 to 5
	NextAt           *time.Time
	HasAppointment   bool
	HasComplaint     bool

	Authorised bool // a valid authorization of a relative or friend is on file (R006)
	Exhausted  bool // followup.Retry finds no further try after the attempts with this outcome
	Now        time.Time
	Zone       *time.Location
}

// Complete gives the result of an attempt on a callback that is IN_PROGRESS. It refuses another state
// with guard STATE and bad combinations with INVALID_INPUT, as CheckOutcome. NO_ANSWER and
// THIRD_PARTY_DECLINED without a further try become UNREACHABLE, so that nobody is rung up for ever; a
// third party whose authority is on file completes the callback.
func Complete(stored terms.CallbackState, c Completion) (Result, error) {
	if stored != terms.CallbackStateInProgress {
		return Result{}, wrongState(string(stored), string(c.Outcome))
	}
	if err := CheckOutcome(c); err != nil {
		return Result{}, err
	}
	r, _ := ResultOf(c.Outcome)
	switch {
	case c.Exhausted && (c.Outcome == terms.CallbackOutcomeNoAnswer || c.Outcome == terms.CallbackOutcomeThirdPartyDeclined):
		r.State, r.Reopen = terms.CallbackStateUnreachable, false
	case c.Outcome == terms.CallbackOutcomeThirdPartyClaimsAuthority && c.Authorised:
		r.State, r.Stop, r.TellsSupervisor = terms.CallbackStateCompleted, "", false
	}
	return r, nil
}

// CheckOutcome refuses every invalid combination of an attempt at once, with the paths of
// CompleteCallbackInput (R028, R067, R133, R142, R160 to R163).
func CheckOutcome(c Completion) error {
	var bad fault.Fields
	r, ok := ResultOf(c.Outcome)
	if !ok {
		return fault.Invalid("input.outcome", "input.unknown", "value", string(c.Outcome))
	}
	switch {
	case !slices.Contains(r.AnsweredBy, c.AnsweredBy):
		bad.Add("input.answeredBy", "input.answeredByOutcome", "outcome", string(c.Outcome), "answeredBy", string(c.AnsweredBy))
	case r.NeedsAuthority && c.AnsweredBy != terms.AnsweredBySelf && !c.Authorised:
		bad.Add("input.answeredBy", "input.authorizationMissing")
	}
	checkIdentity(&bad, r, c)
	bad.Require(!r.NeedsNote || strings.TrimSpace(c.Note) != "", "input.note", "input.required")
	checkNextAt(&bad, r, c)
	with(&bad, "input.appointment", r.NeedsAppointment, c.HasAppointment, c.Outcome)
	with(&bad, "input.complaint", r.NeedsComplaint, c.HasComplaint, c.Outcome)
	if c.Satisfaction != nil {
		switch {
		case *c.Satisfaction < 1 || *c.Satisfaction > 5:
			bad.Add("input.satisfaction", "input.range", "min", 1, "max", 5)
		case !slices.Contains(spokenTo, c.AnsweredBy):
			bad.Add("input.satisfaction", "input.notWithOutcome", "outcome", string(c.Outcome))
		}
	}
	return bad.Err()
}

// checkIdentity: only the customer or a relative with authority can be verified, and personal matters
// are settled only with a verified customer.
func checkIdentity(bad *fault.Fields, r Result, c Completion) {
	switch {
	case c.IdentityVerified && !slices.Contains(spokenTo, c.AnsweredBy):
		bad.Add("input.identityVerified", "input.nobodyToVerify")
	case r.NeedsVerified && c.AnsweredBy == terms.AnsweredBySelf && !c.IdentityVerified:
		bad.Add("input.identityVerified", "input.identityRequired")
	}
}

func checkNextAt(bad *fault.Fields, r Result, c Completion) {
	const path = "input.nextAt"
	switch {
	case c.NextAt == nil:
		bad.Require(!r.NeedsNextAt, path, "input.required")
	case !r.TakesNextAt:
		bad.Add(path, "input.notWithOutcome", "outcome", string(c.Outcome))
	case !c.NextAt.After(c.Now):
		bad.Add(path, "input.mustBeFuture")
	case followup.HardStopped(*c.NextAt, c.Zone):
		bad.Add(path, "input.hardStop", "from", followup.DayEnds, "to", followup.DayBegins)
	}
}

func with(bad *fault.Fields, path string, needs, has bool, o terms.CallbackOutcome) {
	bad.Require(!needs || has, path, "input.required")
	bad.Require(needs || !has, path, "input.notWithOutcome", "outcome", string(o))
}
