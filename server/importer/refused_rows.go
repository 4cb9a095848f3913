package importer

import (
	"context"
	"encoding/json"
	"io"

	"aftercare/desk"
	"aftercare/desk/imports"
)

// WriteRefused writes the refused rows of a run as a CSV that can be mended and brought in again; it gives
// how many there are. The context is that of somebody with IMPORT_RUN.
func WriteRefused(ctx context.Context, d *desk.Desk, id string, out io.Writer) (int, error) {
	run, err := imports.Get(ctx, d, id)
	if err != nil {
		return 0, err
	}
	plan, err := imports.Planned(run)
	if err != nil {
		return 0, err
	}
	w, err := NewRefusedWriter(out, plan.Headers)
	if err != nil {
		return 0, err
	}
	err = imports.EachRefused(ctx, d, run, func(line int, cells []string, problems []imports.Problem) error {
		list := make([]Problem, len(problems))
		for i, p := range problems {
			list[i] = Problem{Line: p.Line, Kind: kindOf(run), Field: p.Field, Column: p.Column, Key: p.Key, Args: p.Args, Warn: p.Warn}
		}
		return w.Write(Row{Line: line, Cells: cells}, list)
	})
	if err != nil {
		return 0, err
	}
	return w.Count(), w.Flush()
}

func marshal(m Mapping) (json.RawMessage, error) { return json.Marshal(m) }
