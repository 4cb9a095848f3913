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
