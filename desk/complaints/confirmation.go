package complaints

import (
	"aftercare/desk"
	"aftercare/domain/fault"
)

// Lengths of the texts of moves, in characters.
const (
	maxReason     = 2000
	maxMessage    = 5000
	maxResolution = 1000
	maxFacts      = 20000
	maxRootCause  = 500
	maxCategory   = 60
)

// Valid tells whether c is one of Values.
func (c ConfirmationChannel) Valid() bool { return oneOf(c.Values(), string(c)) }

// Valid tells whether r is one of Values.
func (r DeclineReason) Valid() bool { return oneOf(r.Values(), string(r)) }

// Valid tells whether p is one of Values.
func (p ExternalProcedure) Valid() bool { return oneOf(p.Values(), string(p)) }

// Valid tells whether d is one of Values.
func (d SolutionDecision) Valid() bool { return oneOf(d.Values(), string(d)) }

func oneOf(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}

// checkConfirmation checks the customer's confirmation: how it was given and the words confirmed (R041).
// Silence is no confirmation of anything that is still to be done.
func checkConfirmation(bad *fault.Fields, c *ConfirmationInput, silence bool) {
	const path = "input.confirmation"
	if c == nil {
		bad.Add(path, "input.required")
		return
	}
	bad.Require(c.How.Valid(), path+".how", "input.unknown", "value", string(c.How))
	bad.Require(silence || c.How != ConfirmationChannelSilenceAfterFinalAnswer, path+".how", "complaint.silenceIsNoConsent")
	c.Text = desk.Prose(bad, path+".text", c.Text, 1, maxReason)
}
