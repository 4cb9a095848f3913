package complaints

import (
	"aftercare/domain/terms"
	"time"
)

// RegisterComplaintInput is the input or answer of that name in the API.
type RegisterComplaintInput struct {
	// One of the three: customer, complainant, anonymous.
	Customer        *string
	Complainant     *ComplainantInput
	Anonymous       *bool
	Channel         terms.Channel
	ServiceLine     terms.ServiceLine
	Subject         string
	Description     string
	DesiredOutcome  *string
	CustomerIntents []terms.CustomerIntent
	OccurredAt      *time.Time
	OccurredOn      *string
	// May be "unknown" (R195).
	Place               string
	InvolvedStaff       []string
	InvolvedDepartments []string
	Flags               []terms.ComplaintFlag
}

// ComplainantInput is the input or answer of that name in the API.
type ComplainantInput struct {
	Name          string
	Phone         *string
	Relationship  string
	Authorization *string
}

// AcknowledgeComplaintInput is the input or answer of that name in the API.
type AcknowledgeComplaintInput struct {
	Complaint        string
	ExpectedVersion  int
	Message          string
	RecordSigned     bool
	IdentityVerified *bool
}

// AddCommitmentInput is the input or answer of that name in the API.
type AddCommitmentInput struct {
	Complaint  string
	Commitment *CommitmentInput
}

// AddNoteInput is the input or answer of that name in the API.
type AddNoteInput struct {
	Complaint string
	Text      string
	// Logs a step of the five-step guide with the note (R194).
	Step *string
}

// AssignComplaintInput is the input or answer of that name in the API.
type AssignComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Owner           string
	Reason          string
}

// CloseComplaintInput is the input or answer of that name in the API.
type CloseComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	RootCause       string
	Note            *string
}

// CommitmentInput is the input or answer of that name in the API.
type CommitmentInput struct {
	What   string
	ToWhom *string
	DueAt  time.Time
	Owner  *string
}

// ComplaintFilter is the input or answer of that name in the API.
type ComplaintFilter struct {
	State           []terms.ComplaintState
	Open            *bool
	Level           []terms.ComplaintLevel
	Severity        []terms.Severity
	ServiceLine     []terms.ServiceLine
	Owner           *string
	Unassigned      *bool
	Department      *string
	AttendingDoctor *string
	DueBefore       *time.Time
	Breached        *bool
	Search          *string
	Channel         []terms.Channel
	Category        []string
	Customer        *string
	DueFrom         *time.Time
	// Days of the hospital's zone, both included.
	RegisteredFrom *string
	RegisteredTo   *string
	// All of them hold beside the other conditions.
	And []*ComplaintFilter
	// At least one of them holds.
	Or []*ComplaintFilter
	// It does not hold; what has no value does not hold.
	Not *ComplaintFilter
}

// ComplaintGroupKey names one group of the queue: a grouping and a key that complaintGroups gave.
type ComplaintGroupKey struct {
	By  terms.ComplaintGrouping
	Key string
}

// ComplaintOrder is the input or answer of that name in the API.
type ComplaintOrder struct {
	Field     ComplaintOrderField
	Direction terms.OrderDirection
}

// CompleteExecutionInput is the input or answer of that name in the API.
type CompleteExecutionInput struct {
	Complaint       string
	ExpectedVersion int
	Summary         string
}

// ConfirmResolutionInput is the input or answer of that name in the API.
type ConfirmResolutionInput struct {
	Complaint       string
	ExpectedVersion int
	Confirmation    *ConfirmationInput
	Resolution      string
}

// ConfirmationInput: The customer's confirmation: how it was given and the words confirmed (R041).
type ConfirmationInput struct {
	How  ConfirmationChannel
	Text string
}

// DeclineComplaintInput is the input or answer of that name in the API.
type DeclineComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Reason          DeclineReason
	Explanation     string
}

// DoctorOpinionInput is the input or answer of that name in the API.
type DoctorOpinionInput struct {
	Complaint string
	Opinion   terms.DoctorOpinion
	Text      *string
}

// HandOverInput is the input or answer of that name in the API.
type HandOverInput struct {
	Complaint       string
	ExpectedVersion int
	To              string
	Reason          string
}

// KeepCommitmentInput is the input or answer of that name in the API.
type KeepCommitmentInput struct {
	ID              string
	ExpectedVersion int
	Outcome         string
}

// LogPresenceInput is the input or answer of that name in the API.
type LogPresenceInput struct {
	Complaint string
	Staff     string
	Role      string
	BeganAt   *time.Time
	Until     *time.Time
	Note      *string
}

// MergeComplaintInput is the input or answer of that name in the API.
type MergeComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Into            string
	Reason          string
}

// ProposeSolutionsInput is the input or answer of that name in the API.
type ProposeSolutionsInput struct {
	Complaint       string
	ExpectedVersion int
	Options         []*SolutionOptionInput
	Message         string
}

// RecordFindingInput is the input or answer of that name in the API.
type RecordFindingInput struct {
	Complaint        string
	ExpectedVersion  int
	Finding          string
	EstablishedFacts string
	Assessment       string
	RootCause        *string
	// What the customer is told of the finding; stops the statutory clock.
	Message *string
}

// RecordSolutionDecisionInput is the input or answer of that name in the API.
type RecordSolutionDecisionInput struct {
	Complaint       string
	ExpectedVersion int
	Decision        SolutionDecision
	Option          *string
	Confirmation    *ConfirmationInput
	Reason          *string
	Commitments     []*CommitmentInput
}

// RenegotiateCommitmentInput is the input or answer of that name in the API.
type RenegotiateCommitmentInput struct {
	ID              string
	ExpectedVersion int
	DueAt           time.Time
	Reason          string
}

// ReopenComplaintInput is the input or answer of that name in the API.
type ReopenComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Reason          string
}

// ResolveAtFirstContactInput is the input or answer of that name in the API.
type ResolveAtFirstContactInput struct {
	Complaint       string
	ExpectedVersion int
	Resolution      string
	Confirmation    *ConfirmationInput
}

// ReturnFromExternalInput is the input or answer of that name in the API.
type ReturnFromExternalInput struct {
	Complaint       string
	ExpectedVersion int
	Result          string
}

// SendExternalInput is the input or answer of that name in the API.
type SendExternalInput struct {
	Complaint       string
	ExpectedVersion int
	Procedure       ExternalProcedure
	Reason          string
}

// SendHqFilingInput is the input or answer of that name in the API.
type SendHqFilingInput struct {
	Complaint       string
	ExpectedVersion int
	Summary         string
	Measures        string
	// What is asked of headquarters.
	Request *string
}

// SendMessageInput is the input or answer of that name in the API.
type SendMessageInput struct {
	Complaint string
	Channel   terms.Channel
	Text      string
	// A message of substance stops the first-feedback clock.
	Substance bool
	// It tells the finding or the proposal: stops the statutory clock too.
	TellsFinding *bool
}

// SetLevelInput is the input or answer of that name in the API.
type SetLevelInput struct {
	Complaint       string
	ExpectedVersion int
	Level           terms.ComplaintLevel
	Reason          string
}

// SolutionOptionInput is the input or answer of that name in the API.
type SolutionOptionInput struct {
	Title string
	Pros  []string
	Cons  []string
	Cost  *int64
}

// StartInvestigationInput is the input or answer of that name in the API.
type StartInvestigationInput struct {
	Complaint       string
	ExpectedVersion int
	Investigator    string
	Supervisor      *string
	Note            *string
}

// SubmitSpecialReportInput is the input or answer of that name in the API.
type SubmitSpecialReportInput struct {
	Complaint       string
	ExpectedVersion int
	Facts           string
	Cause           string
	Handling        string
	// What the case cost the hospital, in fen; 0 when it cost nothing.
	Cost      int64
	Lesson    string
	Proposals string
}

// TransferComplaintInput is the input or answer of that name in the API.
type TransferComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Authority       string
	Reason          string
}

// TriageComplaintInput is the input or answer of that name in the API.
type TriageComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Severity        terms.Severity
	Level           *terms.ComplaintLevel
	Flags           []terms.ComplaintFlag
	// Why a flag is taken away; needed when one is, and only then (R210).
	Reason              *string
	Category            *string
	AttendingDoctor     *string
	InvolvedStaff       []string
	InvolvedDepartments []string
	// Several departments: the statutory limit becomes 10 working days.
	SeveralDepartments *bool
}

// UnmaskComplainantInput is the input or answer of that name in the API.
type UnmaskComplainantInput struct {
	Complaint string
	// Why the number is looked at, 2 to 200 characters; written to the access log.
	Purpose string
}

// WithdrawComplaintInput is the input or answer of that name in the API.
type WithdrawComplaintInput struct {
	Complaint       string
	ExpectedVersion int
	Statement       string
}
