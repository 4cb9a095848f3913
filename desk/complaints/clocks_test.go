package complaints_test

import (
	"context"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
)

const (
	ack       = terms.ClockKindAcknowledgement
	first     = terms.ClockKindFirstFeedback
	statutory = terms.ClockKindStatutoryFeedback
	resolving = terms.ClockKindResolution
	present   = terms.ClockKindSupervisorPresent
	filing    = terms.ClockKindHqFiling
	report    = terms.ClockKindSpecialReport
	paged     = terms.ClockKindDoctorAcknowledge
)

func TestClocksOfARegistrationAroundWeekendsAndHolidays(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, c := range []struct {
			name, at                         string
			ack, first, statutory, resolving string
		}{
			{"a working day", "2026-05-13 10:05", "2026-05-14 17:30", "2026-05-14 17:30", "2026-05-20 17:30", "2026-06-10 17:30"},
			{"the day before the holiday of May, with a Saturday made up", "2026-04-30 16:00", "2026-05-06 17:30", "2026-05-06 17:30", "2026-05-11 17:30", "2026-06-01 17:30"},
			{"a Friday evening before a Sunday that is worked", "2026-09-18 20:00", "2026-09-20 17:30", "2026-09-20 17:30", "2026-09-24 17:30", "2026-10-22 17:30"},
			{"the middle of a Sunday night", "2026-05-17 03:00", "2026-05-18 17:30", "2026-05-18 17:30", "2026-05-22 17:30", "2026-06-12 17:30"},
		} {
			t.Run(c.name, func(t *testing.T) {
				f.Clock.Set(local(t, f, c.at))
				cp := filed(t, f)
				for kind, want := range map[terms.ClockKind]string{ack: c.ack, first: c.first, statutory: c.statutory, resolving: c.resolving} {
					if got := clock(f, cp.ID, kind); got != "RUNNING due "+want {
						t.Errorf("%s is %q, want due %s", kind, got, want)
					}
				}
				if show(f, cp.DueAt) != c.ack || !cp.SortDueAt.Equal(*cp.DueAt) {
					t.Errorf("the case is due %s, ordered by %s", show(f, cp.DueAt), cp.SortDueAt)
				}
				for _, kind := range []terms.ClockKind{present, filing, report, paged} {
					if got := clock(f, cp.ID, kind); got != "-" {
						t.Errorf("a general case has %s %s", kind, got)
					}
				}
			})
		}
	})
}

func TestAYearWithoutHolidaysNeverStopsIntake(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		f.Clock.Set(local(t, f, "2026-12-30 09:00"))
		cp := filed(t, f)
		if got := clock(f, cp.ID, statutory); got != "RUNNING due 2027-01-07 17:30" {
			t.Errorf("counted over the new year by weekdays: %s", got)
		}
		for _, c := range f.Store.Client.ComplaintClock.Query().AllX(f.Raw()) {
			if want := c.DueAt.In(f.Zone).Year() == 2027; c.Provisional != want {
				t.Errorf("%s due %s is provisional %v", c.Kind, show(f, &c.DueAt), c.Provisional)
			}
		}
	})
}

func TestFirstFeedbackFollowsTheChannel(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, ch := range terms.Channel("").Values() {
			in := input(f.Customer("李华").ID)
			in.Channel = terms.Channel(ch)
			cp, err := complaints.Register(f.As(access.GuideDesk), f.Desk, in)
			cp = must(t, cp, err)
			if got := clock(f, cp.ID, first); got != "RUNNING due 2026-05-14 17:30" {
				t.Errorf("by %s: %s", ch, got)
			}
		}
	})
}

func TestClocksOfAMajorCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagOnsiteAgitated)
		want := map[terms.ClockKind]string{present: "RUNNING due 2026-05-13 10:35", filing: "RUNNING due 2026-05-14 10:05", statutory: "RUNNING due 2026-05-20 17:30", report: "-"}
		for kind, w := range want {
			if got := clock(f, cp.ID, kind); got != w {
				t.Errorf("%s is %q, want %q", kind, got, w)
			}
		}
		if show(f, cp.DueAt) != "2026-05-13 10:35" {
			t.Errorf("due %s", show(f, cp.DueAt))
		}
	})
}

// step is a move at a time.
type step struct {
	at       string
	action   terms.ComplaintAction
	decision lifecycle.Decision
}

// walk makes moves at their times.
func walk(t *testing.T, f *desktest.Fixture, cp *gen.Complaint, steps ...step) *gen.Complaint {
	t.Helper()
	list := attempts(f, "")
	for _, s := range steps {
		f.Clock.Set(local(t, f, s.at))
		next, err := find(t, list, s.action, s.decision).do(f.As(access.Supervisor), f, cp)
		if err != nil {
			t.Fatalf("%s: %v", s.action, err)
		}
		cp = next
	}
	return cp
}

// upTo leads a new case through the general path; every move is made at the same time.
func upTo(t *testing.T, f *desktest.Fixture, at string, last terms.ComplaintAction) *gen.Complaint {
	t.Helper()
	cp := filed(t, f)
	for _, s := range []step{
		{at, terms.ComplaintActionAcknowledge, ""}, {at, terms.ComplaintActionTriage, ""}, {at, terms.ComplaintActionStartInvestigation, ""},
		{at, terms.ComplaintActionRecordFinding, ""}, {at, terms.ComplaintActionProposeSolutions, ""},
		{at, terms.ComplaintActionRecordDecision, lifecycle.Accepted}, {at, terms.ComplaintActionCompleteExecution, ""},
		{at, terms.ComplaintActionConfirmResolution, ""},
	} {
		cp = walk(t, f, cp, s)
		if s.action == last {
			return cp
		}
	}
	return cp
}

func TestWhatMovesDoToTheClocks(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		const later = "2026-05-14 11:00"
		for _, c := range []struct {
			name  string
			until terms.ComplaintAction // the general path up to here at registration time
			then  step
			want  map[terms.ClockKind]string
			due   string
		}{
			{"settling at first contact stops all four", "", step{later, terms.ComplaintActionResolveAtFirstContact, ""}, map[terms.ClockKind]string{
				ack: "MET due 2026-05-14 17:30 stopped " + later, first: "MET due 2026-05-14 17:30 stopped " + later,
				statutory: "MET due 2026-05-20 17:30 stopped " + later, resolving: "MET due 2026-06-10 17:30 stopped " + later}, "-"},
			{"acknowledging stops its clock alone", "", step{later, terms.ComplaintActionAcknowledge, ""}, map[terms.ClockKind]string{
				ack: "MET due 2026-05-14 17:30 stopped " + later, first: "RUNNING due 2026-05-14 17:30", statutory: "RUNNING due 2026-05-20 17:30"}, "2026-05-14 17:30"},
			{"a clock stopped too late is breached", "", step{"2026-05-15 09:00", terms.ComplaintActionAcknowledge, ""}, map[terms.ClockKind]string{
				ack: "BREACHED due 2026-05-14 17:30 stopped 2026-05-15 09:00", first: "BREACHED due 2026-05-14 17:30"}, "2026-05-14 17:30"},
			{"writing down a finding tells nobody", terms.ComplaintActionStartInvestigation, step{later, terms.ComplaintActionRecordFinding, ""}, map[terms.ClockKind]string{
				first: "RUNNING due 2026-05-14 17:30", statutory: "RUNNING due 2026-05-20 17:30"}, "2026-05-14 17:30"},
			{"a proposal is told", terms.ComplaintActionRecordFinding, step{later, terms.ComplaintActionProposeSolutions, ""}, map[terms.ClockKind]string{
				first: "MET due 2026-05-14 17:30 stopped " + later, statutory: "MET due 2026-05-20 17:30 stopped " + later, resolving: "RUNNING due 2026-06-10 17:30"}, "2026-06-10 17:30"},
			{"waiting for the customer pauses the time to resolve", terms.ComplaintActionRecordDecision, step{later, terms.ComplaintActionCompleteExecution, ""}, map[terms.ClockKind]string{
				resolving: "PAUSED due 2026-06-10 17:30"}, "-"},
			{"the confirmation stops it", terms.ComplaintActionCompleteExecution, step{"2026-05-25 09:00", terms.ComplaintActionConfirmResolution, ""}, map[terms.ClockKind]string{
				resolving: "MET due 2026-06-22 17:30 stopped 2026-05-25 09:00"}, "-"}, // seven working days lay in it, and the 19th of June is a holiday
			{"declining cancels what counts", terms.ComplaintActionAcknowledge, step{later, terms.ComplaintActionDecline, ""}, map[terms.ClockKind]string{
				ack: "MET due 2026-05-14 17:30 stopped 2026-05-13 10:05", statutory: "CANCELLED due 2026-05-20 17:30 stopped " + later}, "-"},
			{"withdrawing cancels what counts", terms.ComplaintActionTriage, step{later, terms.ComplaintActionWithdraw, ""}, map[terms.ClockKind]string{
				first: "CANCELLED due 2026-05-14 17:30 stopped " + later, resolving: "CANCELLED due 2026-06-10 17:30 stopped " + later}, "-"},
			{"a transfer after the due leaves the breach", terms.ComplaintActionTriage, step{"2026-05-18 09:00", terms.ComplaintActionTransfer, ""}, map[terms.ClockKind]string{
				first: "BREACHED due 2026-05-14 17:30 stopped 2026-05-18 09:00", statutory: "CANCELLED due 2026-05-20 17:30 stopped 2026-05-18 09:00"}, "-"},
			{"an external procedure pauses the statutory clock alone", terms.ComplaintActionTriage, step{later, terms.ComplaintActionSendExternal, ""}, map[terms.ClockKind]string{
				first: "RUNNING due 2026-05-14 17:30", statutory: "PAUSED due 2026-05-20 17:30", resolving: "RUNNING due 2026-06-10 17:30"}, "2026-05-14 17:30"},
			{"reopening starts the time to resolve anew", terms.ComplaintActionConfirmResolution, step{later, terms.ComplaintActionReopen, ""}, map[terms.ClockKind]string{
				resolving: "RUNNING due 2026-06-11 17:30", statutory: "MET due 2026-05-20 17:30 stopped 2026-05-13 10:05"}, "2026-06-11 17:30"},
		} {
			t.Run(c.name, func(t *testing.T) {
				f.Clock.Set(desktest.Start)
				cp := filed(t, f)
				if c.until != "" {
					cp = upTo(t, f, "2026-05-13 10:05", c.until)
				}
				cp = walk(t, f, cp, c.then)
				for kind, want := range c.want {
					if got := clock(f, cp.ID, kind); got != want {
						t.Errorf("%s is %q, want %q", kind, got, want)
					}
				}
				if got := show(f, cp.DueAt); got != c.due {
					t.Errorf("due %s, want %s", got, c.due)
				}
				if far := cp.SortDueAt.Year() == 9999; far != (c.due == "-") {
					t.Errorf("ordered by %s", cp.SortDueAt)
				}
			})
		}
	})
}

func TestPausesMoveTheDueByTheWorkingDaysInThem(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionTriage)
		cp = walk(t, f, cp, step{"2026-05-14 11:00", terms.ComplaintActionSendExternal, ""}, step{"2026-05-19 11:00", lifecycle.ActionReturn, ""})
		if got := clock(f, cp.ID, statutory); got != "RUNNING due 2026-05-22 17:30" { // Friday and Monday lay in the pause
			t.Errorf("after the external procedure: %s", got)
		}
		if show(f, cp.DueAt) != "2026-05-14 17:30" || !cp.Breached {
			t.Errorf("a missed first feedback still counts: due %s breached %v", show(f, cp.DueAt), cp.Breached)
		}
		f.Clock.Set(desktest.Start)
		cp = upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionRecordDecision)
		cp = walk(t, f, cp, step{"2026-05-18 09:00", terms.ComplaintActionCompleteExecution, ""}, step{"2026-05-21 09:00", terms.ComplaintActionSendExternal, ""})
		if got := clock(f, cp.ID, resolving); got != "RUNNING due 2026-06-12 17:30" { // Tuesday and Wednesday
			t.Errorf("after waiting for the customer: %s", got)
		}
		cp = walk(t, f, cp, step{"2026-05-22 09:00", lifecycle.ActionReturn, ""})
		if got := clock(f, cp.ID, resolving); cp.State != terms.ComplaintStateAwaitingConfirmation || got != "PAUSED due 2026-06-12 17:30" {
			t.Errorf("back to waiting: %s %s", cp.State, got)
		}
	})
}

func TestSeveralDepartmentsHaveTenDaysFromRegistration(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, c := range []struct {
			name    string
			units   []string
			several *bool
			want    string
		}{
			{"one department", []string{f.Plastic.ID}, nil, "RUNNING due 2026-05-20 17:30"},
			{"two departments", []string{f.Plastic.ID, f.Dental.ID}, nil, "RUNNING due 2026-05-27 17:30"},
			{"two of which one only matters", []string{f.Plastic.ID, f.Dental.ID}, ptr(false), "RUNNING due 2026-05-20 17:30"},
			{"one that needs another's help", []string{f.Plastic.ID}, ptr(true), "RUNNING due 2026-05-27 17:30"},
		} {
			t.Run(c.name, func(t *testing.T) {
				f.Clock.Set(desktest.Start)
				cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionAcknowledge)
				f.Clock.Advance(24 * time.Hour)
				_, err := complaints.Triage(f.As(access.AccountManager), f.Desk, complaints.TriageComplaintInput{
					Complaint: cp.ID, ExpectedVersion: cp.Version, Severity: terms.SeverityLow, InvolvedDepartments: c.units, SeveralDepartments: c.several,
				})
				if err != nil {
					t.Fatal(err)
				}
				if got := clock(f, cp.ID, statutory); got != c.want {
					t.Errorf("got %s, want %s", got, c.want)
				}
			})
		}
	})
}

func TestMessagesStopTheClocksOfFeedback(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		send := func(ctx context.Context, cp *gen.Complaint, substance bool, tells *bool) (*gen.Complaint, error) {
			return complaints.SendMessage(ctx, f.Desk, complaints.SendMessageInput{Complaint: cp.ID, Channel: terms.ChannelPhone, Text: "正在调查", Substance: substance, TellsFinding: tells})
		}
		manager := f.As(access.AccountManager)
		cp := filed(t, f)
		one, err := send(manager, cp, false, nil)
		must(t, one, err)
		if got := clock(f, cp.ID, first); got != "RUNNING due 2026-05-14 17:30" {
			t.Errorf("an empty message changes %s", got)
		}
		if _, err := send(manager, cp, true, ptr(true)); said(err) != "INVALID_INPUT tellsFinding=noFinding" {
			t.Errorf("telling a finding that does not exist: %v", err)
		}
		two, err := send(manager, cp, true, nil)
		two = must(t, two, err)
		if got := clock(f, cp.ID, first); got != "MET due 2026-05-14 17:30 stopped 2026-05-13 10:05" {
			t.Errorf("a message of substance leaves %s", got)
		}
		if got := clock(f, cp.ID, statutory); got != "RUNNING due 2026-05-20 17:30" || two.Version != cp.Version || two.EventCount != 3 {
			t.Errorf("statutory %s, version %d, events %d", got, two.Version, two.EventCount)
		}
		found := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionRecordFinding)
		if _, err := send(manager, found, false, ptr(true)); said(err) != "INVALID_INPUT substance=findingIsSubstance" {
			t.Errorf("a finding is of substance: %v", err)
		}
		told, err := send(manager, found, true, ptr(true))
		must(t, told, err)
		if got := clock(f, found.ID, statutory); got != "MET due 2026-05-20 17:30 stopped 2026-05-13 10:05" {
			t.Errorf("telling the finding leaves %s", got)
		}
	})
}

func TestAFindingToldAtOnceStopsTheStatutoryClock(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := upTo(t, f, "2026-05-13 10:05", terms.ComplaintActionStartInvestigation)
		done, err := complaints.RecordFinding(f.As(access.AccountManager), f.Desk, complaints.RecordFindingInput{
			Complaint: cp.ID, ExpectedVersion: cp.Version, Finding: "NOT_UPHELD", EstablishedFacts: "已回电", Assessment: "无过错", Message: ptr("经查……"),
		})
		must(t, done, err)
		if got := clock(f, cp.ID, statutory); got != "MET due 2026-05-20 17:30 stopped 2026-05-13 10:05" {
			t.Error(got)
		}
	})
}

func TestAWithdrawalWinsNoTime(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, c := range []struct {
			name  string
			until terms.ComplaintAction
			state terms.ComplaintState
			want  map[terms.ClockKind]string
		}{
			{"before it was acknowledged", "", terms.ComplaintStateRegistered, map[terms.ClockKind]string{
				ack: "RUNNING due 2026-05-18 17:30", first: "RUNNING due 2026-05-18 17:30", statutory: "RUNNING due 2026-05-22 17:30", resolving: "RUNNING due 2026-06-12 17:30"}},
			{"before it was triaged", terms.ComplaintActionAcknowledge, terms.ComplaintStateAcknowledged, map[terms.ClockKind]string{
				ack: "MET due 2026-05-14 17:30 stopped 2026-05-13 10:05", statutory: "RUNNING due 2026-05-22 17:30"}},
			{"under investigation", terms.ComplaintActionStartInvestigation, terms.ComplaintStateTriaged, map[terms.ClockKind]string{
				statutory: "RUNNING due 2026-05-22 17:30", resolving: "RUNNING due 2026-06-12 17:30"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				f.Clock.Set(desktest.Start)
				cp := filed(t, f)
				if c.until != "" {
					cp = upTo(t, f, "2026-05-13 10:05", c.until)
				}
				cp = walk(t, f, cp, step{"2026-05-13 11:00", terms.ComplaintActionWithdraw, ""}, step{"2026-05-18 11:00", terms.ComplaintActionReopen, ""})
				if cp.State != c.state || !cp.Open || cp.ReturnsTo != nil {
					t.Errorf("it is taken up as %s", cp.State)
				}
				for kind, want := range c.want {
					if got := clock(f, cp.ID, kind); got != want {
						t.Errorf("%s is %q, want %q", kind, got, want)
					}
				}
				if n := f.Store.Client.ComplaintClock.Query().Where(complaintclock.ComplaintID(cp.ID), complaintclock.KindEQ(statutory)).CountX(f.Raw()); n != 1 {
					t.Errorf("%d statutory limits", n)
				}
				if wrong, err := complaints.VerifyClocks(f.As(access.Director), f.Desk); err != nil || len(wrong) > 0 {
					t.Errorf("clocks that contradict their ledger: %v %v", wrong, err)
				}
			})
		}
	})
}
