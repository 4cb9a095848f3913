package importer

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"aftercare/desk"
	"aftercare/desk/imports"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

// Job is an import from the command line.
type Job struct {
	Kind     Kind
	File     string
	Mapping  string // a mapping file, or the name of a shipped one; empty: the columns are guessed
	Hospital string // code; empty where there is only one hospital
	Source   string // names the system of the file when the mapping does not
	DryRun   bool   // judge, and apply nothing

	// Columns is told which column of the file fills what, before the rows are read; may be nil.
	Columns func(m Mapping, headers []string)
}

// Run reads a file and applies it, in this process and without a server; one may be running on the same
// database. tell is called after every batch. A file that cannot be read is an INVALID_INPUT fault, and
// nothing is changed. Rows that are refused are counted in the Progress of the result and can be had by
// WriteRefused.
func Run(ctx context.Context, d *desk.Desk, j Job, tell func(Progress)) (*imports.Run, error) {
	hospital, err := imports.Hospital(ctx, d, j.Hospital)
	if err != nil {
		return nil, err
	}
	ctx = access.With(ctx, access.SystemBypassesRowRules(hospital, "import on the command line"))
	plan, err := j.plan()
	if err != nil {
		return nil, err
	}
	run, err := imports.Begin(ctx, d, strings.ToUpper(string(j.Kind)), filepath.Base(j.File), plan)
	if err != nil {
		return nil, err
	}
	c := &carrier{desk: d, run: run, tell: tell, columns: j.Columns}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go pulse(ctx, d, run.ID)
	if err := c.read(ctx, j.File); err != nil {
		return c.run, err
	}
	if j.DryRun {
		return imports.Drop(ctx, d, c.run)
	}
	if c.run, err = imports.Go(ctx, d, c.run); err != nil {
		return nil, err
	}
	return c.run, c.apply(ctx)
}

// pulse shows that somebody is at work, so that no server takes the run over.
func pulse(ctx context.Context, d *desk.Desk, id string) {
	t := time.NewTicker(pulseEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
			if now, err := imports.Get(ctx, d, id); err == nil {
				_ = imports.Beat(ctx, d, now) // the next batch says so if the run has been stopped
			}
		}
	}
}

// plan is how the command wants the file read.
func (j Job) plan() (imports.Plan, error) {
	p := imports.Plan{Source: j.Source}
	if !j.Kind.Valid() {
		return p, broken("import.mapping.kind", "kind", string(j.Kind))
	}
	if j.Mapping == "" {
		return p, nil
	}
	m, err := Shipped(j.Mapping)
	if err != nil {
		b, ferr := os.ReadFile(j.Mapping)
		if errors.Is(ferr, os.ErrNotExist) {
			return p, err
		}
		if ferr != nil {
			return p, ferr
		}
		if m, err = ParseMapping(b); err != nil {
			return p, err
		}
	}
	if m.Kind != j.Kind {
		return p, broken("import.mapping.otherKind", "name", j.Mapping)
	}
	p.Source = m.Source
	p.Mapping, err = marshal(m)
	return p, err
}

// Failed is what to tell people about an error of Run: the reason in their language, and whether it lies
// in the file or in what was asked for, rather than in the machine.
func Failed(err error, lang string) (text string, file bool) {
	m, ok := reason(err)
	if !ok {
		if f, is := fault.As(err); is {
			return Render(lang, f.Message.Key, f.Message.Args), false
		}
		return err.Error(), false
	}
	return Render(lang, m.Key, m.Args), true
}
