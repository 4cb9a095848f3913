package views

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/savedview"
)

// Update replaces a view by what is given; what is left out is empty. A personal view is its person's; a
// shared one is changed by anybody with the right to share, and becomes personal again by its owner only.
func Update(ctx context.Context, d *desk.Desk, in UpdateViewInput) (*gen.SavedView, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	b, shared, err := in.check()
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.SavedView, error) {
		row, err := load(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		holder, err := hold(ctx, tx, row, shared)
		if err != nil {
			return nil, err
		}
		up := tx.Client.SavedView.Update().Where(savedview.ID(row.ID), savedview.Version(row.Version)).AddVersion(1).
			SetUpdatedAt(tx.Now).SetHolder(holder).SetName(b.Name).SetFilter(b.Filter).SetColumns(b.Columns).
			ClearOrderBy().ClearGroupBy()
		if b.OrderBy != nil {
			up.SetOrderBy(*b.OrderBy)
		}
		if b.GroupBy != nil {
			up.SetGroupBy(*b.GroupBy)
		}
		n, err := up.Save(ctx)
		err = desk.Locked(n, named(err), func() (int, error) { return row.Version + 1, nil })
		if err != nil {
			return nil, err
		}
		return tx.Client.SavedView.Get(ctx, row.ID)
	})
}

// hold is who holds the view after the change.
func hold(ctx context.Context, tx *desk.Tx, row *gen.SavedView, shared bool) (string, error) {
	switch was := row.Holder == everybody; {
	case was == shared:
		return row.Holder, nil
	case shared && !tx.Viewer.Can(access.ShareViews):
		return "", fault.Denied(string(access.ShareViews))
	case shared:
		return everybody, room(ctx, tx, row.List, everybody)
	case row.StaffID != tx.Viewer.Staff:
		return "", fault.Invalid("input.shared", "view.othersShared")
	}
	return tx.Viewer.Staff, room(ctx, tx, row.List, tx.Viewer.Staff)
}
