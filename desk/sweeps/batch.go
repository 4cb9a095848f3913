package sweeps

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/ent/gen/callbackorigin"
)

const (
	batch   = 200 // rows in one transaction
	batches = 50  // of one run, so that no sweep starves the others
)

// item is one piece of work, with the instant from which it was due.
type item struct {
	id  string
	due time.Time
	at  *time.Time // its place in the list, where that is not due; see courted
}

// find lists work after an item in its own order, at most limit.
type find func(ctx context.Context, after item, limit int) ([]item, error)

// act does one piece of work; done is false when somebody else has done it.
type act func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (done bool, err error)

// each goes through the work in batches. When a batch fails its pieces are done one by one, so that only
// those that fail alone are left.
func each(ctx context.Context, d *desk.Desk, list find, do act) (Result, error) {
	var out Result
	var failures []error
	var after item
	for range batches {
		items, err := list(ctx, after, batch)
		if err != nil {
			return out, errors.Join(append(failures, err)...)
		}
		if len(items) == 0 {
			break
		}
		n, err := together(ctx, d, items, do)
		if err != nil && ctx.Err() == nil {
			n = Result{}
			for _, i := range items {
				one, err := together(ctx, d, []item{i}, do)
				if err != nil {
					failures = append(failures, fmt.Errorf("%s: %w", i.id, err))
				}
				n.add(one)
			}
			err = nil
		}
		out.add(n)
		if err != nil {
			failures = append(failures, err)
			break
		}
		if after = items[len(items)-1]; len(items) < batch {
			break
		}
	}
	return out, errors.Join(failures...)
}

// together does the items in one transaction.
func together(ctx context.Context, d *desk.Desk, items []item, do act) (Result, error) {
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (Result, error) {
		var out Result
		p := sequence.New(tx)
		for _, i := range items {
			done, err := do(ctx, tx, p, i.id)
			if err != nil {
				return Result{}, err
			}
			if done {
				out.add(Result{Done: 1, Lag: max(0, tx.Now.Sub(i.due))})
			}
		}
		return out, nil
	})
}

// beyond is the condition "after this item" in the order of an instant column and the id.
func beyond(column string, after item) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if after.id == "" {
			return
		}
		s.Where(sql.And(
			sql.GTE(s.C(column), after.due),
			sql.Or(sql.GT(s.C(column), after.due), sql.GT(s.C("id"), after.id)),
		))
	}
}

// unplanned is the condition "no origin names this row as its source", answered by the origins' index on
// the source.
func unplanned(s *sql.Selector) {
	o := sql.Table(callbackorigin.Table).As("planned")
	s.Where(sql.NotExists(sql.Select(o.C(callbackorigin.FieldID)).From(o).
		Where(sql.ColumnsEQ(o.C(callbackorigin.FieldSourceID), s.C("id")))))
}

// forUpdate keeps the rows that a query reads until the transaction ends, so that what was checked still
// holds when it is changed. SQLite has one writer and needs no lock.
func forUpdate(s *sql.Selector) {
	if s.Dialect() == dialect.MySQL {
		s.ForUpdate()
	}
}
