package bulk_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/bulk"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/leads"
	"aftercare/desk/sequence"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/deadline"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/migrate"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/testdb"
)

// The instants of the story that is told twice.
var (
	registered = desktest.Start
	booked     = registered.Add(10 * time.Minute)
	missedAt   = registered.Add(40 * time.Minute)
	starts     = registered.Add(3 * time.Hour)
	arrived    = starts.Add(-5 * time.Minute)
	recorded   = starts.Add(50 * time.Minute)
	swept      = recorded.Add(time.Minute)
	evening    = time.Date(2026, 5, 13, 10, 32, 0, 0, time.UTC) // 18:32 in Shanghai
	complained = recorded.Add(20 * time.Minute)
	answered   = recorded.Add(45 * time.Minute)
)

const (
	fen     = int64(1_280_000)
	concern = "想问双眼皮的恢复期"
	told    = "恢复良好"
)

func ptr[T any](v T) *T { return &v }

func do[T any](t *testing.T) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// hospital is the fixture with the defaults of a new hospital.
func hospital(t *testing.T, url dburl.URL) *desktest.Fixture {
	t.Helper()
	f := desktest.New(t, url)
	_, err := desk.InTx(f.System(), f.Desk, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		return struct{}{}, defaults.Seed(ctx, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// byActions tells the story as the desk's people do.
func byActions(t *testing.T, f *desktest.Fixture) {
	consultant, guide, agent, manager := f.As(access.Consultant), f.As(access.GuideDesk), f.As(access.CallbackAgent), f.As(access.AccountManager)
	doctor := f.Staff[access.Doctor].ID
	at := f.Clock.Set

	at(registered)
	lead := do[*leadRow](t)(leads.Register(consultant, f.Desk, leads.RegisterLeadInput{
		NewCustomer: &customers.RegisterCustomerInput{
			Name: "单晓华", Gender: ptr(terms.GenderFemale), BirthDate: ptr("1990-04-18"), Tier: ptr(terms.TierGold), Address: ptr("和平路1号"),
			Phones: []*customers.PhoneInput{{Number: "138 0000 1234"}}, MarketingConsent: ptr(true), Occupation: ptr("教师"), Origin: ptr("朋友介绍"),
			PreferredWindows: []*customers.CallWindowInput{{From: "18:00", To: "20:30"}}, Note: ptr("怕疼"),
		},
		Channel: terms.ChannelPhone, Concern: ptr(concern),
	}))
	who := lead.CustomerID
	other := do[*customerRow](t)(customers.Register(guide, f.Desk, customers.RegisterCustomerInput{Name: "王芳", Phones: []*customers.PhoneInput{{Number: "021 5555 0101"}}})).ID
	at(booked)
	kept := do[*appointmentRow](t)(appointments.Book(consultant, f.Desk, appointments.BookAppointmentInput{Customer: &who, Doctor: &doctor, StartsAt: starts, Note: ptr("面诊")}))
	do[*appointmentRow](t)(appointments.Book(guide, f.Desk, appointments.BookAppointmentInput{Customer: &other, StartsAt: booked.Add(5 * time.Minute)}))
	gone := do[*appointmentRow](t)(appointments.Book(guide, f.Desk, appointments.BookAppointmentInput{Customer: &other, StartsAt: starts.AddDate(0, 0, 40)}))
	do[*appointmentRow](t)(appointments.Cancel(guide, f.Desk, gone.ID, 1, "临时有事"))
	at(missedAt.Add(5 * time.Minute))
	do[sweeps.Result](t)(sweeps.Missed(f.System(), f.Desk))
	at(arrived)
	do[*appointmentRow](t)(appointments.CheckIn(guide, f.Desk, kept.ID, 1))
	at(recorded)
	do[*visitRow](t)(appointments.RecordVisit(guide, f.Desk, appointments.RecordVisitInput{
		Customer: who, Appointment: &kept.ID, ArrivedAt: arrived, Purchased: true, Amount: ptr(fen), Procedures: []string{"double-eyelid"},
	}))
	at(swept)
	do[sweeps.Result](t)(sweeps.Visits(f.System(), f.Desk))
	at(complained)
	c := do[*complaintRow](t)(complaints.Register(manager, f.Desk, complaints.RegisterComplaintInput{
		Customer: &who, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic, Subject: "等候太久", Description: "等了一个小时", DesiredOutcome: ptr("道歉"),
		CustomerIntents: []terms.CustomerIntent{terms.CustomerIntentApology}, OccurredAt: ptr(arrived), Place: "一楼", InvolvedStaff: []string{doctor},
		InvolvedDepartments: []string{f.Plastic.ID},
	}))
	at(answered)
	do[*complaintRow](t)(complaints.Acknowledge(manager, f.Desk, complaints.AcknowledgeComplaintInput{
		Complaint: c.ID, ExpectedVersion: 1, Message: "已受理", RecordSigned: true, IdentityVerified: ptr(true),
	}))
	call := f.Store.Client.Callback.Query().Where(callback.CustomerID(who)).OnlyX(f.Raw())
	at(evening.Add(-2 * time.Minute))
	ctx := consultant
	if *call.AssigneeID != f.Staff[access.Consultant].ID {
		ctx = agent
	}
	begun := do[*callbackRow](t)(callbacks.Start(ctx, f.Desk, call.ID, call.Version))
	at(evening)
	do[*callbacks.CompleteCallbackPayload](t)(callbacks.Complete(ctx, f.Desk, callbacks.CompleteCallbackInput{
		Callback: call.ID, ExpectedVersion: begun.Version, AnsweredBy: terms.AnsweredBySelf, IdentityVerified: true, Outcome: terms.CallbackOutcomeDone,
		Note: ptr(told), Satisfaction: ptr(5), TreatmentResponse: ptr("GOOD"), Concerns: []string{"AFTERCARE"},
	}))
}

// inBulk tells it as something that happened long ago.
func inBulk(t *testing.T, f *desktest.Fixture) {
	consultant, guide, manager, doctor := f.Staff[access.Consultant].ID, f.Staff[access.GuideDesk].ID, f.Staff[access.AccountManager].ID, f.Staff[access.Doctor].ID
	f.Clock.Set(registered)
	policy := do[bulk.Policy](t)(bulk.PolicyOf(f.System(), f.Desk))
	eyelid := f.Store.Client.Procedure.Query().Where(procedure.Code("double-eyelid")).OnlyX(f.Raw())
	f.Clock.Set(evening)
	err := bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
		mobile, _ := desk.ReadNumber("13800001234")
		office, _ := desk.ReadNumber("02155550101")
		who := w.Customer(bulk.Customer{
			Name: "单晓华", Gender: terms.GenderFemale, BirthDate: "1990-04-18", Tier: terms.TierGold, Address: "和平路1号", Phones: []bulk.Phone{{Number: mobile}},
			Owner: consultant, Occupation: "教师", Origin: "朋友介绍", Note: "怕疼", Windows: []followup.CallWindow{{From: "18:00", To: "20:30"}},
			Consents: []bulk.Consent{{Purpose: customers.ConsentMarketing, Given: true}}, At: registered, By: consultant,
		})
		other := w.Customer(bulk.Customer{Name: "王芳", Phones: []bulk.Phone{{Number: office}}, At: registered, By: guide})
		kept := w.Appointment(bulk.Appointment{
			Customer: who, Doctor: doctor, Department: f.Plastic.ID, BookedAt: booked, StartsAt: starts, Status: terms.AppointmentStatusFulfilled, Age: ptr(36),
			Note: "面诊", By: consultant, ArrivedAt: &arrived, ArrivedBy: guide, Waiting: []string{doctor, consultant}, FulfilledBy: guide, FulfilledAt: &recorded,
		})
		w.Lead(bulk.Lead{Customer: who, Channel: terms.ChannelPhone, Consultant: consultant, Concern: concern, State: terms.LeadStateConverted, At: registered,
			Appointment: kept, Course: []bulk.LeadMove{
				{At: booked, By: consultant, Kind: "booked", From: terms.LeadStateNew, To: terms.LeadStateBooked},
				{At: arrived, By: guide, Kind: "arrived", From: terms.LeadStateBooked, To: terms.LeadStateArrived},
				{At: recorded, By: guide, Kind: "converted", From: terms.LeadStateArrived, To: terms.LeadStateConverted},
			}})
		end := booked.Add(35 * time.Minute)
		missed := w.Appointment(bulk.Appointment{
			Customer: other, BookedAt: booked, StartsAt: booked.Add(5 * time.Minute), Status: terms.AppointmentStatusNoshow, By: guide, MissedAt: &end, NotedAt: ptr(missedAt.Add(5 * time.Minute)),
		})
		w.Appointment(bulk.Appointment{
			Customer: other, BookedAt: booked, StartsAt: starts.AddDate(0, 0, 40), Status: terms.AppointmentStatusCancelled, By: guide, EndedAt: &booked, EndedBy: guide, Reason: "临时有事",
		})
		visit := w.Visit(bulk.Visit{
			Customer: who, Appointment: kept, ArrivedAt: arrived, Doctor: doctor, Department: f.Plastic.ID, Purchased: true, AmountFen: ptr(fen),
			Procedures: []bulk.Procedure{{ID: eyelid.ID, Code: eyelid.Code}}, RecordedAt: recorded, By: guide,
		})
		calls(t, f, w, policy, who, other, kept, missed, visit)
		file(f, w, who, manager, doctor)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// calls writes the call about the missed time and the one of the evening.
func calls(t *testing.T, f *desktest.Fixture, w *bulk.Writer, p bulk.Policy, who, other, kept, missed, visit string) {
	agent, consultant := f.Staff[access.CallbackAgent].ID, f.Staff[access.Consultant].ID
	plain := followup.Setting{Zone: f.Zone, Windows: p.Place.Windows}
	noShow := p.Rules[followup.RuleNoShow]
	at := missedAt.Add(5 * time.Minute)
	over := booked.Add(35 * time.Minute)
	task, ok := followup.Plan(noShow.Body, followup.Source{Type: sequence.TypeAppointment, ID: missed, At: over, Tier: terms.TierOrdinary}, 0, at, plain)
	if !ok {
		t.Fatal("no call about the missed time")
	}
	w.Callback(bulk.Callback{
		Customer: other, Purpose: task.Purpose, State: terms.CallbackStatePlanned, PlannedAt: at, FirstDueAt: task.DueAt, DueAt: task.DueAt, WindowEnd: &task.WindowEnd, FirstWindowEnd: &task.WindowEnd,
		Assignee: agent, Script: p.Scripts[task.Purpose], Appointment: missed,
		Reasons: []bulk.Reason{{Rule: noShow, SourceType: sequence.TypeAppointment, SourceID: missed, SourceAt: over, StepKey: task.StepKey, Step: task.StepNo}},
	})
	wished := plain
	wished.Preferred = []followup.CallWindow{{From: "18:00", To: "20:30"}}
	plan := func(key, kind string, family terms.ProcedureFamily) (followup.Task, bulk.Reason) {
		r := p.Rules[key]
		task, ok := followup.Plan(r.Body, followup.Source{Type: kind, ID: visit, At: arrived, Family: family, Tier: terms.TierGold}, 0, swept, wished)
		if !ok {
			t.Fatal("no call of", key)
		}
		return task, bulk.Reason{Rule: r, SourceType: kind, SourceID: visit, SourceAt: arrived, StepKey: task.StepKey, Step: task.StepNo}
	}
	task, first := plan(followup.RulePostOp, sequence.TypeTreatment+"SURGERY", terms.ProcedureFamilySurgery)
	_, second := plan(followup.RuleEvening, sequence.TypeVisit, "")
	w.Callback(bulk.Callback{
		Customer: who, Purpose: task.Purpose, State: terms.CallbackStateCompleted, PlannedAt: swept, FirstDueAt: task.DueAt, DueAt: task.DueAt, WindowEnd: &task.WindowEnd, FirstWindowEnd: &task.WindowEnd,
		Assignee: consultant, Script: p.Scripts[task.Purpose], Tier: terms.TierGold, Appointment: kept, KeyPoints: "双眼皮；员工doctor", Reasons: []bulk.Reason{first, second},
		Attempts: []bulk.Attempt{{At: evening, By: consultant, AnsweredBy: terms.AnsweredBySelf, Verified: true, Outcome: terms.CallbackOutcomeDone, Note: told,
			Satisfaction: ptr(5), Response: "GOOD", Concerns: []string{"AFTERCARE"}}},
	})
}

// file writes the complaint and that it was acknowledged.
func file(f *desktest.Fixture, w *bulk.Writer, who, manager, doctor string) {
	place := do[*desk.Place](f.T)(f.Desk.Place(f.System()))
	c := bulk.Complaint{
		Customer: who, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic, State: terms.ComplaintStateAcknowledged, Subject: "等候太久", Description: "等了一个小时",
		Wish: "道歉", Intents: []terms.CustomerIntent{terms.CustomerIntentApology}, OccurredAt: &arrived, Place: "一楼", RegisteredAt: complained, RegisteredBy: manager,
		Owner: manager, Staff: []string{doctor}, Departments: []string{f.Plastic.ID},
		Story: []bulk.Told{{At: answered, By: manager, Kind: "acknowledged", Data: map[string]any{"recordSigned": true, "identityVerified": true},
			Texts: []desk.Text{{Field: "message", After: "已受理"}}}},
	}
	for _, k := range []terms.ClockKind{terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback, terms.ClockKindResolution} {
		clock := deadline.Start(k, complained, place.Limits, deadline.Params{Channel: terms.ChannelPhone}, place.Calendar)
		if k == terms.ClockKindAcknowledgement {
			clock = clock.Stop(answered, place.Calendar)
		}
		c.Clocks = append(c.Clocks, clock)
	}
	w.Complaint(c)
}

var (
	anID   = regexp.MustCompile(`\b[a-z]{2}_[0-9A-HJKMNP-TV-Z]{26}\b`)
	unlike = []string{"version", "position", "client", "key_full", "key_first7", "key_last4"} // keys hold the hospital's id
)

// rows are the rows of every table without ids, versions and the address of who looked.
func rows(f *desktest.Fixture) map[string][]string {
	f.T.Helper()
	out := map[string][]string{}
	for _, table := range migrate.Tables {
		found, err := f.Store.Read.Query("SELECT * FROM " + table.Name)
		if err != nil {
			f.T.Fatal(err)
		}
		columns, err := found.Columns()
		if err != nil {
			f.T.Fatal(err)
		}
		for found.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new([]byte)
			}
			if err := found.Scan(values...); err != nil {
				f.T.Fatal(err)
			}
			var b strings.Builder
			for i, c := range columns {
				v := anID.ReplaceAllString(string(*values[i].(*[]byte)), "ID")
				if v == "null" {
					v = "" // Ent writes an empty list of words as null, which reads back as nothing
				}
				if !slices.Contains(unlike, c) {
					fmt.Fprintf(&b, "%s=%s ", c, v)
				}
			}
			out[table.Name] = append(out[table.Name], b.String())
		}
		if err := found.Close(); err != nil {
			f.T.Fatal(err)
		}
		slices.Sort(out[table.Name])
	}
	return out
}

func TestActionsAndBulkLeaveTheSameRows(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		one, fresh := hospital(t, url), testdb.SQLite
		if url.Dialect == dburl.MySQL {
			fresh = testdb.MySQL
		}
		two := hospital(t, fresh(t))
		byActions(t, one)
		inBulk(t, two)
		want, got := rows(one), rows(two)
		for _, table := range migrate.Tables {
			if slices.Equal(want[table.Name], got[table.Name]) {
				continue
			}
			for _, line := range want[table.Name] {
				if !slices.Contains(got[table.Name], line) {
					t.Errorf("%s, only by actions: %s", table.Name, line)
				}
			}
			for _, line := range got[table.Name] {
				if !slices.Contains(want[table.Name], line) {
					t.Errorf("%s, only in bulk:    %s", table.Name, line)
				}
			}
		}
		for _, p := range two.Store.Client.CustomerPhone.Query().AllX(two.Raw()) {
			n, _ := desk.ReadNumber(p.Number)
			keys, h := two.Desk.Phones, two.Hospital.ID
			if p.KeyFull != keys.Full(h, n.E164) || p.KeyFirst7 != keys.First7(h, n.National) || p.KeyLast4 != keys.Last4(h, n.National) {
				t.Errorf("the keys of %s are others than the desk's", desk.Mask(n.National))
			}
		}
		if n := two.Store.Client.Appointment.Query().Where(appointment.StatusEQ(terms.AppointmentStatusNoshow)).CountX(two.Raw()); n != 1 {
			t.Errorf("%d missed appointments", n)
		}
	})
}
