package bulk

import (
	"context"
	"maps"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/ent/gen/counter"
	"aftercare/ent/gen/marker"
	"aftercare/ent/gen/predicate"
)

// PositionCounter is the counter of the sequencer, which goes on where a ledger stops.
const PositionCounter = "event_position"

// Ledger is the Book of a database that nobody else uses yet: it counts in memory over many transactions
// and gives events their position at once. Save writes where the counters stand; before that nobody may
// work with the database.
type Ledger struct {
	ids      *IDs
	counters map[string]int64
	position int64
}

// NewLedger makes an empty ledger; its ids are the same for the same seed and instant.
func NewLedger(seed uint64, at time.Time) *Ledger {
	return &Ledger{ids: SeededIDs(seed, at), counters: map[string]int64{}}
}

// By counts in memory.
func (l *Ledger) By(_ context.Context, name string, n int64) (int64, error) {
	l.counters[name] += n
	return l.counters[name], nil
}

// Positions counts in memory.
func (l *Ledger) Positions(n int64) (int64, bool) {
	l.position += n
	return l.position, true
}

// Gather makes a writer that holds what fill adds to it, numbers and all, before any transaction: the next
// batch can be gathered while the last one is stored. Batches are gathered one after the other.
func (l *Ledger) Gather(ctx context.Context, d *desk.Desk, fill func(w *Writer)) (*Writer, error) {
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	w := blank(place, d.Now(), d.Phones, l, l.ids)
	fill(w)
	return w, w.settleNumbers(ctx)
}

// Store writes a batch in a transaction of its own.
func (l *Ledger) Store(ctx context.Context, d *desk.Desk, w *Writer) error {
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		w.tx = tx
		return struct{}{}, w.store(ctx)
	})
	return err
}

// Save writes where the counters stand.
func (l *Ledger) Save(ctx context.Context, d *desk.Desk) error {
	all := maps.Clone(l.counters)
	all[PositionCounter] = l.position
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		for _, name := range slices.Sorted(maps.Keys(all)) {
			n, err := tx.Client.Counter.Update().Where(counter.ID(name)).SetValue(all[name]).Save(ctx)
			if err == nil && n == 0 {
				err = tx.Client.Counter.Create().SetID(name).SetValue(all[name]).Exec(ctx)
			}
			if err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, nil
	})
	return err
}

func markerID(id string) predicate.Marker { return marker.ID(id) }
