package importer

import (
	"strings"
	"testing"
)

func TestChecksOfTheOtherKinds(t *testing.T) {
	customers := "kind: customers\nsource: s\ndates: asWritten\ncolumns: {name: a, birthDate: b, deceasedAt: c}\n"
	visits := "kind: visits\nsource: s\ndates: asWritten\ncolumns: {customer.memberNo: a, arrivedAt: b, amount: c}\n"
	bought := strings.Replace(visits, "amount: c", "amount: c, purchased: d", 1)
	complaints := `
kind: complaints
source: s
dates: asWritten
columns:
  complainant.name: a
  occurredAt: b
  registeredAt: c
  resolvedAt: d
  closedAt: e
  description: f
  anonymous: g
  channel: {constant: PHONE}
  serviceLine: {constant: OTHER}
  state: {constant: CLOSED}
`
	tests := []struct {
		name, mapping string
		cells         []string
		want          string
	}{
		{"somebody alive", customers, []string{"张三", "1985-01-02", ""}, ""},
		{"somebody dead", customers, []string{"张三", "1985-01-02", "2020-01-01"}, ""},
		{"dead on the day of birth", customers, []string{"张三", "2020-01-01", "2020-01-01"}, ""},
		{"dead before birth", customers, []string{"张三", "2020-01-02", "2020-01-01"}, "import.deceasedBeforeBirth"},
		{"born today", customers, []string{"张三", "2026-11-21", ""}, ""},
		{"born tomorrow", customers, []string{"张三", "2026-11-22", ""}, "import.birthFuture"},
		{"born too long ago", customers, []string{"张三", "1890-01-01", ""}, "import.birthTooEarly"},
		{"dead tomorrow", customers, []string{"张三", "1985-01-02", "2026-11-22"}, "import.deceasedFuture"},
		{"no name", customers, []string{"", "1985-01-02", ""}, "import.required"},
		{"a name too long", customers, []string{strings.Repeat("长", 81), "", ""}, "import.tooLong"},

		{"a visit of today", visits, []string{"M1", "2026-11-21 23:59", "0"}, ""},
		{"a visit of tomorrow", visits, []string{"M1", "2026-11-22", ""}, "import.future"},
		{"a negative amount", visits, []string{"M1", "2026-11-20", "-1"}, "import.moneyNegative"},
		{"an amount of which nothing is said", visits, []string{"M1", "2026-11-20", "100"}, ""},
		{"an amount with a purchase", bought, []string{"M1", "2026-11-20", "100", "是"}, ""},
		{"an amount without a purchase", bought, []string{"M1", "2026-11-20", "100", "否"}, "import.amountWithoutPurchase"},
		{"no amount without a purchase", bought, []string{"M1", "2026-11-20", "0", "否"}, ""},
		{"a visit of nobody", visits, []string{"", "2026-11-20", ""}, "import.customerMissing"},

		{"a case in order", complaints, []string{"张三", "2026-10-01", "2026-10-02 09:00", "2026-10-05", "2026-10-06", "等太久", ""}, ""},
		{"registered on the day it happened", complaints, []string{"张三", "2026-10-02 18:00", "2026-10-02 09:00", "", "", "等太久", ""}, ""},
		{"registered before it happened", complaints, []string{"张三", "2026-10-03 18:00", "2026-10-02 09:00", "", "", "等太久", ""}, "import.occurredAfterRegistered"},
		{"registered before the day it happened", complaints, []string{"张三", "2026-10-03", "2026-10-02 09:00", "", "", "等太久", ""}, "import.occurredAfterRegistered"},
		{"resolved before registered", complaints, []string{"张三", "", "2026-10-02", "2026-10-01", "", "等太久", ""}, "import.resolvedBeforeRegistered"},
		{"closed before resolved", complaints, []string{"张三", "", "2026-10-02", "2026-10-05", "2026-10-04", "等太久", ""}, "import.closedBeforeResolved"},
		{"closed before registered", complaints, []string{"张三", "", "2026-10-02", "", "2026-10-01", "等太久", ""}, "import.closedBeforeRegistered"},
		{"closed tomorrow", complaints, []string{"张三", "", "2026-10-02", "", "2026-11-22", "等太久", ""}, "import.future"},
		{"nobody complained", complaints, []string{"", "", "2026-10-02", "", "", "等太久", ""}, "import.complainantMissing"},
		{"somebody unnamed complained", complaints, []string{"", "", "2026-10-02", "", "", "等太久", "是"}, ""},
		{"not anonymous, yet nobody named", complaints, []string{"", "", "2026-10-02", "", "", "等太久", "否"}, "import.complainantMissing"},
		{"no text", complaints, []string{"张三", "", "2026-10-02", "", "", "", ""}, "import.complaintEmpty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := converter(t, parsed(t, tt.mapping), "a", "b", "c", "d", "e", "f", "g")
			_, problems := c.Convert(Row{Line: 2, Cells: tt.cells})
			if got := keysOf(problems); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAComplaintIsCompletedFromWhatItSays(t *testing.T) {
	m := parsed(t, "kind: complaints\nsource: s\ndates: asWritten\ncolumns: {complainant.name: a, description: b, occurredAt: c, registeredAt: d, channel: {constant: 电话}, serviceLine: {constant: 皮肤科}, state: {constant: 结案}}\n")
	c := converter(t, m, "a", "b", "c", "d")
	long := "我在候诊区等了两个小时，没有人告诉我还要等多久，护士的态度也不好，我要求道歉。"
	rec, problems := c.Convert(Row{Line: 2, Cells: []string{"张三", long, "2026年10月1日", "2026-10-02"}})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := rec.Text("subject"); got != "我在候诊区等了两个小时，没有人告诉我还要等多久，护士的态度也…" {
		t.Errorf("subject is %q", got)
	}
	if day, ok := rec.Day("occurredOn"); !ok || day.String() != "2026-10-01" || rec.Has("occurredAt") {
		t.Errorf("where only the day is known it is no instant: %v", rec.Names())
	}
	if rec.Text("channel") != "PHONE" || rec.Text("serviceLine") != "SKIN" || rec.Text("state") != "CLOSED" {
		t.Errorf("constants are read as cells are: %v", rec.values)
	}
}
