package importer

import (
	"encoding/json"
	"reflect"
	"testing"
)

const appointmentsYAML = `
kind: appointments
source: test
dates: asWritten
columns:
  externalId: 号
  customer.memberNo: 会员
  customer.name: {columns: [姓, 名], separator: ""}
  customer.phone: 电话
  bookedAt: 登记
  startsAt: 预约
  status: {column: 状态, values: {来了: FULFILLED, Came: FULFILLED}, default: BOOKED}
  ageAtBooking: 年龄
`

var appointmentHeaders = []string{"号", "会员", "姓", "名", "电话", "登记", "预约", "状态", "年龄"}

func TestRowsThatCannotBeRightAreRefused(t *testing.T) {
	sound := []string{"1", "M1", "张", "三", "13800138000", "2026-11-01 09:00", "2026-11-20", "未到诊", "36"}
	with := func(column int, text string) []string {
		out := append([]string(nil), sound...)
		out[column] = text
		return out
	}
	tests := []struct {
		name  string
		cells []string
		want  string
	}{
		{"a sound row goes in", sound, ""},
		{"booked later on the day of the appointment", with(5, "2026-11-20 17:29:31"), ""},
		{"booked on the day after the appointment", with(5, "2026-11-21 00:00:01"), "import.startsBeforeBooked"},
		{"booked tomorrow", with(5, "2026-11-22"), "import.startsBeforeBooked import.future"},
		{"a newborn", with(8, "0"), ""},
		{"an age below zero", with(8, "-1"), "import.ageImpossible"},
		{"the greatest age", with(8, "130"), ""},
		{"an age above it", with(8, "131"), "import.ageImpossible"},
		{"an age in words", with(8, "很老"), "import.number"},
		{"an unknown status", with(7, "神秘"), "import.unknownValue"},
		{"a status of the map of values", with(7, "来了"), ""},
		{"a status of the map of values in other letters", with(7, "CAME"), ""},
		{"no status takes the default", with(7, ""), ""},
		{"no time", with(6, ""), "import.required"},
		{"a day that does not exist", with(6, "2026-11-31"), "import.dateImpossible"},
		{"missed today", with(6, "2026-11-21"), ""},
		{"missed tomorrow", with(6, "2026-11-22"), "import.statusTooEarly"},
		{"an impossible telephone number", with(4, "12"), "import.phone"},
		{"a second telephone number that is none goes in with a warning", with(4, "13800138000/12"), "import.phone!"},
		{"everything wrong is told at once", []string{"1", "M1", "张", "三", "12", "x", "", "神秘", "y"},
			"import.phone import.required import.date import.unknownValue import.number"},
		{"nobody named", []string{"1", "", "", "", "", "2026-11-01", "2026-11-20", "未到诊", "36"}, "import.customerMissing"},
	}
	c := converter(t, parsed(t, appointmentsYAML), appointmentHeaders...)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := c.Convert(Row{Line: 7, Cells: tt.cells})
			got := keysOf(problems)
			if len(problems) > 0 && !Refused(problems) {
				got += "!"
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			for _, p := range problems {
				if p.Line != 7 {
					t.Errorf("line is %d", p.Line)
				}
			}
		})
	}
}

func TestTheReasonOfARefusalCanBeReadInBothLanguages(t *testing.T) {
	c := converter(t, parsed(t, appointmentsYAML), appointmentHeaders...)
	_, problems := c.Convert(Row{Line: 2, Cells: []string{"1", "M1", "", "", "", "2026-11-01", "2026-11-20", "神秘", "36"}})
	if len(problems) != 1 || problems[0].Column != "状态" || problems[0].Field != "status" {
		t.Fatalf("got %+v", problems)
	}
	if zh := problems[0].Text("zh-CN"); zh != "状态：不认识“神秘”。" {
		t.Errorf("Chinese: %s", zh)
	}
	if en := problems[0].Text("en"); en != "Status: “神秘” is unknown." {
		t.Errorf("English: %s", en)
	}
}

func TestRecordsKeepTheirTypesThroughJSON(t *testing.T) {
	m := parsed(t, `
kind: visits
source: test
dates: asWritten
columns: {customer.phone: 电话, customer.birthDate: 生日, arrivedAt: 日期, procedures: 项目, amount: 金额, doctor: 医生}
`)
	c := converter(t, m, "电话", "生日", "日期", "项目", "金额", "医生")
	rec, problems := c.Convert(Row{Line: 3, Cells: []string{"13800138000", "1985-01-02", "2026/11/20 9:05", "皮秒、水光针", "1,280.50", "无"}})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	b, err := json.Marshal(rec)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"kind":"visits","line":3,"values":{"amount":128050,"arrivedAt":"2026-11-20T01:05:00Z","customer.birthDate":"1985-01-02","customer.phone":["+8613800138000"],"doctor":"无","procedures":["皮秒","水光针"],"purchased":true}}`
	if string(b) != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
	var back Record
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(back, rec) {
		t.Errorf("it comes back as %+v, %v", back, err)
	}
	if back.Fingerprint() != rec.Fingerprint() {
		t.Error("the fingerprint has changed")
	}
	if err := json.Unmarshal([]byte(`{"kind":"visits","values":{"salary":1}}`), &back); err == nil {
		t.Error("an unknown target should be an error")
	}
}

func TestKeysTellRecordsApartAndStayTheSame(t *testing.T) {
	m := parsed(t, appointmentsYAML)
	c := converter(t, m, appointmentHeaders...)
	rec := func(cells ...string) Record {
		r, problems := c.Convert(Row{Line: 2, Cells: cells})
		if Refused(problems) {
			t.Fatal(problems)
		}
		return r
	}
	a := rec("77", "M1", "张", "三", "", "", "2026-11-20", "", "")
	if a.Key() != "77" {
		t.Errorf("the external id is the key, not %s", a.Key())
	}
	b := rec("", "M1", "张", "三", "", "", "2026-11-20", "", "")
	again := rec("", "M1", "张", "", "", "", "2026-11-20", "取消", "40")
	other := rec("", "M1", "张", "三", "", "", "2026-11-19", "", "")
	if b.Key() == "" || b.Key() != again.Key() || b.Key() == other.Key() {
		t.Errorf("keys are %s, %s, %s", b.Key(), again.Key(), other.Key())
	}
	if b.Fingerprint() == again.Fingerprint() {
		t.Error("a row that says something else has the same fingerprint")
	}
	customers := converter(t, parsed(t, "kind: customers\nsource: test\ndates: asWritten\ncolumns: {memberNo: 会员, name: 姓名}\n"), "会员", "姓名")
	person, _ := customers.Convert(Row{Line: 2, Cells: []string{"M1", "张三"}})
	if person.Key() != b.CustomerKey() {
		t.Error("the customer of an appointment is not the customer of the list")
	}
}

func TestCellsAreJoinedAndCleaned(t *testing.T) {
	m := parsed(t, "kind: customers\nsource: s\ndates: asWritten\ncolumns: {name: {columns: [a, b]}, phone: {columns: [c, d]}, note: e, address: f, tier: {column: g, default: 普通}}\n")
	c := converter(t, m, "a", "b", "c", "d", "e", "f", "g")
	rec, problems := c.Convert(Row{Line: 2, Cells: []string{" Zoe\u0301 ", "-", "13800138000", "'+86 139 0013 9000", "one\ntwo\x07", "\u202Eeast\ngate", "NULL"}})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if rec.Text("name") != "Zoé" || rec.Text("note") != "one\ntwo" || rec.Text("address") != "east gate" || rec.Text("tier") != "ORDINARY" {
		t.Errorf("got %q %q %q %q", rec.Text("name"), rec.Text("note"), rec.Text("address"), rec.Text("tier"))
	}
	if got := rec.List("phone"); !reflect.DeepEqual(got, []string{"+8613800138000", "+8613900139000"}) {
		t.Errorf("phones are %v", got)
	}
}
