package graph

import (
	"context"

	"aftercare/desk/complaints"
	entgen "aftercare/ent/gen"
)

// AddComplaintNote writes an internal note.
func (m mutation) AddComplaintNote(ctx context.Context, input complaints.AddNoteInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.AddNote(ctx, m.Desk, input) })
}

// SendComplaintMessage writes down what the customer was told.
func (m mutation) SendComplaintMessage(ctx context.Context, input complaints.SendMessageInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.SendMessage(ctx, m.Desk, input)
	})
}

// AssignComplaint gives a case to another owner.
func (m mutation) AssignComplaint(ctx context.Context, input complaints.AssignComplaintInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.Assign(ctx, m.Desk, input) })
}

// HandOverComplaint asks somebody to take a case.
func (m mutation) HandOverComplaint(ctx context.Context, input complaints.HandOverInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.HandOver(ctx, m.Desk, input) })
}

// AcceptComplaint takes a case on that was offered.
func (m mutation) AcceptComplaint(ctx context.Context, id string, expectedVersion int) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.Accept(ctx, m.Desk, id, expectedVersion)
	})
}

// SetComplaintLevel changes the level of a case.
func (m mutation) SetComplaintLevel(ctx context.Context, input complaints.SetLevelInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) { return complaints.SetLevel(ctx, m.Desk, input) })
}

// LogPresence writes who was there.
func (m mutation) LogPresence(ctx context.Context, input complaints.LogPresenceInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.LogPresence(ctx, m.Desk, input)
	})
}

// GiveDoctorOpinion gives the doctor's answer.
func (m mutation) GiveDoctorOpinion(ctx context.Context, input complaints.DoctorOpinionInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.GiveDoctorOpinion(ctx, m.Desk, input)
	})
}

// AddCommitment notes a promise.
func (m mutation) AddCommitment(ctx context.Context, input complaints.AddCommitmentInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.AddCommitment(ctx, m.Desk, input)
	})
}

// KeepCommitment notes that it was kept.
func (m mutation) KeepCommitment(ctx context.Context, input complaints.KeepCommitmentInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.KeepCommitment(ctx, m.Desk, input)
	})
}

// UnmaskComplainant shows the complainant's number in this answer; it is never stored for a repeat.
func (m mutation) UnmaskComplainant(ctx context.Context, input complaints.UnmaskComplainantInput) (*entgen.Complaint, error) {
	cp, err := complaints.UnmaskComplainant(ctx, m.Desk, input)
	if err != nil {
		return nil, err
	}
	return m.complaint(ctx, &cp.ID, nil)
}

// RenegotiateCommitment moves it.
func (m mutation) RenegotiateCommitment(ctx context.Context, input complaints.RenegotiateCommitmentInput) (*entgen.Complaint, error) {
	return m.act(ctx, func(ctx context.Context) (*entgen.Complaint, error) {
		return complaints.RenegotiateCommitment(ctx, m.Desk, input)
	})
}
