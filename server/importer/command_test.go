package importer

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestTheCommandSpeaksAndExits(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		good := text(t, "c.csv", "客户编号,姓名,手机号\n1,李华,13800000011\n2,王芳,12\n")
		strange := text(t, "s.csv", "客户编号,姓名,星座\n9,张三,白羊\n")
		list := filepath.Join(t.TempDir(), "refused.csv")
		for _, c := range []struct {
			name      string
			job       Job
			refused   string
			exit      int
			out, err  string
			customers int
		}{
			{"a trial writes nothing", Job{Kind: Customers, File: good, Hospital: "HA", DryRun: true}, "", 0, "可写入 1", "读取 2 行", 0},
			{"refused rows are no failure", Job{Kind: Customers, File: good, Hospital: "HA"}, list, 0, "写入 1，未变 0，拒绝 1", "写入 1 / 1", 1},
			{"a second run changes nothing", Job{Kind: Customers, File: good, Hospital: "HA"}, list, 0, "写入 0，未变 1，拒绝 1", "", 1},
			{"a file that is not there", Job{Kind: Customers, File: "nowhere.csv", Hospital: "HA"}, "", 2, "", "nowhere.csv：找不到这个文件", 1},
			{"it says which columns are used", Job{Kind: Customers, File: strange, Hospital: "HA", DryRun: true}, "", 0, "", "姓名：取自“姓名”", 1},
			{"and which are not", Job{Kind: Customers, File: strange, Hospital: "HA", DryRun: true}, "", 0, "", "没有用到的列：星座", 1},
			{"a mapping that is not there", Job{Kind: Customers, File: good, Hospital: "HA", Mapping: "none"}, "", 2, "", "none", 1},
			{"a mapping for something else", Job{Kind: Customers, File: good, Hospital: "HA", Mapping: "noshow-10k"}, "", 2, "", "另一种数据", 1},
			{"two hospitals and no code", Job{Kind: Customers, File: good}, "", 2, "", "--hospital", 1},
			{"a hospital that is not there", Job{Kind: Customers, File: good, Hospital: "ZZ"}, "", 2, "", "ZZ", 1},
		} {
			t.Run(c.name, func(t *testing.T) {
				var out, err bytes.Buffer
				exit := Command(context.Background(), f.Desk, c.job, Output{Out: &out, Err: &err, Lang: "zh-CN", Refused: c.refused})
				if exit != c.exit || !strings.Contains(out.String(), c.out) || !strings.Contains(err.String(), c.err) {
					t.Errorf("exit %d, want %d\n%s\n%s", exit, c.exit, out.String(), err.String())
				}
				if n := f.Store.Client.Customer.Query().CountX(f.Raw()); n != c.customers {
					t.Errorf("%d customers, want %d", n, c.customers)
				}
			})
		}
		b, err := os.ReadFile(list)
		if err != nil || !strings.Contains(string(b), "王芳") || !strings.Contains(string(b), "不是有效的电话号码") {
			t.Errorf("the refused rows: %s %v", b, err)
		}
		if _, err := TargetList("CUSTOMERS", "en"); err != nil {
			t.Error(err)
		}
		if _, err := TargetList("RABBITS", "en"); err == nil {
			t.Error("there are no rabbits")
		}
	})
}
