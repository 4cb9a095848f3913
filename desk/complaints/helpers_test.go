package complaints_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the hospital's zone does not depend on the machine

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

// each runs a test in the fixture's hospital on both databases.
func each(t *testing.T, run func(t *testing.T, f *desktest.Fixture)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) { run(t, desktest.New(t, url)) })
}

func ptr[T any](v T) *T { return &v }

// must gives the case, or ends the test.
func must(t *testing.T, cp *gen.Complaint, err error) *gen.Complaint {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return cp
}

// said is an error in short: the kind, then fields with their keys or guards.
func said(err error) string {
	if err == nil {
		return ""
	}
	f, ok := fault.As(err)
	if !ok {
		return "error: " + err.Error()
	}
	parts := []string{string(f.Kind)}
	for _, x := range f.Fields {
		parts = append(parts, strings.TrimPrefix(x.Path, "input.")+"="+strings.TrimPrefix(strings.TrimPrefix(x.Message.Key, "input."), "complaint."))
	}
	for _, g := range f.Guards {
		parts = append(parts, g.Code)
	}
	return strings.Join(parts, " ")
}

// unchanged runs a refused action and demands that it wrote nothing at all.
func unchanged(t *testing.T, f *desktest.Fixture, run func()) {
	t.Helper()
	before := f.Rows()
	run()
	for table, n := range f.Rows() {
		if n != before[table] {
			t.Errorf("a refusal wrote into %s: %d rows, before %d", table, n, before[table])
		}
	}
}

// local reads "2006-01-02 15:04" by the clocks of the hospital.
func local(t *testing.T, f *desktest.Fixture, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", s, f.Zone)
	if err != nil {
		t.Fatal(err)
	}
	return v.UTC()
}

func show(f *desktest.Fixture, v *time.Time) string {
	if v == nil {
		return "-"
	}
	return v.In(f.Zone).Format("2006-01-02 15:04")
}

// input is a good registration about a customer.
func input(customer string, flags ...terms.ComplaintFlag) complaints.RegisterComplaintInput {
	return complaints.RegisterComplaintInput{
		Customer: &customer, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic,
		Subject: "术后肿胀没有人管", Description: "打了三次电话都没有人回。", Place: "电话", OccurredOn: ptr("2026-01-05"), Flags: flags,
	}
}

// filed is a complaint that the account manager registered.
func filed(t *testing.T, f *desktest.Fixture, flags ...terms.ComplaintFlag) *gen.Complaint {
	t.Helper()
	cp, err := complaints.Register(f.As(access.AccountManager), f.Desk, input(f.Customer("李华").ID, flags...))
	return must(t, cp, err)
}

// stored is the case as it stands in the database.
func stored(f *desktest.Fixture, id string) *gen.Complaint {
	return f.Store.Client.Complaint.Query().Where(complaint.ID(id)).OnlyX(f.Raw())
}

// clock describes the latest clock of a kind: "RUNNING due 2026-05-14 17:30", "-" for none.
func clock(f *desktest.Fixture, id string, kind terms.ClockKind) string {
	list := f.Store.Client.ComplaintClock.Query().Where(complaintclock.ComplaintID(id), complaintclock.KindEQ(kind)).
		Order(complaintclock.ByStartedAt()).AllX(f.Raw())
	if len(list) == 0 {
		return "-"
	}
	c := list[len(list)-1]
	s := string(c.State) + " due " + show(f, &c.DueAt)
	if c.StoppedAt != nil {
		s += " stopped " + show(f, c.StoppedAt)
	}
	return s
}

// kinds are the events of a case in their order, without their common beginning.
func kinds(f *desktest.Fixture, id string) []string {
	var out []string
	for _, e := range f.Store.Client.Event.Query().Where(event.Stream(id)).Order(event.BySeq()).AllX(f.Raw()) {
		out = append(out, strings.TrimPrefix(e.Kind, "complaint."))
	}
	return out
}

// texts are the texts that a viewer reads in the events of a case: "field: text".
func texts(t *testing.T, f *desktest.Fixture, ctx context.Context, id string) []string {
	t.Helper()
	q, err := complaints.Timeline(ctx, f.Desk, id)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range q.WithTexts().AllX(ctx) {
		for _, x := range e.Edges.Texts {
			out = append(out, x.Field+": "+*x.After)
		}
	}
	slices.Sort(out)
	return out
}

func confirmation() *complaints.ConfirmationInput {
	return &complaints.ConfirmationInput{How: complaints.ConfirmationChannelSms, Text: "我同意"}
}

// inTx registers a complaint inside another action's transaction.
func inTx(t *testing.T, f *desktest.Fixture, ctx context.Context, in complaints.RegisterComplaintInput, extra complaints.Extra) *gen.Complaint {
	t.Helper()
	cp, err := desk.InTx(ctx, f.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		return complaints.RegisterIn(ctx, tx, in, extra)
	})
	return must(t, cp, err)
}

// bySolutionPosition orders solutions as they were offered.
func bySolutionPosition(s *sql.Selector) { s.OrderBy(s.C("round"), s.C("position")) }

// offer puts a word on the hospital's list of complaint categories.
func offer(f *desktest.Fixture, code string) {
	f.Store.Client.CodeEntry.Create().SetHospitalID(f.Hospital.ID).SetList("COMPLAINT_CATEGORY").SetCode(code).
		SetLabelZh(code).SetLabelEn(code).SaveX(f.Raw())
}
