package importer

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"

	"aftercare/desk"
	"aftercare/desk/imports"
	"aftercare/domain/fault"
)

// Progress is how far a run has come. Read and Size are bytes of a CSV, rows of a workbook.
type Progress struct {
	State                                         string
	Read, Size                                    int64
	Staged, Accepted, Applied, Unchanged, Refused int
}

// teller is told of progress; nil is allowed.
type teller func(Progress)

// carrier takes one run from the file to its end. It works in the context of the run (imports.As).
type carrier struct {
	desk *desk.Desk
	run  *imports.Run
	tell teller

	columns func(m Mapping, headers []string) // may be nil
}

// read puts the file onto the stage in one pass and lets the run wait there. A file that cannot be used
// as a whole changes nothing: the run has failed, with the reason.
func (c *carrier) read(ctx context.Context, path string) error {
	err := c.stage(ctx, path)
	if err == nil {
		c.run, err = imports.Ready(ctx, c.desk, c.run)
		return err
	}
	why, ours := reason(err)
	if !ours {
		return err
	}
	failed, ferr := imports.Fail(ctx, c.desk, c.run, why)
	if ferr != nil {
		return errors.Join(err, ferr)
	}
	c.run = failed
	return err
}

// reason is what to tell people about a file that cannot be used; ok is false for failures that have
// nothing to do with the file and may pass.
func reason(err error) (m fault.Message, ok bool) {
	if errors.Is(err, os.ErrNotExist) {
		return fault.Msg("import.file.missing"), true
	}
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.InvalidInput {
		return m, false
	}
	if len(f.Fields) > 0 {
		return f.Fields[0].Message, true
	}
	return f.Message, true
}

func (c *carrier) stage(ctx context.Context, path string) error {
	plan, err := imports.Planned(c.run)
	if err != nil {
		return err
	}
	mapping, err := c.mapping(path, &plan)
	if err != nil {
		return err
	}
	if err := imports.Clear(ctx, c.desk, c.run, plan); err != nil {
		return err
	}
	place, err := c.desk.Place(ctx)
	if err != nil {
		return err
	}
	src, err := OpenFile(path, Options{Sheet: mapping.Sheet})
	if err != nil {
		return err
	}
	defer src.Close()
	conv, err := NewConverter(mapping, src.Headers(), Setting{Now: c.desk.Now(), Zone: place.Zone})
	if err != nil {
		return err
	}
	if c.columns != nil {
		c.columns(mapping, src.Headers())
	}
	return c.rows(ctx, src, conv)
}

// rows streams the file: a batch is all that is ever held.
func (c *carrier) rows(ctx context.Context, src *Source, conv *Converter) error {
	var batch []imports.Row
	stage := imports.NewStage(c.desk, c.run)
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		if err := stage.Put(ctx, batch); err != nil {
			return err
		}
		batch = batch[:0]
		return c.report(ctx, src)
	}
	for {
		row, err := src.Next()
		if errors.Is(err, io.EOF) {
			return flush()
		}
		if err != nil {
			return err
		}
		r, err := staged(conv, row)
		if err != nil {
			return err
		}
		if batch = append(batch, r); len(batch) == imports.BatchRows {
			if err := flush(); err != nil {
				return err
			}
		}
	}
}

// staged is a row as the stage takes it.
func staged(conv *Converter, row Row) (imports.Row, error) {
	record, problems := conv.Convert(row)
	out := imports.Row{Line: row.Line, Cells: row.Cells}
	for _, p := range problems {
		out.Problems = append(out.Problems, imports.Problem{Line: p.Line, Field: p.Field, Column: p.Column, Key: p.Key, Args: p.Args, Warn: p.Warn})
	}
	if Refused(problems) {
		return out, nil
	}
	out.Key, out.Person, out.Print = record.Key(), record.CustomerKey(), record.Fingerprint()
	if record.Kind == Customers {
		out.Person = ""
	}
	out.Fields = imports.Fields{}
	for name, v := range record.values {
		b, err := json.Marshal(v)
		if err != nil {
			return out, err
		}
		out.Fields[name] = b
	}
	return out, nil
}

// apply writes the accepted rows batch by batch and ends the run.
func (c *carrier) apply(ctx context.Context) error {
	for {
		more, err := imports.Batch(ctx, c.desk, c.run)
		if err != nil {
			return err
		}
		if !more {
			break
		}
		if err := c.report(ctx, nil); err != nil {
			return err
		}
	}
	var err error
	c.run, err = imports.Finish(ctx, c.desk, c.run)
	return err
}

// report tells how far the run has come.
func (c *carrier) report(ctx context.Context, src *Source) error {
	if c.tell == nil {
		return nil
	}
	now, err := imports.Get(ctx, c.desk, c.run.ID)
	if err != nil {
		return err
	}
	p := progressOf(now)
	if src != nil {
		p.Read, p.Size = src.Progress()
	}
	c.tell(p)
	return nil
}

func progressOf(r *imports.Run) Progress {
	return Progress{State: r.State, Staged: r.Staged, Accepted: r.Accepted, Applied: r.Applied, Unchanged: r.Unchanged, Refused: r.Refused}
}

// kindOf is the kind of a run in the words of files.
func kindOf(r *imports.Run) Kind { return Kind(strings.ToLower(r.Kind)) }
