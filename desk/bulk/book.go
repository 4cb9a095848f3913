package bulk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// Book gives the numbers that are handed out once, and positions of the stream where nobody else writes.
type Book interface {
	// By takes n numbers of a counter and gives the last of them.
	By(ctx context.Context, counter string, n int64) (int64, error)
	// Positions takes n positions and gives the last; ok is false when the sequencer gives them later.
	Positions(n int64) (last int64, ok bool)
}

// counters are the numbers of a database that others use too.
type counters struct{ tx *desk.Tx }

// By counts in the transaction.
func (c counters) By(ctx context.Context, counter string, n int64) (int64, error) {
	return c.tx.CountBy(ctx, counter, n)
}

// Positions are left to the sequencer.
func (c counters) Positions(int64) (int64, bool) { return 0, false }

// numbered is a record that waits for its number.
type numbered struct {
	counter string
	set     func(n int64)
}

// later asks for the next number of a counter; it is there once Flush has begun.
func (w *Writer) later(counter string, set func(n int64)) {
	w.numbers = append(w.numbers, numbered{counter, set})
}

// member is a customer who waits for the hospital's own member number.
type member struct {
	row  *gen.Customer
	data map[string]any // of its event
}

// enrol gives member numbers; one that the hospital's own system has given away already is passed over.
func (w *Writer) enrol(ctx context.Context) error {
	for wait := w.members; len(wait) > 0; {
		last, err := w.book.By(ctx, "member:"+w.hospital(), int64(len(wait)))
		if err != nil {
			return err
		}
		numbers := make([]string, len(wait))
		for i := range wait {
			numbers[i] = fmt.Sprintf("M%06d", last-int64(len(wait)-1-i))
		}
		taken, err := w.taken(ctx, numbers)
		if err != nil {
			return err
		}
		var again []member
		for i, m := range wait {
			if slices.Contains(taken, numbers[i]) {
				again = append(again, m)
				continue
			}
			m.row.MemberNo = numbers[i]
			w.index(m.row, m.data)
		}
		wait = again
	}
	w.members = nil
	return nil
}

// taken are those of the member numbers that somebody has. Where nobody else writes nobody has any.
func (w *Writer) taken(ctx context.Context, numbers []string) ([]string, error) {
	if w.tx == nil {
		return nil, nil
	}
	return w.tx.Client.Customer.Query().Where(customer.MemberNoIn(numbers...)).Select(customer.FieldMemberNo).Strings(ctx)
}

// number gives the numbers, in one step per counter and in the order in which they were asked for.
// Counters are taken in one order by everybody, so that two batches cannot wait for each other.
func (w *Writer) number(ctx context.Context) error {
	slices.SortStableFunc(w.numbers, func(a, b numbered) int { return strings.Compare(a.counter, b.counter) })
	for i := 0; i < len(w.numbers); {
		end := i + 1
		for end < len(w.numbers) && w.numbers[end].counter == w.numbers[i].counter {
			end++
		}
		last, err := w.book.By(ctx, w.numbers[i].counter, int64(end-i))
		if err != nil {
			return err
		}
		for k := i; k < end; k++ {
			w.numbers[k].set(last - int64(end-1-k))
		}
		i = end
	}
	w.numbers = nil
	return nil
}
