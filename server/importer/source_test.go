package importer

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"aftercare/domain/fault"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestCSVRowsKeepTheirLines(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // line:cells joined by |, ! for a row with problems
	}{
		{"a plain table", "a,b\n1,2\n3,4\n", []string{"2:1|2", "3:3|4"}},
		{"a missing last newline", "a,b\n1,2", []string{"2:1|2"}},
		{"an empty last cell at the very end", "a,b\n1,", []string{"2:1|"}},
		{"a byte order mark", "\uFEFFa,b\n1,2\n", []string{"2:1|2"}},
		{"Windows line ends", "a,b\r\n1,2\r\n3,4\r\n", []string{"2:1|2", "3:3|4"}},
		{"old Mac line ends", "a,b\r1,2\r3,4\r", []string{"2:1|2", "3:3|4"}},
		{"blank lines are passed over and counted", "\n\na,b\n\n1,2\n,\n3,4\n", []string{"5:1|2", "7:3|4"}},
		{"semicolons", "a;b\n1,5;2\n", []string{"2:1,5|2"}},
		{"tabs", "a\tb\n1\t2\n", []string{"2:1|2"}},
		{"a delimiter inside quotation marks", "a,b\n\"1,1\",2\n", []string{"2:1,1|2"}},
		{"a line break inside quotation marks", "a,b\n\"1\r\n1\",2\n3,4\n", []string{"2:1\n1|2", "4:3|4"}},
		{"doubled quotation marks", "a,b\n\"say \"\"ah\"\"\",2\n", []string{`2:say "ah"|2`}},
		{"a quotation mark amid a cell is text", "a,b\n5\" nail,2\n", []string{`2:5" nail|2`}},
		{"text behind a closing mark spoils its row only", "a,b\n\"1\"x,2\n3,4\n", []string{"2:!import.row.quote", "3:3|4"}},
		{"too few cells spoil their row only", "a,b,c\n1,2\n3,4,5\n", []string{"2:!import.row.ragged", "3:3|4|5"}},
		{"too many cells spoil their row only", "a,b\n1,2,3\n3,4\n", []string{"2:!import.row.ragged", "3:3|4"}},
		{"empty cells beyond the heading do no harm", "a,b,,\n1,2,,\n3,4\n", []string{"2:1|2", "3:3|4"}},
		{"one column needs no delimiter", "a\n1\n2\n", []string{"2:1", "3:2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rows, err := readAll(openText(t, tt.text))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range rows {
				line := fmt.Sprintf("%d:%s", r.Line, strings.Join(r.Cells, "|"))
				if len(r.Problems) > 0 {
					line = fmt.Sprintf("%d:!%s", r.Line, keysOf(r.Problems))
				}
				got = append(got, line)
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestBrokenFilesAreRefusedAsAWhole(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", "", "import.file.empty"},
		{"blank lines only", "\n \n,,\n", "import.file.empty"},
		{"the same heading twice", "姓名,电话,姓名\n", "import.file.headerTwice"},
		{"a heading of numbers", "1,2,3\n4,5,6\n", "import.file.header"},
		{"a NUL byte late in the file", "a,b\n" + strings.Repeat("1,2\n", 30000) + "1,\x00\n", "import.file.binary"},
		{"bytes of no known encoding", "a,b\n1,\xFF\xFF\n", "import.file.encoding"},
		{"a quotation mark that is never closed", "a,b\n1,\"2\n3,4\n", "import.file.quote"},
		{"an open quotation mark before a very long rest", "a,b\n1,\"2\n" + strings.Repeat("3,4\n", 40000), "import.file.quote"},
		{"a cell without end", "a,b\n" + strings.Repeat("x", MaxCellBytes+1), "import.file.cellTooLong"},
		{"a row without end", "a,b\n" + strings.Repeat(strings.Repeat("x", 60000)+",", 20), "import.file.rowTooLong"},
		{"too many columns", "a" + strings.Repeat(",b", MaxColumns) + "\n", "import.file.columns"},
		{"an old Excel file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "import.file.xls"},
		{"a zip that is no workbook", "PK\x03\x04garbage", "import.file.xlsx"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Open(strings.NewReader(tt.text), Options{})
			if err == nil {
				_, err = readAll(s)
			}
			if got := keyOf(err); got != tt.want {
				t.Errorf("got %q (%v), want %q", got, err, tt.want)
			}
		})
	}
}

func TestFaultsOfAFileNameTheLine(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"unreadable text", "a,b\n1,2\n1,\xFF\xFF\n", 3},
		{"a NUL byte", "a,b\n\x00", 2},
		{"an open quotation mark", "a,b\n1,2\n3,4\n5,\"x\n7,8\n", 4},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Open(strings.NewReader(tt.text), Options{})
			if err == nil {
				_, err = readAll(s)
			}
			f, ok := fault.As(err)
			if !ok || f.Message.Args["line"] != tt.want {
				t.Errorf("got %v with %v, want line %d", err, f, tt.want)
			}
		})
	}
}

func TestChineseEncodingsReadAlike(t *testing.T) {
	// Thousands of plain rows come before the first Chinese one, as in an export sorted by a code.
	text := "id,name\n" + strings.Repeat("1,Li\n", 20000) + "2,联通𠮷\n"
	encode := map[string]func(string) (string, error){
		"UTF-8":              func(s string) (string, error) { return s, nil },
		"UTF-8 with a mark":  func(s string) (string, error) { return "\uFEFF" + s, nil },
		"GB18030":            simplifiedchinese.GB18030.NewEncoder().String,
		"UTF-16 with a mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16 big endian":  unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String,
	}
	for name, enc := range encode {
		t.Run(name, func(t *testing.T) {
			b, err := enc(text)
			if err != nil {
				t.Fatal(err)
			}
			s, err := Open(bytes.NewReader([]byte(b)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			rows, err := readAll(s)
			if err != nil || len(rows) != 20001 {
				t.Fatalf("%d rows, %v", len(rows), err)
			}
			if last := rows[20000]; last.Cells[1] != "联通𠮷" || last.Line != 20002 {
				t.Errorf("last row is %+v", last)
			}
			if s.Headers()[0] != "id" {
				t.Errorf("the mark has become part of the heading: %q", s.Headers()[0])
			}
			if done, total := s.Progress(); done != total || total != int64(len(b)) {
				t.Errorf("progress ends at %d of %d", done, total)
			}
		})
	}
}
