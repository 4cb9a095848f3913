package importer

import (
	"bufio"
	"errors"
	"io"
)

// csvTable is a reader of delimited text after RFC 4180 that differs from encoding/csv where imports
// need it: a stray quotation mark spoils its own row instead of the file, a row and a cell have a
// limit (so that one open quotation mark cannot swallow a large file into memory), and every row knows
// the line where it begins.
type csvTable struct {
	in    *bufio.Reader
	comma byte
	line  int // line of the next byte
	read  *counter
	size  int64
}

// counter counts the bytes that pass.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

func openCSV(r io.ReadSeeker) (table, error) {
	size, err := r.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, err
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	enc, err := detect(r)
	if err != nil {
		return nil, err
	}
	c := &counter{r: r}
	in := bufio.NewReaderSize(decoded(c, enc), 64<<10)
	head, err := in.Peek(32 << 10)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return &csvTable{in: in, comma: delimiter(head), line: 1, read: c, size: size}, nil
}

func (t *csvTable) progress() (int64, int64) { return min(t.read.n, t.size), t.size }
func (t *csvTable) padded() bool             { return false }
func (t *csvTable) close() error             { return nil }

// next reads one record. A quotation mark that is never closed is a fault of the whole file: nobody
// can say where its rows end.
func (t *csvTable) next() (raw, error) {
	out := raw{line: t.line}
	total := 0
	for {
		cell, end, spoiled, err := t.cell()
		if err != nil {
			if errors.Is(err, io.EOF) && len(out.cells) > 0 {
				out.cells = append(out.cells, "") // the cell after a last delimiter
				return out, nil
			}
			return raw{}, err
		}
		out.cells = append(out.cells, cell)
		out.spoiled = out.spoiled || spoiled
		if total += len(cell); total > MaxRowBytes {
			return raw{}, broken("import.file.rowTooLong", "line", out.line, "max", MaxRowBytes)
		}
		if len(out.cells) > MaxColumns {
			return raw{}, broken("import.file.columns", "line", out.line, "max", MaxColumns)
		}
		if end {
			return out, nil
		}
	}
}

// cell reads up to the next delimiter or the end of the record. It returns io.EOF only when not one
// byte is left.
func (t *csvTable) cell() (text string, end, spoiled bool, err error) {
	var b []byte
	opened := 0        // line of the quotation mark that is open
	wasQuoted := false // a quoted part has been closed
	for first := true; ; first = false {
		c, err := t.in.ReadByte()
		if errors.Is(err, io.EOF) {
			switch {
			case opened > 0:
				return "", false, false, broken("import.file.quote", "line", opened)
			case first:
				return "", false, false, io.EOF
			}
			return string(b), true, spoiled, nil
		}
		if err != nil {
			return "", false, false, err
		}
		if c == '\n' || c == '\r' {
			c = t.newline(c)
		}
		switch {
		case opened > 0 && c == '"':
			if t.peek() == '"' {
				_, _ = t.in.Discard(1)
				b = append(b, '"')
			} else {
				opened, wasQuoted = 0, true
			}
		case opened > 0:
			b = append(b, c)
		case c == t.comma:
			return string(b), false, spoiled, nil
		case c == '\n':
			return string(b), true, spoiled, nil
		case c == '"' && first:
			opened = t.line
		default:
			spoiled = spoiled || wasQuoted && c != ' '
			b = append(b, c)
		}
		if len(b) > MaxCellBytes {
			if opened > 0 { // far more likely than a cell of that size
				return "", false, false, broken("import.file.quote", "line", opened)
			}
			return "", false, false, broken("import.file.cellTooLong", "line", t.line, "max", MaxCellBytes)
		}
	}
}

// newline counts a line and makes one '\n' of the three ways to end one.
func (t *csvTable) newline(c byte) byte {
	if c == '\r' && t.peek() == '\n' {
		_, _ = t.in.Discard(1)
	}
	t.line++
	return '\n'
}

// peek is the next byte, 0 at the end (no text holds a 0: scan has seen to that).
func (t *csvTable) peek() byte {
	p, _ := t.in.Peek(1)
	if len(p) == 0 {
		return 0
	}
	return p[0]
}
