package importer

import (
	"encoding/json"
	"errors"
	"io"
	"slices"

	"aftercare/desk/imports"
)

// sampleRows are read ahead to guess what the columns hold; sampleTexts of each are shown to people.
const (
	sampleRows  = 50
	sampleTexts = 3
)

// mapping decides how the file of a run is read, and notes it in the plan: by the mapping that the plan
// carries already, a shipped one by name, columns chosen by hand, a shipped one whose columns the file
// has, or a guess, in this order.
func (c *carrier) mapping(path string, plan *imports.Plan) (Mapping, error) {
	m, confidence, err := chosen(kindOf(c.run), plan)
	if err != nil {
		return m, err
	}
	headers, sample, err := peek(path, m.Sheet)
	if err != nil {
		return m, err
	}
	if m.Columns == nil {
		if known, ok := recognise(m.Kind, headers); ok {
			m = known
			if plan.Source != imports.DefaultSource {
				m.Source = plan.Source
			}
		}
	}
	if m.Columns == nil {
		g := Guess(kindOf(c.run), headers, sample)
		m, confidence = g.Mapping, g.Confidence
	}
	if m.Source == "" {
		m.Source = plan.Source
	}
	plan.Source, plan.Dates, plan.Headers = m.Source, m.Dates, headers
	plan.Columns = shownColumns(m, headers, sample, confidence)
	plan.Mapping, err = json.Marshal(m)
	return m, err
}

// chosen is the mapping that was asked for; one without columns is still to be guessed.
func chosen(k Kind, plan *imports.Plan) (m Mapping, confidence map[string]float64, err error) {
	switch {
	case len(plan.Mapping) > 0:
		err = json.Unmarshal(plan.Mapping, &m)
	case plan.Name != "":
		if m, err = Shipped(plan.Name); err == nil && m.Kind != k {
			err = broken("import.mapping.otherKind", "name", plan.Name)
		}
	case len(plan.Wish) > 0:
		m = Mapping{Kind: k, Dates: AsWritten, Columns: map[string]Column{}}
		for _, w := range plan.Wish {
			if w.Target != nil && *w.Target != "" {
				m.Columns[*w.Target] = Column{From: []string{w.Column}}
			}
		}
	default:
		m = Mapping{Kind: k}
	}
	return m, nil, err
}

// peek reads the heading and the first rows.
func peek(path, sheet string) (headers []string, sample [][]string, err error) {
	src, err := OpenFile(path, Options{Sheet: sheet})
	if err != nil {
		return nil, nil, err
	}
	defer src.Close()
	for len(sample) < sampleRows {
		row, err := src.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, err
		}
		sample = append(sample, row.Cells)
	}
	return src.Headers(), sample, nil
}

// shownColumns shows what each column of the file is taken for.
func shownColumns(m Mapping, headers []string, sample [][]string, confidence map[string]float64) []*imports.ImportColumn {
	out := []*imports.ImportColumn{}
	for i, h := range headers {
		if h == "" {
			continue
		}
		col := &imports.ImportColumn{Column: h, Samples: []string{}}
		for _, target := range sortedKeys(m.Columns) {
			if slices.Contains(m.Columns[target].From, h) {
				name := target
				col.Target, col.Confidence = &name, 1
				if s, guessed := confidence[h]; guessed {
					col.Confidence = s
				}
				break
			}
		}
		for _, row := range sample {
			if i < len(row) && row[i] != "" && len(col.Samples) < sampleTexts && !slices.Contains(col.Samples, row[i]) {
				col.Samples = append(col.Samples, row[i])
			}
		}
		out = append(out, col)
	}
	return out
}
