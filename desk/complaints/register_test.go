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
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
)

func TestARegistrationNamesEverythingThatIsWrong(t *testing.T) {
	type in = complaints.RegisterComplaintInput
	each(t, func(t *testing.T, f *desktest.Fixture) {
		customer := f.Customer("李华")
		f.Store.Client.Customer.UpdateOneID(customer.ID).SetBirthDate("1990-05-01").ExecX(f.Raw())
		theirs := f.Store.Client.Customer.Create().SetHospitalID(f.Other.ID).SetMemberNo("X1").SetName("邻居").
			SetCreatedAt(desktest.Start).SetUpdatedAt(desktest.Start).SaveX(f.Raw())
		gone := f.Member("gone", access.Doctor, f.Hospital)
		f.Store.Client.Staff.UpdateOneID(gone.ID).SetActive(false).ExecX(f.Raw())
		doctor := f.Staff[access.Doctor].ID
		tomorrow := desktest.Start.Add(24 * time.Hour)
		relative := func(c complaints.ComplainantInput) func(*in) {
			return func(i *in) { i.Customer, i.Complainant = nil, &c }
		}
		for _, c := range []struct {
			name   string
			change func(*in)
			want   string
		}{
			{"a customer is enough", func(*in) {}, ""},
			{"a relative is enough", relative(complaints.ComplainantInput{Name: "王强", Relationship: "丈夫", Phone: ptr("13900001111")}), ""},
			{"anonymous is enough", func(i *in) { i.Customer, i.Anonymous = nil, ptr(true) }, ""},
			{"an unknown place may be said so", func(i *in) { i.Place = "不详" }, ""},
			{"nobody complains", func(i *in) { i.Customer = nil }, "customer=oneOf"},
			{"a customer and anonymous", func(i *in) { i.Anonymous = ptr(true) }, "customer=oneOf"},
			{"a customer and a relative", func(i *in) { i.Complainant = &complaints.ComplainantInput{Name: "王强", Relationship: "丈夫"} }, "customer=oneOf"},
			{"a relative without anything", relative(complaints.ComplainantInput{Phone: ptr("12")}), "complainant.name=required complainant.relationship=required complainant.phone=phone"},
			{"a customer who does not exist", func(i *in) { i.Customer = ptr("cu_none") }, "customer=unknownRecord"},
			{"a customer of another hospital", func(i *in) { i.Customer = &theirs.ID }, "customer=unknownRecord"},
			{"empty texts", func(i *in) { i.Subject, i.Description, i.Place = " ", "\n", "" }, "subject=required description=required place=required"},
			{"texts that are too long", func(i *in) {
				i.Subject, i.Description, i.Place = strings.Repeat("肿", 121), strings.Repeat("痛", 20001), strings.Repeat("楼", 201)
				i.DesiredOutcome = ptr(strings.Repeat("退", 2001))
			}, "subject=tooLong description=tooLong desiredOutcome=tooLong place=tooLong"},
			{"texts that just fit", func(i *in) {
				i.Subject, i.Description = strings.Repeat("肿", 120), strings.Repeat("痛", 20000)
			}, ""},
			{"a subject with a control character", func(i *in) { i.Subject = "肿\x07" }, "subject=control"},
			{"words that nobody knows", func(i *in) {
				i.Channel, i.ServiceLine, i.Flags, i.CustomerIntents = "FAX", "EYES", []terms.ComplaintFlag{"LOUD"}, []terms.CustomerIntent{"REVENGE"}
			}, "channel=unknown serviceLine=unknown customerIntents.0=unknown flags.0=unknown"},
			{"a flag twice", func(i *in) {
				i.Flags = []terms.ComplaintFlag{terms.ComplaintFlagMedicalDispute, terms.ComplaintFlagMedicalDispute}
			}, "flags.1=duplicate"},
			{"nobody says when", func(i *in) { i.OccurredOn = nil }, "occurredOn=occurredWhen"},
			{"it happens tomorrow", func(i *in) { i.OccurredOn, i.OccurredAt = nil, &tomorrow }, "occurredAt=mustBePast"},
			{"it happens on a day to come", func(i *in) { i.OccurredOn = ptr("2026-05-14") }, "occurredOn=mustBePast"},
			{"it happened today", func(i *in) { i.OccurredOn = ptr("2026-05-13") }, ""},
			{"a day and an instant", func(i *in) { i.OccurredOn, i.OccurredAt = ptr("2026-05-12"), &desktest.Start }, "occurredOn=oneOf"},
			{"a day that no month has", func(i *in) { i.OccurredOn = ptr("2026-02-30") }, "occurredOn=date"},
			{"the day before the customer was born", func(i *in) { i.OccurredOn = ptr("1990-04-30") }, "occurredOn=beforeBirth"},
			{"an instant before the customer was born", func(i *in) { i.OccurredOn, i.OccurredAt = nil, ptr(local(t, f, "1990-04-30 23:59")) }, "occurredAt=beforeBirth"},
			{"the day of birth itself", func(i *in) { i.OccurredOn, i.OccurredAt = nil, ptr(local(t, f, "1990-05-01 00:00")) }, ""},
			{"before anybody lived", func(i *in) { i.OccurredOn, i.OccurredAt = nil, ptr(time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)) }, "occurredAt=tooFar"},
			{"people who are not here", func(i *in) { i.InvolvedStaff = []string{doctor, doctor, gone.ID, f.Neighbor.ID, "st_none"} },
				"involvedStaff.1=duplicate involvedStaff.2=unknownRecord involvedStaff.3=unknownRecord involvedStaff.4=unknownRecord"},
			{"departments that are not here", func(i *in) { i.InvolvedDepartments = []string{f.Plastic.ID, f.Foreign.ID} }, "involvedDepartments.1=unknownRecord"},
			{"too many people", func(i *in) { i.InvolvedStaff = slices.Repeat([]string{doctor}, 21) }, "involvedStaff=range"},
		} {
			t.Run(c.name, func(t *testing.T) {
				i := input(customer.ID)
				c.change(&i)
				run := func() {
					_, err := complaints.Register(f.As(access.Consultant), f.Desk, i)
					if got := strings.TrimPrefix(said(err), "INVALID_INPUT "); got != c.want {
						t.Errorf("got %q, want %q", got, c.want)
					}
				}
				if c.want == "" {
					run()
				} else {
					unchanged(t, f, run)
				}
			})
		}
	})
}

func TestTheFirstReceiverOwnsTheCase(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		agent, customer := f.Staff[access.CallbackAgent].ID, f.Customer("李华")
		in := input(customer.ID)
		in.Subject, in.DesiredOutcome = "  肿胀  ", ptr(" 想要解释 ")
		in.InvolvedStaff, in.InvolvedDepartments = []string{f.Staff[access.Doctor].ID}, []string{f.Plastic.ID}
		cp, err := complaints.Register(f.As(access.CallbackAgent), f.Desk, in)
		cp = must(t, cp, err)
		if *cp.OwnerID != agent || *cp.FirstOwnerID != agent || cp.RegisteredByID != agent {
			t.Errorf("owner %v, first %v, registered by %s", *cp.OwnerID, *cp.FirstOwnerID, cp.RegisteredByID)
		}
		if cp.Subject != "肿胀" || *cp.DesiredOutcome != "想要解释" || cp.State != terms.ComplaintStateRegistered || !cp.Open || cp.Breached || cp.EventCount != 1 {
			t.Errorf("stored %+v", cp)
		}
		if cp.RegisteredOn != "2026-05-13" || !cp.RegisteredAt.Equal(desktest.Start) {
			t.Errorf("registered on %s at %s", cp.RegisteredOn, cp.RegisteredAt)
		}
		own := f.Store.Client.CustomerAccess.Query().Where(customeraccess.CustomerID(customer.ID)).OnlyX(f.Raw())
		if own.StaffID != agent || own.Reason != "CASE" || own.Ref != cp.ID {
			t.Errorf("access %+v", own)
		}
		e := f.Store.Client.Event.Query().OnlyX(f.Raw())
		if e.Kind != "complaint.registered" || e.Stream != cp.ID || *e.ComplaintID != cp.ID || *e.CustomerID != customer.ID || *e.ActorID != agent {
			t.Errorf("event %+v", e)
		}
		for _, v := range e.Data {
			if s, ok := v.(string); ok && (strings.Contains(s, "肿") || strings.Contains(s, "李")) {
				t.Errorf("the stream holds a personal value: %v", e.Data)
			}
		}
		if got := texts(t, f, f.As(access.CallbackAgent), cp.ID); !slices.Equal(got, []string{"description: 打了三次电话都没有人回。", "desiredOutcome: 想要解释", "subject: 肿胀"}) {
			t.Errorf("texts %v", got)
		}
	})
}

func TestTheLevelFollowsTheFlags(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, flag := range terms.ComplaintFlag("").Values() {
			cp := filed(t, f, terms.ComplaintFlag(flag))
			major := slices.Contains([]string{"ONSITE_AGITATED", "SURGERY_PROBLEM_EVIDENT", "HOSPITAL_INCIDENT"}, flag)
			if (cp.Level == terms.ComplaintLevelMajorUrgent) != major {
				t.Errorf("%s gives %s", flag, cp.Level)
			}
		}
	})
}

func TestCaseNumbersCountByHospitalAndDay(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		number := func(ctx context.Context) string {
			in := input("")
			in.Customer, in.Anonymous = nil, ptr(true)
			cp, err := complaints.Register(ctx, f.Desk, in)
			return must(t, cp, err).CaseNo
		}
		got := []string{number(f.As(access.Director)), number(f.As(access.Doctor)), number(f.AsNeighbor())}
		f.Clock.Set(local(t, f, "2026-05-14 00:00"))
		got = append(got, number(f.As(access.Director)))
		want := []string{"TS-HA-20260513-0001", "TS-HA-20260513-0002", "TS-HB-20260513-0001", "TS-HA-20260514-0001"}
		if !slices.Equal(got, want) {
			t.Errorf("got %v", got)
		}
	})
}

func TestACallbackRegistersInItsOwnTransaction(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx, in := f.As(access.CallbackAgent), input(f.Customer("李华").ID)
		cp := inTx(t, f, ctx, in, complaints.Extra{Callback: "cb_1"})
		if cp.CallbackID == nil || *cp.CallbackID != "cb_1" {
			t.Errorf("callback %v", cp.CallbackID)
		}
		if e := f.Store.Client.Event.Query().OnlyX(f.Raw()); e.CallbackID == nil || *e.CallbackID != "cb_1" {
			t.Errorf("event %+v", e)
		}
		program := inTx(t, f, f.System(), in, complaints.Extra{ReceivedBy: f.Staff[access.Supervisor].ID})
		if *program.OwnerID != f.Staff[access.Supervisor].ID {
			t.Errorf("the program's case is owned by %v", *program.OwnerID)
		}
	})
}

func TestThoseWhoAnswerForMajorCasesAreTold(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		filed(t, f)
		if n := f.Store.Client.StaffNotice.Query().CountX(f.Raw()); n != 0 {
			t.Errorf("a general case tells %d people", n)
		}
		in := input(f.Customer("李华").ID, terms.ComplaintFlagHospitalIncident)
		in.InvolvedStaff = []string{f.Staff[access.Director].ID}
		cp, err := complaints.Register(f.As(access.GuideDesk), f.Desk, in)
		cp = must(t, cp, err)
		if got := told(f, cp.ID); !slices.Equal(got, []string{"ACCOUNT_MANAGER complaint.major", "SUPERVISOR complaint.major"}) {
			t.Errorf("told %v; the director is named and the head's department is not concerned", got)
		}
	})
}

// told are the notices about a record: the role of the person and the kind.
func told(f *desktest.Fixture, ref string) []string {
	var out []string
	for _, n := range f.Store.Client.StaffNotice.Query().AllX(f.Raw()) {
		for role, s := range f.Staff {
			if n.StaffID == s.ID && n.Ref == ref {
				out = append(out, string(role)+" "+n.Kind)
			}
		}
	}
	slices.Sort(out)
	return out
}

// namedIn is a complaint that names people.
func namedIn(t *testing.T, f *desktest.Fixture, people ...string) *gen.Complaint {
	t.Helper()
	in := input(f.Customer("李华").ID)
	in.InvolvedStaff = people
	cp, err := complaints.Register(f.As(access.AccountManager), f.Desk, in)
	return must(t, cp, err)
}
