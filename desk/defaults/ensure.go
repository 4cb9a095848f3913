package defaults

import (
	"context"

	"aftercare/desk"
)

// Ensure seeds a hospital in a transaction of its own; the context is the program's in that hospital.
func Ensure(ctx context.Context, d *desk.Desk) error {
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		return struct{}{}, Seed(ctx, tx)
	})
	return err
}
