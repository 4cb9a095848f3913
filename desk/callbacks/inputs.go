package callbacks

import (
	"aftercare/desk/appointments"
	"aftercare/desk/complaints"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"time"
)

// CompleteCallbackInput is the input or answer of that name in the API.
type CompleteCallbackInput struct {
	Callback         string
	ExpectedVersion  int
	AnsweredBy       terms.AnsweredBy
	IdentityVerified bool
	Outcome          terms.CallbackOutcome
	Note             *string
	Concerns         []string
	// 1 to 5.
	Satisfaction *int
	// Codes of the code lists.
	NoShowReason      *string
	TreatmentResponse *string
	Objection         *string
	// Required by BUSY and NEEDS_MORE (R067, R133).
	NextAt *time.Time
	// With BOOKED.
	Appointment *appointments.BookAppointmentInput
	// With PROBLEM_FOUND (R053, R054).
	Complaint *complaints.RegisterComplaintInput
	// With THIRD_PARTY_GAVE_NUMBER: kept unverified (R162).
	NewNumber *string
}

// CompleteCallbackPayload is the input or answer of that name in the API.
type CompleteCallbackPayload struct {
	Callback    *gen.Callback
	Next        *gen.Callback
	Complaint   *gen.Complaint
	Appointment *gen.Appointment

	// AsWritten: callback and next are whole and as the transaction left them, so that they need not be read back.
	AsWritten bool
}

// PlanCallbackInput is the input or answer of that name in the API.
type PlanCallbackInput struct {
	Customer  string
	Purpose   terms.CallbackPurpose
	DueAt     time.Time
	Assignee  *string
	KeyPoints *string
	Complaint *string
	// The customer asked for this very time.
	CustomerChoseTime *bool
}

// WorklistFilter is the input or answer of that name in the API.
type WorklistFilter struct {
	Assignee    *string
	Unassigned  *bool
	Purpose     []terms.CallbackPurpose
	DueBefore   *time.Time
	OverdueOnly *bool
	Tier        []terms.Tier
	Customer    *string
	DueFrom     *time.Time
	// Tried before without reaching anybody.
	Tried *bool
	// All of them hold beside the other conditions.
	And []*WorklistFilter
	// At least one of them holds.
	Or []*WorklistFilter
	// It does not hold; what has no value does not hold.
	Not *WorklistFilter
}

// CallbackGroupKey names one group of the worklist: a grouping and a key that callbackGroups gave.
type CallbackGroupKey struct {
	By  terms.CallbackGrouping
	Key string
}

// MyDay: How one person's day stands.
type MyDay struct {
	Overdue      int
	Due          int
	Later        int
	Retry        int
	DoneToday    int
	PlannedToday int
}

// StaffLoad: Open callbacks of one person, for the supervisor.
type StaffLoad struct {
	Staff     *gen.Staff
	Open      int
	Overdue   int
	DoneToday int
}

// VersionedID: A record and the version that the caller last saw.
type VersionedID struct {
	ID              string
	ExpectedVersion int
}
