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
	"aftercare/ent/gen/complaintstep"
	"aftercare/ent/gen/solutionoption"
)

func TestGuardsHoldTheMoves(t *testing.T) {
	type update = *gen.ComplaintUpdateOne
	each(t, func(t *testing.T, f *desktest.Fixture) {
		c, raw := f.Store.Client, f.Raw()
		major := func(u update) { u.SetLevel(terms.ComplaintLevelMajorUrgent) }
		promise := func(id string, moved int) {
			c.Commitment.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(id).SetWhat("回电").SetDueAt(desktest.Start.AddDate(0, 0, 1)).
				SetOwnerID(f.Staff[access.Supervisor].ID).SetRenegotiated(moved).SetCreatedAt(desktest.Start).SaveX(raw)
		}
		for _, x := range []struct {
			name     string
			action   terms.ComplaintAction
			decision lifecycle.Decision
			set      func(update)
			then     func(cp *gen.Complaint)
			want     string
		}{
			{"a severe case is not settled at first contact", terms.ComplaintActionResolveAtFirstContact, "", func(u update) { u.SetSeverity(terms.SeverityHigh) }, nil, "SEVERITY_NOT_HIGH"},
			{"a major case is not settled at first contact", terms.ComplaintActionResolveAtFirstContact, "", major, nil, "LEVEL_GENERAL"},
			{"nothing is accepted without an option", terms.ComplaintActionRecordDecision, lifecycle.Rejected, nil, func(cp *gen.Complaint) { c.SolutionOption.Delete().ExecX(raw) }, ""},
			{"options without pros and cons are not accepted", terms.ComplaintActionRecordDecision, lifecycle.Accepted, nil, func(cp *gen.Complaint) {
				c.SolutionOption.Update().Where(solutionoption.ComplaintID(cp.ID), solutionoption.Position(2)).SetCons([]string{}).ExecX(raw)
			}, "PROS_AND_CONS"},
			{"nothing is executed that was not chosen", terms.ComplaintActionCompleteExecution, "", nil, func(cp *gen.Complaint) {
				c.SolutionOption.Update().Where(solutionoption.ComplaintID(cp.ID)).SetChosen(false).ExecX(raw)
			}, "OPTION_CHOSEN"},
			{"nothing is executed that was not confirmed", terms.ComplaintActionCompleteExecution, "", func(u update) { u.ClearConfirmedAt() }, nil, "SOLUTION_CONFIRMED"},
			{"an open promise holds the execution", terms.ComplaintActionCompleteExecution, "", nil, func(cp *gen.Complaint) { promise(cp.ID, 0) }, "COMMITMENTS_KEPT"},
			{"a renegotiated one does not", terms.ComplaintActionCompleteExecution, "", nil, func(cp *gen.Complaint) { promise(cp.ID, 1) }, ""},
			{"but a case is not closed over it", terms.ComplaintActionClose, "", nil, func(cp *gen.Complaint) { promise(cp.ID, 1) }, "COMMITMENTS_KEPT"},
			{"a result that nobody confirmed is not closed", terms.ComplaintActionClose, "", func(u update) { u.ClearConfirmedAt() }, nil, "RESOLUTION_CONFIRMED"},
			{"a missing step holds the closing", terms.ComplaintActionClose, "", nil, func(cp *gen.Complaint) {
				c.ComplaintStep.Delete().Where(complaintstep.ComplaintID(cp.ID), complaintstep.StepIn("LISTEN", "APOLOGISE")).ExecX(raw)
			}, "STEP_LISTEN STEP_APOLOGISE"},
			{"a major case waits for its supervisor", terms.ComplaintActionStartInvestigation, "", major, nil, "SUPERVISOR_PRESENT"},
			{"naming one is not being there", terms.ComplaintActionStartInvestigation, "", func(u update) { major(u); u.SetAccompanyingSupervisorID(f.Staff[access.Supervisor].ID) }, nil, "SUPERVISOR_PRESENT"},
			{"with a supervisor logged it moves", terms.ComplaintActionStartInvestigation, "", major, func(cp *gen.Complaint) { accompany(t, f, cp) }, ""},
			{"the finding waits too", terms.ComplaintActionRecordFinding, "", major, nil, "SUPERVISOR_PRESENT"},
			{"the proposal waits too", terms.ComplaintActionProposeSolutions, "", major, nil, "SUPERVISOR_PRESENT"},
			{"the decision waits too", terms.ComplaintActionRecordDecision, lifecycle.Accepted, major, nil, "SUPERVISOR_PRESENT"},
			{"the execution waits too", terms.ComplaintActionCompleteExecution, "", major, nil, "SUPERVISOR_PRESENT"},
			{"the confirmation waits too", terms.ComplaintActionConfirmResolution, "", major, nil, "SUPERVISOR_PRESENT"},
		} {
			t.Run(x.name, func(t *testing.T) {
				move := lifecycle.Move{}
				for _, m := range lifecycle.Moves() {
					if m.Action == x.action && m.Decision == x.decision {
						move = m
					}
				}
				cp := planted(t, f, move.From[0], x.set)
				if x.then != nil {
					x.then(cp)
				}
				a := find(t, attempts(f, ""), x.action, x.decision)
				options, err := complaints.Actions(f.As(access.Supervisor), f.Desk, cp)
				if err != nil {
					t.Fatal(err)
				}
				run := func() {
					if _, err := a.do(f.As(access.Supervisor), f, cp); strings.TrimPrefix(said(err), "GUARD_FAILED ") != x.want {
						t.Errorf("got %v, want %q", err, x.want)
					}
				}
				if x.want == "" {
					run()
					return
				}
				unchanged(t, f, run)
				for _, o := range options {
					var codes []string
					for _, g := range o.Guards {
						codes = append(codes, g.Code)
					}
					if o.Action == x.action && x.decision != lifecycle.Rejected && o.Action != terms.ComplaintActionRecordDecision && strings.Join(codes, " ") != x.want {
						t.Errorf("the button says %v", codes)
					}
				}
			})
		}
	})
}

func TestClosingAMajorCaseAsksForMore(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateResolved, func(u *gen.ComplaintUpdateOne) { u.SetLevel(terms.ComplaintLevelMajorUrgent) })
		a := find(t, attempts(f, ""), terms.ComplaintActionClose, "")
		if _, err := a.do(f.As(access.Director), f, cp); said(err) != "GUARD_FAILED SUPERVISOR_PRESENT FILING_SENT REPORT_SUBMITTED" {
			t.Errorf("got %v", err)
		}
	})
}

func TestOnlyTheFirstReceiverOrAHandlerSettlesAtOnce(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		agent := f.As(access.CallbackAgent)
		cp, err := complaints.Register(agent, f.Desk, input(f.Customer("李华").ID))
		cp = must(t, cp, err)
		settle := find(t, attempts(f, ""), terms.ComplaintActionResolveAtFirstContact, "")
		if _, err := settle.do(f.As(access.Director), f, cp); said(err) != "GUARD_FAILED FIRST_CONTACT_OWNER" {
			t.Errorf("a director who does not own it: %v", err)
		}
		if _, err := settle.do(f.As(access.Consultant), f, cp); said(err) != "NOT_FOUND" {
			t.Errorf("an agent who did not receive it: %v", err)
		}
		done, err := settle.do(agent, f, cp)
		if done = must(t, done, err); !done.FirstContact || done.ConfirmedHow == nil || *done.Resolution != "当场道歉并安排复查" {
			t.Errorf("settled %+v", done)
		}
	})
}

func TestWhoIsNamedDoesNothingOnTheCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		supervisor := f.Staff[access.Supervisor].ID
		for _, m := range lifecycle.Moves() {
			cp := planted(t, f, m.From[0], func(u *gen.ComplaintUpdateOne) { u.AddInvolvedStaffIDs(supervisor) })
			target := filed(t, f)
			unchanged(t, f, func() {
				_, err := find(t, attempts(f, target.ID), m.Action, m.Decision).do(f.As(access.Supervisor), f, cp)
				if !strings.HasPrefix(said(err), "GUARD_FAILED NOT_INVOLVED") {
					t.Errorf("%s says %v", m.Action, err)
				}
			})
		}
		cp := namedIn(t, f, supervisor)
		promise := f.Store.Client.Commitment.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetWhat("回电").SetDueAt(desktest.Start).
			SetOwnerID(supervisor).SetCreatedAt(desktest.Start).SaveX(f.Raw())
		unchanged(t, f, func() {
			for _, s := range sides(promise.ID) {
				if err := s.do(f.As(access.Supervisor), f, cp.ID, cp.Version); s.name != "opinion" && said(err) != "GUARD_FAILED NOT_INVOLVED" {
					t.Errorf("%s says %v", s.name, err)
				}
			}
		})
	})
}

func TestANamedOwnerMayStillHandOver(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := namedIn(t, f, f.Staff[access.AccountManager].ID)
		done, err := complaints.HandOver(f.As(access.AccountManager), f.Desk, complaints.HandOverInput{Complaint: cp.ID, ExpectedVersion: cp.Version, To: f.Staff[access.Supervisor].ID, Reason: "涉及本人"})
		if done = must(t, done, err); *done.OwnerID != f.Staff[access.AccountManager].ID {
			t.Error("the sender is no longer owner")
		}
	})
}

func TestConflictsOfInterest(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		c, raw, doctor := f.Store.Client, f.Raw(), f.Staff[access.Doctor]
		member := func(login string, role access.Role, home, scope *gen.Department, until *time.Time) string {
			s := c.Staff.Create().SetHospitalID(f.Hospital.ID).SetLogin(login).SetName(login).SetDepartmentID(home.ID).SetCreatedAt(desktest.Start).SaveX(raw)
			g := c.RoleGrant.Create().SetHospitalID(f.Hospital.ID).SetStaffID(s.ID).SetRole(role).SetValidFrom(desktest.Start.AddDate(-1, 0, 0)).SetCreatedAt(desktest.Start).SetNillableValidUntil(until)
			if scope != nil {
				g.SetDepartmentID(scope.ID)
			}
			g.SaveX(raw)
			return s.ID
		}
		past := desktest.Start.AddDate(0, 0, -1)
		for _, x := range []struct {
			name, investigator, want string
		}{
			{"the person complained about", doctor.ID, "INVALID_INPUT investigator=cannotInvestigate"},
			{"a supervisor who is named", f.Staff[access.Supervisor].ID, "GUARD_FAILED NO_CONFLICT_OF_INTEREST"},
			{"the head of that person's department", f.Staff[access.DepartmentHead].ID, "GUARD_FAILED NO_CONFLICT_OF_INTEREST"},
			{"a head by a grant for that department", member("head2", access.DepartmentHead, f.Dental, f.Plastic, nil), "GUARD_FAILED NO_CONFLICT_OF_INTEREST"},
			{"the head of another department", member("head3", access.DepartmentHead, f.Dental, f.Dental, nil), ""},
			{"somebody who was head once", member("head4", access.DepartmentHead, f.Plastic, f.Plastic, &past), "INVALID_INPUT investigator=cannotInvestigate"},
			{"a supervisor of the same department", member("sup2", access.Supervisor, f.Plastic, nil, nil), ""},
			{"somebody of another hospital", f.Neighbor.ID, "INVALID_INPUT investigator=unknownRecord"},
			{"headquarters in a general case", f.Staff[access.HQ].ID, "INVALID_INPUT investigator=cannotInvestigate"},
		} {
			t.Run(x.name, func(t *testing.T) {
				cp := planted(t, f, terms.ComplaintStateTriaged, func(u *gen.ComplaintUpdateOne) {
					u.ClearInvestigatorID().AddInvolvedStaffIDs(doctor.ID, f.Staff[access.Supervisor].ID)
				})
				_, err := complaints.StartInvestigation(f.As(access.AccountManager), f.Desk, complaints.StartInvestigationInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Investigator: x.investigator})
				if said(err) != x.want {
					t.Errorf("got %q, want %q", said(err), x.want)
				}
			})
		}
	})
}

func TestAnInvestigatorNamedLaterMayNotRecordTheFinding(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateInvestigating, func(u *gen.ComplaintUpdateOne) { u.AddInvolvedStaffIDs(f.Staff[access.Supervisor].ID) })
		_, err := find(t, attempts(f, ""), terms.ComplaintActionRecordFinding, "").do(f.As(access.AccountManager), f, cp)
		if said(err) != "GUARD_FAILED NO_CONFLICT_OF_INTEREST" {
			t.Error(err)
		}
	})
}

func TestEveryGuardOfTheMachineIsTried(t *testing.T) {
	tried := []lifecycle.Code{
		lifecycle.NotInvolved, lifecycle.LevelGeneral, lifecycle.SeverityNotHigh, lifecycle.FirstContactOwner, lifecycle.NoConflict, lifecycle.SupervisorPresent,
		lifecycle.ProsAndCons, lifecycle.OptionChosen, lifecycle.SolutionConfirmed, lifecycle.ResolutionConfirmed, lifecycle.CommitmentsKept,
		lifecycle.StepListen, lifecycle.StepRecord, lifecycle.StepUnderstand, lifecycle.StepApologise, lifecycle.StepResolve,
		lifecycle.LevelMajor, lifecycle.FilingOwed, lifecycle.ReportOwed, lifecycle.FilingSent, lifecycle.ReportSubmitted, // in reports_test.go
		lifecycle.Carried,        // in looks_on_test.go
		lifecycle.OptionsOffered, // no action leads to a proposal without options: checked by input
	}
	for _, m := range lifecycle.Moves() {
		for _, g := range m.Guards {
			if !slices.Contains(tried, g) {
				t.Errorf("%s of %s is not tried here", g, m.Action)
			}
		}
	}
}
