package imports

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrow"
)

// entry is a row under judgement, with the records that it names once they are found.
type entry struct {
	Row
	id      string // of the staged row
	verdict string
	result  string // the record that it is or became

	customer   string // whom it is about, when known already
	deceased   bool   // and whether that customer has died
	newcomer   bool   // names a customer who will be made from the row itself
	doctor     string
	department string
	procedures []known
	people     []string // staff named in a complaint
	units      []string // departments named in a complaint
	link       bool     // the record was made at the desk and only gets to know its number in the file's system
}

// refuse notes a reason that keeps the row out.
func (e *entry) refuse(field, key string, args map[string]any) {
	e.Problems = append(e.Problems, Problem{Line: e.Line, Field: field, Key: key, Args: args})
}

// warn notes what a person should know though the row goes in.
func (e *entry) warn(field, key string, args map[string]any) {
	e.Problems = append(e.Problems, Problem{Line: e.Line, Field: field, Key: key, Args: args, Warn: true})
}

// sign says of what kind of rows the problems are, for the labels of their fields.
func (e *entry) sign(kind string) {
	for i := range e.Problems {
		e.Problems[i].Kind = kind
	}
}

// alive tells whether nothing keeps the row out so far.
func (e *entry) alive() bool { return !refusing(e.Problems) }

// judge gives verdicts on rows of one run.
type judge struct {
	tx     *desk.Tx
	run    *gen.ImportRun
	source string
	staff  *directory
	told   told // whom earlier rows have told about
	fresh  bool // the rows come from the file, not from the stage
}

func newJudge(ctx context.Context, tx *desk.Tx, run *gen.ImportRun) (*judge, error) {
	plan, err := Planned(run)
	if err != nil {
		return nil, err
	}
	j := &judge{tx: tx, run: run, source: plan.Source, told: told{}}
	j.staff, err = newDirectory(ctx, tx.Client)
	return j, err
}

// judge finds out what each row would change: NEW, CHANGED, UNCHANGED or REFUSED. While the file is read,
// a key that stands there twice can be told.
func (j *judge) judge(ctx context.Context, rows []*entry) error {
	var judged []*entry
	for _, e := range rows {
		if e.alive() {
			judged = append(judged, e)
		}
	}
	if err := j.names(ctx, judged); err != nil {
		return err
	}
	if err := j.found(ctx, judged); err != nil {
		return err
	}
	if j.fresh {
		if err := j.twice(ctx, judged); err != nil {
			return err
		}
	}
	for _, e := range rows {
		switch {
		case !e.alive():
			e.verdict = Refused
		case e.verdict == "":
			e.verdict = New
		}
	}
	return nil
}

// twice refuses rows without a key, by which nobody could find their record again, and rows whose key an
// earlier line of the file has.
func (j *judge) twice(ctx context.Context, rows []*entry) error {
	var keys []string
	for _, e := range rows {
		if e.Key != "" {
			keys = append(keys, clip(e.Key, 120))
		}
	}
	earlier, err := j.tx.Client.ImportRow.Query().Where(importrow.RunID(j.run.ID), importrow.KeyIn(keys...), importrow.VerdictNEQ(Refused)).
		Select(importrow.FieldKey, importrow.FieldLine).All(ctx)
	if err != nil {
		return err
	}
	lines := map[string]int{}
	for _, r := range earlier {
		lines[r.Key] = r.Line
	}
	for _, e := range rows {
		key := clip(e.Key, 120)
		switch line, there := lines[key]; {
		case !e.alive():
		case key == "":
			e.refuse("", "import.noKey", nil)
		case there:
			e.refuse("externalId", "import.keyTwice", map[string]any{"line": line})
		default:
			lines[key] = e.Line
		}
	}
	return nil
}

// names looks up what the rows name: customers, doctors, departments, procedures.
func (j *judge) names(ctx context.Context, rows []*entry) error {
	switch j.run.Kind {
	case Appointments, Visits:
		j.staff.place(rows)
		if j.run.Kind == Visits {
			if err := j.procedures(ctx, rows); err != nil {
				return err
			}
		}
		if err := j.customers(ctx, rows, true); err != nil {
			return err
		}
		for _, e := range rows {
			if j.run.Kind == Appointments && e.awaitsTheDead(j.tx.Now) {
				e.warn("status", "import.customerDied", nil)
			}
		}
	case Complaints:
		j.staff.involved(rows)
		return j.customers(ctx, rows, false)
	case Staff:
		j.staff.unit(rows)
	}
	return nil
}

// found looks up the records that the rows are about and tells what the import would change.
func (j *judge) found(ctx context.Context, rows []*entry) error {
	records, err := j.records(ctx, rows)
	if err != nil {
		return err
	}
	var ids []string
	for _, id := range records {
		ids = append(ids, id)
	}
	past, err := history(ctx, j.tx.Client, ids)
	if err != nil {
		return err
	}
	for _, e := range rows {
		id, there := records[e.Key]
		if !there || !e.alive() {
			continue
		}
		e.result = id
		switch p := past[id]; {
		case e.link:
			e.verdict = Changed
		case p.print == e.Print || slices.Contains(e.Former, p.print):
			e.verdict = Unchanged
		case p.print == "":
			e.verdict = Unchanged
			e.warn("", "import.madeAtDesk", nil)
		case p.edited:
			e.verdict = Unchanged
			e.warn("", "import.editedAtDesk", nil)
		default:
			e.verdict = Changed
		}
	}
	return nil
}
