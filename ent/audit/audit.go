// Package audit proves that no change commits without its event: every change is counted into the
// record of its transaction, and a record with changes but without an event refuses to commit. It
// writes nothing itself; the action writes the event. A change outside such a transaction is refused.
package audit

import (
	"context"
	"errors"
	"fmt"
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
}

// Record counts the changes and events of one transaction.
type Record struct{ changes, events atomic.Int64 }

// New starts a record.
func New() *Record { return &Record{} }

// Events is how many events were written.
func (r *Record) Events() int64 { return r.events.Load() }

// Prove refuses changes without an event.
func (r *Record) Prove() error {
	if r.changes.Load() > 0 && r.events.Load() == 0 {
		return errors.New("audit: the transaction changes records and writes no event")
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
			}
			return next.Mutate(ctx, m)
		})
	})
}
