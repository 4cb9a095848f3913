package demo

import (
	"context"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/leads"
	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/hospital"
	staffrow "aftercare/ent/gen/staff"
	"aftercare/ent/testdb"
)

// signedIn is the context of a demo login.
func signedIn(t *testing.T, d *desk.Desk, login string) context.Context {
	t.Helper()
	root := access.With(context.Background(), access.SystemBypassesRowRules("", "test"))
	who := d.Client().Staff.Query().Where(staffrow.Login(login)).WithGrants().OnlyX(root)
	v := &access.Viewer{Staff: who.ID, Hospital: who.HospitalID, Client: "127.0.0.1"}
	for _, g := range who.Edges.Grants {
		grant := access.Grant{Role: g.Role, Posts: g.Posts}
		if g.DepartmentID != nil {
			grant.Department = *g.DepartmentID
		}
		v.Grants = append(v.Grants, grant)
	}
	return access.With(context.Background(), v)
}

func TestEveryRoleHasOpenWork(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		d := fill(t, url, Options{})
		t.Run("the agent has overdue, due, later and retried calls, and has done some", func(t *testing.T) {
			day, err := callbacks.Day(signedIn(t, d, "callback"), d)
			if err != nil || day.Overdue == 0 || day.Due == 0 || day.Later == 0 || day.Retry == 0 || day.DoneToday < 2 {
				t.Errorf("%+v %v", day, err)
			}
		})
		t.Run("the agent's calls are of several purposes and say why", func(t *testing.T) {
			ctx := signedIn(t, d, "callback")
			list, err := callbacks.Worklist(ctx, d, nil)
			if err != nil {
				t.Fatal(err)
			}
			purposes := map[terms.CallbackPurpose]bool{}
			for _, c := range list.WithOrigins().AllX(ctx) {
				purposes[c.Purpose] = true
				if len(c.Edges.Origins) == 0 {
					t.Errorf("nobody knows why %s is to be called", c.ID)
				}
			}
			if len(purposes) < 4 {
				t.Errorf("only %v", purposes)
			}
		})
		t.Run("the consultant has leads of every class, some due today", func(t *testing.T) {
			ctx := signedIn(t, d, "consultant")
			list, err := leads.List(ctx, d, leads.LeadFilter{State: []terms.LeadState{terms.LeadStateNew, terms.LeadStateAssessed, terms.LeadStateNurturing}})
			if err != nil {
				t.Fatal(err)
			}
			classes, due := map[terms.IntentClass]bool{}, 0
			for _, l := range list.AllX(ctx) {
				if l.IntentClass == nil {
					classes[""] = true
				} else {
					classes[*l.IntentClass] = true
				}
				if l.NextContactAt != nil && l.NextContactAt.Before(tuesday.Add(12*time.Hour)) {
					due++
				}
			}
			if len(classes) != 5 || due < 3 {
				t.Errorf("classes %v, %d due today", classes, due)
			}
		})
		t.Run("the manager has cases in every state that there is to handle", func(t *testing.T) {
			ctx := signedIn(t, d, "manager")
			list, err := complaints.Queue(ctx, d, &complaints.ComplaintFilter{Open: yes()})
			if err != nil {
				t.Fatal(err)
			}
			states := map[terms.ComplaintState]int{}
			for _, c := range list.AllX(ctx) {
				states[c.State]++
			}
			for _, s := range []terms.ComplaintState{
				terms.ComplaintStateRegistered, terms.ComplaintStateAcknowledged, terms.ComplaintStateTriaged, terms.ComplaintStateInvestigating,
				terms.ComplaintStateSolutionProposed, terms.ComplaintStateExecuting, terms.ComplaintStateAwaitingConfirmation, terms.ComplaintStateResolved,
			} {
				if states[s] == 0 {
					t.Errorf("no case is %s: %v", s, states)
				}
			}
		})
		t.Run("the doctor is awaited in two cases", func(t *testing.T) {
			ctx := signedIn(t, d, "doctor")
			me := access.From(ctx).Staff
			rows := d.Client().Complaint.Query().Where(complaint.AttendingDoctorID(me), complaint.Open(true)).WithOpinions().AllX(ctx)
			waiting := 0
			for _, c := range rows {
				if len(c.Edges.Opinions) == 0 {
					waiting++
				}
			}
			if waiting < 2 {
				t.Errorf("%d of %d cases wait", waiting, len(rows))
			}
		})
		t.Run("the supervisor sees calls of nobody, missed limits and a major case that nobody accompanies now", func(t *testing.T) {
			ctx := signedIn(t, d, "supervisor")
			list, err := callbacks.Worklist(ctx, d, &callbacks.WorklistFilter{Unassigned: yes()})
			if err != nil || list.CountX(ctx) == 0 {
				t.Errorf("unassigned: %v", err)
			}
			late, err := complaints.Queue(ctx, d, &complaints.ComplaintFilter{Open: yes(), Breached: yes()})
			if err != nil || late.CountX(ctx) == 0 {
				t.Errorf("breached: %v", err)
			}
			major := d.Client().Complaint.Query().Where(complaint.LevelEQ(terms.ComplaintLevelMajorUrgent), complaint.Open(true)).WithPresences().OnlyX(ctx)
			for _, p := range major.Edges.Presences {
				if p.Until == nil {
					t.Error("somebody is with the major case")
				}
			}
		})
		t.Run("the guide desk has arrivals before now and later", func(t *testing.T) {
			ctx := signedIn(t, d, "desk")
			on := "2026-05-12"
			list, err := appointments.List(ctx, d, &on, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			before, after, here := 0, 0, 0
			for _, a := range list.AllX(ctx) {
				switch {
				case a.Status == terms.AppointmentStatusCheckedIn:
					here++
				case a.StartsAt.Before(tuesday):
					before++
				default:
					after++
				}
			}
			if before < 2 || after < 4 || here < 2 {
				t.Errorf("%d missed or late, %d to come, %d here", before, after, here)
			}
		})
		t.Run("the privacy officer reads who looked at what", func(t *testing.T) {
			ctx := signedIn(t, d, "privacy")
			list, err := staff.AccessLog(ctx, d, nil, nil, nil)
			if err != nil || list.CountX(ctx) < 50 {
				t.Errorf("%v", err)
			}
		})
		t.Run("director, head and headquarters see the major case", func(t *testing.T) {
			for _, login := range []string{"director", "hq"} {
				ctx := signedIn(t, d, login)
				list, err := complaints.Queue(ctx, d, &complaints.ComplaintFilter{Open: yes(), Level: []terms.ComplaintLevel{terms.ComplaintLevelMajorUrgent}})
				if err != nil || list.CountX(ctx) != 1 {
					t.Errorf("%s: %v", login, err)
				}
			}
		})
		t.Run("there is an import with refused rows, and one hospital of twelve demo logins and more", func(t *testing.T) {
			root := access.With(context.Background(), access.SystemBypassesRowRules("", "test"))
			run := d.Client().ImportRun.Query().OnlyX(root)
			if run.State != "DONE" || run.Applied < 4 || run.Refused < 2 {
				t.Errorf("%+v", run)
			}
			if n := d.Client().Hospital.Query().Where(hospital.Code("RH")).CountX(root); n != 1 {
				t.Errorf("%d hospitals", n)
			}
			if n := d.Client().CallbackOrigin.Query().Where(callbackorigin.CallbackIDIsNil(), callbackorigin.Skipped("")).CountX(root); n != 0 {
				t.Errorf("%d origins without a call and without a reason", n)
			}
		})
	})
}

func yes() *bool { v := true; return &v }
