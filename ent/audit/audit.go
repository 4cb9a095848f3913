// Package audit proves that no change commits without its event: every change is counted into the
// record of its transaction, and a record with changes but without an event refuses to commit. It
// writes nothing itself; the action writes the event. A change outside such a transaction is refused.
//
// In the same way it proves that no figure goes stale: whoever changes a column that figures count has to
// note the record, so that the cells of its day are counted again.
package audit

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"entgo.io/ent"

	"aftercare/ent/gen"
)

// unaudited are the tables whose rows are bookkeeping of the program and no change of a hospital's
// record: they need no event.
var unaudited = map[string]bool{
	"Event": true, "EventText": true, "AccessEntry": true, "IdempotencyRecord": true, "Counter": true,
	"TokenFamily": true, "RefreshToken": true, "SetupSecret": true, "SignInFailure": true, "KnownDevice": true,
	"SweepRun": true, "Marker": true, "TrustedDocument": true, "StaffNotice": true, "Attachment": true,
	"ImportRow": true, "ImportRun": true, "CustomerTerm": true,
	"Draft": true, "RecordWatch": true, "SavedView": true, "Job": true,
	"FigureCell": true, "FigureMark": true, "FigureBuild": true,
}

// Record counts the changes and events of one transaction, and gathers what figures count of it.
type Record struct {
	changes, events atomic.Int64
	owed, noted     atomic.Int64 // changes of counted columns, and notes of the records they were about

	mu      sync.Mutex
	touched map[Touch]bool
}

// New starts a record.
func New() *Record { return &Record{} }

// Events is how many events were written.
func (r *Record) Events() int64 { return r.events.Load() }

// Prove refuses changes without an event, and of counted columns without a note.
func (r *Record) Prove() error {
	if r.changes.Load() > 0 && r.events.Load() == 0 {
		return errors.New("audit: the transaction changes records and writes no event")
	}
	if r.owed.Load() > r.noted.Load() {
		return errors.New("audit: the transaction changes what figures count and does not note the record")
	}
	return nil
}

type key struct{}

// With puts the record of a transaction into its context.
func With(ctx context.Context, r *Record) context.Context { return context.WithValue(ctx, key{}, r) }

// Attach puts the proof in front of a client.
func Attach(c *gen.Client) {
	c.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			r, _ := ctx.Value(key{}).(*Record)
			switch {
			case m.Type() == "Event" && m.Op().Is(ent.OpCreate):
				if r != nil {
					r.events.Add(1)
				}
			case unaudited[m.Type()]:
			case r == nil:
				return nil, fmt.Errorf("audit: %s is changed outside a recorded transaction", m.Type())
			default:
				r.changes.Add(1)
				r.count(m)
			}
			return next.Mutate(ctx, m)
		})
	})
}
