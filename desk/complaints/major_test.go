package complaints_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func logged(f *desktest.Fixture, ctx context.Context, in complaints.LogPresenceInput) (*gen.Complaint, error) {
	return complaints.LogPresence(ctx, f.Desk, in)
}

func TestASupervisorWhoComesStopsTheClockAndAccompaniesTheCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagOnsiteAgitated)
		manager, began := f.As(access.AccountManager), desktest.Start.Add(5*time.Minute)
		f.Clock.Advance(20 * time.Minute)
		done, err := logged(f, manager, complaints.LogPresenceInput{Complaint: cp.ID, Staff: f.Staff[access.Director].ID, Role: "SUPERVISOR", BeganAt: &began})
		done = must(t, done, err)
		if got := clock(f, cp.ID, present); got != "MET due 2026-05-13 10:35 stopped 2026-05-13 10:25" {
			t.Errorf("the clock stops when it is logged: %s", got)
		}
		if *done.AccompanyingSupervisorID != f.Staff[access.Director].ID || done.Version != 2 || show(f, done.DueAt) != "2026-05-14 10:05" {
			t.Errorf("accompanied: %+v due %s", done, show(f, done.DueAt))
		}
		line := f.Store.Client.ComplaintPresence.Query().OnlyX(f.Raw())
		if !line.BeganAt.Equal(began) || line.Until != nil {
			t.Errorf("line %+v", line)
		}
	})
}

func TestPresenceChecksRankAndTime(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		in := input(f.Customer("李华").ID, terms.ComplaintFlagOnsiteAgitated)
		in.InvolvedStaff = []string{f.Staff[access.DepartmentHead].ID}
		cp, err := complaints.Register(f.As(access.AccountManager), f.Desk, in)
		cp = must(t, cp, err)
		f.Clock.Advance(time.Hour)
		now := f.Clock.Now()
		at := func(minutes int) *time.Time { return ptr(now.Add(time.Duration(minutes) * time.Minute)) }
		supervisor := f.Staff[access.Supervisor].ID
		for _, c := range []struct {
			name string
			in   complaints.LogPresenceInput
			want string
		}{
			{"an agent is no supervisor", complaints.LogPresenceInput{Staff: f.Staff[access.Consultant].ID, Role: "SUPERVISOR"}, "INVALID_INPUT staff=notSupervisor"},
			{"nor is an account manager", complaints.LogPresenceInput{Staff: f.Staff[access.AccountManager].ID, Role: "SUPERVISOR"}, "INVALID_INPUT staff=notSupervisor"},
			{"who is named does not accompany", complaints.LogPresenceInput{Staff: f.Staff[access.DepartmentHead].ID, Role: "SUPERVISOR"}, "INVALID_INPUT staff=isNamed"},
			{"somebody of another hospital", complaints.LogPresenceInput{Staff: f.Neighbor.ID, Role: "SUPERVISOR"}, "INVALID_INPUT staff=unknownRecord"},
			{"a consultant is no doctor", complaints.LogPresenceInput{Staff: f.Staff[access.Consultant].ID, Role: "DOCTOR"}, "INVALID_INPUT staff=notDoctor"},
			{"a doctor carries no case", complaints.LogPresenceInput{Staff: f.Staff[access.Doctor].ID, Role: "MANAGER"}, "INVALID_INPUT staff=cannotCarry"},
			{"an unknown part", complaints.LogPresenceInput{Staff: supervisor, Role: "FRIEND"}, "INVALID_INPUT role=unknown"},
			{"the future", complaints.LogPresenceInput{Staff: supervisor, Role: "SUPERVISOR", BeganAt: at(1), Until: at(2)}, "INVALID_INPUT beganAt=mustBePast until=mustBePast"},
			{"an end before the beginning", complaints.LogPresenceInput{Staff: supervisor, Role: "SUPERVISOR", BeganAt: at(-5), Until: at(-6)}, "INVALID_INPUT until=endBeforeBegin"},
			{"before the case", complaints.LogPresenceInput{Staff: supervisor, Role: "SUPERVISOR", BeganAt: at(-61)}, "INVALID_INPUT beganAt=beforeRegistered"},
			{"an end without a beginning", complaints.LogPresenceInput{Staff: supervisor, Role: "SUPERVISOR", Until: at(-1)}, "INVALID_INPUT beganAt=required"},
			{"a doctor who came", complaints.LogPresenceInput{Staff: f.Staff[access.Doctor].ID, Role: "DOCTOR", BeganAt: at(-30), Until: at(-10)}, ""},
			{"a manager who is there", complaints.LogPresenceInput{Staff: f.Staff[access.AccountManager].ID, Role: "MANAGER"}, ""},
			{"the same one again", complaints.LogPresenceInput{Staff: f.Staff[access.AccountManager].ID, Role: "MANAGER"}, "INVALID_INPUT staff=thereAlready"},
			{"who leaves", complaints.LogPresenceInput{Staff: f.Staff[access.AccountManager].ID, Role: "MANAGER", Until: at(0)}, "INVALID_INPUT until=endBeforeBegin"},
		} {
			t.Run(c.name, func(t *testing.T) {
				c.in.Complaint = cp.ID
				if _, err := logged(f, f.As(access.AccountManager), c.in); said(err) != c.want {
					t.Errorf("got %q, want %q", said(err), c.want)
				}
			})
		}
		if stored(f, cp.ID).AccompanyingSupervisorID != nil || clock(f, cp.ID, present) != "BREACHED due 2026-05-13 10:35" {
			t.Errorf("nobody came: %s", clock(f, cp.ID, present))
		}
		f.Clock.Advance(time.Minute)
		left, err := logged(f, f.As(access.AccountManager), complaints.LogPresenceInput{Complaint: cp.ID, Staff: f.Staff[access.AccountManager].ID, Role: "MANAGER", Until: ptr(f.Clock.Now())})
		must(t, left, err)
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "presenceLogged", "presenceLogged", "presenceEnded"}) {
			t.Errorf("events %v", got)
		}
	})
}

func TestRaisingAndLoweringTheLevel(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		set := func(role access.Role, level terms.ComplaintLevel) {
			t.Helper()
			f.Clock.Advance(10 * time.Minute)
			next, err := complaints.SetLevel(f.As(role), f.Desk, complaints.SetLevelInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Level: level, Reason: "见现场情况"})
			cp = must(t, next, err)
		}
		set(access.DepartmentHead, terms.ComplaintLevelMajorUrgent) // 10:15
		if a, b := clock(f, cp.ID, present), clock(f, cp.ID, filing); a != "RUNNING due 2026-05-13 10:45" || b != "RUNNING due 2026-05-14 10:15" {
			t.Errorf("raised: %s, %s", a, b)
		}
		if got := told(f, cp.ID); !slices.Contains(got, "DIRECTOR complaint.major") || slices.Contains(got, "DEPARTMENT_HEAD complaint.major") {
			t.Errorf("told %v", got)
		}
		here, err := logged(f, f.As(access.AccountManager), complaints.LogPresenceInput{Complaint: cp.ID, Staff: f.Staff[access.Supervisor].ID, Role: "SUPERVISOR"})
		cp = must(t, here, err)
		set(access.HQ, terms.ComplaintLevelGeneral) // 10:25
		if a, b := clock(f, cp.ID, present), clock(f, cp.ID, filing); a != "MET due 2026-05-13 10:45 stopped 2026-05-13 10:15" || b != "CANCELLED due 2026-05-14 10:15 stopped 2026-05-13 10:25" {
			t.Errorf("lowered: %s, %s", a, b)
		}
		set(access.Supervisor, terms.ComplaintLevelMajorUrgent) // 10:35
		if a := clock(f, cp.ID, present); a != "RUNNING due 2026-05-13 11:05" || cp.AccompanyingSupervisorID != nil {
			t.Errorf("raised again it waits again: %s, accompanied by %v", a, cp.AccompanyingSupervisorID)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "levelSet", "presenceLogged", "levelSet", "levelSet"}) {
			t.Errorf("events %v", got)
		}
	})
}

func TestTriageRaisesTheLevelAndLowersItNever(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		major, general := terms.ComplaintLevelMajorUrgent, terms.ComplaintLevelGeneral
		agitated := []terms.ComplaintFlag{terms.ComplaintFlagOnsiteAgitated}
		for _, c := range []struct {
			name   string
			level  terms.ComplaintLevel
			flags  []terms.ComplaintFlag
			ask    *terms.ComplaintLevel
			set    []terms.ComplaintFlag
			want   terms.ComplaintLevel
			refuse string
		}{
			{"nothing is asked", general, nil, nil, nil, general, ""},
			{"a new flag demands it", general, nil, nil, agitated, major, ""},
			{"a new flag goes before what is asked", general, nil, &general, agitated, major, ""},
			{"it is asked for", general, nil, &major, nil, major, ""},
			{"a flag that was weighed before", general, agitated, nil, agitated, general, ""},
			{"lowering", major, agitated, &general, nil, major, "INVALID_INPUT level=lowerBySetLevel"},
			{"taking the flag away", major, agitated, nil, []terms.ComplaintFlag{}, major, ""},
		} {
			t.Run(c.name, func(t *testing.T) {
				cp := planted(t, f, terms.ComplaintStateAcknowledged, func(u *gen.ComplaintUpdateOne) { u.SetLevel(c.level).SetFlags(c.flags) })
				in := complaints.TriageComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Severity: terms.SeverityHigh, Level: c.ask, Flags: c.set}
				if c.set != nil && len(c.set) < len(c.flags) {
					in.Reason = ptr("已平复")
				}
				_, err := complaints.Triage(f.As(access.Supervisor), f.Desk, in)
				if said(err) != c.refuse || stored(f, cp.ID).Level != c.want {
					t.Errorf("got %q and %s", said(err), stored(f, cp.ID).Level)
				}
				if raised := c.level == general && c.want == major; raised != (clock(f, cp.ID, filing) != "-") {
					t.Errorf("filing %s", clock(f, cp.ID, filing))
				}
			})
		}
	})
}

func TestTheAttendingDoctorIsPagedAndAnswers(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		doctor, second := f.Staff[access.Doctor], f.Member("second", access.Doctor, f.Hospital)
		cp := planted(t, f, terms.ComplaintStateAcknowledged, func(u *gen.ComplaintUpdateOne) {
			u.SetFlags([]terms.ComplaintFlag{terms.ComplaintFlagSurgeryDispute}).AddInvolvedStaffIDs(doctor.ID)
		})
		next, err := complaints.Triage(f.As(access.AccountManager), f.Desk, complaints.TriageComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Severity: terms.SeverityHigh, AttendingDoctor: &doctor.ID})
		cp = must(t, next, err)
		if got := clock(f, cp.ID, paged); got != "RUNNING due 2026-05-13 10:35" || !slices.Contains(told(f, cp.ID), "DOCTOR complaint.doctorPaged") {
			t.Errorf("paged: %s, told %v", got, told(f, cp.ID))
		}
		opinion := func(ctx context.Context, o terms.DoctorOpinion) error {
			_, err := complaints.GiveDoctorOpinion(ctx, f.Desk, complaints.DoctorOpinionInput{Complaint: cp.ID, Opinion: o, Text: ptr("需要当面检查")})
			return err
		}
		if err := opinion(f.AsStaff(second, access.Doctor), terms.DoctorOpinionAgree); said(err) != "NOT_FOUND" {
			t.Errorf("a doctor with no part in it: %v", err)
		}
		_, err = complaints.GiveDoctorOpinion(f.As(access.Doctor), f.Desk, complaints.DoctorOpinionInput{Complaint: cp.ID, Opinion: terms.DoctorOpinionEscalate, Text: ptr(" ")})
		if !fault.Is(err, fault.InvalidInput) {
			t.Errorf("an escalation without a word: %v", err)
		}
		f.Clock.Advance(10 * time.Minute)
		if err := opinion(f.As(access.Doctor), terms.DoctorOpinionEscalate); err != nil {
			t.Fatal(err)
		}
		if got := clock(f, cp.ID, paged); got != "MET due 2026-05-13 10:35 stopped 2026-05-13 10:15" {
			t.Errorf("answered: %s", got)
		}
		if got := told(f, cp.ID); !slices.Contains(got, "SUPERVISOR complaint.opinion") || !slices.Contains(got, "ACCOUNT_MANAGER complaint.opinion") {
			t.Errorf("told %v", got)
		}
		if err := opinion(f.As(access.DepartmentHead), terms.DoctorOpinionAgree); err != nil {
			t.Errorf("a department head in the doctor's place: %v", err)
		}
		o := f.Store.Client.ClinicalOpinion.Query().AllX(f.Raw())
		if len(o) != 2 || stored(f, cp.ID).Version != cp.Version {
			t.Errorf("%d opinions, version %d", len(o), stored(f, cp.ID).Version)
		}
		if got := texts(t, f, f.As(access.AccountManager), cp.ID); !slices.Contains(got, "opinion: 需要当面检查") {
			t.Errorf("a handler reads %v", got)
		}
		if got := texts(t, f, f.As(access.Director), cp.ID); !slices.Contains(got, "description: 打了三次电话都没有人回。") {
			t.Errorf("the director reads %v", got)
		}
	})
}

func TestWithdrawingAMajorCaseKeepsWhatSafetyAsksFor(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f, terms.ComplaintFlagSurgeryProblemEvident)
		cp = walk(t, f, cp, step{"2026-05-13 10:30", terms.ComplaintActionWithdraw, ""})
		if a, b := clock(f, cp.ID, filing), clock(f, cp.ID, present); a != "RUNNING due 2026-05-14 10:05" || b != "CANCELLED due 2026-05-13 10:35 stopped 2026-05-13 10:30" {
			t.Errorf("withdrawn: %s, %s", a, b)
		}
		cp = walk(t, f, cp, step{"2026-05-13 11:00", terms.ComplaintActionReopen, ""})
		if got := clock(f, cp.ID, present); got != "RUNNING due 2026-05-13 11:05" { // five minutes were left
			t.Errorf("reopened without a supervisor: %s", got)
		}
	})
}

func TestWhoHasLeftDoesNotAccompanyTheCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateTriaged, func(u *gen.ComplaintUpdateOne) { u.SetLevel(terms.ComplaintLevelMajorUrgent) })
		manager, supervisor := f.As(access.AccountManager), f.Staff[access.Supervisor].ID
		start := func() string {
			now := stored(f, cp.ID)
			_, err := complaints.StartInvestigation(manager, f.Desk, complaints.StartInvestigationInput{Complaint: cp.ID, ExpectedVersion: now.Version, Investigator: f.Staff[access.AccountManager].ID})
			return said(err)
		}
		f.Clock.Advance(time.Hour)
		came, left := f.Clock.Now().Add(-30*time.Minute), f.Clock.Now().Add(-10*time.Minute)
		line, err := logged(f, manager, complaints.LogPresenceInput{Complaint: cp.ID, Staff: supervisor, Role: "SUPERVISOR", BeganAt: &came, Until: &left})
		must(t, line, err)
		if got := start(); !strings.Contains(got, "SUPERVISOR_PRESENT") {
			t.Errorf("after the supervisor left: %q", got)
		}
		line, err = logged(f, manager, complaints.LogPresenceInput{Complaint: cp.ID, Staff: supervisor, Role: "SUPERVISOR"})
		must(t, line, err)
		if got := start(); got != "" {
			t.Errorf("with the supervisor: %q", got)
		}
	})
}

func TestWhatMayBecomeMajorAlertsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		at := filed(t, f, terms.ComplaintFlagPotentialMajor)
		later := planted(t, f, terms.ComplaintStateAcknowledged, nil)
		done, err := complaints.Triage(f.As(access.AccountManager), f.Desk, complaints.TriageComplaintInput{
			Complaint: later.ID, ExpectedVersion: later.Version, Severity: terms.SeverityLow, Flags: []terms.ComplaintFlag{terms.ComplaintFlagPotentialMajor}})
		must(t, done, err)
		for _, id := range []string{at.ID, later.ID} {
			if got := told(f, id); !slices.Contains(got, "SUPERVISOR complaint.potentialMajor") || !slices.Contains(got, "DIRECTOR complaint.potentialMajor") {
				t.Errorf("told %v", got)
			}
		}
	})
}
