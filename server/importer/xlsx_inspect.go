package importer

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// sheetInfo is what a workbook says of the sheet to be read.
type sheetInfo struct {
	name     string
	rows     int64
	from1904 bool // days are counted from 1904, as old Macs did
}

// inspect looks through a workbook before it is read: the reader of rows takes a sheet that breaks off
// for one that has ended, and half a file must never go in. It finds the sheet, checks that its text is
// whole and no part of it longer than any spreadsheet's, and counts its rows.
func inspect(b []byte, sheet string) (sheetInfo, error) {
	zr, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return sheetInfo{}, broken("import.file.xlsx")
	}
	var unzipped, other, texts uint64
	files := map[string]*zip.File{}
	for _, f := range zr.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		files[name] = f
		unzipped += f.UncompressedSize64
		if !strings.HasPrefix(name, "xl/worksheets/") && name != "xl/sharedstrings.xml" {
			other += f.UncompressedSize64
			if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
				texts += f.UncompressedSize64
			}
		}
		// What is no table (pictures, styles) is held in memory; tables go through a temporary file.
		if texts > maxOther {
			return sheetInfo{}, broken("import.file.xlsxTooLarge", "max", maxOther>>20)
		}
		if unzipped > maxUnzipped || other > MaxXLSXBytes || f.UncompressedSize64 > maxUnzipped {
			return sheetInfo{}, broken("import.file.xlsxTooLarge", "max", maxUnzipped>>20)
		}
	}
	info, part, err := locate(files, sheet)
	if err != nil {
		return info, err
	}
	if info.rows, _, err = countRows(files[part]); err != nil {
		return info, err
	}
	if shared := files["xl/sharedstrings.xml"]; shared != nil {
		_, _, err = countRows(shared)
	}
	return info, err
}

// locate finds the sheet of the name, or the first one, and the part of the package that holds it.
func locate(files map[string]*zip.File, sheet string) (sheetInfo, string, error) {
	var book struct {
		Pr struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name string     `xml:"name,attr"`
			Attr []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	var rels struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	if !readXML(files["xl/workbook.xml"], &book) || !readXML(files["xl/_rels/workbook.xml.rels"], &rels) {
		return sheetInfo{}, "", broken("import.file.xlsx")
	}
	for _, s := range book.Sheets {
		if sheet != "" && s.Name != sheet {
			continue
		}
		for _, a := range s.Attr {
			for _, r := range rels.List {
				if a.Name.Local != "id" || a.Value != r.ID {
					continue
				}
				part := path.Join("xl", r.Target)
				if strings.HasPrefix(r.Target, "/") {
					part = strings.TrimPrefix(r.Target, "/")
				}
				part = strings.ToLower(part)
				if files[part] != nil {
					from1904 := book.Pr.Date1904 == "1" || book.Pr.Date1904 == "true"
					return sheetInfo{name: s.Name, from1904: from1904}, part, nil
				}
			}
		}
	}
	if sheet != "" {
		return sheetInfo{}, "", broken("import.file.sheet", "sheet", sheet)
	}
	return sheetInfo{}, "", broken("import.file.xlsx")
}

func readXML(f *zip.File, into any) bool {
	if f == nil {
		return false
	}
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer func() { _ = r.Close() }()
	return xml.NewDecoder(&shortTokens{r: r}).Decode(into) == nil
}

func tooMany() error { return broken("import.file.xlsxTooMany", "rows", maxRows, "texts", maxTexts) }

// countRows reads a part to its end and counts its rows and shared texts. Text that is no whole XML
// document, or that does not match its checksum or stated size, is a fault; so is a row or a shared text of
// a length that no spreadsheet writes, and more of them than one has.
func countRows(f *zip.File) (rows, texts int64, err error) {
	r, err := f.Open()
	if err != nil {
		return 0, 0, broken("import.file.xlsx")
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	d := xml.NewDecoder(&shortTokens{r: r})
	depth, began := 0, int64(-1) // where the present row or shared text began
	for {
		token, err := d.Token()
		switch {
		case errors.Is(err, io.EOF):
			return rows, texts, nil
		case errors.Is(err, errToken), began >= 0 && d.InputOffset()-began > maxPart:
			return 0, 0, broken("import.file.rowTooLong", "line", max(rows, 1), "max", MaxRowBytes)
		case err != nil, depth > maxDepth:
			return 0, 0, broken("import.file.xlsx")
		case rows > maxRows, texts > maxTexts:
			return 0, 0, tooMany()
		}
		switch s := token.(type) {
		case xml.StartElement:
			depth++
			switch s.Name.Local {
			case "row":
				rows, began = rows+1, d.InputOffset()
			case "si":
				texts, began = texts+1, d.InputOffset()
			}
		case xml.EndElement:
			depth--
			if s.Name.Local == "row" || s.Name.Local == "si" {
				began = -1
			}
		}
	}
}
