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
	Consultant        *string
	State             []terms.LeadState
	NextContactBefore *time.Time
}
