package complaints_test

import (
	"strings"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func TestMovesNameEveryFieldThatIsWrong(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		x, d, doctor := f.As(access.Supervisor), f.Desk, f.Staff[access.Doctor].ID
		long := strings.Repeat("长", 20001)
		silent := &complaints.ConfirmationInput{How: complaints.ConfirmationChannelSilenceAfterFinalAnswer, Text: "x"}
		for _, c := range []struct {
			name  string
			state terms.ComplaintState
			do    func(id string, v int) (*gen.Complaint, error)
			want  string
		}{
			{"settling without words", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ResolveAtFirstContact(x, d, complaints.ResolveAtFirstContactInput{Complaint: id, ExpectedVersion: v, Confirmation: &complaints.ConfirmationInput{How: "WINK"}})
			}, "resolution=required confirmation.how=unknown confirmation.text=required"},
			{"settling by silence", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ResolveAtFirstContact(x, d, complaints.ResolveAtFirstContactInput{Complaint: id, ExpectedVersion: v, Resolution: "好", Confirmation: silent})
			}, "confirmation.how=silenceIsNoConsent"},
			{"settling without a confirmation", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ResolveAtFirstContact(x, d, complaints.ResolveAtFirstContactInput{Complaint: id, ExpectedVersion: v, Resolution: "好"})
			}, "confirmation=required"},
			{"acknowledging without a notice", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Acknowledge(x, d, complaints.AcknowledgeComplaintInput{Complaint: id, ExpectedVersion: v, RecordSigned: true})
			}, "message=required"},
			{"acknowledging what nobody signed", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Acknowledge(x, d, complaints.AcknowledgeComplaintInput{Complaint: id, ExpectedVersion: v, Message: "已受理"})
			}, "recordSigned=recordUnsigned identityVerified=identityRequired"},
			{"a triage of unknown words", "ACKNOWLEDGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Triage(x, d, complaints.TriageComplaintInput{Complaint: id, ExpectedVersion: v, Severity: "AWFUL", Level: ptr(terms.ComplaintLevel("HUGE")), Flags: []terms.ComplaintFlag{"LOUD"}, Category: ptr(strings.Repeat("c", 61))})
			}, "severity=unknown level=unknown category=tooLong flags.0=unknown"},
			{"a triage of unknown people", "ACKNOWLEDGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Triage(x, d, complaints.TriageComplaintInput{Complaint: id, ExpectedVersion: v, Severity: terms.SeverityLow, AttendingDoctor: ptr(f.Staff[access.Consultant].ID), InvolvedStaff: []string{f.Neighbor.ID}, InvolvedDepartments: []string{f.Foreign.ID}})
			}, "attendingDoctor=notDoctor involvedStaff.0=unknownRecord involvedDepartments.0=unknownRecord"},
			{"a triage by a category of nobody's list", "ACKNOWLEDGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Triage(x, d, complaints.TriageComplaintInput{Complaint: id, ExpectedVersion: v, Severity: terms.SeverityLow, Category: ptr("NOPE")})
			}, "category=unknown"},
			{"declining without a reason of the law", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Decline(x, d, complaints.DeclineComplaintInput{Complaint: id, ExpectedVersion: v, Reason: "LAZY"})
			}, "reason=unknown explanation=required"},
			{"a transfer to nobody", "REGISTERED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Transfer(x, d, complaints.TransferComplaintInput{Complaint: id, ExpectedVersion: v})
			}, "authority=required reason=required"},
			{"an investigation by a doctor under an agent", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.StartInvestigation(x, d, complaints.StartInvestigationInput{Complaint: id, ExpectedVersion: v, Investigator: doctor, Supervisor: ptr(f.Staff[access.CallbackAgent].ID)})
			}, "investigator=cannotInvestigate supervisor=notSupervisor"},
			{"a finding without facts", "INVESTIGATING", func(id string, v int) (*gen.Complaint, error) {
				return complaints.RecordFinding(x, d, complaints.RecordFindingInput{Complaint: id, ExpectedVersion: v, Finding: "MAYBE", Assessment: long, RootCause: &long})
			}, "finding=unknown establishedFacts=required assessment=tooLong rootCause=tooLong"},
			{"a proposal without options", "FINDING_MADE", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ProposeSolutions(x, d, complaints.ProposeSolutionsInput{Complaint: id, ExpectedVersion: v})
			}, "message=required options=required"},
			{"two options of which one hides its cons", "FINDING_MADE", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ProposeSolutions(x, d, complaints.ProposeSolutionsInput{Complaint: id, ExpectedVersion: v, Message: "请选择", Options: []*complaints.SolutionOptionInput{
					{Title: "复查", Pros: []string{"快"}, Cons: []string{" "}}, {Title: " ", Pros: []string{"快"}, Cons: []string{"慢"}, Cost: ptr(int64(-1))}}})
			}, "options.1.cost=range options.0.cons=prosAndCons options.1.title=required"},
			{"rejecting without a reason", "SOLUTION_PROPOSED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.RecordDecision(x, d, complaints.RecordSolutionDecisionInput{Complaint: id, ExpectedVersion: v, Decision: complaints.SolutionDecisionRejected, Option: ptr("so_1"), Confirmation: confirmation(),
					Commitments: []*complaints.CommitmentInput{{What: "回电", DueAt: desktest.Start.AddDate(0, 0, 1)}}})
			}, "reason=required option=notAccepted confirmation=notAccepted commitments=notAccepted"},
			{"accepting with a promise of the past", "SOLUTION_PROPOSED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.RecordDecision(x, d, complaints.RecordSolutionDecisionInput{Complaint: id, ExpectedVersion: v, Decision: complaints.SolutionDecisionAccepted, Confirmation: silent,
					Commitments: []*complaints.CommitmentInput{{DueAt: desktest.Start}, nil}})
			}, "confirmation.how=silenceIsNoConsent commitments.0.dueAt=mustBeFuture commitments.0.what=required commitments.1=required"},
			{"accepting with a promise of a stranger", "SOLUTION_PROPOSED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.RecordDecision(x, d, complaints.RecordSolutionDecisionInput{Complaint: id, ExpectedVersion: v, Decision: complaints.SolutionDecisionAccepted, Option: ptr(option(f, id)), Confirmation: confirmation(),
					Commitments: []*complaints.CommitmentInput{{What: "回电", DueAt: desktest.Start.AddDate(0, 0, 1), Owner: &f.Neighbor.ID}}})
			}, "commitments.0.owner=unknownRecord"},
			{"accepting with a promise of who cannot open the case", "SOLUTION_PROPOSED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.RecordDecision(x, d, complaints.RecordSolutionDecisionInput{Complaint: id, ExpectedVersion: v, Decision: complaints.SolutionDecisionAccepted, Option: ptr(option(f, id)), Confirmation: confirmation(),
					Commitments: []*complaints.CommitmentInput{{What: "回电", DueAt: desktest.Start.AddDate(0, 0, 1), Owner: ptr(f.Staff[access.Analyst].ID)}}})
			}, "commitments.0.owner=cannotKeep"},
			{"an execution without a word", "EXECUTING", func(id string, v int) (*gen.Complaint, error) {
				return complaints.CompleteExecution(x, d, complaints.CompleteExecutionInput{Complaint: id, ExpectedVersion: v, Summary: " "})
			}, "summary=required"},
			{"a confirmation without a result", "AWAITING_CONFIRMATION", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ConfirmResolution(x, d, complaints.ConfirmResolutionInput{Complaint: id, ExpectedVersion: v})
			}, "resolution=required confirmation=required"},
			{"closing without a cause", "RESOLVED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Close(x, d, complaints.CloseComplaintInput{Complaint: id, ExpectedVersion: v, Note: &long})
			}, "rootCause=required note=tooLong"},
			{"an unknown procedure", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.SendExternal(x, d, complaints.SendExternalInput{Complaint: id, ExpectedVersion: v, Procedure: "DUEL"})
			}, "procedure=unknown reason=required"},
			{"a return without a result", "EXTERNAL_PROCEDURE", func(id string, v int) (*gen.Complaint, error) {
				return complaints.ReturnFromExternal(x, d, complaints.ReturnFromExternalInput{Complaint: id, ExpectedVersion: v})
			}, "result=required"},
			{"withdrawing without the customer's words", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Withdraw(x, d, complaints.WithdrawComplaintInput{Complaint: id, ExpectedVersion: v})
			}, "statement=required"},
			{"reopening without a reason", "CLOSED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Reopen(x, d, complaints.ReopenComplaintInput{Complaint: id, ExpectedVersion: v, Reason: "\u202e"})
			}, "reason=control"},
			{"an unknown step", "TRIAGED", func(id string, _ int) (*gen.Complaint, error) {
				return complaints.AddNote(x, d, complaints.AddNoteInput{Complaint: id, Step: ptr("ARGUE")})
			}, "text=required step=unknown"},
			{"a message by an unknown channel", "TRIAGED", func(id string, _ int) (*gen.Complaint, error) {
				return complaints.SendMessage(x, d, complaints.SendMessageInput{Complaint: id, Channel: "PIGEON"})
			}, "channel=unknown text=required"},
			{"an owner who cannot carry a case", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Assign(x, d, complaints.AssignComplaintInput{Complaint: id, ExpectedVersion: v, Owner: doctor, Reason: "x"})
			}, "owner=cannotCarry"},
			{"the owner as new owner", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.Assign(x, d, complaints.AssignComplaintInput{Complaint: id, ExpectedVersion: v, Owner: f.Staff[access.AccountManager].ID, Reason: "x"})
			}, "owner=ownsAlready"},
			{"a handover to nobody", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.HandOver(x, d, complaints.HandOverInput{Complaint: id, ExpectedVersion: v, To: "st_none", Reason: "x"})
			}, "to=unknownRecord"},
			{"the level that it has", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.SetLevel(x, d, complaints.SetLevelInput{Complaint: id, ExpectedVersion: v, Level: terms.ComplaintLevelGeneral, Reason: "x"})
			}, "level=noChange"},
			{"a level without a reason", "TRIAGED", func(id string, v int) (*gen.Complaint, error) {
				return complaints.SetLevel(x, d, complaints.SetLevelInput{Complaint: id, ExpectedVersion: v, Level: "HUGE"})
			}, "level=unknown reason=required"},
			{"an opinion of another kind", "TRIAGED", func(id string, _ int) (*gen.Complaint, error) {
				return complaints.GiveDoctorOpinion(f.As(access.DepartmentHead), d, complaints.DoctorOpinionInput{Complaint: id, Opinion: "SHRUG", Text: ptr(strings.Repeat("字", 1001))})
			}, "opinion=unknown text=tooLong"},
			{"no promise at all", "TRIAGED", func(id string, _ int) (*gen.Complaint, error) {
				return complaints.AddCommitment(x, d, complaints.AddCommitmentInput{Complaint: id})
			}, "commitment=required"},
			{"a promise for the next decade", "TRIAGED", func(id string, _ int) (*gen.Complaint, error) {
				return complaints.AddCommitment(x, d, complaints.AddCommitmentInput{Complaint: id, Commitment: &complaints.CommitmentInput{What: "赔偿", DueAt: desktest.Start.AddDate(10, 0, 0)}})
			}, "commitment.dueAt=tooFar"},
		} {
			t.Run(c.name, func(t *testing.T) {
				cp := planted(t, f, c.state, nil)
				unchanged(t, f, func() {
					if _, err := c.do(cp.ID, cp.Version); said(err) != "INVALID_INPUT "+c.want {
						t.Errorf("got %q, want %q", said(err), c.want)
					}
				})
			})
		}
	})
}

func TestAnAnonymousComplaintIsAcknowledgedUnsigned(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		in := input("")
		in.Customer, in.Anonymous = nil, ptr(true)
		cp, err := complaints.Register(f.As(access.AccountManager), f.Desk, in)
		cp = must(t, cp, err)
		done, err := complaints.Acknowledge(f.As(access.AccountManager), f.Desk, complaints.AcknowledgeComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Message: "已受理"})
		must(t, done, err)
	})
}
