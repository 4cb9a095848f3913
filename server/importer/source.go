package importer

import (
	"errors"
	"io"
	"os"
	"strings"

	"aftercare/domain/fault"
)

// The limits of a table. They are far above what a hospital system exports and far below what would
// let one file fill the memory.
const (
	MaxColumns   = 512       // columns of a row
	MaxCellBytes = 64 << 10  // bytes of a cell
	MaxRowBytes  = 1 << 20   // bytes of a row
	MaxXLSXBytes = 64 << 20  // bytes of a workbook as it lies on disk
	maxUnzipped  = 768 << 20 // bytes of a workbook unpacked
)

// Row is one row of the file below the heading. Line is the line of the file (CSV) or the row of the
// sheet (XLSX) where it begins, counted from 1. Problems are those of its form (too few cells, a stray
// quotation mark); such a row is refused whatever it says.
type Row struct {
	Line     int
	Cells    []string
	Problems []Problem
}

// Options chooses among the tables of one file. Sheet names the sheet of a workbook; empty is the
// first one. It has no meaning for CSV.
type Options struct{ Sheet string }

// Source is an opened table. It is read once, from top to bottom, by one goroutine.
type Source struct {
	table   table
	headers []string
	closer  io.Closer
}

// table is a format: it gives raw rows with their line, io.EOF at the end, and how far it has come.
type table interface {
	next() (raw, error)
	progress() (done, total int64)
	padded() bool // rows may leave out empty cells at their end
	close() error
}

type raw struct {
	line    int
	cells   []string
	spoiled bool // a quotation mark stands where none may stand
}

// OpenFile opens the file at path; Close closes it.
func OpenFile(path string, o Options) (*Source, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	s, err := Open(f, o)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	s.closer = f
	return s, nil
}

// Open finds out what r holds by looking at it (a name would decide nothing), checks that it is sound as
// a whole as far as that can be seen without converting it, and reads the heading. CSV may be UTF-8
// (with or without a byte order mark), UTF-16 with one, or GB18030; separated by comma, semicolon or
// tab. It returns an INVALID_INPUT fault for a file that is empty, binary, cut off, without heading,
// with the same heading twice, or above the limits. r must stay open while the Source is read.
func Open(r io.ReadSeeker, o Options) (*Source, error) {
	head := make([]byte, 8)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	head = head[:n]
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	var t table
	switch {
	case n == 0:
		return nil, broken("import.file.empty")
	case strings.HasPrefix(string(head), "PK\x03\x04"):
		t, err = openXLSX(r, o.Sheet)
	case strings.HasPrefix(string(head), "\xD0\xCF\x11\xE0"):
		return nil, broken("import.file.xls")
	default:
		t, err = openCSV(r)
	}
	if err != nil {
		return nil, err
	}
	s := &Source{table: t}
	if s.headers, err = readHeader(t); err != nil {
		return nil, errors.Join(err, t.close())
	}
	return s, nil
}

// Headers are the headings, trimmed, in the order of the columns. A column without heading is "" and
// cannot be mapped.
func (s *Source) Headers() []string { return s.headers }

// Progress tells how much of the file has been read: bytes for CSV, rows for XLSX.
func (s *Source) Progress() (done, total int64) { return s.table.progress() }

// Next gives the next row that is not blank, and io.EOF after the last. Another error means that the
// whole file is broken and nothing of it may be applied.
func (s *Source) Next() (Row, error) {
	for {
		r, err := s.table.next()
		if err != nil {
			return Row{}, err
		}
		if blank(r.cells) {
			continue
		}
		return s.shape(r), nil
	}
}

// shape fits a row to the heading. Empty cells beyond the heading are what spreadsheets leave behind;
// cells with something in them mean that the columns have shifted, so nothing in the row can be
// trusted.
func (s *Source) shape(r raw) Row {
	row := Row{Line: r.line, Cells: r.cells}
	want, have := len(s.headers), len(r.cells)
	switch {
	case r.spoiled:
		row.Problems = append(row.Problems, Problem{Line: r.line, Key: "import.row.quote"})
	case have > want && blank(r.cells[want:]):
		row.Cells = r.cells[:want]
	case have < want && s.table.padded():
		row.Cells = append(r.cells, make([]string, want-have)...)
	case have != want:
		row.Problems = append(row.Problems, Problem{Line: r.line, Key: "import.row.ragged",
			Args: map[string]any{"have": have, "want": want}})
	}
	return row
}

// Close lets go of temporary files and of the file that OpenFile opened.
func (s *Source) Close() error {
	err := s.table.close()
	if s.closer != nil {
		err = errors.Join(err, s.closer.Close())
	}
	return err
}

func blank(cells []string) bool {
	for _, c := range cells {
		if clean(c, false) != "" {
			return false
		}
	}
	return true
}

// broken is the fault of a file that cannot be used as a whole.
func broken(key string, pairs ...any) *fault.Fault {
	return fault.New(fault.InvalidInput, key, pairs...)
}
