package appointments

import (
	"time"
)

// BookAppointmentInput is the input or answer of that name in the API.
type BookAppointmentInput struct {
	// Left out inside completeCallback, where it is the callback's customer.
	Customer   *string
	Doctor     *string
	Department *string
	StartsAt   time.Time
	Note       *string
	// The missed or cancelled appointment that this one makes good.
	Replaces *string
}

// RegisterWalkInInput is the input or answer of that name in the API.
type RegisterWalkInInput struct {
	Customer string
	// Now when left out, at most 15 minutes ago.
	ArrivedAt  *time.Time
	Doctor     *string
	Department *string
	// Code of a procedure that is offered.
	Procedure *string
	Note      *string
}

// RecordVisitInput is the input or answer of that name in the API.
type RecordVisitInput struct {
	Customer    string
	Appointment *string
	ArrivedAt   time.Time
	Doctor      *string
	Department  *string
	Purpose     *string
	Purchased   bool
	Amount      *int64
	Procedures  []string
}
