package importer

import (
	"bytes"
	"strings"
	"testing"
)

func TestRefusedRowsAreListedWithLineAndReasons(t *testing.T) {
	headers := []string{"会员", "=预约", "状态"}
	m := parsed(t, "kind: appointments\nsource: s\ndates: asWritten\ncolumns: {customer.memberNo: 会员, startsAt: =预约, status: 状态}\n")
	c := converter(t, m, headers...)
	var out bytes.Buffer
	w, err := NewRefusedWriter(&out, headers)
	if err != nil {
		t.Fatal(err)
	}
	rows := []Row{
		{Line: 3, Cells: []string{"=cmd|' /C calc'!A0", "2026-11-20", "@神秘"}},
		{Line: 5, Cells: []string{"+1", "-2"}, Problems: []Problem{{Line: 5, Key: "import.row.ragged", Args: map[string]any{"have": 2, "want": 3}}}},
	}
	for _, r := range rows {
		_, problems := c.Convert(r)
		if !Refused(problems) {
			t.Fatalf("line %d should be refused", r.Line)
		}
		if err := w.Write(r, problems); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	want := "\uFEFF行号 Line,原因,Refused because,会员,'=预约,状态\r\n" +
		"3,状态：不认识“@神秘”。,Status: “@神秘” is unknown.,'=cmd|' /C calc'!A0,2026-11-20,'@神秘\r\n" +
		"5,这一行有 2 列，表头有 3 列。,\"The row has 2 cells, the heading 3.\",'+1,'-2,\r\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	if w.Count() != 2 {
		t.Errorf("count is %d", w.Count())
	}
}

func TestAMendedListOfRefusedRowsCanBeBroughtInAgain(t *testing.T) {
	m := parsed(t, "kind: customers\nsource: s\ndates: asWritten\ncolumns: {name: 姓名, phone: 电话}\n")
	var list bytes.Buffer
	w, err := NewRefusedWriter(&list, []string{"姓名", "电话"})
	if err != nil {
		t.Fatal(err)
	}
	row := Row{Line: 2, Cells: []string{"", "+86 138 0013 8000"}}
	if err := w.Write(row, []Problem{{Line: 2, Key: "import.required"}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	s := openText(t, strings.Replace(list.String(), ",,'+86", ",张三,'+86", 1))
	rows, err := readAll(s)
	if err != nil {
		t.Fatal(err)
	}
	rec, problems := converter(t, m, s.Headers()...).Convert(rows[0])
	if len(problems) > 0 || rec.Text("name") != "张三" || rec.List("phone")[0] != "+8613800138000" {
		t.Errorf("got %v, %v", rec.values, problems)
	}
}
