package sweeps

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/oklog/ulid/v2"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/counter"
	"aftercare/ent/gen/event"
	"aftercare/ent/guard"
)

// PositionCounter is the row under whose lock positions are given; its value is the last one.
const PositionCounter = "event_position"

const (
	numbered = 1000 // events in one transaction
	chunk    = 100  // events in one statement
	rounds   = 200
)

// Sequencer gives committed events their position in the one order that all readers follow.
//
// A reader that goes by position can never skip an event: an event has no position before its own
// transaction has committed, for only committed rows are found here; every position is given by a
// transaction that holds the counter's row from before it reads the last value until its commit; so
// these transactions commit one after the other, each with greater numbers than all before, and whoever
// sees a position sees every smaller one. Where two rounds should ever hold the row at once, the unique
// index on position lets one of them fail. Events of one stream get their positions in the order of the
// stream.
//
// It runs for the whole installation, on any number of servers.
func Sequencer(ctx context.Context, d *desk.Desk) (Result, error) {
	ctx = guard.Rewriting(access.With(ctx, access.SystemBypassesRowRules("", "positions of events")))
	var out Result
	for range rounds {
		n, err := round(ctx, d)
		if gen.IsNotFound(err) { // there has never been an event
			if err := counterRow(ctx, d); err != nil {
				return out, err
			}
			continue
		}
		out.add(n)
		if err != nil || n.Done < numbered {
			return out, err
		}
	}
	return out, nil
}

// counterRow makes the row to lock.
func counterRow(ctx context.Context, d *desk.Desk) error {
	if err := d.Client().Counter.Create().SetID(PositionCounter).SetValue(0).Exec(ctx); err != nil && !desk.Duplicate(err) {
		return err
	}
	return nil
}

// round numbers up to a thousand events in one transaction.
func round(ctx context.Context, d *desk.Desk) (out Result, err error) {
	waiting, err := d.Client().Event.Query().Where(event.PositionIsNil()).Limit(1).Exist(ctx)
	if err != nil || !waiting {
		return out, err
	}
	tx, err := d.Client().Tx(ctx)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	// The row is locked with the last position in it; only then is it read what waits. SQLite has one writer.
	locked := tx.Counter.Query().Where(counter.ID(PositionCounter))
	locked.Modify(func(s *sql.Selector) {
		if s.Dialect() == dialect.MySQL {
			s.ForUpdate()
		}
	})
	last, err := locked.Only(ctx)
	if err != nil {
		return out, err
	}
	events, err := found(ctx, tx.Client())
	if err != nil {
		return out, err
	}
	for i := 0; i < len(events); i += chunk {
		part := events[i:min(i+chunk, len(events))]
		if err = number(ctx, tx.Client(), part, last.Value+int64(i)+1); err != nil {
			return out, err
		}
	}
	if err = tx.Counter.Update().Where(counter.ID(PositionCounter)).SetValue(last.Value + int64(len(events))).Exec(ctx); err != nil {
		return out, err
	}
	if err = tx.Commit(); err != nil {
		return out, err
	}
	out.Done = len(events)
	for _, e := range events {
		out.Lag = max(out.Lag, age(e.ID))
	}
	return out, nil
}

// age is how long ago an event was written, in real time: its own time may be a demo's, or history's.
func age(id string) time.Duration {
	_, text, _ := strings.Cut(id, "_")
	made, err := ulid.Parse(text)
	if err != nil {
		return 0
	}
	return max(0, time.Since(ulid.Time(made.Time())))
}

// found reads events without a position, in the order in which the index gives them, and with them the
// earlier ones of their streams; then orders them by time and each stream by its own count.
func found(ctx context.Context, c *gen.Client) ([]*gen.Event, error) {
	fields := []string{event.FieldID, event.FieldStream, event.FieldSeq, event.FieldAt}
	list, err := c.Event.Query().Where(event.PositionIsNil()).Limit(numbered).Select(fields...).All(ctx)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	upTo := map[string]int{}
	streams := []string{}
	have := map[string]bool{}
	for _, e := range list {
		if _, seen := upTo[e.Stream]; !seen {
			streams = append(streams, e.Stream)
		}
		upTo[e.Stream] = max(upTo[e.Stream], e.Seq)
		have[e.ID] = true
	}
	if len(list) == numbered {
		rest, err := c.Event.Query().Where(event.StreamIn(streams...), event.PositionIsNil()).Select(fields...).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, e := range rest {
			if !have[e.ID] && e.Seq < upTo[e.Stream] {
				list = append(list, e)
			}
		}
	}
	return inOrder(list), nil
}

// inOrder sorts by time and id; where that turns a stream round, the places of the stream are filled in
// the order of its count.
func inOrder(list []*gen.Event) []*gen.Event {
	slices.SortFunc(list, func(a, b *gen.Event) int {
		if c := a.At.Compare(b.At); c != 0 {
			return c
		}
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	streams := map[string][]*gen.Event{}
	for _, e := range list {
		streams[e.Stream] = append(streams[e.Stream], e)
	}
	for _, s := range streams {
		slices.SortFunc(s, func(a, b *gen.Event) int { return a.Seq - b.Seq })
	}
	out := make([]*gen.Event, len(list))
	for i, e := range list {
		s := streams[e.Stream]
		out[i], streams[e.Stream] = s[0], s[1:]
	}
	return out
}

// number gives consecutive positions in one statement.
func number(ctx context.Context, c *gen.Client, part []*gen.Event, first int64) error {
	ids := make([]string, len(part))
	for i, e := range part {
		ids[i] = e.ID
	}
	_, err := c.Event.Update().Where(event.IDIn(ids...), event.PositionIsNil()).
		Modify(func(u *sql.UpdateBuilder) {
			u.Set(event.FieldPosition, sql.ExprFunc(func(b *sql.Builder) {
				b.WriteString("CASE ").Ident(event.FieldID)
				for i, id := range ids {
					b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ").Arg(first + int64(i))
				}
				b.WriteString(" END")
			}))
		}).Save(ctx)
	return err
}
