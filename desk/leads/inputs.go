package leads

import (
	"aftercare/desk/appointments"
	"aftercare/desk/customers"
	"aftercare/domain/terms"
	"time"
)

// RegisterLeadInput is the input or answer of that name in the API.
type RegisterLeadInput struct {
	// An existing customer, or the data of a new one.
	Customer       *string
	NewCustomer    *customers.RegisterCustomerInput
	Channel        terms.Channel
	Concern        *string
	IntentClass    *terms.IntentClass
	ConditionClass *terms.ConditionClass
	NextContactAt  *time.Time
	// Books at once (R146).
	Appointment *appointments.BookAppointmentInput
}

// AssessLeadInput is the input or answer of that name in the API.
type AssessLeadInput struct {
	ID              string
	ExpectedVersion int
	IntentClass     terms.IntentClass
	ConditionClass  terms.ConditionClass
	NextContactAt   *time.Time
	Concern         *string
}

// CloseLeadInput is the input or answer of that name in the API.
type CloseLeadInput struct {
	ID              string
	ExpectedVersion int
	State           terms.LeadState
	Reason          string
}

// LeadFilter is the input or answer of that name in the API.
type LeadFilter struct {
	IntentClass       []terms.IntentClass
	ConditionClass    []terms.ConditionClass
	Channel           []terms.Channel
	Consultant        *string
	Unassigned        *bool
	Customer          *string
	State             []terms.LeadState
	NextContactFrom   *time.Time
	NextContactBefore *time.Time
	// All of them hold beside the other conditions.
	And []*LeadFilter
	// At least one of them holds.
	Or []*LeadFilter
	// It does not hold; what has no value does not hold.
	Not *LeadFilter
}

// LeadGroupKey names one group of the leads: a grouping and a key that leadGroups gave.
type LeadGroupKey struct {
	By  terms.LeadGrouping
	Key string
}

// LeadOrder is the input or answer of that name in the API.
type LeadOrder struct {
	Field     terms.LeadOrderField
	Direction terms.OrderDirection
}
