package worker_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/attachment"
	"aftercare/ent/gen/job"
	"aftercare/ent/gen/rolegrant"
)

const inMay = `{"format":"%s","appointmentFigures":{"groupBy":["STATUS"],"range":{"from":"2026-05-01","to":"2026-05-31"}}}`

// ofMay asks for the appointments of a month by status.
func (s *shop) ofMay(role access.Role, format string) (*gen.Job, error) {
	return s.start(role, jobs.StartExportInput{Format: format, AppointmentFigures: &jobs.AppointmentFiguresInput{
		GroupBy: []figures.AppointmentDimension{"STATUS"}, Range: &figures.DateRange{From: "2026-05-01", To: "2026-05-31"},
	}}, fmt.Sprintf(inMay, format))
}

// appointments plants some with a status.
func (s *shop) appointments(status terms.AppointmentStatus, n int) {
	for range n {
		cu := s.Customer("客户")
		s.Store.Client.Appointment.Create().SetHospitalID(s.Hospital.ID).SetCreatedAt(desktest.Start).SetNumber("A" + cu.MemberNo).
			SetCustomerID(cu.ID).SetBookedBy(s.Staff[access.Consultant].ID).SetBookedAt(desktest.Start).SetStartsAt(desktest.Start).SetStartsOn("2026-05-13").SetStatus(status).SaveX(s.Raw())
	}
}

func TestAnExportedFigureIsTheFigureOnTheScreenWithItsSmallCountsHidden(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		s.appointments(terms.AppointmentStatusFulfilled, 12)
		s.appointments(terms.AppointmentStatusNoshow, 3)
		s.appointments(terms.AppointmentStatusCancelled, 4)
		for _, format := range []string{jobs.CSV, jobs.XLSX} {
			j := s.must(s.ofMay(access.Analyst, format))
			s.work()
			got := s.now(access.Analyst, j.ID)
			if got.State != jobs.Done || got.FileUntil == nil || !got.FileUntil.Equal(desktest.Start.Add(7*24*time.Hour)) {
				t.Fatalf("the job is %+v", got)
			}
			if n := s.notice(j.ID); n.Kind != "job.exported" || n.Data["subject"] != "APPOINTMENT_FIGURES" || fmt.Sprint(n.Data["rows"]) != fmt.Sprint(got.Done) {
				t.Errorf("the notice is %s about %v", n.Kind, n.Data)
			}
			content := s.content(access.Analyst, j.ID)
			rows := s.sheet
			if format == jobs.CSV {
				rows = s.rows
			}
			table := rows(content)
			if !slices.Equal(table[0], []string{"状态", "预约数", "已就诊", "未到诊", "已取消", "挽回", "未到诊率"}) {
				t.Errorf("%s: the headings are %q", format, table[0])
			}
			found := map[string][]string{}
			for _, row := range table[1:] {
				found[row[0]] = row
			}
			if f := found["已就诊"]; len(f) < 3 || f[1] != "12" || f[2] != "12" {
				t.Errorf("%s: kept appointments are %q", format, f)
			}
			if f := found["未到诊"]; len(f) < 2 || f[1] != "隐藏" {
				t.Errorf("%s: three missed ones are %q", format, f)
			}
			if f := found["合计"]; len(f) < 2 || f[1] != "19" {
				t.Errorf("%s: the total is %q", format, f)
			}
			if want := "预约数据-仁和医院-员工analyst-20260513-1005." + strings.ToLower(format); got.FileName != want {
				t.Errorf("the file is called %q, not %q", got.FileName, want)
			}
			if got.Question != "预约数据：分组 状态；日期 2026-05-01 至 2026-05-31" {
				t.Errorf("the question is %q", got.Question)
			}
		}
		if why := s.Store.Client.AccessEntry.Query().Where(accessentry.Kind(jobs.LookFetched)).FirstX(s.Raw()).Purpose; !strings.HasSuffix(why, "2026-05-31 · CSV · 4") {
			t.Errorf("the access log says %q", why)
		}
		made, fetched := s.looks(jobs.LookExported), s.looks(jobs.LookFetched)
		if made != 2 || fetched != 2 {
			t.Errorf("the access log knows of %d exports and %d downloads", made, fetched)
		}
	})
}

func (s *shop) looks(kind string) int {
	return s.Store.Client.AccessEntry.Query().Where(accessentry.Kind(kind)).CountX(s.Raw())
}

func TestListsOfPeopleAreForSupervisorsAndDirectorsWithMaskedNumbersAndNoFormulas(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		for i := range 130 { // two pages
			s.Customer(fmt.Sprintf("客户%03d", i))
		}
		s.Customer(`=HYPERLINK("http://x","客户")`)
		all := jobs.StartExportInput{Format: jobs.CSV, Customers: &jobs.CustomerListInput{}, Columns: []string{"phone", "name"}}
		const request = `{"format":"CSV","customers":{},"columns":["phone","name"]}`
		for _, r := range access.Role("").Values() {
			if role := access.Role(r); role != access.Supervisor && role != access.Director {
				if _, err := s.start(role, all, request); !fault.Is(err, fault.Forbidden) {
					t.Errorf("%s exports customers: %v", role, err)
				}
			}
		}
		j := s.must(s.start(access.Supervisor, all, request))
		if j.Total == nil || *j.Total != 131 {
			t.Errorf("the job knows of %v rows", j.Total)
		}
		s.work()
		rows := s.rows(s.content(access.Supervisor, j.ID))
		if len(rows) != 132 || rows[0][0] != "电话" || rows[0][1] != "客户" || rows[1][0] == "" {
			t.Fatalf("%d rows, the first are %q", len(rows), rows[:min(2, len(rows))])
		}
		formulas := 0
		for _, row := range rows[1:] {
			if !strings.Contains(row[0], "****") {
				t.Errorf("a number is shown: %q", row[0])
			}
			if strings.HasPrefix(row[1], "=") {
				t.Errorf("a formula is written: %q", row[1])
			}
			if strings.HasPrefix(row[1], "'=") {
				formulas++
			}
		}
		if formulas != 1 {
			t.Errorf("%d texts were made harmless", formulas)
		}
		if _, _, err := jobs.Fetch(s.As(access.Director), s.Desk, s.folder, j.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("the director fetches the supervisor's file: %v", err)
		}
		s.Clock.Advance(jobs.Kept)
		if _, _, err := jobs.Fetch(s.As(access.Supervisor), s.Desk, s.folder, j.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("the file is there after its time: %v", err)
		}
	})
}

func TestEachListCanBeExportedWithAllItsColumns(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		s.appointments(terms.AppointmentStatusBooked, 1)
		for field, in := range map[string]jobs.StartExportInput{
			"complaints": {Complaints: &jobs.ComplaintListInput{}}, "callbacks": {Callbacks: &jobs.CallbackListInput{}},
			"customers": {Customers: &jobs.CustomerListInput{}}, "leads": {Leads: &jobs.LeadListInput{}},
			"appointments": {Appointments: &jobs.AppointmentListInput{}},
		} {
			subject := access.ExportSubject(strings.ToUpper(field))
			in.Format = jobs.XLSX
			whole := s.must(s.start(access.Supervisor, in, fmt.Sprintf(`{"format":"XLSX","%s":{}}`, field)))
			s.work()
			in.Columns = jobs.Columns(subject)
			chosen := s.must(s.start(access.Supervisor, in, fmt.Sprintf(`{"format":"XLSX","%s":{},"columns":["%s"]}`, field, strings.Join(in.Columns, `","`))))
			s.work()
			a, b := s.now(access.Supervisor, whole.ID), s.now(access.Supervisor, chosen.ID)
			if a.State != jobs.Done || b.State != jobs.Done {
				t.Fatalf("%s: %s %s %s", field, a.State, b.State, a.Failure+b.Failure)
			}
			first, second := s.sheet(s.content(access.Supervisor, a.ID))[0], s.sheet(s.content(access.Supervisor, b.ID))[0]
			slices.Sort(first)
			slices.Sort(second)
			if len(in.Columns) == 0 || !slices.Equal(first, second) {
				t.Errorf("%s: all columns are %q, all names give %q", field, first, second)
			}
		}
	})
}

func TestAListIsExportedInItsOrderAndWithoutWhatIsNotInTheOpenGroup(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		s.Customer("甲")
		s.Customer("乙")
		desc := terms.OrderDirectionDesc
		var said string
		names := func(in jobs.StartExportInput, request string) (out []string) {
			in.Format = jobs.CSV
			j := s.must(s.start(access.Supervisor, in, request))
			said = j.Question
			s.work()
			for _, row := range s.rows(s.content(access.Supervisor, j.ID))[1:] {
				out = append(out, row[0])
			}
			return out
		}
		up := names(jobs.StartExportInput{Customers: &jobs.CustomerListInput{}}, `{"customers":{"search":null,"direction":null}}`)
		down := names(jobs.StartExportInput{Customers: &jobs.CustomerListInput{Direction: &desc}}, `{"customers":{"direction":"DESC"}}`)
		slices.Reverse(down)
		if len(up) != 2 || !slices.Equal(up, down) {
			t.Errorf("up it is %q, down and turned round %q", up, down)
		}
		nobodys := &jobs.CallbackListInput{Group: &callbacks.CallbackGroupKey{By: terms.CallbackGroupingAssignee, Key: "-"}}
		if none := names(jobs.StartExportInput{Callbacks: nobodys}, `{"callbacks":{"group":{"by":"ASSIGNEE","key":"-"}}}`); len(none) != 0 {
			t.Errorf("nobody's callbacks are %q", none)
		}
		if !strings.HasSuffix(said, "分组 负责人：未分配") {
			t.Errorf("the question is %q", said)
		}
	})
}

func TestWhoLosesTheRightMeanwhileGetsNoFile(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.ofMay(access.Analyst, jobs.CSV))
		s.Store.Client.RoleGrant.Update().Where(rolegrant.StaffID(s.Staff[access.Analyst].ID)).SetValidUntil(desktest.Start).ExecX(s.Raw())
		s.work()
		got := s.now(access.Analyst, j.ID)
		if n := s.notice(j.ID); n.Kind != "job.exportFailed" || n.Data["subject"] != "APPOINTMENT_FIGURES" {
			t.Errorf("the notice is %s about %v", n.Kind, n.Data)
		}
		if m, failed := jobs.Failure(got); got.State != jobs.Failed || !failed || m.Key != "job.noStanding" {
			t.Errorf("the job is %s: %s", got.State, got.Failure)
		}
		if n := s.Store.Client.Attachment.Query().Where(attachment.OwnerID(j.ID)).CountX(s.Raw()); n > 0 {
			t.Error("there is a file")
		}
	})
}

func TestNobodyHasTwoExportsUnderWayAndACancelledOneIsNotDone(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.ofMay(access.Analyst, jobs.CSV))
		if _, err := s.ofMay(access.Analyst, jobs.XLSX); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("a second one: %v", err)
		}
		if _, err := jobs.Cancel(s.As(access.Supervisor), s.Desk, j.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody else cancels it: %v", err)
		}
		s.must(jobs.Cancel(s.As(access.Analyst), s.Desk, j.ID))
		if _, err := jobs.Cancel(s.As(access.Analyst), s.Desk, j.ID); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("it is cancelled twice: %v", err)
		}
		if worked, err := s.Once(context.Background()); worked || err != nil {
			t.Errorf("the worker works on it: %v %v", worked, err)
		}
		s.must(s.ofMay(access.Analyst, jobs.XLSX))
	})
}

func TestAJobOfAKilledServerIsTakenOverAndFailsAfterSomeTries(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.ofMay(access.Analyst, jobs.CSV))
		killed := func() {
			s.Store.Client.Job.Update().Where(job.ID(j.ID)).SetHeartbeatAt(time.Now().UTC().Add(-2 * jobs.TakeOver)).ExecX(s.Raw())
		}
		var held []int
		for range jobs.MostAttempts {
			first, err := jobs.Claim(context.Background(), s.Desk)
			if err != nil || first == nil {
				t.Fatal("nobody takes it up", err)
			}
			held = append(held, first.Attempts)
			if other, err := jobs.Claim(context.Background(), s.Desk); other != nil || err != nil {
				t.Fatal("two servers have it", err)
			}
			killed()
			next, err := jobs.Claim(context.Background(), s.Desk)
			if err != nil {
				t.Fatal(err)
			}
			if err := jobs.Beat(jobs.As(context.Background(), first), s.Desk, first, 1); err != jobs.ErrStopped {
				t.Errorf("whoever lost the job goes on: %v", err)
			}
			if next == nil {
				break
			}
			held = append(held, next.Attempts)
			killed()
		}
		got := s.now(access.Analyst, j.ID)
		if m, _ := jobs.Failure(got); got.State != jobs.Failed || m.Key != "job.interrupted" {
			t.Errorf("after %v it is %s: %s", held, got.State, got.Failure)
		}
	})
}

func TestAJobOfAServerThatDiedBeforeTheClockWentBackIsTakenOver(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		s.must(s.ofMay(access.Analyst, jobs.CSV))
		now := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC)
		s.Desk.SetReal(func() time.Time { return now })
		if first, err := jobs.Claim(context.Background(), s.Desk); first == nil || err != nil {
			t.Fatal("nobody takes it up", err)
		}
		now = now.Add(-time.Minute)
		if other, err := jobs.Claim(context.Background(), s.Desk); other != nil || err != nil {
			t.Error("a server whose clock is a minute behind takes it away", err)
		}
		now = now.Add(-4 * time.Minute)
		if next, err := jobs.Claim(context.Background(), s.Desk); next == nil || err != nil {
			t.Error("it waits until the clock is again where it was", err)
		}
	})
}

func TestAListThatIsTooLongIsRefusedWithItsLimit(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		s.Store.Client.Setting.Create().SetHospitalID(s.Hospital.ID).SetKey("exportRows").SetValue([]byte("2")).
			SetCreatedAt(desktest.Start).SetEffectiveFrom(desktest.Start.AddDate(0, -1, 0)).SaveX(s.Raw())
		s.Desk.ForgetPlace(s.Hospital.ID)
		for range 3 {
			s.Customer("客户")
		}
		_, err := s.start(access.Supervisor, jobs.StartExportInput{Format: jobs.CSV, Customers: &jobs.CustomerListInput{}}, `{"customers":{}}`)
		f, ok := fault.As(err)
		if !ok || len(f.Fields) != 1 || f.Fields[0].Path != "input.customers.filter" || f.Fields[0].Message.Args["max"] != 2 {
			t.Errorf("got %v", err)
		}
	})
}
