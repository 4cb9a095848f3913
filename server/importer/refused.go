package importer

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"aftercare/server/cells"
)

// RefusedWriter writes the list of refused rows as CSV that Excel opens as it is: with a byte order
// mark, the line and the reasons in both languages first, then the columns as they came. The list can
// be mended and brought in again by the same mapping. It holds personal data as the file did.
type RefusedWriter struct {
	out   *csv.Writer
	width int
	count int
}

// NewRefusedWriter writes the heading.
func NewRefusedWriter(w io.Writer, headers []string) (*RefusedWriter, error) {
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return nil, err
	}
	r := &RefusedWriter{out: csv.NewWriter(w), width: len(headers)}
	r.out.UseCRLF = true
	own := []string{"行号 Line", "原因", "Refused because"}
	return r, r.out.Write(append(own, guarded(headers)...))
}

// Write adds a row with what keeps it out; warnings are left away. A row longer than the heading keeps
// its surplus cells.
func (r *RefusedWriter) Write(row Row, problems []Problem) error {
	var zh, en []string
	for _, p := range problems {
		if !p.Warn {
			zh, en = append(zh, p.Text("zh-CN")), append(en, p.Text("en"))
		}
	}
	came := guarded(row.Cells)
	for len(came) < r.width {
		came = append(came, "")
	}
	r.count++
	own := []string{strconv.Itoa(row.Line), cells.Guard(strings.Join(zh, "")), cells.Guard(strings.Join(en, " "))}
	return r.out.Write(append(own, came...))
}

// Count is the number of rows written.
func (r *RefusedWriter) Count() int { return r.count }

// Flush writes what is still held back and reports the first failure of all writing.
func (r *RefusedWriter) Flush() error {
	r.out.Flush()
	return r.out.Error()
}

func guarded(row []string) []string {
	out := make([]string, len(row))
	for i, c := range row {
		out[i] = cells.Guard(c)
	}
	return out
}
