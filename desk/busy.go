package desk

import (
	"context"
	"math/rand/v2"
	"time"
)

// Persist runs a single statement outside a transaction, again while the database asks for it: after a
// deadlock or a lock that timed out. Transactions do the same by InTx.
func Persist(ctx context.Context, statement func() error) error {
	for try := 1; ; try++ {
		err := statement()
		if err == nil || !retryable(err) || try == maxTries {
			return err
		}
		select {
		case <-time.After(time.Duration(1<<try)*5*time.Millisecond + rand.N(10*time.Millisecond)):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
