package importer

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/imports"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/audit"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/staff"
	"aftercare/ent/testdb"
)

func TestABrokenFileChangesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		for name, c := range map[string]struct{ content, why string }{
			"cut off in a quotation":       {"编号,姓名,电话\n1,李华,13800000001\n2,\"王", "import.file.quote"},
			"empty":                        {"", "import.file.empty"},
			"a column that nobody brought": {"编号,电话\n1,13800000001\n", "import.mapping.required"},
		} {
			t.Run(name, func(t *testing.T) {
				before := records(f)
				run, err := Run(context.Background(), f.Desk, Job{Kind: Customers, File: text(t, "c.csv", c.content), Hospital: "HA"}, nil)
				m, _ := reason(err)
				if m.Key != c.why || run.State != imports.Failed {
					t.Errorf("%v, run %s; want %s", err, tally(run), c.why)
				}
				if why, ok := imports.Failure(run); !ok || why.Key != c.why {
					t.Errorf("the run says %v", why)
				}
				if after := records(f); !maps.Equal(before, after) {
					t.Errorf("records changed: %v %v", before, after)
				}
				if n := f.Store.Client.ImportRow.Query().CountX(f.Raw()); n != 0 {
					t.Errorf("%d rows stay on the stage", n)
				}
			})
		}
	})
}

func TestVerdictsAgainstWhatIsStored(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		path := text(t, "a.csv", strings.Join([]string{
			"预约编号,患者编号,姓名,手机号,预约时间,预约登记时间,医生,科室,状态",
			"1,p1,李华,13800000011,2026-05-11 09:00,2026-05-01 08:00,员工doctor,整形科,未到",
			"2,p2,=1+2,13800000012,2026-05-11 10:00,2026-05-01 08:00,,,已完成",
			"3,p3,王芳,13800000013,2026-05-11 10:00,2026-05-01 08:00,从未听说,整形科,已完成",
			"4,p4,赵云,13800000014,2026-05-11 10:00,2026-05-01 08:00,doctor,无此科,已完成",
			"4,p4,赵云,13800000014,2026-05-12 10:00,2026-05-01 08:00,doctor,整形科,已预约",
			"5,p9,,,2026-05-11 10:00,2026-05-01 08:00,doctor,整形科,已完成",
			"6,p1,,,2026-05-12 10:00,2026-05-11 09:30,doctor,整形科,已完成",
		}, "\n"))
		run := bring(t, f, Appointments, path, "")
		if run.Applied != 4 || run.Refused != 3 {
			t.Fatalf("%s\n%s", tally(run), refused(t, f, run))
		}
		list := refused(t, f, run)
		for _, want := range []string{"从未听说", "无此科", "5,", "没有这位客户"} {
			if !strings.Contains(list, want) {
				t.Errorf("the refused rows lack %q:\n%s", want, list)
			}
		}
		c, ctx := f.Store.Client, f.Raw()
		if n := c.Customer.Query().Where(customer.Name("=1+2")).CountX(ctx); n != 1 {
			t.Errorf("a cell that looks like a formula is text: %d", n)
		}
		first := c.Appointment.Query().Where(appointment.ExternalID("1")).OnlyX(ctx)
		if first.DoctorID == nil || *first.DoctorID != f.Staff[access.Doctor].ID || first.RecoveredAt == nil {
			t.Errorf("the doctor by name and the recovery on the next day: %+v", first)
		}
		if n := c.Callback.Query().CountX(ctx); n != 0 {
			t.Errorf("%d callbacks by the import itself", n)
		}
	})
}

func TestNothingHappensBeforeSomebodyIsBornOrAfterTheirDeath(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		bring(t, f, Customers, text(t, "c.csv", "患者编号,姓名,手机号,出生日期,死亡日期\np1,李华,13800000011,1990-01-02,2026-01-05\n"), "")
		visits := "就诊编号,患者编号,姓名,手机号,出生日期,就诊时间,是否消费\n"
		for _, c := range []struct{ name, row, want string }{
			{"before the birth on the card", "1,p1,,,,1980-01-01 09:00,否", "早于客户的出生日期 1990-01-02"},
			{"before the birth in the row", "2,p2,新人,13800000012,1990-01-02,1980-01-01 09:00,否", "早于客户的出生日期 1990-01-02"},
			{"after the death", "3,p1,,,,2026-01-06 09:00,否", "晚于客户的死亡日期 2026-01-05"},
			{"on the day of death", "4,p1,,,,2026-01-05 09:00,否", ""},
		} {
			run := bring(t, f, Visits, text(t, "v.csv", visits+c.row+"\n"), "")
			if list := refused(t, f, run); (c.want != "") != (run.Refused == 1) || !strings.Contains(list, c.want) {
				t.Errorf("%s: %s\n%s", c.name, tally(run), list)
			}
		}
		run := bring(t, f, Staff, text(t, "s.csv", "登录名,姓名,角色\nbad login!,坏,主管\n"), "")
		if list := refused(t, f, run); run.Refused != 1 || !strings.Contains(list, "登录名应为") {
			t.Errorf("a login that nobody could type: %s\n%s", tally(run), list)
		}
	})
}

func TestWhatWasEditedAtTheDeskIsNeverOverwritten(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		file := func(rows ...string) string {
			return text(t, "c.csv", "客户编号,姓名,手机号,地址,等级\n"+strings.Join(rows, "\n"))
		}
		bring(t, f, Customers, file("1,李华,13800000011,旧街1号,金卡", "2,王芳,13800000012,旧街2号,银卡", "3,赵云,13800000013,旧街3号,银卡"), "")
		c, ctx := f.Store.Client, f.Raw()
		one := c.Customer.Query().Where(customer.ExternalID("1")).OnlyX(ctx)
		c.Customer.UpdateOneID(one.ID).SetAddress("新街9号").AddVersion(1).ExecX(ctx)
		c.Event.Create().SetHospitalID(f.Hospital.ID).SetStream(one.ID).SetSeq(9).SetAt(f.Clock.Now()).SetKind("customer.updated").
			SetActorID(f.Staff[access.Supervisor].ID).SetCustomerID(one.ID).ExecX(ctx)

		run := bring(t, f, Customers, file("1,李华,13800000011,第三街,金卡", "2,王芳,13800000012,新街2号,金卡", "3,赵云,13800000013,旧街3号,银卡"), "")
		if run.Applied != 1 || run.Unchanged != 2 {
			t.Error(tally(run))
		}
		if got := *c.Customer.GetX(ctx, one.ID).Address; got != "新街9号" {
			t.Errorf("the desk's address was overwritten by %s", got)
		}
		two := c.Customer.Query().Where(customer.ExternalID("2")).OnlyX(ctx)
		if *two.Address != "新街2号" || two.Tier != terms.TierGold {
			t.Errorf("the file's change did not come in: %+v", two)
		}
	})
}

func TestSomebodyWhoIsThereAlreadyIsNotMadeTwice(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		known := f.Customer("李华") // 13800000001, M00001
		run := bring(t, f, Customers, text(t, "c.csv", "客户编号,姓名,手机号,会员号,地址\n77,李华,138 0000 0001,,别处\n78,李华,13800000001,,别处\n79,别人,13800000055,M00001,\n80,旁人,13800000056,m00001,\n81,新人,13800000057,N-1,\n82,后人,13800000058,n-1,\n83,另人,13800000059,N1,\n"), "")
		if run.Applied != 3 || run.Refused != 3 || run.Unchanged != 1 {
			t.Errorf("%s\n%s", tally(run), refused(t, f, run))
		}
		now := f.Store.Client.Customer.GetX(f.Raw(), known.ID)
		if now.ExternalID == nil || *now.ExternalID != "77" || now.Address != nil {
			t.Errorf("the desk's record knows the file's number and keeps the rest: %+v", now)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.Raw()); n != 3 {
			t.Errorf("%d customers, want 3", n)
		}
	})
}

func TestADeathInAFileCancelsWhatWasToCome(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		people := func(died string) {
			run := bring(t, f, Customers, text(t, "c.csv", "客户编号,姓名,手机号,死亡日期\n1,李华,13800000011,"+died+"\n2,王芳,13800000012,\n"), "")
			if run.Refused != 0 {
				t.Fatal(refused(t, f, run))
			}
		}
		times := func(rows ...string) {
			run := bring(t, f, Appointments, text(t, "a.csv", "预约编号,患者编号,预约时间,预约登记时间,状态\n"+strings.Join(rows, "\n")), "")
			if run.Refused != 0 || run.Applied != len(rows) {
				t.Fatalf("%s %s", tally(run), refused(t, f, run))
			}
		}
		status := func(id string) string {
			a := f.Store.Client.Appointment.Query().Where(appointment.ExternalID(id)).OnlyX(f.Raw())
			if a.CancelReason == nil {
				return string(a.Status)
			}
			return string(a.Status) + " " + *a.CancelReason
		}
		people("")
		times("1,1,2026-05-20 09:00,2026-05-01 08:00,已预约", "2,2,2026-05-20 09:00,2026-05-01 08:00,已预约", "3,1,2026-05-11 09:00,2026-05-01 08:00,已完成")
		people("2026-05-12")
		for id, want := range map[string]string{"1": "CANCELLED DECEASED", "2": "BOOKED", "3": "FULFILLED"} {
			if got := status(id); got != want {
				t.Errorf("appointment %s is %s, want %s", id, got, want)
			}
		}
		times("4,1,2026-05-21 09:00,2026-05-01 08:00,已预约", "5,1,2026-05-10 09:00,2026-05-01 08:00,已预约")
		if a, b := status("4"), status("5"); a != "CANCELLED DECEASED" || b != "BOOKED" {
			t.Errorf("booked for the dead: %s; in the past, for the file to say: %s", a, b)
		}
	})
}

func TestPastComplaintsHaveClocksOnlyWhileOpen(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		run := bring(t, f, Complaints, text(t, "c.csv", strings.Join([]string{
			"投诉编号,匿名,渠道,投诉类别,状态,投诉内容,登记时间,结案时间",
			"1,是,电话,整形,已结案,等了两小时没人管,2026-03-02 09:00,2026-03-09 09:00",
			"2,是,电话,口腔,处理中,牙套做错了颜色,2026-05-12 09:00,",
		}, "\n")), "")
		if run.Applied != 2 {
			t.Fatalf("%s\n%s", tally(run), refused(t, f, run))
		}
		c, ctx := f.Store.Client, f.Raw()
		closed := c.Complaint.Query().Where(complaint.ExternalID("1")).WithClocks().OnlyX(ctx)
		if closed.Open || len(closed.Edges.Clocks) != 0 || closed.DueAt != nil {
			t.Errorf("a closed case: %+v", closed)
		}
		open := c.Complaint.Query().Where(complaint.ExternalID("2")).WithClocks().OnlyX(ctx)
		if !open.Open || len(open.Edges.Clocks) != 2 || open.DueAt == nil || !strings.HasPrefix(open.CaseNo, "TS-HA-20260512-") {
			t.Errorf("an open case: %+v", open)
		}
	})
}

func TestAnUploadedFileWaitsForAPersonsWord(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		folder := t.TempDir()
		file := upload(t, f, folder, f.Staff[access.Supervisor], "客户编号,姓名,手机号\n1,李华,13800000011\n")
		ctx := f.As(access.Supervisor)
		run, err := imports.Start(ctx, f.Desk, imports.StartImportInput{File: file.ID, Kind: imports.Customers})
		if err != nil {
			t.Fatal(err)
		}
		w := NewWorker(f.Desk, folder, slog.New(slog.DiscardHandler))
		once(t, w)
		run, err = imports.Get(ctx, f.Desk, run.ID)
		if err != nil || run.State != imports.StagedRun || run.Accepted != 1 || run.Applied != 0 {
			t.Fatalf("%s %v", tally(run), err)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.Raw()); n != 0 {
			t.Errorf("%d customers before anybody said so", n)
		}
		m, err := imports.Mapping(run)
		if err != nil || len(m.Columns) != 3 || m.Columns[0].Target == nil || m.Columns[0].Samples[0] != "1" {
			t.Errorf("the preview: %+v %v", m, err)
		}
		if _, err := imports.Apply(f.AsNeighbor(), f.Desk, run.ID, run.Version); !fault.Is(err, fault.NotFound) {
			t.Errorf("next door gets %v", err)
		}
		if _, err := imports.Apply(ctx, f.Desk, run.ID, run.Version-1); !fault.Is(err, fault.Conflict) {
			t.Errorf("an old version gets %v", err)
		}
		if _, err := imports.Apply(ctx, f.Desk, run.ID, run.Version); err != nil {
			t.Fatal(err)
		}
		once(t, w)
		if run, err = imports.Get(ctx, f.Desk, run.ID); err != nil || run.State != imports.Done || run.Applied != 1 {
			t.Errorf("%s %v", tally(run), err)
		}
		if _, err := imports.Cancel(ctx, f.Desk, run.ID, run.Version); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("cancelling what is done gets %v", err)
		}
	})
}

func TestOnlyTheUploaderMayImportAndRolesAreNotForSupervisors(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		file := upload(t, f, t.TempDir(), f.Staff[access.Supervisor], "a\n")
		for name, c := range map[string]struct {
			role access.Role
			kind string
			want fault.Kind
		}{
			"an agent may not import":           {access.CallbackAgent, imports.Customers, fault.Forbidden},
			"a director cannot use it":          {access.Director, imports.Customers, fault.InvalidInput},
			"a supervisor gives nobody a role":  {access.Supervisor, imports.Staff, fault.Forbidden},
			"an unknown kind is an input error": {access.Supervisor, "RABBITS", fault.InvalidInput},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := imports.Start(f.As(c.role), f.Desk, imports.StartImportInput{File: file.ID, Kind: c.kind})
				if !fault.Is(err, c.want) {
					t.Errorf("got %v, want %s", err, c.want)
				}
			})
		}
	})
}

func TestStaffAndDepartmentsComeInWithoutPasswords(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		bring(t, f, Departments, text(t, "d.csv", "科室代码,科室名称,业务线\nskin,皮肤科,皮肤\n"), "")
		run := bring(t, f, Staff, text(t, "s.csv", "工号,登录名,姓名,职称,科室,角色\n9,zhang.min,张敏,护士,皮肤科,回访专员\n10,li.si,李四,,没有的科,医生\n"), "")
		if run.Applied != 1 || run.Refused != 1 {
			t.Fatalf("%s\n%s", tally(run), refused(t, f, run))
		}
		who := f.Store.Client.Staff.Query().Where(staff.Login("zhang.min")).WithGrants().OnlyX(f.Raw())
		if who.PasswordHash != "" || len(who.Edges.Grants) != 1 || who.Edges.Grants[0].Role != access.CallbackAgent || who.DepartmentID == nil {
			t.Errorf("%+v", who)
		}
	})
}

func TestWhoBringsInStaffGetsNoRoleByIt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		const head, mine, other = "登录名,姓名,科室,角色\n", "boss,管理员,%s,%s\n", "wang.li,王丽,整形科,%s\n"
		bring(t, f, Staff, text(t, "s.csv", head+fmt.Sprintf(mine, "", "管理员、主管")), "")
		c := f.Store.Client
		boss := c.Staff.Query().Where(staff.Login("boss")).OnlyX(f.Raw())
		both := access.With(f.Raw(), &access.Viewer{Staff: boss.ID, Hospital: f.Hospital.ID, Grants: []access.Grant{{Role: access.Admin}, {Role: access.Supervisor}}})
		folder := t.TempDir()
		for _, row := range []struct {
			name, content string
			refused       int
			why           string
		}{
			{"a role that is not held is refused, the colleague gets his", fmt.Sprintf(mine, "", "院长") + fmt.Sprintf(other, "回访专员"), 1, "不能给自己授予角色"},
			{"another department is refused", fmt.Sprintf(mine, "口腔科", "主管"), 1, "自己所属的科室"},
			{"a new title with the roles that are held goes in", fmt.Sprintf("boss,管理员老张,,%s\n", "主管"), 0, ""},
		} {
			t.Run(row.name, func(t *testing.T) {
				file := upload(t, f, folder, boss, head+row.content)
				run, err := imports.Start(both, f.Desk, imports.StartImportInput{File: file.ID, Kind: imports.Staff})
				if err != nil {
					t.Fatal(err)
				}
				w := NewWorker(f.Desk, folder, slog.New(slog.DiscardHandler))
				once(t, w)
				if run, err = imports.Get(both, f.Desk, run.ID); err != nil {
					t.Fatal(err)
				}
				if run, err = imports.Apply(both, f.Desk, run.ID, run.Version); err != nil {
					t.Fatal(err)
				}
				once(t, w)
				if run, err = imports.Get(both, f.Desk, run.ID); err != nil || run.Refused != row.refused {
					t.Fatalf("%s %v", tally(run), err)
				}
				if list := refused(t, f, run); !strings.Contains(list, row.why) {
					t.Errorf("the refused rows lack %q:\n%s", row.why, list)
				}
			})
		}
		boss = c.Staff.Query().Where(staff.ID(boss.ID)).WithGrants().OnlyX(f.Raw())
		if len(boss.Edges.Grants) != 2 || boss.DepartmentID != nil || boss.Name != "管理员老张" {
			t.Errorf("%d roles, department %v, name %s", len(boss.Edges.Grants), boss.DepartmentID, boss.Name)
		}
		if n := c.Staff.Query().Where(staff.Login("wang.li")).QueryGrants().CountX(f.Raw()); n != 1 {
			t.Errorf("the colleague has %d roles", n)
		}
	})
}

// tally is a run in one line.
func tally(r *imports.Run) string {
	return fmt.Sprintf("%s: %d rows, %d applied, %d unchanged, %d refused", r.State, r.Total, r.Applied, r.Unchanged, r.Refused)
}

func once(t *testing.T, w *Worker) {
	t.Helper()
	if worked, err := w.Once(context.Background()); !worked || err != nil {
		t.Fatalf("the worker: %v %v", worked, err)
	}
}

// upload plants a file as POST /files leaves it.
func upload(t *testing.T, f *desktest.Fixture, folder string, by *gen.Staff, content string) *gen.Attachment {
	t.Helper()
	a := f.Store.Client.Attachment.Create().SetHospitalID(f.Hospital.ID).SetName("c.csv").SetSize(int64(len(content))).SetMediaType("text/csv").
		SetSha256("").SetUploadedBy(by.ID).SetCreatedAt(f.Clock.Now()).SaveX(audit.With(f.Raw(), audit.New()))
	out, err := os.Create(filepath.Join(folder, a.ID))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(out, content); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return a
}
