package jobs_test

import (
	"context"
	"testing"

	"github.com/go-sql-driver/mysql"

	"aftercare/desk/desktest"
	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/staffnotice"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
)

// The person is told what was exported; the event says the same whether or not another writer was in the way.
func TestTheEndOfAnExportIsWrittenAlikeHoweverOftenItIsTried(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		d := f.Hurt(url, hurt.New(hurt.Fault{At: hurt.Commit, Err: &mysql.MySQLError{Number: 1213}}))
		_, err := jobs.StartExport(f.As(access.Supervisor), f.Desk, jobs.StartExportInput{Format: jobs.CSV, Leads: &jobs.LeadListInput{}},
			jobs.Asked{Request: []byte(`{}`), Question: "线索", Language: "zh-CN"})
		if err != nil {
			t.Fatal(err)
		}
		j, err := jobs.Claim(context.Background(), f.Desk)
		if err != nil || j == nil {
			t.Fatal(j, err)
		}
		if err := jobs.Fail(jobs.As(context.Background(), j), d, j, fault.Msg("job.broken")); err != nil {
			t.Fatal(err)
		}
		e := f.Store.Client.Event.Query().Where(event.Stream(j.ID), event.Kind("job.failed")).OnlyX(f.Raw())
		if _, more := e.Data["subject"]; more {
			t.Errorf("the event of the second try says %v", e.Data)
		}
		if n := f.Store.Client.StaffNotice.Query().Where(staffnotice.Ref(j.ID)).OnlyX(f.Raw()); n.Kind != "job.exportFailed" || n.Data["subject"] != "LEADS" {
			t.Errorf("the notice is %s about %v", n.Kind, n.Data)
		}
	})
}
