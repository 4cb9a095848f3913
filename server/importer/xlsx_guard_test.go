package importer

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
)

// packed is a workbook whose parts are written by the test.
func packed(t *testing.T, parts map[string]io.Reader) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.Copy(w, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// times repeats a text without holding it.
func times(text string, n int) io.Reader {
	block := strings.Repeat(text, 1+(1<<16)/len(text))
	per := len(block) / len(text)
	var list []io.Reader
	for left := n; left > 0; left -= per {
		list = append(list, strings.NewReader(block[:min(left, per)*len(text)]))
	}
	return io.MultiReader(list...)
}

const (
	sheetHead = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="2">`
	sheetTail = `</row></sheetData></worksheet>`
	cellHead  = `<c r="A2" t="inlineStr"><is><t>`
	cellTail  = `</t></is></c>`
)

func bookOf(t *testing.T, sheet io.Reader, more map[string]io.Reader) []byte {
	parts := map[string]io.Reader{
		"[Content_Types].xml":        strings.NewReader(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
		"_rels/.rels":                strings.NewReader(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
		"xl/workbook.xml":            strings.NewReader(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
		"xl/_rels/workbook.xml.rels": strings.NewReader(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
		"xl/worksheets/sheet1.xml":   sheet,
	}
	for name, text := range more {
		parts[name] = text
	}
	return packed(t, parts)
}

func TestAWorkbookThatWouldFillTheMemoryIsRefusedBeforeItDoes(t *testing.T) {
	const much = 96 << 20
	whole := func(inner ...io.Reader) io.Reader {
		return io.MultiReader(append(append([]io.Reader{strings.NewReader(sheetHead)}, inner...), strings.NewReader(sheetTail))...)
	}
	say := func(s string) io.Reader { return strings.NewReader(s) }
	fine := func() io.Reader { return whole(say(cellHead + "李华" + cellTail)) }
	for _, c := range []struct {
		name  string
		sheet io.Reader
		more  map[string]io.Reader
		key   string
	}{
		{"a cell without end", whole(say(cellHead), times("a", much), say(cellTail)), nil, "import.file.rowTooLong"},
		{"a cell of signs that look like tags", whole(say(cellHead+"<![CDATA["), times("<a>", much/3), say("]]>"+cellTail)), nil, "import.file.rowTooLong"},
		{"a comment without end", whole(say("<!--"), times("<b>", much/3), say("-->")), nil, "import.file.rowTooLong"},
		{"a tag without end", whole(say("<c "), times(`a="" `, much/5), say("/>")), nil, "import.file.rowTooLong"},
		{"a row of endless cells", whole(times("<c/>", much/4)), nil, "import.file.rowTooLong"},
		{"elements within each other", whole(times("<c>", much/3)), nil, "import.file.xlsx"},
		{"a shared text of endless parts", fine(), map[string]io.Reader{"xl/sharedStrings.xml": io.MultiReader(say("<sst><si>"), times("<r><t>x</t></r>", much/15), say("</si></sst>"))}, "import.file.rowTooLong"},
		{"endless shared texts", fine(), map[string]io.Reader{"xl/sharedStrings.xml": io.MultiReader(say("<sst>"), times("<si><t></t></si>", much/16), say("</sst>"))}, "import.file.xlsxTooMany"},
		{"endless rows", io.MultiReader(say(strings.TrimSuffix(sheetHead, `<row r="2">`)), times("<row/>", much/6), say("</sheetData></worksheet>")), nil, "import.file.xlsxTooMany"},
		{"endless styles", fine(), map[string]io.Reader{"xl/styles.xml": io.MultiReader(say("<styleSheet>"), times("<x/>", much/4), say("</styleSheet>"))}, "import.file.xlsxTooLarge"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := bookOf(t, c.sheet, c.more)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := Open(bytes.NewReader(b), Options{})
			runtime.ReadMemStats(&after)
			if got := keyOf(err); got != c.key {
				t.Fatalf("%q (%v), want %s", got, err, c.key)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 448<<20 { // most of it freed at once
				t.Errorf("%d MB were taken for a file of %d KB", used>>20, len(b)>>10)
			}
		})
	}
	t.Run("and an ordinary one with a comment and a long cell is read", func(t *testing.T) {
		b := bookOf(t, whole(say("<!-- a > b ]]> --><?x y > z ?>"), say(cellHead+"<![CDATA[a<b]]>"+strings.Repeat("长", 20000)+cellTail)), nil)
		s, err := Open(bytes.NewReader(b), Options{})
		if err != nil {
			t.Fatal(err)
		}
		rows, err := readAll(s)
		if err != nil || len(rows) != 1 || !strings.HasPrefix(rows[0].Cells[0], "a<b长") {
			t.Errorf("%d rows, %v", len(rows), err)
		}
		if err := errors.Join(s.Close()); err != nil {
			t.Error(err)
		}
	})
}
