package desk

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/audit"
	"aftercare/ent/gen"
)

// Tx is a transaction under way, with the one "now" that everything in it shares.
type Tx struct {
	*gen.Client
	Now    time.Time
	Viewer *access.Viewer // who acts; the system for sweeps and imports
	Place  *Place         // the hospital's settings

	desk   *Desk
	record *audit.Record
	seqs   map[string]int
	raised map[string]int  // records whose version this transaction has raised
	fresh  map[string]bool // records that this transaction has made

	stories *stories // what was recorded and is not yet written; a copy for another hospital shares it
	witness string   // the first event written: where it is, the transaction has committed
}

// New notes a record that this transaction has just made: it has no events and gives nobody access yet, so
// that nobody need look.
func (tx *Tx) New(id string) {
	tx.fresh[id] = true
	tx.seqs[id] = 0
}

// Desk is the installation that the transaction belongs to.
func (tx *Tx) Desk() *Desk { return tx.desk }

// Actor is the id of the person who acts, nil for the program itself.
func (tx *Tx) Actor() *string {
	if tx.Viewer.Staff == "" {
		return nil
	}
	id := tx.Viewer.Staff
	return &id
}

const maxTries = 5

// InTx runs fn in one transaction: all of it is committed with its events, or nothing. A conflict with
// another writer, or a database that goes away before the commit, runs the whole function again, so fn must
// have no effect outside the transaction. With an idempotency key in the context the result is remembered in
// the same transaction. After a commit of which nothing is known it is found out what became of it.
func InTx[T any](ctx context.Context, d *Desk, fn func(ctx context.Context, tx *Tx) (T, error)) (T, error) {
	var zero T
	v := access.From(ctx)
	if v == nil {
		return zero, fault.New(fault.Unauthenticated, "fault.unauthenticated")
	}
	place, err := d.Place(ctx)
	if err != nil {
		return zero, err
	}
	for try := 1; ; try++ {
		out, err := attempt(ctx, d, v, place, fn)
		if unsure := (*unknown)(nil); errors.As(err, &unsure) {
			if err = d.lookUp(ctx, v, unsure); err == nil {
				d.signal()
				return out, nil
			}
		}
		switch {
		case err == nil:
			return out, nil
		case errors.Is(err, errReplay):
			return zero, err
		case !retryable(err) && !Away(err) && !errors.Is(err, errUnlanded) || try == maxTries:
			return zero, d.explain(ctx, translate(err))
		}
		if err := pause(ctx, try); err != nil {
			return zero, err
		}
	}
}

// pause waits before the next try, longer each time and by chance, so that those who met do not meet again.
func pause(ctx context.Context, try int) error {
	select {
	case <-time.After(time.Duration(1<<try)*5*time.Millisecond + rand.N(10*time.Millisecond)):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func attempt[T any](ctx context.Context, d *Desk, v *access.Viewer, place *Place, fn func(context.Context, *Tx) (T, error)) (out T, err error) {
	raw, err := d.Store.Client.Tx(ctx)
	if err != nil {
		return out, err
	}
	done := false
	defer func() {
		if !done {
			err = errors.Join(err, ignoreDone(raw.Rollback()))
		}
	}()
	record := audit.New()
	tx := &Tx{Client: raw.Client(), Now: d.Now(), Viewer: v, Place: place, desk: d, record: record, seqs: map[string]int{}, fresh: map[string]bool{}, stories: &stories{}, raised: map[string]int{}}
	inside := audit.With(ctx, record)
	if out, err = fn(inside, tx); err != nil {
		return out, err
	}
	if err = tx.remember(inside, out); err != nil {
		return out, err
	}
	if err = tx.tell(inside); err != nil {
		return out, err
	}
	if err = record.Prove(); err != nil {
		return out, err
	}
	if err = tx.mark(inside); err != nil {
		return out, err
	}
	done = true
	if err = raw.Commit(); err != nil {
		return out, doubtful(fmt.Errorf("commit: %w", err), tx.witness)
	}
	if record.Events() > 0 {
		d.signal()
	}
	return out, nil
}

func ignoreDone(err error) error {
	if err == nil || err.Error() == "sql: transaction has already been committed or rolled back" {
		return nil
	}
	return err
}
