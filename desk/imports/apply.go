package imports

import (
	"context"
	"encoding/json"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrow"
	"aftercare/ent/gen/importrun"
)

// Batch applies the next accepted rows of a run: the records, their events, the verdicts of the rows and
// the progress are one transaction, so that after a kill the next batch begins where the last one ended.
// Each row is judged again, because the desk has gone on working since it was staged. more is false when
// nothing is left; ErrStopped when the run is no longer being applied.
func Batch(ctx context.Context, d *desk.Desk, run *Run) (more bool, err error) {
	err = bulk.Write(ctx, d, func(ctx context.Context, w *bulk.Writer) error {
		more = false
		tx := w.Tx()
		now, err := get(ctx, tx.Client, run.ID)
		if err != nil {
			return err
		}
		if now.State != Applying {
			return ErrStopped
		}
		rows, err := tx.Client.ImportRow.Query().Where(importrow.RunID(run.ID), importrow.VerdictIn(New, Changed)).
			Order(importrow.ByLine()).Limit(BatchRows).All(ctx)
		if err != nil || len(rows) == 0 {
			return err
		}
		more = true
		cases, err := entries(rows)
		if err != nil {
			return err
		}
		j, err := newJudge(ctx, tx, now)
		if err != nil {
			return err
		}
		if err := j.judge(ctx, cases); err != nil {
			return err
		}
		a := &applier{judge: j, w: w, made: map[string]string{}, members: map[string]string{}, dead: map[string]bool{}}
		if err := a.all(ctx, cases); err != nil {
			return err
		}
		return a.note(ctx, now, cases)
	})
	return more, err
}

// entries are staged rows to be judged again; what the judges said before no longer counts.
func entries(rows []*gen.ImportRow) ([]*entry, error) {
	out := make([]*entry, len(rows))
	for i, r := range rows {
		e, err := load(r)
		if err != nil {
			return nil, err
		}
		e.Problems = nil
		out[i] = e
	}
	return out, nil
}

// applier writes the rows of one batch.
type applier struct {
	*judge
	w       *bulk.Writer
	made    map[string]string // customers made in this batch, by key
	members map[string]string // and by member number
	dead    map[string]bool   // and those of them who have died, by id
	by      string            // who answers for records that must name somebody
}

func (a *applier) all(ctx context.Context, cases []*entry) error {
	write := map[string]func(context.Context, *entry) error{
		Customers: a.customer, Appointments: a.appointment, Visits: a.visit, Complaints: a.complaint, Staff: a.colleague, Departments: a.unit,
	}[a.run.Kind]
	for _, e := range cases {
		if e.verdict != New && e.verdict != Changed {
			continue
		}
		if err := write(ctx, e); err != nil {
			return err
		}
		if e.alive() {
			e.verdict = Applied
		} else {
			e.verdict = Refused
		}
	}
	return nil
}

// imported is how the records of a row are marked.
func (a *applier) imported(e *entry) *bulk.Import {
	return &bulk.Import{Run: a.run.ID, Source: a.source, ExternalID: e.Key, Print: e.Print}
}

// note writes the verdicts of the batch and the progress of the run.
func (a *applier) note(ctx context.Context, run *gen.ImportRun, cases []*entry) error {
	var applied []*entry
	for _, e := range cases {
		if e.verdict == Applied {
			applied = append(applied, e)
			continue
		}
		up := a.tx.Client.ImportRow.UpdateOneID(e.id).SetVerdict(e.verdict).SetResultID(e.result)
		if len(e.Problems) > 0 {
			e.sign(run.Kind)
			list, err := json.Marshal(e.Problems)
			if err != nil {
				return err
			}
			up.SetProblems(list)
		}
		if err := up.Exec(ctx); err != nil {
			return err
		}
	}
	if err := a.verdicts(ctx, applied); err != nil {
		return err
	}
	n := count(cases)
	if _, err := a.tx.Record(ctx, happened(run.ID, "batch", map[string]any{"applied": n[Applied], "unchanged": n[Unchanged], "refused": n[Refused]})); err != nil {
		return err
	}
	return a.tx.Client.ImportRun.Update().Where(importrun.ID(run.ID)).AddApplied(n[Applied]).AddUnchanged(n[Unchanged]).AddRefused(n[Refused]).
		AddAccepted(n[Applied] - len(cases)).SetHeartbeatAt(a.tx.Desk().Real()).Exec(ctx)
}

// verdicts marks applied rows, each with the record that it became, by one statement.
func (a *applier) verdicts(ctx context.Context, applied []*entry) error {
	if len(applied) == 0 {
		return nil
	}
	ids := make([]any, len(applied))
	for i, e := range applied {
		ids[i] = e.id
	}
	became := sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE ").Ident(importrow.FieldID)
		for _, e := range applied {
			b.WriteString(" WHEN ").Arg(e.id).WriteString(" THEN ").Arg(e.result)
		}
		b.WriteString(" END")
	})
	query, args := sql.Dialect(a.tx.Desk().Store.Driver.Dialect()).Update(importrow.Table).
		Set(importrow.FieldVerdict, Applied).Set(importrow.FieldResultID, became).Where(sql.In(importrow.FieldID, ids...)).Query()
	_, err := a.tx.Client.ExecContext(ctx, query, args...)
	return err
}
