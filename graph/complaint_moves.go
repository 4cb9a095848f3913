package graph

import (
	"context"

	"aftercare/desk/complaints"
	entgen "aftercare/ent/gen"
)

// RegisterComplaint registers a complaint.
func (m mutation) RegisterComplaint(ctx context.Context, input complaints.RegisterComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Register(ctx, m.Desk, input) })
}

// ResolveComplaintAtFirstContact settles a complaint on the spot.
func (m mutation) ResolveComplaintAtFirstContact(ctx context.Context, input complaints.ResolveAtFirstContactInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.ResolveAtFirstContact(ctx, m.Desk, input)
	})
}

// AcknowledgeComplaint takes a case on.
func (m mutation) AcknowledgeComplaint(ctx context.Context, input complaints.AcknowledgeComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.Acknowledge(ctx, m.Desk, input)
	})
}

// TriageComplaint classifies a case.
func (m mutation) TriageComplaint(ctx context.Context, input complaints.TriageComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Triage(ctx, m.Desk, input) })
}

// DeclineComplaint does not take a complaint on.
func (m mutation) DeclineComplaint(ctx context.Context, input complaints.DeclineComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Decline(ctx, m.Desk, input) })
}

// MergeComplaint joins a repeated complaint to another.
func (m mutation) MergeComplaint(ctx context.Context, input complaints.MergeComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Merge(ctx, m.Desk, input) })
}

// TransferComplaint passes a case to an authority.
func (m mutation) TransferComplaint(ctx context.Context, input complaints.TransferComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Transfer(ctx, m.Desk, input) })
}

// StartInvestigation names who investigates.
func (m mutation) StartInvestigation(ctx context.Context, input complaints.StartInvestigationInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.StartInvestigation(ctx, m.Desk, input)
	})
}

// RecordFinding writes down what was found.
func (m mutation) RecordFinding(ctx context.Context, input complaints.RecordFindingInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.RecordFinding(ctx, m.Desk, input)
	})
}

// ProposeSolutions offers ways to settle.
func (m mutation) ProposeSolutions(ctx context.Context, input complaints.ProposeSolutionsInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.ProposeSolutions(ctx, m.Desk, input)
	})
}

// RecordSolutionDecision writes down what the customer decided.
func (m mutation) RecordSolutionDecision(ctx context.Context, input complaints.RecordSolutionDecisionInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.RecordDecision(ctx, m.Desk, input)
	})
}

// CompleteExecution says that the solution is carried out.
func (m mutation) CompleteExecution(ctx context.Context, input complaints.CompleteExecutionInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.CompleteExecution(ctx, m.Desk, input)
	})
}

// ConfirmResolution records the customer's confirmation.
func (m mutation) ConfirmResolution(ctx context.Context, input complaints.ConfirmResolutionInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.ConfirmResolution(ctx, m.Desk, input)
	})
}

// CloseComplaint closes a resolved case.
func (m mutation) CloseComplaint(ctx context.Context, input complaints.CloseComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Close(ctx, m.Desk, input) })
}

// SendComplaintExternal leaves a case to an external procedure.
func (m mutation) SendComplaintExternal(ctx context.Context, input complaints.SendExternalInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.SendExternal(ctx, m.Desk, input)
	})
}

// ReturnFromExternal brings it back.
func (m mutation) ReturnFromExternal(ctx context.Context, input complaints.ReturnFromExternalInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.ReturnFromExternal(ctx, m.Desk, input)
	})
}

// WithdrawComplaint ends a case at the customer's wish.
func (m mutation) WithdrawComplaint(ctx context.Context, input complaints.WithdrawComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Withdraw(ctx, m.Desk, input) })
}

// ReopenComplaint takes an ended case up again.
func (m mutation) ReopenComplaint(ctx context.Context, input complaints.ReopenComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Reopen(ctx, m.Desk, input) })
}

// SendHqFiling tells headquarters of a major case.
func (m mutation) SendHqFiling(ctx context.Context, input complaints.SendHqFilingInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.SendHqFiling(ctx, m.Desk, input)
	})
}

// SubmitSpecialReport reports a resolved major case.
func (m mutation) SubmitSpecialReport(ctx context.Context, input complaints.SubmitSpecialReportInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.SubmitSpecialReport(ctx, m.Desk, input)
	})
}
