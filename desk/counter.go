package desk

import (
	"context"

	"aftercare/ent/gen"
	"aftercare/ent/gen/counter"
)

// Count gives the next number of a counter; numbers may be left out, never given twice.
func (tx *Tx) Count(ctx context.Context, name string) (int64, error) { return tx.CountBy(ctx, name, 1) }

// CountBy takes n numbers at once and gives the last.
func (tx *Tx) CountBy(ctx context.Context, name string, n int64) (int64, error) {
	add := func() (int, error) { return tx.Client.Counter.Update().Where(counter.ID(name)).AddValue(n).Save(ctx) }
	changed, err := add()
	if err == nil && changed == 0 {
		err = tx.Client.Counter.Create().SetID(name).SetValue(n).Exec(ctx)
		if err == nil {
			return n, nil
		}
		if Duplicate(err) { // somebody else made the counter in between; its name is the primary key
			_, err = add()
		}
	}
	if err != nil {
		return 0, err
	}
	row, err := tx.Client.Counter.Query().Where(counter.ID(name)).Only(ctx)
	if err != nil {
		return 0, err
	}
	return row.Value, nil
}

// Saved turns "no row matched" of a versioned update into the right fault: the record is gone, or
// somebody changed it in between.
func Saved[T any](row T, err error, current func() (int, error)) (T, error) {
	var zero T
	if !gen.IsNotFound(err) {
		return row, err
	}
	v, missing := current()
	if missing != nil {
		return zero, missing
	}
	return zero, Stale(v)
}
