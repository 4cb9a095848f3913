package importer

import (
	"archive/zip"
	"bytes"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

func workbook(t testing.TB, fill func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	fill(f)
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func set(t testing.TB, f *excelize.File, sheet, cell string, v any, format string) {
	t.Helper()
	if err := f.SetCellValue(sheet, cell, v); err != nil {
		t.Fatal(err)
	}
	if format == "" {
		return
	}
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err == nil {
		err = f.SetCellStyle(sheet, cell, cell, style)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestCellsOfAWorkbookReadAsTheyAreMeant(t *testing.T) {
	day := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	minute := time.Date(2026, 11, 21, 14, 30, 0, 0, time.UTC)
	tests := []struct {
		name   string
		value  any
		format string
		want   string
	}{
		{"text", "张三", "", "张三"},
		{"text that looks like a formula", "=1+1", "", "=1+1"},
		{"a date as Excel shows it by default", day, "", "2026-11-21"},
		{"a Chinese date", day, `yyyy"年"m"月"d"日"`, "2026-11-21"},
		{"a date that shows no year", day, "d/m", "2026-11-21"},
		{"an American date", day, "m/d/yy", "2026-11-21"},
		{"a date with time", minute, "yyyy/m/d h:mm", "2026-11-21 14:30:00"},
		{"a whole number", 46347, "", "46347"},
		{"a long number in a narrow format", int64(13800138000), "0.00E+00", "13800138000"},
		{"a number with thousands", 1280.5, "#,##0.00", "1280.5"},
		{"a number with leading zeros", 123, "000000", "000123"},
		{"a phone number with a format of its own", int64(13800138000), "000-0000-0000", "13800138000"},
		{"a rounded amount keeps its fen", 1280.55, "0", "1280.55"},
		{"a small whole number formatted as an amount", 20, "0.00", "20"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := workbook(t, func(f *excelize.File) {
				set(t, f, "Sheet1", "A1", "x", "")
				set(t, f, "Sheet1", "A2", tt.value, tt.format)
			})
			s, err := Open(bytes.NewReader(b), Options{})
			if err != nil {
				t.Fatal(err)
			}
			rows, err := readAll(s)
			if err != nil || len(rows) != 1 {
				t.Fatalf("%v, %v", rows, err)
			}
			if rows[0].Cells[0] != tt.want {
				t.Errorf("got %q, want %q", rows[0].Cells[0], tt.want)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestDaysOfOldMacsAreCountedFrom1904(t *testing.T) {
	yes := true
	b := workbook(t, func(f *excelize.File) {
		if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}); err != nil {
			t.Fatal(err)
		}
		set(t, f, "Sheet1", "A1", "x", "")
		set(t, f, "Sheet1", "A2", 44885, "yyyy-mm-dd")
	})
	s, err := Open(bytes.NewReader(b), Options{})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := readAll(s)
	if err != nil || rows[0].Cells[0] != "2026-11-21" {
		t.Errorf("%v, %v", rows, err)
	}
}

func twoSheets(t *testing.T) []byte {
	return workbook(t, func(f *excelize.File) {
		if _, err := f.NewSheet("顾客"); err != nil {
			t.Fatal(err)
		}
		set(t, f, "Sheet1", "A1", "first", "")
		for cell, v := range map[string]string{"A2": "姓名", "B2": "电话", "A4": "张三", "B4": "1", "A7": "李四"} {
			set(t, f, "顾客", cell, v, "")
		}
	})
}

func TestSheetsAreChosenByNameAndKeepTheirRowNumbers(t *testing.T) {
	b := twoSheets(t)
	s, err := Open(bytes.NewReader(b), Options{Sheet: "顾客"})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := readAll(s)
	want := []Row{{Line: 4, Cells: []string{"张三", "1"}}, {Line: 7, Cells: []string{"李四", ""}}}
	if err != nil || !reflect.DeepEqual(rows, want) {
		t.Errorf("got %+v, %v", rows, err)
	}
	if s, err := Open(bytes.NewReader(b), Options{}); err != nil || s.Headers()[0] != "first" {
		t.Errorf("without a name the first sheet is read: %v", err)
	}
	if _, err := Open(bytes.NewReader(b), Options{Sheet: "none"}); keyOf(err) != "import.file.sheet" {
		t.Errorf("got %v", err)
	}
}

// rewrite copies a workbook with one part changed.
func rewrite(t *testing.T, b []byte, part string, change func([]byte) []byte) []byte {
	t.Helper()
	zr, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	zw := zip.NewWriter(&out)
	for _, f := range zr.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == part {
			text = change(text)
		}
		w, err := zw.Create(f.Name)
		if err == nil {
			_, err = w.Write(text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestBrokenWorkbooksAreRefusedAsAWhole(t *testing.T) {
	sound := twoSheets(t)
	tests := []struct {
		name string
		b    []byte
		want string
	}{
		{"cut off", sound[:len(sound)/2], "import.file.xlsx"},
		{"a sheet that breaks off after its first rows", rewrite(t, sound, "xl/worksheets/sheet1.xml", func(b []byte) []byte {
			return b[:bytes.Index(b, []byte("</row>"))+6]
		}), "import.file.xlsx"},
		{"shared texts that break off", rewrite(t, sound, "xl/sharedStrings.xml", func(b []byte) []byte { return b[:len(b)/2] }), "import.file.xlsx"},
		{"a picture that would fill the memory", rewrite(t, sound, "docProps/app.xml", func([]byte) []byte {
			return bytes.Repeat([]byte("x"), MaxXLSXBytes+1)
		}), "import.file.xlsxTooLarge"},
		{"a cell of a megabyte", rewrite(t, sound, "xl/worksheets/sheet1.xml", func(b []byte) []byte {
			cell := `<row r="9"><c r="A9" t="inlineStr"><is><t>` + strings.Repeat("x", 1<<20) + `</t></is></c></row></sheetData>`
			return bytes.Replace(b, []byte("</sheetData>"), []byte(cell), 1)
		}), "import.file.rowTooLong"},
		{"too many columns", rewrite(t, sound, "xl/worksheets/sheet1.xml", func(b []byte) []byte {
			return bytes.Replace(b, []byte("</sheetData>"), []byte(`<row r="9"><c r="XFD9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`), 1)
		}), "import.file.columns"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Open(bytes.NewReader(tt.b), Options{})
			if err == nil {
				_, err = readAll(s)
			}
			if keyOf(err) != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
