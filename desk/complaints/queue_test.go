package complaints_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// numbers are the last digits of the case numbers that a viewer's queue gives.
func numbers(t *testing.T, f *desktest.Fixture, ctx context.Context, filter *complaints.ComplaintFilter) string {
	t.Helper()
	q, err := complaints.Queue(ctx, f.Desk, filter)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, cp := range q.AllX(ctx) {
		out = append(out, strings.TrimLeft(cp.CaseNo[strings.LastIndex(cp.CaseNo, "-")+1:], "0"))
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestTheQueueIsFiltered(t *testing.T) {
	type filter = complaints.ComplaintFilter
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx, manager := f.As(access.Supervisor), f.Staff[access.AccountManager].ID
		wang, err := customers.Register(f.As(access.Consultant), f.Desk, customers.RegisterCustomerInput{Name: "王小明", Phones: []*customers.PhoneInput{{Number: "13800138000"}}})
		if err != nil {
			t.Fatal(err)
		}
		one, err := complaints.Register(f.As(access.AccountManager), f.Desk, input(wang.ID))
		must(t, one, err)
		f.Clock.Advance(time.Hour)
		two := filed(t, f, terms.ComplaintFlagOnsiteAgitated)
		f.Store.Client.Complaint.UpdateOneID(two.ID).SetServiceLine(terms.ServiceLineDental).SetSeverity(terms.SeverityHigh).AddInvolvedDepartmentIDs(f.Dental.ID).
			SetAttendingDoctorID(f.Staff[access.Doctor].ID).SetOwnerID(f.Staff[access.Supervisor].ID).ExecX(f.Raw())
		three := planted(t, f, terms.ComplaintStateClosed, func(u *gen.ComplaintUpdateOne) {
			u.ClearOwnerID().SetBreached(true).ClearDueAt().SetSeverity(terms.SeverityLow)
		})
		_, _ = one, three
		for _, c := range []struct {
			name   string
			filter *filter
			want   string
		}{
			{"without a filter", nil, "1 2 3"},
			{"an empty filter", &filter{}, "1 2 3"},
			{"open", &filter{Open: ptr(true)}, "1 2"},
			{"not open", &filter{Open: ptr(false)}, "3"},
			{"by state", &filter{State: []terms.ComplaintState{"CLOSED", "MERGED"}}, "3"},
			{"by level", &filter{Level: []terms.ComplaintLevel{"MAJOR_URGENT"}}, "2"},
			{"by severity", &filter{Severity: []terms.Severity{"HIGH", "LOW"}}, "2 3"},
			{"by service line", &filter{ServiceLine: []terms.ServiceLine{"DENTAL"}}, "2"},
			{"by owner", &filter{Owner: &manager}, "1"},
			{"by an owner of another hospital", &filter{Owner: &f.Neighbor.ID}, ""},
			{"unassigned", &filter{Unassigned: ptr(true)}, "3"},
			{"assigned", &filter{Unassigned: ptr(false)}, "1 2"},
			{"by department", &filter{Department: &f.Dental.ID}, "2"},
			{"by attending doctor", &filter{AttendingDoctor: ptr(f.Staff[access.Doctor].ID)}, "2"},
			{"due before noon", &filter{DueBefore: ptr(local(t, f, "2026-05-13 12:00"))}, "2"},
			{"breached", &filter{Breached: ptr(true)}, "3"},
			{"in time", &filter{Breached: ptr(false)}, "1 2"},
			{"several at once", &filter{Open: ptr(true), Level: []terms.ComplaintLevel{"GENERAL"}, Owner: &manager}, "1"},
			{"by the whole number", &filter{Search: ptr("TS-HA-20260513-0002")}, "2"},
			{"by the beginning of it, as typed", &filter{Search: ptr(" ts-ha-20260513 ")}, "1 2 3"},
			{"by a number of another day", &filter{Search: ptr("TS-HA-20260512")}, ""},
			{"by the day and the end of it", &filter{Search: ptr("0513-2")}, "2"},
			{"by the last six digits, as they are read out", &filter{Search: ptr("130002")}, "2"},
			{"by its bare number", &filter{Search: ptr("3")}, "3"},
			{"by four digits that end a phone number", &filter{Search: ptr("8000")}, "1"},
			{"by four digits that end nothing", &filter{Search: ptr("0009")}, ""},
			{"by name", &filter{Search: ptr("王小")}, "1"},
			{"by pinyin", &filter{Search: ptr("wangxiao")}, "1"},
			{"by what nobody is called", &filter{Search: ptr("赵六")}, ""},
			{"never by the words of a case", &filter{Search: ptr("肿胀")}, ""},
			{"blank", &filter{Search: ptr(" ")}, "1 2 3"},
			{"name and state", &filter{Search: ptr("王小"), Open: ptr(false)}, ""},
		} {
			t.Run(c.name, func(t *testing.T) {
				if got := numbers(t, f, ctx, c.filter); got != c.want {
					t.Errorf("got %q, want %q", got, c.want)
				}
			})
		}
		if _, err := complaints.Queue(ctx, f.Desk, &filter{Search: ptr(strings.Repeat("王", 81))}); said(err) != "INVALID_INPUT filter.search=tooLong" {
			t.Errorf("a long search: %v", err)
		}
	})
}

func TestEverybodySeesTheirCasesAndNoOthers(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		filed(t, f) // 1: the account manager's, general
		major := filed(t, f, terms.ComplaintFlagHospitalIncident)
		f.Store.Client.Complaint.UpdateOneID(major.ID).SetAttendingDoctorID(f.Staff[access.Doctor].ID).ExecX(f.Raw())
		namedIn(t, f, f.Staff[access.Doctor].ID)
		agents, err := complaints.Register(f.As(access.CallbackAgent), f.Desk, input(f.Customer("李华").ID))
		must(t, agents, err)
		for role, want := range map[access.Role]string{
			access.AccountManager: "1 2 3", access.Supervisor: "1 2 3 4", access.DepartmentHead: "1 2 3 4", access.Director: "1 2 3 4",
			access.HQ: "2", access.Doctor: "2 3", access.CallbackAgent: "4", access.Consultant: "", access.GuideDesk: "",
			access.Analyst: "", access.PrivacyOfficer: "", access.Admin: "",
		} {
			if got := numbers(t, f, f.As(role), nil); got != want {
				t.Errorf("%s sees %q, want %q", role, got, want)
			}
		}
		if got := numbers(t, f, f.AsNeighbor(), nil); got != "" {
			t.Errorf("the neighbour sees %q", got)
		}
		if _, err := complaints.Queue(context.Background(), f.Desk, nil); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody: %v", err)
		}
		q, err := complaints.OfCustomer(f.As(access.Consultant), f.Desk, *major.CustomerID)
		if err != nil || q.CountX(f.As(access.Consultant)) != 0 {
			t.Errorf("a customer's cases stay hidden: %v", err)
		}
	})
}

func TestOneCaseIsFoundByIdOrByNumber(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp, ctx := filed(t, f), f.As(access.Director)
		for _, c := range []struct {
			name       string
			id, caseNo *string
			want       string
		}{
			{"by id", &cp.ID, nil, ""},
			{"by number", nil, &cp.CaseNo, ""},
			{"by number as typed", nil, ptr(" " + strings.ToLower(cp.CaseNo)), ""},
			{"by both", &cp.ID, &cp.CaseNo, "INVALID_INPUT id=oneOf"},
			{"by neither", nil, nil, "INVALID_INPUT id=oneOf"},
		} {
			q, err := complaints.One(ctx, f.Desk, c.id, c.caseNo)
			if said(err) != c.want || err == nil && q.OnlyX(ctx).ID != cp.ID {
				t.Errorf("%s: %v", c.name, err)
			}
		}
	})
}

func TestTheOrderIsByDueDateUnlessAskedOtherwise(t *testing.T) {
	for _, c := range []struct {
		name   string
		order  *complaints.ComplaintOrder
		column string
		desc   bool
	}{
		{"nothing asked", nil, "sort_due_at", false},
		{"due, turned round", &complaints.ComplaintOrder{Field: complaints.ComplaintOrderFieldDueAt, Direction: terms.OrderDirectionDesc}, "sort_due_at", true},
		{"registered", &complaints.ComplaintOrder{Field: complaints.ComplaintOrderFieldRegisteredAt, Direction: terms.OrderDirectionAsc}, "registered_at", false},
	} {
		if column, desc := complaints.Order(c.order); column != c.column || desc != c.desc {
			t.Errorf("%s: %s %v", c.name, column, desc)
		}
	}
}

func TestAComplainantsNumberIsMasked(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		in := input("")
		in.Customer, in.Complainant = nil, &complaints.ComplainantInput{Name: " 王强 ", Phone: ptr("139 0000 1111"), Relationship: "丈夫", Authorization: ptr("委托书")}
		cp, err := complaints.Register(f.As(access.GuideDesk), f.Desk, in)
		cp = must(t, cp, err)
		p := complaints.ComplainantOf(t.Context(), cp)
		if p.Name != "王强" || *p.Phone != "139****1111" || *p.Relationship != "丈夫" || !p.Authorized || *cp.ComplainantPhone != "+8613900001111" {
			t.Errorf("complainant %+v, stored %s", p, *cp.ComplainantPhone)
		}
		if complaints.ComplainantOf(t.Context(), filed(t, f)) != nil {
			t.Error("a customer is no complainant beside")
		}
	})
}

func TestANamedDoctorReadsNothingOfTheInvestigation(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateInvestigating, func(u *gen.ComplaintUpdateOne) { u.AddInvolvedStaffIDs(f.Staff[access.Doctor].ID) })
		done, err := find(t, attempts(f, ""), terms.ComplaintActionRecordFinding, "").do(f.As(access.AccountManager), f, cp)
		must(t, done, err)
		noted, err := complaints.AddNote(f.As(access.AccountManager), f.Desk, complaints.AddNoteInput{Complaint: cp.ID, Text: "排班有问题"})
		must(t, noted, err)
		handler := texts(t, f, f.As(access.AccountManager), cp.ID)
		for _, want := range []string{"finding: UPHELD", "establishedFacts: 电话未接", "assessment: 值班安排不当", "note: 排班有问题"} {
			if !slices.Contains(handler, want) {
				t.Errorf("a handler does not read %s: %v", want, handler)
			}
		}
		if got := texts(t, f, f.As(access.Doctor), cp.ID); !slices.Equal(got, []string{"description: 打了三次电话都没有人回。", "subject: 术后肿胀没有人管"}) {
			t.Errorf("the named doctor reads %v", got)
		}
		q, _ := complaints.Timeline(f.As(access.Doctor), f.Desk, cp.ID)
		for _, e := range q.AllX(f.As(access.Doctor)) {
			for _, v := range e.Data {
				if v == "UPHELD" {
					t.Errorf("the stream tells the finding: %v", e.Data)
				}
			}
		}
	})
}
