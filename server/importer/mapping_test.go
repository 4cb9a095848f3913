package importer

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"aftercare/domain/fault"
)

const soundMapping = `
kind: appointments
source: old-his
dates: Asia/Shanghai
dateOrder: dmy
sheet: 预约
empty: ["", "无"]
columns:
  externalId: 预约号
  customer.memberNo: 会员编号
  customer.name: {columns: [姓, 名], separator: "·", prefix: "尊"}
  startsAt: {column: 时间}
  status: {column: 到诊, values: {Yes: FULFILLED, No: NOSHOW, 1: 已取消}, otherwise: PENDING, default: BOOKED}
  department: {constant: 皮肤科}
`

func TestAMappingFileIsReadAsItStands(t *testing.T) {
	want := Mapping{
		Kind: Appointments, Source: "old-his", Dates: "Asia/Shanghai", DateOrder: "dmy", Sheet: "预约", Empty: []string{"", "无"},
		Columns: map[string]Column{
			"externalId":        {From: []string{"预约号"}},
			"customer.memberNo": {From: []string{"会员编号"}},
			"customer.name":     {From: []string{"姓", "名"}, Separator: "·", Prefix: "尊"},
			"startsAt":          {From: []string{"时间"}},
			"status": {From: []string{"到诊"}, Values: map[string]string{"Yes": "FULFILLED", "No": "NOSHOW", "1": "已取消"},
				Otherwise: "PENDING", Default: "BOOKED"},
			"department": {Constant: "皮肤科"},
		},
	}
	got := parsed(t, soundMapping)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	b, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	var back Mapping
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(back, want) {
		t.Errorf("as JSON it comes back as %+v, %v", back, err)
	}
}

func TestAMappingFileWithAFlawIsRefused(t *testing.T) {
	change := func(old, new string) string {
		if !strings.Contains(soundMapping, old) {
			t.Fatalf("the sound mapping has no %q", old)
		}
		return strings.Replace(soundMapping, old, new, 1)
	}
	tests := []struct {
		name, yaml string
		want       string
		line       int // 0: the fault is one of a field
	}{
		{"a mistyped key", change("dateOrder:", "dateorder:"), "import.mapping.key", 5},
		{"a mistyped key of a column", change("default: BOOKED", "defualt: BOOKED"), "import.mapping.key", 13},
		{"a key that stands twice", change("  startsAt:", "  externalId: 号\n  startsAt:"), "import.mapping.keyTwice", 12},
		{"a list where a text belongs", change("source: old-his", "source: [a]"), "import.mapping.shape", 3},
		{"columns as a text", "kind: visits\ncolumns: all\n", "import.mapping.shape", 2},
		{"an alias", change("prefix: \"尊\"", "prefix: *x"), "import.mapping.syntax", 1},
		{"no YAML", "kind: [", "import.mapping.syntax", 1},
		{"nothing", "", "import.mapping.syntax", 1},
		{"an unknown kind", change("appointments", "meetings"), "import.mapping.kind", 0},
		{"no source", change("old-his", `""`), "import.mapping.source", 0},
		{"an unknown zone", change("Asia/Shanghai", "Asia/Peking"), "import.mapping.dates", 0},
		{"no word on dates", change("dates: Asia/Shanghai\n", ""), "import.mapping.dates", 0},
		{"an unknown order", change("dmy", "ydm"), "import.mapping.dateOrder", 0},
		{"an unknown target", change("department:", "ward:"), "import.mapping.target", 0},
		{"a target without origin", change("{constant: 皮肤科}", "{default: 皮肤科}"), "import.mapping.origin", 0},
		{"a target with two origins", change("{constant: 皮肤科}", "{constant: 皮肤科, column: 科}"), "import.mapping.origin", 0},
		{"a value that the target does not know", change("FULFILLED", "HERE"), "import.mapping.value", 0},
		{"a default that the target does not know", change("default: BOOKED", "default: MAYBE"), "import.mapping.value", 0},
		{"a required target that nothing fills", change("  startsAt: {column: 时间}\n", ""), "import.mapping.required", 0},
		{"nothing that names the customer", "kind: visits\nsource: x\ndates: asWritten\ncolumns: {arrivedAt: a}\n", "import.mapping.needs", 0},
		{"a file of a megabyte", strings.Repeat("#", 1<<20), "import.mapping.syntax", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ParseMapping([]byte(tt.yaml))
			if keyOf(err) != tt.want {
				t.Fatalf("got %v, want %s", err, tt.want)
			}
			f, _ := fault.As(err)
			if tt.line > 0 && f.Message.Args["line"] != tt.line {
				t.Errorf("the flaw is in line %d, not %v", tt.line, f.Message.Args["line"])
			}
			if f.Kind != fault.InvalidInput {
				t.Errorf("kind is %s", f.Kind)
			}
		})
	}
}

func TestEveryColumnThatTheFileLacksIsNamed(t *testing.T) {
	_, err := NewConverter(parsed(t, soundMapping), []string{"会员编号", "姓", "时间"}, november(t))
	f, ok := fault.As(err)
	if !ok || len(f.Fields) != 3 {
		t.Fatalf("got %v, want three missing columns", err)
	}
	for i, want := range []string{"columns.externalId", "columns.customer.name", "columns.status"} {
		if f.Fields[i].Path != want || f.Fields[i].Message.Key != "import.mapping.columnMissing" {
			t.Errorf("got %+v, want %s", f.Fields[i], want)
		}
	}
}
