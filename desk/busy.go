package desk

import "context"

// Persist runs a single statement outside a transaction, again while the database asks for it: after a
// deadlock or a lock that timed out. Transactions do the same by InTx.
func Persist(ctx context.Context, statement func() error) error {
	for try := 1; ; try++ {
		err := statement()
		if err == nil || !retryable(err) || try == maxTries {
			return err
		}
		if err := pause(ctx, try); err != nil {
			return err
		}
	}
}
