package sequence

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// Stop ends what a happening ends: of each sequence of the customer that followup.Stops names, the open
// call is cancelled and nothing is planned after it. A call that also has another reason stays. Death and
// opt-out end calls planned by hand as well. except names calls to be left alone, such as the one whose
// result this is. It gives how many calls were cancelled; doing it twice cancels nothing more.
func Stop(ctx context.Context, tx *desk.Tx, customer string, stop followup.Stop, except ...string) (int, error) {
	everything := stop == followup.Death || stop == followup.OptOut
	return end(ctx, tx, customer, string(stop), except, func(_ *gen.Callback, o *gen.CallbackOrigin) bool {
		if o.Edges.Rule == nil {
			return everything
		}
		return followup.Stops(o.Edges.Rule.Trigger, stop)
	})
}

// StopPurpose ends the calls of a refused purpose and those that rest on the same withdrawn consent: who
// says no to a lead call gets no other marketing, who says no to a care call no other care (R142). The
// series after a treatment rests on its contract and goes on unless it was refused itself; see Consented.
func StopPurpose(ctx context.Context, tx *desk.Tx, customer string, purpose terms.CallbackPurpose, except ...string) (int, error) {
	return end(ctx, tx, customer, string(followup.Refusal), except, func(cb *gen.Callback, _ *gen.CallbackOrigin) bool {
		return cb.Purpose == purpose || Ledger(cb.Purpose) == Ledger(purpose) && cb.Purpose != terms.CallbackPurposePostOp
	})
}

// end marks the origins that match and cancels the calls that have no other reason left.
func end(ctx context.Context, tx *desk.Tx, customer, why string, except []string, match func(*gen.Callback, *gen.CallbackOrigin) bool) (int, error) {
	ctx = desk.Elevate(ctx, "ending sequences")
	if _, err := lock(ctx, tx, customer); err != nil {
		return 0, err
	}
	q := tx.Client.Callback.Query().Where(
		callback.CustomerID(customer), callback.IDNotIn(except...),
		callback.Or(callback.Open(true), callback.AwaitsNext(true)),
	).WithOrigins(func(q *gen.CallbackOriginQuery) { q.Where(callbackorigin.Skipped("")).WithRule() }).
		Order(callback.ByID())
	q.Modify(forUpdate)
	calls, err := q.All(ctx)
	if err != nil {
		return 0, err
	}
	cancelled := 0
	for _, cb := range calls {
		var ended []string
		for _, o := range cb.Edges.Origins {
			if match(cb, o) {
				ended = append(ended, o.ID)
			}
		}
		if len(ended) == 0 {
			continue
		}
		if err := tx.Client.CallbackOrigin.Update().Where(callbackorigin.IDIn(ended...)).SetSkipped(why).Exec(ctx); err != nil {
			return cancelled, err
		}
		alone := len(ended) == len(cb.Edges.Origins)
		if err := finish(ctx, tx, cb, why, alone); err != nil {
			return cancelled, err
		}
		if alone && cb.Open {
			cancelled++
		}
	}
	return cancelled, nil
}

// finish cancels an open call that has no reason left, or lets a closed one owe nothing; a call that other
// reasons still want only says in its stream that one of them is gone.
func finish(ctx context.Context, tx *desk.Tx, cb *gen.Callback, why string, alone bool) error {
	if alone && cb.Open {
		return Cancel(ctx, tx, cb, why, nil)
	}
	if alone {
		if err := tx.Client.Callback.Update().Where(callback.ID(cb.ID)).SetAwaitsNext(false).Exec(ctx); err != nil {
			return err
		}
	}
	_, err := tx.Record(ctx, desk.Happening{
		Stream: cb.ID, Kind: "callback.sequenceStopped", Data: map[string]any{"reason": why}, Customer: cb.CustomerID, Callback: cb.ID,
	})
	return err
}

// Cancel closes an open call that nobody has to make any more and takes back the access that it gave. why
// is a code; what a person wrote goes into texts.
func Cancel(ctx context.Context, tx *desk.Tx, cb *gen.Callback, why string, texts []desk.Text) error {
	ctx = desk.Elevate(ctx, "cancelling a callback")
	state, err := lifecycle.NextCallback(cb.StoredState, lifecycle.CancelCall)
	if err != nil {
		return err
	}
	tx.CountedCallback(cb)
	n, err := tx.Client.Callback.Update().Where(callback.ID(cb.ID), callback.Version(cb.Version), callback.Open(true)).
		SetStoredState(state).SetOpen(false).SetAwaitsNext(false).SetClosedAt(tx.Now).
		ClearStartedAt().ClearStartedBy().AddVersion(1).Save(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return desk.Stale(cb.Version + 1)
	}
	if err := tx.EndAccess(ctx, desk.OwnCallback, cb.ID, ""); err != nil {
		return err
	}
	_, err = tx.Record(ctx, desk.Happening{
		Stream: cb.ID, Kind: "callback.cancelled", Data: map[string]any{"reason": why},
		Customer: cb.CustomerID, Callback: cb.ID, Texts: texts,
	})
	return err
}
