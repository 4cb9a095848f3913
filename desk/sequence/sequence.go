// Package sequence makes and ends the callbacks that rules ask for, inside the transaction of whoever
// calls it: a sweep that found a happening, an arrival that ends a recovery, a refusal.
//
// A step is planned at most once: its origin (rule, source, step, period) is inserted first and is unique,
// so whoever comes second does nothing. Everything that plans or stops for one customer
// locks that customer's row first, so that two happenings at once cannot make two calls, and an arrival
// cannot miss the call that is being planned beside it. What a step is, when it is due and what ends it is
// asked of domain/followup.
//
// The package never talks to a person, checks no permission and opens no transaction.
package sequence

import (
	"time"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// Types of sources, as origins store them. The post-op series of one visit run by family, each as a
// source of its own.
const (
	TypeAppointment = "APPOINTMENT"
	TypeVisit       = "VISIT"
	TypeTreatment   = "TREATED_" // and the family: TREATED_SURGERY
	TypeLead        = "LEAD"
	TypeCustomer    = "CUSTOMER"
	TypeComplaint   = "COMPLAINT"
	TypeCallback    = "CALLBACK" // an agreed next call without a rule behind it
	TypeStaff       = "STAFF"    // planned by hand
)

// Why an origin made no call, or makes none any more; beside these stand the words of followup.Stop.
const (
	SkipDeceased     = "DECEASED"
	SkipDoNotContact = "DO_NOT_CONTACT"
	SkipNoConsent    = "NO_CONSENT"
	SkipNoNumber     = "NO_NUMBER"
	SkipNothingDue   = "NOTHING_DUE"   // too old, or no step for this audience
	SkipRuleInactive = "RULE_INACTIVE" // the rule was switched off when the happening was looked at
	SkipRecovered    = "RECOVERED"     // the customer has come or has booked again
	SkipGone         = "SOURCE_GONE"   // corrected as an error, reopened, no longer courted
	SkipReplanned    = "REPLANNED"     // class or tier changed; the step is planned anew
	SkipRecovering   = "RECOVERING"    // the calls after a missed appointment go before the cadence of a lead
)

// decided is the step key of an origin that records a decision about the whole sequence.
const decided = "-"

// Source is a record that sets off the rules of its trigger.
type Source struct {
	Trigger  terms.CallbackTrigger
	Type     string
	ID       string
	Customer string
	At       time.Time // what offsets count from, see followup.Source
	Family   terms.ProcedureFamily
	Tier     terms.Tier
	Intent   terms.IntentClass

	Consultant  string     // who calls when the customer has no owner; may be empty
	Doctor      string     // the doctor whom the customer wished or saw; may be empty
	Note        string     // what it was about, for the brief
	Wish        *time.Time // the time that the customer asked for, instead of the rule's first
	Over        string     // why no call is wanted any more; empty while one is
	Appointment *string
	Complaint   *string
}

// lasting tells whether the source is a state and not an event: its calls begin again after a pause.
func (s Source) lasting() bool { return s.Type == TypeLead || s.Type == TypeCustomer }

func (s Source) followup(last *time.Time) followup.Source {
	return followup.Source{Type: s.Type, ID: s.ID, At: s.At, Last: last, Family: s.Family, Tier: s.Tier, Intent: s.Intent}
}
