package followup

import (
	"slices"

	"aftercare/domain/terms"
)

// Consent is the purpose under which the ledger must hold a consent before a call.
type Consent string

// The consents that calls may need. Care calls rest on the treatment contract and need none.
const (
	ConsentNone      Consent = ""
	ConsentMarketing Consent = "MARKETING"
	ConsentSurvey    Consent = "SURVEY"
)

// NeedsConsent tells which consent a call of the purpose needs (PIPL 13, 14; Civil Code 1033). An unknown
// purpose needs the strictest.
func NeedsConsent(p terms.CallbackPurpose) Consent {
	switch p {
	case terms.CallbackPurposePostOp, terms.CallbackPurposeService, terms.CallbackPurposeTechnical, terms.CallbackPurposeRoutine,
		terms.CallbackPurposeNoShow, terms.CallbackPurposeRevisit, terms.CallbackPurposeComplaintFollowup:
		return ConsentNone
	case terms.CallbackPurposeSurvey:
		return ConsentSurvey
	default:
		return ConsentMarketing
	}
}

// MayShare tells whether two origins may share one callback: only purposes that need the same consent,
// so that a care call never carries a sale (R057).
func MayShare(a, b terms.CallbackPurpose) bool { return NeedsConsent(a) == NeedsConsent(b) }

// Stop is a happening that ends a sequence.
type Stop string

// The happenings that may end a sequence.
const (
	Arrival     Stop = "ARRIVAL"
	Rebooked    Stop = "REBOOKED"
	Refusal     Stop = "REFUSAL"
	OptOut      Stop = "OPT_OUT"
	LostToOther Stop = "LOST_TO_OTHER"
	WrongNumber Stop = "WRONG_NUMBER"
	Death       Stop = "DEATH"
	// AuthorityClaimed: a third party says "I can decide" without an authorization on file (R162).
	AuthorityClaimed Stop = "AUTHORITY_CLAIMED"
)

// StopsOn lists what ends the sequence of a trigger. Sequences that want the customer to come end with
// the arrival or a new booking (R101); every sequence ends with refusal, opt-out, the news that another
// hospital treats (R154), a wrong number, an unproven claim of authority, or death.
func StopsOn(t terms.CallbackTrigger) []Stop {
	always := []Stop{Refusal, OptOut, LostToOther, WrongNumber, AuthorityClaimed, Death}
	switch t {
	case terms.CallbackTriggerAppointmentMissed, terms.CallbackTriggerRevisitMissed, terms.CallbackTriggerLeadAssessed,
		terms.CallbackTriggerVisitNotPurchased, terms.CallbackTriggerCampaign:
		return append([]Stop{Arrival, Rebooked}, always...)
	default:
		return always
	}
}

// Stops tells whether the happening ends the trigger's sequence.
func Stops(t terms.CallbackTrigger, s Stop) bool { return slices.Contains(StopsOn(t), s) }
