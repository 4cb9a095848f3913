package views

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Create keeps a new view, for the viewer alone or, with the right to share, for everybody who sees the
// list. A name stands once among one's own views of a list and once among the shared ones.
func Create(ctx context.Context, d *desk.Desk, in CreateViewInput) (*gen.SavedView, error) {
	v, err := mayKeep(ctx, in.List)
	if err != nil {
		return nil, err
	}
	holder := v.Staff
	if in.Shared != nil && *in.Shared {
		if !v.Can(access.ShareViews) {
			return nil, fault.Denied(string(access.ShareViews))
		}
		holder = everybody
	}
	b, _, err := in.check()
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.SavedView, error) {
		if err := room(ctx, tx, in.List, holder); err != nil {
			return nil, err
		}
		row, err := tx.Client.SavedView.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
			SetOwnerID(v.Staff).SetHolder(holder).SetList(in.List).SetName(b.Name).SetFilter(b.Filter).
			SetNillableOrderBy(b.OrderBy).SetColumns(b.Columns).SetNillableGroupBy(b.GroupBy).Save(ctx)
		return row, named(err)
	})
}
