package complaints_test

import (
	"context"
	"strings"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Who may do what, by the role table: the roles that hold one of the permissions at some level.
const (
	handlers    = "ACCOUNT_MANAGER SUPERVISOR"
	supervisors = "SUPERVISOR DEPARTMENT_HEAD DIRECTOR HQ"
	both        = "ACCOUNT_MANAGER SUPERVISOR DEPARTMENT_HEAD DIRECTOR HQ"
	receivers   = "CONSULTANT CALLBACK_AGENT ACCOUNT_MANAGER DOCTOR SUPERVISOR DEPARTMENT_HEAD DIRECTOR GUIDE_DESK"
	everyHand   = receivers + " HQ"
	clinicians  = "DOCTOR DEPARTMENT_HEAD"
)

// moveRoles are the roles of each move.
var moveRoles = map[terms.ComplaintAction]string{
	terms.ComplaintActionResolveAtFirstContact: receivers,
	terms.ComplaintActionAcknowledge:           handlers,
	terms.ComplaintActionTriage:                both, // a supervisor's when it is major
	terms.ComplaintActionDecline:               supervisors,
	terms.ComplaintActionMerge:                 supervisors,
	terms.ComplaintActionTransfer:              supervisors,
	terms.ComplaintActionStartInvestigation:    handlers,
	terms.ComplaintActionRecordFinding:         both,
	terms.ComplaintActionProposeSolutions:      handlers,
	terms.ComplaintActionRecordDecision:        handlers,
	terms.ComplaintActionCompleteExecution:     handlers,
	terms.ComplaintActionConfirmResolution:     both,
	terms.ComplaintActionClose:                 handlers + " DIRECTOR", // the director's when it is major
	terms.ComplaintActionSendExternal:          supervisors,
	terms.ComplaintActionWithdraw:              handlers,
	terms.ComplaintActionReopen:                both,
	terms.ComplaintActionSendHqFiling:          handlers,
	terms.ComplaintActionSubmitSpecialReport:   handlers,
	lifecycle.ActionReturn:                     supervisors,
}

// side is an action that is no move, with a good input for the case.
type side struct {
	name  string
	roles string
	do    func(ctx context.Context, f *desktest.Fixture, id string, version int) error
}

func sides(promise string) []side {
	type ctx = context.Context
	type fix = *desktest.Fixture
	e := func(_ *gen.Complaint, err error) error { return err }
	return []side{
		{"note", everyHand, func(x ctx, f fix, id string, _ int) error {
			return e(complaints.AddNote(x, f.Desk, complaints.AddNoteInput{Complaint: id, Text: "记一笔"}))
		}},
		{"message", handlers, func(x ctx, f fix, id string, _ int) error {
			return e(complaints.SendMessage(x, f.Desk, complaints.SendMessageInput{Complaint: id, Channel: terms.ChannelPhone, Text: "在办"}))
		}},
		{"assign", supervisors, func(x ctx, f fix, id string, v int) error {
			return e(complaints.Assign(x, f.Desk, complaints.AssignComplaintInput{Complaint: id, ExpectedVersion: v, Owner: f.Staff[access.Supervisor].ID, Reason: "换人"}))
		}},
		{"hand over", receivers, func(x ctx, f fix, id string, v int) error {
			return e(complaints.HandOver(x, f.Desk, complaints.HandOverInput{Complaint: id, ExpectedVersion: v, To: f.Staff[access.Supervisor].ID, Reason: "请接手"}))
		}},
		{"accept", handlers, func(x ctx, f fix, id string, v int) error { return e(complaints.Accept(x, f.Desk, id, v)) }},
		{"set level", supervisors, func(x ctx, f fix, id string, v int) error {
			return e(complaints.SetLevel(x, f.Desk, complaints.SetLevelInput{Complaint: id, ExpectedVersion: v, Level: terms.ComplaintLevelMajorUrgent, Reason: "情绪激动"}))
		}},
		{"presence", both, func(x ctx, f fix, id string, _ int) error {
			return e(complaints.LogPresence(x, f.Desk, complaints.LogPresenceInput{Complaint: id, Staff: f.Staff[access.Supervisor].ID, Role: "SUPERVISOR"}))
		}},
		{"opinion", clinicians, func(x ctx, f fix, id string, _ int) error {
			return e(complaints.GiveDoctorOpinion(x, f.Desk, complaints.DoctorOpinionInput{Complaint: id, Opinion: terms.DoctorOpinionAgree}))
		}},
		{"commitment", handlers, func(x ctx, f fix, id string, _ int) error {
			return e(complaints.AddCommitment(x, f.Desk, complaints.AddCommitmentInput{Complaint: id, Commitment: &complaints.CommitmentInput{What: "回电", DueAt: f.Clock.Now().AddDate(0, 0, 1)}}))
		}},
		{"keep", receivers, func(x ctx, f fix, _ string, v int) error {
			return e(complaints.KeepCommitment(x, f.Desk, complaints.KeepCommitmentInput{ID: promise, ExpectedVersion: v, Outcome: "已回电"}))
		}},
		{"renegotiate", handlers, func(x ctx, f fix, _ string, v int) error {
			return e(complaints.RenegotiateCommitment(x, f.Desk, complaints.RenegotiateCommitmentInput{ID: promise, ExpectedVersion: v, DueAt: f.Clock.Now().AddDate(0, 0, 2), Reason: "客户出差"}))
		}},
	}
}

func TestARoleWithoutTheRightIsForbiddenBeforeAnythingIsRead(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		none := &gen.Complaint{ID: "cp_none", Version: 1}
		try := func(name, allowed string, do func(ctx context.Context) error) {
			for role := range f.Staff {
				want := fault.Forbidden
				if strings.Contains(" "+allowed+" ", " "+string(role)+" ") {
					want = fault.NotFound // the right is there, the case is not
				}
				if err := do(f.As(role)); !fault.Is(err, want) {
					t.Errorf("%s by %s says %v, want %s", name, role, err, want)
				}
			}
			if err := do(context.Background()); !fault.Is(err, fault.Unauthenticated) {
				t.Errorf("%s by nobody says %v", name, err)
			}
		}
		unchanged(t, f, func() {
			for _, a := range attempts(f, "cp_other") {
				try(string(a.action), moveRoles[a.action], func(ctx context.Context) error { _, err := a.do(ctx, f, none); return err })
			}
			for _, s := range sides("cm_none") {
				try(s.name, s.roles, func(ctx context.Context) error { return s.do(ctx, f, none.ID, 1) })
			}
		})
	})
}

func TestRegisteringIsForEverybodyWhoMeetsCustomers(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for role := range f.Staff {
			in := input("")
			in.Customer, in.Anonymous = nil, ptr(true)
			_, err := complaints.Register(f.As(role), f.Desk, in)
			allowed := strings.Contains(" "+receivers+" ", " "+string(role)+" ")
			if allowed && err != nil || !allowed && !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: %v", role, err)
			}
		}
	})
}

func TestTheLevelDecidesWhoMayTriageAndClose(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		major := func(u *gen.ComplaintUpdateOne) { u.SetLevel(terms.ComplaintLevelMajorUrgent) }
		list := attempts(f, "")
		for _, c := range []struct {
			action terms.ComplaintAction
			from   terms.ComplaintState
			level  func(*gen.ComplaintUpdateOne)
			roles  string
		}{
			{terms.ComplaintActionTriage, terms.ComplaintStateAcknowledged, nil, handlers},
			{terms.ComplaintActionTriage, terms.ComplaintStateAcknowledged, major, supervisors},
			{terms.ComplaintActionClose, terms.ComplaintStateResolved, nil, handlers},
			{terms.ComplaintActionClose, terms.ComplaintStateResolved, major, "DIRECTOR"},
		} {
			for _, role := range []access.Role{access.AccountManager, access.Supervisor, access.DepartmentHead, access.Director} {
				cp := planted(t, f, c.from, c.level)
				accompany(t, f, cp)
				reported(t, f, cp)
				_, err := find(t, list, c.action, "").do(f.As(role), f, cp)
				if strings.Contains(c.roles, string(role)) != (err == nil) || err != nil && !fault.Is(err, fault.Forbidden) {
					t.Errorf("%s of a %s case by %s: %v", c.action, cp.Level, role, err)
				}
			}
		}
	})
}

func TestTheNeighboursCasesDoNotExist(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		promise := f.Store.Client.Commitment.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetWhat("回电").SetDueAt(desktest.Start).
			SetOwnerID(f.Staff[access.Supervisor].ID).SetCreatedAt(desktest.Start).SaveX(f.Raw())
		unchanged(t, f, func() {
			for _, a := range attempts(f, "cp_other") {
				if _, err := a.do(f.AsNeighbor(), f, cp); !fault.Is(err, fault.NotFound) {
					t.Errorf("%s says %v", a.action, err)
				}
			}
			for _, s := range sides(promise.ID) {
				if err := s.do(f.AsNeighbor(), f, cp.ID, cp.Version); !fault.Is(err, fault.NotFound) && s.name != "opinion" {
					t.Errorf("%s says %v", s.name, err)
				}
			}
			line, err := complaints.Timeline(f.AsNeighbor(), f.Desk, cp.ID)
			if err != nil {
				t.Fatal(err)
			}
			if n := line.CountX(f.AsNeighbor()); n != 0 {
				t.Errorf("the timeline tells a neighbour of %d events", n)
			}
		})
	})
}

func TestAStaleVersionIsAConflict(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, m := range lifecycle.Moves() {
			cp := planted(t, f, m.From[0], levelOf(m))
			old := *cp
			old.Version--
			unchanged(t, f, func() {
				_, err := find(t, attempts(f, filedBefore), m.Action, m.Decision).do(f.As(access.Supervisor), f, &old)
				if x, ok := fault.As(err); !ok || x.Kind != fault.Conflict || *x.CurrentVersion != cp.Version {
					t.Errorf("%s says %v", m.Action, err)
				}
			})
		}
		cp := filed(t, f)
		for _, s := range sides("") {
			switch s.name {
			case "assign", "hand over", "accept", "set level":
				for _, version := range []int{cp.Version - 1, cp.Version + 1, -1} {
					if err := s.do(f.As(access.Supervisor), f, cp.ID, version); !fault.Is(err, fault.Conflict) {
						t.Errorf("%s with version %d says %v", s.name, version, err)
					}
				}
			}
		}
	})
}

// filedBefore stands for a case to merge into where it does not matter.
const filedBefore = "cp_other"

// accompany logs a supervisor on a case past the actions.
func accompany(t *testing.T, f *desktest.Fixture, cp *gen.Complaint) {
	t.Helper()
	supervisor := f.Staff[access.Supervisor].ID
	f.Store.Client.ComplaintPresence.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetStaffID(supervisor).
		SetRole("SUPERVISOR").SetBeganAt(desktest.Start).SaveX(f.Raw())
	f.Store.Client.Complaint.UpdateOneID(cp.ID).SetAccompanyingSupervisorID(supervisor).ExecX(f.Raw())
}

// levelOf makes a planted case of the level at which the move is made.
func levelOf(m lifecycle.Move) func(*gen.ComplaintUpdateOne) {
	return func(u *gen.ComplaintUpdateOne) {
		if m.Report {
			u.SetLevel(terms.ComplaintLevelMajorUrgent)
		}
	}
}

// reported files a case with headquarters and reports it past the actions.
func reported(t *testing.T, f *desktest.Fixture, cp *gen.Complaint) {
	t.Helper()
	c, raw, actor := f.Store.Client, f.Raw(), f.Staff[access.AccountManager].ID
	c.HqFiling.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetNumber("BA-" + cp.CaseNo).SetSentAt(desktest.Start).
		SetActorID(actor).SetSummary("术后左眼闭不严").SetMeasures("主管已到场").SaveX(raw)
	c.SpecialReport.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetSubmittedAt(desktest.Start).SetActorID(actor).
		SetFacts("术中切口过低").SetCause("术前设计不足").SetHandling("免费修复").SetCostFen(0).SetLesson("双人核对").SetProposals("核对表").SaveX(raw)
}
