package imports

import (
	"context"
	"encoding/json"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrow"
	"aftercare/ent/gen/importrun"
)

// Runs finds the imports of the viewer's hospital.
func Runs(ctx context.Context, d *desk.Desk) (*gen.ImportRunQuery, error) {
	if _, err := access.Check(ctx, access.ImportRun); err != nil {
		return nil, err
	}
	return d.Client().ImportRun.Query(), nil
}

// One finds a single import.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.ImportRunQuery, error) {
	q, err := Runs(ctx, d)
	if err != nil {
		return nil, err
	}
	return q.Where(importrun.ID(id)), nil
}

// Get reads a single import as it stands now; NOT_FOUND for one of another hospital.
func Get(ctx context.Context, d *desk.Desk, id string) (*Run, error) {
	if _, err := access.Check(ctx, access.ImportRun); err != nil {
		return nil, err
	}
	return get(ctx, d.Client(), id)
}

// LookRefusedRows is the kind of the line in the access log that says who took the refused rows of an import
// away as a file; they hold names and numbers.
const LookRefusedRows = "refusedRows.taken"

// TakeRefused is Get for whoever is about to take its refused rows away; the access log says so first.
func TakeRefused(ctx context.Context, d *desk.Desk, id string) (*Run, error) {
	run, err := Get(ctx, d, id)
	if err != nil {
		return nil, err
	}
	return run, d.LookOnce(ctx, LookRefusedRows, id, "")
}

// Rows finds the staged rows of a run, of some verdicts or of all.
func Rows(ctx context.Context, d *desk.Desk, run string, verdicts []string) (*gen.ImportRowQuery, error) {
	if _, err := access.Check(ctx, access.ImportRun); err != nil {
		return nil, err
	}
	for i, v := range verdicts {
		if !slices.Contains([]string{New, Changed, Unchanged, Refused, Applied}, v) {
			return nil, fault.Invalid(desk.At("verdict", i), "input.unknown", "value", v)
		}
	}
	q := d.Client().ImportRow.Query().Where(importrow.RunID(run))
	if len(verdicts) > 0 {
		q.Where(importrow.VerdictIn(verdicts...))
	}
	return q, nil
}

// Cells are the cells of a row as they stood in the file.
func Cells(row *Judged) []string {
	if row.Raw == nil {
		return []string{}
	}
	return row.Raw
}

// Problems are what is wrong with a row.
func Problems(row *Judged) ([]Problem, error) {
	var list []Problem
	if len(row.Problems) == 0 {
		return list, nil
	}
	err := json.Unmarshal(row.Problems, &list)
	return list, err
}

// Mapping is how the file of a run is read.
func Mapping(run *Run) (*ImportMapping, error) {
	p, err := Planned(run)
	if err != nil {
		return nil, err
	}
	m := &ImportMapping{Columns: p.Columns, SourceName: p.Source, Dates: p.Dates}
	if m.Columns == nil {
		m.Columns = []*ImportColumn{}
	}
	return m, nil
}

// EachRefused gives the refused rows of a run in the order of the file, with their cells and problems,
// a batch at a time, so that a long list needs no memory.
func EachRefused(ctx context.Context, d *desk.Desk, run *Run, fn func(line int, cells []string, problems []Problem) error) error {
	q, err := Rows(ctx, d, run.ID, []string{Refused})
	if err != nil {
		return err
	}
	for last := 0; ; {
		rows, err := q.Clone().Where(importrow.LineGT(last)).Order(importrow.ByLine()).Limit(BatchRows).All(ctx)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			list, err := Problems(r)
			if err != nil {
				return err
			}
			if err := fn(r.Line, Cells(r), list); err != nil {
				return err
			}
			last = r.Line
		}
	}
}
