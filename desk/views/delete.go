package views

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen/savedview"
)

// Delete removes a view: one's own, or a shared one with the right to share.
func Delete(ctx context.Context, d *desk.Desk, id string, expectedVersion int) error {
	if _, err := access.Check(ctx); err != nil {
		return err
	}
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (int, error) {
		row, err := load(ctx, tx, id, expectedVersion)
		if err != nil {
			return 0, err
		}
		n, err := tx.Client.SavedView.Delete().Where(savedview.ID(row.ID), savedview.Version(row.Version)).Exec(ctx)
		return n, desk.Locked(n, err, func() (int, error) { return row.Version + 1, nil })
	})
	return err
}
