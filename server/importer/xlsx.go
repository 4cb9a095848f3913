package importer

import (
	"bytes"
	"errors"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// xlsxTable reads one sheet twice in step: as it is stored and as it is shown. A spreadsheet stores a
// date as a number and only its format says that it is a date; a member number "000123" is stored as
// 123. Reading both tells which is meant, without trusting what a format cut off or rounded.
type xlsxTable struct {
	book          *excelize.File
	stored, shown *excelize.Rows
	line          int
	sheet         sheetInfo
}

func openXLSX(r io.ReadSeeker, sheet string) (table, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxXLSXBytes+1))
	if err != nil {
		return nil, err
	}
	if len(b) > MaxXLSXBytes {
		return nil, broken("import.file.xlsxTooLarge", "max", MaxXLSXBytes>>20)
	}
	info, err := inspect(b, sheet)
	if err != nil {
		return nil, err
	}
	book, err := excelize.OpenReader(bytes.NewReader(b), excelize.Options{
		UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: 16 << 20,
	})
	if err != nil {
		return nil, broken("import.file.xlsx")
	}
	t := &xlsxTable{book: book, sheet: info}
	if t.stored, err = book.Rows(info.name); err == nil {
		t.shown, err = book.Rows(info.name)
	}
	if err != nil {
		return nil, errors.Join(broken("import.file.xlsx"), t.close())
	}
	return t, nil
}

func (t *xlsxTable) progress() (int64, int64) {
	return min(int64(t.line), t.sheet.rows), t.sheet.rows
}
func (t *xlsxTable) padded() bool { return true }

func (t *xlsxTable) close() error {
	var errs []error
	for _, r := range []*excelize.Rows{t.stored, t.shown} {
		if r != nil {
			errs = append(errs, r.Close())
		}
	}
	return errors.Join(append(errs, t.book.Close())...)
}

func (t *xlsxTable) next() (raw, error) {
	if !t.stored.Next() || !t.shown.Next() {
		return raw{}, io.EOF
	}
	t.line++
	stored, err := t.stored.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return raw{}, broken("import.file.xlsx")
	}
	shown, err := t.shown.Columns(excelize.Options{ShortDatePattern: "yyyy-mm-dd"})
	if err != nil {
		return raw{}, broken("import.file.xlsx")
	}
	if len(stored) > MaxColumns {
		return raw{}, broken("import.file.columns", "line", t.line, "max", MaxColumns)
	}
	total := 0
	cells := slices.Clone(stored)
	for i := range cells {
		if len(cells[i]) > MaxCellBytes {
			return raw{}, broken("import.file.cellTooLong", "line", t.line, "max", MaxCellBytes)
		}
		if total += len(cells[i]); total > MaxRowBytes {
			return raw{}, broken("import.file.rowTooLong", "line", t.line, "max", MaxRowBytes)
		}
		if i < len(shown) {
			cells[i] = meant(cells[i], shown[i], t.sheet.from1904)
		}
	}
	return raw{line: t.line, cells: cells}, nil
}

var (
	digits  = regexp.MustCompile(`\d+`)
	numeric = regexp.MustCompile(`^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$`)
)

// meant is the text of a cell. A number whose shown form consists of the parts of the very day and time
// that the number stands for is that day and time, written as "2006-01-02" or "2006-01-02 15:04:05"; a
// number shown with leading zeros is shown right; any other cell is what is stored, since a format may
// round it ("1.38E+10").
func meant(stored, shown string, from1904 bool) string {
	if stored == shown || !numeric.MatchString(stored) {
		return stored
	}
	f, err := strconv.ParseFloat(stored, 64)
	if err != nil || math.IsInf(f, 0) {
		return stored
	}
	if strings.TrimLeft(shown, "0") == stored {
		return shown
	}
	if f < 1 || f >= 2958466 || numeric.MatchString(strings.ReplaceAll(shown, ",", "")) {
		return plain(stored, f)
	}
	at, err := excelize.ExcelDateToTime(f, from1904)
	if err != nil {
		return stored
	}
	parts := []int{at.Year(), at.Year() % 100, int(at.Month()), at.Day(), at.Hour(), (at.Hour()+11)%12 + 1, at.Minute(), at.Second()}
	found := digits.FindAllString(shown, -1)
	for _, d := range found {
		if n, err := strconv.Atoi(d); err != nil || !slices.Contains(parts, n) {
			return plain(stored, f)
		}
	}
	switch {
	case len(found) == 0 || !strings.ContainsAny(shown, "-/.:年月日 "):
		return plain(stored, f)
	case f == math.Trunc(f):
		return at.Format("2006-01-02")
	}
	return at.Format("2006-01-02 15:04:05")
}

// plain writes a whole number that is stored in scientific form ("1.3800138E10") with all its digits.
func plain(stored string, f float64) string {
	if strings.ContainsAny(stored, "eE") && f == math.Trunc(f) && math.Abs(f) < 1<<53 {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return stored
}
