package worker

import (
	"bufio"
	"encoding/csv"
	"io"

	"github.com/xuri/excelize/v2"

	"aftercare/desk/jobs"
	"aftercare/server/cells"
)

// cell is one value of a table: a text, or a number where there is one.
type cell struct {
	text   string
	number *float64
}

func texts(list []string) []cell {
	out := make([]cell, len(list))
	for i, t := range list {
		out[i] = cell{text: t}
	}
	return out
}

// sheet is a table that is written row by row.
type sheet interface {
	write(row []cell) error
	close() error
}

// newSheet writes a table in a format. about is what else a workbook tells: what was asked, by whom and when.
func newSheet(format string, to io.Writer, title string, about [][2]string) (sheet, error) {
	if format == jobs.XLSX {
		return newWorkbook(to, title, about)
	}
	return newCSV(to)
}

// csvSheet is a table as text: UTF-8 with the mark by which spreadsheets recognise it.
type csvSheet struct {
	*csv.Writer
	buffer *bufio.Writer
}

func newCSV(to io.Writer) (sheet, error) {
	b := bufio.NewWriterSize(to, 64<<10)
	if _, err := b.WriteString("\ufeff"); err != nil {
		return nil, err
	}
	w := csv.NewWriter(b)
	w.UseCRLF = true
	return &csvSheet{w, b}, nil
}

func (s *csvSheet) write(row []cell) error {
	out := make([]string, len(row))
	for i, c := range row {
		out[i] = cells.GuardText(c.text)
	}
	return s.Write(out)
}

func (s *csvSheet) close() error {
	s.Flush()
	if err := s.Error(); err != nil {
		return err
	}
	return s.buffer.Flush()
}

// workbook is a table as a workbook, written in a stream; its texts are texts and never formulas. A second
// sheet tells what it is.
type workbook struct {
	to     io.Writer
	file   *excelize.File
	stream *excelize.StreamWriter
	title  string
	about  [][2]string
	row    int
}

const (
	firstSheet = "Sheet1"
	widest     = 18 // characters of a column
)

func newWorkbook(to io.Writer, title string, about [][2]string) (sheet, error) {
	f := excelize.NewFile()
	stream, err := f.NewStreamWriter(firstSheet)
	if err != nil {
		return nil, err
	}
	if err := stream.SetColWidth(1, 30, widest); err != nil {
		return nil, err
	}
	if err := stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return nil, err
	}
	return &workbook{to: to, file: f, stream: stream, title: title, about: about}, nil
}

func (s *workbook) write(row []cell) error {
	s.row++
	at, err := excelize.CoordinatesToCellName(1, s.row)
	if err != nil {
		return err
	}
	out := make([]any, len(row))
	for i, c := range row {
		if c.number != nil {
			out[i] = *c.number
		} else {
			out[i] = c.text
		}
	}
	return s.stream.SetRow(at, out)
}

func (s *workbook) close() error {
	if err := s.stream.Flush(); err != nil {
		return err
	}
	if _, err := s.file.NewSheet(s.title); err != nil {
		return err
	}
	for i, line := range s.about {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return err
		}
		if err := s.file.SetSheetRow(s.title, at, &[]any{line[0], line[1]}); err != nil {
			return err
		}
	}
	if err := s.file.SetColWidth(s.title, "A", "A", widest); err != nil {
		return err
	}
	if err := s.file.SetColWidth(s.title, "B", "B", 4*widest); err != nil {
		return err
	}
	if err := s.file.Write(s.to); err != nil {
		return err
	}
	return s.file.Close()
}
