package complaints_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func TestAGeneralCaseGoesFromRegistrationToItsEnd(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		manager, d := f.As(access.AccountManager), f.Desk
		offer(f, "communication")
		cp := filed(t, f)
		version := 1
		next := func(c *gen.Complaint, err error) {
			t.Helper()
			cp = must(t, c, err)
			if version++; cp.Version != version {
				t.Errorf("in %s the version is %d, want %d", cp.State, cp.Version, version)
			}
			f.Clock.Advance(time.Minute)
		}
		next(complaints.Acknowledge(manager, d, complaints.AcknowledgeComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Message: "已受理", RecordSigned: true, IdentityVerified: ptr(true)}))
		next(complaints.Triage(manager, d, complaints.TriageComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Severity: terms.SeverityMedium, Category: ptr("communication"),
			Flags: []terms.ComplaintFlag{terms.ComplaintFlagWaitOverLimit}, InvolvedStaff: []string{f.Staff[access.Doctor].ID}, InvolvedDepartments: []string{f.Plastic.ID}}))
		next(complaints.StartInvestigation(manager, d, complaints.StartInvestigationInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Investigator: f.Staff[access.Supervisor].ID, Note: ptr("先听录音")}))
		next(complaints.RecordFinding(f.As(access.Supervisor), d, complaints.RecordFindingInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Finding: "PARTLY_UPHELD", EstablishedFacts: "两次未接", Assessment: "值班缺人", RootCause: ptr("排班")}))
		next(complaints.ProposeSolutions(manager, d, complaints.ProposeSolutionsInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Message: "请选择", Options: []*complaints.SolutionOptionInput{
			{Title: "免费复查", Pros: []string{" 快 ", ""}, Cons: []string{"需来院"}}, {Title: "退款", Pros: []string{"直接"}, Cons: []string{"不再治疗"}, Cost: ptr(int64(128000))}}}))
		next(complaints.RecordDecision(manager, d, complaints.RecordSolutionDecisionInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Decision: complaints.SolutionDecisionAccepted, Option: ptr(option(f, cp.ID)), Confirmation: confirmation(),
			Commitments: []*complaints.CommitmentInput{{What: "周五前安排复查", ToWhom: ptr("李华"), DueAt: f.Clock.Now().Add(48 * time.Hour)}}}))
		promise := f.Store.Client.Commitment.Query().OnlyX(f.Raw())
		kept, err := complaints.KeepCommitment(manager, d, complaints.KeepCommitmentInput{ID: promise.ID, ExpectedVersion: promise.Version, Outcome: "已复查"})
		if must(t, kept, err).Version != version {
			t.Error("keeping a promise raised the version of the case")
		}
		next(complaints.CompleteExecution(manager, d, complaints.CompleteExecutionInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Summary: "复查完成"}))
		next(complaints.ConfirmResolution(manager, d, complaints.ConfirmResolutionInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Resolution: "肿胀消退", Confirmation: confirmation()}))
		for _, s := range lifecycle.Steps() {
			noted, err := complaints.AddNote(manager, d, complaints.AddNoteInput{Complaint: cp.ID, Text: "已做:" + string(s), Step: ptr(string(s))})
			must(t, noted, err)
		}
		next(complaints.Close(manager, d, complaints.CloseComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, RootCause: "值班表缺人", Note: ptr("改排班")}))

		if cp.State != terms.ComplaintStateClosed || cp.Open || cp.ClosedAt == nil || cp.ResolvedAt == nil || cp.DueAt != nil || cp.Breached || *cp.RootCause != "值班表缺人" || *cp.Resolution != "肿胀消退" {
			t.Errorf("closed case %+v", cp)
		}
		want := "registered acknowledged triaged investigationStarted findingRecorded solutionsProposed solutionAccepted commitmentAdded commitmentKept executed " +
			"resolutionConfirmed stepLogged stepLogged stepLogged stepLogged stepLogged closed"
		if got := strings.Join(kinds(f, cp.ID), " "); got != want {
			t.Errorf("events\n%s\nwant\n%s", got, want)
		}
		if cp.EventCount != len(strings.Fields(want)) {
			t.Errorf("event count %d", cp.EventCount)
		}
		options := f.Store.Client.SolutionOption.Query().Order(bySolutionPosition).AllX(f.Raw())
		if !options[0].Chosen || *options[0].ChosenBy != *cp.CustomerID || options[1].Chosen || *options[1].CostFen != 128000 || !slices.Equal(options[0].Pros, []string{"快"}) {
			t.Errorf("options %v", options)
		}
	})
}

func TestARejectedProposalIsFollowedByANewRound(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionProposeSolutions)
		old := option(f, cp.ID)
		cp = walk(t, f, cp, step{"2026-05-13 10:06", terms.ComplaintActionRecordDecision, lifecycle.Rejected},
			step{"2026-05-13 10:07", terms.ComplaintActionRecordFinding, ""}, step{"2026-05-13 10:08", terms.ComplaintActionProposeSolutions, ""})
		accept := func(id *string) error {
			_, err := complaints.RecordDecision(f.As(access.AccountManager), f.Desk, complaints.RecordSolutionDecisionInput{
				Complaint: cp.ID, ExpectedVersion: cp.Version, Decision: complaints.SolutionDecisionAccepted, Option: id, Confirmation: confirmation(),
			})
			return err
		}
		unchanged(t, f, func() {
			if got := said(accept(&old)); got != "INVALID_INPUT option=unknownRecord" {
				t.Errorf("an option of the round before: %s", got)
			}
			if got := said(accept(nil)); got != "INVALID_INPUT option=required" {
				t.Errorf("no option of two: %s", got)
			}
		})
		last := f.Store.Client.SolutionOption.Query().Order(bySolutionPosition).AllX(f.Raw())
		if len(last) != 4 || last[3].Round != 2 {
			t.Fatalf("options %v", last)
		}
		if err := accept(&last[3].ID); err != nil {
			t.Error(err)
		}
	})
}

func TestASingleOptionNeedsNoChoice(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionRecordFinding)
		manager := f.As(access.AccountManager)
		cp, err := complaints.ProposeSolutions(manager, f.Desk, complaints.ProposeSolutionsInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Message: "只能复查",
			Options: []*complaints.SolutionOptionInput{{Title: "免费复查"}}})
		cp = must(t, cp, err)
		cp, err = complaints.RecordDecision(manager, f.Desk, complaints.RecordSolutionDecisionInput{Complaint: cp.ID, ExpectedVersion: cp.Version,
			Decision: complaints.SolutionDecisionAccepted, Confirmation: confirmation()})
		if cp = must(t, cp, err); cp.State != terms.ComplaintStateExecuting {
			t.Error(cp.State)
		}
	})
}

func TestAReopenedCaseNeedsItsOwnConfirmation(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, from := range []terms.ComplaintState{terms.ComplaintStateResolved, terms.ComplaintStateClosed, terms.ComplaintStateWithdrawn} {
			cp := planted(t, f, from, func(u *gen.ComplaintUpdateOne) { u.SetClosedAt(f.Clock.Now()).SetFirstContact(true) })
			cp = walk(t, f, cp, step{"2026-05-13 10:06", terms.ComplaintActionReopen, ""})
			if cp.ConfirmedAt != nil || cp.ResolvedAt != nil || cp.ClosedAt != nil || cp.FirstContact || !cp.Open {
				t.Errorf("reopened from %s: %+v", from, cp)
			}
		}
	})
}

func TestMergingTellsBothCases(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		into, cp, closed := filed(t, f), filed(t, f), planted(t, f, terms.ComplaintStateClosed, nil)
		merge := func(target string) (*gen.Complaint, error) {
			return complaints.Merge(f.As(access.Supervisor), f.Desk, complaints.MergeComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Into: target, Reason: "同一件事"})
		}
		foreign := f.Store.Client.Complaint.Create().SetHospitalID(f.Other.ID).SetCaseNo("TS-HB-1").SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineSkin).
			SetLevel(terms.ComplaintLevelGeneral).SetState(terms.ComplaintStateRegistered).SetSubject("x").SetDescription("x").SetRegisteredAt(desktest.Start).
			SetRegisteredOn("2026-05-13").SetRegisteredByID(f.Neighbor.ID).SetSortDueAt(desktest.Start).SetCreatedAt(desktest.Start).SaveX(f.Raw())
		unchanged(t, f, func() {
			for target, want := range map[string]string{cp.ID: "into=mergeSelf", closed.ID: "into=mergeClosed", foreign.ID: "into=unknownRecord", "cp_none": "into=unknownRecord"} {
				if _, err := merge(target); said(err) != "INVALID_INPUT "+want {
					t.Errorf("merging into %s says %v, want %s", target, err, want)
				}
			}
		})
		done, err := merge(into.ID)
		done = must(t, done, err)
		if *done.MergedIntoID != into.ID || done.State != terms.ComplaintStateMerged {
			t.Errorf("merged %+v", done)
		}
		kept := stored(f, into.ID)
		if !slices.Equal(kinds(f, into.ID), []string{"registered", "absorbed"}) || kept.Version != into.Version || kept.EventCount != 2 {
			t.Errorf("the surviving case: %v version %d", kinds(f, into.ID), kept.Version)
		}
	})
}

func TestSilenceCountsAfterTenWorkingDaysAndForASupervisor(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionCompleteExecution)
		confirm := func(role access.Role) error {
			_, err := complaints.ConfirmResolution(f.As(role), f.Desk, complaints.ConfirmResolutionInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Resolution: "无异议",
				Confirmation: &complaints.ConfirmationInput{How: complaints.ConfirmationChannelSilenceAfterFinalAnswer, Text: "最终答复已送达"}})
			return err
		}
		f.Clock.Set(local(t, f, "2026-05-27 17:30")) // the tenth working day ends
		unchanged(t, f, func() {
			if got := said(confirm(access.AccountManager)); got != "FORBIDDEN" {
				t.Errorf("an account manager: %s", got)
			}
			if got := said(confirm(access.Supervisor)); got != "INVALID_INPUT confirmation.how=silenceTooShort" {
				t.Errorf("on the last day: %s", got)
			}
		})
		f.Clock.Advance(time.Minute)
		if err := confirm(access.Supervisor); err != nil {
			t.Error(err)
		}
	})
}
