package complaints_test

import (
	"context"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// attempt is one move of the machine with a good input.
type attempt struct {
	action   terms.ComplaintAction
	decision lifecycle.Decision
	do       func(ctx context.Context, f *desktest.Fixture, cp *gen.Complaint) (*gen.Complaint, error)
}

// attempts are all moves; a test compares them with the machine. Ids that an input names are those of
// the fixture.
func attempts(f *desktest.Fixture, into string) []attempt {
	d := f.Desk
	investigator := f.Staff["SUPERVISOR"].ID
	decide := func(in complaints.RecordSolutionDecisionInput) func(context.Context, *desktest.Fixture, *gen.Complaint) (*gen.Complaint, error) {
		return func(ctx context.Context, _ *desktest.Fixture, c *gen.Complaint) (*gen.Complaint, error) {
			in.Complaint, in.ExpectedVersion = c.ID, c.Version
			return complaints.RecordDecision(ctx, d, in)
		}
	}
	type ctx = context.Context
	type fix = *desktest.Fixture
	type cp = *gen.Complaint
	return []attempt{
		{action: terms.ComplaintActionResolveAtFirstContact, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.ResolveAtFirstContact(x, d, complaints.ResolveAtFirstContactInput{Complaint: c.ID, ExpectedVersion: c.Version, Resolution: "当场道歉并安排复查", Confirmation: confirmation()})
		}},
		{action: terms.ComplaintActionAcknowledge, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Acknowledge(x, d, complaints.AcknowledgeComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Message: "我们已受理", RecordSigned: true, IdentityVerified: ptr(true)})
		}},
		{action: terms.ComplaintActionTriage, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Triage(x, d, complaints.TriageComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Severity: terms.SeverityMedium})
		}},
		{action: terms.ComplaintActionDecline, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Decline(x, d, complaints.DeclineComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Reason: complaints.DeclineReasonInCourtOrMediation, Explanation: "法院已受理"})
		}},
		{action: terms.ComplaintActionMerge, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Merge(x, d, complaints.MergeComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Into: into, Reason: "同一件事"})
		}},
		{action: terms.ComplaintActionTransfer, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Transfer(x, d, complaints.TransferComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Authority: "纪检部门", Reason: "涉及违纪"})
		}},
		{action: terms.ComplaintActionStartInvestigation, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.StartInvestigation(x, d, complaints.StartInvestigationInput{Complaint: c.ID, ExpectedVersion: c.Version, Investigator: investigator})
		}},
		{action: terms.ComplaintActionRecordFinding, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.RecordFinding(x, d, complaints.RecordFindingInput{Complaint: c.ID, ExpectedVersion: c.Version, Finding: "UPHELD", EstablishedFacts: "电话未接", Assessment: "值班安排不当"})
		}},
		{action: terms.ComplaintActionProposeSolutions, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.ProposeSolutions(x, d, complaints.ProposeSolutionsInput{Complaint: c.ID, ExpectedVersion: c.Version, Message: "请您选择", Options: []*complaints.SolutionOptionInput{
				{Title: "免费复查", Pros: []string{"快"}, Cons: []string{"需来院"}}, {Title: "退款", Pros: []string{"直接"}, Cons: []string{"不再治疗"}, Cost: ptr(int64(128000))},
			}})
		}},
		{action: terms.ComplaintActionRecordDecision, decision: lifecycle.Accepted, do: func(x ctx, f fix, c cp) (cp, error) {
			return decide(complaints.RecordSolutionDecisionInput{Decision: complaints.SolutionDecisionAccepted, Option: ptr(option(f, c.ID)), Confirmation: confirmation()})(x, f, c)
		}},
		{action: terms.ComplaintActionRecordDecision, decision: lifecycle.Rejected, do: decide(complaints.RecordSolutionDecisionInput{Decision: complaints.SolutionDecisionRejected, Reason: ptr("都不满意")})},
		{action: terms.ComplaintActionRecordDecision, decision: lifecycle.External, do: decide(complaints.RecordSolutionDecisionInput{Decision: complaints.SolutionDecisionExternal, Reason: ptr("去调解")})},
		{action: terms.ComplaintActionCompleteExecution, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.CompleteExecution(x, d, complaints.CompleteExecutionInput{Complaint: c.ID, ExpectedVersion: c.Version, Summary: "已复查"})
		}},
		{action: terms.ComplaintActionConfirmResolution, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.ConfirmResolution(x, d, complaints.ConfirmResolutionInput{Complaint: c.ID, ExpectedVersion: c.Version, Resolution: "肿胀消退", Confirmation: confirmation()})
		}},
		{action: terms.ComplaintActionClose, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Close(x, d, complaints.CloseComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, RootCause: "值班表缺人"})
		}},
		{action: terms.ComplaintActionSendExternal, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.SendExternal(x, d, complaints.SendExternalInput{Complaint: c.ID, ExpectedVersion: c.Version, Procedure: complaints.ExternalProcedureCourt, Reason: "已起诉"})
		}},
		{action: terms.ComplaintActionWithdraw, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Withdraw(x, d, complaints.WithdrawComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Statement: "我撤诉"})
		}},
		{action: terms.ComplaintActionReopen, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.Reopen(x, d, complaints.ReopenComplaintInput{Complaint: c.ID, ExpectedVersion: c.Version, Reason: "又肿了"})
		}},
		{action: terms.ComplaintActionSendHqFiling, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.SendHqFiling(x, d, complaints.SendHqFilingInput{Complaint: c.ID, ExpectedVersion: c.Version, Summary: "术后左眼闭不严", Measures: "主管已到场", Request: ptr("请派专家")})
		}},
		{action: terms.ComplaintActionSubmitSpecialReport, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.SubmitSpecialReport(x, d, complaints.SubmitSpecialReportInput{Complaint: c.ID, ExpectedVersion: c.Version, Facts: "术中切口过低", Cause: "术前设计不足",
				Handling: "免费修复", Cost: 128000, Lesson: "设计须双人核对", Proposals: "增加术前核对表"})
		}},
		{action: lifecycle.ActionReturn, do: func(x ctx, _ fix, c cp) (cp, error) {
			return complaints.ReturnFromExternal(x, d, complaints.ReturnFromExternalInput{Complaint: c.ID, ExpectedVersion: c.Version, Result: "调解成功"})
		}},
	}
}

// find gives one of the attempts.
func find(t *testing.T, list []attempt, action terms.ComplaintAction, decision lifecycle.Decision) attempt {
	t.Helper()
	for _, a := range list {
		if a.action == action && a.decision == decision {
			return a
		}
	}
	t.Fatalf("no attempt for %s %s", action, decision)
	return attempt{}
}

// option is the id of the first solution of a case, an id of nothing when none was offered.
func option(f *desktest.Fixture, id string) string {
	list := f.Store.Client.SolutionOption.Query().Order(bySolutionPosition).AllX(f.Raw())
	for _, o := range list {
		if o.ComplaintID == id {
			return o.ID
		}
	}
	return "so_none"
}

// planted is a case in a state in which nothing blocks any move of it.
func planted(t *testing.T, f *desktest.Fixture, state terms.ComplaintState, change func(*gen.ComplaintUpdateOne)) *gen.Complaint {
	t.Helper()
	cp := filed(t, f)
	c, raw, actor := f.Store.Client, f.Raw(), f.Staff["ACCOUNT_MANAGER"].ID
	for i, title := range []string{"免费复查", "退款"} {
		c.SolutionOption.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetPosition(i + 1).SetTitle(title).
			SetPros([]string{"快"}).SetCons([]string{"慢"}).SetChosen(i == 0 && state == terms.ComplaintStateExecuting).SaveX(raw)
	}
	for _, s := range lifecycle.Steps() {
		c.ComplaintStep.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetStep(string(s)).
			SetAt(f.Clock.Now()).SetActorID(actor).SaveX(raw)
	}
	up := c.Complaint.UpdateOneID(cp.ID).SetState(state).SetOpen(lifecycle.Open(state)).SetInvestigatorID(f.Staff["SUPERVISOR"].ID)
	switch state {
	case terms.ComplaintStateExecuting:
		up.SetConfirmedAt(f.Clock.Now())
	case terms.ComplaintStateResolved, terms.ComplaintStateClosed:
		up.SetConfirmedAt(f.Clock.Now()).SetResolvedAt(f.Clock.Now())
	case terms.ComplaintStateExternalProcedure:
		up.SetReturnsTo(terms.ComplaintStateInvestigating)
	}
	if change != nil {
		change(up)
	}
	return up.SaveX(raw)
}
