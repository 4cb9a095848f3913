package sweeps

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
)

// Next plans what follows the calls that are over: steps of a sequence are made one at a time, so that a
// change of policy reaches every sequence that is under way.
func Next(ctx context.Context, d *desk.Desk) (Result, error) {
	list := func(ctx context.Context, after item, limit int) ([]item, error) {
		rows, err := d.Client().Callback.Query().Where(sequence.Flag(callback.FieldAwaitsNext), callback.IDGT(after.id)).
			Order(callback.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, cb := range rows {
			out[i] = item{id: cb.ID, due: d.Now()}
			if cb.ClosedAt != nil {
				out[i].due = *cb.ClosedAt
			}
		}
		return out, err
	}
	return each(ctx, d, list, func(ctx context.Context, _ *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		return p.Continue(ctx, id)
	})
}

// Release gives back the calls that somebody began and left.
func Release(ctx context.Context, d *desk.Desk) (Result, error) {
	list := func(ctx context.Context, after item, limit int) ([]item, error) {
		rows, err := d.Client().Callback.Query().
			Where(callback.StartedAtLTE(d.Now().Add(-lifecycle.ReleaseAfter)), beyond(callback.FieldStartedAt, after)).
			Order(callback.ByStartedAt(), callback.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, cb := range rows {
			out[i] = item{id: cb.ID, due: *cb.StartedAt}
		}
		return out, err
	}
	return each(ctx, d, list, release)
}

func release(ctx context.Context, tx *desk.Tx, _ *sequence.Planner, id string) (bool, error) {
	cb, err := tx.Client.Callback.Get(ctx, id)
	if err != nil || cb.StartedAt == nil || !lifecycle.Abandoned(cb.StoredState, *cb.StartedAt, tx.Now) {
		return false, err
	}
	state, err := lifecycle.NextCallback(cb.StoredState, lifecycle.ReleaseCall)
	if err != nil {
		return false, err
	}
	tx.CountedCallback(cb)
	n, err := tx.Client.Callback.Update().
		Where(callback.ID(id), callback.Version(cb.Version), callback.StoredStateEQ(terms.CallbackStateInProgress)).
		SetStoredState(state).ClearStartedAt().ClearStartedBy().AddVersion(1).Save(ctx)
	if err != nil || n == 0 {
		return false, err
	}
	data := map[string]any{"reason": "ABANDONED"}
	if cb.StartedBy != nil {
		data["startedBy"] = *cb.StartedBy
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: id, Kind: "callback.released", Data: data, Customer: cb.CustomerID, Callback: id})
	return true, err
}
