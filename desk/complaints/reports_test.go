package complaints_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

const (
	filesIt    = terms.ComplaintActionSendHqFiling
	reportsIt  = terms.ComplaintActionSubmitSpecialReport
	settlesIt  = terms.ComplaintActionConfirmResolution
	closesIt   = terms.ComplaintActionClose
	majorLevel = terms.ComplaintLevelMajorUrgent
)

// settling is a major case whose result waits for the customer, with its supervisor beside it.
func settling(t *testing.T, f *desktest.Fixture) *gen.Complaint {
	t.Helper()
	cp := planted(t, f, terms.ComplaintStateAwaitingConfirmation, func(u *gen.ComplaintUpdateOne) { u.SetLevel(majorLevel) })
	accompany(t, f, cp)
	return cp
}

func TestAFilingInTimeStopsItsClock(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagSurgeryProblemEvident)
		cp = walk(t, f, cp, step{"2026-05-14 10:05", filesIt, ""})
		if got := clock(f, cp.ID, filing); got != "MET due 2026-05-14 10:05 stopped 2026-05-14 10:05" {
			t.Errorf("filed at the last instant: %s", got)
		}
		// The limit for a supervisor was missed and still counts; the filing no longer does.
		if cp.State != terms.ComplaintStateRegistered || cp.Version != 2 || show(f, cp.DueAt) != "2026-05-13 10:35" {
			t.Errorf("after the filing: %s version %d due %s", cp.State, cp.Version, show(f, cp.DueAt))
		}
		row := f.Store.Client.HqFiling.Query().OnlyX(f.Raw())
		if row.Number != "BA-"+f.Hospital.Code+"-20260514-0001" || row.Summary != "术后左眼闭不严" || *row.Request != "请派专家" || !row.SentAt.Equal(f.Clock.Now()) {
			t.Errorf("filing %+v", row)
		}
		if got := told(f, cp.ID); !slices.Contains(got, "HQ complaint.filingSent") || !slices.Contains(got, "DIRECTOR complaint.filingSent") || slices.Contains(got, "ANALYST complaint.filingSent") {
			t.Errorf("told %v", got)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "filingSent"}) {
			t.Errorf("events %v", got)
		}
	})
}

func TestALateFilingStaysBreachedAndNoLongerCounts(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagSurgeryProblemEvident)
		cp = walk(t, f, cp, step{"2026-05-13 11:00", terms.ComplaintActionWithdraw, ""})
		if cp.Breached != true || show(f, cp.DueAt) != "2026-05-14 10:05" {
			t.Errorf("withdrawn: breached %v due %s", cp.Breached, show(f, cp.DueAt))
		}
		cp = walk(t, f, cp, step{"2026-05-15 09:00", filesIt, ""})
		if got := clock(f, cp.ID, filing); got != "BREACHED due 2026-05-14 10:05 stopped 2026-05-15 09:00" {
			t.Errorf("filed late: %s", got)
		}
		if cp.State != terms.ComplaintStateWithdrawn || cp.Open || !cp.Breached || cp.DueAt != nil {
			t.Errorf("a withdrawn case after its filing: %s open %v breached %v due %s", cp.State, cp.Open, cp.Breached, show(f, cp.DueAt))
		}
		n, err := complaints.SweepClocks(f.System(), f.Desk, 10)
		if err != nil || n != 1 {
			t.Fatal(n, err)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "withdrawn", "filingSent", "clockMissed", "clockMissed"}) {
			t.Errorf("what was missed is told although it has come: %v", got)
		}
		if wrong, err := complaints.VerifyClocks(f.System(), f.Desk); err != nil || len(wrong) > 0 {
			t.Errorf("the ledgers say otherwise: %v %v", wrong, err)
		}
	})
}

func TestAMajorCaseIsClosedAfterFilingAndReport(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := walk(t, f, settling(t, f), step{"2026-05-13 11:00", settlesIt, ""})
		if got := clock(f, cp.ID, report); got != "RUNNING due 2026-05-20 17:30" {
			t.Errorf("resolved: %s", got)
		}
		end := func() error {
			_, err := find(t, attempts(f, ""), closesIt, "").do(f.As(access.Director), f, cp)
			return err
		}
		unchanged(t, f, func() {
			if got := said(end()); got != "GUARD_FAILED FILING_SENT REPORT_SUBMITTED" {
				t.Errorf("closed without either: %s", got)
			}
		})
		cp = walk(t, f, cp, step{"2026-05-13 11:10", filesIt, ""})
		unchanged(t, f, func() {
			if got := said(end()); got != "GUARD_FAILED REPORT_SUBMITTED" {
				t.Errorf("closed without the report: %s", got)
			}
		})
		cp = walk(t, f, cp, step{"2026-05-19 09:00", reportsIt, ""})
		if got := clock(f, cp.ID, report); got != "MET due 2026-05-20 17:30 stopped 2026-05-19 09:00" || cp.State != terms.ComplaintStateResolved {
			t.Errorf("reported: %s, %s", got, cp.State)
		}
		row := f.Store.Client.SpecialReport.Query().OnlyX(f.Raw())
		if row.Facts != "术中切口过低" || row.CostFen != 128000 || row.Proposals != "增加术前核对表" || !row.SubmittedAt.Equal(f.Clock.Now()) {
			t.Errorf("report %+v", row)
		}
		if got := told(f, cp.ID); !slices.Contains(got, "HQ complaint.reportSubmitted") || !slices.Contains(got, "DIRECTOR complaint.reportSubmitted") {
			t.Errorf("told %v", got)
		}
		if err := end(); err != nil {
			t.Errorf("closed with both: %v", err)
		}
	})
}

func TestNothingIsReportedTwice(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := walk(t, f, settling(t, f), step{"2026-05-13 11:00", settlesIt, ""}, step{"2026-05-13 11:10", filesIt, ""}, step{"2026-05-13 11:20", reportsIt, ""})
		unchanged(t, f, func() {
			for action, want := range map[terms.ComplaintAction]string{filesIt: "GUARD_FAILED FILING_OWED", reportsIt: "GUARD_FAILED REPORT_OWED"} {
				_, err := find(t, attempts(f, ""), action, "").do(f.As(access.AccountManager), f, cp)
				if said(err) != want {
					t.Errorf("%s again says %q", action, said(err))
				}
			}
		})
		options, err := complaints.Actions(f.As(access.AccountManager), f.Desk, cp)
		if err != nil {
			t.Fatal(err)
		}
		blocked := map[terms.ComplaintAction]string{}
		for _, o := range options {
			if !o.Allowed {
				blocked[o.Action] = o.Guards[0].Code
			}
		}
		if blocked[filesIt] != "FILING_OWED" || blocked[reportsIt] != "REPORT_OWED" {
			t.Errorf("the buttons say %v", blocked)
		}
		// A reopened case is resolved anew and owes a report on that; headquarters know of it already.
		cp = walk(t, f, cp, step{"2026-05-13 12:00", terms.ComplaintActionReopen, ""})
		cp = f.Store.Client.Complaint.UpdateOneID(cp.ID).SetState(terms.ComplaintStateAwaitingConfirmation).SaveX(f.Raw())
		cp = walk(t, f, cp, step{"2026-05-14 09:00", settlesIt, ""})
		if got := clock(f, cp.ID, report); got != "RUNNING due 2026-05-21 17:30" {
			t.Errorf("resolved again: %s", got)
		}
		cp = walk(t, f, cp, step{"2026-05-14 09:10", reportsIt, ""})
		if n := f.Store.Client.SpecialReport.Query().CountX(f.Raw()); n != 2 {
			t.Errorf("%d reports", n)
		}
		_, err = find(t, attempts(f, ""), filesIt, "").do(f.As(access.AccountManager), f, cp)
		if said(err) != "GUARD_FAILED FILING_OWED" {
			t.Errorf("filed again after reopening: %s", said(err))
		}
	})
}

func TestAReportThatIsOwedEndsWithTheResolution(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := walk(t, f, settling(t, f), step{"2026-05-13 11:00", settlesIt, ""}, step{"2026-05-13 12:00", terms.ComplaintActionReopen, ""})
		if got := clock(f, cp.ID, report); got != "CANCELLED due 2026-05-20 17:30 stopped 2026-05-13 12:00" {
			t.Errorf("reopened: %s", got)
		}
	})
}

func TestACaseThatBecomesMajorAgainIsFiledAgain(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := walk(t, f, filed(t, f, terms.ComplaintFlagOnsiteAgitated), step{"2026-05-13 10:10", filesIt, ""})
		for _, level := range []terms.ComplaintLevel{terms.ComplaintLevelGeneral, majorLevel} {
			f.Clock.Advance(time.Minute)
			next, err := complaints.SetLevel(f.As(access.Supervisor), f.Desk, complaints.SetLevelInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Level: level, Reason: "见现场情况"})
			cp = must(t, next, err)
		}
		cp = walk(t, f, cp, step{"2026-05-13 10:30", filesIt, ""})
		if got := clock(f, cp.ID, filing); got != "MET due 2026-05-14 10:12 stopped 2026-05-13 10:30" {
			t.Errorf("filed again: %s", got)
		}
		list := f.Store.Client.HqFiling.Query().Order(gen.Asc("number")).AllX(f.Raw())
		if len(list) != 2 || list[1].Number != "BA-"+f.Hospital.Code+"-20260513-0002" {
			t.Errorf("filings %v", list)
		}
	})
}

func TestWhatIsReportedUpwardsIsReadByThoseWhoReadTheInvestigation(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := settling(t, f)
		f.Store.Client.Complaint.UpdateOneID(cp.ID).AddInvolvedStaffIDs(f.Staff[access.DepartmentHead].ID).ExecX(f.Raw())
		cp = walk(t, f, cp, step{"2026-05-13 11:00", settlesIt, ""}, step{"2026-05-13 11:10", filesIt, ""}, step{"2026-05-13 11:20", reportsIt, ""})
		for role, want := range map[access.Role]bool{access.AccountManager: true, access.Director: true, access.HQ: true, access.DepartmentHead: false} {
			got := texts(t, f, f.As(role), cp.ID)
			if slices.Contains(got, "measures: 主管已到场") != want || slices.Contains(got, "lesson: 设计须双人核对") != want {
				t.Errorf("%s reads %v", role, got)
			}
		}
		_, err := find(t, attempts(f, ""), filesIt, "").do(f.As(access.Supervisor), f, cp)
		f.Store.Client.Complaint.UpdateOneID(cp.ID).AddInvolvedStaffIDs(f.Staff[access.AccountManager].ID).ExecX(f.Raw())
		_, named := find(t, attempts(f, ""), filesIt, "").do(f.As(access.AccountManager), f, cp)
		if said(err) != "GUARD_FAILED FILING_OWED" || said(named) != "GUARD_FAILED NOT_INVOLVED FILING_OWED" {
			t.Errorf("%s, %s", said(err), said(named))
		}
	})
}

func TestReportsAreChecked(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagOnsiteAgitated)
		manager := f.As(access.AccountManager)
		unchanged(t, f, func() {
			_, err := complaints.SendHqFiling(manager, f.Desk, complaints.SendHqFilingInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Summary: " ", Measures: "\u202e"})
			if said(err) != "INVALID_INPUT summary=required measures=control" {
				t.Errorf("a filing: %s", said(err))
			}
			_, err = complaints.SubmitSpecialReport(manager, f.Desk, complaints.SubmitSpecialReportInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Cost: -1, Facts: "事实"})
			if said(err) != "INVALID_INPUT cause=required handling=required cost=range lesson=required proposals=required" {
				t.Errorf("a report: %s", said(err))
			}
			_, err = find(t, attempts(f, ""), reportsIt, "").do(manager, f, cp)
			if said(err) != "GUARD_FAILED STATE" {
				t.Errorf("a report before the resolution: %s", said(err))
			}
			general := stored(f, cp.ID)
			f.Store.Client.Complaint.UpdateOneID(cp.ID).SetLevel(terms.ComplaintLevelGeneral).ExecX(f.Raw())
			_, err = find(t, attempts(f, ""), filesIt, "").do(manager, f, general)
			if said(err) != "GUARD_FAILED LEVEL_MAJOR" {
				t.Errorf("a filing of a general case: %s", said(err))
			}
		})
	})
}
