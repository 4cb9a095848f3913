package importer

import (
	"errors"
	"io"
)

// readHeader takes the first row that is not blank as the heading. Two columns of the same name are
// refused, for a mapping could not tell them apart, and so is a heading that is plainly a row of data.
func readHeader(t table) ([]string, error) {
	for {
		r, err := t.next()
		if errors.Is(err, io.EOF) {
			return nil, broken("import.file.empty")
		}
		if err != nil {
			return nil, err
		}
		if blank(r.cells) {
			continue
		}
		if r.spoiled {
			return nil, broken("import.file.quote", "line", r.line)
		}
		return headings(r)
	}
}

func headings(r raw) ([]string, error) {
	out := make([]string, 0, len(r.cells))
	seen := map[string]bool{}
	words := 0
	for _, c := range r.cells {
		h := clean(c, false)
		if h != "" && seen[h] {
			return nil, broken("import.file.headerTwice", "column", h)
		}
		seen[h] = true
		if h != "" && !numeric.MatchString(h) {
			words++
		}
		out = append(out, h)
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	if words == 0 {
		return nil, broken("import.file.header", "line", r.line)
	}
	return out, nil
}
